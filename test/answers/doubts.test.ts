import { describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Answer, Language } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

type Told = readonly [language: Language, text: string]

/** Each article a day after the one before it, of an outlet of its own. */
async function ask(question: string, articles: readonly Told[]): Promise<Answer> {
  const store = await emptyStore()
  for (const [index, [language, text]] of articles.entries())
    await readArticle(
      store,
      text,
      {
        url: `https://outlet-${index}.example/`,
        outlet: `Outlet ${index}`,
        publishedAt: `2025-03-0${index + 3}T08:00:00Z`,
        language,
      },
      new Date(`2025-03-0${index + 3}T09:00:00Z`),
    )
  return answerQuestion(store, question, { language: null, kind: null, today: '2025-03-20T12:00:00Z' })
}

const killed: readonly Told[] = [
  ['en', 'Oslo said that 30 Norwegian soldiers had been killed in Narvik. Snow has closed the road since.'],
  [
    'en',
    'Bergen said that 45 Norwegian soldiers had been killed in Narvik. A relief convoy arrived at noon.',
  ],
]
const tués: readonly Told[] = [
  ['fr', 'Oslo a annoncé que 30 soldats norvégiens avaient été tués à Narvik. La neige a fermé la route.'],
  ['fr', 'La Croix-Rouge estime que 45 soldats norvégiens ont été tués à Narvik. La route est fermée.'],
]

async function leadAfter(sentence: string, language: Language): Promise<string | null> {
  const own = language === 'en' ? killed : tués
  const rest = language === 'en' ? 'The road is still closed by snow.' : 'La route reste fermée par la neige.'
  const question =
    language === 'en'
      ? 'How many soldiers were killed in Narvik?'
      : 'Combien de soldats ont été tués à Narvik ?'
  const answer = await ask(question, [...own, [language, `${sentence} ${rest}`]])
  expect(answer.lead).toMatch(language === 'en' ? /30 to 45/ : /De 30 à 45/)
  return answer.lead
}

describe('the lead names who doubts', () => {
  test.each([
    ['en', 'Moscow denied that any Norwegian soldiers had been killed in Narvik.', '; denied by Moscow.'],
    ['en', 'Moscow has not confirmed the deaths in Narvik.', '; not confirmed by Moscow.'],
    ['en', 'Moscow has neither confirmed nor denied the deaths in Narvik.', '; not confirmed by Moscow.'],
    [
      'en',
      'Moscow and Minsk have not confirmed the deaths in Narvik.',
      '; not confirmed by Moscow or Minsk.',
    ],
    [
      'en',
      'Neither Moscow nor Minsk has confirmed the deaths in Narvik.',
      '; not confirmed by Moscow or Minsk.',
    ],
    ['en', 'Moscow has not confirmed reports of Norwegian deaths.', '; not confirmed by Moscow.'],
    [
      'en',
      'Dmitry Peskov, the Kremlin spokesman, denied reports of Norwegian losses in Narvik.',
      '; denied by Dmitry Peskov.',
    ],
    ['en', 'Moscow has yet to confirm that Norwegian soldiers died in Narvik.', '; not confirmed by Moscow.'],
    [
      'fr',
      'Moscou a démenti que des soldats norvégiens aient été tués à Narvik.',
      '\u00a0; démenti par Moscou.',
    ],
    [
      'fr',
      'Moscou n’a pas confirmé la mort de soldats norvégiens à Narvik.',
      '\u00a0; non confirmé par Moscou.',
    ],
    [
      'fr',
      'Ni Moscou ni Minsk n’ont reconnu la moindre perte norvégienne à Narvik.',
      '\u00a0; ni Moscou ni Minsk ne l’ont confirmé.',
    ],
    [
      'fr',
      'Le ministère russe de la Défense dément toute perte norvégienne à Narvik.',
      '\u00a0; démenti par le ministère russe de la Défense.',
    ],
  ] as const)('%s: %s', async (language, sentence, clause) => {
    expect(await leadAfter(sentence, language)).toContain(clause)
  })
})

