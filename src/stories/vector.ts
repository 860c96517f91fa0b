import { countSentences, documentFrequencies } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { translations } from '../text/glossary.ts'
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
  return /^[a-z]+_/.test(key)
}

/** A person, an organisation or a place that is no country: what two accounts of one event seldom do without. */
export function isTellingName(key: string): boolean {
  return isName(key) && !key.startsWith('country_') && !key.startsWith('name_')
}

/** Lexemes of either language as keys of both: a French word is found under its usual English translation. */
function sharedKey(lexeme: string, language: Language): string {
  return language === 'en' || isName(lexeme) ? lexeme : (translations(lexeme, 'fr')[0] ?? lexeme)
}

/** The lexemes that stand for a key in the index, where sentences keep the words of their own language. */
function lexemesOf(key: string): string[] {
  const french = translations(key, 'en').filter(lexeme => lexeme !== key && sharedKey(lexeme, 'fr') === key)
  return [key, ...french]
}

/** The weights of several texts of which each has its keys counted: (1 + ln count) × inverse document frequency. */
export async function weigh(store: Store, counts: readonly ReadonlyMap<string, number>[]): Promise<Vector[]> {
  const lexemes = new Map(counts.flatMap(count => [...count.keys()].map(key => [key, lexemesOf(key)])))
  const [frequencies, total] = await Promise.all([
    documentFrequencies(store, [...new Set([...lexemes.values()].flat())]),
    countSentences(store),
  ])
  const rarity = (key: string) => {
    const read = (lexemes.get(key) ?? []).reduce((sum, lexeme) => sum + (frequencies.get(lexeme) ?? 0), 0)
    const known = read + before[kindOf(key)]
    return Math.log(1 + (total + sentencesBefore) / (known + 1))
  }
  return counts.map(count => {
    const weights = [...count].map(([key, times]) => [key, (1 + Math.log(times)) * rarity(key)] as const)
    return new Map(weights.sort((a, b) => b[1] - a[1]))
  })
}

function kindOf(key: string): keyof typeof before {
  if (isName(key)) return 'name'
  return translations(key, 'en').length > 0 ? 'glossary' : 'other'
}

/** How often each key stands in lists of lexemes. */
export function countKeys(lexemes: Iterable<string>, language: Language): Map<string, number> {
  const times = new Map<string, number>()
  for (const lexeme of lexemes) times.set(lexeme, (times.get(lexeme) ?? 0) + 1)
  const counts = new Map<string, number>()
  for (const [lexeme, count] of times) {
    const key = sharedKey(lexeme, language)
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return counts
}

export function lengthOf(vector: Vector): number {
  return Math.hypot(...vector.values())
}

/** The cosine of the angle between two vectors, from 0 to 1. */
export function cosine(a: Vector, b: Vector, lengthOfB = lengthOf(b)): number {
  let product = 0
  for (const [key, weight] of a) product += weight * (b.get(key) ?? 0)
  return product === 0 ? 0 : product / (lengthOf(a) * lengthOfB)
}
