import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import { weekly } from '../../digests/weekly.ts'
import { openWeb } from '../../src/articles/read.ts'
import { everything } from '../../src/editions/choice.ts'
import { composeEditions } from '../../src/editions/compose.ts'
import { inParity } from '../../src/editions/parity.ts'
import { ingest } from '../../src/reading/ingest.ts'
import { readAll } from '../../src/reading/read.ts'
import type { Store } from '../../src/store/store.ts'
import type { Edition, Line } from '../../src/types.ts'
import { generated } from '../bench/generate.ts'
import { lineOf } from '../delivery/messages.ts'
import { emptyStore } from '../store-for-tests.ts'

const section = (...items: readonly Line[]) => [{ title: 'Chiffres', items }]

describe('parity', () => {
  test('keeps lines that tell the same numbers and days in both languages, however written', () => {
    const fr = section(lineOf('NIS : environ 10 000 soldats (au 1er décembre 2024)', 'Dix mille.'))
    const en = section(lineOf('NIS: about 10,000 troops (as of 1 December 2024)', 'Dix mille.'))
    expect(inParity({ fr, en })).toEqual({ fr, en })
  })

  test('keeps words that are cited from the article alike in both languages', () => {
    const fr = section(lineOf('NIS : « des milliers » de soldats', 'Des milliers de soldats.'))
    const en = section(lineOf('NIS: « des milliers » troops', 'Des milliers de soldats.'))
    expect(inParity({ fr, en })).toEqual({ fr, en })
  })

  test.each([
    ['NIS : 10 000 soldats', 'NIS: 1,000 troops'],
    ['NIS : 10 000 soldats', 'NIS: troops'],
    ['NIS : 300 tués au 3 mai 2024', 'NIS: 300 killed as of 4 May 2024'],
    ['NIS : entre 8 000 et 10 000', 'NIS: 10,000'],
  ])('says in both no more than who speaks when numbers or days differ: %j, %j', (french, english) => {
    const { fr, en } = inParity({ fr: section(lineOf(french, 'Q.')), en: section(lineOf(english, 'Q.')) })
    expect(fr[0]?.items.map(line => line.text)).toEqual(['Le Courrier'])
    expect(en[0]?.items.map(line => line.text)).toEqual(['Le Courrier'])
  })

  test('takes out a line that one language lacks, and a section that is then empty', () => {
    const both = lineOf('A', 'Un.')
    const fr = [...section(lineOf('B', 'Deux.')), ...section(both, lineOf('C', 'Trois.'))]
    const en = [...section(), ...section(both)]
    expect(inParity({ fr, en })).toEqual({ fr: section(both), en: section(both) })
  })
})

describe('the editions of any window', () => {
  let store: Store
  const start_ms = Date.parse('2025-03-03T00:00:00Z')
  const hour_ms = 3_600_000

  beforeAll(async () => {
    store = await emptyStore()
    const web = openWeb()
    await readAll(store, [join(import.meta.dirname, '..', '..', 'samples')], { web }).finally(() =>
      web.close(),
    )
    await store.db
      .updateTable('articles')
      .set({ read_at: new Date(start_ms + hour_ms / 2).toISOString() })
      .execute()
    for (let n = 0; n < 60; n++) await ingest(store, generated(n), new Date(start_ms + n * hour_ms))
  }, 60_000)
  afterAll(() => store.close())

  /** What a line tells, whatever the language: all but its words. */
  const told = ({ sections }: Edition) =>
    sections.flatMap(({ items }) =>
      items.map(({ claim, quotes, note }) => ({ claim, quotes, counted: countedIn(note ?? '') })),
    )

  /** How many articles and origins a note counts: what else it tells is made of the same quotes. */
  const countedIn = (note: string) =>
    [...note.matchAll(/(\d+)\s(?=articles?\b|origines?\b|independent\b|autres?\b|further\b)/g)].map(
      ([, n]) => n,
    )

  test('tell the same claims, figures, holders, hedges and modalities in both languages', async () => {
    let lines = 0
    for (let n = 0; n < 200; n++) {
      const from = (n * 37) % 60
      const window = {
        from: new Date(start_ms + (from - 1) * hour_ms).toISOString(),
        to: new Date(start_ms + (from + 1 + (n % 5)) * hour_ms).toISOString(),
      }
      const editions = await composeEditions(store, n % 2 === 0 ? morning : weekly, window, everything)
      if (editions === null) continue
      expect(told(editions.fr)).toEqual(told(editions.en))
      const { articles, origins, repeats, more } = editions.fr
      expect(editions.en).toMatchObject({ articles, origins, repeats, more })
      lines += told(editions.fr).length
    }
    expect(lines).toBeGreaterThan(1_000)
  }, 120_000)
})
