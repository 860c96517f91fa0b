import { expect, test } from 'vitest'
import { timeline } from '../../src/answers/timeline.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const towns =
  'Brest Lorient Vannes Quimper Rennes Nantes Angers Tours Poitiers Niort Saintes Royan Bordeaux Dax Pau Tarbes Auch'

test('a timeline gives every article a line before any has two, and says what it leaves out', async () => {
  const store = await emptyStore()
  for (const [index, town] of towns.split(' ').entries()) {
    const day = String(index + 1).padStart(2, '0')
    const text = `La grève des dockers a réuni ${100 + index} personnes à ${town}, selon la mairie. « Nous tiendrons », a dit Paul Kerbrat. « La grève des dockers continue ${index} jours de plus », a-t-il ajouté.`
    await readArticle(
      store,
      text,
      { outlet: `Le Quai ${town}`, publishedAt: `2025-03-${day}T08:00:00Z`, language: 'fr' },
      new Date(`2025-03-${day}T09:00:00Z`),
    )
  }
  const french = await timeline(store, 'grève dockers', 'fr')
  const shown = new Set(french.statements.map(({ quotes }) => quotes[0].article.id))
  expect(shown.size).toBe(15)
  expect(french.lead).toContain('15 des 17 articles sur ce sujet\u00a0; tous\u00a0: /sources grève dockers')
  const english = await timeline(store, 'grève dockers', 'en')
  expect(english.lead).toContain('15 of 17 articles on this; all of them: /sources grève dockers')
  expect(french.leadInOther).toContain('15 of 17 articles on this')
})

test('a timeline of all articles says nothing of them', async () => {
  const store = await emptyStore()
  await readArticle(store, 'La grève des dockers a réuni 100 personnes à Brest, selon la mairie.')
  expect((await timeline(store, 'grève dockers', 'fr')).lead ?? '').not.toContain('articles')
})
