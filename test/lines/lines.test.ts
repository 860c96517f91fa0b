import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whyWordsFail } from '../../src/gate/carried.ts'
import {
  amountOf,
  extractive,
  holderOf,
  lineOf,
  outletOf,
  outletsAfter,
  sentenceLine,
} from '../../src/lines/lines.ts'
import { nameFor } from '../../src/lines/names-told.ts'
import { hedges, sanctioned, stated } from '../../src/lines/phrases.ts'
import type {
  Category,
  Claim,
  Hedge,
  Language,
  Modality,
  Precision,
  Quote,
  Sanction,
} from '../../src/types.ts'
import { quoteOf } from '../delivery/messages.ts'
import { figureClaim, sanctionClaim, statementClaim } from '../reading.ts'

const languages: readonly Language[] = ['fr', 'en']
const modalities: Modality[] = [
  'asserted',
  'attributed',
  'conditional',
  'denied',
  'unconfirmed',
  'called-for',
  'planned',
]
const categories: Category[] = [
  'troops',
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'captured',
  'arrested',
]
const others: Category[] = ['displaced', 'crowd', 'weapons', 'money', 'other']
const hedged: Hedge[] = [
  'exactly',
  'at least',
  'more than',
  'up to',
  'at most',
  'less than',
  'between',
  'about',
  'nearly',
]
const everyHedge: Hedge[] = [...hedged, 'vague']
const statuses: Sanction['status'][] = ['in-force', 'announced', 'called-for', 'threatened', 'lifted']
const told: Readonly<Record<Language, Quote>> = {
  fr: quoteOf('La préfecture l’a indiqué au Courrier, sans autre précision.', {
    outlet: 'Le Courrier des 7 Vallées',
  }),
  en: { ...quoteOf('The prefecture told the Courier so, without details.'), language: 'en' },
}

const language = fc.constantFrom(...languages)
const holder = fc.constantFrom(
  null,
  'la préfecture',
  'Hélène Le Goff',
  'l’agence Meridian',
  'the Bristol coastguard',
  'deux responsables locaux',
  '@prefecture35',
  'Le "Cercle" des élus',
)
const amount = fc.oneof(
  fc.integer({ min: 0, max: 40_000_000_000 }),
  fc.integer({ min: 0, max: 999 }).map(number => number / 10),
  fc.integer({ min: 1, max: 9_999 }).map(number => number * 10_000_000),
  fc.constant(1.125),
)
const time = fc
  .record({
    from: fc.integer({ min: Date.parse('1950-01-01'), max: Date.parse('2090-01-01') }),
    days: fc.integer({ min: 0, max: 100 }),
    precision: fc.constantFrom<Precision>('minute', 'day', 'week', 'month', 'season', 'year', 'decade'),
  })
  .map(({ from, days, precision }) => timeOf(new Date(from), days, precision))

/** A stretch of time as the date rules give one: whole months, years and decades. */
function timeOf(from: Date, days: number, precision: Precision) {
  const year = from.getUTCFullYear()
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  const span = (start: string, end: string) => ({ start, end, precision })
  if (precision === 'year') return span(`${year}-01-01`, `${year}-12-31`)
  if (precision === 'decade') return span(`${year - (year % 10)}-01-01`, `${year - (year % 10) + 9}-12-31`)
  const month = from.getUTCMonth()
  if (precision === 'month')
    return span(iso(new Date(Date.UTC(year, month, 1))), iso(new Date(Date.UTC(year, month + 1, 0))))
  const last = precision === 'week' ? 6 : precision === 'season' ? days : 0
  return span(iso(from), iso(new Date(from.getTime() + last * 86_400_000)))
}

