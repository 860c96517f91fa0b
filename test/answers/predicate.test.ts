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