describe('the lead says nothing of', () => {
  test.each([
    ['en', 'who did it', 'Moscow denied killing Norwegian soldiers in Narvik.'],
    [
      'en',
      'whose fault it was',
      'Moscow denied responsibility for the deaths of Norwegian soldiers in Narvik.',
    ],
    ['en', 'who they were', 'Moscow has not confirmed the identity of the dead in Narvik.'],
    ['en', 'another place', 'Moscow denied that Norwegian soldiers had been killed in Tromsø.'],
    ['en', 'some of them', 'Moscow denied that Norwegian officers had been killed in Narvik.'],
    ['en', 'one number', 'Moscow denied that 60 Norwegian soldiers had been killed in Narvik.'],
    ['en', 'others', 'Moscow denied that Swedish soldiers had been killed in Narvik.'],
    ['en', 'its own', 'Moscow denied that its soldiers had been killed in Narvik.'],
    ['en', 'another fate', 'Moscow denied that Norwegian soldiers had been captured in Narvik.'],
    ['en', 'another year', 'Moscow denied that Norwegian soldiers had been killed in Narvik in 1940.'],
    [
      'en',
      'what nobody in particular denies',
      'A diplomat denied that Norwegian soldiers had been killed in Narvik.',
    ],
    ['en', 'silence', 'Moscow declined to comment on the deaths of Norwegian soldiers in Narvik.'],
    ['en', 'what is not disputed', 'Moscow did not dispute the deaths of Norwegian soldiers in Narvik.'],
    ['en', 'what else is denied', 'Moscow denied that the road to Narvik had been bombed.'],
    ['fr', 'qui l’a fait', 'Moscou dément avoir tué des soldats norvégiens à Narvik.'],
    [
      'fr',
      'leurs causes',
      'Moscou n’a pas confirmé les circonstances de la mort des soldats norvégiens à Narvik.',
    ],
    ['fr', 'un autre lieu', 'Moscou a démenti que des soldats norvégiens aient été tués à Bergen.'],
    ['fr', 'les civils', 'Moscou a démenti que des civils norvégiens aient été tués à Narvik.'],
    ['fr', 'une accusation', 'Moscou a rejeté les accusations de la Norvège sur la route de Narvik.'],
    ['fr', 'un silence', 'Moscou n’a pas répondu aux questions sur les morts de Narvik.'],
    ['fr', 'un refus', 'Moscou refuse de reconnaître le nouveau gouvernement norvégien à Narvik.'],
  ] as const)('%s: %s', async (language, _, sentence) => {
    expect(await leadAfter(sentence, language)).not.toMatch(/denied|confirmed|démenti|confirmé/)
  })
})

const road = 'The road is still closed by snow.'

test('they are told apart, quoted below, and told in the language of the question', async () => {
  const doubts: readonly Told[] = [
    ['fr', 'Moscou dément toute perte norvégienne à Narvik. La route reste fermée.'],
    ['en', `Minsk has not confirmed the deaths in Narvik. ${road}`],
  ]
  const english = await ask('How many soldiers were killed in Narvik?', [...killed, ...doubts])
  expect(english.lead).toBe(
    'From 30 to 45, depending on who counts (2 sources); denied by Moscow; not confirmed by Minsk.',
  )
  expect(english.statements.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Denied: Moscow', 'Not confirmed: Minsk']),
  )
  const french = await ask('Combien de soldats ont été tués à Narvik ?', [...killed, ...doubts])
  expect(french.lead).toBe(
    'De 30 à 45 selon qui compte (2 sources)\u00a0; démenti par Moscou\u00a0; non confirmé par Minsk.',
  )
})

test.each([
  ['a later confirmation', 'Moscow confirmed the deaths of Norwegian soldiers in Narvik.', /sources\)\.$/],
  [
    'a later denial',
    'Moscow denied that Norwegian soldiers had been killed in Narvik.',
    /; denied by Moscow\.$/,
  ],
  [
    'a later word of its minister',
    'The Russian defence ministry confirmed the deaths in Narvik.',
    /sources\)\.$/,
  ],
])('%s takes the place of what was said before', async (_, later, lead) => {
  const doubt = `Moscow has not confirmed the deaths of Norwegian soldiers in Narvik. ${road}`
  const answer = await ask('How many soldiers were killed in Narvik?', [
    ...killed,
    ['en', doubt],
    ['en', `${later} A ship has left the harbour.`],
  ])
  expect(answer.lead).toMatch(lead)
})

test('a denial stands no more once its holder says in a later article that it is so', async () => {
  const answer = await ask('How many soldiers were killed in Narvik?', [
    ...killed,
    ['en', `Moscow denied that Norwegian soldiers had been killed in Narvik. ${road}`],
    ['en', 'Moscow said Norwegian soldiers had been killed in Narvik. A ship has left the harbour.'],
  ])
  expect(answer.lead).toMatch(/sources\)\.$/)
})

