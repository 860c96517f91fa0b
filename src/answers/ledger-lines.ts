import { whyWordsFail } from '../gate/carried.ts'
import { holderOf, inBoth, lineOf, quantityIn } from '../lines/lines.ts'
import { colon, coverage, phrase, semicolon } from '../lines/phrases.ts'
import { getArticles } from '../store/articles.ts'
import type { Store } from '../store/store.ts'
import { hardeningOf } from '../stories/hardening.ts'
import {
  appearedAt_ms,
  type FigureClaim,
  isFigureClaim,
  isInOrder,
  isSameAmount,
  isSameThing,
  relationOf,
  saysHowMany,
  seriesOf,
} from '../stories/ledger.ts'
import { wordsShared } from '../stories/same-event.ts'
import { isSameHolder } from '../stories/same-holder.ts'
import { hasSameNumber, isSameSaying } from '../stories/same-thing.ts'
import { type Saying, sayingOf } from '../stories/sayings.ts'
import { mayBeTranslations, type Published } from '../stories/translations.ts'
import { capitalised } from '../text/capitalised.ts'
import type { Claim, Language, Line } from '../types.ts'
import { changeLine, hardened, softened } from './hardening-words.ts'

/** Notes of each kind under one answer. */
const notesShown = 2
/** Claims that are compared with one another: a question finds no more. */
const compared = 150

/** A claim's line; a figure's tells what the same holder counted before, with that quote beside it. */
export function lineInSeries(claim: Claim, known: readonly Claim[], language: Language): Line {
  const line = lineOf(claim, language)
  const before = isFigureClaim(claim) ? beforeOf(claim, known.filter(isFigureClaim)) : null
  if (before === null) return line
  const told = inBoth(language, each => {
    const earlier = phrase('before', each, quantityIn(before, each))
    return { text: `${lineOf(claim, each).text} – ${earlier}`, quotes: [claim.quote, before.quote], claim }
  })
  return holds(told, language) ? told : line
}

/** The last that the holder said of the same thing, when it was another number; of one day, in the words most like these. */
function beforeOf(claim: FigureClaim, known: readonly FigureClaim[]): FigureClaim | null {
  const earlier = known.filter(
    other =>
      isSameThing(other, claim) && isSameHolder(other, claim) && relationOf(other, claim) === 'revision',
  )
  const alike = (other: FigureClaim) => wordsShared(claim, other)
  return earlier.sort((a, b) => byAppearance(a, b) || alike(a) - alike(b)).at(-1) ?? null
}

/**
 * What there is to note between the figures shown and those found beside them: contradictions, denials, and what was
 * hardened or softened.
 */
export function notesBetween(shown: readonly Claim[], found: readonly Claim[], language: Language): Line[] {
  const ids = new Set(shown.map(claim => claim.id))
  const isShown = (pair: Pair) => pair.some(claim => ids.has(claim.id))
  const series = seriesOf(found.filter(isFigureClaim).slice(0, compared))
  const saying = sayingsOnce()
  const same = series
    .flatMap(pairsOf)
    .filter(isShown)
    .filter(([a, b]) => isInOrder(a.quote.article, b.quote.article) && hasSameNumber(a.figure, b.figure))
  return [
    ...conflictsIn(series, isShown, language),
    ...firstThatHold(same, pair => hardeningLine(pair, saying, language), language),
  ]
}

/** What there is to note of figures of which one contradicts or denies another. */
export function conflictsBetween(claims: readonly Claim[], language: Language): Line[] {
  return conflictsIn(seriesOf(claims.filter(isFigureClaim).slice(0, compared)), () => true, language)
}

function conflictsIn(
  series: readonly (readonly FigureClaim[])[],
  isWanted: (pair: Pair) => boolean,
  language: Language,
): Line[] {
  // A series holds two places when a third claim, that names none, gives the number of one of them.
  const contradictions = series
    .flatMap(pairsOf)
    .filter(([a, b]) => relationOf(a, b) === 'contradiction' && isSameThing(a, b))
  const lines = (pairs: readonly Pair[], tell: (pair: Pair, language: Language) => Line) =>
    firstThatHold(distinctPairs(pairs.filter(isWanted)), pair => tell(pair, language), language)
  return [...lines(contradictions, contradictionLine), ...lines(denialsAmong(series), denialLine)]
}

/** A claim as it is said; made once for each, for it is compared with many. */
function sayingsOnce(): (claim: FigureClaim) => Saying {
  const known = new Map<string, Saying>()
  return claim => {
    const { text, language, start } = claim.quote
    const saying = known.get(claim.id) ?? sayingOf(text, language, claim.span, claim, start)
    known.set(claim.id, saying)
    return saying
  }
}

/** As few lines are made as are shown: a question finds thousands of pairs. */
function firstThatHold(
  pairs: readonly Pair[],
  lineFor: (pair: Pair) => Line | null,
  language: Language,
): Line[] {
  const lines: Line[] = []
  for (const pair of pairs) {
    const line = lineFor(pair)
    if (line === null || !holds(line, language)) continue
    lines.push(line)
    if (lines.length === notesShown) break
  }
  return lines
}

