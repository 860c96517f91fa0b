import { createHash } from 'node:crypto'
import { countSentences, documentFrequencies } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { addStoryKeys, getStories, insertStory, storyCandidates, updateStory } from '../store/stories.ts'
import { translations } from '../text/glossary.ts'
import type { Article, Language } from '../types.ts'

/** What an article is about: this many of its names and words, rarest and most used first. */
const keysKept = 40
/** It is recognised by many more: what one article tells at length another one mentions. */
const keysAsked = 150
/** A story's keys that an article must share to be told as a part of it, by weight. */
const sharedNeeded = 0.2
/** A story that nobody wrote about for this long has ended. */
const asleep_days = 60

/** The story that an article tells, found by the names and words that both share, or a new one; never regroups others. */
export async function placeStory(
  store: Store,
  article: Article,
  lexemes: readonly (readonly string[])[],
): Promise<string> {
  const all = [...(await keyWeights(store, article.language, lexemes.flat()))]
  const asked = all.slice(0, keysAsked).map(([key]) => key)
  const weights = new Map(all.slice(0, keysKept))
  const seen = article.publishedAt ?? article.readAt
  const since = article.publishedAt === null ? '' : daysBefore(seen, asleep_days)
  const [best] = (await storyCandidates(store, asked, since, 5)).sort(
    (a, b) => b.shared / b.total - a.shared / a.total,
  )
  if (best === undefined || best.shared / best.total < sharedNeeded) {
    const story = await newStory(store, article, seen)
    await addStoryKeys(store, story, weights, seen)
    return story
  }
  await addStoryKeys(store, best.story, weights, seen)
  await giveTitle(store, best.story, article, seen)
  return best.story
}

/** Term frequency by inverse document frequency, most first, words of both languages under their English stem. */
async function keyWeights(
  store: Store,
  language: Language,
  lexemes: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const lexeme of lexemes) {
    const key = lexeme.includes('_') || language === 'en' ? lexeme : (translations(lexeme, 'fr')[0] ?? lexeme)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [frequencies, total] = await Promise.all([
    documentFrequencies(store, [...counts.keys()]),
    countSentences(store),
  ])
  const weighed = [...counts].map(([key, count]) => {
    const rarity = Math.log(1 + (total + 1) / ((frequencies.get(key) ?? 0) + 1))
    return [key, (key.includes('_') ? 2 : 1) * (1 + Math.log(count)) * rarity] as const
  })
  return new Map(weighed.sort((a, b) => b[1] - a[1]))
}

async function newStory(store: Store, article: Article, seen: string): Promise<string> {
  const id = `s${createHash('sha256').update(article.id).digest('hex').slice(0, 12)}`
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
