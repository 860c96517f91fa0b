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

describe('a surname that two people bear', () => {
  const often = 'Ted Lund runs the port. Ted Lund was a sailor. They cheer Ted Lund. '
  const later = `${'The quay is long and old. '.repeat(30)}`

  test.each<Case>([
    ['en', `${often}His wife is Ida Lund. ${later}Lund said the quay was safe.`, 'Ted Lund'],
    ['en', `${often}Beside him stood Ida Lund. Lund said the quay was safe.`, 'Lund'],
    ['en', `Ted Lund runs the port. His wife is Ida Lund. ${later}Lund said the quay was safe.`, 'Lund'],
  ])(
    'is that of the one who is named far more often, and not close behind the other, %s: %s',
    (language, text, holder) => {
      expect(lastHolder(text, language)).toBe(holder)
    },
  )

  test.each<Case>([
    [
      'en',
      'Stephen G. Breier left. Stephen Breier will rest. Breier said he was tired.',
      'Stephen G. Breier',
    ],
    ['en', 'Moor County Sheriff Rick Lund came. Rick Lund left. Lund said the road was closed.', 'Rick Lund'],
    ['en', 'All-Star Rick Lund came. Rick Lund left. Lund said the road was closed.', 'Rick Lund'],
  ])('is nobody else’s when one person is named in two ways, %s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })
})

describe('of two who were named « celui-ci » is', () => {
  test('whoever is known to be a man', () => {
    const text =
      'Paul Morel est en prison. « Mon client se tait », a dit l’avocate de M. Morel, Me Zorane Kalti. Celui-ci nie avoir ouvert la vanne.'
    expect(lastHolder(text, 'fr')).toBe('Paul Morel')
  })

  test('nobody where neither is', () => {
    const text =
      '« Il se tait », a dit l’avocat de Oreb Lunic, Zorane Kalti. Celui-ci nie avoir ouvert la vanne.'
    expect(saidIn(text, 'fr').map(({ modality }) => modality)).not.toContain('denied')
  })
})

describe('whom somebody is to act on does not speak for them, an envoy to a country does', () => {
  test.each<Case>([
    [
      'en',
      'Jan Hartog has left. The port minister, one of the favourites to replace Hartog, said that the crane fell.',
      'the port minister',
    ],
    [
      'fr',
      'Jan Hartog est parti. La ministre du port, favorite pour remplacer Hartog, a affirmé que la grue est tombée.',
      'la ministre du port',
    ],
    ['en', 'The envoy to Latvia Linda Thomas said that the crane fell.', 'Linda Thomas'],
    [
      'fr',
      'Le pilote choisi pour mener la liste, Paul Durand, a affirmé que la grue est tombée.',
      'Paul Durand',
    ],
  ])('%s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })
})
