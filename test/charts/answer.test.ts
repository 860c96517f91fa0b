import { expect, it } from 'vitest'
import { typed } from '../commands/session.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

it('/figures has the picture of the figures that it quotes, and other answers have none', async () => {
  const store = await emptyStore()
  const read = (text: string, outlet: string) => readArticle(store, text, { outlet })
  await read('Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.', 'A')
  await read('Bergen police said at least 30 Norwegian soldiers were killed in Narvik.', 'B')
  const { chart } = await typed(store, 'figures', { topic: 'Narvik' })
  expect(chart?.title).toBe('The figures, by who gives them: Narvik')
  expect(chart?.panels[0]?.marks.map(({ low, high }) => [low, high])).toEqual([
    [40, 40],
    [30, null],
  ])
  expect((await typed(store, 'timeline', { topic: 'Narvik' })).chart).toBeUndefined()
})
