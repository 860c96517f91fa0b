import type { Language, Line, Quote } from '../types.ts'
import type { Item, Material } from './material.ts'
import type { Note } from './notes.ts'
import type { Headline } from './openings.ts'

/** What one line will tell, whichever language it is told in. `isMinor`: in a long edition alone. */
export type Entry =
  | { readonly kind: 'claim'; readonly isMinor: boolean; readonly item: Item }
  | { readonly kind: 'note'; readonly isMinor: false; readonly note: Note }
  | { readonly kind: 'headline'; readonly isMinor: boolean; readonly headline: Headline }

/** A part of a digest: its title, and what it picks from the material in the order in which it is read. */
export interface Section {
  readonly title: Readonly<Record<Language, string>>
  /** How many entries an edition of normal length shows. */
  readonly most: number
  /** What two sections could tell, the one with the lower turn tells, wherever it stands in the digest. */
  readonly turn: number
  /** `used` holds what the sections before it, by turn, quote already. */
  select(material: Material, used: readonly Quote[]): readonly Entry[]
}

/** The quotes under an entry's line. */
export function quotesOf(entry: Entry): Line['quotes'] {
  switch (entry.kind) {
    case 'claim': {
      const { claim, before, tellings, article, notes } = entry.item
      const origins = new Map(tellings.map(telling => [telling.article.origin, telling.claim.quote]))
      origins.delete(article.origin)
      const others = [
        ...(before === null ? [] : [before.quote]),
        ...notes.flatMap(({ fr }) => fr.quotes),
        ...[...origins.values()].slice(0, furtherQuotes),
      ]
      return [claim.quote, ...distinct(others).filter(quote => !isSame(quote, claim.quote))]
    }
    case 'note':
      return entry.note.fr.quotes
    case 'headline': {
      const { first, others } = entry.headline
      const further = others
        .filter(({ article }) => article.origin !== first.article.origin)
        .slice(0, furtherQuotes)
      return [first.opening, ...further.map(({ opening }) => opening)]
    }
  }
}

function distinct(quotes: readonly Quote[]): Quote[] {
  return quotes.filter((quote, index) => quotes.findIndex(other => isSame(other, quote)) === index)
}

function isSame(a: Quote, b: Quote): boolean {
  return a.version === b.version && a.start === b.start && a.end === b.end
}

/** Everything that need not be told once an entry is: what its line quotes, and where else the same is said. */
export function toldBy(entry: Entry): readonly Quote[] {
  if (entry.kind !== 'claim') return quotesOf(entry)
  return [...quotesOf(entry), ...entry.item.tellings.map(({ claim }) => claim.quote)]
}

/** Others that say the same are counted; so many are quoted, too. */
const furtherQuotes = 2

/** Whether two quotes have words in common. */
export function overlap(a: Quote, b: Quote): boolean {
  return a.version === b.version && a.start < b.end && b.start < a.end
}
