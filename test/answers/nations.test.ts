import { beforeEach, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store

beforeEach(async () => {
  store = await emptyStore()
  await readArticle(
    store,
    'Le Mali compte 700 Danois, a dit Oslo. Les rebelles affirment avoir tué 37 Danois au Mali. Trois navires danois ont quitté le Mali.',
    { language: 'fr', publishedAt: '2025-03-03T08:00:00Z' },
  )
})

const linesFor = async (question: string) => {
  const { statements } = await answerQuestion(store, question, { language: null, kind: null })
  return statements.map(({ quotes: [quote] }) => quote.text)
}

test.each(['Combien de Danois sont au Mali ?', 'Comment a évolué le nombre de Danois au Mali ?'])(
  'those of a nation are no ships of theirs, and no dead: %s',
  async question => {
    expect(await linesFor(question)).toEqual(['Le Mali compte 700 Danois, a dit Oslo.'])
  },
)

test('what Danish fighters are paid may be told without their nation, which their article names', async () => {
  await readArticle(
    store,
    'Des combattants danois gardent le port. Les combattants du port touchent 1 500 euros par mois, selon Oslo.',
    { language: 'fr' },
  )
  expect(await linesFor('Combien gagnent les combattants danois du port ?')).toEqual([
    'Les combattants du port touchent 1 500 euros par mois, selon Oslo.',
  ])
})

test('the soldiers whom one side has lost are not those of the other', async () => {
  store = await emptyStore()
  const tellings = [
    'Sept soldats norvégiens ont été tués à la frontière, a annoncé Oslo.',
    'Sweden’s defence ministry put its own losses at three dead.',
    'Selon Stockholm, quatre de ses militaires sont morts.',
  ]
  for (const [day, text] of tellings.entries())
    await readArticle(store, text, {
      title: day === 1 ? 'Norway says seven soldiers killed' : 'Norvège : sept soldats tués à la frontière',
      language: day === 1 ? 'en' : 'fr',
      outlet: `Outlet ${day}`,
      publishedAt: `2025-03-0${day + 3}T08:00:00Z`,
    })
  expect(await linesFor('Combien de soldats norvégiens ont été tués ?')).toEqual([tellings[0]])
  expect(await linesFor('How many Norwegian soldiers were killed?')).toEqual([tellings[0]])
})
