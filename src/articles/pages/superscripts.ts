/** What a raised piece of text is: a mark that leads to a note, the power of a number or unit, or letters of the word. */
type Raised = 'note' | 'power' | 'letters'

/** [1], [a], [citation needed], (2) */
const bracketed = /^(?:\[[^\]]{1,30}\]|\(\d{1,3}\))$/
/** 1, 12, 1,2, 3-5, *, † and what stands between two marks */
const numbers = /^(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,5}|[*†‡§¶]{1,3}|[,;–-])$/
const linkedMark = /^(?:[\p{L}*†‡§¶]|\d{1,3}|n(?:ote)?\s?\d{1,3})$/iu
const power = /^[-−–+]?\d{1,3}$/
const signed = /^[-−–+]\d/

/** An apostrophe or a hyphen before it belongs to what follows: « l’²³⁵U ». */
const glued = /[\p{L}\p{N}.,;:!?…»”"’)\]%€$£°]$/u
const elided = /(?:^|[^\p{L}])(?:\p{L}|qu)['’]$/iu
const unit =
  /(?:(?:^|[^\p{L}'’])(?:[kcdmnµμh]?m|ft|yd|CO)|\d[\s\u00a0\u202f]?(?:in|mi|s)|(?:m[èe]tre|meter|mile)s?|\bfeet)$/u
/** A letter alone that is no word. */
const variable = /(?:^|[^\p{L}\p{N}'’])(?:[b-hj-npqr-xzB-HJ-NP-Z]|mc)$/u
const timesTen = /[×x*·.][\s\u00a0\u202f]?10$/u
const ten = /(?:^|[^\d.,\s\u00a0\u202f]|[^\d.,][\s\u00a0\u202f])10$/u
const two = /(?:^|[^\d.,\s\u00a0\u202f]|[^\d.,][\s\u00a0\u202f])2$/u

/**
 * What the text of a `<sup>` is, given what stands before it in its paragraph. « 1er », « n° », "21st" are letters;
 * 10⁶, m² are powers; a number, a sign or brackets behind a word, a mark or another number lead to a note.
 */
export function raisedKind(raised: string, before: string, isLinked: boolean): Raised {
  const text = raised.trim()
  if (text.length > 40) return 'letters'
  const end = before.slice(-20)
  if (isLinked && (linkedMark.test(text) || bracketed.test(text) || numbers.test(text))) return 'note'
  if (!glued.test(end) || elided.test(end)) return 'letters'
  if (power.test(text) && isBase(end, text)) return 'power'
  if (bracketed.test(text) || numbers.test(text)) return 'note'
  return /^[a-z]$/.test(text) && /\p{Ll}{3}$|[.!?»”]$/u.test(end) ? 'note' : 'letters'
}

function isBase(before: string, text: string): boolean {
  if (signed.test(text)) return /[\p{L}\d]$/u.test(before)
  const exponent = Number(text)
  if (timesTen.test(before)) return true
  if (ten.test(before)) return exponent >= 3
  if (two.test(before)) return exponent >= 10
  return (exponent === 2 || exponent === 3) && (unit.test(before) || variable.test(before))
}

/** 6 → ⁶, -2 → ⁻² */
export function raisedCharacters(text: string): string {
  return text
    .trim()
    .replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
    .replace(/[-−–]/g, '⁻')
    .replace('+', '⁺')
}
