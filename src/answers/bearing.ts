import { isPersonNoun } from '../claims/grammar/person-nouns.ts'
import { findNames } from '../text/names/names.ts'
import { contentWords, lexemes } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Quote } from '../types.ts'
import { type Concept, lightWeight } from './concepts.ts'
import type { Lookup, ReadArticle } from './lookup.ts'
import type { Question } from './question.ts'
import { type Rank, rankSentences, type Weights } from './ranking.ts'
import { type Place, weighted } from './retrieval.ts'

/** The share of what is asked that somebody’s words must tell to answer it. */
export const leastTold = 0.4
/** Sentences at the start of an article that tell what its title says. */
const openings = 2
/** « Par ailleurs », "she also said", "asked about": what follows carries on nothing. Folded. */
const apart =
  /^\W*(?:\S+ ){0,6}?(?:par ailleurs|en outre|egalement|aussi|interrogee?s? (?:sur|au sujet)|de son cote|autre sujet|also|separately|meanwhile|elsewhere|asked (?:about|whether|if)|on another|in other news)\b/

/** « Qu’a répondu la ministre ? » asks for any of her words. */
const speaking = new Set([
  ...lexemes(
    'répondre répond répondu réponse réagir réagit réagi réaction affirmer affirme expliquer explique commenter commente',
    'fr',
  ),
  ...lexemes(
    'respond response reply replied react reaction explain comment state stated claim claimed answer',
    'en',
  ),
])

/**
 * What a question asks of: not who speaks, with the title before the name, nor « dit », « répond », « dément », nor a year,
 * which the article has from its date.
 */
export function topicsOf(question: Question): Concept[] {
  const { kind, concepts, holders, verdicts } = question
  const titles = titlesOf(question)
  const isAside = (term: string) =>
    holders.includes(term) ||
    verdicts.includes(term) ||
    titles.has(term) ||
    (kind === 'said' && speaking.has(term)) ||
    /^\d/.test(term)
  return concepts.filter(({ terms, weight }) => weight > lightWeight && !terms.some(isAside))
}

/** Stems of what stands right before the name of who speaks: « le ministre Jean Morel », "researcher Jane Doe". */
function titlesOf({ text, spoken, holders }: Question): ReadonlySet<string> {
  const names = findNames(text, spoken).filter(({ keys }) => keys.some(key => holders.includes(key)))
  const words = contentWords(text, spoken).filter(({ word }) => isPersonNoun(word, null))
  return new Set(
    words.filter(({ end }) => names.some(({ span }) => span[0] === end + 1)).map(({ stem }) => stem),
  )
}

/** A stretch of a version, in UTF-16 code units. */
type VersionSpan = Pick<Quote, 'version' | 'start' | 'end'>

/** Where a sentence stands. */
export function spanOf({
  version,
  sentence: { start, end },
}: Pick<Place, 'version' | 'sentence'>): VersionSpan {
  return { version: version.id, start, end }
}

/**
 * How much of what a question asks of is told by sentences, from 0 to 1: by their words, and those of the sentence that
 * they carry on; the names of things that are told may stand in the title, as may everything where they open the
 * article, and without one of them it is 0. `carriesOn` tells whether what was said just before counts for what does not
 * turn to something else.
 */
export async function bearingOn(
  lookup: Lookup,
  question: Question,
  versions: readonly string[],
): Promise<(place: VersionSpan, carriesOn?: boolean) => number> {
  const { kind } = question
  const topics = topicsOf(question)
  const [names, things, articles] = await Promise.all([
    weighted(lookup, { kind, concepts: topics.filter(({ isNamed }) => isNamed) }),
    weighted(lookup, { kind, concepts: topics.filter(({ isNamed }) => !isNamed) }),
    lookup.articles([...new Set(versions)]),
  ])
  const byVersion = new Map(articles.map(article => [article.version.id, article]))
  return (place, carriesOn = true) => {
    const article = byVersion.get(place.version)
    if (article === undefined) return 0
    const { own, before, title, isOpening } = wordsAround(place, article)
    const isAlone = !carriesOn || apart.test(fold(article.version.text.slice(place.start, place.end)))
    const told = isAlone ? own : own.union(before)
    const entitled = isAlone ? own : told.union(title)
    const near = isOpening ? entitled : told
    const isForeign = article.version.language !== question.spoken
    const isNamed = holdsAll(things.concepts.length > 0 ? entitled : near, names, isForeign)
    return isNamed ? shareOf(near, things, isForeign) : 0
  }
}

/** What is told in a place, just before it, and in the title, as the index has it. */
function wordsAround({ start, end }: VersionSpan, { version, indexed }: ReadArticle) {
  const inside = version.sentences.flatMap((sentence, position) =>
    start <= sentence.start && sentence.end <= end ? [position] : [],
  )
  const first = inside[0] ?? 0
  const wordsAt = (position: number) => indexed.sentences.get(position) ?? new Set<string>()
  return {
    own: new Set(inside.flatMap(position => [...wordsAt(position)])),
    before: wordsAt(first - 1),
    title: indexed.title,
    isOpening: first < openings,
  }
}

function holdsAll(words: ReadonlySet<string>, weights: Weights, isForeign: boolean): boolean {
  return weights.concepts.length === 0 || rankOf(words, weights, isForeign).missing === 0
}

function shareOf(words: ReadonlySet<string>, weights: Weights, isForeign: boolean): number {
  return weights.concepts.length === 0 ? 1 : rankOf(words, weights, isForeign).own
}

function rankOf(
  words: ReadonlySet<string>,
  weights: Weights,
  isForeign: boolean,
): Pick<Rank, 'missing' | 'own'> {
  const article = { title: new Set<string>(), sentences: new Map([[0, words]]) }
  const [rank] = rankSentences(article, weights, isForeign)
  return rank ?? { missing: weights.concepts.length, own: 0 }
}
