import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { figuresOf, told } from '../helpers.ts'

describe('what somebody counts ends where somebody else begins to', () => {
  test.each<[Language, string, string, string]>([
    [
      'fr',
      'L’intersyndicale a revendiqué 21 000 participants, la mairie en a compté 5 600.',
      'l’intersyndicale',
      '21 000 participants',
    ],
    [
      'fr',
      'La chambre chiffre à 61 le nombre de sinistrés, la Croix-Rouge à 90.',
      'la chambre',
      'à 61 le nombre de sinistrés',
    ],
    [
      'fr',
      'La junte affirme avoir tué 40 miliciens, ces derniers n’en reconnaissent que six.',
      'la junte',
      'avoir tué 40 miliciens',
    ],
    [
      'fr',
      'Selon le rectorat, 11 000 élèves ont défilé, les lycéens en dénombrant 38 000.',
      'le rectorat',
      '11 000 élèves ont défilé',
    ],
    [
      'fr',
      'Les lycéens ont annoncé 38 000 participants, contre 11 000 selon le rectorat.',
      'les lycéens',
      '38 000 participants',
    ],
    ['en', 'The clinic puts the toll at 61, the Red Cross at 90.', 'the clinic', 'the toll at 61'],
    [
      'en',
      'The union said 21,000 nurses walked out, but the hospitals put the number at 5,600.',
      'the union',
      '21,000 nurses walked out',
    ],
  ])('%s: %s', (language, text, holder, content) => {
    const [first] = told(text, language)
    expect(first?.holders).toEqual([holder])
    expect(first?.content).toEqual([content])
  })

  test.each<[Language, string, string]>([
    [
      'fr',
      'La direction annonce 120 départs, la moitié seront volontaires.',
      '120 départs, la moitié seront volontaires',
    ],
    ['en', 'The county reported 63 deaths, a 12% increase from May.', '63 deaths, a 12% increase from May'],
    [
      'en',
      'The agency said that as of 13 March, the office had received 76 forms.',
      'that as of 13 March, the office had received 76 forms',
    ],
  ])('but not at more of the same: %s: %s', (language, text, content) => {
    expect(told(text, language).map(one => one.content)).toContainEqual([content])
  })
})

test('who counts against another tells nothing of what stands before', () => {
  const text = 'Les lycéens ont annoncé 38 000 participants, contre 11 000 selon le rectorat.'
  expect(told(text, 'fr').map(one => [one.holders, one.content])).toEqual([
    [['les lycéens'], ['38 000 participants']],
    [['le rectorat'], ['11 000']],
  ])
})

test('the second count is the second counter’s', () => {
  const text =
    'Des milliers de gens ont défilé. La FSU revendique 9 000 participants, la police en a compté 800.'
  expect(figuresOf(text, 'fr').map(one => [one.holder, one.size])).toEqual([
    [null, null],
    ['la FSU', 9000],
    ['la police', 800],
  ])
})

test.each([
  ['The regional council announced €12 million in aid.', 'the regional council', '€12 million in aid'],
  ['The minister pledged £3bn for rail.', 'the minister', '£3bn for rail'],
])('an amount whose currency stands before it is told as any other: %s', (text, holder, content) => {
  expect(told(text, 'en').map(one => [one.holders, one.content])).toEqual([[[holder], [content]]])
})