/** The numbers that a hedge leaves of an amount, as the figure rules give them. */
function boundsOf(hedge: Hedge, number: number) {
  const none = { value: null, low: null, high: null }
  if (hedge === 'exactly') return { value: number, low: number, high: number }
  if (hedge === 'at least' || hedge === 'more than') return { ...none, low: number }
  if (hedge === 'between') return { ...none, low: number, high: number + 5 }
  if (hedge === 'about' || hedge === 'nearly') return { ...none, value: number }
  return hedge === 'vague' ? none : { ...none, high: number }
}

describe('our own lines always hold', () => {
  test('of figures, whatever their hedge, modality, category and time', () => {
    const hedge = fc.constantFrom(...everyHedge)
    const modality = fc.constantFrom(...modalities)
    const category = fc.constantFrom(...categories, ...others)
    const asOf = fc.option(time)
    fc.assert(
      fc.property(
        fc.tuple(language, language, holder, amount, hedge, modality, category, asOf),
        ([from, to, who, number, how, firm, what, when]) => {
          const parts = { holder: who, modality: firm, asOf: when, relay: ['l’agence Meridian'] }
          const unit = what === 'money' ? 'EUR' : null
          const counts = from === 'fr' ? 'des habitants' : 'local people'
          const figure = { ...boundsOf(how, number), hedge: how, category: what, counts, unit }
          const line = lineOf(figureClaim(told[from], figure, parts), to)
          expect([line.text, whyWordsFail(line.text, line, to)]).toEqual([line.text, null])
        },
      ),
      { numRuns: 1_000 },
    )
    expect(Object.keys(hedges).sort()).toEqual([...hedged].sort())
  })

  test.each<[string, string, number, Category, Language, string]>([
    ['Un obus a tué une personne.', 'personne', 1, 'killed', 'fr', '1 tué'],
    ['Un obus a tué une personne.', 'personne', 1, 'killed', 'en', '1 killed'],
    ['Le mur est tombé sur deux ouvriers.', 'ouvriers', 2, 'wounded', 'fr', '2 blessés (ouvriers)'],
    ['Un soldat est resté.', 'soldat', 1, 'troops', 'en', '1 soldier'],
    ['Le mur a tué trois écoliers.', 'écoliers', 3, 'killed', 'en', '3 killed («\u00a0écoliers\u00a0»)'],
    ['Kotka annonce neuf nouveaux décès.', 'nouveaux décès', 9, 'killed', 'fr', '9 morts (nouveaux décès)'],
    ['Neuf autres personnes sont mortes.', 'autres personnes', 9, 'killed', 'fr', '9 morts'],
    ['Neuf soldats ont été tués.', 'soldats', 9, 'killed', 'fr', '9 tués'],
    [
      'Le séisme a déplacé du monde.',
      'personnes',
      1_200_000,
      'displaced',
      'fr',
      '1,2\u00a0million de déplacés',
    ],
    ['Le séisme a déplacé du monde.', 'personnes', 1_200_000, 'displaced', 'en', '1.2 million displaced'],
    ['Le fonds compte.', 'habitants', 2_000_000, 'other', 'fr', '2\u00a0millions d’habitants'],
    ['Le fonds compte.', 'yachts', 2_000_000, 'other', 'fr', '2\u00a0millions de yachts'],
    ['Le fonds compte.', 'EUR', 44_000_000_000, 'money', 'fr', '44\u00a0milliards EUR'],
    ['Le fonds compte.', 'EUR', 44_000_000_000, 'money', 'en', '44 billion EUR'],
    ['Le fonds compte.', 'habitants', 1_234_567, 'other', 'fr', '1\u202f234\u202f567 habitants'],
    ['Neuf cents protestataires défilent.', 'protestataires', 900, 'crowd', 'fr', '900 manifestants'],
  ])(
    '%s: what is counted is told in the number of its count, its kind beside it (%s, %i, %s, %s)',
    (text, counts, value, category, to, amount) => {
      const figure = {
        value,
        low: value,
        high: value,
        hedge: 'exactly' as const,
        category,
        counts,
        unit: category === 'money' ? counts : null,
      }
      expect(amountOf(figureClaim(quoteOf(text), figure, {}), to)).toBe(amount)
    },
  )

  test.each<[string, string, Language, string]>([
    ['En avril, 12 % des électeurs ont voté.', '12 % des électeurs', 'fr', '12\u00a0% des électeurs'],
    ['En avril, 12 % des électeurs ont voté.', '12 % des électeurs', 'en', '12% («\u00a0électeurs\u00a0»)'],
    ['La participation des électeurs est de 12 %.', '12 %', 'fr', '12\u00a0% (électeurs)'],
  ])('%s: of what a share is (%s, %s)', (text, words, to, amount) => {
    const start = text.indexOf(words)
    const spans = { holder: null, cue: null, content: [[start, start + words.length] as const] }
    const figure = { value: 12, low: 12, high: 12, hedge: 'exactly' as const, category: 'other' as const }
    const claim = { ...figureClaim(quoteOf(text), { ...figure, counts: 'électeurs', unit: '%' }, {}), spans }
    expect(amountOf(claim, to)).toBe(amount)
  })

  test('of statements, whoever makes them and however firmly', () => {
    for (const to of languages) {
      for (const from of languages) {
        for (const modality of modalities) {
          for (const who of ['Hélène Le Goff', 'des habitants', 'the two mayors', null]) {
            const line = lineOf(statementClaim(told[from], { holder: who, modality }), to)
            expect([line.text, whyWordsFail(line.text, line, to)]).toEqual([line.text, null])
          }
        }
      }
    }
    expect(Object.keys(stated).sort()).toEqual([...modalities].sort())
  })

  test('of sanctions, whatever their status and modality', () => {
    for (const to of languages) {
      for (const modality of modalities) {
        for (const status of statuses) {
          const parties = {
            status,
            imposer: 'le conseil du comté',
            targets: ['Hélène Le Goff', 'deux armateurs'],
          }
          const line = lineOf(sanctionClaim(told.fr, parties, { modality }), to)
          expect([line.text, whyWordsFail(line.text, line, to)]).toEqual([line.text, null])
        }
      }
    }
    expect(Object.keys(sanctioned).sort()).toEqual([...statuses].sort())
  })

  test('of sentences without a claim, and of what replaces a refused line', () => {
    for (const to of languages) {
      const line = sentenceLine(told.fr, to)
      expect(whyWordsFail(line.text, line, to)).toBeNull()
      const claim = figureClaim(told.fr, { value: 12 }, { holder: 'Hélène Le Goff' })
      const least = extractive(lineOf(claim, to), to)
      expect(least.text).toBe('Hélène Le Goff')
      expect(least.quotes).toEqual([told.fr])
    }
  })
})

