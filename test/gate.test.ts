import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { gate } from '../src/gate.ts'
import { lineOf, outletOf } from '../src/lines/lines.ts'
import { makeQuote } from '../src/store/quotes.ts'
import type { Store } from '../src/store/store.ts'
import type { Article, Claim, Figure, Language, Line, Quote } from '../src/types.ts'
import { figureClaim, quoteOf, readArticle, statementClaim } from './reading.ts'
import { emptyStore } from './store-for-tests.ts'

const french =
  'La mairie de Brest compte au moins dix mille manifestants, « un record », selon Hélène Le Goff. ' +
  'Le préfet n’a pas confirmé ce chiffre jeudi 6 mars 2025.\n\n' +
  'Abonnez-vous à notre lettre d’information pour ne rien manquer.\n\n' +
  'Les syndicats parlent de « 25\u202f000 personnes ». L’été sera chaud 🙂, dit-on sur le port.'
const record =
  'La mairie de Brest compte au moins dix mille manifestants, « un record », selon Hélène Le Goff.'

let store: Store
let article: Article
let quote: Quote

beforeEach(async () => {
  store = await emptyStore()
  article = await readArticle(store, french)
  quote = await quoteOf(store, article, record)
})

const plain = (text: string, of: Quote): Line => ({ text, quotes: [of], claim: null })

async function reasonFor(line: Line, language: Language): Promise<string | null> {
  const { replaced, dropped } = await gate(store, [line], language)
  return [...dropped, ...replaced][0]?.reason ?? null
}

