import { describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import { everything } from '../../src/editions/choice.ts'
import { composeEditions, type Editions } from '../../src/editions/compose.ts'
import type { Language, Line } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const hours = { from: '2025-03-04T00:00:00Z', to: '2025-03-05T00:00:00Z' }

async function digestOf(articles: readonly (readonly [Language, string])[]): Promise<Editions> {
  const store = await emptyStore()
  for (const [index, [language, text]] of articles.entries())
    await readArticle(store, text, { language, outlet: `Outlet ${index}` })
  const editions = await composeEditions(store, morning, hours, everything)
  if (editions === null) throw new Error('nothing was composed')
  return editions
}

function linesOf(editions: Editions, language: Language): Line[] {
  return editions[language].sections.flatMap(({ items }) => items)
}

describe('whoever else claims the same is told beside their quote', () => {
  const storm =
    'Gale-force winds and a high tide flooded the old harbour of Narvik overnight. Streets near the fish market stood under water.'
  test.each([
    ['en', 'the coastguard', 'the fishermen’s union'],
    ['en', 'Ida Lund, the harbour master', 'the coastguard'],
  ] as const)('%s: %s, then %s', async (language, first, second) => {
    const editions = await digestOf([
      [language, `The storm wounded 37 sailors in Narvik, according to ${first}. ${storm}`],
      [
        language,
        `A storm in Narvik wounded 37 sailors, according to ${second}. Boats lie across the quay road.`,
      ],
    ])
    const line = linesOf(editions, 'en').find(({ text }) => text.includes('37'))
    expect(line?.quotes.length).toBeGreaterThan(1)
    expect(`${line?.text} ${line?.note}`).toContain('also according to')
    expect(linesOf(editions, 'fr').find(({ text }) => text.includes('37'))?.note).toContain('aussi selon')
  })
})

test('an outlet that tells a figure in its own name is not taken for one that quotes whom the line names', async () => {
  const flood = 'Streets near the fish market of Narvik stood under water after the gale.'
  const editions = await digestOf([
    ['en', `The storm wounded 37 sailors in Narvik, the coastguard said. ${flood}`],
    ['en', `A storm in Narvik wounded 37 sailors. Boats lie across the quay road. ${flood}`],
  ])
  const line = linesOf(editions, 'en').find(({ text }) => text.includes('37'))
  expect(line?.text).toContain('coastguard')
  expect(line?.quotes).toHaveLength(2)
  expect(line?.note).toContain('without a source in Outlet 1')
  const french = linesOf(editions, 'fr').find(({ text }) => text.includes('37'))
  expect(french?.note).toContain('sans source dans Outlet 1')
})

test('two contradictions of one figure stand under one word', async () => {
  const editions = await digestOf([
    ['fr', 'La tempête a fait 12 morts à Narvik, selon la préfecture. Le port est fermé.'],
    ['fr', 'La tempête a fait 19 morts à Narvik, selon la Croix-Rouge. Le port reste fermé.'],
    ['fr', 'La tempête a fait 31 morts à Narvik, selon Ida Lund. Les quais sont sous l’eau.'],
  ])
  for (const language of ['fr', 'en'] as const) {
    for (const { text, note } of linesOf(editions, language))
      expect(`${text} ${note ?? ''}`.match(/contradiction/gi) ?? []).toSatisfy(
        (found: string[]) => found.length <= 1,
      )
    const told = linesOf(editions, language)
      .map(({ text, note }) => `${text} ${note ?? ''}`)
      .join('\n')
    expect(told).toMatch(/contradiction/i)
  }
})

test('a contradiction stands beside the figure that it is about, and not beside another of its sentence', async () => {
  const editions = await digestOf([
    ['fr', 'La tempête a fait 12 morts à Narvik, selon la préfecture. Le port est fermé.'],
    [
      'fr',
      'La tempête a fait 19 morts et 37 blessés à Narvik, selon la Croix-Rouge. Les quais sont sous l’eau.',
    ],
  ])
  const noteOf = (words: string) => linesOf(editions, 'fr').find(({ text }) => text.includes(words))?.note
  expect(noteOf('19')).toMatch(/contradiction/i)
  expect(noteOf('37')).toBeUndefined()
})
