/** Characters that are compared: enough to tell two articles apart. */
const lengthMax = 20_000
/**
 * Articles on one event share a few runs of three words in a hundred, those of one mould (a day on the stock exchange, a
 * match) a fifth, two states of one article most of them.
 */
const sharedMin = 0.35
/** A shorter title may stand over anything: « En direct ». */
const titleWordsMin = 4

/** Whether two texts are states of one piece: a third of the shorter one's runs of three words are the other's too. */
export function isSamePiece(one: string, other: string): boolean {
  const [fewer, more] = [runsOf(one), runsOf(other)].sort((a, b) => a.size - b.size)
  if (fewer === undefined || more === undefined || fewer.size === 0) return false
  let shared = 0
  for (const run of fewer) if (more.has(run)) shared += 1
  return shared >= fewer.size * sharedMin
}

/** Whether two titles have the same words, and enough of them to say what the article is about. */
export function isSameTitle(one: string | null, other: string | null): boolean {
  const words = wordsOf(one ?? '')
  return words.length >= titleWordsMin && words.join(' ') === wordsOf(other ?? '').join(' ')
}

/** A text of fewer than three words is one run. */
function runsOf(text: string): Set<string> {
  const words = wordsOf(text.slice(0, lengthMax))
  if (words.length < 3) return new Set(words.length === 0 ? [] : [words.join(' ')])
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
