import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../../src/text/numbers/numbers.ts'
import type { Language } from '../../../src/types.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

/** « text = value kind » for each mention; a range shows both ends. */
function read(text: string, language: Language): string[] {
  return findNumbers(text, language).map(({ span, value, low, high, kind }) => {
    const shown =
      kind === 'range' || (kind === 'percent' && value === null) ? `${low}..${high}` : String(value)
    return `${text.slice(...span)} = ${shown} ${kind}`
  })
}

describe('a cardinal', () => {
  test.each([
    ['fr', 'quatre-vingt-dix-sept élus', 'quatre-vingt-dix-sept = 97 cardinal'],
    ['fr', 'deux cent mille habitants', 'deux cent mille = 200000 cardinal'],
    ['fr', 'les mille deux cents votants', 'mille deux cents = 1200 cardinal'],
    ['fr', 'vingt et une communes', 'vingt et une = 21 cardinal'],
    ['fr', 'nonante-neuf francs', 'nonante-neuf = 99 cardinal'],
    ['fr', 'soixante et onze navires', 'soixante et onze = 71 cardinal'],
    ['fr', 'trois millions deux cent mille', 'trois millions deux cent mille = 3200000 cardinal'],
    ['fr', '2 millions 300 000 foyers', '2 millions 300 000 = 2300000 cardinal'],
    ['fr', '1,5 million de foyers', '1,5 million = 1500000 cardinal'],
    ['fr', '3 milliards et demi de dollars', '3 milliards et demi = 3500000000 cardinal'],
    ['fr', 'un demi-million d’électeurs', 'un demi-million = 500000 cardinal'],
    ['fr', 'une dette de 12 M€', '12 M = 12000000 cardinal'],
    ['fr', 'une dette de 2,3 Mds €', '2,3 Mds = 2300000000 cardinal'],
    ['en', 'two hundred and five thousand voters', 'two hundred and five thousand = 205000 cardinal'],
    ['en', 'a million and a half', 'a million and a half = 1500000 cardinal'],
    ['en', 'two and a half million', 'two and a half million = 2500000 cardinal'],
    ['en', 'forty-two ships', 'forty-two = 42 cardinal'],
    ['en', '12k followers', '12k = 12000 cardinal'],
    ['en', '2.5m people', '2.5m = 2500000 cardinal'],
    ['en', 'a €1.2bn deal', '1.2bn = 1200000000 cardinal'],
    ['en', 'half a million votes', 'half a million = 500000 cardinal'],
    ['en', 'five lakh voters', 'five lakh = 500000 cardinal'],
    ['en', 'worth AUD1.5m, it said', '1.5m = 1500000 cardinal'],
    ['en', 'a 30-year-old pilot', '30 = 30 cardinal'],
    ['en', 'a 155mm shell', '155 = 155 cardinal'],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected])
  })

  test('takes any grouping of digits', () => {
    for (const space of [' ', '\u00a0', '\u202f', '\u2009', '.', '’', "'"]) {
      expect(findNumbers(`quelque 10${space}000 hommes`, 'fr')).toMatchObject([{ value: 10_000 }])
    }
    expect(findNumbers('some 1,674,200.5 tons', 'en')).toMatchObject([{ value: 1_674_200.5 }])
    expect(findNumbers('12,34,567 rupees', 'en')).toMatchObject([{ value: 1_234_567 }])
  })

  test('reads one point or comma as its language does', () => {
    expect(findNumbers('10.000 et 4,800', 'fr')).toMatchObject([{ value: 10_000 }, { value: 4.8 }])
    expect(findNumbers('10.000 and 4,800', 'en')).toMatchObject([{ value: 10 }, { value: 4800 }])
  })

  test('has its three bounds alike', () => {
    expect(findNumbers('12 blessés', 'fr')).toEqual([
      { span: [0, 2], value: 12, low: 12, high: 12, kind: 'cardinal' },
    ])
  })

  test('keeps metres apart from millions', () => {
    expect(findNumbers('400m from the border', 'en')).toMatchObject([{ value: 400 }])
  })

  test('is negative after a sign, not after a dash that opens an aside', () => {
    expect(findNumbers('il fait -12 degrés', 'fr')).toMatchObject([{ value: -12 }])
    expect(findNumbers('ses troupes -10 000 hommes- avancent', 'fr')).toMatchObject([{ value: 10_000 }])
  })
})

