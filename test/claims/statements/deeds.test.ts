import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { statementsOf } from '../helpers.ts'

describe('what is done is not said', () => {
  test.each<readonly [language: Language, text: string]>([
    ['en', 'The crew blasted off from the desert on Monday morning.'],
    ['en', 'Voters in Norland on Tuesday rejected the plan for a new port.'],
    ['en', 'Party rules dictate that a leader who wins is safe for a year.'],
    ['en', 'Tensions between the ports, both former Soviet states, escalated in March.'],
    ['fr', 'L’usine Cimor rejette dans le fleuve un mélange de ciment et de plastique.'],
    ['fr', 'Les électeurs ont rejeté le projet de nouveau port.'],
    ['fr', 'Les pluies reprennent « de manière continue » sur la chaîne.'],
    ['fr', 'Ses installations répondaient « strictement aux normes et à la loi en vigueur ».'],
  ])('%s: %s', (language, text) => {
    expect(statementsOf(text, language)).toEqual([])
  })

  test('whoever guards a country says nothing, and whoever defends a choice does', () => {
    const guarding = 'The general said the troops were defending the country against the invaders.'
    expect(statementsOf(guarding, 'en')).toHaveLength(1)
    expect(statementsOf('The mayor defended her choice against criticism from the port.', 'en')).toHaveLength(
      1,
    )
  })

  test('whoever rejects a charge says so', () => {
    expect(statementsOf('Le maire rejette ces accusations de fraude.', 'fr')).toHaveLength(1)
  })
})