test('a number that only the article has words for is told by those, with its noun once', () => {
  const quote = quoteOf('Elle a compté plusieurs milliers de soldats.')
  const figure = { hedge: 'vague', category: 'troops', counts: 'soldats' } as const
  const claim: Claim = {
    ...figureClaim(quote, figure),
    spans: { holder: null, cue: null, content: [[14, 43]] },
  }
  for (const language of languages)
    expect(amountOf(claim, language)).toBe('«\u00a0plusieurs milliers de soldats\u00a0»')
})

test('words that are quoted have both of their marks', () => {
  const quote = quoteOf('Elle a compté « plusieurs milliers » de soldats.')
  const claim: Claim = {
    ...figureClaim(quote, { hedge: 'vague', category: 'troops', counts: 'soldats' }),
    spans: { holder: null, cue: null, content: [[16, 47]] },
  }
  expect(amountOf(claim, 'en')).toBe('«\u00a0« plusieurs milliers » de soldats\u00a0»')
})

test('those whom a body counts are not of that body', () => {
  const quote = quoteOf('MSF a compté 180 morts.')
  const claim: Claim = {
    ...figureClaim(quote, { category: 'killed', value: 180, low: 180, high: 180, about: ['org_msf'] }),
    holder: 'MSF',
    holderKeys: ['org_msf'],
  }
  expect(amountOf(claim, 'en')).toBe('180 dead')
})

