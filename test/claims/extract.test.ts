import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/extract.ts'
import { fold } from '../../src/text/words/tokens.ts'
import type { ClaimDraft, Language, Role } from '../../src/types.ts'
import { cpuTime_ms } from '../cpu-time.ts'
import { articleOf } from './helpers.ts'

const paragraphs: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Selon Oslo, jusqu’à 10 000 soldats norvégiens auraient franchi la frontière, dont 3 000 campent près de Kiruna.',
    '« Au moins trente marins » ont été tués ou blessés, a indiqué lundi le ministère finlandais de la Défense.',
    'La Suède a annoncé des sanctions contre douze armateurs russes et trois banques.',
    'Le port d’Oulu a reçu 1,5 million d’euros pour réparer l’écluse.',
    'D’après l’état-major, environ 40 % des recrues ont fui.',
  ],
  en: [
    'At least 300 Kenyan soldiers have been killed and close to 900 wounded, the ministry said.',
    'The African Union imposed sanctions on four generals and two banks of Burundi.',
    '"We counted forty-two tanks," General Otieno told reporters.',
    'The port received $1.5 million for its lock.',
    'Nairobi planned to send about 2,000 police officers, among them 50 doctors.',
  ],
}
const unrelated: Readonly<Record<Language, string>> = {
  fr: 'La bibliothèque ferme ses portes le soir et les rouvre le matin, sauf quand il neige.',
  en: 'The library closes in the evening and opens in the morning, except when it snows.',
}
const languages: readonly Language[] = ['fr', 'en']

function chosen(language: Language): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...paragraphs[language]], { minLength: 1 })
}

function claims(text: string, language: Language, roleOf?: (sentence: string) => Role): ClaimDraft[] {
  return extractClaims(articleOf(text, language, roleOf))
}

/** What a claim says, without where it stands. */
function gist(draft: ClaimDraft): unknown {
  const plain = (words: string | null) =>
    words === null
      ? null
      : fold(words)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
  const what =
    draft.kind === 'figure'
      ? {
          ...draft.figure,
          counts: plain(draft.figure.counts),
          place: plain(draft.figure.place),
          partOf: draft.figure.partOf !== null,
        }
      : draft.kind === 'sanction'
        ? {
            ...draft.sanction,
            imposer: plain(draft.sanction.imposer),
            measure: plain(draft.sanction.measure),
            targets: draft.sanction.targets.map(plain),
          }
        : draft.statement.form
  return { kind: draft.kind, holder: plain(draft.holder), modality: draft.modality, what }
}

const spaces = ['\u00a0', '\u202f', '\u2009']
const apostrophes = ["'", '’', 'ʼ']

describe.each(languages)('in %s', language => {
  test('every span lies inside its sentences', () => {
    fc.assert(
      fc.property(chosen(language), parts => {
        const text = parts.join('\n\n')
        for (const { span, spans } of claims(text, language)) {
          for (const [start, end] of spans.content) {
            expect(start).toBeGreaterThanOrEqual(span[0])
            expect(end).toBeLessThanOrEqual(span[1])
            expect(start).toBeLessThan(end)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  test('junk gives no claim', () => {
    fc.assert(
      fc.property(chosen(language), fc.constantFrom('boilerplate', 'caption', 'repeat'), (parts, role) => {
        const [first = '', ...rest] = parts
        const text = [first, ...rest].join('\n\n')
        const found = claims(text, language, sentence => (first.includes(sentence) ? role : 'body'))
        for (const { span } of found) expect(span[0]).toBeGreaterThan(first.length)
      }),
      { numRuns: 30 },
    )
  })

  test('an unrelated paragraph changes no claim', () => {
    fc.assert(
      fc.property(chosen(language), fc.nat(4), (parts, at) => {
        const more = [...parts.slice(0, at), unrelated[language], ...parts.slice(at)]
        const before = claims(parts.join('\n\n'), language).map(gist)
        expect(claims(more.join('\n\n'), language).map(gist)).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })

  test('every kind of space and apostrophe gives the same claims', () => {
    fc.assert(
      fc.property(
        chosen(language),
        fc.constantFrom(...spaces),
        fc.constantFrom(...apostrophes),
        (parts, space, apostrophe) => {
          const text = parts.join('\n\n')
          const other = text.replace(/(?<=\d) (?=\d)/g, space).replace(/['’]/g, apostrophe)
          expect(claims(other, language).map(gist)).toEqual(claims(text, language).map(gist))
        },
      ),
      { numRuns: 30 },
    )
  })

  test('every kind of quotation mark gives the same claims', () => {
    const marks: readonly (readonly [string, string])[] = [
      ['« ', ' »'],
      ['“', '”'],
      ['"', '"'],
      ['«\u202f', '\u202f»'],
    ]
    fc.assert(
      fc.property(chosen(language), fc.constantFrom(...marks), (parts, [open, close]) => {
        const text = parts.join('\n\n')
        const other = text.replace(/(?:«\s|["“])([^"“”»]*?)(?:\s»|["”])/g, `${open}$1${close}`)
        expect(claims(other, language).map(gist)).toEqual(claims(text, language).map(gist))
      }),
      { numRuns: 30 },
    )
  })
})

test('the number that a sanction names is no figure of its own', () => {
  const found = claims('La Suède a imposé des sanctions contre douze armateurs russes.', 'fr')
  expect(found.filter(({ kind }) => kind === 'figure')).toEqual([])
})

test('claims come in reading order, the outlet last in their relay', () => {
  const article = { ...articleOf(paragraphs.fr.join('\n\n'), 'fr'), outlet: 'Le Fanal' }
  const found = extractClaims(article)
  const starts = found.map(({ spans, span }) => spans.content[0]?.[0] ?? span[0])
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  for (const { holder, relay } of found) expect(relay.at(-1)).toBe(holder === null ? undefined : 'Le Fanal')
})

test('hostile input is read in bounded time', () => {
  const text = '12 '.repeat(20_000) + 'dont '.repeat(10_000) + '« '.repeat(10_000)
  const time_ms = cpuTime_ms(() => {
    claims(text, 'fr')
  })
  expect(time_ms).toBeLessThan(15_000)
})

test('the samples give claims and never throw', () => {
  const text = readFileSync(join(import.meta.dirname, '../../samples/human-wave.txt'), 'utf8')
  expect(claims(text, 'en').filter(({ kind }) => kind === 'figure').length).toBeGreaterThan(3)
})

test('a name of one word that only opens sentences has the key that it has within them', () => {
  const keysOf = (text: string) => extractClaims(articleOf(text, 'en')).map(({ holderKeys }) => holderKeys)
  expect(keysOf('Norvane denied that the ferry had sunk.')).toEqual(
    keysOf('On Monday Norvane denied that the ferry had sunk.'),
  )
  expect(keysOf('Norvane denied that the ferry had sunk.')).toEqual([['person_norvan']])
})

test('a common noun with which a sentence opens has no key: organisers are those of each article', () => {
  for (const noun of ['Organisers', 'Prosecutors', 'Geologists']) {
    const claims = extractClaims(articleOf(`${noun} said that the ferry had sunk.`, 'en'))
    expect(claims.map(({ holder, holderKeys }) => [holder?.toLowerCase(), holderKeys])).toEqual([
      [noun.toLowerCase(), []],
    ])
  }
})
