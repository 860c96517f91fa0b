import { describe, expect, it } from 'vitest'
import { saidIn } from '../helpers.ts'

describe('whoever a relative pronoun behind a description means', () => {
  it.each([
    ['Mara Linden, a civil rights attorney who claims the vote was stolen, was there.', 'Mara Linden'],
    ['The film was made by activist Dan Orlow, a baker who claims the vote was stolen.', 'Dan Orlow'],
    ['According to Dan Orlow, a baker who saw it, the vote was stolen.', 'Dan Orlow'],
    ['When Dan Orlow left, a baker who claims the vote was stolen cheered.', 'a baker'],
    ['Mara Linden, dean of the School of Social Work at Ashford, says farmers are worried.', 'Mara Linden'],
  ])('%s', (text, holder) => {
    expect(saidIn(text, 'en').map(one => one.holder)).toEqual([holder])
  })

  it.each([
    [
      'Le candidat a reçu une volée de critiques de la déléguée syndicale, qui a dénoncé ces arguments faciles.',
      'la déléguée syndicale',
    ],
    ['Il a tiré le bras de sa députée, laquelle déclare avoir eu peur.', 'sa députée'],
    [
      'Il a surpris l’entourage de la ministre, qui dénonce une fuite organisée.',
      'l’entourage de la ministre',
    ],
    ['Il a répondu au groupe de la députée, qui dénonce une fuite organisée.', 'le groupe de la députée'],
    [
      'La ville a élu l’ancienne ministre de la Justice, candidate à la mairie de Lormont, qui dénonce une fuite organisée.',
      'l’ancienne ministre de la Justice',
    ],
  ])('%s', (text, holder) => {
    expect(saidIn(text, 'fr').map(one => one.holder)).toEqual([holder])
  })
})

describe('where the name of a speaker ends', () => {
  it.each([
    [
      '« La route est sûre », précise le groupe industriel confirmant une information du Courrier.',
      'le groupe industriel',
    ],
    ['« Il y a du monde », remarque une jeune femme en attendant son tour.', 'une jeune femme'],
    ['« Le maire a menti », a accusé cette association sur les réseaux sociaux.', 'cette association'],
    [
      'Le porte-parole du Conseil national rappelle que la digue est sûre.',
      'le porte-parole du Conseil national',
    ],
    [
      'Les loyers doivent baisser, réclame la Fondation pour le logement des familles.',
      'la Fondation pour le logement des familles',
    ],
    [
      'La fête fut belle, a déclaré Paul Nocher, le maire de Lormont et le président de la métropole.',
      'Paul Nocher',
    ],
  ])('%s', (text, holder) => {
    expect(saidIn(text, 'fr').map(one => one.holder)).toEqual([holder])
  })
})

describe('a body named for what it is for', () => {
  it('is one, whatever « et » its name has', () => {
    const text = 'La loi est bonne, estime la Fondation pour le Climat et les Forêts du pays.'
    expect(saidIn(text, 'fr').map(one => one.holder)).toEqual([
      'la Fondation pour le Climat et les Forêts du pays',
    ])
  })

  it('is one behind « une » as well', () => {
    const text = 'Deux digues ont cédé, a indiqué vendredi l’Agence pour une eau saine (APES).'
    expect(saidIn(text, 'fr').map(one => one.holder)).toEqual(['l’Agence pour une eau saine (APES)'])
  })
})

describe('a joint venture', () => {
  it('is no person whose surname is the name of one of its owners', () => {
    const text =
      'Le site est exploité par la coentreprise Navkar Orvalis. Orvalis a dit que la digue est sûre.'
    expect(saidIn(text, 'fr').map(one => one.holder)).toEqual(['Orvalis'])
  })
})

describe('a pronoun behind « selon » that ends the sentence', () => {
  it('means whoever spoke before, and not whom the sentence names', () => {
    const text =
      'Le maire, Paul Nocher, a écrit au préfet. « Rien n’a changé », dit-il. Le ministre Jean Tavel n’a rien compris, selon lui.'
    expect(saidIn(text, 'fr').map(one => one.holder)).toEqual(['Paul Nocher', 'Paul Nocher'])
  })

  it('means the only one named where nobody else could be meant', () => {
    const text = 'Le ministre Jean Tavel et le gouvernement n’ont rien compris, selon lui.'
    expect(saidIn(text, 'fr').map(one => one.holder)).toEqual(['Jean Tavel'])
  })
})