test('a question that asks for no number is not led by a doubt that its quotes may have overtaken', async () => {
  const answer = await ask('Has Moscow confirmed the deaths of Norwegian soldiers in Narvik?', [
    ...killed,
    ['en', `Moscow has not confirmed the deaths of Norwegian soldiers in Narvik. ${road}`],
    ['en', 'Moscow confirmed the deaths of Norwegian soldiers in Narvik. A ship has left the harbour.'],
  ])
  expect(answer.lead).toBeNull()
  expect(answer.statements.length).toBeGreaterThan(0)
})

test('a confirmation that was withdrawn since is not one', async () => {
  const answer = await ask('How many soldiers were killed in Narvik?', [
    ...killed,
    ['en', `Moscow confirmed the deaths of Norwegian soldiers in Narvik. ${road}`],
    ['en', 'Moscow denied that Norwegian soldiers had been killed in Narvik. A ship has left the harbour.'],
  ])
  expect(answer.lead).toMatch(/; denied by Moscow\.$/)
})

test('« ces chiffres » are those of the sentence before', async () => {
  const after = async (between: string) => {
    const [first, second] = tués
    const text = `${second?.[1]} ${between}Moscou n’a pas confirmé ces chiffres.`
    const answer = await ask('Combien de soldats ont été tués à Narvik ?', [
      first ?? ['fr', ''],
      ['fr', text],
    ])
    return answer.lead
  }
  expect(await after('')).not.toContain('confirmé')
  const direct = await ask('Combien de soldats ont été tués à Narvik ?', [
    ...tués,
    [
      'fr',
      'Le bilan est de 45 soldats norvégiens tués à Narvik, selon Oslo. Moscou n’a pas confirmé ce bilan.',
    ],
  ])
  expect(direct.lead).toMatch(/^Non confirmé par Moscou\./)
})

test('troops that are denied or not confirmed are there, and do nothing else', async () => {
  const question = 'How many Norwegian soldiers are in Narvik?'
  const counted: readonly Told[] = [
    ['en', 'Oslo said that 3,000 Norwegian soldiers were in Narvik. Snow has closed the road since.'],
    ['en', 'Minsk said that 5,000 Norwegian soldiers were in Narvik. A relief convoy arrived at noon.'],
  ]
  const lead = async (sentence: string) =>
    (await ask(question, [...counted, ['en', `${sentence} ${road}`]])).lead
  expect(await lead('Moscow has not confirmed the presence of Norwegian soldiers in Narvik.')).toMatch(
    /by Moscow/,
  )
  expect(await lead('Moscow denied that there were any Norwegian troops in Narvik.')).toMatch(
    /denied by Moscow/,
  )
  for (const other of [
    'Moscow denied that Norwegian soldiers in Narvik had looted the harbour.',
    'Moscow denied the presence of Norwegian missiles in Narvik.',
    'Moscow denied the presence of Norwegian soldiers in Bergen.',
    'Moscow denied the presence of Swedish soldiers in Narvik.',
    'Moscow denied that Norwegian soldiers had been killed in Narvik.',
  ])
    expect(await lead(other)).not.toMatch(/denied|confirmed/)
})

test('whoever is asked for alone is told of alone', async () => {
  const answer = await ask('How many soldiers were killed in Narvik, according to Oslo?', [
    ...killed,
    ['en', `Moscow denied that any Norwegian soldiers had been killed in Narvik. ${road}`],
  ])
  expect(answer.statements.map(({ claim }) => claim?.holder)).toEqual(['Oslo'])
})

test('a government that is nowhere near those soldiers does not doubt them by denying that it sent any', async () => {
  const answer = await ask('How many Norwegian soldiers guard the Narvik railway?', [
    [
      'en',
      'Some 900 Norwegian soldiers guard the Narvik railway, said Oslo. Minsk has denied sending any troops.',
    ],
  ])
  expect(answer.statements.map(({ quotes: [quote] }) => quote.text)).toEqual([
    'Some 900 Norwegian soldiers guard the Narvik railway, said Oslo.',
  ])
})

test.each([
  ['fighters', 1],
  ['soldiers', 0],
])('who denies having sent mercenaries doubts %s or not', async (noun, doubts) => {
  const answer = await ask(`How many Norwegian ${noun} has Minsk sent to Narvik?`, [
    [
      'en',
      `Minsk has sent some 900 Norwegian ${noun} to Narvik, said Oslo. Minsk has denied sending mercenaries.`,
    ],
  ])
  expect(answer.statements).toHaveLength(1 + doubts)
})
