import { isApostropheCode, isDigitCode, isHyphenCode, isSpace, isUpperCode } from '../../text/characters.ts'
import type { Quotation } from '../../text/quotations/quotations.ts'
import { tokensOfSentence } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { Span } from '../../types.ts'

/** One word, number, punctuation mark or whole quotation of a passage, with offsets into the article. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case, accents folded; a dash as `-`, a stray quotation mark as `″`, a whole quotation as `"`. */
  readonly form: string
  readonly kind: 'word' | 'mark' | 'quote'
  readonly capital: boolean
  /** Ends in é, ée, és or ées: what tells « annoncé » from « annonce » once accents are folded. */
  readonly accented: boolean
  /** The pronoun of « a-t-il », which follows its verb with a hyphen. */
  readonly inverted: boolean
  /** A quotation that says something by itself, and not a few words borrowed in passing. */
  readonly full: boolean
  /** A quotation that opens with a capital, as titles and nicknames do. */
  readonly named: boolean
}

const plain = { capital: false, accented: false, inverted: false, full: false, named: false } as const
const fragmentWords = 4
const abbreviations = wordSet(
  'm mm mr mrs ms dr st sen rep gov gen lt col sgt maj capt pres prof jr sr adm sec mgr me vs no art rev del hon amb atty supt lieut pr ste jan feb aug sept oct nov dec',
)
const contraction = /^(.+)('(?:re|ve|ll|d|m))$/
/** « ex-ministre », "ex-wife": « ancien » in two letters, but for countries that are no more. */
const former = /^ex-(?!sovi|urss|ussr|yougo|yugo|rda|tcheco|czecho)\p{L}/u
const strayQuote = /^["«»“”„‟]$/u
const endsAsSentence = /[,.!?…]$/u

/** Short French words that another word turns into when its accent is lost: « à » is no form of « avoir ». */
const accentTells = new Set(['à', 'où', 'là', 'dès', 'dû', 'captivée', 'captivés', 'captivées'])
const participleEnding = /é(?:es?|s)?$/iu

/** The key under which a verb form is listed: folded, but with its final é told apart. */
export function formKey(form: string, accented: boolean): string {
  return accented ? `${form}´` : form
}

export function isAccented(written: string): boolean {
  return participleEnding.test(written)
}

/** "on Syria – sanctions", "41 — active": a dash between spaces parts what a hyphen ties. */
export function isSpacedDash(text: string, { form, start, end }: Word): boolean {
  return form === '-' && /\s/u.test(text.charAt(start - 1)) && /\s/u.test(text.charAt(end))
}

/** The words of `text` in `span`, in order; each quotation of `quotations` that lies inside counts as one word. */
export function passageWords(text: string, span: Span, quotations: readonly Quotation[]): Word[] {
  const words: Word[] = []
  let from = span[0]
  for (const quotation of quotations) {
    const [start, end] = quotation.span
    if (start < from || end > span[1]) continue
    scan(text, from, start, words)
    joinElision(words, start)
    const full = saysSomething(text, quotation, words)
    const named = isUpperCode(text.charCodeAt(quotation.inner[0]))
    words.push({ ...plain, start, end, form: '"', kind: 'quote', full, named })
    from = end
  }
  scan(text, from, span[1], words)
  return words
}

function saysSomething(text: string, quotation: Quotation, before: readonly Word[]): boolean {
  const inner = text.slice(quotation.inner[0], quotation.inner[1]).trim()
  if (isTitle(inner)) return false
  if (inner.split(/\s+/u, fragmentWords + 2).length > fragmentWords) return true
  const previous = before.at(-1)
  const opens = previous === undefined || previous.form === ':' || previous.form === ','
  return (opens && isUpperCode(inner.charCodeAt(0))) || endsAsSentence.test(inner)
}

const titleWords = 7
const smallWords = wordSet('of the and in on a to for de la le les du des et')

/** “Fox News Sunday,”: every word of a title has a capital. */
function isTitle(inner: string): boolean {
  const words = inner.split(/\s+/u, titleWords + 1)
  if (words.length < 2 || words.length > titleWords) return false
  return words.every(word => isUpperCode(word.charCodeAt(0)) || smallWords.has(word.toLowerCase()))
}

function scan(text: string, start: number, end: number, into: Word[]): void {
  let from = start
  for (const token of tokensOfSentence(text.slice(start, end))) {
    const [at, last] = [start + token.start, start + token.end]
    const tied = isInversion(text, from, at, into.at(-1))
    if (!tied) marks(text, from, at, into)
    const inverted = tied && afterVerb.test(token.word)
    if (inverted && into.at(-1)?.form === 't') into.pop()
    addWord(text, at, last, token.word, inverted, into)
    from = last
  }
  marks(text, from, end, into)
}

/** « qu’“au moins trente” »: the elided word in front of a quotation, whose apostrophe seems to close nothing. */
function joinElision(words: Word[], before: number): void {
  const apostrophe = words.at(-1)
  const elided = words.at(-2)
  if (apostrophe === undefined || elided === undefined || elided.end !== apostrophe.start) return
  if (!isApostropheCode(apostrophe.form.charCodeAt(0)) || before - apostrophe.end > 1) return
  words.splice(-2, 2, { ...elided, end: apostrophe.end, form: `${elided.form}'` })
}

/** "The WHO said": in a text that is not all in capitals it is no pronoun. */
function isHealthOrganisation(text: string, start: number, end: number): boolean {
  if (end - start !== 3 || !text.startsWith('WHO', start)) return false
  return /\p{Ll}/u.test(text.slice(Math.max(0, start - around), end + around))
}

/** Characters beside a word that tell whether all are capitals. */
const around = 12

function addWord(
  text: string,
  start: number,
  end: number,
  word: string,
  inverted: boolean,
  into: Word[],
): void {
  const capital = isUpperCode(text.charCodeAt(start))
  if (word.startsWith('ex-') && former.test(word)) {
    const middle = start + 'ex'.length
    into.push({ ...plain, start, end: middle, form: 'ex', kind: 'word', capital })
    addWord(text, middle + 1, end, word.slice('ex-'.length), inverted, into)
    return
  }
  const [, head, tail] = word.includes("'") ? (contraction.exec(word) ?? []) : []
  if (head !== undefined && tail !== undefined) {
    const middle = end - tail.length
    into.push({ ...plain, start, end: middle, form: head, kind: 'word', capital, inverted })
    into.push({ ...plain, start: middle, end, form: tail, kind: 'word' })
    return
  }
  const ascii = end - start === word.length && word === text.slice(start, end).toLowerCase()
  const written = ascii ? word : text.slice(start, end).toLowerCase()
  const known = !ascii && accentTells.has(written) ? written : word
  const form = isHealthOrganisation(text, start, end) ? 'w.h.o.' : known
  into.push({
    ...plain,
    start,
    end,
    form,
    kind: 'word',
    capital,
    accented: !ascii && isAccented(written),
    inverted,
  })
}

/** What a hyphen ties to the verb before it; in "1-15" and « porte-avions » it ties other words. */
const afterVerb = /^(?:t|il|elle|on|ils|elles|je|tu|nous|vous|ce|le|la|les|lui|leur|moi|toi|y|en)$/

/** « a-t-il »: the two words are tied by a hyphen or by -t-. */
function isInversion(text: string, from: number, to: number, previous: Word | undefined): boolean {
  if (previous === undefined || previous.end !== from || to - from > 3 || to === from) return false
  return isHyphenCode(text.charCodeAt(from)) && isHyphenCode(text.charCodeAt(to - 1))
}

function marks(text: string, start: number, end: number, into: Word[]): void {
  for (let index = start; index < end; index++) {
    if (isSpace(text.charCodeAt(index))) continue
    const sign = text.charAt(index)
    if (sign === ':' && isDigitCode(text.charCodeAt(index - 1)) && isDigitCode(text.charCodeAt(index + 1)))
      continue
    if (sign === '>' && opensLine(text, index)) continue
    if (sign === '.' && isInsideAddress(text, index)) continue
    if (sign === '.' && index === start && isAbbreviation(into.at(-1), index)) continue
    const form = strayQuote.test(sign) ? '″' : /^[-–—―]$/u.test(sign) ? '-' : sign
    const before = into.at(-1)
    // "--" is one dash
    if (form === '-' && before?.form === '-' && before.end === index) {
      into[into.length - 1] = { ...before, end: index + 1 }
      continue
    }
    into.push({ ...plain, start: index, end: index + 1, form, kind: 'mark' })
  }
}

/** "> 7 boats left": at the start of a line the sign marks a quotation, and compares nothing. */
function opensLine(text: string, index: number): boolean {
  let at = index - 1
  while (at >= 0 && (text.charAt(at) === ' ' || text.charAt(at) === '>')) at -= 1
  return at < 0 || text.charAt(at) === '\n'
}

/** The point of "example.com": letters on both sides, the second a small one. */
function isInsideAddress(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && /\p{Ll}/u.test(text.charAt(index + 1))
}

function isAbbreviation(previous: Word | undefined, index: number): boolean {
  if (previous === undefined || previous.end !== index || !previous.capital) return false
  return previous.end - previous.start === 1 || abbreviations.has(previous.form)
}

/** The index of the word that begins at or behind `offset`. */
export function wordAt(words: readonly Word[], offset: number): number {
  const at = words.findIndex(word => word.end > offset)
  return at < 0 ? words.length : at
}

/** The forms of words, with a space between each two. */
export function formsOf(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ')
}
