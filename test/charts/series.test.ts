import { beforeEach, describe, expect, it } from 'vitest'
import { described } from '../../src/charts/described.ts'
import { seriesPicture } from '../../src/charts/series.ts'
import { findClaims } from '../../src/store/claims.ts'
import type { Store } from '../../src/store/store.ts'
import type { Language } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const read = (text: string, outlet: string, publishedAt: string) =>
  readArticle(store, text, { outlet, publishedAt: `${publishedAt}T08:00:00Z` })

async function picture(language: Language = 'fr') {
  return seriesPicture(await findClaims(store, { kinds: ['figure'] }), language, 'Narvik')
}

describe('the picture of a series', () => {
  it('has each thing apart, and on it who gives how much when, in the order of time', async () => {
    await read('Oslo said more than 90 Norwegian soldiers were killed in Narvik.', 'B', '2025-03-20')
    await read('Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.', 'A', '2025-03-03')
    await read(
      'Selon Berlin, entre 2 000 et 3 000 soldats norvégiens combattent à Narvik.',
      'A',
      '2025-03-04',
    )
    await read(
      'According to Stockholm, about 2,500 Norwegian soldiers are fighting in Narvik.',
      'B',
      '2025-03-05',
    )
    const chart = await picture()
    const drawn = chart?.panels.map(panel => panel.marks.map(({ low, high }) => [low, high]))
    expect(drawn?.toSorted((a, b) => Number(a[0]?.[0]) - Number(b[0]?.[0]))).toEqual([
      [
        [40, 40],
        [90, null],
      ],
      [
        [2000, 3000],
        [2250, 2750],
      ],
    ])
    expect(chart?.holders.toSorted()).toEqual(['Berlin', 'Oslo', 'Stockholm'])
    expect(chart?.leftOut).toBe(0)
  })

  it('is not drawn of numbers that nobody else gives, and says how many it leaves out', async () => {
    await read('Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.', 'A', '2025-03-03')
    await read('Selon Lima, 700 mineurs péruviens ont été arrêtés à Cusco.', 'A', '2025-03-03')
    expect(await picture()).toBeNull()
    await read('Bergen police said at least 30 Norwegian soldiers were killed in Narvik.', 'B', '2025-03-04')
    expect(await picture()).toMatchObject({ leftOut: 1, panels: [{ marks: [{ number: 1 }, { number: 2 }] }] })
  })

  it('is of no place that only one of its marks names', async () => {
    await read('Selon Oslo, 40 soldats norvégiens ont été tués en Suède.', 'A', '2025-03-03')
    await read('Selon Berlin, 60 soldats norvégiens ont été tués.', 'B', '2025-03-04')
    expect((await picture())?.panels.map(({ thing }) => thing)).toEqual(['tués (Norvège)'])
    await read('Selon Lima, 70 soldats norvégiens ont été tués en Suède.', 'C', '2025-03-05')
    expect((await picture())?.panels.map(({ thing }) => thing)).toEqual(['tués (Norvège, Suède)'])
  })

  it('is not drawn of things that have a noun in common and nothing else', async () => {
    await read('The clinic of Narvik tested blood of 27 players, the agency said.', 'A', '2025-03-03')
    await read('The coach picked 11 players of Narvik for Saturday, he said.', 'B', '2025-03-03')
    expect(await picture('en')).toBeNull()
    await read('The clinic of Narvik tested blood of 31 players, the union said.', 'C', '2025-03-04')
    const marks = (await picture('en'))?.panels.flatMap(panel => panel.marks.map(({ low }) => low))
    expect(marks).toEqual([27, 31])
  })

  it('tells of denials and of what is told with a reserve', async () => {
    await read('Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.', 'A', '2025-03-03')
    await read('Une centaine de soldats norvégiens auraient été tués à Narvik.', 'B', '2025-03-04')
    await read('Moscow denied that 40 Norwegian soldiers had been killed in Narvik.', 'C', '2025-03-05')
    const marks = (await picture())?.panels.flatMap(panel => panel.marks) ?? []
    expect(marks.map(mark => mark.firmness)).toEqual(['firm', 'tentative', 'denied'])
    expect(marks[2]?.amount).toBe('40 tués (démenti)')
  })

  it('is told in words in both languages', async () => {
    await read('Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.', 'A', '2025-03-03')
    await read('Oslo said more than 90 Norwegian soldiers were killed in Narvik.', 'B', '2025-03-20')
    const [fr, en] = [await picture('fr'), await picture('en')]
    expect.assert(fr !== null && en !== null)
    expect(described(fr)).toBe(
      'Graphique\u00a0: Les chiffres, selon qui les donne\u00a0: Narvik. Tués (Norvège)\u00a0: 3 mars 2025, Oslo, 40 tués\u00a0; 20 mars 2025, Oslo, plus de 90 tués.',
    )
    expect(described(en)).toBe(
      'Chart: The figures, by who gives them: Narvik. Killed (Norway): 3 March 2025, Oslo, 40 killed; 20 March 2025, Oslo, more than 90 killed.',
    )
  })
})
