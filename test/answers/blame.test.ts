import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const raid = [
  [
    'en',
    'Drones struck the port of Brac on Monday, killing two dockers. The mayor blamed the rebels of the north. The rebels have denied it. The mayor accused a baker of selling stale bread.',
  ],
  [
    'fr',
    'Le port de Brac a été frappé lundi par des drones. Le préfet accuse les rebelles. Le ciel est clair.',
  ],
] as const

const quotedBy = async (question: string) =>
  (await ask(question, raid)).statements.map(({ quotes }) => quotes[0].text)

test.each(['Who attacked the port of Brac?', 'Qui a attaqué le port de Brac ?'])(
  'who did harm is told by who is blamed for it, in other words and in both languages: %s',
  async question => {
    expect((await quotedBy(question)).toSorted()).toEqual([
      'Le préfet accuse les rebelles.',
      'The mayor blamed the rebels of the north.',
    ])
  },
)

test('who was harmed is asked of nobody who did it', async () => {
  expect(await quotedBy('Who was killed in the port of Brac?')).not.toContain(
    'The mayor blamed the rebels of the north.',
  )
})

test('who is accused of something else, or answers accusations, did no harm', async () => {
  const { statements } = await ask('Qui a attaqué le port de Brac ?', [
    [
      'fr',
      'Le port de Brac a été attaqué lundi. Les rebelles ont revendiqué l’attaque. Le préfet accuse Oslo de « nostalgie ». Oslo a rejeté ces accusations.',
    ],
  ])
  expect(statements.map(({ quotes }) => quotes[0].text)).toEqual(['Les rebelles ont revendiqué l’attaque.'])
})
