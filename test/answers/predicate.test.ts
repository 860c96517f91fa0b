import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const leak = [
  [
    'fr',
    'Le directeur de l’usine de Brac, Paul Morel, a été arrêté mardi après la fuite de chlore. La ville est confinée. Le vent tombe. La fuite de chlore a fait quatre morts, a dit Luc Hardy après la messe.',
  ],
  ['en', 'A manager was arrested after the chlorine leak in Brac, the police said. The river is closed.'],
] as const

const quotedBy = async (question: string) =>
  (await ask(question, leak)).statements.map(({ quotes }) => quotes[0].text).join(' ')

test.each(['Qui a été arrêté après la fuite de chlore ?', 'Who was arrested after the chlorine leak?'])(
  'who was arrested is told by those who tell of an arrest: %s',
  async question => {
    expect(await quotedBy(question)).toContain('Paul Morel')
  },
)

test.each(['Qui a été arrêté après la fuite de chlore ?', 'Who was arrested after the chlorine leak?'])(
  'who was arrested is not told by what else is said of the leak: %s',
  async question => {
    expect(await quotedBy(question)).not.toContain('quatre morts')
  },
)

const raid = [
  [
    'en',
    'Jan Hartog stands on the quay of Brac in 2001. The bombs of Jan Hartog killed 30 sailors in Brac. Nobody forgot them.',
  ],
  ['en', 'A drone of the navy has killed the pirate chief Jan Hartog. His men have fled to the hills.'],
] as const

test('who killed somebody is told by those who tell of their death alone', async () => {
  const { statements } = await ask('Who killed Jan Hartog?', raid)
  expect(statements.map(({ quotes }) => quotes[0].text)).toEqual([
    'A drone of the navy has killed the pirate chief Jan Hartog.',
  ])
})

test('who signed something is told by the sentence that tells of it, though another shares more words', async () => {
  const { statements } = await ask('qui a signé l accord de fin de greve ?', [
    [
      'en',
      'The bank strike enters its third day. Unions called off their strike on Tuesday. The agreement was signed by the unions Norsk and Fagbund. The central bank has yet to approve the deal.',
    ],
  ])
  expect(statements.map(({ quotes }) => quotes[0].text)).toEqual([
    'The agreement was signed by the unions Norsk and Fagbund.',
  ])
})
