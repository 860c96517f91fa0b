import {
  foldCode,
  isApostropheCode,
  isDigitCode,
  isHyphenCode,
  isSpace,
  isUpperCode,
  isWordCode,
} from '../characters.ts'
import { rememberedText } from '../remembered.ts'

/** One word or number. `start` and `end` are UTF-16 offsets into the original text. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Lower case, accents folded, ’ → ', œ → oe, « 10 000 » → 10000, « 1,5 » → 1.5. */
  readonly word: string
}

/** French words that lose their vowel before another one; they always stand at the start of a written word. */
const elided = new Set(
  ['l', 'd', 'qu', 'n', 's', 'j', 'c', 'm', 't'].concat(['jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu']),
)
const longestElided = 6
const acronymLengthMax = 24

/** « quelqu’un » is one word, and so are « aujourd’hui » and « presqu’île », which are simply not in the list above. */
const wholeAfterElision = new Set(['un', 'une', 'uns', 'unes'])

/** What may follow a verb after a hyphen: « dit-il », « a-t-elle », « celui-ci ». */
const inverted = new Set(
  ['il', 'elle', 'on', 'ils', 'elles', 'je', 'tu', 'nous', 'vous', 'ce', 'ci'].concat([
    'la',
    'le',
    'les',
    'lui',
    'leur',
    'moi',
    'toi',
    'y',
    'en',
  ]),
)
const hyphenatedWhole = new Set([
  'rendez-vous',
  'garde-a-vous',
  'chez-soi',
  'sauve-qui-peut',
  'rez-de-chaussee',
])

const openingOrClosingQuote = new Set([...'«»“”„"‹›[('].map(mark => mark.charCodeAt(0)))

/**
 * Lower case, accents stripped (œ → oe), every apostrophe as ', every hyphen and dash as -, every space as one
 * plain space each. The result may be shorter or longer than `text`: its offsets are not those of `text`.
 */
export function fold(text: string): string {
  return foldRange(text, 0, text.length)
}

/** What is plain already, nearly all of it, is taken in whole pieces. */
function foldRange(text: string, start: number, end: number): string {
  let folded = ''
  let plainFrom = start
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code < 128 && code !== 96 && (code > 13 || code === 10)) continue
    folded += text.slice(plainFrom, index).toLowerCase() + foldCode(code)
    plainFrom = index + 1
  }
  const rest = text.slice(plainFrom, end).toLowerCase()
  return folded === '' ? rest : folded + rest
}

/**
 * The words and numbers of `text` between `start` and `end`, in order. Elisions are split (« l’Ukraine » gives
 * l' and ukraine), the English possessive too (ukraine and 's), and French inversions (« a-t-il » gives a and il).
 * Other hyphenated words stay whole (« Jean-Noël », « nord-coréens »); « 10 000 », 10.000 and 10,000 are one token.
 */
export function tokens(text: string, start = 0, end = text.length): Token[] {
  const found: Token[] = []
  let index = start
  while (index < end) {
    const code = text.charCodeAt(index)
    if (!isWordCode(code)) {
      index++
    } else if (isDigitCode(code)) {
      index = readNumber(text, index, end, found)
    } else {
      index =
        readElision(text, index, end, found) ??
        readAcronym(text, index, end, found) ??
        readWord(text, index, end, found)
    }
  }
  return found
}

/** The same of a whole sentence, which each step of reading cuts again. */
export const tokensOfSentence = rememberedText((text): readonly Token[] => tokens(text))

function digitsEnd(text: string, from: number, end: number): number {
  let index = from
  while (index < end && isDigitCode(text.charCodeAt(index))) index++
  return index
}

/** A space of any width but no line break, a full stop, a comma or an apostrophe, as one class each; 0 for none. */
function separatorClass(code: number): number {
  if (code === 46 || code === 44) return code
  if (isApostropheCode(code)) return 39
  return code === 32 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) ? 32 : 0
}

/** The end of « 10 000 000 » that starts at `from`: groups of three digits with one kind of separator. */
function groupsEnd(text: string, from: number, end: number): number {
  const first = digitsEnd(text, from, end)
  if (first - from > 3 || text.charCodeAt(from) === 48) return first
  const separator = separatorClass(text.charCodeAt(first))
  let last = first
  while (separator !== 0 && last < end && separatorClass(text.charCodeAt(last)) === separator) {
    const next = digitsEnd(text, last + 1, end)
    if (next - last !== 4) break
    last = next
  }
  return last
}

function digitsOnly(text: string, start: number, end: number): string {
  let digits = ''
  for (let index = start; index < end; index++) {
    if (isDigitCode(text.charCodeAt(index))) digits += text.charAt(index)
  }
  return digits
}

function readNumber(text: string, start: number, end: number, found: Token[]): number {
  const whole = groupsEnd(text, start, end)
  let word = digitsOnly(text, start, whole)
  let last = whole
  for (let points = 0; last + 1 < end && isDecimalPoint(text, last); points++) {
    const next = digitsEnd(text, last + 1, end)
    word += `${points === 0 ? '.' : text.charAt(last)}${text.slice(last + 1, next)}`
    last = next
  }
  const rest = wordEnd(text, last, end)
  found.push({ start, end: rest, word: word + foldRange(text, last, rest) })
  return rest
}

function isDecimalPoint(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return (code === 46 || code === 44) && isDigitCode(text.charCodeAt(index + 1))
}