/** A note that the gate would replace by its outlet alone says nothing. */
function holds(line: Line, language: Language): boolean {
  return whyWordsFail(line.text, line, language) === null
}

type Pair = readonly [earlier: FigureClaim, later: FigureClaim]

/** Every two claims of different articles, the earlier first where that is known. */
function pairsOf(series: readonly FigureClaim[]): Pair[] {
  const inOrder = series.toSorted(byAppearance)
  return inOrder.flatMap((earlier, index) =>
    inOrder
      .slice(index + 1)
      .filter(later => earlier.quote.article.id !== later.quote.article.id)
      .map((later): Pair => [earlier, later]),
  )
}

function byAppearance(a: FigureClaim, b: FigureClaim): number {
  return appearedAt_ms(a.quote.article) - appearedAt_ms(b.quote.article)
}

/** One pair for two holders with two numbers, however often they say so. */
function distinctPairs(pairs: readonly Pair[]): Pair[] {
  const said = (claim: FigureClaim) =>
    `${claim.holderKeys[0] ?? claim.holder} ${claim.figure.value ?? claim.figure.low}`
  return [...new Map(pairs.map(pair => [pair.map(said).sort().join(), pair])).values()]
}

function contradictionLine(pair: Pair, language: Language): Line {
  return inBoth(language, each => contradictionIn(pair, each))
}

function contradictionIn([earlier, later]: Pair, language: Language): Line {
  const tell = (claim: FigureClaim) =>
    `${holderOf(claim, language)}${colon(language)} ${quantityIn(claim, language)}`
  const words = `${phrase('contradiction', language)}${colon(language)} ${tell(earlier)}${semicolon(language)} ${tell(later)}`
  return { text: words, quotes: [earlier.quote, later.quote], claim: null }
}

/** Each figure that somebody gives with the one that somebody else denies: the same number of the same thing. */
function denialsAmong(series: readonly (readonly FigureClaim[])[]): Pair[] {
  return series.flatMap(claims => {
    const denials = claims.filter(claim => claim.modality === 'denied')
    const given = claims.filter(claim => claim.modality !== 'denied')
    return denials.flatMap(denial =>
      given
        .filter(claim => hasSameNumber(claim.figure, denial.figure) && !isSameHolder(claim, denial))
        .map((claim): Pair => [claim, denial]),
    )
  })
}

function denialLine(pair: Pair, language: Language): Line {
  return inBoth(language, each => denialIn(pair, each))
}

/** « Oslo : 40 tués – démenti par Moscou », with both quotes. */
function denialIn([given, denial]: Pair, language: Language): Line {
  const told = `${holderOf(given, language)}${colon(language)} ${quantityIn(given, language)}`
  const by = phrase('deniedBy', language, holderOf(denial, language))
  return { text: `${told} – ${by}`, quotes: [given.quote, denial.quote], claim: null }
}

function hardeningLine(
  [earlier, later]: Pair,
  sayingOfClaim: (claim: FigureClaim) => Saying,
  language: Language,
): Line | null {
  if (mayBeTranslations(publishedOf(earlier), publishedOf(later))) return null
  const [before, after] = [sayingOfClaim(earlier), sayingOfClaim(later)]
  if (!isSameSaying(before, after)) return null
  const way = hardeningOf(before, after)
  const isSoftened = way === null && hardeningOf(after, before) !== null && isSameHolder(earlier, later)
  if (way === null && !isSoftened) return null
  return changeLine(way === null ? softened : hardened[way], earlier.quote, later.quote, language)
}

/** By its outlet alone: of what a quoted article credits nothing is known here. */
function publishedOf({ quote }: FigureClaim): Published {
  const { outlet, publishedAt } = quote.article
  return { outlet, publishedAt, language: quote.language, credits: [] }
}

/**
 * « Plus de 10 000 soldats : 2 articles, 1 origine indépendante. »: in how many articles the amount of the first figure
 * shown that more than one gives stands, not only to deny it, and how many origins those have; null without one.
 */
export async function repeatedAmount(
  store: Store,
  shown: readonly Claim[],
  all: readonly Claim[],
): Promise<((language: Language) => string) | null> {
  const figures = all.filter(isFigureClaim).filter(saysHowMany)
  for (const claim of shown.filter(isFigureClaim).filter(saysHowMany)) {
    const same = figures.filter(
      other => isSameThing(other, claim) && isSameAmount(other.figure, claim.figure),
    )
    const ids = [...new Set(same.map(other => other.quote.article.id))]
    if (ids.length < 2) continue
    const articles = await getArticles(store, ids)
    const origins = new Set(articles.map(article => article.origin))
    return language => {
      const inLanguage = same.find(({ quote }) => quote.language === language) ?? claim
      const words = capitalised(quantityIn(inLanguage, language))
      return `${words}${colon(language)} ${coverage(articles.length, origins.size, language)}.`
    }
  }
  return null
}
