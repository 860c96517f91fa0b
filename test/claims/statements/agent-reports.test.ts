import { describe, expect, test } from 'vitest'
import type { Language, Modality } from '../../../src/types.ts'
import { saidIn } from '../helpers.ts'

type Case = readonly [
  language: Language,
  text: string,
  said: readonly (readonly [string | null, Modality, string])[],
]

function verdicts(text: string, language: Language) {
  return saidIn(text, language).map(({ holder, modality, content }) => [holder, modality, content])
}

describe('who stands by what was said, told in the passive', () => {
  test.each<Case>([
    [
      'fr',
      'L’envoi de renforts n’a pas été confirmé par Oslo.',
      [['Oslo', 'unconfirmed', 'L’envoi de renforts']],
    ],
    ['fr', 'Ces chiffres ont été démentis par le Kremlin.', [['le Kremlin', 'denied', 'Ces chiffres']]],
    [
      'fr',
      'L’information n’a été confirmée ni par Oslo ni par Bergen.',
      [
        ['Oslo', 'unconfirmed', 'L’information'],
        ['Bergen', 'unconfirmed', 'L’information'],
      ],
    ],
    [
      'fr',
      'La mort de six marins a été confirmée mardi soir par la préfecture.',
      [['la préfecture', 'attributed', 'La mort de six marins']],
    ],
    [
      'fr',
      'Cette version, qui n’a pas été confirmée par l’armée, circule.',
      [['l’armée', 'unconfirmed', 'Cette version']],
    ],
    [
      'en',
      'The death of six sailors has been confirmed neither by the navy nor by the governor.',
      [
        ['the navy', 'unconfirmed', 'The death of six sailors'],
        ['the governor', 'unconfirmed', 'The death of six sailors'],
      ],
    ],
    [
      'en',
      'The report of a second blast was denied by the port.',
      [['the port', 'denied', 'The report of a second blast']],
    ],
  ])('is told by the agent: %s %s', (language, text, said) => {
    expect(verdicts(text, language)).toEqual(said)
  })

  test.each<readonly [Language, string]>([
    ['fr', 'La mort de six marins a été confirmée par des tests.'],
    ['fr', 'Il a été confirmé par le Sénat.'],
    ['en', 'Jane Doe was confirmed by the Senate.'],
    ['en', 'His request for a visa was denied by the consulate.'],
    ['en', 'The death of six sailors has been confirmed.'],
  ])('is told by nobody where no agent can speak of it: %s %s', (language, text) => {
    expect(verdicts(text, language)).toEqual([])
  })
})