describe('a quote', () => {
  test('goes out when it is the stored text at its offsets', async () => {
    const { lines, replaced, dropped } = await gate(store, [plain('courrier.example', quote)], 'fr')
    expect(lines).toEqual([plain('courrier.example', quote)])
    expect([...replaced, ...dropped]).toEqual([])
  })

  test.each<[string, (quote: Quote) => Quote]>([
    ['one character is another', ({ text, ...rest }) => ({ ...rest, text: text.replace('dix', 'six') })],
    ['the case is another', ({ text, ...rest }) => ({ ...rest, text: text.toUpperCase() })],
    ['a quotation mark is straightened', ({ text, ...rest }) => ({ ...rest, text: text.replace('«', '"') })],
    [
      'an accent is written with a combining mark',
      ({ text, ...rest }) => ({ ...rest, text: text.normalize('NFD') }),
    ],
    ['it is trimmed without its offsets', ({ text, ...rest }) => ({ ...rest, text: text.slice(1) })],
    [
      'its offsets are shifted by one',
      ({ start, end, ...rest }) => ({ ...rest, start: start + 1, end: end + 1 }),
    ],
    ['it ends elsewhere', ({ end, ...rest }) => ({ ...rest, end: end + 1 })],
    ['it ends behind the text', ({ end, ...rest }) => ({ ...rest, end: end + 10_000 })],
    [
      'it counts from the end',
      rest => ({ ...rest, start: rest.start - french.length, end: rest.end - french.length }),
    ],
    ['its offsets are no whole numbers', rest => ({ ...rest, start: rest.start + 0.5, end: rest.end + 0.5 })],
    ['it is empty', rest => ({ ...rest, end: rest.start, text: '' })],
    ['its version is not stored', rest => ({ ...rest, version: 'v0000000000000000' })],
    [
      'it names another article',
      rest => ({ ...rest, article: { ...rest.article, id: 'a0000000000000000' } }),
    ],
  ])('is refused with its whole line when %s', async (_, change) => {
    const line = plain('courrier.example', change(quote))
    expect(await gate(store, [line], 'fr')).toEqual({
      lines: [],
      replaced: [],
      dropped: [{ text: 'courrier.example', reason: 'wrong-quote' }],
    })
  })

  test('is refused when a negation was cut out or two sentences were joined', async () => {
    const denial = await quoteOf(store, article, 'Le préfet n’a pas confirmé ce chiffre jeudi 6 mars 2025.')
    const cut = denial.text.replace('n’a pas', 'a')
    const joined = `${record} Les syndicats parlent de « 25\u202f000 personnes ».`
    for (const text of [cut, joined])
      expect(await reasonFor(plain('x', { ...denial, text, end: denial.start + text.length }), 'fr')).toBe(
        'wrong-quote',
      )
  })

  test('takes its line along when it is one of several', async () => {
    const other = await quoteOf(store, article, 'L’été sera chaud 🙂, dit-on sur le port.')
    const line: Line = {
      text: 'courrier.example',
      quotes: [quote, { ...other, text: `${other.text} ` }],
      claim: null,
    }
    expect((await gate(store, [line], 'fr')).lines).toEqual([])
  })

  test('still goes out from the version that it was taken from, after the article has changed', async () => {
    await readArticle(store, french.replace('dix mille', 'douze mille'), { url: article.url })
    expect(await reasonFor(plain('courrier.example', quote), 'fr')).toBeNull()
    const changed = { ...quote, text: quote.text.replace('dix mille', 'douze mille') }
    expect(await reasonFor(plain('courrier.example', changed), 'fr')).toBe('wrong-quote')
  })

  test('of page furniture supports nothing', async () => {
    const advert = await quoteOf(
      store,
      article,
      'Abonnez-vous à notre lettre d’information pour ne rien manquer.',
    )
    expect(await reasonFor(plain('courrier.example', advert), 'fr')).toBe('wrong-quote')
  })

  test('must be the one that its claim rests on', async () => {
    const other = await quoteOf(store, article, 'L’été sera chaud 🙂, dit-on sur le port.')
    const claim = figureClaim(quote, { low: 10_000, hedge: 'at least' })
    expect(await reasonFor({ ...lineOf(claim, 'fr'), quotes: [other] }, 'fr')).toBe('wrong-quote')
  })

  test('is refused whatever is changed in it', async () => {
    const position = fc.integer({ min: 0, max: record.length - 1 })
    const change = fc.tuple(
      position,
      fc.constantFrom('replace', 'delete', 'insert'),
      fc.string({ minLength: 1, maxLength: 3 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (changes, moves) => {
          const text = changes.reduce((before, [at, how, words]) => {
            const kept = before.slice(at + (how === 'insert' ? 0 : 1))
            return before.slice(0, at) + (how === 'delete' ? '' : words) + kept
          }, quote.text)
          const end = moves ? quote.start + text.length : quote.end
          fc.pre(text !== french.slice(quote.start, end))
          expect((await gate(store, [plain('x', { ...quote, text, end })], 'fr')).lines).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  test('of any stretch of the article goes out as it stands', async () => {
    const offset = fc.integer({ min: 0, max: record.length })
    await fc.assert(
      fc.asyncProperty(offset, offset, async (a, b) => {
        fc.pre(a !== b)
        const exact = await makeQuote(store, article.version, [Math.min(a, b), Math.max(a, b)])
        expect(await reasonFor(plain('courrier.example', exact), 'fr')).toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})

describe('words that their quotes do not carry are replaced by who speaks', () => {
  test.each<[string, Language, string | null]>([
    // Numbers, by value.
    ['Selon la mairie, 10\u202f000 manifestants.', 'fr', null],
    ['According to the town hall, ten thousand people.', 'en', null],
    ['According to the town hall, 10,000 people.', 'en', null],
    ['Selon la mairie, 10.000 manifestants.', 'fr', null],
    ['Selon la mairie, 12\u202f000 manifestants.', 'fr', 'number'],
    ['According to the town hall, eleven thousand people.', 'en', 'number'],
    ['According to the town hall, 1,000 people.', 'en', 'number'],
    ['According to the town hall, 10,000 to 12,000 people.', 'en', 'number'],
    ['Selon la mairie, 10 % des manifestants.', 'fr', 'number'],
    ['Selon la mairie, des dizaines de milliers de manifestants.', 'fr', 'number'],
    ['According to the town hall, １２０００ people.', 'en', 'number'],
    ['According to the town hall, ½ of the people.', 'en', 'number'],
    // Dates.
    // The article came out on 4 March: the quote does not say that they were counted then.
    ['La mairie compte dix mille manifestants le 4 mars 2025.', 'fr', 'date'],
    ['La mairie compte dix mille manifestants en mars 2025.', 'fr', 'date'],
    ['La mairie compte dix mille manifestants le 5 mars 2025.', 'fr', 'date'],
    ['The town hall counts ten thousand, as of 12 May 2024.', 'en', 'date'],
    ['The town hall counted ten thousand yesterday.', 'en', 'date'],
    // Names.
    ['Hélène Le Goff parle de dix mille manifestants.', 'fr', null],
    ['Hélène Éluard parle de dix mille manifestants.', 'fr', 'name'],
    ['According to Mark Rutte, ten thousand people.', 'en', 'name'],
    ['Ten thousand people, according to North Korea.', 'en', 'name'],
    // Quotation marks, links and mentions.
    ['La mairie parle d’« un record ».', 'fr', null],
    ['The town hall calls it “un record”.', 'en', null],
    ['La mairie parle d’« un triomphe ».', 'fr', 'quotation'],
    ['The town hall speaks of "a triumph".', 'en', 'quotation'],
    ['La mairie parle d’« une ', 'fr', 'quotation'],
    [`La mairie : « ${'un triomphe '.repeat(50)}».`, 'fr', 'quotation'],
    ['La mairie parle de « mille manifest ».', 'fr', 'quotation'],
    ['La mairie : voir https://evil.example/record', 'fr', 'link'],
    ['La mairie : voir evil.example', 'fr', 'link'],
    ['La mairie : [un record](evil)', 'fr', 'link'],
    ['La mairie : <https://evil.example|un record>', 'fr', 'link'],
    ['La mairie : <@123456789>', 'fr', 'link'],
    ['@everyone La mairie : un record', 'fr', 'mention'],
    ['La mairie : un record, dit @maire', 'fr', 'mention'],
  ])('%s', async (text, language, reason) => {
    const { lines, replaced } = await gate(store, [plain(text, quote)], language)
    expect(replaced).toEqual(reason === null ? [] : [{ text, reason }])
    expect(lines.map(line => line.text)).toEqual([reason === null ? text : 'courrier.example'])
  })

  test('a number of the quote that is only part of a date is no number of people', async () => {
    const denial = await quoteOf(store, article, 'Le préfet n’a pas confirmé ce chiffre jeudi 6 mars 2025.')
    expect(await reasonFor(plain('Le préfet n’a pas confirmé, ils étaient 6.', denial), 'fr')).toBe('number')
    expect(await reasonFor(plain('En 2025, le préfet n’a pas confirmé ce chiffre.', denial), 'fr')).toBeNull()
  })

  test('a date may be told less precisely than the quote, never more', async () => {
    const vague = await readArticle(
      store,
      'Le chantier naval de Lorient a fermé en mars 2024, selon la direction.',
    )
    const line = plain('', await quoteOf(store, vague, 'Le chantier naval de Lorient a fermé en mars 2024'))
    expect(await reasonFor({ ...line, text: 'The yard closed in 2024.' }, 'en')).toBeNull()
    expect(await reasonFor({ ...line, text: 'The yard closed on 12 March 2024.' }, 'en')).toBe('date')
  })

  test('a number in the outlet’s own name counts nothing', async () => {
    const named = await readArticle(
      store,
      'La foire du village a ouvert ses portes samedi matin sous la pluie.',
      {
        outlet: 'Le Journal des Deux Rives',
      },
    )
    const opening = await quoteOf(store, named, 'La foire du village a ouvert ses portes')
    expect(await reasonFor(plain('Le Journal des Deux Rives : la foire a ouvert.', opening), 'fr')).toBeNull()
    expect(await reasonFor(plain('Deux foires ont ouvert.', opening), 'fr')).toBe('number')
  })
})

describe('a claim', () => {
  const text =
    'The ferry company said nearly 300 passengers were reportedly stranded. ' +
    'The ministry denied that 40 of them were ill. ' +
    'The union has not confirmed the strike.'
  const company = { holder: 'The ferry company', modality: 'conditional' } as const
  let ferry: Article
  let stranded: Quote

  beforeEach(async () => {
    ferry = await readArticle(store, text)
    stranded = await quoteOf(
      store,
      ferry,
      'The ferry company said nearly 300 passengers were reportedly stranded.',
    )
  })

  const reasonForWords = (words: string, claim: Claim, language: Language = 'en') =>
    reasonFor({ text: words, quotes: [claim.quote], claim }, language)

  test.each<[string, Language, string | null]>([
    ['The ferry company: nearly 300 passengers are reportedly stranded.', 'en', null],
    ['Selon la compagnie de ferry, près de 300 passagers seraient bloqués.', 'fr', null],
    ['The ferry company: nearly 300 passengers are stranded.', 'en', 'firmness'],
    ['Selon la compagnie de ferry, près de 300 passagers sont bloqués.', 'fr', 'firmness'],
    ['The ferry company: 300 passengers are reportedly stranded.', 'en', 'hedge'],
    ['Selon la compagnie de ferry, 300 passagers seraient bloqués.', 'fr', 'hedge'],
    ['Nearly 300 passengers are reportedly stranded.', 'en', 'holder'],
    ['Près de 300 passagers seraient bloqués.', 'fr', 'holder'],
    ['The ferry company: passengers are reportedly stranded.', 'en', 'number'],
  ])('keeps its conditional, hedge, holder and figure: %s', async (words, language, reason) => {
    const claim = figureClaim(stranded, { value: 300, hedge: 'nearly', counts: 'passengers' }, company)
    expect(await reasonForWords(words, claim, language)).toBe(reason)
  })

  test.each<[Figure['hedge'], string, Language, string | null]>([
    ['more than', 'La compagnie de ferry : les blessés seraient plus de 300.', 'fr', null],
    ['more than', 'La compagnie de ferry : le bilan aurait dépassé les 300 blessés.', 'fr', null],
    ['more than', 'La compagnie de ferry : les blessés seraient 300.', 'fr', 'hedge'],
    ['at least', 'The ferry company: no fewer than 300 are reportedly hurt.', 'en', null],
    ['at least', 'The ferry company: 300 people or more are reportedly hurt.', 'en', null],
    ['at least', 'The ferry company: up to 300 are reportedly hurt.', 'en', 'hedge'],
    ['less than', 'La compagnie de ferry : un nombre inférieur à 300 serait avancé.', 'fr', null],
    ['at most', 'The ferry company: the number reportedly will not exceed 300.', 'en', null],
  ])('may tell “%s” in any of its wordings: %s', async (hedge, words, language, reason) => {
    const claim = figureClaim(stranded, { value: 300, hedge, counts: 'passengers' }, company)
    expect(await reasonForWords(words, claim, language)).toBe(reason)
  })

  test('tells its own figure, not another one of the same sentence', async () => {
    const both = await readArticle(
      store,
      'The hospital said 12 people were killed and 80 wounded in the fire.',
    )
    const sentence = await quoteOf(
      store,
      both,
      'The hospital said 12 people were killed and 80 wounded in the fire.',
    )
    const killed = figureClaim(
      sentence,
      { value: 12, low: 12, high: 12, category: 'killed', counts: 'people' },
      { holder: 'The hospital' },
    )
    expect(await reasonForWords('The hospital: 80 killed.', killed)).toBe('number')
    expect(await reasonForWords('The hospital: 12 killed.', killed)).toBeNull()
  })

  test('of a denial stays one', async () => {
    const denied = await quoteOf(store, ferry, 'The ministry denied that 40 of them were ill.')
    const claim = statementClaim(denied, { holder: 'The ministry', modality: 'denied' })
    expect(await reasonForWords('The ministry confirmed that 40 were ill.', claim)).toBe('firmness')
    expect(await reasonForWords('The ministry did not deny that 40 were ill.', claim)).toBe('firmness')
    expect(await reasonForWords('Le ministère a confirmé que 40 étaient malades.', claim, 'fr')).toBe(
      'firmness',
    )
    expect(await reasonForWords('The ministry denies that 40 were ill.', claim)).toBeNull()
    expect(await reasonForWords('Le ministère a démenti que 40 fussent malades.', claim, 'fr')).toBeNull()
  })

  test('that nobody confirmed stays unconfirmed', async () => {
    const open = await quoteOf(store, ferry, 'The union has not confirmed the strike.')
    const claim = statementClaim(open, { holder: 'The union', modality: 'unconfirmed' })
    expect(await reasonForWords('The union has confirmed the strike.', claim)).toBe('firmness')
    expect(await reasonForWords('The union has not confirmed the strike.', claim)).toBeNull()
    expect(await reasonForWords('Le syndicat n’a pas confirmé la grève.', claim, 'fr')).toBeNull()
  })

  test('that fails is replaced by its holder, quote and claim kept', async () => {
    const claim = figureClaim(stranded, { value: 300, hedge: 'nearly' }, company)
    const { lines } = await gate(store, [{ text: '300 are stranded.', quotes: [stranded], claim }], 'en')
    expect(lines).toEqual([{ text: 'The ferry company', quotes: [stranded], claim }])
  })
})

test('lines come out in the order in which they came in', async () => {
  const good = plain('courrier.example', quote)
  const lying = plain('Quatorze morts', quote)
  const wrong = plain('faux', { ...quote, text: 'faux' })
  const { lines } = await gate(store, [lying, wrong, good, lying], 'fr')
  expect(lines.map(line => line.text)).toEqual(Array(3).fill(outletOf(quote, 'fr')))
})

test('nothing in, nothing out', async () => {
  expect(await gate(store, [], 'en')).toEqual({ lines: [], replaced: [], dropped: [] })
})
