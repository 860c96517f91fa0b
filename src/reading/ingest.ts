import { createHash } from 'node:crypto'
import { assignRoles } from '../articles/cleaning/cleaning.ts'
import { bodyHash, identities, normalAddress } from '../articles/identity.ts'
import { inputHash } from '../articles/input-hash.ts'
import { VerbatimError } from '../errors.ts'
import { insertArticle, updateArticle } from '../store/articles.ts'
import { removeEvidence } from '../store/evidence.ts'
import { addIdentities, forgetInputs, isAsRead, rememberInput } from '../store/identities.ts'
import { removeOutletLines } from '../store/outlet-lines.ts'
import { removeFromIndex } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { removeVectors } from '../store/vectors.ts'
import { insertVersion } from '../store/versions.ts'
import { forgetCopy } from '../stories/copies.ts'
import { detectLanguage } from '../text/language.ts'
import type { Article, ArticleInput, Language, Sentence, Version } from '../types.ts'
import { recordCorrections } from './corrections.ts'
import { derive, deriveAgain } from './derive.ts'
import { readEdges, rememberEdges, withoutOutletLines } from './outlet-lines.ts'
import { rememberVersion, type Succession, successionOf } from './readings.ts'
import { recognise } from './recognise.ts'

/**
 * Characters of one article, some 80,000 words: a book takes seconds to read, and nobody else can write to the
 * database meanwhile.
 */
const textLengthMax = 500_000

export type Ingested = 'new' | 'updated' | 'unchanged'

/**
 * Stores what was read: its article, an immutable version with sentences and roles, its claims, its place in the
 * search index, among copies and in a story; all of it or nothing.
 * @throws VerbatimError `language` when the text is neither French nor English, `too-large` when it is no article's length
 */
export async function ingest(store: Store, given: ArticleInput, now: Date): Promise<Ingested> {
  const input = storable(given)
  if (input.text.length > textLengthMax) throw tooLarge(input.text.length)
  const keys = identities(input)
  const hash = inputHash(input, keys)
  if (await isAsRead(store, keys, hash)) return 'unchanged'
  const language = languageOf(input)
  const read = assignRoles(input, language)
  return store.transaction(async () => {
    const found = await recognise(store, input, keys)
    const known = found.known?.article ?? null
    const before = found.known?.version ?? null
    const edges = await readEdges(store, input.outlet, { ...input, sentences: read })
    const sentences = withoutOutletLines(read, edges)
    if (known !== null && before !== null && isSame(before, input, sentences)) {
      await addIdentities(store, known.id, keys)
      await rememberVersion(store, before, input, sentences)
      await rememberInput(store, keys, hash)
      return 'unchanged'
    }
    let succession: Succession | null = null
    if (known !== null && before !== null) {
      succession = await successionOf(store, known, before, input, sentences)
      if (succession === null) {
        await addIdentities(store, known.id, keys)
        return 'unchanged'
      }
    }
    const version = versionOf(input, language, sentences, found.keys, known, before, now)
    const article = articleOf(input, version, known)
    if (known === null) await insertArticle(store, article, found.keys)
    else await replaceVersion(store, known, article, keys)
    await insertVersion(store, version)
    if (before !== null && succession !== null) await recordCorrections(store, before, version, succession)
    await rememberVersion(store, version, input, sentences)
    const origin = await derive(store, article, version, input.marked)
    await rememberEdges(store, { id: article.id, origin }, edges, (marked, its) =>
      deriveAgain(store, marked, its),
    )
    await rememberInput(store, keys, hash)
    return known === null ? 'new' : 'updated'
  })
}

/**
 * NUL and half a surrogate pair cannot be stored. Each is read as U+FFFD, once and for all, as a decoder does with bytes
 * that mean nothing: one code unit for another, so that every span stays where it is.
 */
function storable(input: ArticleInput): ArticleInput {
  const { title, outlet, author, guid } = input
  const line = (text: string | null) => (text === null ? null : storableText(text))
  return {
    ...input,
    text: storableText(input.text),
    title: line(title),
    outlet: line(outlet),
    author: line(author),
    guid: line(guid),
  }
}

function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}

function languageOf(input: ArticleInput): Language {
  const language = input.language ?? detectLanguage(input.text)
  if (language !== null) return language
  throw new VerbatimError('language', {
    fr: 'Le texte n’est ni en français ni en anglais : Verbatim ne lit que ces deux langues.',
    en: 'The text is neither French nor English: Verbatim reads only these two.',
  })
}

function tooLarge(length: number): VerbatimError {
  return new VerbatimError('too-large', {
    fr: `Le texte a ${length} caractères, plus que les ${textLengthMax} d’un article : coupez-le en plusieurs.`,
    en: `The text has ${length} characters, more than the ${textLengthMax} of one article: cut it into several.`,
  })
}

/** Furniture may change around an article; its title and what it says may not. */
function isSame(before: Version, input: ArticleInput, sentences: readonly Sentence[]): boolean {
  if (before.title !== input.title) return false
  return (
    before.text === input.text || bodyHash(before.sentences, before.text) === bodyHash(sentences, input.text)
  )
}

function versionOf(
  input: ArticleInput,
  language: Language,
  sentences: readonly Sentence[],
  keys: readonly string[],
  known: Article | null,
  before: Version | null,
  now: Date,
): Version {
  const article = known?.id ?? idOf('a', keys[0] ?? input.source)
  const number = (before?.number ?? 0) + 1
  return {
    id: idOf('v', `${article} ${number} ${input.text}`),
    article,
    number,
    title: input.title,
    author: input.author,
    language,
    text: input.text,
    publishedAt: input.publishedAt,
    updatedAt: input.updatedAt,
    readAt: now.toISOString(),
    sentences,
  }
}

function articleOf(input: ArticleInput, version: Version, known: Article | null): Article {
  return {
    id: version.article,
    source: input.source,
    title: input.title ?? known?.title ?? null,
    url: urlOf(input, known),
    outlet: input.outlet ?? known?.outlet ?? null,
    publishedAt: known?.publishedAt ?? input.publishedAt,
    readAt: known?.readAt ?? version.readAt,
    language: version.language,
    version: version.id,
    origin: known?.origin ?? version.article,
    story: known?.story ?? '',
  }
}

/** The address as it was first read, unless the article has moved: how a reader came this time is nobody's business. */
function urlOf({ url }: ArticleInput, known: Article | null): string | null {
  const before = known?.url ?? null
  if (url === null || before === null) return url ?? before
  return normalAddress(url) === normalAddress(before) ? before : url
}

async function replaceVersion(
  store: Store,
  known: Article,
  article: Article,
  keys: readonly string[],
): Promise<void> {
  await removeFromIndex(store, known.version)
  await removeVectors(store, known.version)
  await forgetCopy(store, known.version)
  await removeEvidence(store, known.version)
  await removeOutletLines(store, known.id)
  await addIdentities(store, known.id, keys)
  await forgetInputs(store, known.id)
  await updateArticle(store, known.id, {
    title: article.title,
    url: article.url,
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    language: article.language,
    version: article.version,
  })
}

function idOf(prefix: string, content: string): string {
  return prefix + createHash('sha256').update(content).digest('hex').slice(0, 16)
}
