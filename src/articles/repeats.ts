import { type TextLine, wordKey } from './lines.ts'

/** Shorter sentences and lines may honestly stand twice. */
const sentenceWordsMin = 6
const lineWordsMin = 4

/** Lines and sentences that were read before in the same article, and its title. */
export class Repeats {
  private readonly title: string | null
  private readonly titleKey: string | null
  private readonly lines = new Set<string>()
  private readonly sentences = new Set<string>()
  /** The line under work, and whether it was there before: its sentences come one after the other. */
  private line: TextLine | null = null
  private isLineRepeated = false

  constructor(title: string | null) {
    this.title = title
    this.titleKey = title === null ? null : wordKey(title)
  }

  isTitle(words: string): boolean {
    // The same words with other marks between them are about as long.
    if (this.title === null || words.length > 2 * this.title.length + 20) return false
    return wordKey(words) === this.titleKey
  }

  /** Whether the sentence, or the whole line that it stands in, was there before; remembers both. */
  add(sentence: string, line: TextLine): boolean {
    if (line !== this.line) {
      this.line = line
      this.isLineRepeated = line.words >= lineWordsMin && isKnown(this.lines, wordKey(line.text))
    }
    if (this.isLineRepeated) return true
    const key = wordKey(sentence)
    return wordsOf(key) >= sentenceWordsMin && isKnown(this.sentences, key)
  }
}

function isKnown(keys: Set<string>, key: string): boolean {
  if (keys.has(key)) return true
  keys.add(key)
  return false
}

function wordsOf(key: string): number {
  return key.split(' ', sentenceWordsMin).length
}
