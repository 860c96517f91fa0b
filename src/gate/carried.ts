import { outletOf } from '../lines/lines.ts'
import { withoutArticle } from '../lines/names-told.ts'
import { findDates } from '../text/dates/dates.ts'
import { findNames } from '../text/names/names.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { findQuotations } from '../text/quotations/quotations.ts'
import { remembered } from '../text/remembered.ts'
import { overlaps } from '../text/spans.ts'
import { tokens } from '../text/words/tokens.ts'
import type { Claim, Language, Line, Precision, Quote, Span, TimeSpan } from '../types.ts'
import { whyClaimFails } from './firmness.ts'

export type RefusalReason =
  | 'wrong-quote'
  | 'number'
  | 'date'
  | 'name'
  | 'link'
  | 'mention'
  | 'quotation'
  | 'firmness'
  | 'hedge'
  | 'holder'

/**
 * Why words are not carried by a line's quotes and stored claim; null when they are. Every number (by value), date
 * and name must stand in a quote or in the claim itself, what is set in quotation marks word for word; and a claim
 * keeps its holder, its hedge and its firmness.
 */
export function whyWordsFail(words: string, evidence: Line, language: Language): RefusalReason | null {
  if (markup.test(words)) return 'link'
  if (ping.test(words)) return 'mention'
  const labels = labelsOf(evidence, language)
  if (!quotationsOf(words).every(span => isQuoted(words.slice(...span), evidence.quotes, labels)))
    return 'quotation'
  const own = withoutLabels(withoutQuotations(words), labels)
  if (!standsIn(own, domain, evidence.quotes)) return 'link'
  if (!standsIn(own, mention, evidence.quotes)) return 'mention'
  if (!datesHold(own, evidence, language)) return 'date'
  if (!numbersHold(own, evidence, language)) return 'number'
  if (!namesHold(own, labels, evidence, language)) return 'name'
  if (evidence.claim === null) return null
  return tellsFigure(words, evidence.claim, language)
    ? whyClaimFails(words, evidence.claim, language)
    : 'number'
}

/** What a platform would make a link or a mention of, whatever stands in a quote. */
const markup = /:\/\/|\bwww\.|\bmailto:|\]\(|<[@#!:/a-z]/i
const ping = /@(?:everyone|here|channel)/i
const mention = /@[\p{L}\p{N}_]+/gu
/** Slack links a bare « exemple.fr » by itself. */
const domain = /(?:[\p{L}\p{N}-]{1,63}\.){1,9}\p{L}{2,24}(?![\p{L}\p{N}])/gu

function standsIn(words: string, pattern: RegExp, quotes: readonly Quote[]): boolean {
  return [...words.matchAll(pattern)].every(([found]) => quotes.some(quote => quote.text.includes(found)))
}

/** What the store itself says of who and what, in the article's words: it need not stand in the quoted sentence. */
function labelsOf({ quotes, claim }: Line, language: Language): string[] {
  const outlets = quotes.map(quote => outletOf(quote, language))
  const labels = [...outlets, ...(claim === null ? [] : storedWords(claim))].map(label => label?.trim() ?? '')
  return [...labels, ...labels.map(withoutArticle)].filter(label => label !== '')
}

function storedWords(claim: Claim): (string | null)[] {
  const counted = claim.kind === 'figure' ? [claim.figure.counts, claim.figure.unit] : []
  const parties = claim.kind === 'sanction' ? [claim.sanction.imposer, ...claim.sanction.targets] : []
  return [claim.holder, ...claim.relay, ...counted, ...parties]
}

function quotationsOf(words: string): Span[] {
  return findQuotations(words).map(({ inner }) => inner)
}

/** Whole words of a quote or label: « confirmé » is not quoted from « non-confirmé », nor "0,000" from "10,000". */
function isQuoted(fragment: string, quotes: readonly Quote[], labels: readonly string[]): boolean {
  if (fragment === '') return true
  return [...quotes.map(quote => quote.text), ...labels].some(text => wholeWords(text, fragment).length > 0)
}

/** Where words stand in a text by themselves, not as a part of a longer word or number. */
function wholeWords(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2)]
    const isPart =
      /[\p{L}\p{N}][-‐‑]?$/u.test(before) ||
      /^[-‐‑]?[\p{L}\p{N}]/u.test(after) ||
      (/\p{N}[.,\s]$/u.test(before) && /^\p{N}/u.test(words)) ||
      (/^[.,\s]\p{N}/u.test(after) && /\p{N}$/u.test(words))
    if (!isPart) found.push([at, end])
  }
  return found
}

