import type { Language } from '../../types.ts'
import { readCardinal } from './cardinals.ts'
import type { Piece } from './pieces.ts'

/** A round or vague quantity; the value is null when the words give none (« plusieurs milliers », "dozens"). */
interface Vague {
  readonly next: number
  readonly value: number | null
}

const links = { fr: new Set(['de', 'd']), en: new Set(['of']) }
const frenchOne = new Set(['un', 'une'])
const frenchSome = new Set([
  'des',
  'plusieurs',
  'quelques',
  'certaines',
  'certains',
  'nombreux',
  'nombreuses',
])
const frenchAdjectives = new Set(['bonne', 'petite', 'grosse', 'bon', 'petit', 'demi'])
const englishSome = new Set(['several', 'few', 'many', 'some', 'couple', 'countless', 'untold'])
/** « la quarantaine » is an age or an isolation; « une trentaine » and « une quarantaine de » count things. */
const ambiguous = new Set(['quarantaine', 'cinquantaine', 'soixantaine', 'trentaine', 'vingtaine', 'scores'])

/** How many of them: 1 for « une » and "a", a number, or null when the word says only that there are some. */
function readCount(
  pieces: readonly Piece[],
  from: number,
  language: Language,
): { next: number; value: number | null } {
  const word = pieces[from]?.word ?? ''
  return language === 'fr' ? frenchCount(pieces, from, word) : englishCount(pieces, from, word)
}

function frenchCount(pieces: readonly Piece[], from: number, word: string): Vague {
  if (frenchOne.has(word)) {
    const adjective = pieces[from + 1]?.word ?? ''
    if (!frenchAdjectives.has(adjective)) return { next: from + 1, value: 1 }
    return { next: from + 2, value: adjective === 'demi' ? 0.5 : 1 }
  }
  if (frenchSome.has(word)) return { next: from + 1, value: null }
  const cardinal = readCardinal(pieces, from, 'fr')
  if (cardinal === null || cardinal.ordinal || cardinal.value < 2) return { next: from, value: null }
  return { next: cardinal.next, value: cardinal.value }
}

function englishCount(pieces: readonly Piece[], from: number, word: string): Vague {
  let next = from
  if (word === 'a') next++
  const some = pieces[next]?.word ?? ''
  if (englishSome.has(some)) {
    const of = some === 'couple' && pieces[next + 1]?.word === 'of' ? 1 : 0
    return { next: next + 1 + of, value: null }
  }
  if (next > from) return { next, value: 1 }
  const cardinal = readCardinal(pieces, from, 'en')
  if (cardinal === null || cardinal.ordinal) return { next: from, value: null }
  return { next: cardinal.next, value: cardinal.value }
}

function isNear(piece: Piece | undefined): boolean {
  return piece?.gap === 'space' || piece?.gap === 'hyphen'
}

/**
 * « une dizaine de milliers » (10,000), "two dozen" (24), « plusieurs milliers », "hundreds of thousands" and
 * "a few hundred" (no value), starting at `from`.
 */
export function readVague(pieces: readonly Piece[], from: number, language: Language): Vague | null {
  const count = readCount(pieces, from, language)
  const counted = count.next > from
  const piece = pieces[count.next]
  if (piece === undefined || (counted && !isNear(piece))) return aCoupleOf(pieces, from, language)
  const base = roundNumber(piece, pieces[from]?.word ?? '', counted, count.value)
  if (base === null) return aCoupleOf(pieces, from, language)
  const isCount =
    links[language].has(pieces[count.next + 1]?.word ?? '') || isFrenchCount(pieces, from, piece)
  if (ambiguous.has(piece.word) && (!isCount || isIsolation(pieces, count.next, language))) return null
  const rest = readRest(pieces, count.next + 1, language)
  const exact = counted ? count.value : null
  return { next: rest.next, value: exact === null ? null : exact * base * rest.factor }
}

/** « une quarantaine de deux semaines », « de 14 jours » */
function isIsolation(pieces: readonly Piece[], at: number, language: Language): boolean {
  return pieces[at]?.word === 'quarantaine' && readCardinal(pieces, at + 2, language) !== null
}

/** « une quarantaine blessées », « une quarantaine sont mortes »: an isolation is one, and takes no plural. Folded. */
const plural =
  /^(?:ont|sont|etaient|avaient|seraient|auraient|seront|auront|\p{L}{3,}(?:[eiu]e?s|[eo]rte?s|ite?s))$/u
const noPlural = /^(?:apres|depuis|ensuite|dehors|jamais|dessus|dedans|aupres|parmi|chinois|francais)$/

/** « une trentaine ont été blessés »: with its article only « quarantaine » may be something else. */
function isFrenchCount(pieces: readonly Piece[], from: number, piece: Piece): boolean {
  if (pieces[from]?.word !== 'une') return false
  if (piece.word !== 'quarantaine') return true
  const behind = pieces[pieces.indexOf(piece, from) + 1]
  return behind?.gap === 'space' && plural.test(behind.word) && !noPlural.test(behind.word)
}

/** « dizaine », "dozen", « milliers »; « millions » and "thousand" only where no exact number counts them. */
function roundNumber(piece: Piece, first: string, counted: boolean, count: number | null): number | null {
  const known = piece.known
  if (known?.role === 'collective') return known.plural || counted ? known.value : null
  if (known === null || known.role === 'part' || known.ordinal) return null
  if (known.role === 'scale' && known.plural && count === null) return known.value
  const isSome = counted && count === null && first !== 'some' && first !== 'des' && first !== 'many'
  return isSome && (known.role === 'hundred' || known.role === 'scale') && !frenchSome.has(first)
    ? known.value
    : null
}

/** « … de milliers », "… of thousands", « … de millions ». */
function readRest(
  pieces: readonly Piece[],
  from: number,
  language: Language,
): { next: number; factor: number } {
  let next = from
  let factor = 1
  for (;;) {
    const known = links[language].has(pieces[next]?.word ?? '') ? pieces[next + 1]?.known : undefined
    const isRound = known?.role === 'collective' || (known?.role === 'scale' && !known.ordinal)
    if (!isRound || !known.plural) break
    factor *= known.value
    next += 2
  }
  const direct = pieces[next]
  if (factor === 1 && isNear(direct) && direct?.known?.role === 'scale' && !direct.known.ordinal) {
    return { next: next + 1, factor: direct.known.value }
  }
  return { next, factor }
}

/** "a couple of": two, or a few. */
function aCoupleOf(pieces: readonly Piece[], from: number, language: Language): Vague | null {
  if (language !== 'en' || pieces[from]?.word !== 'a' || pieces[from + 1]?.word !== 'couple') return null
  return pieces[from + 2]?.word === 'of' ? { next: from + 2, value: null } : null
}
