import { isDigitCode, isSpace, isUpperCode, isWordCode } from '../characters.ts'
import { fold } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import { isLower, type Line } from './sentence-ends.ts'

/** How far a word, an address and an opening mark are looked for, in UTF-16 units. */
const wordLengthMax = 32
const quotationLengthMax = 600
const shortestWord = 3
/** No brand begins with so many small letters: « la crise iranienneMarquant », « du dieselgateBMW ». */
const longWord = 6
const comma = 44

/** Folded words that begin sentences and no second part of a brand's name. */
const starters = wordSet(`
  le la les un une des il elle ils elles nous vous je ce cet cette ces celui celle son sa ses leur leurs mais dans pour
  pendant apres avant selon depuis lors lorsque au aux sur avec sans quand comme malgre ainsi cependant toutefois
  toutes tous certains certaines plusieurs deux trois
  lundi mardi mercredi jeudi vendredi samedi dimanche l' d' c' j' s' n' qu'
  the he she they this that these those but after before while when during his her their according meanwhile however
  monday tuesday wednesday thursday friday saturday sunday`)
/** They also end brands (LinkedIn): only behind a word in small letters. */
const smallStarters = wordSet('in it on at for we as an my our you if de du en et si que qui tout')
const addressPart = /[/@\\_#=<>{}]|www\.|%[\dA-F]{2}/

/**
 * Whether a sentence begins at the capital at `index` though no mark and no space stands before it, as where a
 * paragraph mark was lost: « les famillesPendant », « "Zone rouge"Nous ». YouTube, McDonald and LinkedIn hold none.
 */
export function beginsAfterLostBreak(line: Line, index: number): boolean {
  const { text, sentenceStart } = line
  if (index <= sentenceStart || !isUpperCode(text.charCodeAt(index))) return false
  const before = text.charCodeAt(index - 1)
  if (isClosingMark(before)) return isLower(text, index + 1) && closesWords(line, index - 1)
  const isNumber = isDigitCode(before)
  if (!isNumber && !isLower(text, index - 1)) return false
  const from = partStart(line, index)
  if (!isNumber && index - from >= longWord && isLower(text, from) && opensName(line, index))
    return !isInAddress(line, index)
  const word = wordAt(line, index)
  if (word === null) return false
  if (isNumber) return starters.has(word) && word.length > 2 && !isInAddress(line, index)
  if (index - from < shortestWord) return false
  const known = starters.has(word) || (smallStarters.has(word) && isLower(text, from))
  return known && !isInAddress(line, index)
}

function isClosingMark(code: number): boolean {
  return code === 0xbb || code === 0x201d || code === 34 || code === 41
}

/** A word ends before the closing mark; a straight one has been opened in this sentence. */
function closesWords({ text, sentenceStart }: Line, at: number): boolean {
  const code = text.charCodeAt(at)
  let before = at - 1
  while (before > sentenceStart && isSpace(text.charCodeAt(before))) before--
  if (code !== 0xbb && before < at - 1) return false
  if (!isWordCode(text.charCodeAt(before))) return false
  if (code !== 34) return opensLast(text, at, code, sentenceStart)
  let marks = 0
  for (let index = Math.max(sentenceStart, at - quotationLengthMax); index < at; index++)
    if (text.charCodeAt(index) === 34) marks++
  return marks % 2 === 1
}

/** Whether the last mark of this family before `at` opens. */
export function opensLast(text: string, at: number, code: number, from: number): boolean {
  const open = code === 0xbb ? 0xab : code === 0x201d ? 0x201c : 40
  for (let index = at - 1; index >= Math.max(from, at - quotationLengthMax); index--) {
    const found = text.charCodeAt(index)
    if (found === open) return true
    if (found === code) return false
  }
  return false
}

/** A word or an acronym of two letters or more, and a blank behind it. */
function opensName({ text, end }: Line, from: number): boolean {
  let to = from + 1
  const isWord = isLower(text, to)
  while (
    to < end &&
    to - from < wordLengthMax &&
    (isWord ? isLower(text, to) : isUpperCode(text.charCodeAt(to)))
  )
    to++
  return to - from > 1 && to < end && isSpace(text.charCodeAt(to))
}

/** The word that begins at a capital, folded, with its apostrophe; null when no blank or comma follows it. */
function wordAt({ text, end }: Line, from: number): string | null {
  let to = from + 1
  while (to < end && to - from < wordLengthMax && isLower(text, to)) to++
  const code = text.charCodeAt(to)
  if (code === 39 || code === 0x2019) return `${fold(text.slice(from, to))}'`
  return to < end && (isSpace(code) || code === comma) ? fold(text.slice(from, to)) : null
}

/** Where the word begins that ends at `to`, at its capital if it has one. */
function partStart({ text, sentenceStart }: Line, to: number): number {
  let from = to
  while (from > sentenceStart && to - from < wordLengthMax && isLower(text, from - 1)) from--
  return isUpperCode(text.charCodeAt(from - 1)) && from > sentenceStart ? from - 1 : from
}

function isInAddress({ text, sentenceStart }: Line, to: number): boolean {
  let from = to
  const limit = Math.max(sentenceStart, to - 2 * wordLengthMax)
  while (from > limit && !isSpace(text.charCodeAt(from - 1))) from--
  return addressPart.test(text.slice(from, to))
}

const innerTitle =
  /[-–—][ \u00a0\u202f]?(?=[\p{Lu}\d«“"])[^\n]{2,90}?\S[ \u00a0\u202f][-–—](?=[ \u00a0\u202f]?[\p{Lu}\d«“"])/uy

/**
 * The end of a title between dashes that stands at `at`, as agencies write them: « - Un titre -Le texte », also
 * « .- Un titre - Le texte ». One of the two lost its paragraph mark, which tells it from dashes in a sentence.
 */
export function innerTitleEnd(line: Line, at: number): number | null {
  innerTitle.lastIndex = at
  const match = innerTitle.exec(line.text)
  if (match === null || innerTitle.lastIndex > line.end) return null
  const end = innerTitle.lastIndex
  const glued = !isSpace(line.text.charCodeAt(end)) || (at > 0 && !isSpace(line.text.charCodeAt(at - 1)))
  return glued && !/[.!?…]["»”]? \p{Lu}/u.test(match[0]) ? end : null
}
