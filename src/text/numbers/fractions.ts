import type { Language } from '../../types.ts'
import { type Cardinal, readCardinal } from './cardinals.ts'
import type { Piece } from './pieces.ts'

/** A value read from the pieces up to `next`. */
interface Reading {
  readonly next: number
  readonly value: number
}

const articles = { fr: new Set(['un', 'une']), en: new Set(['a', 'an']) }
const halves = new Set(['half', 'moitie', 'demi'])
const links = { fr: new Set(['de', 'd']), en: new Set(['of']) }
const partitives = { fr: new Set(['de', 'des', 'du', 'd']), en: new Set(['of']) }
const beforeHalfTime = new Set(['first', 'second', 'other', 'latter', 'final', 'opening', 'better'])
const afterHalfTime = new Set(['time', 'brother', 'sister', 'mast', 'hour', 'way', 'moon', 'back', 'year'])
const timeNouns = /^(?:hour|day|week|month|year|decade|minute|season|game|match)s?$/

function isNear(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && (piece.gap === 'space' || piece.gap === 'hyphen')
}

/** A numerator: a number, or an article before a part (« un tiers », "a third"). */
function readNumerator(
  pieces: readonly Piece[],
  from: number,
  language: Language,
): (Reading & { article: boolean }) | null {
  const first = pieces[from]
  if (first === undefined) return null
  const isArticle = articles[language].has(first.word)
  if (isArticle && language === 'en') return readNumeratorAfterA(pieces, from + 1)
  const cardinal = readCardinal(pieces, from, language)
  if (cardinal === null) return null
  if (!cardinal.ordinal)
    return { next: cardinal.next, value: cardinal.value, article: isArticle && cardinal.next === from + 1 }
  if (!cardinal.plural || cardinal.next === from + 1) return null
  const above = readAbove(pieces, from, cardinal.next, language)
  return above === null ? null : { next: above.next, value: above.value, article: false }
}

/** « vingt cinquièmes »: the last word is the denominator; of "one hundred thirty-fifths", the last two. */
function readAbove(
  pieces: readonly Piece[],
  from: number,
  next: number,
  language: Language,
): Cardinal | null {
  const [before, last] = pieces.slice(next - 2, next)
  const isOne = before?.known?.role === 'tens' && last?.known?.role === 'unit' && last.known.value < 10
  const until = next - (isOne && next - 2 > from ? 2 : 1)
  const above = readCardinal(pieces.slice(from, until), 0, language)
  return above === null ? null : { ...above, next: from + above.next }
}

/** "a fifth", but "a hundred thousandths" are a hundred of them. */
function readNumeratorAfterA(pieces: readonly Piece[], from: number): Reading & { article: boolean } {
  const cardinal = readCardinal(pieces, from, 'en')
  const above =
    cardinal?.plural === true && cardinal.ordinal ? readAbove(pieces, from, cardinal.next, 'en') : null
  return above === null
    ? { next: from, value: 1, article: true }
    : { next: above.next, value: above.value, article: false }
}

/** The parts that a numerator counts: 3 for « tiers » and "third(s)". */
function readDenominator(
  pieces: readonly Piece[],
  from: number,
  numerator: { value: number; article: boolean },
  language: Language,
): Reading | null {
  const piece = pieces[from]
  // "one - fourth", as some programs write "one-fourth"
  const isSpaced = language === 'en' && piece?.gap === 'dash' && piece.known?.role === 'unit'
  if (piece === undefined || (!isNear(piece) && !isSpaced)) return null
  if (piece.known?.role === 'part') return { next: from + 1, value: piece.known.of }
  const cardinal = readCardinal(pieces, from, language)
  if (cardinal === null || !cardinal.ordinal || piece.digits !== null || cardinal.value < 3) return null
  if (cardinal.plural) return cardinal
  if (numerator.article) return endsAsPart(pieces, cardinal, language) ? cardinal : null
  return numerator.value === 1 || language === 'fr' ? cardinal : null
}

