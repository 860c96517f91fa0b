import { describe, expect, test } from 'vitest'
import { editionMessage } from '../../src/editions/message.ts'
import type { Edition, Language, Line } from '../../src/types.ts'
import { lineOf } from '../delivery/messages.ts'

const editionOf = (language: Language, parts: Partial<Edition>): Edition => ({
  digest: 'morning',
  title: 'Le point',
  language,
  window: { from: '2025-03-03T06:00:00Z', to: '2025-03-04T06:00:00Z' },
  notice: null,
  sections: [],
  articles: 3,
  origins: 2,
  ...parts,
})
const footers = (parts: Partial<Edition>) =>
  (['fr', 'en'] as const).map(language => editionMessage(editionOf(language, parts)).footer)

describe('the footer', () => {
  test.each<[Partial<Edition>, string, string]>([
    [{}, '3\u00a0articles, 2\u00a0origines indépendantes', '3 articles, 2 independent origins'],
    [
      { repeats: 1 },
      '3\u00a0articles, 2\u00a0origines indépendantes. 1\u00a0autre article ne fait que répéter ce qui était déjà connu.',
      '3 articles, 2 independent origins. 1 further article only repeats what was known already.',
    ],
    [
      { repeats: 4, more: 1 },
      '3\u00a0articles, 2\u00a0origines indépendantes. 4\u00a0autres articles ne font que répéter ce qui était déjà connu. 1\u00a0autre passage\u00a0: /revue morning longueur:longue.',
      '3 articles, 2 independent origins. 4 further articles only repeat what was known already. 1 more item: /digest morning length:long.',
    ],
    [
      { more: 12 },
      '3\u00a0articles, 2\u00a0origines indépendantes. 12\u00a0autres passages\u00a0: /revue morning longueur:longue.',
      '3 articles, 2 independent origins. 12 more items: /digest morning length:long.',
    ],
    [{ notice: 'Rien.', more: 12 }, '', ''],
  ])('counts what is told, what only repeats, and what a longer edition has: %j', (parts, fr, en) => {
    expect(footers(parts).map(footer => footer ?? '')).toEqual([fr, en])
  })
})

test('a note stands behind its line, once for lines on the same words', () => {
  const [one, two] = ['Sorel : 7 tués', 'Sorel : 40 blessés'].map((text): Line => {
    return { ...lineOf(text, 'Sept tués, 40 blessés.'), note: '2\u00a0articles' }
  })
  if (one === undefined || two === undefined) throw new Error('two lines')
  const message = editionMessage(editionOf('fr', { sections: [{ title: 'Chiffres', items: [one, two] }] }))
  expect(message.sections[0]?.lines.map(line => line.text)).toEqual([
    'Sorel : 7 tués\u00a0; Sorel : 40 blessés – 2\u00a0articles',
  ])
})
