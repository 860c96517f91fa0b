import { describe, expect, test } from 'vitest'
import type { Language, Modality } from '../../../src/types.ts'
import { figuresOf, saidIn } from '../helpers.ts'

type Said = readonly [holder: string | null, modality: Modality, content: string]

describe('a clause that takes up what was just told', () => {
  test.each<[Language, string, Said[]]>([
    [
      'fr',
      'L’armée affirme avoir coulé douze barques, ce que dément la capitainerie.',
      [
        ['l’armée', 'attributed', 'avoir coulé douze barques'],
        ['la capitainerie', 'denied', 'avoir coulé douze barques'],
      ],
    ],
    [
      'fr',
      'Le ministère fait état de 66 morts en une nuit, ce que le gouverneur conteste.',
      [
        ['le ministère', 'attributed', 'de 66 morts en une nuit'],
        ['le gouverneur', 'denied', 'de 66 morts en une nuit'],
      ],
    ],
    [
      'fr',
      'Le patron parle de sabotage, ce que récusent les marins du port.',
      [['les marins du port', 'denied', 'de sabotage']],
    ],
    [
      'fr',
      'Le groupe vendra son usine de Lorvanne, ce qu’a confirmé mardi sa présidente Anne Roux.',
      [['Anne Roux', 'attributed', 'Le groupe vendra son usine de Lorvanne']],
    ],
    [
      'fr',
      'Le chantier serait arrêté, ce que la mairie n’a pas confirmé.',
      [['la mairie', 'unconfirmed', 'Le chantier serait arrêté']],
    ],
    [
      'fr',
      'L’opposition accuse le port de fraude, des accusations que la mairie rejette.',
      [
        ['l’opposition', 'attributed', 'le port de fraude'],
        ['la mairie', 'denied', 'le port de fraude'],
      ],
    ],
    [
      'en',
      'The charity accused the army of burning the mill, a claim the army denies.',
      [
        ['the charity', 'attributed', 'the army of burning the mill'],
        ['the army', 'denied', 'the army of burning the mill'],
      ],
    ],
    [
      'en',
      'Norland said it took the bridge, which Oslo has not confirmed.',
      [
        ['Norland', 'attributed', 'it took the bridge'],
        ['Oslo', 'unconfirmed', 'it took the bridge'],
      ],
    ],
    [
      'en',
      'Ana Ruiz left the council over allegations of fraud at the port, which the mayor denied.',
      [['the mayor', 'denied', 'allegations of fraud at the port']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(
      saidIn(text, language).map(({ holder, modality, content }) => [holder, modality, content]),
    ).toEqual(said)
  })

  test.each<[Language, string]>([
    ['fr', 'La mairie vend le terrain, ce que les riverains rejettent.'],
    ['en', 'The union made an offer, which the company rejected.'],
    ['en', 'Ships carried the drones, which Norland denies supplying to the rebels.'],
  ])('takes up no offer and no thing: %s: %s', (language, text) => {
    const denied = saidIn(text, language).filter(({ content }) => /terrain|offer|Ships/.test(content))
    expect(denied).toEqual([])
  })

  test('leaves the figure with whoever gave it', () => {
    const text = 'Le ministère fait état de 66 morts, ce que le gouverneur conteste.'
    expect(figuresOf(text, 'fr').map(({ size, holder }) => [size, holder])).toEqual([[66, 'le ministère']])
  })
})
