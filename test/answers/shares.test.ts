import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const measles = [
  ['en', 'The health office of Riga said that 340 cases of measles had been reported in the city.'],
  ['en', 'In Riga, 80% of the cases of measles were in children, the hospital said.'],
] as const

async function quoted(question: string): Promise<string[]> {
  const { statements } = await ask(question, measles)
  return statements.flatMap(({ quotes }) => quotes.map(({ text }) => text))
}

test('a share does not tell how many there are, where somebody has counted them', async () => {
  expect(await quoted('How many cases of measles were reported in Riga?')).toEqual([measles[0][1]])
})

test('a count does not tell a share', async () => {
  const question = 'What share of the cases of measles in Riga were in children?'
  expect(await quoted(question)).toEqual([measles[1][1]])
})

test('men of whom a share is asked are no soldiers', async () => {
  const { statements } = await ask('What share of the cases of measles in Riga were in men?', [
    ...measles,
    ['en', 'The army of Latvia said that 900 soldiers had been sent to Riga.'],
  ])
  expect(statements.flatMap(({ quotes }) => quotes.map(({ text }) => text)).join()).not.toContain('900')
})
