import { expect, test } from 'vitest'
import type { Answer } from '../../src/types.ts'
import { ask } from './asking.ts'

const quotes = ({ statements }: Answer) => statements.map(({ quotes: [quote] }) => quote.text).join()

const told = [
  [
    'fr',
    'La CGT a quitté la réunion. « Le plan est une insulte », a affirmé sa déléguée centrale, Ida Lund. FO reste. « Il faut négocier », a dit son secrétaire général, Ole Vik.',
  ],
  [
    'en',
    'Fjord Mining will appeal. "The mine is safe," said its chairman, Olga Hart. The town waits. "We are afraid," said its mayor, Eva Roy.',
  ],
] as const

test.each([
  ['Que dit la CGT ?', 'une insulte', 'Il faut négocier'],
  ['What did Fjord Mining say?', 'The mine is safe', 'afraid'],
])(
  'who speaks for a body that the sentence before begins with speaks in it: %s',
  async (question, own, other) => {
    const answer = quotes(await ask(question, told))
    expect(answer).toContain(own)
    expect(answer).not.toContain(other)
  },
)
