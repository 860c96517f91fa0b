import { amountOf, lineOf, outletOf } from '../lines.ts'
import { phrase } from '../phrases.ts'
import type { Article, Claim, Language, Line, Quote } from '../types.ts'

/** What an edition is made from: all that was read in its window, and what was known before. */
export interface Material {
  /** Articles read in the window, with the quote of their opening sentence, earliest first. */
  readonly articles: readonly { readonly article: Article; readonly opening: Quote }[]
  /** Claims of these articles, one a claim and origin, newest first. */
  readonly claims: readonly Claim[]
  /** Claims read before the window, newest first. */
  readonly earlier: readonly Claim[]
}

/** What one line will tell, whichever language it is told in. */
export type Entry =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly before: Claim | null }
  | { readonly kind: 'article'; readonly opening: Quote; readonly copies: readonly Quote[] }

/** A part of a digest: its title, and what it picks from the material in the order in which it is read. */
export interface Section {
  readonly title: Readonly<Record<Language, string>>
  /** How many entries an edition of normal length shows. */
  readonly most: number
  /** `used` holds the articles that earlier sections already quote. */
  select(material: Material, used: ReadonlySet<string>): readonly Entry[]
}

/** An entry in the reader's language. */
export function entryLine(entry: Entry, language: Language): Line {
  return entry.kind === 'claim'
    ? claimLine(entry.claim, entry.before, language)
    : articleLine(entry, language)
}

function claimLine(claim: Claim, before: Claim | null, language: Language): Line {
  const line = lineOf(claim, language)
  if (before === null) return line
  const earlier = phrase('before', language, amountOf(before, language))
  return { text: `${line.text} – ${earlier}`, quotes: [claim.quote, before.quote], claim }
}

function articleLine({ opening, copies }: Entry & { kind: 'article' }, language: Language): Line {
  const outlets = [...new Set(copies.map(copy => outletOf(copy, language)))].join(', ')
  const repeated = outlets === '' ? '' : ` (${phrase('repeatedBy', language, outlets)})`
  return { text: outletOf(opening, language) + repeated, quotes: [opening, ...copies], claim: null }
}
