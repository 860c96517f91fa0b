import type { ArticleText } from '../claims/attribution.ts'
import { findFigures } from '../claims/figures/figures.ts'
import { findQuantities, type Quantity, sentenceWords } from '../claims/quantities/quantities.ts'
import { findAttributions } from '../claims/statements/attributions.ts'
import { outletOf } from '../lines/lines.ts'
import { findDates } from '../text/dates/dates.ts'
import { findNames } from '../text/names/names.ts'
import { splitSentences } from '../text/sentences/sentences.ts'
import type { Category, Claim, ClaimDraft, Figure, Hedge, Language, Line, Span } from '../types.ts'
import { fatesIn, isHalved } from './fates.ts'
import { isHedgedSo, isSameHedge } from './firmness.ts'
import { isOneOf, type Speaker } from './speakers.ts'

/**
 * Why words that nobody checked yet tell something else than their quotes, read by the rules that read articles: an
 * amount with another hedge or unit, a number of other people, somebody else who speaks. Null when they do not.
 */
export function whyToldOtherwise(
  words: string,
  evidence: Line,
  language: Language,
): 'number' | 'name' | 'hedge' | 'holder' | null {
  const told = readingOf(words, language)
  const known = knownOf(evidence, language)
  // Somebody is told to be dead, wounded, held or driven out of whom the quotes tell nothing of the kind.
  if (told.fates.some(fate => !known.fates.includes(fate)) || isHalved(words, language, evidence.quotes))
    return 'number'
  for (const counted of told.counted) {
    const same = known.counted.filter(one => isSameNumber(counted.figure, one.figure))
    if (!isOfKind(counted.figure, told.fates, same)) return 'number'
    if (!isOfThose(counted.figure, same)) return 'name'
    if (!isByOneOf(counted, same)) return 'holder'
  }
  const why = whyAmountsFail(words, told.amounts, known.amounts, evidence.claim, language)
  if (why !== null) return why
  const speakers = [...told.speakers, ...leadingSpeaker(words, language)]
  return speakers.every(speaker => isOneOf(speaker, known.speakers)) ? null : 'holder'
}

/** A figure, and who gives it where somebody is said to. */
interface Counted {
  readonly figure: Figure
  readonly speaker: Speaker | null
}

interface Reading {
  readonly amounts: readonly Quantity[]
  readonly counted: readonly Counted[]
  readonly speakers: readonly Speaker[]
  readonly fates: readonly Category[]
}

/** What all the quotes tell together, with the claim; whoever has printed them speaks too. */
function knownOf({ quotes, claim }: Line, language: Language): Reading {
  const readings = quotes.map(quote => readingOf(quote.text, quote.language))
  const from = quotes[0].language
  const outlets = quotes.map(quote => ({ name: outletOf(quote, language), keys: [], language: from }))
  const relays = claim === null ? [] : claim.relay.map(name => ({ name, keys: [], language: from }))
  const holder = claim === null ? null : speakerOf(claim, from)
  const figure = claim?.kind === 'figure' ? claim.figure : null
  return {
    amounts: readings.flatMap(({ amounts }) => amounts),
    counted: [
      ...readings.flatMap(({ counted }) => counted),
      ...(figure === null ? [] : [{ figure, speaker: holder }]),
    ],
    speakers: [
      ...readings.flatMap(({ speakers }) => speakers),
      ...outlets,
      ...relays,
      ...(holder === null ? [] : [holder]),
    ],
    fates: [...readings.flatMap(({ fates }) => fates), ...(figure === null ? [] : [figure.category])],
  }
}

function readingOf(text: string, language: Language): Reading {
  const sentences = splitSentences(text, language).map(
    ([start, end]) => ({ start, end, role: 'body', language }) as const,
  )
  const article: ArticleText = { text, language, title: null, outlet: null, publishedAt: null, sentences }
  const attributions = findAttributions(article)
  return {
    amounts: sentences.flatMap(({ start, end }) => amountsIn(text, [start, end], language)),
    counted: findFigures(article, attributions).flatMap(draft =>
      draft.kind === 'figure' ? [{ figure: draft.figure, speaker: speakerOf(draft, language) }] : [],
    ),
    speakers: attributions.flatMap(({ holders, relay }) => [
      ...holders.map(({ name, keys }) => ({ name, keys, language })),
      ...relay.map(name => ({ name, keys: [], language })),
    ]),
    fates: fatesIn(text, language),
  }
}

