import { formsOf, type Word } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'

type Words = SentenceWords['words']

/** « le format 2+2 », "a 4x4" */
export function isSum(text: string, [start, end]: readonly [number, number]): boolean {
  return (
    /\d(?:[+×x]|\s[×x]\s)$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^(?:[+×x]|\s[×x]\s)\d/u.test(text.slice(end, end + 4))
  )
}

/** « 22 ROSES BLANCHES », « DEUX MARINS SAUVÉS »: a heading, which the article says again in its own words. */
export function isHeading(text: string, words: Words, { number, last }: Quantity): boolean {
  const behind = words.slice(last + 1, last + 3)
  const end = behind.at(-1)?.end
  const written = end === undefined ? '' : text.slice(number.span[0], end)
  if (/\p{Ll}/u.test(written)) return false
  return /\p{Lu}{3,}[^\p{L}.]+\p{Lu}{3,}/u.test(written)
}

/** « - 174 g : 13 109 € - 175 g : … »: which row of a list it is, and how much that row is worth. */
export function isRowKey(words: Words, { start, next }: Quantity): boolean {
  const opens = /^[-–—•*]$/.test(words[start - 1]?.form ?? '')
  return opens && words[next]?.form === ':' && /^[\d$€£]/.test(words[next + 1]?.form ?? '')
}

