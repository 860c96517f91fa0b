import { versionsOfOutlet } from '../store/articles.ts'
import { type Hit, search } from '../store/search.ts'
import type { Claim, Sentence, Version } from '../types.ts'
import { mayAnswer } from './asked.ts'
import { manyCountries } from './concepts.ts'
import { letterRuns } from './letter-runs.ts'
import type { Lookup } from './lookup.ts'
import type { Question } from './question.ts'
import { type Rank, rankSentences, rarity, type Weights, weigh } from './ranking.ts'

/** A sentence that bears on a question. */
export interface Passage extends Rank {
  readonly version: Version
  readonly sentence: Sentence
  /** Days between its article and the newest of those found; null without a date. */
  readonly age_days: number | null
  /** The share of the question's runs of letters that it holds. */
  readonly letters: number
  /** How near it is in meaning: 0 as near as any text, 1 as near as what answers; 0 without a model that tells. */
  readonly closeness: number
  /** How much nearer that is than what the archive has about anything. */
  readonly standsOut: number
}

/** A sentence with its place among those of its version. */
export type Place = Pick<Passage, 'version' | 'sentence' | 'position'>

/** Sentences that the index finds for one question, and articles that are looked at closely. */
const sentencesFound = 200
/** Of one outlet's articles, which are some of those found. */
const sentencesFoundOfOutlet = 4_000
const articlesRead = 24
/** Articles whose claims are looked at, of the first that are given. */
const articlesOfClaims = 60
/** Sentences that the index ranks for words which each of them may hold alone, and further words that it pairs. */
const sentencesRanked = 6_000
const frequentPaired = 3
/** What a sentence gains that holds a thing of the kind asked for, as a share of the whole question. */
const ofKindAsked = 0.13
/**
 * And for the runs of letters that it shares with the question, each by how few of those that are ranked hold it: of all
 * that it could share, as a share of the whole question; and for those that its article shares.
 */
const ofLetters = { sentence: 0.45, article: 0.11 }
/** What those of a sentence in the other language would be, as a share of what it holds of the question. */
const lettersOfOwn = 0.6
/** What the newest gain, as a share of the whole question. */
const ofFreshness = 0.4
/** After so many days half of being new is gone. */
const freshness_days = 180
/** What has no date may be new or old. */
const freshnessUndated = 0.3

/**
 * The sentences that hold most of the question, best first: the index finds them by BM25, then those of the best
 * articles are ranked with their article, their title and their neighbours. With vectors the articles of the nearest
 * sentences are ranked too, and a sentence as near as an answer gains as much as the best sentence has by its words.
 */
export async function retrieve(lookup: Lookup, question: Question): Promise<Passage[]> {
  const weights = await weighted(lookup, question)
  const { any, together } = termsToSearch(weights)
  const { outlet } = question
  const limit = outlet === null ? sentencesFound : sentencesFoundOfOutlet
  const [hits, nearest] = await Promise.all([
    search(lookup.store, any, limit, together, weights.frequencies),
    lookup.nearest(),
  ])
  const found = bestVersions(hits)
  const ofOutlet = (versions: readonly string[]) =>
    outlet === null ? versions : versionsOfOutlet(lookup.store, outlet, versions)
  const worded = (await ofOutlet(found)).slice(0, articlesRead)
  const versions = [...new Set([...worded, ...(await ofOutlet(nearest.versions))])]
  const ranked = await rank(lookup, question, weights, versions)
  const passages = withCloseness(withLetters(ranked, question, weights), weights)
  const statements = withAges(passages.filter(isStatement))
  return withFreshness(statements, question, weights).toSorted((a, b) => b.score - a.score)
}

/** An article of which several sentences hold much of the question is before one of which a single one does. */
function bestVersions(hits: readonly Hit[]): string[] {
  const scores = new Map<string, number[]>()
  for (const { version, score } of hits) scores.set(version, [...(scores.get(version) ?? []), score])
  const scoreOf = ([first = 0, ...others]: readonly number[]) =>
    2 * first + others.slice(0, 2).reduce((sum, score) => sum + score, 0)
  return [...scores].sort(([, a], [, b]) => scoreOf(b) - scoreOf(a)).map(([version]) => version)
}

