import type { Item, Material } from '../../src/editions/material.ts'
import type { Read } from '../../src/editions/openings.ts'
import type { Made } from '../../src/editions/same-thing.ts'
import type { Article, Claim, Figure, Modality } from '../../src/types.ts'
import { quoteOf } from '../delivery/messages.ts'
import { figureClaim, statementClaim } from '../reading.ts'
import { sampleArticle } from '../store/samples.ts'

/** Nothing to tell, but for these parts. */
export function materialOf(parts: Partial<Material>): Material {
  return { items: [], notes: [], headlines: [], articles: 0, origins: 0, repeats: 0, ...parts }
}

/** A claim as its article makes it: an article is its own origin, unless said otherwise. */
export function madeBy(claim: Claim, changes: Partial<Article> = {}): Made {
  const id = claim.quote.article.id
  return { claim, article: sampleArticle(id, { origin: id, story: 's1', ...changes }) }
}

export function itemOf(claim: Claim, parts: Partial<Item> = {}): Item {
  const made = madeBy(claim)
  return { ...made, before: null, tellings: [made], weight: 0, isMinor: false, notes: [], ...parts }
}

export function readOf(id: string, changes: Partial<Article> = {}): Read {
  return {
    article: sampleArticle(id, { origin: id, ...changes }),
    opening: { ...quoteOf(`Ouverture de ${id}.`, { id, outlet: `Journal ${id}` }), version: `v-${id}` },
  }
}

interface Told {
  readonly id?: string
  readonly on?: string | null
  readonly holder?: string | null
  readonly keys?: readonly string[]
  readonly modality?: Modality
}

/** « Anna Sorel a compté 40 blessés », as an article of that day says it. */
export function wounded(
  count: number,
  { id = `${count}`, on = '2025-03-04', holder = 'Anna Sorel', keys, modality = 'attributed' }: Told = {},
  more: Partial<Figure> = {},
): Claim {
  const quote = quoteOf(`${holder ?? 'On'} a compté ${count} blessés.`, { id: `a${id}`, publishedAt: on })
  const figure = { value: count, low: count, high: count, category: 'wounded' as const, counts: 'blessés' }
  const holderKeys = keys ?? (holder === null ? [] : ['person_anna_sorel'])
  const claim = figureClaim(
    { ...quote, version: `v${id}` },
    { ...figure, ...more },
    { holder, holderKeys, modality },
  )
  return { ...claim, id: `c${id}` }
}

/** « Brial : le pont ferme. », as an article says it. */
export function said(
  words: string,
  { id = words, on, holder = 'Brial', keys, modality = 'attributed' }: Told = {},
): Claim {
  const quote = quoteOf(`${holder} : ${words}.`, { id: `a${id}`, publishedAt: on ?? '2025-03-04' })
  const holderKeys = keys ?? [`person_${holder?.toLowerCase()}`]
  const claim = statementClaim({ ...quote, version: `v${id}` }, { holder, holderKeys, modality })
  return { ...claim, id: `c${id}` }
}
