const shingleWords = 5

/** The runs of five words of a text, case and marks aside; a shorter text has none. Linear. */
export function* shinglesOf(text: string): Generator<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  for (let index = 0; index + shingleWords <= words.length; index += 1)
    yield words.slice(index, index + shingleWords).join(' ')
}

/** The share of a text's runs of words that are among `known`; null for a text that is too short to have one. */
export function shareWithin(text: string, known: ReadonlySet<string>): number | null {
  let all = 0
  let there = 0
  for (const shingle of shinglesOf(text)) {
    all += 1
    if (known.has(shingle)) there += 1
  }
  return all === 0 ? null : there / all
}
