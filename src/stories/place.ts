import type { Store } from '../store/store.ts'
import { getStories, insertStory, isAnyAsleep, type Story, updateStory } from '../store/stories.ts'
import {
  added,
  lockedVector,
  mergeStories,
  type PackedStory,
  type Postings,
  replaceWeights,
  type StoryVector,
  storiesSeenSince,
  storyPostings,
  storyVectors,
  unpacked,
} from '../store/story-vectors.ts'
import type { Article } from '../types.ts'
import { splitStory } from './split.ts'
import { storyIdOf } from './story-id.ts'
import { cosine, countKeys, heaviest, heavyOf, likeness, type Vector, weigh } from './vector.ts'

/** What an article is about: this many of its names and words, rarest and most used first. */
const keysKept = 60
/** It is recognised by some more: what one article tells at length another one mentions. */
const keysAsked = 150
/** How near, by the cosine, an article must be to a story to be told as a part of it. */
const nearness = 0.2
/** Without a person, place or organisation in common it must be nearer: two floods are two stories. */
const withoutName = 1.5
/** A story of more than a few articles has something of everything: with each doubling an article must be nearer to it. */
const fewArticles = 8
const nearerEachDoubling = 0.15
const doublingsMax = 4
/** A story that nobody wrote about for this long is asleep; only what is nearer still wakes it. */
const asleep_days = 60
const toWake = 2
const keysToWake = 40
/** So many pairs of a key and a story are looked at to find stories, those of the rarest keys first. */
const pairsLooked = 1_000
/** Of the stories found, so many are looked up, and so many awake ones weighed by the frequent keys too. */
const storiesLooked = 100
const storiesWeighed = 8
/** Two stories to which one article belongs, and that are as near as this, are one. */
const mergedNearness = 0.3
const merged_days = 30

/**
 * The story that an article tells, found by the names and words of both languages that both share, or a new one. Looks
 * at a handful of stories only: where it belongs to two that are alike, the younger goes into the older; and a story
 * that has grown is looked through once in a while for another one in it.
 */
export async function placeStory(
  store: Store,
  article: Article,
  lexemes: readonly (readonly string[])[],
): Promise<string> {
  const counts = [countKeys(lexemes.flat(), article.language)]
  const [asked = new Map<string, number>()] = await weigh(store, counts, keysAsked)
  const kept = heaviest(asked, keysKept)
  const postings = await storyPostings(store, [...asked.keys()])
  const [best, ...others] = await nearStories(store, article, asked, postings)
  const own = best === undefined ? null : await lockedVector(store, best)
  if (own === null) {
    const story = await newStory(store, article)
    await replaceWeights(store, { story, articles: 1, weights: kept }, new Map(), postings)
    return story
  }
  const grown = added(own, { articles: 1, weights: kept })
  await replaceWeights(store, grown, own.weights, postings)
  await updateStory(store, own.story, { titles: titlesOf(article), lastSeen: seenAt(article) })
  const merged = await mergeAlike(store, grown, others)
  const parts = await splitStory(store, merged)
  return parts.length === 0 ? merged.story : nearestOf(store, [merged.story, ...parts], asked)
}

async function nearestOf(store: Store, stories: readonly string[], asked: Vector): Promise<string> {
  const vectors = await storyVectors(store, stories)
  const near = vectors.map(({ story, weights }) => ({ story, near: cosine(asked, weights) }))
  return near.reduce((a, b) => (b.near > a.near ? b : a)).story
}

/** The stories that an article is near enough to, the nearest first: those awake, or else those asleep. */
async function nearStories(
  store: Store,
  { publishedAt }: Article,
  asked: Vector,
  postings: Postings,
): Promise<StoryVector[]> {
  const since = publishedAt === null ? '' : daysBefore(publishedAt, asleep_days)
  const found = sharing(asked, postings)
  const awake = nearEnough(asked, await storiesSeenSince(store, found, since, storiesWeighed), nearness)
  if (awake.length > 0 || since === '' || !(await isAnyAsleep(store, since))) return awake
  const rarest = heaviest(asked, keysToWake)
  const asleep = await storiesSeenSince(store, sharing(rarest, postings), '', storiesWeighed)
  return nearEnough(rarest, asleep, nearness * toWake)
}

/**
 * The stories that share rare keys, those first whose shared keys weigh most. Rare keys find them, so that the cost does
 * not grow with the archive.
 */
function sharing(asked: Vector, postings: Postings): number[] {
  const rarest = [...postings]
    .filter(([key, { stories }]) => stories !== '' && asked.has(key))
    .sort(([a, { count }], [b, { count: countOfB }]) => count - countOfB || (a < b ? -1 : 1))
  const shared = new Map<number, number>()
  let looked = 0
  for (const [key, { count, stories }] of rarest) {
    looked += count
    if (looked > pairsLooked) break
    const weight = asked.get(key) ?? 0
    for (const number of stories.split(' ').map(Number))
      shared.set(number, (shared.get(number) ?? 0) + weight)
  }
  return heavyOf(shared, storiesLooked)
    .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || a - b)
    .slice(0, storiesLooked)
    .map(([number]) => number)
}

function nearEnough(asked: Vector, stories: readonly PackedStory[], needed: number): StoryVector[] {
  return stories
    .map(story => {
      const { cosine, hasName } = likeness(asked, story)
      const doublings = Math.min(doublingsMax, Math.max(0, Math.log2(story.articles / fewArticles)))
      const nearer = (hasName ? 1 : withoutName) * (1 + nearerEachDoubling * doublings)
      return { story, score: cosine / (needed * nearer) }
    })
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score)
    .map(({ story }) => unpacked(story))
}

/** The story that is left when those that one article belongs to, and that are alike, are one; the oldest keeps its id. */
async function mergeAlike(
  store: Store,
  best: StoryVector,
  others: readonly StoryVector[],
): Promise<StoryVector> {
  let left = best
  for (const other of others) {
    const apart_days = Math.abs(Date.parse(other.lastSeen) - Date.parse(best.lastSeen)) / 86_400_000
    if (apart_days > merged_days || cosine(left.weights, other.weights) < mergedNearness) continue
    const stories = await getStories(store, [left.story, other.story])
    const [oldest, youngest] = stories.sort(
      (x, y) => x.createdAt.localeCompare(y.createdAt) || x.id.localeCompare(y.id),
    )
    if (oldest === undefined || youngest === undefined) continue
    await mergeStories(store, youngest.id, oldest.id)
    left = { ...added(left, other), story: oldest.id }
  }
  return left
}

async function newStory(store: Store, article: Article): Promise<string> {
  const id = storyIdOf(article.id)
  await insertStory(store, {
    id,
    titles: titlesOf(article),
    createdAt: article.readAt,
    lastSeen: seenAt(article),
  })
  return id
}

/** A story is called by the first title that it was given in each language. */
function titlesOf({ language, title }: Article): Story['titles'] {
  return { fr: null, en: null, [language]: title }
}

function seenAt({ publishedAt, readAt }: Article): string {
  return publishedAt ?? readAt
}

function daysBefore(iso: string, days: number): string {
  return new Date(Date.parse(iso) - days * 86_400_000).toISOString()
}
