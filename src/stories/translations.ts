import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'
import { creditsOf, unnamedAgencies } from './credits.ts'

/** Where a text is from, as two are told to be one dispatch in two languages. */
export interface Published {
  readonly outlet: string | null
  readonly language: Language
  readonly publishedAt: string | null
  /** The agencies that the text says it is by, as `creditsOf` gives them. */
  readonly credits: readonly string[]
}

/** An agency puts its dispatch into the other language within hours; the next day it writes another. */
const apart_ms = 24 * 60 * 60 * 1000

/**
 * Whether two texts may be one dispatch in two languages: of one outlet or agency, within a day. Such a one hardens
 * nothing: what one of them says more firmly is a choice of words.
 */
export function mayBeTranslations(a: Published, b: Published): boolean {
  if (a.language === b.language) return false
  // NaN, where one of them has no date, is no short time.
  if (!(Math.abs(Date.parse(a.publishedAt ?? '') - Date.parse(b.publishedAt ?? '')) <= apart_ms)) return false
  const sources = sourcesOf(b)
  return sourcesOf(a).some(source => sources.includes(source))
}

/** The outlet, which may be called after an agency, and the agencies credited. */
function sourcesOf({ outlet, credits }: Published): string[] {
  const own = outlet === null ? [] : [fold(outlet), ...creditsOf({ text: '', author: null }, outlet)]
  return [...own, ...credits.filter(credit => credit !== unnamedAgencies)]
}
