import { lookedUpOnce } from '../looked-up-once.ts'
import { countSentences, frequenciesOf } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { translations } from '../text/words/glossary.ts'
import type { Language } from '../types.ts'

/** How much each word and name of a text weighs, the heaviest first. */
export type Vector = ReadonlyMap<string, number>

/**
 * Sentences that are taken to have been read before the first: while there are few, what is rare among them says little.
 * Of these a name stands in one of 300, a word of the glossary of the news in one of 50, another in one of 100.
 */
const sentencesBefore = 300
const before = { name: 1, glossary: 6, other: 3 } as const

/** A name as against a word: « person_rutte », not "10_5". */
function isName(key: string): boolean {
  return key.includes('_') && /^[a-z]+_/.test(key)
}

/** A person, an organisation or a place that is no country: what two accounts of one event seldom do without. */
function isTellingName(key: string): boolean {
  return isName(key) && !key.startsWith('country_') && !key.startsWith('name_')
}

/** Lexemes of either language as keys of both: a French word is found under its usual English translation. */
function sharedKey(lexeme: string, language: Language): string {
  return language === 'en' || isName(lexeme) ? lexeme : (translations(lexeme, 'fr')[0] ?? lexeme)
}

/** What the glossary has of a key. */
interface Glossed {
  /** What stands for it in the index beside it, where sentences keep the words of their own language. */
  readonly french: readonly string[]
  readonly isInGlossary: boolean
}

const notInGlossary: Glossed = { french: [], isInGlossary: false }
/** Each key of the glossary, once it has been looked up; as many as it has words, at most. */
const glossed = new Map<string, Glossed>()

function glossedOf(key: string): Glossed {
  if (isName(key)) return notInGlossary
  const french = translations(key, 'en')
  if (french.length === 0) return notInGlossary
  const known = glossed.get(key)
  if (known !== undefined) return known
  const own = french.filter(lexeme => lexeme !== key && sharedKey(lexeme, 'fr') === key)
  const found = { french: own, isInGlossary: true }
  glossed.set(key, found)
  return found
}

/** In how many sentences a key is taken to have been read before the first. */
function readBefore(key: string, { isInGlossary }: Glossed): number {
  if (isName(key)) return before.name
  return isInGlossary ? before.glossary : before.other
}

/**
 * The weights of several texts of which each has its keys counted, of each the `limit` heaviest:
 * (1 + ln count) × inverse document frequency.
 */
export async function weigh(
  store: Store,
  counts: readonly ReadonlyMap<string, number>[],
  limit: number,
): Promise<Vector[]> {
  const asked = new Set<string>()
  for (const count of counts) {
    for (const key of count.keys()) {
      asked.add(key)
      for (const lexeme of glossedOf(key).french) asked.add(lexeme)
    }
  }
  const [frequencyOf, total] = await Promise.all([frequenciesOf(store, asked), countSentences(store)])
  const rarityOf = (key: string) => {
    const word = glossedOf(key)
    let read = frequencyOf(key)
    for (const lexeme of word.french) read += frequencyOf(lexeme)
    return Math.log(1 + (total + sentencesBefore) / (read + readBefore(key, word) + 1))
  }
  return counts.map(count => {
    const weights = new Map<string, number>()
    for (const [key, times] of count) weights.set(key, (1 + Math.log(times)) * rarityOf(key))
    const heavy = heavyOf(weights, limit).sort((a, b) => b[1] - a[1])
    return new Map(heavy.slice(0, limit))
  })
}

/** What weighs no less than the last of the `limit` heaviest, in its order: little is left to be sorted. */
export function heavyOf<Key>(weights: ReadonlyMap<Key, number>, limit: number): [Key, number][] {
  const least = Float64Array.from(weights.values()).sort().at(-limit) ?? 0
  const heavy: [Key, number][] = []
  for (const [key, weight] of weights) if (weight >= least) heavy.push([key, weight])
  return heavy
}

/** The first keys of a vector. */
export function heaviest(vector: Vector, count: number): Vector {
  const found = new Map<string, number>()
  for (const [key, weight] of vector) {
    if (found.size === count) break
    found.set(key, weight)
  }
  return found
}

/** How often each key stands in lists of lexemes. */
export function countKeys(lexemes: Iterable<string>, language: Language): Map<string, number> {
  const times = new Map<string, number>()
  for (const lexeme of lexemes) times.set(lexeme, (times.get(lexeme) ?? 0) + 1)
  if (language === 'en') return times
  const counts = new Map<string, number>()
  for (const [lexeme, count] of times) {
    const key = sharedKey(lexeme, language)
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return counts
}

const lengthOf = lookedUpOnce((vector: Vector) => {
  let squares = 0
  for (const weight of vector.values()) squares += weight * weight
  return Math.sqrt(squares)
})

/** The cosine of the angle between two vectors, from 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let product = 0
  for (const [key, weight] of few) product += weight * (many.get(key) ?? 0)
  return product === 0 ? 0 : product / (lengthOf(a) * lengthOf(b))
}

/** The cosine with a vector whose keys stand beside their weights, and whether the two share a telling name. */
export function likeness(
  asked: Vector,
  { keys, weights }: { readonly keys: readonly string[]; readonly weights: readonly number[] },
): { readonly cosine: number; readonly hasName: boolean } {
  let product = 0
  let squares = 0
  let hasName = false
  for (let index = 0; index < keys.length; index++) {
    const [key = '', weight = 0] = [keys[index], weights[index]]
    squares += weight * weight
    const own = asked.get(key)
    if (own === undefined) continue
    product += own * weight
    hasName ||= isTellingName(key)
  }
  return { cosine: product === 0 ? 0 : product / (lengthOf(asked) * Math.sqrt(squares)), hasName }
}
