import { beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { sources } from '../../src/answers/sources.ts'
import { timeline } from '../../src/answers/timeline.ts'
import { attributionOf } from '../../src/delivery/wording.ts'
import { findClaims } from '../../src/store/claims.ts'
import type { Store } from '../../src/store/store.ts'
import { isFigureClaim, relationOf, seriesOf } from '../../src/stories/ledger.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const read = (text: string, outlet: string, publishedAt: string) =>
  readArticle(store, text, { outlet, publishedAt })

async function relation(one: string, other: string, days: readonly [string, string]) {
  await read(one, 'A', `${days[0]}T08:00:00Z`)
  await read(other, 'B', `${days[1]}T08:00:00Z`)
  const [earlier, later, ...more] = (await findClaims(store, { kinds: ['figure'] })).filter(isFigureClaim)
  if (earlier === undefined || later === undefined || more.length > 0)
    throw new Error('two figures are needed')
  return seriesOf([earlier, later]).length === 2 ? 'two series' : relationOf(earlier, later)
}

const sameDay = ['2025-03-03', '2025-03-03'] as const
const nextDay = ['2025-03-03', '2025-03-04'] as const
const weeks = ['2025-03-03', '2025-03-20'] as const

describe('two figures of one thing', () => {
  test.each([
    [
      'two series',
      'There are 40,000 people internally displaced in Norway after the flood, according to Oslo.',
      'The United Nations estimates as many as 9,000 Norwegians are now refugees after the flood.',
      sameDay,
    ],
    [
      null,
      'La tempête a fait 12 morts à Narvik, selon la police.',
      'La tempête a fait 19 morts à Narvik, selon la Croix-Rouge.',
      nextDay,
    ],
    [
      'contradiction',
      'La tempête a fait 19 morts à Narvik, selon la Croix-Rouge.',
      'La tempête a fait 12 morts à Narvik, selon la police.',
      nextDay,
    ],
    [
      'contradiction',
      'La tempête a fait 12 morts à Narvik, selon la police.',
      'La tempête a fait 19 morts à Narvik, selon la Croix-Rouge.',
      sameDay,
    ],
    [
      null,
      'Selon Bergen, 40 habitants du camp de Narvik ont été tués.',
      'Le bilan du camp de Narvik grandit selon Oslo, contre 35 habitants tués.',
      sameDay,
    ],
    [
      'two series',
      'Selon Oslo, 40 habitants du camp de Narvik sont morts du choléra.',
      'Selon Bergen, deux habitants du camp de Narvik ont été tués dans une attaque.',
      sameDay,
    ],
    [
      null,
      'Bergen said more people had died in the fire at the school, up from the earlier toll of 35 killed.',
      'Oslo said 90 people were killed in the fire at the school.',
      sameDay,
    ],
    [
      'two series',
      'Les combats de Narvik ont fait 57 morts, selon la Croix-Rouge.',
      'Les rebelles font état de 24 morts dans leurs rangs dans les combats de Narvik.',
      sameDay,
    ],
    [
      'two series',
      'The fighting in Narvik has killed 57 people, the Red Cross said.',
      'The rebel command put its own losses at 24 dead in the fighting in Narvik.',
      sameDay,
    ],
    [
      'two series',
      'The fighting in Narvik has killed 57 people, the Red Cross said.',
      'The rebels said the fighting in Narvik had killed 24 of their own men.',
      sameDay,
    ],
    [
      'agreement',
      'Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.',
      'Bergen police said at least 30 Norwegian soldiers were killed in Narvik.',
      sameDay,
    ],
    [
      'contradiction',
      'Selon Oslo, une attaque contre un marché de Narvik a tué 40 habitants.',
      'Selon Stockholm, une attaque contre un marché de Narvik a tué 90 habitants.',
      sameDay,
    ],
    [
      null,
      'Selon Bergen, plus de monde est mort dans l’incendie de l’école, contre un premier bilan de 35 tués.',
      'Selon Oslo, 90 personnes ont été tuées dans l’incendie de l’école.',
      sameDay,
    ],
    [
      'contradiction',
      'Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.',
      'Stockholm said 90 Norwegian soldiers were killed in Narvik.',
      sameDay,
    ],
    [
      'revision',
      'Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.',
      'Oslo said 90 Norwegian soldiers were killed in Narvik.',
      weeks,
    ],
    [
      'revision',
      'Selon Oslo, 40 soldats norvégiens ont été tués lundi 3 mars 2025 à Narvik.',
      'Oslo said 90 Norwegian soldiers were killed in Narvik on Monday 3 March 2025.',
      weeks,
    ],
    [
      'denial',
      'Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.',
      'Moscow denied that 40 Norwegian soldiers had been killed in Narvik.',
      sameDay,
    ],
    [
      null,
      'Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.',
      'Stockholm said 90 Norwegian soldiers were killed in Narvik.',
      weeks,
    ],
  ] as const)('stand in %s', async (expected, one, other, days) => {
    expect(await relation(one, other, days)).toBe(expected)
  })
})

describe('are no revision of one another', () => {
  test.each([
    [
      'a toll that would have fallen by more than half',
      'Oslo said 900 people were killed in the Narvik landslide.',
      'Oslo said 40 people were killed in the Narvik landslide.',
    ],
    [
      'things that are called otherwise',
      'The ministry said 23,000 doses of cholera vaccine were sent to Narvik in the outbreak.',
      'The ministry said 31,000 doses of measles serum were sent to Narvik in the outbreak.',
    ],
    [
      'a thing told in other words',
      'The governor said 1,500 residents had received their first vaccine.',
      'The governor said 900 residents would win a lottery.',
    ],
    [
      'what an outlet tells of two events in its own name',
      'Narvik, north of Bodø, was shaken by a lighter quake that killed 16 people.',
      'The toll rose to 98 killed after the great quake that shook Narvik and tore up roads.',
    ],
    [
      'things to which something else happens',
      'The port authority said 3,000 trips from Narvik were delayed on Monday by fog in the strait.',
      'The port authority said 900 trips from Narvik were cancelled on Thursday by fog in the strait.',
    ],
    [
      'shares of one population that tell of two things',
      'The institute said 27% of the adult population of Narvik had received a second dose.',
      'The institute said 65% of the adult population of Narvik had been infected.',
    ],
    [
      'prices of two fuels',
      'The association said the average price of a litre of diesel was €1.88.',
      'The association said the average price of a litre of petrol was €1.96.',
    ],
    [
      'a number ten times as high of a thing',
      'The ministry said 23 boats had left the harbour of Narvik.',
      'The ministry said 2,300 boats had left the harbour of Narvik.',
    ],
  ])('%s', async (_, one, other) => {
    expect(await relation(one, other, weeks)).not.toBe('revision')
  })
})

test('a record of years ago is not what a number has risen from', async () => {
  const record = 'The association said 40 ferries left the harbour of Narvik on 17 July 2008.'
  const now = 'The association said 55 ferries left the harbour of Narvik on 3 March 2025.'
  expect(await relation(record, now, weeks)).not.toBe('revision')
})

describe('are two things', () => {
  test.each([
    [
      'losses and troops',
      'Selon Oslo, 40 soldats norvégiens ont été tués.',
      'Selon Oslo, 900 soldats norvégiens sont déployés.',
    ],
    [
      'a region and the whole',
      'Oslo said 900 Norwegian soldiers were deployed.',
      'Oslo said 300 Norwegian soldiers were deployed in the Kursk region.',
    ],
    [
      'two armies',
      'Oslo said 40 Norwegian soldiers were killed.',
      'Oslo said 90 Swedish soldiers were killed.',
    ],
    [
      'the dead and the wounded',
      'Oslo said 40 Norwegian soldiers were killed.',
      'Oslo said 90 Norwegian soldiers were wounded.',
    ],
    [
      'two events in a city',
      'Sept personnes ont été blessées mardi à Lille dans l’incendie d’un entrepôt, ont indiqué les pompiers.',
      'La chute d’une grue devant la gare de Lille a fait deux blessés, ont indiqué les pompiers.',
    ],
    [
      'two sums of money',
      'Selon Le Midi, l’amende pour un chien sans laisse atteindra 750 euros.',
      'La compagnie Aquilon va lever trois milliards d’euros, révèle Le Midi.',
    ],
    [
      'what was added and the whole',
      'L’épidémie de choléra a fait 83 nouveaux morts à Bangui, a annoncé le ministère de la Santé.',
      'L’épidémie de choléra a fait 2 815 morts à Bangui, a annoncé le ministère de la Santé.',
    ],
    [
      'what comes in a day and the whole',
      'The cholera outbreak killed 32 people in Bangui in 48 hours, the health ministry said.',
      'The cholera outbreak has killed 2,815 people in Bangui, the health ministry said.',
    ],
  ])('%s', async (_, one, other) => {
    expect(await relation(one, other, sameDay)).toBe('two series')
  })
})

describe('an answer', () => {
  const asked = (language: 'fr' | 'en') =>
    answerQuestion(
      store,
      language === 'fr'
        ? 'Combien de soldats norvégiens ont été tués à Narvik ?'
        : 'How many Norwegian soldiers were killed in Narvik?',
      { language, kind: null },
    )

  test('names a contradiction as such, with both quotes', async () => {
    await read('Oslo said 40 Norwegian soldiers were killed in Narvik.', 'A', '2025-03-03T08:00:00Z')
    await read('Stockholm said 90 Norwegian soldiers were killed in Narvik.', 'B', '2025-03-03T09:00:00Z')
    const [french, english] = [await asked('fr'), await asked('en')]
    expect(french.statements.at(-1)?.text).toBe(
      'Contradiction\u00a0: Oslo\u00a0: 40 tués\u00a0; Stockholm\u00a0: 90 tués',
    )
    expect(english.statements.at(-1)?.text).toBe('Contradiction: Oslo: 40 killed; Stockholm: 90 killed')
    expect(english.statements.at(-1)?.quotes).toHaveLength(2)
  })

  test('sets no figure against that of another event', async () => {
    await read(
      'L’incendie d’un hôtel de Lille a fait 14 blessés, selon la préfecture. Les pompiers ont maîtrisé les flammes en deux heures et relogé les clients.',
      'A',
      '2025-03-03T08:00:00Z',
    )
    await read(
      'L’explosion du port de Beyrouth a fait plus de 6 000 blessés, selon la Croix-Rouge. Des quartiers entiers sont sans eau, et les écoles resteront fermées.',
      'A',
      '2025-03-03T09:00:00Z',
    )
    const answer = await answerQuestion(store, 'Combien de blessés ?', { language: null, kind: null })
    expect(answer.statements.map(line => line.text)).toHaveLength(2)
    expect(answer.statements.map(line => line.text).join()).not.toMatch(/auparavant|Contradiction/)
    expect(answer.lead ?? '').not.toContain('selon qui compte')
  })

  test.each([
    [
      'two armies and a factory',
      'Neuf soldats norvégiens ont été tués mardi dans des combats près de Vardby, a annoncé l’état-major.',
      'At least 15 people were killed when a boiler burst in a paper mill on Monday, officials said on Tuesday.',
    ],
    [
      'two mayors of one day',
      'La mairesse de Sorvik, Ida Berg, a déclaré dimanche que neuf élèves avaient été blessés dans un car.',
      'The mayor of Lunde, Ann Moe, said on Sunday that twelve people had been hurt in a fire at the market.',
    ],
    [
      'two tolls of one day in one language',
      'Neuf personnes ont été tuées mardi dans une avalanche au-dessus de Vardby, selon la police.',
      'Quinze personnes ont été tuées mardi dans l’incendie d’une papeterie à Lunde, selon la police.',
    ],
  ])('sets no figure against another of the same day: %s', async (_, one, other) => {
    await read(one, 'A', '2025-03-04T08:00:00Z')
    await read(other, 'B', '2025-03-04T09:00:00Z')
    const figures = (await findClaims(store, { kinds: ['figure'] })).filter(isFigureClaim)
    expect(figures).toHaveLength(2)
    expect(seriesOf(figures)).toHaveLength(2)
  })

  test('tells what the same holder said before', async () => {
    await read('Oslo said 40 Norwegian soldiers were killed in Narvik.', 'A', '2025-03-03T08:00:00Z')
    await read('Oslo said 90 Norwegian soldiers were killed in Narvik.', 'B', '2025-03-23T09:00:00Z')
    const texts = (await asked('fr')).statements.map(line => line.text)
    expect(texts[0]).toBe('Oslo\u00a0: 90 tués (Norvège) – auparavant 40 tués')
    const told = (await timeline(store, 'Norwegian soldiers Narvik', 'en')).statements.map(line => line.text)
    expect(told).toContain('Oslo: 90 killed (Norway) – before that, 40 killed')
  })

  test('tells what an outlet has brought up to date, of one day the sentence most like it', async () => {
    const toll = (killed: number) =>
      `The toll rose to ${killed} people killed after the quake that shook Narvik on Sunday.`
    const other =
      'A lighter quake near Narvik killed 16 people in July. Schools stay closed, and the king will visit the town when the weather allows.'
    await readArticle(store, `${toll(82)} ${other}`, { outlet: 'A', publishedAt: '2025-03-03T08:00:00Z' })
    const later =
      'Rescuers from three countries have reached the harbour, and two roads are open again to lorries with tents.'
    await readArticle(store, `${later} ${toll(98)}`, { outlet: 'A', publishedAt: '2025-03-04T08:00:00Z' })
    const { statements } = await answerQuestion(store, 'How many people were killed in Narvik?', {
      language: null,
      kind: null,
    })
    expect(statements.map(({ text }) => text)).toContain(
      'A (no source given): 98 killed – before that, 82 killed',
    )
  })

  test('counts articles and origins of a repeated figure, and notes what was hardened', async () => {
    await read(
      'According to residents, about 40 Norwegian soldiers were killed in Narvik.',
      'A',
      '2025-03-03T08:00:00Z',
    )
    await read(
      'According to residents, 40 Norwegian soldiers were killed in Narvik.',
      'B',
      '2025-03-03T09:00:00Z',
    )
    await read(
      'Snow fell. According to residents, 40 Norwegian soldiers were killed in Narvik.',
      'C',
      '2025-03-03T09:30:00Z',
    )
    const answer = await asked('en')
    expect(answer.lead).toContain('40 killed: 2 articles, 2 independent origins.')
    expect(answer.statements.map(line => line.text)).toContain(
      'Hardened, the number has lost its hedge: A, then B',
    )
  })
})

describe('a figure that somebody denies', () => {
  const said = 'Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.'
  const denied = 'Moscow denied that 40 Norwegian soldiers had been killed in Narvik.'

  test.each([
    ['fr', 'Oslo\u00a0: 40 tués – démenti par Moscou'],
    ['en', 'Oslo: 40 killed – denied by Moscow'],
  ] as const)(
    'is told as such, with both quotes, in answers, timelines and sources (%s)',
    async (language, line) => {
      await read(said, 'A', '2025-03-03T08:00:00Z')
      await read(denied, 'B', '2025-03-03T08:00:00Z')
      const answers = [
        await answerQuestion(store, 'Narvik', { language, kind: 'how-many' }),
        await timeline(store, 'Narvik', language),
        await sources(store, 'Narvik', language),
      ]
      for (const { statements } of answers) {
        const note = statements.find(({ text }) => text === line)
        expect(note?.quotes.map(({ text }) => text)).toEqual([said, denied])
      }
    },
  )
})

describe('an article without a date', () => {
  const careful = 'According to residents, about 40 Norwegian soldiers were killed in Narvik.'
  const firm = 'According to residents, 40 Norwegian soldiers were killed in Narvik.'
  const readOn = (text: string, outlet: string, now: string) =>
    readArticle(store, text, { outlet, publishedAt: null }, new Date(now))
  const told = async () => {
    const answer = await answerQuestion(store, 'Narvik', { language: 'en', kind: 'how-many' })
    return answer.statements.find(({ text }) => text.startsWith('Hardened'))
  }

  test('stands where it was read, when that was another day, and its quote says so', async () => {
    await readOn(firm, 'B', '2025-03-06T09:00:00Z')
    await readOn(careful, 'A', '2025-03-03T09:00:00Z')
    const note = await told()
    expect(note?.text).toBe('Hardened, the number has lost its hedge: A, then B')
    expect(note?.quotes.map(quote => attributionOf(quote, 'en'))).toEqual([
      'A, undated, read on 3 March 2025',
      'B, undated, read on 6 March 2025',
    ])
  })

  test('is neither before nor after another one that was read on the same day', async () => {
    await readOn(careful, 'A', '2025-03-03T09:00:00Z')
    await readOn(firm, 'B', '2025-03-03T10:00:00Z')
    expect(await told()).toBeUndefined()
  })
})
