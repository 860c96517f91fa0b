import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const article =
  'La Norvège nie avoir envoyé des troupes en Estonie. « Il n’y a pas un seul soldat norvégien en Estonie », a dit le ministre norvégien de la Défense, Ole Vik. La Norvège n’a pas confirmé sa présence au sommet de Tallinn.'

const quotesOf = async (question: string) => {
  const { statements } = await ask(question, [['fr', article]])
  return statements.map(({ quotes: [quote] }) => quote.text)
}

test('who says that there is nobody is told to deny it', async () => {
  const quotes = await quotesOf('La Norvège a-t-elle confirmé la présence de ses soldats ?')
  expect(quotes).toContain(
    '« Il n’y a pas un seul soldat norvégien en Estonie », a dit le ministre norvégien de la Défense, Ole Vik.',
  )
})

test('who has not confirmed something else is not told of', async () => {
  const quotes = await quotesOf('La Norvège a-t-elle confirmé la présence de ses soldats ?')
  expect(quotes.join()).not.toContain('sommet')
})

test('a summit is told of where it is asked for', async () => {
  const quotes = await quotesOf('La Norvège a-t-elle confirmé sa présence au sommet ?')
  expect(quotes.join()).toContain('sommet')
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
