import { whyClaimFails } from './firmness.ts'
import { findDates } from './text/dates.ts'
import { findNames } from './text/names.ts'
import { findNumbers } from './text/numbers.ts'
import { findQuotations } from './text/quotations.ts'
import { tokens } from './text/tokens.ts'
import type { Claim, Language, Line, Quote, Span, TimeSpan } from './types.ts'

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
  const labels = labelsOf(evidence)
  if (!quotationsOf(words).every(span => isQuoted(words.slice(...span), evidence.quotes, labels)))
    return 'quotation'
  const own = withoutLabels(withoutQuotations(words), labels)
  if (!standsIn(own, domain, evidence.quotes)) return 'link'
  if (!standsIn(own, mention, evidence.quotes)) return 'mention'
  const dates = datesOf(evidence)
  if (!datesHold(own, dates, evidence, language)) return 'date'
  if (!numbersHold(own, dates, evidence, language)) return 'number'
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
function labelsOf({ quotes, claim }: Line): string[] {
  const outlets = quotes.flatMap(({ article }) => [article.outlet, article.title])
  const labels = [...outlets, ...(claim === null ? [] : storedWords(claim))]
  return labels.map(label => label?.trim() ?? '').filter(label => label !== '')
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
  const whole = wholeWords(fragment, 'u')
  return [...quotes.map(quote => quote.text), ...labels].some(text => whole.test(text))
}

const before = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-‐‑]|\\p{N}[.,\\s](?=\\p{N}))'
const after = '(?![\\p{L}\\p{N}]|[-‐‑][\\p{L}\\p{N}]|(?<=\\p{N})[.,\\s]\\p{N})'

function wholeWords(text: string, flags: string): RegExp {
  return new RegExp(before + RegExp.escape(text) + after, flags)
}

/** What has been found in the store already need not be read as our own words: « Le Journal des Deux Rives » counts nothing. */
function withoutLabels(words: string, labels: readonly string[]): string {
  const longestFirst = labels.toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce((own, label) => own.replace(wholeWords(label, 'giu'), blank), words)
}

function withoutQuotations(words: string): string {
  return quotationsOf(words).reduceRight(
    (own, [start, end]) => own.slice(0, start) + blankOf(own.slice(start, end)) + own.slice(end),
    words,
  )
}

/** As long as what it stands for, and no part of a number or a name. */
function blankOf(text: string): string {
  return ';'.repeat(text.length)
}
const blank = (found: string) => blankOf(found)

function datesOf({ quotes, claim }: Line): TimeSpan[] {
  const published = quotes.flatMap(({ article }) => dayOf(article.publishedAt))
  const told = quotes.flatMap(quote => timesIn(quote.text, quote.language, quote.article.publishedAt))
  return [...told, ...published, claim?.asOf ?? null].filter(time => time !== null)
}

function dayOf(iso: string | null): TimeSpan[] {
  const day = iso?.slice(0, 10)
  return day === undefined ? [] : [{ start: day, end: day, precision: 'day' }]
}

function timesIn(text: string, language: Language, reference: string | null): (TimeSpan | null)[] {
  return findDates(text, language, reference).map(date => date.time)
}

/** A date may be told less precisely than it is known, never more; one that cannot be resolved must be so in a quote. */
function datesHold(words: string, known: readonly TimeSpan[], { quotes }: Line, language: Language): boolean {
  const isVague = () =>
    quotes.some(quote => timesIn(quote.text, quote.language, quote.article.publishedAt).includes(null))
  return timesIn(words, language, quotes[0].article.publishedAt).every(time =>
    time === null ? isVague() : known.some(date => isSameTime(time, date)),
  )
}

function isSameTime(told: TimeSpan, known: TimeSpan): boolean {
  const [start, end] = [told.start.slice(0, 10), told.end.slice(0, 10)]
  const [from, until] = [known.start.slice(0, 10), known.end.slice(0, 10)]
  if (start <= from && until <= end) return true
  return known.precision === 'day' && start === end && (start === from || start === until)
}

/** ², ½ or full-width digits: what the number rules may not read. */
const oddDigit = /[\p{N}--[0-9]]/gv

function numbersHold(
  words: string,
  dates: readonly TimeSpan[],
  { quotes, claim }: Line,
  language: Language,
): boolean {
  if (!standsIn(words, oddDigit, quotes)) return false
  const told = quotes.map(quote => valuesIn(quote.text, quote.language))
  const years = dates.flatMap(({ start, end }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4))])
  const known = new Set([
    ...told.flatMap(({ values }) => values),
    ...years,
    ...(claim === null ? [] : bounds(claim)),
  ])
  const { values, isVague } = valuesIn(words, language)
  return values.every(value => known.has(value)) && (!isVague || told.some(quote => quote.isVague))
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
function valuesIn(text: string, language: Language): { values: number[]; isVague: boolean } {
  const dates = findDates(text, language, null).map(date => date.span)
  const numbers = findNumbers(text, language).filter(({ span }) => !dates.some(date => overlaps(span, date)))
  const valued = numbers.map(({ value, low, high }) => [value, low, high].filter(number => number !== null))
  return { values: valued.flat(), isVague: valued.some(values => values.length === 0) }
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

function namesHold(
  words: string,
  labels: readonly string[],
  { quotes, claim }: Line,
  language: Language,
): boolean {
  const known = new Set(quotes.flatMap(quote => keysIn(quote.text, quote.language)))
  for (const label of labels) for (const key of keysIn(label, quotes[0].language)) known.add(key)
  if (claim !== null) {
    const about = claim.kind === 'figure' ? [...claim.figure.about, ...claim.figure.places] : []
    for (const key of [...claim.holderKeys, ...about]) known.add(key)
  }
  const written = new Set(quotes.flatMap(quote => tokens(quote.text).map(token => token.word)))
  return keysIn(words, language).every(key => known.has(key) || isWritten(key, written))
}

/** A capitalised word that no list knows may be one by our own style alone: it holds when the quotes write it too. */
function isWritten(key: string, written: ReadonlySet<string>): boolean {
  const [kind, ...parts] = key.split('_')
  return (kind === 'person' || kind === 'place') && parts.every(part => written.has(part))
}

function keysIn(text: string, language: Language): string[] {
  return findNames(text, language).flatMap(name => name.keys)
}
