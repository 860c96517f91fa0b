/** What one word does in a written-out number. */
export type NumberWord =
  | {
      readonly role: 'unit' | 'tens' | 'hundred' | 'scale'
      readonly value: number
      readonly ordinal: boolean
      readonly plural: boolean
    }
  /** « tiers », "half": one part of so many. */
  | { readonly role: 'part'; readonly of: number; readonly plural: boolean }
  /** « dizaine », "dozen", "hundreds": a round number of things. */
  | { readonly role: 'collective'; readonly value: number; readonly plural: boolean }

interface NumberWordLists {
  readonly units: Readonly<Record<string, number>>
  readonly tens: Readonly<Record<string, number>>
  readonly hundreds: readonly string[]
  readonly scales: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  readonly parts: Readonly<Record<string, { readonly of: number; readonly plural: boolean }>>
  /** Singulars and plurals. */
  readonly collectives: Readonly<Record<string, number>>
}

function roleOf(value: number): 'unit' | 'tens' | 'hundred' | 'scale' {
  if (value < 20) return 'unit'
  if (value < 100) return 'tens'
  return value === 100 ? 'hundred' : 'scale'
}

/** The dictionary of one language, by folded word. */
export function numberWords(lists: NumberWordLists): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>()
  for (const [word, value] of Object.entries(lists.collectives)) {
    words.set(word, { role: 'collective', value, plural: word.endsWith('s') })
  }
  for (const [word, value] of Object.entries(lists.ordinals)) {
    words.set(word, { role: roleOf(value), value, ordinal: true, plural: false })
    words.set(`${word}s`, { role: roleOf(value), value, ordinal: true, plural: true })
  }
  for (const word of lists.hundreds) {
    words.set(word, { role: 'hundred', value: 100, ordinal: false, plural: word.endsWith('s') })
  }
  for (const values of [lists.units, lists.tens, lists.scales]) {
    for (const [word, value] of Object.entries(values)) {
      const plural = value >= 1000 && word.endsWith('s')
      words.set(word, { role: roleOf(value), value, ordinal: false, plural })
    }
  }
  for (const [word, part] of Object.entries(lists.parts)) words.set(word, { role: 'part', ...part })
  return words
}
