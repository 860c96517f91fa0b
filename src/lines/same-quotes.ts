import type { Language, Line } from '../types.ts'
import { holderOf } from './lines.ts'
import { colon, semicolon } from './phrases.ts'

/** Lines in a row that rest on the same words as one line: the quote stands once under all that it says. */
export function joinSameQuotes(lines: readonly Line[], language: Language): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last === undefined || !hasSameQuotes(last, line)) joined.push(line)
    else joined[joined.length - 1] = { ...last, text: join(last, line, language), claim: null }
  }
  return joined
}

/** Whether two lines rest on the same words. */
export function hasSameQuotes(a: Line, b: Line): boolean {
  const places = ({ quotes }: Line) =>
    quotes.map(({ version, start, end }) => `${version} ${start} ${end}`).join()
  return places(a) === places(b)
}

/** « NIS : 300 tués ; 2 700 blessés », « Appel : NIS : 300 soldats »: the holder is named once. */
function join(first: Line, next: Line, language: Language): string {
  const name = next.claim === null ? '' : holderOf(next.claim, language)
  const apart = `${first.text}${semicolon(language)} `
  if (name === '') return apart + next.text
  const holder = `${name}${colon(language)} `
  const isSame = next.text.startsWith(holder)
  if (isSame && first.text.endsWith(name)) return first.text + next.text.slice(name.length)
  if (!first.text.startsWith(holder) && !first.text.includes(` – ${holder}`)) return apart + next.text
  // That somebody said something is told by what they said.
  if (isNameAlone(next.text, name)) return first.text
  return apart + (isSame ? next.text.slice(holder.length) : next.text)
}

/** « NIS », « 12 mars 2025 – NIS » */
function isNameAlone(text: string, name: string): boolean {
  return text === name || text.endsWith(` – ${name}`)
}
