import { distinctClaims, inOrder } from '../answers/arrange.ts'
import { gate } from '../gate.ts'
import { isQuotable } from '../quotable.ts'
import { articlesRead } from '../store/articles.ts'
import { findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { getVersions, makeQuotes } from '../store/versions.ts'
import { fold } from '../text/tokens.ts'
import type { Article, Claim, Edition, EditionSection, Language, Length, Quote, Version } from '../types.ts'
import type { Digest } from './digest.ts'
import { type Entry, entryLine, type Material } from './section.ts'
import { versionsOn } from './topic.ts'

/** `from` exclusive, `to` inclusive: ISO 8601 instants at which articles were read. */
export interface Window {
  readonly from: string
  readonly to: string
}

export type Editions = Readonly<Record<Language, Edition>>

/** What a channel wants of a digest. */
export interface Choice {
  /** Empty for all topics. */
  readonly topic: string
  /** Outlets as they are called or hosted; no `only` is all of them. */
  readonly outlets: { readonly only: readonly string[]; readonly without: readonly string[] }
  readonly length: Length
}

export const everything: Choice = { topic: '', outlets: { only: [], without: [] }, length: 'normal' }

/** How much of what a section shows at normal length. */
const shares: Readonly<Record<Length, number>> = { short: 0.5, normal: 1, long: 3 }

/** Figures are compared with those of the last six months. */
const compared_ms = 183 * 24 * 60 * 60_000

/**
 * One issue of a digest in both languages, made from one choice of entries so that they tell the same in the
 * same order. Null when nothing was read in the window, nothing of the choice, or nothing that any section tells.
 */
export async function composeEditions(
  store: Store,
  digest: Digest,
  window: Window,
  choice: Choice,
): Promise<Editions | null> {
  const material = await gather(store, window, choice)
  if (material.articles.length === 0) return null
  const used = new Set<string>()
  const chosen = digest.sections.map(section => {
    const most = Math.ceil(section.most * shares[choice.length])
    const entries = section.select(material, used).slice(0, most)
    for (const entry of entries) used.add(articleOf(entry))
    return { section, entries }
  })
  const inLanguage = async (language: Language): Promise<Edition> => {
    const sections: EditionSection[] = []
    for (const { section, entries } of chosen) {
      const lines = entries.map(entry => entryLine(entry, language))
      const { lines: items } = await gate(store, lines, language)
      if (items.length > 0) sections.push({ title: section.title[language], items })
    }
    const origins = new Set(material.articles.map(({ article }) => article.origin))
    return {
      digest: digest.name,
      title: digest.title[language],
      language,
      window,
      notice: null,
      sections,
      articles: material.articles.length,
      origins: origins.size,
    }
  }
  const editions = { fr: await inLanguage('fr'), en: await inLanguage('en') }
  return editions.fr.sections.length === 0 ? null : editions
}

/** What a digest that is never silent says when nothing is new; null for one that is. */
export function quietEditions({ name, title, quiet }: Digest, window: Window): Editions | null {
  if (quiet === null) return null
  const inLanguage = (language: Language): Edition => ({
    digest: name,
    title: title[language],
    language,
    window,
    notice: quiet[language],
    sections: [],
    articles: 0,
    origins: 0,
  })
  return { fr: inLanguage('fr'), en: inLanguage('en') }
}

function articleOf(entry: Entry): string {
  return entry.kind === 'claim' ? entry.claim.quote.article.id : entry.opening.article.id
}

async function gather(store: Store, window: Window, { topic, outlets }: Choice): Promise<Material> {
  const all = await articlesRead(store, window.from, window.to)
  const read = all.filter(article => isWanted(article, outlets))
  const about =
    topic === ''
      ? null
      : await versionsOn(
          store,
          topic,
          read.map(article => article.version),
        )
  const articles = about === null ? read : read.filter(article => about.has(article.version))
  const versions = await getVersions(
    store,
    articles.map(article => article.version),
  )
  const claims = await findClaims(store, { readAfter: window.from, readUntil: window.to, currentOnly: true })
  const earlier = await earlierFigures(store, claims, window)
  const wanted = new Set(articles.map(article => article.version))
  const kept = claims.filter(claim => wanted.has(claim.quote.version))
  return {
    articles: await withOpenings(store, articles, versions),
    claims: await distinctClaims(store, inOrder(kept)),
    earlier: inOrder(earlier),
  }
}

function isWanted(article: Article, { only, without }: Choice['outlets']): boolean {
  const isFrom = (outlet: string) => isOutlet(article, outlet)
  return (only.length === 0 || only.some(isFrom)) && !without.some(isFrom)
}

/** « Le Monde », or `lemonde.fr` for it and all that it hosts. */
function isOutlet({ outlet, url }: Article, asked: string): boolean {
  const wanted = fold(asked)
  if (outlet !== null && fold(outlet) === wanted) return true
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : ''
  return host === wanted || host.endsWith(`.${wanted}`)
}

/** What the same holders counted before: someone without a name is never known to be the same. */
async function earlierFigures(store: Store, claims: readonly Claim[], window: Window): Promise<Claim[]> {
  const holderKeys = [...new Set(claims.flatMap(claim => (claim.kind === 'figure' ? claim.holderKeys : [])))]
  if (holderKeys.length === 0) return []
  const readAfter = new Date(Date.parse(window.from) - compared_ms).toISOString()
  const filter = {
    readAfter,
    readUntil: window.from,
    currentOnly: true,
    kinds: ['figure'],
    holderKeys,
  } as const
  return findClaims(store, filter)
}

/** Articles with the quote of their opening: the first sentence that can support a quote and is no bare heading. */
async function withOpenings(
  store: Store,
  articles: readonly Article[],
  versions: readonly Version[],
): Promise<Material['articles']> {
  const openings = articles.flatMap(article => {
    const version = versions.find(candidate => candidate.id === article.version)
    const sentence = version === undefined ? null : openingOf(version)
    return version === undefined || sentence === null
      ? []
      : [{ article, version: version.id, span: sentence }]
  })
  const quotes: Quote[] = await makeQuotes(store, openings)
  return openings.flatMap(({ article }, index) => {
    const opening = quotes[index]
    return opening === undefined ? [] : [{ article, opening }]
  })
}

function openingOf({ text, sentences }: Version): readonly [number, number] | null {
  const quotable = sentences.filter(isQuotable)
  const full = quotable.find(({ start, end }) => /[.!?…]["”»’']?$/u.test(text.slice(start, end)))
  const first = full ?? quotable[0]
  return first === undefined ? null : [first.start, first.end]
}