/** What has been found in the store already need not be read as our own words: « Le Journal des Deux Rives » counts nothing. */
function withoutLabels(words: string, labels: readonly string[]): string {
  const longestFirst = labels.toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce((own, label) => {
    const lower = own.toLowerCase()
    // Where a letter changes its length, offsets would be wrong: the label is then read like other words.
    if (lower.length !== own.length) return own
    return blankAt(own, wholeWords(lower, label.toLowerCase()))
  }, words)
}

function withoutQuotations(words: string): string {
  return blankAt(words, quotationsOf(words))
}

/** As long as it was, with nothing that could be a part of a number or a name where the spans are. */
function blankAt(text: string, spans: readonly Span[]): string {
  return spans.reduceRight(
    (own, [start, end]) => own.slice(0, start) + ';'.repeat(end - start) + own.slice(end),
    text,
  )
}

/** When quotes speak of; null for a date that cannot be resolved. */
function datesOf(quotes: readonly Quote[]): (TimeSpan | null)[] {
  return quotes.flatMap(({ text, language, article }) => timesIn(text, language, article.publishedAt))
}

/** Of an article without a day, « en mars » is still another month than « en avril »: any one day tells them apart. */
const anyDay = '2000-06-15'

function timesIn(text: string, language: Language, reference: string | null): (TimeSpan | null)[] {
  if (mayHoldDate(text, language))
    return findDates(text, language, reference ?? anyDay).map(date => date.time)
  return []
}

/** Most quotes hold no date, whatever the day that they are reckoned from. */
const mayHoldDate = remembered((text, language) => findDates(text, language, anyDay).length > 0)

/** A date may be told less precisely than it is known, never more; one that cannot be resolved must be so in a quote. */
function datesHold(words: string, { quotes, claim }: Line, language: Language): boolean {
  const isKnown = (time: TimeSpan | null, known: readonly (TimeSpan | null)[]) =>
    known.some(date => (time === null || date === null ? time === date : isSameTime(time, date)))
  const told = timesIn(words, language, quotes[0].article.publishedAt)
  const rest = told.filter(time => time === null || !isTimeOfClaim(time, claim?.asOf ?? null))
  if (rest.length === 0) return true
  const known = datesOf(quotes)
  return rest.every(time => isKnown(time, known))
}

/** Our own lines tell a part of a month or year as the whole of it: « en janvier » for its first days. */
function isTimeOfClaim(told: TimeSpan, asOf: TimeSpan | null): boolean {
  if (asOf === null) return false
  return (
    isSameTime(told, asOf) || (told.precision === asOf.precision && isOneYear(told) && holdsAll(told, asOf))
  )
}

function isOneYear({ start, end }: TimeSpan): boolean {
  return start.slice(0, 4) === end.slice(0, 4)
}

function holdsAll(told: TimeSpan, known: TimeSpan): boolean {
  return (
    told.start.slice(0, 10) <= known.start.slice(0, 10) && known.end.slice(0, 10) <= told.end.slice(0, 10)
  )
}

const coarseness: Readonly<Record<Precision, number>> = {
  minute: 0,
  day: 1,
  week: 2,
  month: 3,
  season: 4,
  year: 5,
  decade: 6,
}

