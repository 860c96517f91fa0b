import { expect, test } from 'vitest'
import { parseQuestion } from '../../src/answers/question.ts'

const meant = (text: string) =>
  parseQuestion(text, { language: null, kind: null }).concepts.flatMap(({ terms, synonyms }) => [
    ...terms,
    ...synonyms,
  ])

test.each([
  ['La pêche au thon est-elle autorisée à Lannec ?', 'ban'],
  ['Le théâtre est-il ouvert ?', 'ferm'],
  ['Is the old theatre of Harwick open?', 'ferm'],
  ['Did the council accept the offer?', 'refus'],
])('what is asked to be so is answered by what says that it is not: %s', (question, opposite) => {
  expect(meant(question)).toContain(opposite)
})

test.each([
  ['Qui a autorisé la pêche au thon ?', 'ban'],
  ['When does the theatre open?', 'ferm'],
])('but who did it, or when, is not: %s', (question, opposite) => {
  expect(meant(question)).not.toContain(opposite)
})
