import { biography, commentsHeading, invited } from './furniture.ts'
import { isElsewhere, isList, isListItem, isProseLike, type LineKind, ownText } from './line-forms.ts'
import { type TextLine, tellingWords } from './lines.ts'

/** Comments are looked for after this share of the text. */
const commentsAfter = 0.5
/** So is what a break leads to. */
const breakAfter = 0.4
const breakLines = 4

/** So many lines that answer somebody are no coincidence. */
const repliesMin = 2

/** "@jean that is not what it says": readers answering one another at the foot, each below a name or not. */
export function markReplies(lines: readonly TextLine[], kinds: LineKind[]): void {
  const length = lines.at(-1)?.end ?? 0
  const replies = lines.flatMap(({ text, start }, index) =>
    start >= length * breakAfter && /^@[\p{L}\d_.-]{2,30}[ ,:]/u.test(text) ? [index] : [],
  )
  if (replies.length < repliesMin) return
  for (const index of replies) {
    kinds[index] = 'boilerplate'
    const name = lines[index - 1]
    if (name !== undefined && name.words <= 4 && !name.isSentence) kinds[index - 1] = 'boilerplate'
  }
}

/** A heading of comments in the second half opens a section that lasts to the end. */
export function markComments(lines: readonly TextLine[], kinds: LineKind[]): void {
  const length = lines.at(-1)?.end ?? 0
  const at = lines.findIndex(
    line =>
      line.words <= (/^\d/.test(line.folded) ? 25 : 6) &&
      line.start >= length * commentsAfter &&
      commentsHeading.test(line.folded),
  )
  if (at === -1 || !lines.slice(0, at).some((line, index) => line.isProse && kinds[index] === 'own')) return
  for (let index = at; index < lines.length; index += 1) kinds[index] = 'boilerplate'
}

/**
 * An article does not end with a heading: unfinished lines after the last prose are link titles, tags and buttons.
 * A list is left alone: bullets, numbers, figures, or, where no furniture stands between, more such lines than prose.
 */
export function markTail(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  const own = lines.map((line, index) => ({ line, index })).filter(({ index }) => kinds[index] === 'own')
  const last = own.findLastIndex(({ line }) => line.isProse || line.isSentence)
  const tail = own.slice(last + 1)
  if (last === -1) return
  const furniture = lines.length - 1 - (own[last]?.index ?? 0) - tail.length
  if (tail.length > Math.max(3, last + 1) && (furniture < 2 || furniture * 10 < tail.length)) return
  // Up to the first furniture the article may still go on, with a list.
  const list = tail.filter(({ index }, at) => index === (own[last]?.index ?? 0) + 1 + at)
  if (isList(list.map(({ line }) => line))) tail.splice(0, list.length)
  for (const { line, index } of tail) {
    const isCutSentence = tail.length === 1 && line.words > 12 && furniture === 0
    if (!isTitle[index] && !isListItem(line) && !isCutSentence) kinds[index] = 'boilerplate'
  }
}

/**
 * Behind four lines of furniture and titles in the second half, prose in ones and twos leads elsewhere when it takes up
 * few words of what stands before: the leads of other articles, a comment. So do the unfinished lines between.
 */
export function markBehindBreak(
  lines: readonly TextLine[],
  kinds: LineKind[],
  isTitle: readonly boolean[],
): void {
  const length = lines.at(-1)?.end ?? 0
  const breakAt = lines.findIndex(
    (line, index) => line.start >= length * breakAfter && isBreak(lines, kinds, index),
  )
  if (breakAt === -1) return
  const before = ownText(lines, kinds, 0, breakAt)
  if (ownText(lines, kinds, breakAt, lines.length).length * 2 > before.length) return
  const words = new Set(tellingWords(before, before.length))
  for (let index = lines.length - 1; index >= breakAt; index -= 1) {
    const line = lines[index]
    if (line === undefined || kinds[index] !== 'own' || isTitle[index] || isListItem(line)) continue
    const isInGroup = kinds[index + 1] === 'own' || (kinds[index - 1] === 'own' && kinds[index - 2] === 'own')
    if (isProseLike(line) ? !isInGroup && isElsewhere(line, words) : kinds[index + 1] !== 'own')
      kinds[index] = 'boilerplate'
  }
}

function isBreak(lines: readonly TextLine[], kinds: readonly LineKind[], index: number): boolean {
  let furniture = 0
  for (let at = index; at < index + breakLines; at += 1) {
    const line = lines[at]
    if (line === undefined) return false
    if (kinds[at] !== 'own') furniture += 1
    else if (isProseLike(line) || isListItem(line)) return false
  }
  return furniture * 2 >= breakLines
}

/** Who the writer is stands at the end of the prose, or below a line that names them. */
export function markBiographies(lines: readonly TextLine[], kinds: LineKind[]): void {
  markAboutAuthor(lines, kinds)
  const last = kinds.lastIndexOf('own')
  const short = lines.filter(line => line.words <= 12 && line.folded !== '')
  const names = new Set(
    short.flatMap(({ folded }) => [folded.replace(/^(?:by|par) /, ''), ...bylineName(folded)]),
  )
  let prose = 0
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== 'own' || line.words < 6) continue
    const name = prose >= 3 ? nameOf(biography.exec(line.folded)) : undefined
    const guest = prose >= 3 ? nameOf(invited.exec(line.folded)) : undefined
    const isNamed = guest !== undefined && names.has(guest)
    if (isNamed || (name !== undefined && (index === last || names.has(name)))) kinds[index] = 'boilerplate'
    else prose += 1
  }
}

/** What stands right below « À propos de l’auteur ». */
function markAboutAuthor(lines: readonly TextLine[], kinds: LineKind[]): void {
  const length = lines.at(-1)?.end ?? 0
  const at = lines.findLastIndex(({ folded, words }) => words <= 5 && aboutAuthor.test(folded))
  const line = lines[at + 1]
  if (at === -1 || line === undefined || line.start < length * commentsAfter || line.words > 90) return
  if (kinds[at + 1] === 'own') kinds[at + 1] = 'boilerplate'
}

const aboutAuthor =
  /^(?:about the (?:author|writer|reporter)s?|(?:a propos de )?l'auteure?|a propos de l'autrice)\s*:?$/

/** "By Jane Reed 2 days ago": the first two words. */
function bylineName(folded: string): string[] {
  return /^(?:by|par) ([a-z'-]+ [a-z'-]+)\b/.exec(folded)?.slice(1) ?? []
}

function nameOf(match: RegExpExecArray | null): string | undefined {
  return match?.[1] ?? match?.[2]
}