function isSameTime(told: TimeSpan, known: TimeSpan): boolean {
  const [start, end] = [told.start.slice(0, 10), told.end.slice(0, 10)]
  const [from, until] = [known.start.slice(0, 10), known.end.slice(0, 10)]
  if (start === from && until === end) return true
  if (holdsAll(told, known)) return coarseness[told.precision] > coarseness[known.precision]
  return known.precision === 'day' && start === end && (start === from || start === until)
}

/** ², ½ or full-width digits: what the number rules may not read. */
const oddDigit = /[\p{N}--[0-9]]/gv

/** "11,0000": rules may read it as eleven, a person as eleven thousand or ten times as much. */
const oddGroup = /[\d.,]*\d[.,]\d{4,}[\d.,]*/g

function numbersHold(words: string, { quotes, claim }: Line, language: Language): boolean {
  if (!standsIn(words, oddDigit, quotes) || !standsIn(words, oddGroup, quotes)) return false
  const { values, isVague } = valuesIn(words, language)
  const claimed = claim === null ? [] : [...bounds(claim), ...yearsOf([claim.asOf])]
  const rest = values.filter(value => !claimed.includes(value))
  if (rest.length === 0 && !isVague) return true
  const told = quotes.map(quote => valuesIn(quote.text, quote.language))
  const known = new Set([...told.flatMap(quote => quote.values), ...yearsOf(datesOf(quotes))])
  return rest.every(value => known.has(value)) && (!isVague || told.some(quote => quote.isVague))
}

/** A year alone (« en 2024 ») reads as a number or as a date. */
function yearsOf(dates: readonly (TimeSpan | null)[]): number[] {
  const known = dates.filter(date => date !== null)
  return known.flatMap(({ start, end }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4))])
}

function bounds(claim: Claim): number[] {
  if (claim.kind !== 'figure') return []
  const { value, low, high } = claim.figure
  return [value, low, high].filter(bound => bound !== null)
}

/** A figure's line gives the figure, not another number of the same sentence. */
function tellsFigure(words: string, claim: Claim, language: Language): boolean {
  if (claim.kind === 'figure' && claim.figure.hedge === 'vague') return true
  const { values } = valuesIn(words, language)
  return bounds(claim).every(bound => values.includes(bound))
}

/** Every number of a text by value, those of dates left out; `isVague` when there is one without (« des milliers »). */
const valuesIn = remembered((text, language): { values: readonly number[]; isVague: boolean } => {
  const all = findNumbers(text, language)
  const dates = all.length === 0 ? [] : findDates(text, language, null)
  const numbers = all.filter(({ span }) => !dates.some(date => overlaps(span, date.span)))
  const valued = numbers.map(({ value, low, high }) => [value, low, high].filter(number => number !== null))
  return { values: valued.flat(), isVague: valued.some(values => values.length === 0) }
})

function namesHold(
  words: string,
  labels: readonly string[],
  { quotes, claim }: Line,
  language: Language,
): boolean {
  const claimed = claim === null ? [] : claimedKeys(claim)
  const strange = keysIn(words, language).filter(key => !claimed.includes(key))
  if (strange.length === 0) return true
  const known = new Set(quotes.flatMap(quote => keysIn(quote.text, quote.language)))
  for (const label of labels) for (const key of keysIn(label, quotes[0].language)) known.add(key)
  const written = new Set(quotes.flatMap(quote => tokens(quote.text).map(token => token.word)))
  return strange.every(key => known.has(key) || isWritten(key, written))
}

function claimedKeys(claim: Claim): string[] {
  const about = claim.kind === 'figure' ? [...claim.figure.about, ...claim.figure.places] : []
  return [...claim.holderKeys, ...about]
}

/** A capitalised word that no list knows may be one by our own style alone: it holds when the quotes write it too. */
function isWritten(key: string, written: ReadonlySet<string>): boolean {
  const [kind, ...parts] = key.split('_')
  return (kind === 'person' || kind === 'place') && parts.every(part => written.has(part))
}

const keysIn = remembered((text, language): readonly string[] =>
  findNames(text, language).flatMap(name => name.keys),
)
