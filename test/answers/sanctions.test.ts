import { beforeEach, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const mining = 'Le Brésil a sanctionné mardi une entreprise minière suisse.'
const generals = 'L’Union européenne a sanctionné lundi trois généraux érythréens.'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
  await readArticle(store, `${mining} La Bourse de Zurich n’a pas réagi.`, {
    outlet: 'Alpes',
    language: 'fr',
  })
  await readArticle(store, `${generals} Asmara n’a pas réagi.`, { outlet: 'Corne', language: 'fr' })
})

test.each([
  ['généraux', [generals]],
  ['les entreprises minières', [mining]],
  ['generals', [generals]],
  ['nouvelles sanctions', [generals, mining]],
  ['', [generals, mining]],
  ['Qui est visé par les sanctions ?', [generals, mining]],
  ['Who has been sanctioned?', [generals, mining]],
  ['les licornes', []],
  ['Arsenal canal', []],
])('sanctions on “%s” are those that bear on it', async (topic, expected) => {
  const { statements } = await answerQuestion(store, topic, { language: null, kind: 'sanctions' })
  expect(statements.map(line => line.quotes[0].text).sort()).toEqual(expected.toSorted())
})
