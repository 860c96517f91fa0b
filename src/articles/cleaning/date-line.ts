import { bareDate, dateline } from './furniture.ts'
import { bareFold } from './lines.ts'

/** Lines at the top, and at the foot, among which a date of publication is looked for. */
const topLines = 8
const footLines = 4
/** A longer line is a sentence that holds a date. */
const lengthMax = 120
/** « Mis à jour » alone says when it was edited, not when it came out. */
const published = /\b(?:publie[es]?|poste[es]?|mise? en ligne|published|posted)\b/

/**
 * The line that says when a text was published, as it stands there: « Publié le 4 décembre 2024 à 10h15 »,
 * "Published December 4, 2024". Only a line of its own, among the first eight that are not blank or the last four.
 * Where there is none, a line above the article that is nothing but a day. Null when there are several: the dates of
 * other articles stand there too.
 */
export function dateLine(text: string): string | null {
  const lines = linesAt(text.slice(0, 4000))
  const foot = linesAt(text.slice(-2000)).slice(-footLines)
  const published = new Set([...lines.slice(0, topLines), ...foot].filter(saysPublished))
  return onlyOne(published.size > 0 ? published : new Set(aboveArticle(lines).filter(isDay)))
}

function onlyOne(lines: ReadonlySet<string>): string | null {
  const [line] = lines
  return lines.size === 1 && line !== undefined ? line : null
}

function aboveArticle(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex(line => line.length > lengthMax)
  return first === -1 ? [] : lines.slice(0, Math.min(first, topLines))
}

/** « 4 décembre 2024 à 10h15 », with its year in full. */
function isDay(line: string): boolean {
  return line.length <= lengthMax && /\d{4}/.test(line) && bareDate.test(bareFold(line))
}

function linesAt(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(line => line.trim())
    .filter(line => line !== '')
}

function saysPublished(line: string): boolean {
  if (line.length > lengthMax || !/\d/.test(line)) return false
  const folded = bareFold(line)
  return published.test(folded) && dateline.test(folded)
}
