/** The words and figures of a text, in lower case. Linear. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The runs of so many words that stand in a row; of fewer words there is none. */
export function* runsOf(words: readonly string[], length: number): Generator<string> {
  for (let index = 0; index + length <= words.length; index += 1)
    yield words.slice(index, index + length).join(' ')
}

/** The same, each as a 32-bit number; fewer words are one run. */
export function hashedRunsOf(words: readonly string[], length: number): Set<number> {
  const found = new Set<number>()
  const hashed = words.map(hashWord)
  const last = Math.max(1, words.length - length + 1)
  for (let start = 0; start < last; start++) {
    let hash = 0
    for (let index = start; index < Math.min(start + length, words.length); index++)
      hash = mix(Math.imul(hash, 31) + (hashed[index] ?? 0))
    found.add(hash)
  }
  return found
}

/** 32-bit FNV-1a of a word, folded to UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** The final mixer of MurmurHash3, so that numbers that differ a little share no bits. */
export function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