/** Two French bodies whose names begin with a number, and are written without capitals as well. */
const numberedBodies = /^(?:40 millions d' automobilistes|60 millions de consommateurs)$/

/** « selon 60 Millions de lecteurs », « Mille et Une Barques »: with capital letters it is a name. */
export function isTitle(words: Words, { start, first, last }: Quantity): boolean {
  const behind = words[last + 1]
  const named = formsOf(words.slice(first, last + 3))
  if (numberedBodies.test(named)) return true
  if (start > 0 && last > first && words[last]?.capital === true && /^mil/.test(words[last]?.form ?? ''))
    return true
  const number = words[first]
  const isWritten = number?.capital === true && !/^\d/.test(number.form)
  const isInside = first > 0 && words[first - 1]?.kind === 'word'
  const isThousand = last > first && number?.form === 'mille'
  return isWritten && (isInside || isThousand) && behind?.capital === true
}

const largestModel = 9_999
const models = /^(?:modele|modeles|version|versions|model|models)$/
const codes = /^(?:\p{L}{1,5}\d*|\p{L}\d+)$/u
const channels = /^(?:2|3|4|5|24)$/

/** Letters that car makers put behind a number. */
const designations = /^(?:gt[bceors]?|tdi|tfsi|tsi|hdi|dci|(?:g-)?dct)$/

/** « une Zorba 207 grise », « sa Zorba 5 », « la 330 GTC », « le modèle 55 A », « France 3 »: it has the number in its name. */
export function isOfModel(words: Words, { start, first, last, value, hedge }: Quantity): boolean {
  if (start !== first || first !== last || value === null || value > largestModel || hedge !== 'exactly')
    return false
  const number = words[first]
  const [before, further] = [words[first - 1], words[first - 2]]
  if (isKind(words, first)) return true
  if (number === undefined || !/^\d/.test(number.form)) return false
  const behind = words[first + 1]
  if (behind?.capital === true && designations.test(behind.form)) return true
  if (before?.kind !== 'word') return false
  if (models.test(before.form) && behind?.capital === true && codes.test(behind.form)) return true
  // « Zorba 6C 2500 Super Sport »
  if (/^\d+[a-z]+$/.test(before.form) && behind?.capital === true) return true
  if (!before.capital) return false
  if (before.form === 'france' && channels.test(number.form) && !/^(?:en|la|in)$/.test(further?.form ?? ''))
    return true
  if (further?.capital === true && further.kind === 'word' && isCode(before, behind)) return true
  return /^(?:une?|son|sa|cette|ce|an?|his|her)$/.test(further?.form ?? '')
}

const mostTraits = 20
const engines =
  /^(?:boites?|blocs?|moteurs?|motorisations?|modeles?|versions?|coupes?|cabriolets?|roadsters?|berlines?|sportives?|breaks?|suv|transmissions?|etriers?|gearbox|engine|coupe)$/
const traits =
  /^(?:places|portes|rapports|vitesses|cylindres|roues|pieces|etoiles|soupapes|pistons|sieges|doors|seats|wheels|stars)$/

/** « des modèles quatre places », « une boîte sept rapports »: what they are called by. */
export function isTrait(
  { words, grammar }: SentenceWords,
  { start, first, next, hedge, value }: Quantity,
): boolean {
  if (start !== first || hedge !== 'exactly' || (value ?? 0) > mostTraits) return false
  const trait = words[next]?.form ?? ''
  // « une berline grise, 5 portes »
  if (trait === 'portes' && /^[35]$/.test(words[first]?.form ?? '')) return true
  if (!traits.test(trait)) return false
  if (isBehindEngine(words, start)) return true
  const noun = words[start - 1]
  if (noun?.kind !== 'word' || /(?:er|ir|re)$/.test(noun.form)) return false
  if (grammar.prepositions.has(noun.form) || grammar.determiners.has(noun.form)) return false
  return (
    grammar.determiners.has(words[start - 2]?.form ?? '') ||
    /^(?:aux?|en)$/.test(words[start - 2]?.form ?? '')
  )
}

/** « une boîte automatique sept rapports » */
function isBehindEngine(words: Words, start: number): boolean {
  const near = words.slice(Math.max(0, start - 3), start)
  const isNamed = near.every(({ kind }) => kind === 'word') && near.some(({ form }) => engines.test(form))
  return isNamed && !/^(?:à|a|de|avec|et)$/.test(words[start - 1]?.form ?? '')
}

const disciplines =
  /^(?:haies|nage|papillon|brasse|steeple|hurdles|freestyle|butterfly|breaststroke|backstroke|medley)$/

/** « le champion du 110 m haies » */
export function isDiscipline(words: Words, { unit, next }: Quantity): boolean {
  return /^m(?:etres?|eters?)?$/.test(unit ?? '') && disciplines.test(words[next]?.form ?? '')
}

/** « à deux doigts de la mort », « la solution à deux États » */
export function isIdiom(words: Words, { start, next }: Quantity): boolean {
  // « deux poids, deux mesures »
  if (words[next]?.form === 'mesures' && words.slice(start - 2, start).some(({ form }) => form === 'poids'))
    return true
  if (
    words[next]?.form === 'etats' &&
    /^(?:solution|option)$/.test(words[overMarks(words, start - 2)]?.form ?? '')
  )
    return true
  return words[start - 1]?.form === 'à' && words[next]?.form === 'doigts' && words[next + 1]?.form === 'de'
}

/** « un deux pièces », « un 6 cylindres »: one thing, called by how many parts it has. */
function isKind(words: Words, first: number): boolean {
  return /^une?$/.test(words[first - 1]?.form ?? '') && words[first + 1]?.kind === 'word'
}

/** « Zorba GTS 4.0 », « Zorba A 45 S »: letters beside the number. */
function isCode(before: Word, behind: Word | undefined): boolean {
  const isShort = before.end - before.start <= 4
  return isShort || (behind?.capital === true && behind.end - behind.start <= 3)
}

/** « (2, 3, 5, 10 et 12) »: numbers that name what stands before them. */
export function isListOfLabels(words: Words, { start, first, next }: Quantity): boolean {
  if (start !== first) return false
  const isNumber = (at: number) => /^\d{1,3}(?:bis|ter)?$/.test(words[at]?.form ?? '')
  const isJoint = (at: number) => /^(?:,|et|and|ou|or|\(|\))$/.test(words[at]?.form ?? '')
  if (!isNumber(first) || !isJoint(next) || !isJoint(first - 1)) return false
  const chain = [first - 4, first - 2, first, first + 2, first + 4].filter(
    at => isNumber(at) && (isJoint(at - 1) || isJoint(at + 1)),
  )
  return chain.length >= 3
}

/** Back over quotation marks to the word before. */
export function overMarks(words: Words, from: number): number {
  let at = from
  while (words[at]?.kind === 'mark' && '″"«»'.includes(words[at]?.form ?? ' ')) at -= 1
  return at
}
