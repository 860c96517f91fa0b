import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterRuns } from '../../src/answers/letter-runs.ts'

const shared = (one: string, other: string) => letterRuns(one, letterRuns(other)).size

describe('the runs of five letters that two texts share', () => {
  test.each([
    ['la construction du barrage', 'Le barrage fut construit en 1962.', 'Le barrage fut vidé en 1962.'],
    ['the bridge was demolished', 'Its demolition took a week.', 'Its paint took a week.'],
    ['élu maire de Lorient', 'ELU MAIRE DE LORIENT', 'Lorient, dont le maire élu'],
    ['what the mayor of Leeds said', 'The mayor of Leeds said no.', 'Leeds said the mayor of no.'],
  ])('of %s and %s are more than with %s', (question, nearer, farther) => {
    expect(shared(nearer, question)).toBeGreaterThan(shared(farther, question))
  })

  test('do not depend on accents, apostrophes, marks or the width of spaces', () => {
    expect(letterRuns('L’été, à  Évry !')).toEqual(letterRuns("l'ete a Evry"))
  })

  test('are none in a word of a letter or two', () => {
    expect(letterRuns('')).toEqual(new Set())
    expect(letterRuns('ab')).toEqual(new Set())
  })

  test('are kept when the text goes on', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(letterRuns(one).isSubsetOf(letterRuns(`${one}. ${other}`))).toBe(true)
      }),
    )
  })
})
