import type { Role } from '../../types.ts'
import { tells } from './captions.ts'
import { type TextLine, tellingWords } from './lines.ts'

/** What a line is by itself and by its place; `own` is the article's own text, role to be told later. */
export type LineKind = Extract<Role, 'caption' | 'boilerplate'> | 'own'

/** Capitals only: a kicker or a button. One word may be an acronym used as a heading. */
export function isShouted(line: TextLine): boolean {
  if (line.words < 2 || line.words > 14 || line.isSentence) return false
  if (line.words < 5 && /\d/.test(line.text)) return false
  const letters = line.text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

export function isTitleLike(line: TextLine): boolean {
  return (
    !line.isProse && line.words <= 28 && !/;$/.test(line.text) && (!line.isSentence || isAskedOrCalled(line))
  )
}

function isAskedOrCalled(line: TextLine): boolean {
  return /[?!]["»”')\s]*$/.test(line.text.slice(-10))
}

/** Behind a line that leads to other articles also a longer question, or two sentences without a full stop. */
export function isLinkTitle(line: TextLine): boolean {
  if (isTitleLike(line)) return true
  return line.words <= 20 && (line.isSentence ? !line.isSeveral && isAskedOrCalled(line) : line.isSeveral)
}

export function isProseLike(line: TextLine): boolean {
  return line.isProse || line.isSentence
}

export function isElsewhere(line: TextLine, words: ReadonlySet<string>): boolean {
  const telling = tellingWords(line.text)
  return telling.filter(word => words.has(word)).length * 4 <= telling.length
}

export function ownText(
  lines: readonly TextLine[],
  kinds: readonly LineKind[],
  from: number,
  to: number,
): string {
  const own = lines.slice(from, to).filter((line, index) => kinds[from + index] === 'own' && line.isProse)
  return own.map(line => line.text).join(' ')
}

/**
 * « Lire aussi les annexes, voilà … », "Analysis: 12 of 300 samples were positive.": a finished sentence of the
 * article's own that begins as links to other articles do.
 */
export function onlyOpensAsLink(text: string): boolean {
  const label = mediaLabel.exec(text)?.[0].length ?? 0
  return (label > 0 && tells(text.slice(label))) || (readAlso.test(text) && text.endsWith('.'))
}

const mediaLabel =
  /^(?:Watch|Photos|Video|Opinion|Listen|Podcast|Gallery|Quiz|Graphics?|Analysis|Regarder|Écouter)\s?:\s*/
/** Going on in small letters, and not about a piece. */
const readAlso =
  /^(?:À (?:re)?lire|A (?:re)?lire|(?:Re)?[Ll]ire|Voir|Lisez) (?:aussi|également) (?!notre|nos|l['’](?:article|interview|entretien|analyse|enquête|essentiel|édito)|(?:le|la|les|ce|cet|cette|ces|un|une) (?:articles?|interview|entretien|portrait|dossier|analyse|enquête|reportage|récit|tribune|édito|chronique|critique|témoignage|décryptage)s?\b)\p{Ll}[^:]{25,}$/u

const fullName =
  "\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}\\.)?(?: (?:de|van|von|le|la|el|al|bin|ben))? \\p{Lu}[\\p{L}'’-]+"

/** "Jane Reed and Paul Martin THE EXAMPLE": the writers, with their outlet in capitals or without. */
export const twoNames = new RegExp(
  `^${fullName}(?:, ${fullName}){0,3},? (?:and|et|&) ${fullName}(?:,? \\p{Lu}[\\p{Lu} .]{2,30})?$`,
  'u',
)

/** « News Day FR », "The Daily Example": capitals on every word but the small ones. */
export function isNameLike(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length > 1 && words.every(isOfName)
}

/** A word with a capital, a number, or one of the small words between those. */
export function isOfName(word: string): boolean {
  return /^[\p{Lu}\d]/u.test(word) || /^(?:de|du|des|la|le|les|of|the|and|et|&)$/i.test(word)
}

/** Four lines or more that most look like entries, or are too short for titles. */
export function isList(lines: readonly TextLine[]): boolean {
  if (lines.length < 4) return false
  const words = lines.reduce((sum, line) => sum + line.words, 0)
  return lines.filter(isEntry).length * 2 > lines.length || words < 5 * lines.length
}

/** « Ana Sorel (Lille) », "Jane Reed, swimming", « Lyon - 3 », "Born: 1928": an entry of a list without bullets. */
export function isEntry({ text, words }: TextLine): boolean {
  return words <= 20 && entry.test(text)
}

const entry =
  /\)$|^[^,:]{2,40}, [^,:]{2,40}$|(?:\s[–-]|:)\s?\d[\d\s.,:%-]*$|^[\p{L} ]{3,30}:\s\S|;\s|^["“«][^"”»]{2,80}["”»],? (?:by|de|par|d['’])/u

export function isListItem(line: TextLine): boolean {
  return (
    /^(?:[-–—•*▪●]|\d+[.)]|\(?[a-z]\))\s/.test(line.text) ||
    /[;,:]$/.test(line.text) ||
    /^[«"“].*[»"”]$/.test(line.text)
  )
}
