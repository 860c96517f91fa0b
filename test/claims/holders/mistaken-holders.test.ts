import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { saidIn } from '../helpers.ts'

type Case = readonly [language: Language, text: string, holder: string]

function lastHolder(text: string, language: Language): string | null | undefined {
  return saidIn(text, language).at(-1)?.holder
}

describe('a description is not somebody of whom the article says something else', () => {
  test.each<Case>([
    [
      'fr',
      'Le président des Régions Marc Morel est venu. Le président Luc Hardy l’a reçu. Le chef de l’État a dit que la porte restait ouverte.',
      'Luc Hardy',
    ],
    [
      'fr',
      'Les efforts de la ville sont sapés par les appels du président d’extrême droite Marc Morel. « Le virus est partout », insiste le maire.',
      'le maire',
    ],
    [
      'fr',
      '« Il est temps », a-t-il déclaré, alors que le pays connaît une vague de marches après la mort de Marc Morel, renversé par un camion. L’entrepreneur a ajouté que ses gains iraient à la ville.',
      'l’entrepreneur',
    ],
    [
      'fr',
      'Selon un député, Emmanuel Macron est fatigué. « Il ne dort plus la nuit », poursuit l’élu.',
      'l’élu',
    ],
    [
      'en',
      'The retailer spokesperson Kay Lund confirmed the recall. The company said it was not aware of any complaints.',
      'the company',
    ],
    [
      'en',
      'The driver of the Zorba said the road was wet. In a report, the company blamed inflation for its losses.',
      'the company',
    ],
    [
      'en',
      'Ada Holm praised the committee chair Bennie Lund. The committee said it would meet in May.',
      'the committee',
    ],
    [
      'en',
      'The FAA said flights were late. The price of parcels will rise, the company said Thursday.',
      'the company',
    ],
    [
      'en',
      'US and Danish officials have said that the ship is expected to leave.',
      'US and Danish officials',
    ],
    [
      'en',
      'Ron Holm is angry. The Oregon governor joined the site for fun. He tweeted that the fun was over.',
      'the Oregon governor',
    ],
  ])('%s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })
})

describe('the subject of another verb is no part of who speaks', () => {
  test.each<Case>([
    ['fr', 'Le Courrier cite plusieurs témoins qui assurent que le quai est fermé.', 'plusieurs témoins'],
    [
      'fr',
      'Dénonçant « la loi du plus fort », il y a deux semaines, plusieurs milliers de marins avaient défilé.',
      'plusieurs milliers de marins',
    ],
  ])('%s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })

  test('a noun behind a verb that says nothing is no verb of speech', () => {
    expect(saidIn('Markets fell as the report stoked fears that the port would close.', 'en')).toEqual([])
  })
})
