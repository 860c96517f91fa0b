import { runsOf, wordsOf } from '../../text/words/word-runs.ts'

/** Characters that are compared: enough to tell two articles apart. */
const lengthMax = 20_000
const runLength = 3
/**
 * Articles on one event share a few runs of three words in a hundred, those of one mould (a day on the stock exchange, a
 * match) a fifth, two states of one article most of them.
 */
const sharedMin = 0.35
/** Under another title: towns that vote their budgets in the same words share more than a third. */
const retitledMin = 0.6
/** A shorter title may stand over anything: « En direct ». */
const titleWordsMin = 4

/** A text and its title, null when it has none that is known. */
interface Titled {
  readonly title: string | null
  readonly text: string
}

/**
 * Whether two texts are states of one piece: a third of the shorter one's runs of three words are the other's too, or
 * most of them when the title is another one as well.
 */
export function isSamePiece(one: Titled, other: Titled): boolean {
  const min = mayBeSameTitle(one.title, other.title) ? sharedMin : retitledMin
  return sharedPart(one.text, other.text) >= min
}

function sharedPart(one: string, other: string): number {
  const [fewer, more] = [runsIn(one), runsIn(other)].sort((a, b) => a.size - b.size)
  if (fewer === undefined || more === undefined || fewer.size === 0) return 0
  let shared = 0
  for (const run of fewer) if (more.has(run)) shared += 1
  return shared / fewer.size
}

/** Whether two titles have the same words, and enough of them to say what the article is about. */
export function isSameTitle(one: string | null, other: string | null): boolean {
  const words = wordsOf(one ?? '')
  return words.length >= titleWordsMin && words.join(' ') === wordsOf(other ?? '').join(' ')
}

/** Whether two titles of one address may be one: alike, one with more around it (« … - Le Journal »), or not both known. */
export function mayBeSameTitle(one: string | null, other: string | null): boolean {
  const [shorter, longer] = [wordsOf(one ?? ''), wordsOf(other ?? '')].sort((a, b) => a.length - b.length)
  if (shorter === undefined || longer === undefined || shorter.length === 0) return true
  if (shorter.length < titleWordsMin) return shorter.join(' ') === longer.join(' ')
  return ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)
}

/** What stands at the end of a text that was cut: « … », « ... », "[…]", "(...)". */
const cutMark = /(?:\u2026|\.{3})[\])\s]*$/
/** The last sentence is whole. */
const wholeEnd = /[.!?\u2026][\s\u00a0\u202f»"”’)\]]*$/

/**
 * Whether a text is another one cut short by its source, and not a state of its own: the headline alone, or its
 * beginning up to a mark of omission or the middle of a sentence, or less than half of it.
 */
export function isCut(cut: string, title: string | null, whole: string): boolean {
  const [few, many] = [wordsOf(cut), wordsOf(whole)]
  if (few.length === 0 || few.length >= many.length) return false
  if (few.join(' ') === wordsOf(title ?? '').join(' ')) return true
  // The last word may be cut in two.
  const isStart = few.every((word, index) =>
    index === few.length - 1 ? many[index]?.startsWith(word) : many[index] === word,
  )
  return isStart && (cutMark.test(cut) || !wholeEnd.test(cut) || few.length * 2 < many.length)
}

/** A text of fewer words is one run. */
function runsIn(text: string): Set<string> {
  const words = wordsOf(text.slice(0, lengthMax))
  if (words.length > 0 && words.length < runLength) return new Set([words.join(' ')])
  return new Set(runsOf(words, runLength))
}