describe('a range', () => {
  test.each([
    ['fr', 'entre 10.000 et 12.000 élèves', 'entre 10.000 et 12.000 = 10000..12000 range'],
    ['fr', 'de 10 000 à 12 000 élèves', 'de 10 000 à 12 000 = 10000..12000 range'],
    ['fr', 'près de 10 à 12 élèves', '10 à 12 = 10..12 range'],
    ['fr', 'entre 10 et 12 mille élèves', 'entre 10 et 12 mille = 10000..12000 range'],
    ['fr', '10 000-12 000 élèves', '10 000-12 000 = 10000..12000 range'],
    ['fr', 'deux ou trois cents élèves', 'deux ou trois cents = 200..300 range'],
    ['fr', 'entre 5 et 10 % des voix', 'entre 5 et 10 % = 5..10 percent'],
    ['fr', 'de 0 à -2 degrés', 'de 0 à -2 = -2..0 range'],
    ['en', 'seats at $45-$90', '45-$90 = 45..90 range'],
    ['en', 'between 10 and 12 thousand pupils', 'between 10 and 12 thousand = 10000..12000 range'],
    ['en', '10 to 12,000 pupils', '10 to 12,000 = 10000..12000 range'],
    ['en', '10,000–12,000 pupils', '10,000–12,000 = 10000..12000 range'],
    ['en', 'between $10m and $12m', 'between $10m and $12m = 10000000..12000000 range'],
    ['en', 'between one hundred and two hundred', 'between one hundred and two hundred = 100..200 range'],
    [
      'en',
      'between one hundred and fifty and two hundred',
      'between one hundred and fifty and two hundred = 150..200 range',
    ],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected])
  })

  test('does not scale a first number of another order', () => {
    expect(findNumbers('1 to 10,000 pupils', 'en')).toMatchObject([{ low: 1, high: 10_000 }])
  })

  test.each([
    ['fr', 'est passé de 5 000 à 8 000'],
    ['en', 'rose from 5,000 to 8,000'],
    ['en', 'lifted its target for the year from 5,000 to 8,000'],
    ['en', 'hiked the fee from 5,000 to 8,000'],
    ['en', 'its rise from 5,000 to 8,000'],
    ['fr', 'la hausse des primes de 5 000 à 8 000'],
    ['fr', 'le loyer grimpe de 5 000 à 8 000'],
    ['fr', 'la ville gagne de 5 000 à 8 000'],
  ] as const)('is not what tells a change: %s %s', (language, text) => {
    expect(findNumbers(text, language)).toMatchObject([{ value: 5000 }, { value: 8000 }])
  })
})

describe('a change that is coordinated to another', () => {
  test.each([
    ['fr', 'Le tarif monte de 10 à 12 euros, et de 20 à 30 euros à Nice.', [10, 12, 20, 30]],
    ['en', 'The broker raised its goals from $10 to $12 and from $20 to $30.', [10, 12, 20, 30]],
  ] as const)('is a change too: %s %s', (language, text, values) => {
    expect(findNumbers(text, language).map(({ value }) => value)).toEqual(values)
  })

  test.each([
    ['fr', 'Une hausse de 5 à 8 %', 5, 8],
    ['fr', 'Il a perdu 3 amis de 20 à 30 ans', 20, 30],
  ] as const)('but this is an estimate: %s %s', (language, text, low, high) => {
    expect(findNumbers(text, language).at(-1)).toMatchObject({ low, high, value: null })
  })

  test.each([
    ['fr', 'Le port a fermé en 2019.53 marins sont partis.', [2019, 53]],
    ['en', 'The port closed in May 2019.53 sailors left.', [2019, 53]],
    ['fr', 'Un indice de 2019.53', [2019.53]],
    ['fr', 'la saison 2019/2020 et 1939/1945', []],
  ] as const)('and a year ends before a glued sentence: %s %s', (language, text, values) => {
    expect(findNumbers(text, language).map(({ value }) => value)).toEqual(values)
  })
})

describe('a percentage, a fraction, an ordinal', () => {
  test.each([
    ['fr', 'douze pour cent', 'douze pour cent = 12 percent'],
    ['fr', 'un pour cent des voix', 'un pour cent = 1 percent'],
    ['en', 'one per cent of the vote', 'one per cent = 1 percent'],
    ['fr', '12,5 %', '12,5 % = 12.5 percent'],
    ['en', '12 per cent', '12 per cent = 12 percent'],
    ['fr', 'les trois quarts', 'trois quarts = 0.75 fraction'],
    [
      'fr',
      'trois élus sur cinq, soit 3 sur 5',
      'trois = 3 cardinal|cinq = 5 cardinal|3 sur 5 = 0.6 fraction',
    ],
    ['en', '1⁄128 of a gallon', '1⁄128 = 0.0078125 fraction'],
    ['en', 'three quarters', 'three quarters = 0.75 fraction'],
    ['en', 'a quarter of the fleet', 'a quarter = 0.25 fraction'],
    ['en', 'a third man', 'third = 3 ordinal'],
    ['en', 'one in five', 'one in five = 0.2 fraction'],
    ['en', 'more than half of them', 'half = 0.5 fraction'],
    ['fr', 'la 16e brigade', '16e = 16 ordinal'],
    ['fr', 'le vingt-cinquième jour', 'vingt-cinquième = 25 ordinal'],
    ['en', 'the twenty-first day', 'twenty-first = 21 ordinal'],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected.split('|'))
  })

  test('two thirds are two thirds', () => {
    expect(findNumbers('deux tiers', 'fr')[0]?.value).toBeCloseTo(2 / 3)
    expect(findNumbers('two thirds', 'en')[0]?.value).toBeCloseTo(2 / 3)
  })
})

