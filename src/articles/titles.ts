import { creditStart } from './captions.ts'
import { lineKinds } from './line-roles.ts'
import { linesOf } from './lines.ts'

const headingLengthMax = 160
/** Lines above the article's first sentence that are looked at. */
const linesMax = 12

/**
 * The title of a bare text: the first heading (no final full stop, 160 characters at most) that longer text follows.
 * Page furniture, an outlet's name, a date or a byline above it are passed over. Null when the text begins with its
 * first sentence.
 */
export function titleOf(text: string): string | null {
  const lines = linesOf(text.slice(0, 20_000)).slice(0, linesMax)
  const kinds = lineKinds(lines, null)
  const proseAt = lines.findIndex(
    (line, index) => kinds[index] === 'own' && (line.isProse || !isHeading(line.text)),
  )
  const headings = lines
    .slice(0, Math.max(0, proseAt))
    .filter((line, index) => kinds[index] !== 'boilerplate' && creditStart(line.text) === -1)
    .map(line => withoutMarks(line.text))
    .filter(line => isHeading(line) && !isName(line) && !isDateline(line))
  const title = headings.find(isRepeatedIn(headings)) ?? headings[0]
  const follows = lines.slice(proseAt).map(line => line.text.length)
  return title !== undefined && Math.max(0, ...follows) > title.length ? title : null
}

/** A scraped page often has its title several times, and nothing else. */
function isRepeatedIn(headings: readonly string[]): (line: string) => boolean {
  return line => headings.filter(other => other === line).length > 1
}

function isHeading(line: string): boolean {
  return (
    line.length <= headingLengthMax && /[\p{L}\p{N}]/u.test(line) && !/[.…:;,](?:["”»’')\]\s]*)$/u.test(line)
  )
}

/** The marks of a Markdown heading. */
function withoutMarks(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+#+$/, '')
    .trim()
}

/** « News Day FR », "The Daily Example": up to five words that all begin with a capital, but for the small ones. */
function isName(line: string): boolean {
  const words = line.split(/\s+/)
  return (
    words.length <= 5 &&
    words.every(word => /^[\p{Lu}\d]/u.test(word) || /^(?:de|du|des|la|le|les|of|the|and|et|&)$/i.test(word))
  )
}

/** A byline or a date: « Par Jeanne Morel », "Published 4 December 2024, 10:15". */
function isDateline(line: string): boolean {
  if (/^(?:par|by|publié|mis à jour|published|updated|posted|posté|le|on)\b.{0,80}\d{4}/iu.test(line))
    return true
  if (/^(?:par|by)\s+\p{Lu}/iu.test(line) && line.split(/\s+/).length <= 8) return true
  return /^[\p{L}.,]{0,12}\s?\d{1,2}\S{0,3}[\s./-][\p{L}\d.]{2,10}[\s./-]\d{4}\b.{0,30}$/u.test(line)
}
