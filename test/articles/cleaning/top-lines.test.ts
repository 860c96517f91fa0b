import { describe, expect, it } from 'vitest'
import { assignRoles } from '../../../src/articles/cleaning/cleaning.ts'
import { titleOf } from '../../../src/articles/cleaning/titles.ts'

const story =
  'La mairie de Quimper a annoncé lundi la fermeture de la piscine pour six mois de travaux. Les usagers devront aller à Concarneau.'

const pages: readonly (readonly [name: string, top: readonly string[], title: string | null])[] = [
  [
    'an outlet of four words',
    ['Le Journal de Quimper', 'La piscine ferme pour six mois'],
    'La piscine ferme pour six mois',
  ],
  [
    'a path',
    ['Accueil > Finistère > Quimper', 'La piscine ferme pour six mois'],
    'La piscine ferme pour six mois',
  ],
  ['a section', ['Region | West desk', 'Pool closes for six months'], 'Pool closes for six months'],
  [
    'buttons in a row',
    ['Pool closes for six months', 'Share   Save   Listen (3 min)'],
    'Pool closes for six months',
  ],
  [
    'a prompt',
    ['La piscine ferme pour six mois', 'Activer les notifications'],
    'La piscine ferme pour six mois',
  ],
  [
    'a prompt that ends in a full stop',
    ['La piscine ferme pour six mois', 'Suivez notre direct.'],
    'La piscine ferme pour six mois',
  ],
  [
    'a link to the live page',
    ['Follow the latest', 'Pool closes for six months'],
    'Pool closes for six months',
  ],
  ['a title with a colon', ['Quimper : la piscine fermée six mois'], 'Quimper : la piscine fermée six mois'],
  [
    'a title that stands twice under a kicker',
    ['Vie locale à Quimper', 'La piscine ferme', 'La piscine ferme'],
    'La piscine ferme',
  ],
  ['nothing', [], null],
]

describe('above the article', () => {
  it.each(pages)('%s is no title', (_, top, title) => {
    const text = `${[...top, story].join('\n\n')}\n`
    expect(titleOf(text)).toBe(title)
  })

  it.each(pages)('%s supports no quote', (_, top, title) => {
    const text = `${[...top, story].join('\n\n')}\n`
    const kept = assignRoles({ text, title, marked: [] }, 'fr')
      .filter(({ role }) => role === 'body' || role === 'lead')
      .map(({ start, end }) => text.slice(start, end))
    expect(kept.filter(words => words !== title && !story.includes(words))).toEqual([])
    expect(kept.join(' ')).toContain(story)
  })
})
