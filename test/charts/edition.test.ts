import { beforeEach, describe, expect, it } from 'vitest'
import { morning } from '../../digests/morning.ts'
import { editionChart } from '../../src/charts/edition.ts'
import { everything } from '../../src/editions/choice.ts'
import { composeEditions } from '../../src/editions/compose.ts'
import type { Store } from '../../src/store/store.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const window = { from: '2025-03-04T06:00:00.000Z', to: '2025-03-05T06:00:00.000Z' }
const before = new Date('2025-03-03T12:00:00Z')
const during = new Date('2025-03-04T12:00:00Z')
const told = (killed: number) =>
  `Éboulement dans la vallée d’Arvenne\n\nL’éboulement d’Arvenne a fait ${killed} morts, a annoncé la préfète Solenn Kervadec. Les recherches continuent dans les villages de la vallée, où l’eau et le courant manquent.`

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

async function charts() {
  const editions = await composeEditions(store, morning, window, everything)
  expect.assert(editions !== null)
  return [await editionChart(store, editions.fr), await editionChart(store, editions.en)]
}

describe('the picture of an edition', () => {
  it('shows the figure that moved with the one before it, in both languages', async () => {
    await readArticle(
      store,
      told(12),
      { publishedAt: '2025-03-03T08:00:00Z', outlet: 'Radio Arvenne' },
      before,
    )
    await readArticle(store, told(31), { publishedAt: '2025-03-04T08:00:00Z', outlet: 'Le Messager' }, during)
    for (const { chart } of await charts()) {
      expect(chart?.panels.flatMap(panel => panel.marks.map(mark => mark.low))).toEqual([12, 31])
      expect(chart?.holders).toEqual(['Solenn Kervadec'])
    }
  })

  it('is not there when no figure moved', async () => {
    await readArticle(store, told(31), { publishedAt: '2025-03-04T08:00:00Z', outlet: 'Le Messager' }, during)
    expect(await charts()).toEqual([{}, {}])
  })
})
