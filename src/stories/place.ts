import type { Store } from '../store/store.ts'
import { getStories, insertStory, isAnyAsleep, updateStory } from '../store/stories.ts'
import {
  growStory,
  heaviestKeys,
  mergeStories,
  type StoryVector,
  storiesSharing,
  storyVectors,
} from '../store/story-vectors.ts'
import type { Article } from '../types.ts'
import { splitStory } from './split.ts'
import { storyIdOf } from './story-id.ts'
import { cosine, countKeys, isTellingName, type Vector, weigh } from './vector.ts'

/** What an article is about: this many of its names and words, rarest and most used first. */
const keysKept = 60
/** It is recognised by some more: what one article tells at length another one mentions. */
const keysAsked = 150
/** How near, by the cosine, an article must be to a story to be told as a part of it. */
const nearness = 0.2
/** Without a person, place or organisation in common it must be nearer: two floods are two stories. */
const withoutName = 1.5
/** A story that nobody wrote about for this long is asleep; only what is nearer still wakes it. */
const asleep_days = 60
const toWake = 2
const keysToWake = 40
const storiesLooked = 8
/** Two stories to which one article belongs, and that are as near as this, are one. */
const mergedNearness = 0.3
const merged_days = 30
const keysCompared = 300

interface Near {
  readonly vector: StoryVector
  /** How near, with 1 for what is just enough. */
  readonly score: number
}

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
  const [all = new Map<string, number>()] = await weigh(store, [countKeys(lexemes.flat(), article.language)])
  const asked = new Map([...all].slice(0, keysAsked))
  const kept = new Map([...all].slice(0, keysKept))
  const seen = article.publishedAt ?? article.readAt
  const [best, ...others] = await nearStories(store, article, asked)
  if (best === undefined) {
    const story = await newStory(store, article, seen)
    await growStory(store, story, kept, new Map())
    return story
  }
  const { story, weights } = best.vector
  await growStory(store, story, kept, weights)
  await giveTitle(store, story, article, seen)
  const merged = await mergeAlike(
    store,
    best.vector,
    others.map(near => near.vector),
  )
  const parts = await splitStory(store, merged)
  return parts.length === 0 ? merged : nearestOf(store, [merged, ...parts], asked)
}

async function nearestOf(store: Store, stories: readonly string[], asked: Vector): Promise<string> {
  const vectors = await storyVectors(store, stories, [...asked.keys()])
  const near = vectors.map(({ story, weights, length }) => ({ story, near: cosine(asked, weights, length) }))
  return near.reduce((a, b) => (b.near > a.near ? b : a)).story
}

/** The stories that an article is near enough to, the nearest first: those awake, or else those asleep. */
async function nearStories(store: Store, { publishedAt }: Article, asked: Vector): Promise<Near[]> {
  const since = publishedAt === null ? '' : daysBefore(publishedAt, asleep_days)
  const awake = await scored(store, asked, since, nearness)
  if (awake.length > 0 || since === '' || !(await isAnyAsleep(store, since))) return awake
  return scored(store, new Map([...asked].slice(0, keysToWake)), '', nearness * toWake)
}

async function scored(store: Store, asked: Vector, since: string, needed: number): Promise<Near[]> {
  const vectors = await storiesSharing(store, [...asked.keys()], since, storiesLooked)
  return vectors
    .map(vector => {
      const hasName = [...vector.weights.keys()].some(isTellingName)
      const near = cosine(asked, vector.weights, vector.length)
      return { vector, score: near / (needed * (hasName ? 1 : withoutName)) }
    })
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score)
}

/** The story that is left when those that one article belongs to, and that are alike, are one; the oldest keeps its id. */
async function mergeAlike(store: Store, best: StoryVector, others: readonly StoryVector[]): Promise<string> {
  let left = best.story
  let own: Vector | null = null
  for (const other of others) {
    const apart_days = Math.abs(Date.parse(other.lastSeen) - Date.parse(best.lastSeen)) / 86_400_000
    if (apart_days > merged_days) continue
    own ??= await heaviestKeys(store, left, keysCompared)
    if (cosine(own, await heaviestKeys(store, other.story, keysCompared)) < mergedNearness) continue
    const stories = await getStories(store, [left, other.story])
    const [oldest, youngest] = stories.sort(
      (x, y) => x.createdAt.localeCompare(y.createdAt) || x.id.localeCompare(y.id),
    )
    if (oldest === undefined || youngest === undefined) continue
    await mergeStories(store, youngest.id, oldest.id)
    left = oldest.id
    own = null
  }
  return left
}

async function newStory(store: Store, article: Article, seen: string): Promise<string> {
  const id = storyIdOf(article.id)
  const titles = { fr: null, en: null, [article.language]: article.title }
  await insertStory(store, { id, titles, createdAt: article.readAt, lastSeen: seen })
  return id
}

/** A story is called by the first title that it was given in each language. */
async function giveTitle(store: Store, id: string, article: Article, seen: string): Promise<void> {
  const [story] = await getStories(store, [id])
  if (story === undefined) return
  const titles = { ...story.titles, [article.language]: story.titles[article.language] ?? article.title }
  await updateStory(store, id, { titles, lastSeen: story.lastSeen > seen ? story.lastSeen : seen })
}

function daysBefore(iso: string, days: number): string {
  return new Date(Date.parse(iso) - days * 86_400_000).toISOString()
}
