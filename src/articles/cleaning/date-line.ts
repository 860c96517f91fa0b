import { dateline } from './furniture.ts'
import { bareFold } from './lines.ts'

/** Lines at the top, and at the foot, among which a date of publication is looked for. */
const topLines = 8
const footLines = 4
/** A longer line is a sentence that holds a date. */
const lengthMax = 120
/** « Mis à jour » alone says when it was edited, not when it came out; a bare date may be anything's. */
const published = /\b(?:publie[es]?|poste[es]?|mise? en ligne|published|posted)\b/

/**
 * The line that says when a text was published, as it stands there: « Publié le 4 décembre 2024 à 10h15 »,
 * "Published December 4, 2024". Only a line of its own, among the first eight that are not blank or the last four.
 * Null when there is none, or when there are several: the dates of other articles stand there too.
 */
export function dateLine(text: string): string | null {
  const lines = [
    ...linesAt(text.slice(0, 4000)).slice(0, topLines),
    ...linesAt(text.slice(-2000)).slice(-footLines),
  ]
  const found = new Set(lines.filter(saysPublished))
  const [line] = found
  return found.size === 1 && line !== undefined ? line : null
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
