import { describe, expect, it } from 'vitest'
import { figuresOf } from '../helpers.ts'

describe('« en » stands for what may be counted nearest before it', () => {
  it.each<[string, string]>([
    ['La collision a fait 80 blessés. La police a demandé des renforts. Elle en a reçu douze.', 'renforts'],
    ['La crue a fait 80 morts. La ville a reçu plusieurs plaintes. La cour en a jugé douze.', 'plaintes'],
    [
      'La crue a fait 80 morts. La cour n’a reçu aucune plainte. L’armée dit en avoir envoyé douze.',
      'plainte',
    ],
    ['Des soldats ont franchi le fleuve. L’armée en a tué douze.', 'soldats'],
    ['La crue a fait 80 blessés. La mission de l’ONU dit en avoir recensé douze.', 'blessés'],
    ['La mairie a acheté 80 masques. Elle en a distribué douze.', 'masques'],
  ])('%s', (text, counts) => {
    expect(figuresOf(text, 'fr').at(-1)).toMatchObject({ size: 12, counts })
  })

  it('counts no dead or wounded where the verb cannot be said of them', () => {
    const text = 'La crue a fait 80 morts. La préfecture dit en avoir envoyé douze.'
    expect(figuresOf(text, 'fr').map(({ size }) => size)).toEqual([80])
  })
})

it('holds a count by who says so, without the verb', () => {
  const text = 'La crue a fait 80 blessés. La mission de l’ONU dit en avoir recensé douze.'
  expect(figuresOf(text, 'fr').at(-1)?.holder).toBe('la mission de l’ONU')
})