/** "a third of the army" and « un cinquième », but not "a third man". */
function endsAsPart(pieces: readonly Piece[], cardinal: Cardinal, language: Language): boolean {
  const after = pieces[cardinal.next]
  return after === undefined || after.gap === 'other' || partitives[language].has(after.word)
}

/** « deux tiers », "three quarters", "a fifth", « trois cinquièmes ». */
function readProperFraction(pieces: readonly Piece[], from: number, language: Language): Reading | null {
  const numerator = readNumerator(pieces, from, language)
  if (numerator === null) return null
  const denominator = readDenominator(pieces, numerator.next, numerator, language)
  return denominator === null ? null : { next: denominator.next, value: numerator.value / denominator.value }
}

/** "half" and « la moitié », without a numerator; « quart de million », "quarter million" only with their scale. */
function readBarePart(pieces: readonly Piece[], from: number, language: Language): Reading | null {
  const piece = pieces[from]
  if (piece?.known?.role !== 'part' || piece.known.plural) return null
  const reading = { next: from + 1, value: 1 / piece.known.of }
  const scaled = scaleFraction(pieces, reading, language)
  if (scaled.next !== reading.next) return scaled
  if (!halves.has(piece.word) || piece.gap === 'hyphen') return null
  const after = pieces[from + 1]
  if (after?.gap === 'hyphen' || (after?.gap === 'space' && afterHalfTime.has(after.word))) return null
  const before = pieces[from - 1]?.word ?? ''
  // « deux ans et demi »: the half is not a number of its own
  return beforeHalfTime.has(before) || (piece.word === 'demi' && before === 'et') ? null : reading
}

/** "half a million", « un demi-million », "two thirds of a million", "half a dozen". */
function scaleFraction(pieces: readonly Piece[], reading: Reading, language: Language): Reading {
  let next = reading.next
  if (links[language].has(pieces[next]?.word ?? '')) next++
  if (articles[language].has(pieces[next]?.word ?? '') || pieces[next]?.word === 'one') next++
  const piece = pieces[next]
  const known = piece?.known
  if (!isNear(piece) && next === reading.next) return reading
  if (known?.role === 'collective' && !known.plural)
    return { next: next + 1, value: reading.value * known.value }
  if (known?.role !== 'scale' || known.ordinal || known.value < 1e3 || known.plural) return reading
  return { next: next + 1, value: reading.value * known.value }
}

/** « 3 sur 5 », "two out of five", "one in three". */
function readRatio(pieces: readonly Piece[], from: number, language: Language): Reading | null {
  const above = readCardinal(pieces, from, language)
  if (above === null || above.ordinal || pieces[above.next]?.gap !== 'space') return null
  const link = pieces[above.next]?.word ?? ''
  const outOf = link === 'out' && pieces[above.next + 1]?.word === 'of'
  const isLink = language === 'fr' ? link === 'sur' : outOf || link === 'in' || link === 'over'
  if (!isLink) return null
  const below = readCardinal(pieces, above.next + (outOf ? 2 : 1), language)
  if (below === null || below.ordinal || !Number.isInteger(above.value) || above.value < 1) return null
  if (above.value >= below.value || !Number.isInteger(below.value)) return null
  const after = pieces[below.next]
  if (outOf && after?.gap === 'space' && after.known?.role === 'collective' && after.known.plural)
    return { next: below.next + 1, value: above.value / (below.value * after.known.value) }
  if (link === 'over' && above.value !== 1) return null
  if (link === 'in' && above.value !== 1 && below.value !== 10) return null
  if (language === 'en' && !outOf && after?.gap === 'space' && timeNouns.test(after.word)) return null
  return { next: below.next, value: above.value / below.value }
}