/** Words that are near one another in their letters, and the order of words, count beside the lexemes. */
function withLetters(
  passages: readonly Passage[],
  { text, spoken }: Question,
  { total }: Weights,
): Passage[] {
  const asked = letterRuns(text)
  const inSentences = passages.map(passage => letterRuns(wordsOf(passage), asked))
  const inArticles = new Map<string, Set<number>>()
  passages.forEach(({ version }, index) => {
    const runs = inArticles.get(version.id) ?? new Set()
    for (const run of inSentences[index] ?? []) runs.add(run)
    inArticles.set(version.id, runs)
  })
  const inSentence = raritiesOf(asked, inSentences)
  const inArticle = raritiesOf(asked, [...inArticles.values()])
  // « UE ? » has no run of five.
  const all = inSentence(asked) || 1
  const most = Math.max(0, ...[...inArticles.values()].map(inArticle))
  return passages.map((passage, index) => {
    const { version, own, coverage } = passage
    const found = {
      sentence: inSentence(inSentences[index] ?? []) / all,
      article: inArticle(inArticles.get(version.id) ?? []),
    }
    const isForeign = version.language !== spoken
    const sentence = isForeign ? Math.max(found.sentence, lettersOfOwn * own) : found.sentence
    const article = isForeign ? Math.max(found.article, coverage * most) : found.article
    const letters = (inSentences[index]?.size ?? 0) / (asked.size || 1)
    const score = ofLetters.sentence * total * sentence + ofLetters.article * article
    return { ...passage, letters, score: passage.score + score }
  })
}

/** Adds up how rare each of some runs is among the texts. */
function raritiesOf(asked: ReadonlySet<number>, texts: readonly ReadonlySet<number>[]) {
  const found = new Map<number, number>()
  for (const runs of texts) for (const run of runs) found.set(run, (found.get(run) ?? 0) + 1)
  const rarities = new Map([...asked].map(run => [run, rarity(found.get(run) ?? 0, texts.length)]))
  return (runs: Iterable<number>) => {
    let all = 0
    for (const run of runs) all += rarities.get(run) ?? 0
    return all
  }
}

/** The words of a sentence. */
export function wordsOf({ version, sentence }: Place): string {
  return version.text.slice(sentence.start, sentence.end)
}

/** Whether a claim's quote holds the sentence. */
export function standsIn({ quote }: Claim, { version, sentence }: Place): boolean {
  return quote.version === version.id && quote.start <= sentence.start && sentence.end <= quote.end
}

