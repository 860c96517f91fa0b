/** Classes of single UTF-16 code units, from tables built once: a regular expression a character is too slow. */

/** Up to the end of the blocks of punctuation and currencies, which every text has something of. */
const tableSize = 0x2100
const wordClass = 1
const upperClass = 2

const letterLigatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
}

const apostrophes = new Set(["'", '’', '‘', 'ʼ', 'ʹ', '′', '´', '`', 'ˈ', '＇'].map(codeOfCharacter))
const hyphens = new Set(['-', '\u2010', '\u2011', '\uFE63', '\uFF0D'].map(codeOfCharacter))
const dashes = new Set(['\u2012', '–', '—', '―', '−'].map(codeOfCharacter))
const invisible = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff])

const letterOrMark = /^[\p{L}\p{M}\p{N}]$/u
const upperLetter = /^[\p{Lu}\p{Lt}]$/u
const marks = /\p{M}+/gu

const classes = new Uint8Array(tableSize)
const folded: string[] = []
for (let code = 0; code < tableSize; code++) {
  classes[code] = classify(code)
  folded.push(foldSlowly(code))
}

function codeOfCharacter(character: string): number {
  return character.charCodeAt(0)
}

function classify(code: number): number {
  if (apostrophes.has(code) || hyphens.has(code)) return 0
  if (invisible.has(code)) return wordClass
  const character = String.fromCharCode(code)
  return (letterOrMark.test(character) ? wordClass : 0) | (upperLetter.test(character) ? upperClass : 0)
}

function foldSlowly(code: number): string {
  if (invisible.has(code)) return ''
  if (apostrophes.has(code)) return "'"
  if (hyphens.has(code) || dashes.has(code)) return '-'
  if (isSpace(code)) return isLineBreak(code) ? '\n' : ' '
  const lower = String.fromCharCode(code).toLowerCase()
  const bare = lower.normalize('NFD').replace(marks, '')
  return letterLigatures[bare] ?? bare
}

/** Letters, combining marks, digits, and the invisible characters that may stand inside a word. */
export function isWordCode(code: number): boolean {
  if (code < tableSize) return ((classes[code] ?? 0) & wordClass) !== 0
  if (code >= 0xd800 && code <= 0xdfff) return false
  return !dashes.has(code) && (invisible.has(code) || letterOrMark.test(String.fromCharCode(code)))
}

export function isUpperCode(code: number): boolean {
  return code < tableSize && ((classes[code] ?? 0) & upperClass) !== 0
}

/** ASCII digits only: they are the ones that make a number in French and English text. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isApostropheCode(code: number): boolean {
  return code === 39 || (code > 90 && apostrophes.has(code))
}

export function isHyphenCode(code: number): boolean {
  return code === 45 || (code > 127 && hyphens.has(code))
}

export function isLineBreak(code: number): boolean {
  return (
    code === 10 ||
    code === 13 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x85 ||
    code === 11 ||
    code === 12
  )
}

/** Any white space, no-break and thin spaces and line breaks among them. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0xa0) return code === 0x85
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Lower case without accents; apostrophes, hyphens and spaces each in one form. May be 0, 1 or 2 characters. */
export function foldCode(code: number): string {
  if (code < tableSize) return folded[code] ?? ''
  if (code >= 0xd800 && code <= 0xdfff) return String.fromCharCode(code)
  return foldSlowly(code)
}
