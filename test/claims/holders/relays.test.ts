import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../src/claims/extract.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

/** Each statement and figure as its holder and its relays. */
function told(text: string, language: Language): string[] {
  const lines = extractClaims(articleOf(text, language)).map(({ holder, relay }) =>
    [holder ?? '–', ...relay].join(' through '),
  )
  return [...new Set(lines)]
}

describe('through whom a claim came', () => {
  test.each<[Language, string, string[]]>([
    ['fr', 'Selon Yonhap, Séoul affirme que le pont est fermé.', ['Séoul through Yonhap']],
    ['fr', '« Nous verrons », a dit Paul Meyer au Parisien.', ['Paul Meyer through Le Parisien']],
    ['fr', '« Nous verrons », a dit Paul Meyer à Libération.', ['Paul Meyer through Libération']],
    ['fr', '« Nous verrons », a dit Paul Meyer au New York Times.', ['Paul Meyer through New York Times']],
    [
      'fr',
      'Quelque 4 000 personnes ont défilé à Brest, selon les organisateurs, 300 selon la préfecture.',
      ['les organisateurs', 'la préfecture'],
    ],
    ['en', '“We shall see,” Paul Meyer told CNN Thursday.', ['Paul Meyer through CNN']],
    ['fr', 'Selon Oslo, 300 marins sont morts, 120 selon Bergen.', ['Oslo', 'Bergen']],
    ['en', 'According to Oslo, 300 sailors died, and 120 according to Bergen.', ['Oslo', 'Bergen']],
    [
      'en',
      'Some 4,000 people marched, according to the organisers, and 300 according to the police.',
      ['the organisers', 'the police'],
    ],
    [
      'en',
      'The mayor said that 40 children had left, but parents described three empty buses.',
      ['the mayor', 'parents'],
    ],
    [
      'en',
      'The firm will close, the mayor said, after residents said that 40 children had fallen ill.',
      ['the mayor', 'residents'],
    ],
    [
      'fr',
      'La police soupçonne les hommes du chef du port, Karim Benali, lequel a assuré qu’il n’avait rien fait.',
      ['la police', 'Karim Benali'],
    ],
    [
      'fr',
      'Environ 800 grévistes ont défilé, d’après la Ligue du port – « quelques dizaines », selon le préfet.',
      ['la Ligue du port', 'le préfet'],
    ],
    ['en', 'Danmarin said that 60 tonnes of oil had leaked, three times its first estimate.', ['Danmarin']],
    [
      'en',
      'Mr Benali said that more than 200 houses had burned, a claim no other source has confirmed.',
      ['Benali'],
    ],
  ])('is nobody who tells something beside it: %s %s', (language, text, expected) => {
    expect(told(text, language)).toEqual(expected)
  })
})

describe('what an outlet says that quotes somebody is theirs, through the outlet', () => {
  test.each<[Language, string, string]>([
    [
      'fr',
      'Selon l’agence Interfax, qui cite le ministère de la Défense, 18 drones sont tombés.',
      'le ministère de la Défense through l’agence Interfax',
    ],
    [
      'fr',
      'Le pont est fermé, rapporte Interfax, citant le gouverneur Oleg Tarine.',
      'Oleg Tarine through Interfax',
    ],
    [
      'fr',
      'D’après Reuters, qui s’appuie sur trois responsables occidentaux, la livraison a commencé.',
      'trois responsables occidentaux through Reuters',
    ],
    [
      'fr',
      'Le quotidien Le Port rapporte, citant deux sources à la mairie, que le pont est fermé.',
      'deux sources à la mairie through le quotidien Le Port',
    ],
    [
      'en',
      'Interfax, citing the defence ministry, reported that 18 drones were shot down.',
      'the defence ministry through Interfax',
    ],
    [
      'en',
      'The bridge was cut, Interfax reported, citing the governor, Oleg Tarin.',
      'Oleg Tarin through Interfax',
    ],
    [
      'en',
      'Citing two sources at the port, the Gazette reported that the bridge was cut.',
      'two sources at the port through the Gazette',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(told(text, language)).toEqual([expected])
  })

  test('but an official who cites another speaks for himself', () => {
    const text = 'Le maire, citant le gouverneur, affirme que le pont est fermé.'
    expect(told(text, 'fr')).toEqual(['le maire'])
  })
})