/** A question that an article asks answers none. */
function isStatement({ version, sentence, own, closeness }: Passage): boolean {
  return own + closeness > 0 && !/\?[\s”"’»)]*$/.test(version.text.slice(sentence.end - 8, sentence.end))
}

function withCloseness(passages: readonly Passage[], { total }: Weights): Passage[] {
  const most = passages.reduce((best, { score }) => Math.max(best, score), total)
  return passages.map(passage => ({ ...passage, score: passage.score + most * passage.closeness }))
}

function withAges(passages: readonly Passage[]): Passage[] {
  const times = passages.map(({ version }) => Date.parse(version.publishedAt ?? ''))
  const newest = Math.max(...times.filter(time => !Number.isNaN(time)))
  return passages.map((passage, index) => {
    const age_days = (newest - (times[index] ?? Number.NaN)) / 86_400_000
    return { ...passage, age_days: Number.isNaN(age_days) ? null : age_days }
  })
}

/** Of what bears on the question alike, the newest comes first, then what has no date. */
function withFreshness(
  passages: readonly Passage[],
  question: Question,
  { total }: Weights,
): readonly Passage[] {
  if (asksOfYear(question) || passages.every(({ age_days }) => age_days === null)) return passages
  return passages.map(passage => {
    const freshness = passage.age_days === null ? freshnessUndated : freshnessOf(passage.age_days)
    return { ...passage, score: passage.score + ofFreshness * total * freshness }
  })
}

/** From 1 for the newest towards 0. */
export function freshnessOf(age_days: number): number {
  return 1 / (1 + age_days / freshness_days)
}

/** A question that gives a year is not about what is new. */
export function asksOfYear({ text, time }: Question): boolean {
  return time !== null && /\d{4}/.test(text)
}

/**
 * How much of the question each claim holds, by claim id: the best of the sentences that it stands in. Claims of more
 * articles than can be looked at are left out, from the end.
 */
export async function relevance(
  lookup: Lookup,
  question: Question,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, Passage>> {
  const weights = await weighted(lookup, question)
  const versions = [...new Set(claims.map(claim => claim.quote.version))].slice(0, articlesOfClaims)
  const byVersion = Map.groupBy(
    await rank(lookup, question, weights, versions),
    passage => passage.version.id,
  )
  const best = new Map<string, Passage>()
  for (const { id, quote } of claims) {
    const inside = (byVersion.get(quote.version) ?? []).filter(
      ({ sentence }) => quote.start <= sentence.start && sentence.end <= quote.end,
    )
    const [first] = inside.sort((a, b) => b.coverage - a.coverage)
    if (first !== undefined) best.set(id, first)
  }
  return best
}

/**
 * What is rare is searched by itself, what is frequent only where two such things stand together: most of an archive
 * need not be ranked to find the sentences of a question that names anything rare.
 */
function termsToSearch({ concepts, frequencies }: Weights): { any: string[]; together: string[][] } {
  const groups = concepts
    .map(({ terms, synonyms }) => [...terms, ...synonyms].filter(term => (frequencies.get(term) ?? 0) > 0))
    .filter(terms => terms.length > 0)
    .map(terms => ({ terms, sentences: terms.reduce((sum, term) => sum + (frequencies.get(term) ?? 0), 0) }))
    .sort((a, b) => a.sentences - b.sentences)
  const upTo = (index: number) =>
    groups.slice(0, index + 1).reduce((sum, { sentences }) => sum + sentences, 0)
  const rare = groups.filter((_, index) => upTo(index) <= sentencesRanked)
  const frequent = groups.slice(rare.length, rare.length + frequentPaired)
  const any = rare.length === 0 && frequent.length === 1 ? frequent : rare
  const terms = (list: typeof groups) => list.flatMap(group => group.terms)
  return {
    any: terms(any),
    together: frequent.length === 0 ? [] : [terms(rare), ...frequent.map(group => group.terms)],
  }
}

/** What the concepts of a question weigh in this archive. */
export async function weighted(
  lookup: Lookup,
  { concepts, kind }: Pick<Question, 'concepts' | 'kind'>,
): Promise<Weights> {
  const terms = new Set(concepts.flatMap(({ terms, synonyms }) => [...terms, ...synonyms]))
  terms.delete(manyCountries)
  const [frequencies, total] = await Promise.all([lookup.frequencies([...terms]), lookup.sentences()])
  return weigh(concepts, frequencies, total, kind === 'topic')
}

async function rank(
  lookup: Lookup,
  question: Question,
  weights: Weights,
  ids: readonly string[],
): Promise<Passage[]> {
  const [articles, closeness, { ordinary }] = await Promise.all([
    lookup.articles(ids),
    lookup.closeness(ids),
    lookup.nearest(),
  ])
  return articles
    .flatMap(({ version, indexed }) =>
      rankSentences(indexed, weights, version.language !== question.spoken).flatMap(ranked => {
        const sentence = version.sentences[ranked.position]
        if (sentence === undefined) return []
        const near = closeness.get(version.id)?.get(sentence.start) ?? 0
        return [
          {
            ...ranked,
            version,
            sentence,
            age_days: null,
            letters: 0,
            closeness: near,
            standsOut: near - ordinary,
          },
        ]
      }),
    )
    .map(passage => ({ ...passage, score: passage.score + kindBonus(passage, question, weights) }))
}

function kindBonus(passage: Passage, { asks, text }: Question, { total }: Weights): number {
  if (asks === null || passage.own === 0) return 0
  return mayAnswer(wordsOf(passage), asks, text) ? ofKindAsked * total : 0
}
