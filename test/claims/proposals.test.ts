import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/extract.ts'
import type { Language, Span } from '../../src/types.ts'
import { articleOf } from './helpers.ts'

/** The claims of a text with one proposal that the rules do not make, as « kind holder: words ». */
function claims(text: string, language: Language, holder: string, content: string): string[] {
  const proposals = [{ holder: spanOf(text, holder), content: spanOf(text, content) }]
  const own = new Set(extractClaims(articleOf(text, language)).map(claim => JSON.stringify(claim)))
  return extractClaims(articleOf(text, language), proposals)
    .filter(claim => !own.has(JSON.stringify(claim)))
    .map(claim => {
      const words = claim.spans.content.map(([start, end]) => text.slice(start, end)).join(' … ')
      return `${claim.kind} ${claim.holder} ${claim.modality}: ${words}`
    })
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return [start, start + words.length]
}

const fr = 'Anne Roux tient le phare depuis dix ans. Elle a son idée : la marée a noyé 300 moutons. Il pleut.'
const en = 'Jane Doe keeps the lighthouse. To her mind the tide drowned 300 sheep. It rains.'

describe('what a model points to', () => {
  test.each<[Language, string, string, string, string[]]>([
    [
      'fr',
      fr,
      'Anne Roux',
      'la marée a noyé 300 moutons',
      [
        'statement Anne Roux attributed: la marée a noyé 300 moutons',
        'figure Anne Roux attributed: 300 moutons',
      ],
    ],
    [
      'en',
      en,
      'Jane Doe',
      'the tide drowned 300 sheep',
      ['statement Jane Doe attributed: the tide drowned 300 sheep', 'figure Jane Doe attributed: 300 sheep'],
    ],
  ])('becomes a claim in the article’s own words (%s)', (language, text, holder, content, expected) => {
    expect(claims(text, language, holder, content)).toEqual(expected)
  })

  test.each<[string, string, string, string]>([
    [
      'the words are negated',
      'Anne Roux tient le phare. La marée n’a pas noyé 300 moutons dans la baie.',
      'Anne Roux',
      'noyé 300 moutons dans la baie',
    ],
    [
      'somebody denies them',
      'Anne Roux tient le phare. Le préfet dément que la marée ait noyé 300 moutons.',
      'Anne Roux',
      'la marée ait noyé 300 moutons',
    ],
    [
      'somebody calls for them',
      'Anne Roux tient le phare. Le préfet exige que la commune vende 300 moutons.',
      'Anne Roux',
      'la commune vende 300 moutons',
    ],
    [
      'the holder stands two sentences away',
      'Anne Roux tient le phare. Il pleut. La marée a noyé 300 moutons.',
      'Anne Roux',
      'La marée a noyé 300 moutons',
    ],
    ['the holder is nobody', fr, 'depuis dix ans', 'la marée a noyé 300 moutons'],
    ['the holder stands in the words', fr, 'Anne Roux', 'Anne Roux tient le phare depuis dix ans'],
  ])('is left out when %s', (_, text, holder, content) => {
    expect(claims(text, 'fr', holder, content)).toEqual([])
  })

  test.each([
    'To her mind the tide didn’t drown 300 sheep in the bay.',
    "To her mind the tide hasn't made the keepers drown 300 sheep in the bay.",
    'To her mind nothing made the tide drown 300 sheep in the bay.',
    'To her mind it is false that the tide could drown 300 sheep in the bay.',
    'To her mind, if it rose, the tide might drown 300 sheep in the bay.',
    'To her mind the tide mustn’t drown 300 sheep in the bay.',
  ])('is left out where English negates or supposes it: “%s”', sentence => {
    const text = `Jane Doe keeps the lighthouse. ${sentence}`
    expect(claims(text, 'en', 'Jane Doe', 'drown 300 sheep in the bay')).toEqual([])
  })

  test('is left out when it stands in page furniture', () => {
    const article = articleOf(fr, 'fr', sentence => (sentence.includes('moutons') ? 'boilerplate' : 'body'))
    const proposals = [
      { holder: spanOf(fr, 'Anne Roux'), content: spanOf(fr, 'la marée a noyé 300 moutons') },
    ]
    expect(extractClaims(article, proposals)).toEqual(extractClaims(article))
  })

  test.each([[[-1, 4]], [[0, 10_000]], [[4, 4]], [[0.5, 9]], [[Number.NaN, 9]]] as const)(
    'is left out when its offsets are %s',
    span => {
      const article = articleOf(fr, 'fr')
      const content = spanOf(fr, 'la marée a noyé 300 moutons')
      expect(extractClaims(article, [{ holder: span, content }])).toEqual(extractClaims(article))
      expect(extractClaims(article, [{ holder: spanOf(fr, 'Anne Roux'), content: span }])).toEqual(
        extractClaims(article),
      )
    },
  )

  test('adds nothing to what the rules have found', () => {
    const text = 'Anne Roux a affirmé que la marée avait noyé 300 moutons.'
    expect(claims(text, 'fr', 'Anne Roux', 'la marée avait noyé 300 moutons')).toEqual([])
  })
})
