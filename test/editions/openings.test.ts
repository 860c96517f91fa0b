import { expect, test } from 'vitest'
import { withOpenings } from '../../src/editions/openings.ts'
import { getVersions } from '../../src/store/versions.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

test.each([
  [
    '18 h 30. Le cortège atteint la place du Marché. Des chants montent.',
    'Le cortège atteint la place du Marché.',
  ],
  ['Sur la digue\n\nLa digue a cédé dans la nuit. Le port est fermé.', 'La digue a cédé dans la nuit.'],
  ['9.20 am. The march reaches the market square. Songs rise.', 'The march reaches the market square.'],
])('an article opens with the first sentence that tells something: %s', async (text, opening) => {
  const store = await emptyStore()
  const article = await readArticle(store, text)
  const versions = await getVersions(store, [article.version])
  const [read] = await withOpenings(store, versions, new Map([[article.id, article]]))
  expect(read?.opening.text).toBe(opening)
})

test.each([
  [
    'Varn : la direction ferme la scierie',
    'C’était un mardi, dans le froid. La direction a annoncé la fermeture de la scierie de Varn. Elle date de 1950.',
    'La direction a annoncé la fermeture de la scierie de Varn.',
  ],
  [
    'Varn : la direction ferme la scierie',
    'La scierie ne rouvrira pas. La direction a annoncé la fermeture de la scierie de Varn.',
    'La scierie ne rouvrira pas.',
  ],
  ['Un mardi', 'Il fait froid. La direction a annoncé la fermeture de la scierie.', 'Il fait froid.'],
])('under a title an article opens with what that announces: %s', async (title, text, opening) => {
  const store = await emptyStore()
  const article = await readArticle(store, text, { title, language: 'fr' })
  const versions = await getVersions(store, [article.version])
  const [read] = await withOpenings(store, versions, new Map([[article.id, article]]))
  expect(read?.opening.text).toBe(opening)
})
