import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { figuresOf, saidIn } from '../helpers.ts'

describe('who gives a count at the end of a short line', () => {
  test.each<[Language, string, string, number]>([
    ['fr', 'Choléra : 31 décès en une semaine (OMS)', 'OMS', 31],
    ['fr', 'Séisme : au moins 12 morts (autorités)', 'autorités', 12],
    ['fr', 'Crues : le bilan grimpe à 61 morts, annonce la préfecture', 'la préfecture', 61],
    ['en', 'Three hundred killed in floods: police', 'police', 300],
    ['en', 'Fire near Vorno: 2,400 hectares burnt, fire service says', 'fire service', 2400],
  ])('%s: %s', (language, text, holder, size) => {
    expect(figuresOf(text, language).map(one => [one.holder, one.size])).toEqual([[holder, size]])
  })

  test('letters that stand for the words before name nobody', () => {
    const text = 'Douze personnes travaillent pour l’Organisation mondiale de la santé (OMS).'
    expect(figuresOf(text, 'fr').map(({ holder }) => holder)).toEqual([null])
  })
})

test.each<[string, string]>([
  ['Nine sailors drowned, according to a new tally by the port.', 'a new tally by the port'],
  ['Nine sailors drowned, according to a police tally.', 'a police tally'],
])('a tally is a noun, whatever its ending: %s', (text, holder) => {
  expect(figuresOf(text, 'en').map(one => one.holder)).toEqual([holder])
})

describe('« pour X », of whose view it is', () => {
  test.each<[string, string, string]>([
    ['Pour ses opposants, la loi est un recul.', 'ses opposants', 'la loi est un recul'],
    ['Pour Anne Roux, il faut fermer la digue.', 'Anne Roux', 'il faut fermer la digue'],
    [
      'Pour Amnesty International, ces tirs pourraient constituer des crimes.',
      'Amnesty International',
      'ces tirs pourraient constituer des crimes',
    ],
  ])('%s', (text, holder, content) => {
    expect(saidIn(text, 'fr')).toEqual([{ holder, modality: 'attributed', content }])
  })

  test.each<string>([
    'Pour Vorno, la saison est finie.',
    'Pour les personnes physiques, la prime passera à 5 000 euros.',
    'Pour le gagnant, le prix est de 300 euros.',
  ])('and not for whom something is: %s', text => {
    expect(saidIn(text, 'fr')).toEqual([])
  })
})

describe('whoever stands behind a verb that another one governs', () => {
  test.each<string>([
    '« La digue tient », a tenu à rappeler la préfète.',
    '« La digue tient », s’est contentée de répondre la préfète.',
    '« La digue tient », vient d’annoncer la préfète.',
  ])('%s', text => {
    expect(saidIn(text, 'fr')).toEqual([
      { holder: 'la préfète', modality: 'attributed', content: 'La digue tient' },
    ])
  })
})
