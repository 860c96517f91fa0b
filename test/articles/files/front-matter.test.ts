import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from '../../../src/articles/files/front-matter.ts'

describe('splitFrontMatter', () => {
  it('takes the names that describe an article and leaves the text as it is', () => {
    const text =
      '---\ntitle: "Le pont : l’été d\'après"\noutlet: Le Quotidien\npublished: 2024-12-16\ntags: a, b\n---\n\nUn texte.\n'
    expect(splitFrontMatter(text)).toEqual({
      matter: { title: "Le pont : l’été d'après", outlet: 'Le Quotidien', published: '2024-12-16' },
      body: '\nUn texte.\n',
    })
  })

  it.each([
    ["title: 'L''été'\r\nurl: https://a.example/x", { title: "L'été", url: 'https://a.example/x' }],
    ['Title: Deux mots', { title: 'Deux mots' }],
    ['title:\nlanguage: fr', { language: 'fr' }],
    ['', {}],
  ])('reads %j', (matter, expected) => {
    expect(splitFrontMatter(`---\r\n${matter}\n---\nTexte`)).toEqual({ matter: expected, body: 'Texte' })
  })

  it('leaves a text alone that has none', () => {
    for (const text of [
      'Un texte.',
      '---\nUn texte sans fin',
      'Avant\n---\ntitle: x\n---\n',
      '----\ntitle: x\n----\n',
    ])
      expect(splitFrontMatter(text)).toEqual({ matter: {}, body: text })
  })
})
