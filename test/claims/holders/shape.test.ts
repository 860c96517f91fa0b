import { describe, expect, test } from 'vitest'
import { type Said, statementsOf } from '../helpers.ts'

type Case = readonly [language: 'fr' | 'en', text: string, holder: Said[0]]

function holderOf(text: string, language: 'fr' | 'en'): Said[0] | undefined {
  return statementsOf(text, language).at(-1)?.[0]
}

describe('a holder’s name ends where the name does', () => {
  test.each<Case>([
    ['fr', '« De rien du tout », lui répond alors son époux de façon ironique.', 'son époux'],
    ['fr', '« C’est bien ainsi », lui répond alors son époux d’un ton sec.', 'son époux'],
    ['fr', 'Un projet ancien, comme le rapporte l’Aube, et décidé en mars.', 'l’Aube'],
    [
      'fr',
      '« Il faut annuler la réforme », ajoute le secrétaire général du syndicat, et ne pas faire celle des retraites.',
      'le secrétaire général du syndicat',
    ],
    ['fr', 'La crue recule, a expliqué mardi 9 mars sur Radio Horizon le professeur Luc Morin.', 'Luc Morin'],
    [
      'fr',
      'Le coureur est mort mardi, selon une information donnée par le quotidien Nord-Matin.',
      'le quotidien Nord-Matin',
    ],
    [
      'en',
      'The Harbour Council quickly played down the threat, saying it was too early to leave.',
      'the Harbour Council',
    ],
    ['en', 'The list, said author George M. Dawson, is too long to read.', 'George M. Dawson'],
  ])('%s: %s', (language, text, holder) => {
    expect(holderOf(text, language)).toBe(holder)
  })
})

describe('one who is described has the name beside the description', () => {
  test.each<Case>([
    ['fr', '« C’est faux », s’agace sa principale rivale, la chimiste Emma Roux.', 'Emma Roux'],
    ['fr', '« C’est faux », explique la directrice, la députée Emma Roux.', 'Emma Roux'],
    [
      'fr',
      '« C’est faux », ont dit le maire, la députée Emma Roux et le préfet.',
      'le maire, Emma Roux et le préfet',
    ],
    ['en', 'On Friday the last of them, Beata Lis, admitted: “We were wrong.”', 'Beata Lis'],
  ])('%s: %s', (language, text, holder) => {
    expect(holderOf(text, language)).toBe(holder)
  })
})

describe('a pronoun means nobody whom a sentence names in passing', () => {
  test.each<Case>([
    [
      'fr',
      'Le préfet Paul Vidal s’est expliqué. Il assure connaître le frère de Marc Roux. « Je n’ai rien vu », a-t-il déclaré.',
      'Paul Vidal',
    ],
    [
      'fr',
      'Luc Morin est venu. Quant à l’affaire Belmont, dans laquelle Marc Roux est mis en examen, il assure qu’il n’en a pas parlé.',
      'Luc Morin',
    ],
  ])('%s: %s', (language, text, holder) => {
    expect(holderOf(text, language)).toBe(holder)
  })
})
