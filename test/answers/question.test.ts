import { describe, expect, test } from 'vitest'
import { parseQuestion, type QuestionKind } from '../../src/answers/question.ts'

const parse = (text: string) => parseQuestion(text, { language: null, kind: null })

describe('the kind of a question', () => {
  test.each<[string, QuestionKind]>([
    ['Combien de pompiers sont intervenus à Nantes ?', 'how-many'],
    ['How many firefighters were sent to Leeds?', 'how-many'],
    ['Quel est le bilan de l’inondation ?', 'how-many'],
    ['What is the death toll in Valencia?', 'how-many'],
    ['Qu’a dit la maire de Lille ?', 'said'],
    ['Que dit l’ONU du cessez-le-feu ?', 'said'],
    ['What did the mayor of Leeds say?', 'said'],
    ['Qu’a dit Paul Morel du bilan ?', 'said'],
    ['La Pologne a-t-elle confirmé la livraison ?', 'confirmed'],
    ['Has Poland denied the delivery?', 'confirmed'],
    ['Qui est visé par les sanctions européennes ?', 'sanctions'],
    ['What sanctions has Canada announced?', 'sanctions'],
    ['Pourquoi le pont est-il fermé ?', 'open'],
    ['Why was the bridge closed?', 'open'],
  ])('%s is %s', (text, kind) => {
    expect(parse(text).kind).toBe(kind)
    expect(parse(text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")).kind).toBe(kind)
  })
})

describe('the language', () => {
  test.each([
    ['Combien de blessés ?', 'fr'],
    ['How many wounded?', 'en'],
    ['Qui a signé ?', 'fr'],
    ['Who signed?', 'en'],
  ])('of %s is %s', (text, language) => {
    expect(parse(text).language).toBe(language)
  })

  test('of the answer is the one asked for; the words are still read in their own', () => {
    const question = parseQuestion('Combien de pompiers ?', { language: 'en', kind: null })
    expect(question).toMatchObject({ language: 'en', kind: 'how-many' })
    expect(question.counted).toContain('firefight')
  })
})

describe('a question of how many', () => {
  test('knows what is counted, whose, and where', () => {
    const french = parse('Combien de soldats polonais ont été blessés à Gdansk ?')
    const english = parse('How many Polish soldiers were wounded in Gdansk?')
    for (const question of [french, english]) {
      expect(question).toMatchObject({ category: 'wounded', who: ['country_pl'] })
      expect(question.places).toHaveLength(1)
    }
  })

  test('knows according to whom', () => {
    expect(parse('Combien de morts selon la Croix-Rouge ?').holders).toContain('org_red_cross')
    expect(parse('How many dead according to the Red Cross?').holders).toContain('org_red_cross')
  })
})

test('a concept holds what stands for it in the other language', () => {
  const terms = (text: string) => parse(text).concepts.flatMap(concept => concept.terms)
  expect(terms('Why was the bridge closed?')).toContain('pont')
  expect(terms('Pourquoi le pont est-il fermé ?')).toContain('bridg')
})

test.each([
  ['Quel rôle joue le barrage ?', 'barrag'],
  ['Which city lost its bridge?', 'bridg'],
])('what names the kind of thing asked for weighs less than what it is about: %s', (text, about) => {
  const [kind, ...others] = parse(text).concepts
  expect(kind?.weight).toBeLessThan(1)
  expect(others.find(({ terms }) => terms[0] === about)?.weight).toBe(1)
})

test.each([
  ['Quel port a fermé cette semaine ?', 'semain'],
  ['Which harbour closed this week?', 'week'],
  ['Who resigned on Tuesday?', 'tuesdai'],
])('a day told from today need not stand in an answer: %s', (text, day) => {
  const concept = parse(text).concepts.find(({ terms }) => terms.includes(day))
  expect(concept?.weight).toBeLessThan(0.5)
})

test('a date that is written out, and a month, may stand in an answer', () => {
  for (const [text, word] of [
    ['What opened in 1998?', '1998'],
    ['Qu’a fermé le port en novembre ?', 'novembr'],
  ] as const)
    expect(parse(text).concepts.find(({ terms }) => terms.includes(word))?.weight).toBe(1)
})

test.each([
  ['When did the ferry sail?', 'time'],
  ['The ferry was built when?', 'time'],
  ['What was lost when the ferry sank?', null],
  ['The ferry sank. Who was its captain?', 'name'],
  ['By whom was the ferry built?', 'name'],
  ['Which song did the man who sank it sing?', null],
])('"when" and "who" ask for a time and a name where they ask, not where they relate: %s', (text, asks) => {
  expect(parse(text).asks).toBe(asks)
})

test.each(['', '   ', '?', '«»', '\u0000\u001b[2J', 'a'.repeat(100_000), '🤖🤖🤖'])(
  'anything typed is read as some question: %j',
  text => {
    expect(() => parse(text)).not.toThrow()
  },
)
