import { newestOfStory, updateArticle } from '../store/articles.ts'
import { indexedLexemes } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { getStories, insertStory } from '../store/stories.ts'
import { lockedVectors, replaceWeights, type StoryVector, sumOf } from '../store/story-vectors.ts'
import type { Article } from '../types.ts'
import { storyIdOf } from './story-id.ts'
import { cosine, countKeys, type Vector, weigh } from './vector.ts'

/** A story is looked through when it has so many articles, and each time that it has twice as many. */
const firstLook = 6
const lastLook = 768
/** Articles looked at, the newest. */
const articlesLooked = 48
const keysKept = 100
/** Two articles that are less alike than this have nothing to do with one another. */
const linked = 0.1
/** So many articles that nothing links to the others are a story of their own. */
const partMin = 3

/**
 * Looks whether the newest articles of a story fall into parts that nothing links any more, and makes a story of its own
 * of each but the one with the oldest article. Done at 6, 12, 24, … 768 articles, so that it costs little an article.
 * Gives the ids of the new stories.
 */
export async function splitStory(
  store: Store,
  { story, articles }: Pick<StoryVector, 'story' | 'articles'>,
): Promise<string[]> {
  // The one that is being placed is not stored with it yet.
  const stored = articles - 1
  if (stored > lastLook || !Number.isInteger(Math.log2(stored / firstLook))) return []
  const newest = await newestOfStory(store, story, articlesLooked)
  const vectors = await vectorsOf(store, newest)
  const parts = linkedParts(newest.map(article => vectors.get(article.id) ?? new Map()))
    .map(part => part.flatMap(index => newest[index] ?? []))
    .filter(part => part.length >= partMin)
    .sort((a, b) => (b.at(-1)?.readAt ?? '').localeCompare(a.at(-1)?.readAt ?? ''))
  const moved: string[] = []
  for (const part of parts.slice(0, -1)) moved.push(...(await moveOut(store, story, part, vectors)))
  return moved
}

async function vectorsOf(store: Store, articles: readonly Article[]): Promise<Map<string, Vector>> {
  const lexemes = await indexedLexemes(
    store,
    articles.map(article => article.version),
  )
  const counts = articles.map(({ version, language }) => {
    const sentences = [...(lexemes.get(version)?.values() ?? [])]
    return countKeys(
      sentences.flatMap(words => [...words]),
      language,
    )
  })
  const vectors = await weigh(store, counts, keysKept)
  return new Map(articles.map(({ id }, index) => [id, vectors[index] ?? new Map()]))
}

/** The connected parts of the graph that links what is alike, by index. */
function linkedParts(vectors: readonly Vector[]): number[][] {
  const left = new Set(vectors.keys())
  const parts: number[][] = []
  for (const first of vectors.keys()) {
    if (!left.delete(first)) continue
    const part = [first]
    for (const index of part) {
      for (const other of left) {
        if (cosine(vectors[index] ?? new Map(), vectors[other] ?? new Map()) < linked) continue
        left.delete(other)
        part.push(other)
      }
    }
    parts.push(part.sort((a, b) => a - b))
  }
  return parts
}

/** `part` has the newest article first. */
async function moveOut(
  store: Store,
  story: string,
  part: readonly Article[],
  vectors: ReadonlyMap<string, Vector>,
): Promise<string[]> {
  const [newest, oldest] = [part[0], part.at(-1)]
  if (newest === undefined || oldest === undefined) return []
  const id = storyIdOf(`${story} ${oldest.id}`)
  if ((await getStories(store, [id])).length > 0) return []
  const first = (language: Article['language']) =>
    part.findLast(article => article.language === language)?.title ?? null
  const seen = newest.publishedAt ?? newest.readAt
  await insertStory(store, {
    id,
    titles: { fr: first('fr'), en: first('en') },
    createdAt: oldest.readAt,
    lastSeen: seen,
  })
  const moved = sumOf(part.map(article => vectors.get(article.id) ?? new Map()))
  await replaceWeights(store, { story: id, articles: part.length, weights: moved }, new Map())
  const [before] = await lockedVectors(store, [story])
  if (before === undefined) return []
  const rest = [...before.weights].map(([key, weight]) => [key, weight - (moved.get(key) ?? 0)] as const)
  const weights = new Map(rest.filter(([, weight]) => weight > 0))
  await replaceWeights(store, { story, articles: before.articles - part.length, weights }, before.weights)
  for (const article of part) await updateArticle(store, article.id, { story: id })
  return [id]
}
