import type { Quotation } from '../text/quotations/quotations.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { isWithin } from '../text/spans.ts'
import type { Language, Span } from '../types.ts'
import type { ArticleText } from './attribution.ts'
import { passageWords, type Word } from './grammar/words.ts'
import { inOrderFrom, inOrderWithin } from './in-order.ts'
import { quotationsOfArticle } from './statements/article-quotations.ts'

/** Sentences that belong together because a quotation runs over them; mostly one sentence. */
export interface Passage {
  readonly span: Span
  readonly language: Language
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
  /** What its longer quotations say, to find who is quoted inside them. */
  readonly inside: readonly Passage[]
  /** A line break stands between this passage and the one before. */
  readonly opensParagraph: boolean
  /** Something that supports no claim stands between this passage and the one before. */
  readonly afterGap: boolean
}

/** A mark that was meant to close another quotation swallows everything behind it: longer ones are not believed. */
const longestQuotation = 2000
/** No sentence of an article is longer: what is, is a list or an attack, and would take time without end. */
const longestPassageWords = 600
/** Shorter quotations hold nobody else's words. */
const shortestInside = 40

/** The passages of an article's body and lead, in order. Captions, boilerplate and repeats are left out. */
export function findPassages(article: ArticleText): Passage[] {
  const quotations = quotationsOfArticle(article.text).filter(isBelievable)
  const outer = quotations.filter(quotation => quotation.depth === 0)
  const passages: Passage[] = []
  let next = 0
  let last: number | null = null
  while (next < article.sentences.length) {
    const sentence = article.sentences[next]
    next += 1
    if (sentence === undefined || !isQuotable(sentence)) continue
    let end = sentence.end
    for (;;) {
      const following = article.sentences[next]
      if (following === undefined || following.role !== sentence.role) break
      if (!runsOver(outer, sentence.start, end, following.start)) break
      end = following.end
      next += 1
    }
    const span: Span = [sentence.start, end]
    const between = last === null ? '\n' : article.text.slice(last, sentence.start)
    passages.push(passage(article.text, span, sentence.language, quotations, between))
    last = end
  }
  return passages
}

function isBelievable(quotation: Quotation): boolean {
  const length = quotation.span[1] - quotation.span[0]
  return quotation.closed && length <= longestQuotation
}

function runsOver(outer: readonly Quotation[], start: number, end: number, next: number): boolean {
  return inOrderFrom(outer, start, end).some(({ span }) => span[0] < end && span[1] > next)
}

function passage(
  text: string,
  span: Span,
  language: Language,
  all: readonly Quotation[],
  between: string,
): Passage {
  const here = inOrderWithin(all, span)
  const quotations = here.filter(quotation => quotation.depth === 0)
  const found = passageWords(text, span, quotations)
  const words = found.length > longestPassageWords ? [] : found
  return {
    span,
    language,
    quotations,
    words,
    inside: insidePassages(text, language, here, words),
    opensParagraph: /[\n\r\u2028\u2029]/u.test(between),
    afterGap: between.trim() !== '',
  }
}

function insidePassages(
  text: string,
  language: Language,
  here: readonly Quotation[],
  words: readonly Word[],
): Passage[] {
  const inside: Passage[] = []
  for (const { span, inner, depth } of here) {
    const full = words.some(word => word.full && word.start === span[0])
    if (depth > 0 || !full || inner[1] - inner[0] < shortestInside) continue
    const quotations = here.filter(one => one.depth === 1 && isWithin(one.span, inner))
    inside.push({
      span: inner,
      language,
      quotations,
      words: passageWords(text, inner, quotations),
      inside: [],
      opensParagraph: false,
      afterGap: false,
    })
  }
  return inside
}
