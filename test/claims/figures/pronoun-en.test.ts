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

describe('« en » stands for a plural that no number has counted yet', () => {
  it.each<[string, string, string | null]>([
    [
      'Le nombre de manifestants reste disputé. Les syndicats en revendiquent 80 000, la police en a compté 21 000.',
      'manifestants',
      'la police',
    ],
    [
      'Les secours évacuent les habitants depuis lundi. La préfecture dit en avoir relogé 740.',
      'habitants',
      'la préfecture',
    ],
  ])('%s', (text, counts, holder) => {
    expect(figuresOf(text, 'fr').at(-1)).toMatchObject({ counts, holder })
  })
})

describe('who counts persons that « en » stands for holds the number', () => {
  it.each<[string, number, string | null]>([
    [
      'Le ministère parle de 4 200 combattants. Kiev en compte désormais 5.300, contre 4.200 en mai.',
      5300,
      'Kiev',
    ],
    ['Le bilan de 43 morts est contesté par les familles, qui en dénombrent 61.', 61, 'les familles'],
    ['Le maire avait annoncé 40 blessés. Il en compte désormais 52.', 52, 'le maire'],
    ['La région a 120 hôpitaux. La ville en compte 30.', 30, null],
  ])('%s', (text, size, holder) => {
    expect(figuresOf(text, 'fr').at(-1)).toMatchObject({ size, holder })
  })
})
