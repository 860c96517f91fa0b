import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import { findStatements } from '../../../src/claims/statements/statements.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf, told } from '../helpers.ts'

function said(text: string, language: Language): readonly string[] {
  return told(text, language).at(-1)?.content ?? []
}

describe('what was said begins and ends with it', () => {
  test.each<readonly [Language, string, string]>([
    ['en', 'The skipper who denied the theft told reporters that he would appeal.', 'the theft'],
    [
      'en',
      'Oslo agreed to leave the strait and the fishermen promised to sail again.',
      'to leave the strait',
    ],
    [
      'en',
      'The port office has said about 900 sailors have complained.',
      'about 900 sailors have complained',
    ],
    ['fr', 'Oslo a nié toute implication et envoyé deux navires.', 'toute implication'],
    ['fr', 'La direction a confirmé à la rédaction du journal maintenir la visite.', 'maintenir la visite'],
    ['fr', 'Luc Abadie avouait dans un entretien ne pas être tranquille.', 'ne pas être tranquille'],
    ['fr', 'La victime détaille ensuite les coups qu’elle a reçus.', 'les coups qu’elle a reçus'],
    ['fr', 'Le maire a pointé du doigt la lenteur de l’État.', 'la lenteur de l’État'],
    ['fr', 'Le maire a annoncé la semaine dernière que le pont fermerait.', 'que le pont fermerait'],
    [
      'fr',
      'La présidente souhaite réunir ses voisins autour de deux axes : le gaz et l’eau, a ajouté la mairie.',
      'réunir ses voisins autour de deux axes : le gaz et l’eau',
    ],
    ['fr', 'Le syndicat a appelé dans sa revue à une grève de deux jours.', 'à une grève de deux jours'],
    [
      'fr',
      'Selon le groupe Vega, tout comme l’association Rives, les prix vont monter.',
      'les prix vont monter',
    ],
    ['en', 'He was telling anyone who would listen that the race was over.', 'that the race was over'],
    ['en', 'Protesters called for more money for the schools.', 'more money for the schools'],
    [
      'en',
      'According to Harbour Watch, an international non-profit organization, the bay is clean.',
      'the bay is clean',
    ],
    ['en', 'According to the Pentagon the missile was shown in October.', 'the missile was shown in October'],
  ])('%s: %s', (language, text, content) => {
    const contents = told(text, language).map(one => one.content.join(' | '))
    expect(contents).toContain(content)
  })

  test('a conditional that is the future of the past is no hearsay', () => {
    expect(told('Elle a précisé que la fête aurait lieu en mai.', 'fr')[0]?.modality).toBe('attributed')
    expect(told('Il a dit que la fête aurait été annulée.', 'fr')[0]?.modality).toBe('conditional')
  })

  test('« a indiqué l’entourage du maire » has a speaker, and so has what goes on', () => {
    const text =
      'Le maire a reçu son rival, a indiqué l’entourage du maire, confirmant une information du Phare.'
    expect(told(text, 'fr').map(({ holders }) => holders[0])).toEqual([
      'l’entourage du maire',
      'l’entourage du maire',
    ])
    expect(said(text, 'fr')).toEqual(['une information du Phare'])
  })
})

describe('no statement where nobody has said a thing', () => {
  test.each<readonly [Language, string]>([
    ['en', 'People who order the bag will receive a coupon.'],
    ['en', 'The variant helps explain the number of infections.'],
    ['en', 'She conceded three goals as the match went on.'],
    ['en', 'The yield on the Treasury note rose to 3 percent.'],
    ['en', 'Do not be surprised if Zephyr reveals a new computer.'],
    ['en', 'The lamp is lit so that the child knows when they should sleep.'],
    ['en', 'His disparaging remarks were heard by all.'],
    ['fr', 'Les personnes qui souhaitent aider peuvent le faire.'],
    ['fr', 'L’une des mesures du texte prévoit que le prix sera affiché.'],
    ['fr', 'Craignant que le chien ne morde, il est rentré.'],
    ['fr', 'Elle a montré sa carte, prouvant qu’elle travaille ici.'],
  ])('%s: %s', (language, text) => {
    const article = articleOf(text, language)
    expect(findStatements(article, findAttributions(article))).toEqual([])
  })
})
