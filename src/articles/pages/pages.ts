import type { Sentences } from '../../errors.ts'
import type { ArticleInput } from '../../types.ts'
import { languageOf } from '../plain.ts'
import { hasMoreTagsThan, markupProblem } from '../xml/markup.ts'
import type { Block } from './blocks.ts'
import { parseDocument } from './dom.ts'
import { joinBlocks } from './joined-blocks.ts'
import { readMain } from './main-content.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { signsOf } from './page-signs.ts'
import { type RefusalCode, refusalOf } from './refusals.ts'

const lengthMax = 5_000_000
/** More than nearly all articles have; to read such a page several times takes seconds. */
const largeTags = 10_000
/** So much white space is made to cost time: Readability's is quadratic in it. */
const longBlank = /(?<!\s)\s{200,}/g

type PageFailure = 'too-large' | 'too-deep' | 'unreadable' | RefusalCode

export type PageResult =
  | {
      readonly ok: true
      readonly input: ArticleInput
      readonly feeds: readonly string[]
    }
  | {
      readonly ok: false
      readonly code: PageFailure
      readonly sentences: Sentences
      /** The feeds that the page announces: what a reader of a front page may want instead. */
      readonly feeds: readonly string[]
    }

/**
 * The article of a web page: the text of its main content, one blank line between paragraphs, white space collapsed
 * as rendered and no-break spaces kept. `url` is where it was read (null for a file); `source` is what to call it.
 */
export function parsePage(html: string, url: string | null, source: string = url ?? ''): PageResult {
  if (html.length > lengthMax) return failed('too-large', tooLong)
  const problem = markupProblem(html)
  if (problem === 'too-deep') return failed('too-deep', tooDeep)
  if (problem === 'too-many') return failed('too-large', tooMany)
  const document = parseDocument(html.replace(longBlank, ' '))
  const metadata = readMetadata(document, url)
  const signs = signsOf(document, url, metadata.types)
  const main = readMain(document, metadata.body, hasMoreTagsThan(html, largeTags), metadata.title)
  const blocks = withoutTitle(main.blocks, metadata.title)
  const { title, isArticle, free } = metadata
  const refusal = refusalOf({ title, blocks, rest: main.rest, isArticle, free, signs })
  if (refusal !== null) return failed(refusal.code, refusal.sentences, metadata.feeds)
  return { ok: true, input: articleOf(blocks, metadata, source), feeds: metadata.feeds }
}

const tooLong: Sentences = {
  fr: 'La page fait plus de 5\u202f000\u202f000 caractères : donnez l’adresse d’un seul article.',
  en: 'The page is longer than 5,000,000 characters: give the address of a single article.',
}
const tooMany: Sentences = {
  fr: 'La page a plus de 50\u202f000 éléments, ou trop d’attributs ou de caractères écrits comme « &amp; » : donnez la page d’un seul article.',
  en: 'The page has more than 50,000 elements, or too many attributes or characters written like “&amp;”: give the page of a single article.',
}
const tooDeep: Sentences = {
  fr: 'Les éléments de la page sont imbriqués sur plus de 512 niveaux : donnez l’article en texte.',
  en: 'The elements of the page are nested more than 512 deep: give the article as text.',
}

function failed(code: PageFailure, sentences: Sentences, feeds: readonly string[] = []): PageResult {
  return { ok: false, code, sentences, feeds }
}

/** The title is kept apart from the text: a heading that repeats it at the top is left out. */
function withoutTitle(blocks: readonly Block[], title: string | null): readonly Block[] {
  const [first, ...rest] = blocks
  if (first === undefined || title === null || !/^h[1-3]$/.test(first.tag)) return blocks
  return bare(first.text) === bare(title) ? rest : blocks
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function articleOf(blocks: readonly Block[], metadata: PageMetadata, source: string): ArticleInput {
  const { text, marked } = joinBlocks(blocks)
  return {
    source,
    text,
    title: metadata.title,
    url: metadata.url,
    outlet: metadata.outlet,
    author: metadata.author,
    guid: null,
    publishedAt: metadata.publishedAt,
    updatedAt: metadata.updatedAt,
    language: languageOf(metadata.language, text),
    marked,
  }
}
