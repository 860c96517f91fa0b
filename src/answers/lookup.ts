import { countSentences, documentFrequencies, indexedLexemes } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { getVersions } from '../store/versions.ts'
import { lexemes } from '../text/words/lexemes.ts'
import type { Version } from '../types.ts'
import type { Closeness, Nearest, Sought } from './meaning.ts'
import { type IndexedArticle, withManyCountries } from './ranking.ts'

/** An article as it is stored, and as the index has it. */
export interface ReadArticle {
  readonly version: Version
  readonly indexed: IndexedArticle
}

/** What is looked up for one question, and only once: how frequent its words are, and the articles that it reads. */
export class Lookup {
  readonly store: Store
  readonly #frequencies = new Map<string, number>()
  readonly #articles = new Map<string, ReadArticle>()
  readonly #sought: Promise<Sought | null>
  #sentences: number | null = null

  constructor(store: Store, sought: Promise<Sought | null> = Promise.resolve(null)) {
    this.store = store
    this.#sought = sought
  }

  /** What is nearest in meaning; nothing without a model for that. */
  async nearest(): Promise<Nearest> {
    return (await (await this.#sought)?.nearest()) ?? { versions: [], ordinary: 0 }
  }

  /** How near the sentences of these versions are in meaning. */
  async closeness(versions: readonly string[]): Promise<Closeness> {
    return (await (await this.#sought)?.closeness(versions)) ?? new Map()
  }

  /** How many stored sentences hold each of the terms. */
  async frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const asked = [...new Set(terms)].filter(term => !this.#frequencies.has(term))
    const found = asked.length === 0 ? [] : await documentFrequencies(this.store, asked)
    for (const [term, sentences] of found) this.#frequencies.set(term, sentences)
    return new Map(terms.map(term => [term, this.#frequencies.get(term) ?? 0]))
  }

  /** How many sentences can be searched. */
  async sentences(): Promise<number> {
    this.#sentences ??= await countSentences(this.store)
    return this.#sentences
  }

  /** Those of the versions that there are, in the order asked for. */
  async articles(ids: readonly string[]): Promise<ReadArticle[]> {
    const asked = ids.filter(id => !this.#articles.has(id))
    if (asked.length > 0) {
      const [versions, indexed] = await Promise.all([
        getVersions(this.store, asked),
        indexedLexemes(this.store, asked),
      ])
      for (const version of versions)
        this.#articles.set(version.id, {
          version,
          indexed: indexedAs(version, indexed.get(version.id) ?? new Map()),
        })
    }
    return ids.flatMap(id => this.#articles.get(id) ?? [])
  }
}

function indexedAs(version: Version, sentences: ReadonlyMap<number, ReadonlySet<string>>): IndexedArticle {
  return {
    title: new Set(version.title === null ? [] : lexemes(version.title, version.language)),
    sentences: new Map([...sentences].map(([position, words]) => [position, withManyCountries(words)])),
  }
}