/** « Hélène Marchetti : 300 blessés », which no article writes and our lines do. */
function leadingSpeaker(words: string, language: Language): Speaker[] {
  const [name] = findNames(words, language)
  if (name === undefined || name.span[0] !== 0 || !/^\s?:/u.test(words.slice(name.span[1]))) return []
  return [{ name: words.slice(...name.span), keys: name.keys, language }]
}

function speakerOf({ holder, holderKeys }: ClaimDraft, language: Language): Speaker | null {
  return holder === null ? null : { name: holder, keys: holderKeys, language }
}

/** The amounts of a sentence; the numbers of dates are none. */
function amountsIn(text: string, span: Span, language: Language): Quantity[] {
  const all = findQuantities(sentenceWords(text, span, language))
  const dates = all.length === 0 ? [] : findDates(text.slice(...span), language, null)
  const isDate = ([start, end]: Span) =>
    dates.some(date => date.span[0] + span[0] < end && start < date.span[1] + span[0])
  return all.filter(({ number }) => !isDate(number.span))
}

type Bounded = Pick<Figure, 'value' | 'low' | 'high' | 'hedge'>

/** Each number with the hedge and the unit that the quotes or the claim give it. */
function whyAmountsFail(
  words: string,
  told: readonly Quantity[],
  known: readonly Quantity[],
  claim: Claim | null,
  language: Language,
): 'number' | 'hedge' | null {
  const figure = claim?.kind === 'figure' ? claim.figure : null
  for (const amount of told) {
    if (figure !== null && isSameNumber(amount, figure)) {
      if (!isHedgedAs(words, amount, figure.hedge, language)) return 'hedge'
      if ((amount.unit === '%') !== (figure.unit === '%')) return 'number'
      continue
    }
    const same = known.filter(one => isSameNumber(amount, one))
    if (
      !same.some(
        one =>
          (one.unit === '%') === (amount.unit === '%') &&
          (one.kind === 'money') === (amount.kind === 'money'),
      )
    )
      return 'number'
    if (!same.some(one => isHedgedAs(words, amount, one.hedge, language))) return 'hedge'
  }
  return null
}

function isSameNumber(a: Bounded, b: Bounded): boolean {
  return numberOf(a) === numberOf(b)
}

function numberOf({ value, low, high, hedge }: Bounded): string {
  return hedge === 'between' ? `${low} ${high}` : String(value ?? low ?? high)
}

const hedgeReach = 24

function isHedgedAs(words: string, { number, hedge }: Quantity, known: Hedge, language: Language): boolean {
  if (isSameHedge(hedge, known)) return true
  const [start] = number.span
  return hedge === 'exactly' && isHedgedSo(words, [Math.max(0, start - hedgeReach), start], known, language)
}

/** « 300 tués » of 300 wounded, of 300 killed or wounded, or of 300 who were only sent there. */
function isOfKind(told: Figure, fates: readonly Category[], same: readonly Counted[]): boolean {
  const kinds = same.map(({ figure }) => figure.category).filter(category => category !== 'other')
  if (kinds.length === 0 || told.category === 'other' || kinds.includes(told.category)) return true
  // Of « tués ou blessés » the reading may find one alone.
  return fates.includes('killed-or-wounded') && kinds.includes('killed-or-wounded')
}

/** Where a number is, and of whom, when the quotes say so: what one army lost was not lost by the other. */
function isOfThose(told: Figure, same: readonly Counted[]): boolean {
  const about = same.flatMap(({ figure }) => figure.about)
  const places = same.flatMap(({ figure }) => figure.places)
  const holds = (mine: readonly string[], theirs: readonly string[]) =>
    theirs.length === 0 || mine.every(key => theirs.includes(key))
  return holds(told.about, about) && holds(told.places, places)
}

/** Of two who count, each keeps their own number. */
function isByOneOf({ speaker }: Counted, same: readonly Counted[]): boolean {
  const known = same.flatMap(one => (one.speaker === null ? [] : [one.speaker]))
  return speaker === null || known.length === 0 || isOneOf(speaker, known)
}