/** « l’ », « qu’ » …: also before a quotation mark, as in « qu’“au moins trente” ». */
function readElision(text: string, start: number, end: number, found: Token[]): number | null {
  let index = start
  while (index < end && index - start <= longestElided && isWordCode(text.charCodeAt(index))) index++
  if (index >= end || !isApostropheCode(text.charCodeAt(index))) return null
  const word = foldRange(text, start, index)
  if (!elided.has(word)) return null
  const after = index + 1
  if (!elisionGoesOn(text, after, end) || isNameOf(text, start, index, after)) return null
  if (word === 'quelqu' && wholeAfterElision.has(foldRange(text, after, wordEnd(text, after, end))))
    return null
  found.push({ start, end: after, word: `${word}'` })
  return after
}

function elisionGoesOn(text: string, after: number, end: number): boolean {
  if (after >= end) return false
  const code = text.charCodeAt(after)
  if (isWordCode(code) || openingOrClosingQuote.has(code)) return true
  return isSpace(code) && openingOrClosingQuote.has(text.charCodeAt(after + 1))
}

/** N'Djamena, M'Bala: a pronoun or « ne » is never elided before a capital, unless everything is in capitals. */
function isNameOf(text: string, start: number, apostrophe: number, after: number): boolean {
  if (apostrophe - start !== 1 || !'NMTSJC'.includes(text.charAt(start))) return false
  return isUpperCode(text.charCodeAt(after)) && !isUpperCode(text.charCodeAt(after + 1))
}

/** « U.S. », « O.N.U. », « p.m. »: single letters, each with its full stop. */
function readAcronym(text: string, start: number, end: number, found: Token[]): number | null {
  let index = start
  const limit = Math.min(end, start + acronymLengthMax)
  while (index + 1 < limit && isWordCode(text.charCodeAt(index)) && text.charCodeAt(index + 1) === 46)
    index += 2
  if (index - start < 4 || isWordCode(text.charCodeAt(index))) {
    return index - start >= 2 && endsAsLetter(text, index, end)
      ? pushWord(text, start, index + 1, found)
      : null
  }
  return pushWord(text, start, index, found)
}

/** « U.S » or « O.N.U », without its last full stop. */
function endsAsLetter(text: string, index: number, end: number): boolean {
  return (
    index < end &&
    isWordCode(text.charCodeAt(index)) &&
    (index + 1 >= end || !isWordCode(text.charCodeAt(index + 1)))
  )
}

function pushWord(text: string, start: number, end: number, found: Token[]): number {
  found.push({ start, end, word: foldRange(text, start, end) })
  return end
}

/** The end of letters and digits from `from`, over apostrophes and hyphens that stand inside the word. */
function wordEnd(text: string, from: number, end: number): number {
  let index = from
  while (index < end) {
    const code = text.charCodeAt(index)
    if (isWordCode(code)) index++
    else if (joins(text, index, code, from, end)) index += 2
    else break
  }
  return index
}

const ampersand = 38

function joins(text: string, index: number, code: number, from: number, end: number): boolean {
  const next = text.charCodeAt(index + 1)
  if (index + 1 >= end || !isWordCode(next)) return false
  // "AT&T", "J&J", "S&P"
  if (code === ampersand) return isUpperCode(next) && isUpperCode(text.charCodeAt(index - 1))
  if (isHyphenCode(code)) return !(isDigitCode(next) && isDigitCode(text.charCodeAt(index - 1)))
  return index > from && isApostropheCode(code) && !isDigitCode(next)
}

function readWord(text: string, start: number, end: number, found: Token[]): number {
  const last = wordEnd(text, start, end)
  const word = foldRange(text, start, last)
  if (word.endsWith("'s") && word.length > 2) {
    found.push({ start, end: last - 2, word: word.slice(0, -2) }, { start: last - 2, end: last, word: "'s" })
    return last
  }
  const hyphen = word.includes('-') ? inversionAt(text, start, last, word) : -1
  if (hyphen < 0) {
    if (word !== '') found.push({ start, end: last, word })
    return last
  }
  const head = word.slice(0, word.lastIndexOf('-')).replace(/-t$/, '')
  const tail = word.slice(word.lastIndexOf('-') + 1)
  found.push(
    { start, end: start + headLength(text, start, hyphen), word: head },
    { start: hyphen + 1, end: last, word: tail },
  )
  return last
}

/** The offset of the hyphen of « dit-il » in the text, or -1. Kim Jong-il is a name, not an inversion. */
function inversionAt(text: string, start: number, end: number, word: string): number {
  const dash = word.lastIndexOf('-')
  if (hyphenatedWhole.has(word) || !inverted.has(word.slice(dash + 1))) return -1
  if (isUpperCode(text.charCodeAt(start)) && !word.slice(0, dash).endsWith('-t')) return -1
  let hyphen = end - 1
  while (hyphen > start && !isHyphenCode(text.charCodeAt(hyphen))) hyphen--
  return hyphen
}

/** The length of « a » in « a-t-il », whose t belongs to no word. */
function headLength(text: string, start: number, hyphen: number): number {
  const before = hyphen - 2
  const linked =
    before > start && /[tT]/.test(text.charAt(hyphen - 1)) && isHyphenCode(text.charCodeAt(before))
  return (linked ? before : hyphen) - start
}