/** « trois millions et demi », "two and a half million", « cent et trois quarts ». */
function readMixed(pieces: readonly Piece[], from: number, language: Language): Reading | null {
  const start = language === 'en' && articles.en.has(pieces[from]?.word ?? '') ? from + 1 : from
  for (const joinAnd of [true, false]) {
    const whole = readCardinal(pieces, start, language, joinAnd)
    if (whole === null || whole.ordinal || (start > from && whole.magnitude === 1)) continue
    const link = pieces[whole.next]
    if (link?.gap !== 'space' || link.word !== (language === 'fr' ? 'et' : 'and')) continue
    const part = readAddedPart(pieces, whole.next + 1, language)
    // "twenty and a third of the crew" are two quantities
    if (part === null || part.value >= 1 || (part.value !== 0.5 && isPartitive(pieces, part.next, language)))
      continue
    // « trois millions et demi » adds half a million, « cent et demi » a half
    const afterScale = pieces[whole.next - 1]?.known?.role === 'scale'
    const own = afterScale ? ownScale(pieces[part.next], whole.magnitude) : null
    if (own !== null) return { next: part.next + 1, value: whole.value + part.value * own }
    const value = whole.value + part.value * (afterScale ? whole.magnitude : 1)
    const reading = { next: part.next, value }
    return whole.magnitude < 1000 ? scaleMixed(pieces, reading) : reading
  }
  return null
}

/** "one billion and a half million": the part has a scale of its own. */
function ownScale(piece: Piece | undefined, magnitude: number): number | null {
  const known = piece?.gap === 'space' ? piece.known : null
  return known?.role === 'scale' && !known.ordinal && known.value < magnitude ? known.value : null
}

function isPartitive(pieces: readonly Piece[], index: number, language: Language): boolean {
  return partitives[language].has(pieces[index]?.word ?? '')
}

function readAddedPart(pieces: readonly Piece[], from: number, language: Language): Reading | null {
  const piece = pieces[from]
  if (!isNear(piece)) return null
  const isHalf = language === 'fr' && (piece.word === 'demi' || piece.word === 'demie')
  return isHalf ? { next: from + 1, value: 0.5 } : readProperFraction(pieces, from, language)
}

function scaleMixed(pieces: readonly Piece[], reading: Reading): Reading {
  const piece = pieces[reading.next]
  const known = piece?.known
  if (piece?.gap !== 'space' || known?.role !== 'scale' || known.ordinal) return reading
  return { next: reading.next + 1, value: reading.value * known.value }
}

/** « deux virgule cinq », "zero point zero eight", "one point five million". */
function readSpokenDecimal(pieces: readonly Piece[], from: number, language: Language): Reading | null {
  const whole = readCardinal(pieces, from, language)
  const link = whole === null ? undefined : pieces[whole.next]
  if (whole === null || whole.ordinal || link?.gap !== 'space') return null
  if (pieces[whole.next - 1]?.digits !== null || link.word !== (language === 'fr' ? 'virgule' : 'point'))
    return null
  let decimals = ''
  let scale = 1
  let next = whole.next + 1
  while (scale === 1) {
    const part = readCardinal(pieces, next, language)
    if (part === null || part.ordinal || pieces[next]?.gap !== 'space' || pieces[next]?.digits !== null) break
    // « deux virgule cinq millions »: the scale is of the whole number
    if (part.scaled && part.value !== part.coefficient * part.magnitude) break
    decimals += String(part.coefficient)
    scale = part.scaled ? part.magnitude : 1
    next = part.next
  }
  if (decimals === '') return null
  return { next, value: Number((Number(`${whole.value}.${decimals}`) * scale).toPrecision(15)) }
}

/** The longest fraction, mixed number or ratio at `from`. */
export function readFraction(pieces: readonly Piece[], from: number, language: Language): Reading | null {
  const mixed = readMixed(pieces, from, language) ?? readSpokenDecimal(pieces, from, language)
  if (mixed !== null) return mixed
  const ratio = readRatio(pieces, from, language)
  if (ratio !== null) return ratio
  const part = readProperFraction(pieces, from, language)
  return part === null ? readBarePart(pieces, from, language) : scaleFraction(pieces, part, language)
}
