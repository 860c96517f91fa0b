import { describe, expect, it } from 'vitest'
import { dateLine } from '../../../src/articles/cleaning/date-line.ts'

const title = 'Le pont rouvre lundi'
const prose = [
  'Le conseil municipal a voté lundi soir, à une voix près, la réouverture du pont sur la Vire, fermé depuis le mois de septembre.',
  'La maire a précisé que les travaux avaient coûté 1,2 million d’euros.',
]

describe('dateLine', () => {
  it.each([
    'Publié le 4 décembre 2024 à 10h15',
    'Le Quotidien avec AFP, publié le lundi 16 décembre 2024 à 18h39',
    'Mis en ligne le 16/12/2024',
    'Published December 4, 2024',
    'Posted on 4 December 2024 at 10:15',
  ])('gives a line of its own at the top or the foot: %s', line => {
    expect(dateLine([title, line, ...prose].join('\n\n'))).toBe(line)
    expect(dateLine([title, ...prose, line].join('\n'))).toBe(line)
  })

  it.each([
    'Publié lundi, le rapport de la chambre régionale des comptes critique le coût des travaux.',
    'Mis à jour le 5 décembre 2024',
    'Le décret a été publié le 4 décembre 2024 au Journal officiel, a rappelé la préfecture dans un communiqué.',
  ])('gives nothing for %s', line => {
    expect(dateLine([title, line, ...prose].join('\n\n'))).toBe(null)
  })

  it.each(['4 décembre 2024', 'Le 4 décembre 2024 – 10:15', '04/12/2024 à 10:15', 'December 4, 2024'])(
    'gives a line that is nothing but a day, above the article only: %s',
    line => {
      expect(dateLine([title, line, ...prose].join('\n\n'))).toBe(line)
      expect(dateLine([title, ...prose, line].join('\n\n'))).toBe(null)
      expect(dateLine([title, line, '7 décembre 2024', ...prose].join('\n\n'))).toBe(null)
    },
  )

  it('prefers the day that is said to be that of publication', () => {
    const line = 'Publié le 4 décembre 2024'
    expect(dateLine([title, '7 décembre 2024', line, ...prose].join('\n\n'))).toBe(line)
  })

  it('gives nothing when several articles have theirs there, nor for a line amid the text', () => {
    const lines = ['Publié le 4 décembre 2024', 'Publié le 7 décembre 2024']
    expect(dateLine([title, ...lines, ...prose].join('\n\n'))).toBe(null)
    const many = Array.from({ length: 10 }, (_, index) => `${prose[0]} (${index})`)
    expect(dateLine([title, ...many, lines[0], ...many].join('\n\n'))).toBe(null)
  })
})