describe('a name', () => {
  test.each([
    ['Lee Jae-hoon', 'Lee Jae-hoon'],
    ['Lavrenti', 'Lavrenti'],
    ['Desmond Tallis', 'Desmond Tallis'],
    ['Theresa Oakley', 'Theresa Oakley'],
    ['l’Ukraine', 'Ukraine'],
    ['La Corée du Nord', 'North Korea'],
    ['des Parisiens', '« des Parisiens »'],
  ])('loses an article, never its first letters: %s', (words, shown) => {
    expect(nameFor(words, 'fr', 'en').replaceAll('\u00a0', ' ')).toBe(shown)
  })

  test.each([
    ['South Korea’s National Intelligence Service (NIS)', 'NIS'],
    ['the World Health Organization (WHO)', 'OMS'],
    ['an agency of the World Health Organization', '“an agency of the World Health Organization”'],
    ['the World Health Organization in Geneva', '“the World Health Organization in Geneva”'],
    ['France’s World Health Organization', '“France’s World Health Organization”'],
  ])('of a body may stand with its country and its acronym, and nothing more: %s', (words, shown) => {
    expect(nameFor(words, 'en', 'fr')).toBe(shown)
  })

  test.each([
    ['fr', 'l’Union pour le progrès', 'Union pour le progrès'],
    ['en', 'the Bergen Fire Brigade', 'Bergen Fire Brigade'],
    ['fr', 'le chef de bande Ole Vik', 'Ole Vik'],
    ['fr', 'Moscou et Pyongyang', 'Moscow and Pyongyang'],
    ['fr', 'le ministère norvégien de la Défense', 'Defence Ministry of Norway'],
  ] as const)('stands in no quotation marks, for it is no quotation: %s, %s', (from, words, shown) => {
    expect(nameFor(words, from, from === 'fr' ? 'en' : 'fr')).toBe(shown)
  })

  test.each([
    ['fr', 'la préfecture', 'The prefecture'],
    ['fr', 'l’opposition', 'The opposition'],
    ['fr', 'le gouvernement norvégien', 'The government of Norway'],
    ['fr', 'un responsable', 'An official'],
    ['fr', 'une source', 'A source'],
    ['fr', 'une source danoise', '« une source danoise »'],
    ['fr', 'une ONG britannique', 'An NGO of the United Kingdom'],
    ['en', 'a British NGO', 'Une ONG du Royaume-Uni'],
    ['en', 'the West', 'Pays occidentaux'],
    ['fr', 'la France et ses partenaires', '« la France et ses partenaires »'],
    ['fr', 'la mairie de Bergen', 'The town hall of Bergen'],
    ['en', 'police', 'La police'],
    ['en', 'Organisers', 'Des organisateurs'],
    ['en', 'the Iranian army', 'L’armée de l’Iran'],
    ['en', 'Residents of Narvik', 'Des habitants de Narvik'],
    ['en', 'Campaigners', '“Campaigners”'],
    ['fr', 'trois membres de Black Heron', '« trois membres de Black Heron »'],
    ['fr', 'des proches de Morel', '« des proches de Morel »'],
    ['fr', 'le principal parti de la région', '« le principal parti de la région »'],
  ] as const)(
    'that nobody has is told by what they are, else in their own words: %s, %s',
    (from, words, shown) => {
      expect(nameFor(words, from, from === 'fr' ? 'en' : 'fr').replaceAll('\u00a0', ' ')).toBe(shown)
    },
  )

  test('begins with a capital in its own language', () => {
    expect(nameFor('la préfecture', 'fr', 'fr')).toBe('La préfecture')
    expect(nameFor('étudiants', 'fr', 'fr')).toBe('Étudiants')
    expect(nameFor('', 'fr', 'fr')).toBe('')
  })
})

