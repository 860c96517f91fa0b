import { quantityIn } from '../lines/lines.ts'
import { articlesRead, articlesReadThen, getArticles } from '../store/articles.ts'
import { findClaims } from '../store/claims.ts'
import { retellingsAmong } from '../store/evidence.ts'
import type { Store } from '../store/store.ts'
import { getVersions } from '../store/versions.ts'
import { isFigureClaim } from '../stories/ledger.ts'
import type { Article, Quote } from '../types.ts'
import { type Background, readBackground, withArticles } from './background.ts'
import { type Choice, isFromOutlets } from './choice.ts'
import { speakersOf, type Weight } from './importance.ts'
import { type Note, notesOn } from './notes.ts'
import { type News, newsAmong } from './novelty.ts'
import { type Headline, headlinesOf, OpeningIndex, type Read, withOpenings } from './openings.ts'
import { inOrder } from './order.ts'
import { isSameSentence } from './same-claim.ts'
import { overlap } from './section.ts'
import { versionsOn } from './topic.ts'
import type { Window } from './window.ts'

/** A new claim, how much it matters, and what is to be noted about it. */
export interface Item extends News, Weight {
  readonly notes: readonly Note[]
}

/** What an edition is made from: what is new in all that was read in its window. */
export interface Material {
  /** Those that matter most first. */
  readonly items: readonly Item[]
  /** On what is not new itself. */
  readonly notes: readonly Note[]
  /** What the articles open with that tell something new, one an origin. */
  readonly headlines: readonly Headline[]
  /** How many articles tell something new, and how many independent origins these have. */
  readonly articles: number
  readonly origins: number
  /** How many only repeat what was read before. */
  readonly repeats: number
}

/** Everything that was read in a window and is wanted, set against what was read before. */
export async function gather(
  store: Store,
  window: Window,
  choice: Choice,
  asOf: 'now' | 'then',
): Promise<Material> {
  const articles = await articlesWanted(store, window, choice, asOf)
  const found = await getVersions(
    store,
    articles.map(article => article.version),
  )
  const versions = new Map(found.map(version => [version.id, version]))
  const claims = await findClaims(store, { versions: [...versions.keys()] })
  const made = await withArticles(store, claims)
  const background = await readBackground(store, articles, claims, window.from)
  const news = newsAmong(made, background.claims)
  const weighed = inOrder(news, versions, speakersOf([...background.claims, ...made]))
  const byId = new Map(articles.map(article => [article.id, article]))
  const openings = newOpenings(await withOpenings(store, found, byId), background, window.from)
  const telling = new Set([
    ...news.flatMap(({ tellings }) => tellings.map(({ article }) => article.id)),
    ...openings.map(({ article }) => article.id),
  ])
  const retold = await retellingsAmong(store, [...telling])
  const fresh = articles.filter(({ id }) => telling.has(id))
  const main = weighed.filter(({ isMinor }) => !isMinor)
  const notes = await notesOn(store, articles, main, [...background.claims, ...made])
  const isNoted = (note: Note) => (item: Item) => item.notes.includes(note)
  const items = withNotes(weighed, notes)
  return {
    items,
    notes: notes.filter(note => !items.some(isNoted(note))),
    headlines: headlinesOf(openings, new Set(retold.keys()), claimedIn(items)),
    articles: fresh.length,
    origins: new Set(fresh.map(({ origin }) => origin)).size,
    repeats: articles.length - fresh.length,
  }
}

async function articlesWanted(
  store: Store,
  { from, to }: Window,
  { topic, outlets }: Choice,
  asOf: 'now' | 'then',
): Promise<Article[]> {
  const all = await (asOf === 'now' ? articlesRead : articlesReadThen)(store, from, to)
  const wanted = all.filter(article => isFromOutlets(article, outlets))
  if (topic === '') return wanted
  // A version that has been replaced is in no index: what its article says now tells what it is about.
  const ids = wanted.map(({ id }) => id)
  const indexed = asOf === 'now' ? wanted : await getArticles(store, ids)
  const versions = new Map(indexed.map(({ id, version }) => [id, version]))
  const about = await versionsOn(store, topic, [...versions.values()])
  return wanted.filter(({ id }) => about.has(versions.get(id) ?? ''))
}

/** Whether something of weight is claimed in an opening; null when nothing is. */
function claimedIn(items: readonly Item[]): (opening: Quote) => boolean | null {
  const byVersion = Map.groupBy(items, ({ claim }) => claim.quote.version)
  return opening => {
    const claimed = (byVersion.get(opening.version) ?? []).filter(({ claim }) =>
      overlap(claim.quote, opening),
    )
    return claimed.length === 0 ? null : claimed.some(({ isMinor }) => !isMinor)
  }
}

/**
 * Each note beside what is claimed in the sentence that it is about: the one said later, else the one said first. Of
 * several figures in a sentence, beside the one that it gives.
 */
function withNotes(weighed: readonly (News & Weight)[], notes: readonly Note[]): Item[] {
  const told = weighed.filter(({ isMinor }) => !isMinor)
  const places = notes.map(note => {
    const quotes = note.fr.quotes.toReversed()
    const near = quotes.map(quote => told.filter(({ claim }) => overlap(claim.quote, quote)))
    const items = near.find(({ length }) => length > 0) ?? []
    const given = items.filter(item => isGivenIn(note, item))
    return new Set<News>(given.length > 0 ? given : items)
  })
  return weighed.map(item => ({ ...item, notes: notes.filter((_, index) => places[index]?.has(item)) }))
}

function isGivenIn({ fr }: Note, { claim }: News): boolean {
  return isFigureClaim(claim) && fr.text.includes(quantityIn(claim, 'fr'))
}

/** An article that repeats or retells what was read before opens with nothing new, nor does one that opens like another. */
function newOpenings(reads: readonly Read[], background: Background, from: string): Read[] {
  const index = new OpeningIndex<true>()
  for (const { article, opening } of background.openings) index.add(article.story, opening, true)
  return reads.filter(({ article, opening }) => {
    const before = background.openings.filter(known => known.article.id === article.id)
    if (article.readAt <= from) return !before.some(known => isSameSentence(known.opening, opening))
    return !background.origins.has(article.origin) && index.find({ article, opening }) === null
  })
}
