import { lineKey, type TextLine, wordKey } from './lines.ts'

/** Shorter sentences and lines may honestly stand twice. */
const sentenceWordsMin = 6
const lineWordsMin = 4
/** Shorter ones are left alone in lists. */
const entryWordsMin = 5
/** A line that stands so often in a list is an entry, which each of them needs. */
const entriesMin = 3
/** So often it needs no list around it. */
const everywhereMin = 5
/** So many such entries make a page of lists. */
const listPageMin = 40
/** A longer line is no entry. */
const entryWordsMax = 60
/** Texts with the same first words that a cut one is compared with. */
const sameStartMax = 8

/** Lines and sentences that were read before in the same article, and its title. */
export class Repeats {
  private readonly title: string | null
  private readonly titleKey: string | null
  private readonly lines = new Set<string>()
  private readonly sentences = new Set<string>()
  private readonly starts = new Map<string, string[]>()
  private readonly cut: ReadonlySet<TextLine>
  private readonly entries: ReadonlySet<TextLine>
  /** The line under work, and whether it was there before: its sentences come one after the other. */
  private line: TextLine | null = null
  private isLineRepeated = false

  constructor(title: string | null, lines: readonly TextLine[]) {
    this.title = title
    this.titleKey = title === null ? null : wordKey(title)
    this.cut = cutShort(lines)
    this.entries = entriesOf(lines)
  }

  isTitle(words: string): boolean {
    // The same words with other marks between them are about as long.
    if (this.title === null || words.length > 2 * this.title.length + 20) return false
    return wordKey(words) === this.titleKey
  }

  /**
   * Whether the sentence, or the whole line that it stands in, was there before, or is a text of the article cut
   * short; remembers both. `short` when it is there again, but too short to tell by itself.
   */
  add(sentence: string, line: TextLine): boolean | 'short' {
    if (line !== this.line) {
      this.line = line
      const isKnownLine = isKnown(this.lines, lineKey(line))
      const isLong = line.words >= lineWordsMin && !this.entries.has(line)
      this.isLineRepeated = this.cut.has(line) || (isKnownLine && isLong)
    }
    if (this.isLineRepeated) return true
    const key = sentence === line.text ? lineKey(line) : wordKey(sentence)
    const isAgain = isKnown(this.sentences, key) || (isCut(sentence) && this.isStart(key))
    if (!isAgain) this.remember(key)
    return isAgain && ((wordsOf(key) >= sentenceWordsMin && !this.entries.has(line)) || 'short')
  }

  private isStart(key: string): boolean {
    if (wordsOf(key) < sentenceWordsMin) return false
    return (this.starts.get(firstWords(key)) ?? []).some(other => other.startsWith(key))
  }

  private remember(key: string): void {
    if (wordsOf(key) >= sentenceWordsMin) keep(this.starts, key)
  }
}

/**
 * Entries of a list or cells of a table that may honestly stand again: unfinished lines among others, of fewer than
 * five words unless one stands right below the other, or that stand three times.
 */
function entriesOf(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const unfinished = lines.map(
    line => line.words <= entryWordsMax && (!line.isSeveral || /\d/.test(line.text)) && isUnfinished(line),
  )
  const keys = lines.map((line, index) => (unfinished[index] ? lineKey(line) : ''))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const doubled = new Set(keys.filter((key, index) => key !== '' && key === keys[index - 1]))
  const inLists = lines.filter((_, index) => keys[index] !== '' && isInList(unfinished, index))
  const countOf = (line: TextLine) => counts.get(lineKey(line)) ?? 0
  const often = inLists.filter(line => countOf(line) >= entriesMin)
  // A page of lists: a timetable, a week of menus.
  if (often.length >= listPageMin) return new Set(inLists)
  const short = inLists.filter(line => line.words < entryWordsMin && !doubled.has(lineKey(line)))
  const everywhere = lines.filter((line, index) => keys[index] !== '' && countOf(line) >= everywhereMin)
  return new Set([...often, ...short, ...everywhere])
}

/** « 1 c. à s. », "1 tsp.": a measure ends in a full stop too. */
function isUnfinished({ isSentence, text }: TextLine): boolean {
  return !isSentence || (/(?:^|\s)\p{Ll}{1,4}\.$/u.test(text.slice(-8)) && /\d/.test(text.slice(-20)))
}

/** Most of the three lines above and below are unfinished too. */
function isInList(unfinished: readonly boolean[], index: number): boolean {
  const around = [
    ...unfinished.slice(Math.max(0, index - 3), index),
    ...unfinished.slice(index + 1, index + 4),
  ]
  return around.filter(Boolean).length * 3 >= around.length * 2
}

/** Lines that end in dots where another line with the same words goes on: an excerpt, before or after the whole. */
function cutShort(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const cut = lines.filter(
    line => line.words >= sentenceWordsMin && /(?:…|\.\.\.|\[\.\.\.\]|\[…\])\s*["»”]?$/u.test(line.text),
  )
  if (cut.length === 0) return new Set()
  const starts = new Map<string, string[]>()
  for (const line of lines) if (line.words > sentenceWordsMin) keep(starts, lineKey(line))
  return new Set(
    cut.filter(line => {
      const key = lineKey(line)
      const others = starts.get(firstWords(key)) ?? []
      return (
        wordsOf(key) >= sentenceWordsMin &&
        others.some(other => other.length > key.length && other.startsWith(key))
      )
    }),
  )
}

/** No full stop, or dots: something may be missing. */
function isCut(sentence: string): boolean {
  return /(?:…|\.\.\.|\[\.\.\.\]|[\p{L}\p{N},;:])\s*["»”]?$/u.test(sentence.slice(-20))
}

function keep(starts: Map<string, string[]>, key: string): void {
  const start = firstWords(key)
  const others = starts.get(start)
  if (others === undefined) starts.set(start, [key])
  else if (others.length < sameStartMax) others.push(key)
}

function firstWords(key: string): string {
  return key.split(' ', sentenceWordsMin).join(' ')
}

function isKnown(keys: Set<string>, key: string): boolean {
  if (keys.has(key)) return true
  keys.add(key)
  return false
}

function wordsOf(key: string): number {
  return key.split(' ', sentenceWordsMin).length
}