test('an outlet without a name is called by its title, else by where it was read, else by what it is', () => {
  const unnamed = (outlet: string | null, title: string | null) => quoteOf('Oui.', { outlet, title })
  expect(outletOf(unnamed(null, 'Le port rouvre'), 'fr')).toBe('Le port rouvre')
  expect(outletOf(unnamed('  ', ''), 'fr')).toBe('Un article')
  expect(outletOf(unnamed(null, null), 'en')).toBe('An article')
  expect(outletOf(quoteOf('Oui.', { outlet: null, title: null, readFrom: 'pont' }), 'fr')).toBe('pont')
  const hostile = { outlet: null, title: null, readFrom: '@everyone' }
  expect(outletOf(quoteOf('Oui.', hostile), 'fr')).toBe('Un article')
})

test('where an article has no outlet, its title is no teller: it stands under the quote already', () => {
  const quote = quoteOf('Le port rouvre lundi.', { outlet: null, title: 'Le port rouvre' })
  expect(sentenceLine(quote, 'fr').text).toBe('Un article')
  expect(holderOf(statementClaim(quote), 'fr')).toBe('Un article (sans source citée)')
})

test.each([
  ['a spokeswoman', 'Une porte-parole'],
  ['a spokesman', 'Un porte-parole'],
  ['the spokeswoman', 'La porte-parole'],
  ['an army', 'Une armée'],
  ['a prefecture', 'Une préfecture'],
  ['a hospital', 'Un hôpital'],
])('who has no name is called with the article of the French noun: %s', (english, french) => {
  expect(nameFor(english, 'en', 'fr')).toBe(french)
})

test('a French noun of either gender is told in English by one that says neither', () => {
  expect(nameFor('la porte-parole', 'fr', 'en')).toBe('The spokesperson')
  expect(nameFor('le porte-parole', 'fr', 'en')).toBe('The spokesperson')
})

test('a relay is named behind the holder, its own outlet is not', () => {
  const relay = ['Meridian', 'Le Courrier']
  const quote = quoteOf('Oui.', { outlet: 'Le Courrier' })
  expect(holderOf(statementClaim(quote, { holder: 'Hélène Le Goff', relay }), 'fr')).toBe(
    'Hélène Le Goff (Meridian)',
  )
})

test.each<[string, Category, Language, string]>([
  ['Au moins 40 marins ont été tués ou capturés.', 'killed', 'fr', '40 tués ou capturés'],
  ['Au moins 40 marins sont morts ou portés disparus.', 'killed', 'en', '40 dead or missing'],
  ['At least 40 sailors have died or gone missing.', 'killed', 'fr', '40 morts ou disparus'],
  ['Au moins 40 marins ont été tués, et 12 autres capturés.', 'killed', 'fr', '40 tués'],
])('a figure of two fates is told as of both: %s', (text, category, language, told) => {
  const quote = { ...quoteOf(text), language: text.startsWith('Au') ? 'fr' : 'en' } as const
  const claim = figureClaim(quote, { value: 40, counts: '', category })
  expect(amountOf(claim, language)).toBe(told)
})

test('who is killed or wounded is not told twice', () => {
  const figure = { value: 40, counts: 'soldats tués ou blessés', category: 'killed-or-wounded' } as const
  const claim = figureClaim(quoteOf('Bilan : 40 soldats tués ou blessés.'), figure)
  expect(amountOf(claim, 'fr')).toBe('40 tués ou blessés')
})

test('an outlet that names no source is said to name none', () => {
  expect(holderOf(statementClaim(quoteOf('Oui.')), 'en')).toBe('Le Courrier (no source given)')
})

