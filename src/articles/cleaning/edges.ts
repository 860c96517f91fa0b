import { createHash } from 'node:crypto'
import { isQuotable } from '../../text/sentences/quotable.ts'
import type { Version } from '../../types.ts'
import { bareFold, wordKey } from './lines.ts'

/** So many of an article's own lines are looked at from its top, and from its foot. */
const topLines = 3
const footLines = 4
const signOffLines = 2
const lengthMin = 8
const lengthMax = 300

/** A line at the edge of an article that may be its outlet's rather than its own. */
export interface EdgeLine {
  /** SHA-256 of its words, shortened: alike for the same words with other marks and spaces. */
  readonly key: string
  /** Of its sentences. */
  readonly positions: readonly number[]
}

/** What tells of the edges of an article. */
export type EdgedText = Pick<Version, 'text' | 'title' | 'author' | 'sentences'>

interface OwnLine {
  readonly text: string
  readonly positions: readonly number[]
}

/** The outlet speaking of itself or to its reader, in folded text; an article's own sentence seldom does. */
const outletsVoice =
  /\b(?:vous|votre|vos|notre|nos|you|your|our|cet article|ce contenu|this (?:article|story|content|report)|newsletters?|abonne[sz]?|abonnements?|lecteurs|lectrices|readers?|subscri(?:be|bers?|ption)|la redaction|newsroom|all rights|droits reserves)\b/

/** How a columnist takes leave; « until next week the port is closed » tells something else. */
const farewell =
  /^(?:(?:until|till|see you) (?:next (?:time|week|month|year)|tomorrow|soon|then|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!,? (?:the|an?|this|that|these|those|its|his|her|their|no|all|\w+ (?:is|are|was|were|will|has|have|had|can))\b)|a (?:la (?:semaine|fois) prochaine|l'annee prochaine|bientot|demain|tres vite|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b(?=[\s,.!…])|(?:tres )?bon(?:ne)? (?:dimanche|week-end|fin de semaine|semaine|journee|soiree|lecture|vacances|fetes)\b)/

/**
 * The lines at the top and foot of an article that are furniture if other articles of the outlet have them too:
 * unfinished ones outside of its prose, sentences in the outlet's voice, and at the foot what a columnist signs off
 * with: a leave, or a sentence about its writer. Never one with a figure or a quotation: a running story repeats those.
 */
export function edgeLines(version: EdgedText): EdgeLine[] {
  const { text, title, sentences } = version
  const own = ownLines(text, sentences)
  const top = own.slice(0, topLines)
  const foot = own.slice(topLines).slice(-footLines)
  const writers = writersIn(version)
  const firstProse = top.findIndex(isFinished)
  const lastProse = foot.findLastIndex(isFinished)
  const edges = [
    ...top.filter((line, index) => (index < firstProse && firstProse !== -1) || isOutletsVoice(line)),
    ...foot.filter((line, index) => (index > lastProse && lastProse !== -1) || isOutletsVoice(line)),
  ]
  const signOffs = own
    .slice(1)
    .slice(-signOffLines)
    .filter(line => isSignOff(line, writers))
  const titleKey = wordKey(title ?? '')
  return [...new Set([...edges, ...signOffs])]
    .filter(line => canBeFurniture(line.text))
    .map(line => ({ words: wordKey(line.text), positions: line.positions }))
    .filter(({ words }) => words !== '' && words !== titleKey)
    .map(({ words, positions }) => ({ key: hash(words), positions }))
}

/** The lines of which every sentence is the article's own, from the edges only. */
function ownLines(text: string, sentences: Version['sentences']): OwnLine[] {
  const lines = new Map<number, { text: string; positions: number[]; isOwn: boolean }>()
  for (const [position, sentence] of sentences.entries()) {
    const { start, end } = sentence
    const from = text.lastIndexOf('\n', start) + 1
    const isOwn = isQuotable(sentence)
    const line = lines.get(from)
    if (line === undefined) lines.set(from, { text: lineAt(text, from, end), positions: [position], isOwn })
    else {
      line.positions.push(position)
      line.isOwn &&= isOwn
    }
  }
  return [...lines.values()].filter(line => line.isOwn)
}

function lineAt(text: string, from: number, end: number): string {
  const to = text.indexOf('\n', end)
  return text.slice(from, to === -1 ? text.length : to).trim()
}

function isFinished({ text }: OwnLine): boolean {
  return /[.!?…]["»”’')\]\s]*$/.test(text.slice(-20))
}

function isOutletsVoice(line: OwnLine): boolean {
  return isFinished(line) && line.text.length <= lengthMax && outletsVoice.test(bareFold(line.text))
}

function isSignOff(line: OwnLine, writers: readonly string[]): boolean {
  const folded = bareFold(line.text)
  return isFinished(line) && (farewell.test(folded) || writers.some(name => folded.startsWith(`${name} `)))
}

/** The full names of its writers, folded; one word, or an article before it, is an outlet's or an agency's. */
function writersIn({ author }: EdgedText): string[] {
  const names = (author ?? '').split(/, | (?:and|et|&) /)
  return names
    .map(name => bareFold(name).replace(/^(?:by|par) /, ''))
    .filter(name => name.includes(' ') && !/^(?:l[ea]s?|l'\S+|the|our|notre) /.test(name))
}

function canBeFurniture(text: string): boolean {
  return text.length >= lengthMin && text.length <= lengthMax && !/[\d«»“”„"]/.test(text)
}

function hash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}