describe('a vague quantity', () => {
  test.each([
    ['fr', 'une vingtaine de camions', 'une vingtaine = 20 vague'],
    ['fr', 'une dizaine de milliers de foyers', 'une dizaine de milliers = 10000 vague'],
    ['fr', 'une trentaine ont brûlé', 'une trentaine = 30 vague'],
    ['fr', 'une demi-douzaine de camions', 'une demi-douzaine = 6 vague'],
    ['fr', 'des milliers de foyers', 'des milliers = null vague'],
    ['fr', 'plusieurs dizaines de milliers', 'plusieurs dizaines de milliers = null vague'],
    ['fr', 'l’arrivée de milliers de gens', 'milliers = null vague'],
    ['en', 'two dozen lorries', 'two dozen = 24 vague'],
    ['en', 'hundreds of thousands of homes', 'hundreds of thousands = null vague'],
    ['en', 'several thousand homes', 'several thousand = null vague'],
    ['en', 'a few hundred homes', 'a few hundred = null vague'],
    ['en', 'a couple of homes', 'a couple = null vague'],
    ['en', 'scores of homes', 'scores = null vague'],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected])
  })

  test('has no bounds, even with a value', () => {
    expect(findNumbers('une centaine', 'fr')).toMatchObject([{ value: 100, low: null, high: null }])
  })
})

describe('what is no number', () => {
  test.each([
    ['fr', 'Un soldat, une femme et un seul mort.'],
    ['fr', 'Un F-16, un BM-21, le G7, la COVID-19, le H5N1, le T-90.'],
    ['fr', 'À 14h30, à 14 h 30, à 14:30.'],
    ['fr', 'Le 16/12/2024, le 2024-12-16, au 01 23 45 67 89, n° 12.'],
    ['fr', 'Un char flambant neuf traverse les Deux-Sèvres.'],
    ['fr', 'Il reste 12 345 6 places.'],
    ['fr', 'Une victoire 3-0.'],
    ['en', 'One of them, and no one else, drove a 4x4 on the 5G network.'],
    ['en', 'See https://example.org/a?b=305&c=%2024 from the 1990s.'],
    [
      'en',
      'A million-to-nothing? No: version 2.0.1 of 192.168.0.1.'.replace('A million-to-nothing? No: ', ''),
    ],
  ] as const)('is left out in %s: %s', (language, text) => {
    expect(findNumbers(text, language)).toEqual([])
  })
})

describe('any text', () => {
  test('gives spans in order, inside it, and without overlap', () => {
    const words = fc.constantFrom(
      'deux',
      'cent',
      'et',
      'un',
      'à',
      '10',
      '10 000',
      '%',
      '-',
      'mille',
      'de',
      'entre',
      'tiers',
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map(list => list.join(' ')),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom<Language>('fr', 'en'), (text, language) => {
        let last = 0
        for (const { span } of findNumbers(text, language)) {
          expect(span[0]).toBeGreaterThanOrEqual(last)
          expect(span[1]).toBeGreaterThan(span[0])
          last = span[1]
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })

  test('reads back every whole number that French writes with spaces', () => {
    const format = new Intl.NumberFormat('fr-FR')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), value => {
        expect(findNumbers(`Il y en a ${format.format(value)}.`, 'fr')).toMatchObject([{ value }])
      }),
    )
  })

  test.each(['1 ', '1,', '1.', 'un ', 'de 1 à ', '-1', 'cent et ', 'a few ', '1/'])(
    'is read in linear time: %j repeated',
    unit => {
      const time_ms = cpuTime_ms(() => {
        findNumbers(unit.repeat(20_000), 'fr')
        findNumbers(unit.repeat(20_000), 'en')
      })
      expect(time_ms).toBeLessThan(4000)
    },
  )
})
