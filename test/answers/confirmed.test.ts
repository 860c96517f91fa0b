import { expect, test } from 'vitest'
import { parseQuestion } from '../../src/answers/question.ts'
import type { Answer } from '../../src/types.ts'
import { ask } from './asking.ts'

const article =
  'La Norvège nie avoir envoyé des troupes en Estonie. « Il n’y a pas un seul soldat norvégien en Estonie », a dit le ministre norvégien de la Défense, Ole Vik. La Norvège n’a pas confirmé sa présence au sommet de Tallinn.'

const quotes = ({ statements }: Answer) => statements.map(({ quotes: [quote] }) => quote.text)

const quotesOf = async (question: string) => {
  return quotes(await ask(question, [['fr', article]]))
}

test('who says that there is nobody is told to deny it', async () => {
  const told = await quotesOf('La Norvège a-t-elle confirmé la présence de ses soldats ?')
  expect(told).toContain(
    '« Il n’y a pas un seul soldat norvégien en Estonie », a dit le ministre norvégien de la Défense, Ole Vik.',
  )
})

test('who has not confirmed something else is not told of', async () => {
  const told = await quotesOf('La Norvège a-t-elle confirmé la présence de ses soldats ?')
  expect(told.join()).not.toContain('sommet')
})

test('a summit is told of where it is asked for', async () => {
  const told = await quotesOf('La Norvège a-t-elle confirmé sa présence au sommet ?')
  expect(told.join()).toContain('sommet')
})

test('who has deserted is not among those who are there', async () => {
  const { statements } = await ask('Combien de soldats norvégiens en Estonie ?', [
    [
      'fr',
      'Selon Tallinn, 4 000 soldats norvégiens sont en Estonie. Selon l’opposition, 120 soldats norvégiens auraient déserté.',
    ],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text).join()).not.toContain('120')
})

test('who is asked whether they sent soldiers is told not to have confirmed that these arrived', async () => {
  const { statements } = await ask('La Norvège a-t-elle confirmé l’envoi de ses soldats ?', [
    [
      'fr',
      'La Norvège a envoyé 4 000 soldats en Estonie, selon Tallinn. La Norvège n’a pas confirmé l’arrivée de ces troupes.',
    ],
    ['fr', 'La Norvège a démenti l’envoi de soldats norvégiens en Lettonie.'],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text)).toContain(
    'La Norvège n’a pas confirmé l’arrivée de ces troupes.',
  )
})

test('who is asked whether they sent soldiers denies it by denying any military presence', async () => {
  const { statements } = await ask('La Norvège a-t-elle confirmé l’envoi de soldats ?', [
    ['fr', 'La Norvège a démenti avoir envoyé des soldats en Estonie.'],
    ['fr', 'La Norvège dément toute présence militaire. La crue a fermé la route.'],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text)).toContain(
    'La Norvège dément toute présence militaire.',
  )
})

test.each(['Qui nie l’attaque du port ?', 'Who denies the attack on the port?'])(
  '%s is not answered by who would not comment on it',
  async question => {
    const { statements } = await ask(question, [
      ['fr', 'La Norvège n’a pas commenté l’attaque du port. Il neige.'],
    ])
    expect(statements.map(({ claim }) => claim?.modality ?? null)).not.toContain('unconfirmed')
  },
)

const tannery = [
  [
    'fr',
    'La tannerie de Brac ferme ses cuves. « Tout part en Norvège », accuse un syndicat. La direction dément tout transfert. Il pleut.',
  ],
  ['en', 'Norway said on Monday that it had confirmed the purchase of two ferries. Snow fell in Oslo.'],
] as const

test.each([
  'La direction reconnaît-elle le transfert des cuves en Norvège ?',
  'La direction a-t-elle reconnu un transfert en Norvège ?',
  'Does management admit that the vats were moved to Norway?',
])(
  'whoever is to confirm it is called by what they are, and what it is about is nobody: %s',
  async question => {
    expect(quotes(await ask(question, tannery))).toEqual(['La direction dément tout transfert.'])
  },
)

test.each([
  ['Does management admit that the vats were moved to Norway?', []],
  ['La mairie dément avoir vendu le pont à Lyon ?', []],
  ['Has the raid in Mali been confirmed?', []],
  ['Has the raid in Mali been confirmed by the Polish army?', ['country_pl']],
  ['Has Poland confirmed the delivery to Mali?', ['country_pl']],
  ['Moscou dément avoir frappé Kiev ?', ['country_ru', 'place_moscow']],
])('who is asked to confirm it: %s', (question, holders) => {
  expect(parseQuestion(question, { language: null, kind: null }).holders).toEqual(holders)
})

test('who has bombed is denied by who denies any strike', async () => {
  const told = await ask('Has Norway confirmed bombing villages in Denmark?', [
    [
      'en',
      'A rebel said that Norwegian helicopters had hit two villages in Denmark. Norway’s army denied any strike across the border. It rains.',
    ],
  ])
  expect(quotes(told)).toEqual(['Norway’s army denied any strike across the border.'])
})

test.each([
  ['Does Ida Holt acknowledge the letter?', 'Asked about the letter, Ida Holt said that it was “a forgery”.'],
  ['Has Ida Holt confirmed the letter?', 'Ida Holt said she had no proof that the letter existed.'],
])('who calls it false, or knows no proof of it, is told to deny it: %s', async (question, answer) => {
  const { statements } = await ask(question, [
    ['en', `A letter about the port came to light in May. ${answer} It rains.`],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text)).toContain(answer)
})
