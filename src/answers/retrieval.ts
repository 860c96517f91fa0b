import { countSentences, documentFrequencies, indexedLexemes, search } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { getVersions } from '../store/versions.ts'
import { lexemes } from '../text/lexemes.ts'
import type { Claim, Sentence, Version } from '../types.ts'
import { type Concept, manyCountries, type Question, type QuestionKind } from './question.ts'

/** A sentence that bears on a question. */
export interface Passage {
  readonly version: Version
  readonly position: number
  readonly sentence: Sentence
  /** From 0 to 1: the share of the question, weighted by rarity, that the sentence and what is around it hold. */
  readonly coverage: number
  /** The share that the sentence holds by itself. */
  readonly own: number
  /** How many things that the question hangs on its whole article does not hold. */
  readonly missing: number
}

/** Sentences looked at for one question. */
const candidates = 120
/** How much a concept counts that stands beside the sentence, in its title, or elsewhere in its article. */
const nearby = 0.6
const elsewhere = 0.35
/** A concept that no article holds at all still asks to be answered. */
const unseen = 1.2

/** The sentences that hold most of the question, best first (BM25 finds them, coverage orders them). */
export async function retrieve(store: Store, question: Question): Promise<Passage[]> {
  const terms = termsOf(question)
  if (terms.length === 0) return []
  const hits = await search(store, terms, candidates)
  const passages = await score(store, question, hits)
  return passages.sort((a, b) => b.coverage - a.coverage || b.own - a.own)
}

/** How much of the question each claim holds, by claim id: the best of the sentences that it stands in. */
export async function relevance(
  store: Store,
  question: Question,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, Passage>> {
  const versions = await getVersions(store, [...new Set(claims.map(claim => claim.quote.version))])
  const places = versions.flatMap(version => {
    const spans = claims.filter(claim => claim.quote.version === version.id).map(claim => claim.quote)
    return version.sentences.flatMap(({ start, end }, position) =>
      spans.some(span => span.start <= start && end <= span.end) ? [{ version: version.id, position }] : [],
    )
  })
  const passages = await score(store, question, places)
  const best = new Map<string, Passage>()
  for (const { id, quote } of claims) {
    const inside = passages.filter(
      ({ version, sentence }) =>
        version.id === quote.version && quote.start <= sentence.start && sentence.end <= quote.end,
    )
    const [first] = inside.sort((a, b) => b.coverage - a.coverage)
    if (first !== undefined) best.set(id, first)
  }
  return best
}

function termsOf(question: Question): string[] {
  const terms = question.concepts.flatMap(concept => concept.terms)
  return [...new Set(terms)].filter(term => term !== manyCountries)
}

async function score(
  store: Store,
  question: Question,
  places: readonly { readonly version: string; readonly position: number }[],
): Promise<Passage[]> {
  const ids = [...new Set(places.map(place => place.version))]
  const [frequencies, total, versions, indexed] = await Promise.all([
    documentFrequencies(store, termsOf(question)),
    countSentences(store),
    getVersions(store, ids),
    indexedLexemes(store, ids),
  ])
  const weights = question.concepts.map(concept => weightOf(concept, frequencies, total, question.kind))
  const contexts = new Map(
    versions.map(version => [version.id, contextOf(version, indexed.get(version.id) ?? new Map())]),
  )
  return places.flatMap(place => {
    const context = contexts.get(place.version)
    const passage = context === undefined ? null : passageOf(context, place.position, question, weights)
    return passage === null ? [] : [passage]
  })
}

/** Inverse document frequency as BM25 has it, times how much the question hangs on the concept. */
function weightOf(
  concept: Concept,
  frequencies: ReadonlyMap<string, number>,
  total: number,
  kind: QuestionKind,
): number {
  const found = Math.max(0, ...concept.terms.map(term => frequencies.get(term) ?? 0))
  const rarity = Math.log(1 + (total - found + 0.5) / (found + 0.5))
  if (found === 0 && kind === 'topic') return 0
  return concept.weight * (found === 0 ? Math.max(unseen, 0.8 * rarity) : rarity)
}

interface Context {
  readonly version: Version
  readonly title: ReadonlySet<string>
  readonly article: ReadonlySet<string>
  readonly sentences: ReadonlyMap<number, ReadonlySet<string>>
}

function contextOf(version: Version, sentences: ReadonlyMap<number, Set<string>>): Context {
  for (const set of sentences.values()) {
    const countries = [...set].filter(lexeme => lexeme.startsWith('country_'))
    if (countries.length >= 3) set.add(manyCountries)
  }
  return {
    version,
    title: new Set(version.title === null ? [] : lexemes(version.title, version.language)),
    article: new Set([...sentences.values()].flatMap(set => [...set])),
    sentences,
  }
}

function passageOf(
  context: Context,
  position: number,
  question: Question,
  weights: readonly number[],
): Passage | null {
  const sentence = context.version.sentences[position]
  const own = context.sentences.get(position)
  if (sentence === undefined || own === undefined) return null
  const around = [context.sentences.get(position - 1), context.sentences.get(position + 1), context.title]
  const holds = (set: ReadonlySet<string> | undefined, concept: Concept) =>
    concept.terms.some(term => set?.has(term))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let inside = 0
  let covered = 0
  let missing = 0
  question.concepts.forEach((concept, index) => {
    const weight = weights[index] ?? 0
    if (holds(own, concept)) {
      inside += weight
      covered += weight
    } else if (around.some(set => holds(set, concept))) covered += weight * nearby
    else if (holds(context.article, concept)) covered += weight * elsewhere
    else if (concept.weight === 1) missing += 1
  })
  if (total === 0) return null
  return {
    version: context.version,
    position,
    sentence,
    coverage: covered / total,
    own: inside / total,
    missing,
  }
}
