import { beforeEach, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { countKeys, weigh } from '../../src/stories/vector.ts'
import { lexemes } from '../../src/text/words/lexemes.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const weightOf = async (word: string, language: 'fr' | 'en') => {
  const [vector] = await weigh(store, [countKeys(lexemes(word, language), language)], 10)
  return [...(vector?.values() ?? [])][0] ?? 0
}

test('a word weighs as little in French as it is often read in French, whatever English it stands for', async () => {
  const towns = ['Brest', 'Quimper', 'Vannes', 'Auray', 'Pontivy', 'Lorient']
  for (const town of towns)
    await readArticle(
      store,
      `À ${town}, le gouvernement a promis une aide. Le gouvernement viendra lundi à ${town}.`,
      {
        outlet: town,
      },
    )
  expect(await weightOf('government', 'en')).toBeCloseTo(await weightOf('gouvernement', 'fr'))
  expect(await weightOf('gouvernement', 'fr')).toBeLessThan(await weightOf('sécheresse', 'fr'))
})
