import { describe, expect, test } from 'vitest'
import { parseQuestion, type QuestionKind } from '../../src/answers/question.ts'
import { contentWords } from '../../src/text/words/lexemes.ts'

const parse = (text: string) => parseQuestion(text, { language: null, kind: null })

describe('the kind of a question', () => {
  test.each<[string, QuestionKind]>([
    ['Combien de pompiers sont intervenus à Nantes ?', 'how-many'],
    ['How many firefighters were sent to Leeds?', 'how-many'],
    ['Quel est le bilan de l’inondation ?', 'how-many'],
    ['What is the death toll in Valencia?', 'how-many'],
    ['Comment ont évolué les pertes ?', 'how-many'],
    ['How did the casualties evolve?', 'how-many'],
    ['Comment les pertes ont-elles évolué depuis mars ?', 'how-many'],
    ['Quelle est l’évolution des pertes finlandaises ?', 'how-many'],
    ['How have Finnish losses changed since March?', 'how-many'],
    ['Comment a évolué la position de l’armée ?', 'open'],
    ['How has the mood of the troops changed?', 'open'],
    ['Qu’a dit la maire de Lille ?', 'said'],
    ['Did Hélène Roustan say that the dam would hold?', 'said'],
    ['Hélène Roustan a-t-elle dit que le barrage tiendrait ?', 'said'],
    ['Que dit l’ONU du cessez-le-feu ?', 'said'],
    ['What did the mayor of Leeds say?', 'said'],
    ['Qu’a dit Paul Morel du bilan ?', 'said'],
    ['La Pologne a-t-elle confirmé la livraison ?', 'confirmed'],
    ['Has Poland denied the delivery?', 'confirmed'],
    ['Qui est visé par les sanctions européennes ?', 'sanctions'],
    ['What sanctions has Canada announced?', 'sanctions'],
    ['Qui bloque les nouvelles sanctions contre le Yémen ?', 'open'],
    ['Who is blocking EU sanctions on Yemen?', 'open'],
    ['Pourquoi le pont est-il fermé ?', 'open'],
    ['Why was the bridge closed?', 'open'],
    ['Quel est, selon la mairie, le dernier bilan ?', 'how-many'],
    ['Où en est le bilan des inondations ?', 'how-many'],
    ['What is the latest number of evacuees?', 'how-many'],
    ['Donne-moi le nombre de blessés.', 'how-many'],
    ['Par quel moyen le nombre d’accidents a-t-il été réduit ?', 'open'],
    ['Quel port a accueilli le plus grand nombre de voiliers ?', 'open'],
    ['A growing number of bakers leave Leeds. Where do they go?', 'open'],
    ['Que veut dire « étiage » ?', 'open'],
    ['À quelle date la découverte est-elle confirmée ?', 'open'],
    ['Which state has the most confirmed cases of measles?', 'open'],
    ['When did Poland confirm the delivery?', 'confirmed'],
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
  test.each([
    ['How many malaria vaccines were sent to Kotka?', ['vaccines'], ['malaria']],
    ['How many malaria cases has Kotka had?', ['cases'], ['malaria']],
    ['How many police officers were hurt?', ['officers'], ['hurt']],
    ['How many women work in Kotka?', ['women'], ['work']],
    ['Combien de cas de grippe y a-t-il à Kotka ?', ['cas'], ['grippe']],
  ])('counts what its noun says: %s', (text, counted, others) => {
    const language = text.startsWith('Combien') ? 'fr' : 'en'
    const stems = (words: readonly string[]) =>
      words.flatMap(word => contentWords(word, language).map(({ stem }) => stem))
    const question = parse(text)
    expect(question.counted).toEqual(expect.arrayContaining(stems(counted)))
    for (const stem of stems(others)) expect(question.counted).not.toContain(stem)
  })

  test('knows what is counted, whose, and where', () => {
    const french = parse('Combien de soldats polonais ont été blessés à Gdansk ?')
    const english = parse('How many Polish soldiers were wounded in Gdansk?')
    for (const question of [french, english]) {
      expect(question).toMatchObject({ category: 'wounded', who: ['country_pl'] })
      expect(question.places).toHaveLength(1)
    }
  })

  test.each([
    ['Quel est le bilan selon la préfecture ?', 'killed-or-wounded'],
    ['Combien d’hommes l’armée a-t-elle perdus ?', 'killed-or-wounded'],
    ['How many soldats were sent?', 'troops'],
    ['Combien vaut le contrat ?', 'money'],
    ['Combien sont payés les mineurs ?', 'money'],
    ['How many jobs will the merger cost?', null],
    ['Combien la Norvège réclame-t-elle ?', 'money'],
    ['Combien le Qatar a-t-il promis ?', 'money'],
    ['How much does Norway want in compensation?', 'money'],
    ['Combien de visas la Norvège a-t-elle demandés ?', null],
    ['How many swings were recalled due to injuries?', null],
    ['Combien de personnes arrêtées à cause des soldats tués ?', 'arrested'],
    ['What share of the cases were in men?', null],
    ['How many young men did Oslo send?', 'troops'],
  ])('knows what is counted by other words for it: %s', (text, category) => {
    expect(parse(text).category).toBe(category)
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

describe('whom a question asks about', () => {
  test.each<[string, readonly string[]]>([
    ['Combien de Danois Oslo a-t-il comptés ?', ['country_no', 'place_oslo']],
    ['How many Danes did Oslo count?', ['country_no', 'place_oslo']],
    ['Qu’a dit Keir Starmer à propos d’Emmanuel Macron ?', ['person_keir_starmer']],
    ['qu’a dit starmer sur les trains', ['person_starmer']],
    ['what did starmer say about trains', ['person_starmer']],
    ['combien de blessés selon oslo', ['country_no', 'place_oslo']],
    ['Who denied the Norwegian reports?', []],
    ['Qui a confirmé la mort des soldats norvégiens ?', []],
    ['What was said in May about Norwegian sailors?', []],
  ])('%s: %j', (text, holders) => {
    expect(parse(text).holders).toEqual(holders)
  })
})

test('a word of the other language means what it means there', () => {
  const [, fires] = [parse('Combien de ponts ?'), parse('Why did the incendies begin?')]
  expect(fires.concepts.some(({ terms }) => terms.includes('fire'))).toBe(true)
})
