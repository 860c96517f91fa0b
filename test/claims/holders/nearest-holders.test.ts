import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { lastHolder, saidIn, told } from '../helpers.ts'

type Held = readonly [language: Language, text: string, holder: string]

describe('the head of a state or a government is whoever the article calls by another title', () => {
  test.each<Held>([
    [
      'fr',
      'Le président islandais, Gunnar Jonsson, a été réélu samedi. Le chef de l’État islandais a annoncé qu’il garderait le cap.',
      'Gunnar Jonsson',
    ],
    [
      'fr',
      'Le plan a été présenté par le Premier ministre Andrej Novak. « Nous tiendrons », a déclaré le chef du gouvernement tchèque.',
      'Andrej Novak',
    ],
  ])('%s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })
})

describe('« le quotidien » is', () => {
  test('the paper that the sentence before names, although another has spoken', () => {
    const text =
      'Selon Le Figaro, le maire savait. La phrase est une « gaffe » pour le Guardian. « Tout le partage repose là-dessus », déplore le quotidien britannique.'
    expect(lastHolder(text, 'fr')).toBe('Guardian')
  })

  test('neither of two that told it together', () => {
    const text =
      'Selon Le Parisien et Le Point, le maire a opposé son veto. Le ministre aurait renoncé, affirme l’hebdomadaire.'
    expect(lastHolder(text, 'fr')).toBe('l’hebdomadaire')
  })
})

test('a pronoun means no paper that has a common word for a name', () => {
  const text =
    'Selon the Mirror, un homme a été arrêté. Il a menti. Il assurait qu’il épargnait pour une maison.'
  expect(saidIn(text, 'fr').map(({ holder }) => holder)).toEqual(['the Mirror'])
})

test('a pronoun means no magazine', () => {
  const text =
    'Mayor Paul Hanley says the city changed its rules. According to 5280 magazine, it was the first. He acknowledged that more needs to be done.'
  expect(lastHolder(text, 'en')).toBe('Paul Hanley')
})

describe('a pronoun means', () => {
  test.each<Held>([
    [
      'fr',
      'Les gardiens du temple ont dit qu’il rouvrirait. Quatre pays européens, dont le Danemark, ont présenté un plan. Ils rejettent la perspective d’une « hausse » du budget.',
      'quatre pays européens',
    ],
    [
      'fr',
      'Luc Morin a d’autres idées, révèle Le Parisien. Mais un cadre de la chaîne ne le voit pas renoncer. « C’est son bébé », assure-t-il.',
      'un cadre de la chaîne',
    ],
    [
      'fr',
      '« C’est bien d’être là », dit Marie Pertin. Les clients se régalent. Mais pour Ivan Simapi, 38 ans, venu avec sa femme, ce repas est bien plus. « Je voyage souvent », reconnaît-il.',
      'Ivan Simapi',
    ],
    [
      'fr',
      'Luc Morin a parlé de « la rue ». Paul Ravel est revenu sur les propos de Luc Morin sur « la rue qui gronde ». « La rue ne gouverne pas », aurait-il répondu.',
      'Paul Ravel',
    ],
  ])('the subject of the sentence before: %s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })
})

test.each<Held>([
  [
    'fr',
    'Ana Roux a été entendue mardi. « Rien de neuf », a déclaré son avocat, Luc Morin. Elle a reconnu que le prêt était fictif.',
    'Ana Roux',
  ],
  [
    'fr',
    'Luc Morin a parlé à la presse. Sa sœur Ana Roux a quitté la ville. Elle a reconnu que le prêt était fictif.',
    'Ana Roux',
  ],
  [
    'en',
    'Paul Hanley told the paper it was routine. Asked whether Karsten Minerals was behind it, he said: “I have forty clients.”',
    'Paul Hanley',
  ],
  [
    'en',
    'Paul Hanley opened the meeting. When asked if Jack Doe would resign, he said the vote was over.',
    'Paul Hanley',
  ],
])(
  '%s: “she” is no man beside his office, and “he” nobody whom a question names: %s',
  (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  },
)

describe('a description of nobody in particular', () => {
  test.each<Held>([
    [
      'fr',
      '« C’est beau », dit Michel Clavet. Alexandre Vaujou, 34 ans, se déplace en fauteuil. « Nous sommes croyants », confie le jeune homme.',
      'Alexandre Vaujou',
    ],
    [
      'fr',
      '« Honte à la mairie », a écrit l’ancienne compagne de Luc Morin. Celui qui est visé est le jeune maire, Fabien Engel. L’homme politique souhaite expulser les élèves de leur école.',
      'Fabien Engel',
    ],
  ])('means the one person named since somebody spoke: %s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })
})

test('« ce défenseur » is who has spoken, whomever he spoke of', () => {
  const text =
    'Luc Morin avait estimé que Paul Ravel avait une manière clivante. « Je ne fais pas partie des gens qui y croient », avait dit ce défenseur d’une droite forte.'
  expect(lastHolder(text, 'fr')).toBe('Luc Morin')
})

test('« la députée » is nobody whom the article names only later', () => {
  const text =
    'Aurore Berger est venue samedi. La députée a publié un message dans lequel elle s’insurge contre ce débat. « Merci à tous », a-t-elle déclaré. Claire Autun, députée du Nord, l’a soutenue.'
  expect(told(text, 'fr').map(({ holders }) => holders.join())).not.toContain('Claire Autun')
})

test.each<Held>([
  [
    'fr',
    'L’armateur Nordgard a perdu deux navires. Cet armateur dit que ses équipages sont saufs.',
    'Nordgard',
  ],
  ['fr', 'La ministre a vu l’avocat Luc Morin. « Tout ira bien », a promis cet avocat.', 'Luc Morin'],
])('%s: « cet » stands for whom « le » stands for: %s', (language, text, holder) => {
  expect(lastHolder(text, language)).toBe(holder)
})

test('« le député » is no head of a state', () => {
  const text =
    'L’information n’a pas échappé à l’ancien ministre de François Hollande. « Arrêtez avec cet héritage », écrit le député.'
  expect(lastHolder(text, 'fr')).toBe('le député')
})

describe('a body is', () => {
  test('no person who works there', () => {
    const text =
      'The plan was approved, a supervisor with the Lake Police Department said. “This is a first step,” the department said.'
    expect(lastHolder(text, 'en')).toBe('the department')
  })

  test('none of that kind from far above, when another has spoken since', () => {
    const between = 'The weather was fine and the roads were dry all week, and nobody was hurt there. '
    const text = `The trail is open, the Forest Service said. ${between.repeat(9)}The Maine Center for Disease Control said tests confirmed a case. The agency said about 25 cases are reported every year.`
    expect(lastHolder(text, 'en')).not.toBe('the Forest Service')
  })

  test('no company that was known as one, when the sentence before is about another', () => {
    const text =
      'The security company Kalkan hired 300 men, the ministry said. Sahara Wings flew them to Agadez, flight records show. The airline denied carrying fighters.'
    expect(lastHolder(text, 'en')).toBe('the airline')
  })

  test('called by a noun, where the article writes one', () => {
    expect(lastHolder('Democratic lawmakers met. Democrats have said that the bill is dead.', 'en')).toBe(
      'Democrats',
    )
  })
})

test('a number alone holds nothing', () => {
  const text = 'The group asked the court to reconsider its Dec. 12 ruling that directed the state to count.'
  expect(saidIn(text, 'en').map(({ holder }) => holder)).not.toContain('12')
})
