import type { Concept } from '../answers/concepts.ts'
import { parseQuestion } from '../answers/question.ts'
import { countSentences, documentFrequencies, indexedLexemes } from '../store/search.ts'
import type { Store } from '../store/store.ts'

/** An article is on a topic when a sentence holds at least this share of it, with what is around it. */
const enough = 0.5
/** How much a concept counts that stands beside the sentence, or elsewhere in its article. */
const nearby = 0.6
const elsewhere = 0.35

/**
 * Those of the versions that speak of a topic. Each is looked at by itself: among the best sentences of the whole
 * archive a new article on an old topic would be lost.
 */
export async function versionsOn(
  store: Store,
  topic: string,
  versions: readonly string[],
): Promise<ReadonlySet<string>> {
  const { concepts } = parseQuestion(topic, { language: null, kind: 'topic' })
  const terms = [...new Set(concepts.flatMap(concept => concept.terms))]
  const [frequencies, total, indexed] = await Promise.all([
    documentFrequencies(store, terms),
    countSentences(store),
    indexedLexemes(store, versions),
  ])
  const weights = concepts.map(concept => weightOf(concept, frequencies, total))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const isOn = (sentences: ReadonlyMap<number, ReadonlySet<string>> | undefined) =>
    sentences !== undefined && all > 0 && bestShare(sentences, concepts, weights) / all >= enough
  return new Set(versions.filter(version => isOn(indexed.get(version))))
}

/** Inverse document frequency as BM25 has it; a word that no article holds asks for nothing. */
function weightOf(concept: Concept, frequencies: ReadonlyMap<string, number>, total: number): number {
  const found = Math.max(0, ...concept.terms.map(term => frequencies.get(term) ?? 0))
  return found === 0 ? 0 : concept.weight * Math.log(1 + (total - found + 0.5) / (found + 0.5))
}

function bestShare(
  sentences: ReadonlyMap<number, ReadonlySet<string>>,
  concepts: readonly Concept[],
  weights: readonly number[],
): number {
  const places = concepts.map(({ terms }) =>
    [...sentences].filter(([, words]) => terms.some(term => words.has(term))).map(([position]) => position),
  )
  const shares = [...sentences.keys()].map(position =>
    places.reduce((sum, found, index) => sum + (weights[index] ?? 0) * closeness(found, position), 0),
  )
  return Math.max(0, ...shares)
}

function closeness(found: readonly number[], position: number): number {
  if (found.includes(position)) return 1
  if (found.includes(position - 1) || found.includes(position + 1)) return nearby
  return found.length > 0 ? elsewhere : 0
}