describe('those who repeat an article', () => {
  const from = (outlet: string | null) => quoteOf('Oui.', { outlet, title: null })
  test.each([
    ['fr', 'Le Phare', ['L’Écho', 'Le Midi', 'L’Écho'], 'repris par L’Écho, Le Midi'],
    ['fr', 'Le Phare', ['Le Phare'], 'repris par 1\u00a0autre article'],
    ['fr', null, [null, 'L’Écho', null], 'repris par L’Écho, 2\u00a0autres articles'],
    ['en', null, [null], 'repeated by 1 other article'],
    ['en', 'The Beacon', [null, 'The Beacon'], 'repeated by 2 other articles'],
  ] as const)('are named once each, or counted, in %s: %s, %j', (language, first, others, words) => {
    expect(outletsAfter('repeatedBy', from(first), others.map(from), language)).toEqual([words])
  })

  test('are told of only where there are some', () => {
    expect(outletsAfter('retoldBy', from('Le Phare'), [], 'fr')).toEqual([])
  })
})

test.each([
  ['killed', 'fr', 'redouté'],
  ['killed', 'en', 'feared'],
  ['displaced', 'en', 'expected'],
  ['troops', 'fr', 'prévu'],
] as const)('of %s, what has not happened yet is called in %s %s', (category, language, word) => {
  const claim = figureClaim(quoteOf('.'), { value: 9, category }, { modality: 'planned' })
  expect(lineOf(claim, language).text).toContain(`(${word})`)
})

test.each<[string, string, Category, Language, string]>([
  ['La grippe a emporté 40 malades, et 40 décès sont à déplorer.', 'décès', 'killed', 'fr', '40 morts'],
  ['Le séisme a fait 40 morts.', 'morts', 'killed', 'en', '40 dead'],
  ['Des tireurs ont tué 40 passants.', 'passants', 'killed', 'fr', '40 tués (passants)'],
  ['Qatar will free 40 prisoners.', 'prisoners', 'captured', 'en', '40 prisoners'],
  ['Qatar will free 40 prisoners.', 'prisoners', 'captured', 'fr', '40 prisonniers'],
  ['La ville accueille 40 réfugiées.', 'réfugiées', 'displaced', 'en', '40 refugees'],
  ['Quelque 40 rebelles tiennent le col.', 'rebelles', 'troops', 'en', '40 rebels'],
  ['Quelque 40 soldats tiennent le col.', 'soldats', 'troops', 'en', '40 troops'],
  ['On a compté 40 manifestantes.', 'manifestantes', 'crowd', 'fr', '40 manifestants'],
])(
  'those who are counted are called what the article calls them: %s %s',
  (text, counts, category, to, told) => {
    const language = text.startsWith('Qatar') ? 'en' : 'fr'
    const quote = { ...quoteOf(text), language } as const
    const start = quote.start + text.lastIndexOf('40')
    const span = [start, start + 3 + counts.length] as const
    const figure = { value: 40, low: 40, high: 40, category, counts }
    const claim = figureClaim(quote, figure, { holder: null })
    const line = {
      text: amountOf({ ...claim, spans: { ...claim.spans, content: [span] } }, to),
      quotes: [quote],
      claim,
    } as const
    const plain = told.includes('passants') ? '40 tués (passants)' : told
    expect([line.text, whyWordsFail(line.text, line, to)]).toEqual([plain, null])
  },
)

test('a number in the article’s own words does not say twice what it counts', () => {
  const text = 'Plusieurs milliers de riverains ont défilé.'
  const quote = quoteOf(text)
  const content = [quote.start, quote.start + 'Plusieurs milliers de riverains'.length] as const
  const figure = {
    hedge: 'vague',
    category: 'crowd',
    counts: 'riverains',
    value: null,
    low: null,
    high: null,
  } as const
  const claim = figureClaim(quote, figure)
  const told = amountOf({ ...claim, spans: { ...claim.spans, content: [content] } }, 'fr')
  expect(told).toBe('«\u00a0Plusieurs milliers de riverains\u00a0»')
})
