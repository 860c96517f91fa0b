import { type RefusalReason, whyWordsFail } from '../carried.ts'
import { attributes, whyLessCareful } from '../firmness.ts'
import { translations } from '../text/glossary.ts'
import { contentWords } from '../text/lexemes.ts'
import { findNames } from '../text/names.ts'
import type { Language, Line } from '../types.ts'

export type ModelRefusal = RefusalReason | 'content'

/** A model may choose its words, but half of those that mean something must come from the quotes. */
const sharedNeeded = 0.5
/** A good translation shares less with its source: the glossary does not know every word. */
const sharedByTranslation = 0.35

/** Why a model's words for a line do not go out; null when they do. */
export function whyRefused(words: string, line: Line, language: Language): ModelRefusal | null {
  const reason = whyWordsFail(words, line, language) ?? whyLessCareful(words, line, language)
  if (reason !== null) return reason
  return sharedWords(words, line, language) < sharedNeeded ? 'content' : null
}

/** Why a model's translation of a line's first quote does not go out. Its holder may stand in another sentence. */
export function whyTranslationRefused(words: string, line: Line, language: Language): ModelRefusal | null {
  const [quote] = line.quotes
  const evidence: Line = { ...line, quotes: [quote], claim: null }
  const reason = whyWordsFail(words, evidence, language) ?? whyLessCareful(words, evidence, language)
  if (reason !== null) return reason
  return sharedWords(words, evidence, language) < sharedByTranslation ? 'content' : null
}

/** Why a model's sentence above the lines does not go out: it must say who claims, and nothing the quotes lack. */
export function whyLeadRefused(
  words: string,
  lines: readonly Line[],
  language: Language,
): ModelRefusal | null {
  const [first, ...rest] = lines.flatMap(line => line.quotes)
  if (first === undefined || !attributes(words)) return 'holder'
  return whyRefused(words, { text: '', quotes: [first, ...rest], claim: null }, language)
}

/** From 0 to 1: how many of the content words, names and numbers aside, the quotes or our own line have as well. */
function sharedWords(words: string, { text, quotes, claim }: Line, language: Language): number {
  const known = new Set(contentWords(text, language).map(word => word.stem))
  const told = quotes.map(quote => ({ text: quote.text, language: quote.language }))
  if (claim?.holder) told.push({ text: claim.holder, language: claim.quote.language })
  for (const source of told) {
    for (const { stem } of contentWords(source.text, source.language)) {
      known.add(stem)
      if (source.language !== language)
        for (const other of translations(stem, source.language)) known.add(other)
    }
  }
  const names = findNames(words, language)
  const own = contentWords(words, language).filter(
    ({ start, end, word }) => /\D/.test(word) && !names.some(({ span }) => span[0] < end && start < span[1]),
  )
  return own.length === 0 ? 1 : own.filter(({ stem }) => known.has(stem)).length / own.length
}
