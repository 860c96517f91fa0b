import type { ArticleText, Attribution } from './claims/attribution.ts'
import { findAttributions } from './claims/attributions.ts'
import { findFigures } from './claims/figures.ts'
import { findQuantities, type Quantity, sentenceWords } from './claims/quantities.ts'
import { fatesIn, isHalved } from './fates.ts'
import { isHedgedSo } from './firmness.ts'
import { outletOf } from './lines.ts'
import { findDates } from './text/dates.ts'
import { translations } from './text/glossary.ts'
import { contentWords } from './text/lexemes.ts'
import { splitSentences } from './text/sentences.ts'
import type { Category, Claim, Figure, Hedge, Language, Line, Span } from './types.ts'

/**
 * Why words that nobody checked yet tell something else than their quotes, read by the rules that read articles: an
 * amount with another hedge or unit, a number of other people, somebody else who speaks. Null when they do not.
 */
export function whyToldOtherwise(
  words: string,
  evidence: Line,
  language: Language,
): 'number' | 'hedge' | 'holder' | null {
  const told = readingOf(words, language)
  const known = knownOf(evidence)
  // Somebody is told to be dead, wounded, held or driven out of whom the quotes tell nothing of the kind.
  if (told.fates.some(fate => !known.fates.includes(fate)) || isHalved(words, language, evidence.quotes))
    return 'number'
  if (told.figures.some(figure => !isOfKind(figure, told.fates, known.figures))) return 'number'
  return (
    whyAmountsFail(words, told.amounts, known.amounts, evidence.claim) ??
    whySpeakersFail(told.attributions, known.attributions, evidence, language)
  )
}

interface Reading {
  readonly amounts: readonly Quantity[]
  readonly figures: readonly Figure[]
  readonly attributions: readonly Attribution[]
  readonly fates: readonly Category[]
}

/** What all the quotes tell together, with the claim. */
function knownOf({ quotes, claim }: Line): Reading {
  const readings = quotes.map(quote => readingOf(quote.text, quote.language))
  const figures = readings.flatMap(reading => reading.figures)
  return {
    amounts: readings.flatMap(({ amounts }) => amounts),
    figures: claim?.kind === 'figure' ? [...figures, claim.figure] : figures,
    attributions: readings.flatMap(({ attributions }) => attributions),
    fates: [
      ...readings.flatMap(({ fates }) => fates),
      ...(claim?.kind === 'figure' ? [claim.figure.category] : []),
    ],
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
    figures: findFigures(article, attributions).flatMap(draft =>
      draft.kind === 'figure' ? [draft.figure] : [],
    ),
    attributions,
    fates: fatesIn(text, language),
  }
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
): 'number' | 'hedge' | null {
  const figure = claim?.kind === 'figure' ? claim.figure : null
  for (const amount of told) {
    if (figure !== null && isSameNumber(amount, figure)) {
      if (!isHedgedAs(words, amount, figure.hedge)) return 'hedge'
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
    if (!same.some(one => isHedgedAs(words, amount, one.hedge))) return 'hedge'
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

function isHedgedAs(words: string, { number, hedge }: Quantity, known: Hedge): boolean {
  if (isSameHedge(hedge, known)) return true
  const [start] = number.span
  return hedge === 'exactly' && isHedgedSo(words.slice(Math.max(0, start - hedgeReach), start), known)
}

/** « environ » and « près de » may stand for one another. */
function isSameHedge(a: Hedge, b: Hedge): boolean {
  return a === b || (isRough(a) && isRough(b))
}

function isRough(hedge: Hedge): boolean {
  return hedge === 'about' || hedge === 'nearly'
}

/** « 300 tués » of 300 wounded, of 300 killed or wounded, or of 300 who were only sent there. */
function isOfKind(told: Figure, fates: readonly Category[], known: readonly Figure[]): boolean {
  const kinds = known.flatMap(one =>
    isSameNumber(told, one) && one.category !== 'other' ? [one.category] : [],
  )
  if (kinds.length === 0 || told.category === 'other' || kinds.includes(told.category)) return true
  // Of « tués ou blessés » the reading may find one alone.
  return fates.includes('killed-or-wounded') && kinds.includes('killed-or-wounded')
}

/** Whoever is said to speak does so in the quotes or the claim, or has printed them. */
function whySpeakersFail(
  told: readonly Attribution[],
  known: readonly Attribution[],
  { quotes, claim }: Line,
  language: Language,
): 'holder' | null {
  const speakers = told.flatMap(({ holders }) => holders)
  if (speakers.length === 0) return null
  const keys = new Set([
    ...(claim?.holderKeys ?? []),
    ...known.flatMap(({ holders }) => holders.flatMap(holder => holder.keys)),
  ])
  const from = quotes[0].language
  const names = [
    ...(claim === null ? [] : [claim.holder ?? '', ...claim.relay]),
    ...known.flatMap(({ holders, relay }) => [...holders.map(({ name }) => name), ...relay]),
    ...quotes.map(quote => outletOf(quote, language)),
  ]
  const stems = new Set(names.flatMap(name => stemsOf(name, from, language)))
  const isKnown = (name: string, own: readonly string[]) =>
    own.some(key => keys.has(key)) || stemsOf(name, language, language).some(stem => stems.has(stem))
  return speakers.every(speaker => isKnown(speaker.name, speaker.keys)) ? null : 'holder'
}

function stemsOf(name: string, from: Language, to: Language): string[] {
  const own = contentWords(name, from).map(word => word.stem)
  return from === to ? own : own.flatMap(stem => [stem, ...translations(stem, from)])
}
