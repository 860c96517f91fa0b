import { beforeEach, describe, expect, test } from 'vitest'
import { findCorrections } from '../../src/store/corrections.ts'
import type { Store } from '../../src/store/store.ts'
import { getVersion } from '../../src/store/versions.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const first = `Le barrage de Trévenec a cédé lundi matin. Selon la préfecture, au moins 12 personnes sont portées disparues dans la vallée. « Personne ne nous avait prévenus », a déclaré la maire, Rozenn Tanguy. La route de Kervoal est coupée depuis l’aube, et l’école du bourg accueille les familles.`

/** What the article had before, and what it has now, in words. */
async function changes(next: string) {
  const url = 'https://courrier.example/barrage'
  const before = await readArticle(store, first, { url })
  const after = await readArticle(store, next, { url })
  const [old, now] = [await getVersion(store, before.version), await getVersion(store, after.version)]
  const found = await findCorrections(store, 'before', [before.version])
  expect(await findCorrections(store, 'version', [after.version])).toEqual(found)
  return found.map(({ span, replacement }) => [
    old?.text.slice(...span),
    replacement === null ? null : now?.text.slice(...replacement),
  ])
}

describe('a new version', () => {
  test('that changes a figure is recorded with the sentence of before and of now', async () => {
    expect(await changes(first.replace('au moins 12', 'neuf'))).toEqual([
      [
        'Selon la préfecture, au moins 12 personnes sont portées disparues dans la vallée.',
        'Selon la préfecture, neuf personnes sont portées disparues dans la vallée.',
      ],
    ])
  })

  test('that takes words back is recorded with what is gone', async () => {
    const quote = '« Personne ne nous avait prévenus », a déclaré la maire, Rozenn Tanguy. '
    expect(await changes(first.replace(quote, ''))).toEqual([[quote.trim(), null]])
  })

  test('that only adds sentences, or sets its marks otherwise, corrects nothing', async () => {
    const added = `${first.replace(/[«»]/g, '"')} Les recherches reprendront mardi avec deux hélicoptères de la marine.`
    expect(await changes(added)).toEqual([])
  })

  test('that is told in another order corrects nothing', async () => {
    const [one = '', two = '', ...rest] = first.split(/(?<=\.) /)
    expect(await changes([two, one, ...rest, 'La préfecture tiendra un point à midi.'].join(' '))).toEqual([])
  })
})
