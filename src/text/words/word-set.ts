/** The words of a list that white space parts. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(word => word !== ''))
}

/** The words of such a list, each with its place, from 1 on. */
export function numberedWords(list: string): ReadonlyMap<string, number> {
  return new Map([...wordSet(list)].map((word, index) => [word, index + 1]))
}
