const headingLengthMax = 160
const candidatesMax = 6

/**
 * The title of a bare text: its first line when that is a heading (no final full stop, 160 characters at most) and
 * something longer follows. Lines above it that are no heading (an outlet's name, a date, a byline) are passed over.
 * Null when the text begins with its first sentence.
 */
export function titleOf(text: string): string | null {
  const lines = firstLines(text.slice(0, 20_000))
  const bodyAt = lines.findIndex(line => !isHeading(line))
  if (bodyAt === -1) return null
  const headings = lines.slice(0, bodyAt).map(withoutMarks)
  const title = headings.find(line => !isName(line) && !isDateline(line))
  const follows = lines[bodyAt] ?? ''
  return title !== undefined && follows.length > title.length ? title : null
}

function firstLines(text: string): string[] {
  const lines: string[] = []
  for (const line of text.split(/[\r\n]+/)) {
    if (line.trim() !== '') lines.push(line.trim())
    if (lines.length > candidatesMax) break
  }
  return lines
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

/** « News Day FR », "The Daily Example": up to four words that all begin with a capital, none of them a verb's form. */
function isName(line: string): boolean {
  const words = line.split(/\s+/)
  return (
    words.length <= 3 &&
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
