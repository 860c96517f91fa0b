import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const border = [
  [
    'en',
    'Zambia has closed two border crossings with Malawi. President Lucas Banda of Malawi sent soldiers to the border on Sunday. Traders are waiting in Zambia.',
  ],
] as const

const quotedBy = async (question: string) =>
  (await ask(question, border)).statements.map(({ quotes }) => quotes[0].text).join(' ')

test.each(['Who is the president of Malawi?', 'Qui est le président du Malawi ?'])(
  'who holds an office is told by a sentence that names the country: %s',
  async question => {
    expect(await quotedBy(question)).toContain('Lucas Banda')
  },
)

test.each(['Who is the president of Zambia?', 'Qui est le président de la Zambie ?'])(
  'who holds an office is not told by a sentence about another country: %s',
  async question => {
    expect(await quotedBy(question)).not.toContain('Lucas Banda')
  },
)

test.each([
  'Quel est le nom du général qui commande les 90 soldats suédois ?',
  'What is the name of the general who commands the 90 Swedish soldiers?',
])('the name of an officer is not told by what names nobody: %s', async question => {
  const { abstained } = await ask(question, [
    ['en', 'Sweden said its 90 soldiers in Kotka would stay until May. The general is on leave. It rains.'],
  ])
  expect(abstained).toBe(true)
})
