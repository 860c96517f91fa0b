import { tokens } from '../../src/text/words/tokens.ts'

type Vector = ReadonlyMap<string, number>

/**
 * The usual way to group articles as they come in: each joins the group whose centroid is nearest by the cosine of
 * TF-IDF (of what has been read so far), or begins one when none is as near as `threshold`.
 */
export function groupByTfIdf(texts: readonly string[], threshold: number): string[] {
  const frequencies = new Map<string, number>()
  const groups: { readonly id: string; readonly sum: Map<string, number> }[] = []
  return texts.map((text, index) => {
    const counts = countWords(text)
    for (const word of counts.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
    const vector = weigh(counts, frequencies, index + 1)
    const near = groups.map(group => ({ group, cosine: cosine(vector, group.sum) }))
    const best = near.reduce<(typeof near)[number] | null>(
      (a, b) => (a === null || b.cosine > a.cosine ? b : a),
      null,
    )
    if (best === null || best.cosine < threshold) {
      groups.push({ id: `g${index}`, sum: new Map(vector) })
      return `g${index}`
    }
    const { sum, id } = best.group
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight)
    return id
  })
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { word } of tokens(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Of length 1. */
function weigh(counts: Vector, frequencies: Vector, read: number): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [word, count] of counts)
    weights.set(word, (1 + Math.log(count)) * Math.log((1 + read) / (frequencies.get(word) ?? 1)))
  const length = Math.hypot(...weights.values()) || 1
  for (const [word, weight] of weights) weights.set(word, weight / length)
  return weights
}

function cosine(vector: Vector, sum: Vector): number {
  let product = 0
  for (const [word, weight] of vector) product += weight * (sum.get(word) ?? 0)
  return product / (Math.hypot(...sum.values()) || 1)
}
