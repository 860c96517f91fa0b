import { describe, expect, test } from 'vitest'
import { readButtonId } from '../../src/delivery/buttons.ts'
import { pageOf } from '../../src/delivery/pages.ts'

const parts = Array.from({ length: 12 }, (_, index) => index)
const pressed = (page: number) => ({ button: 'whole', of: 'e1.fr', page }) as const

describe('what a button shows', () => {
  test('comes five messages at a press, each page behind the one before', () => {
    expect(pageOf(parts, pressed(0), 'fr')).toEqual({
      shown: [0, 1, 2, 3, 4],
      next: { label: 'Suite (2 sur 3)', id: 'verbatim:whole:e1.fr:1' },
    })
    expect(pageOf(parts, pressed(1), 'en').next).toEqual({
      label: 'More (3 of 3)',
      id: 'verbatim:whole:e1.fr:2',
    })
    expect(pageOf(parts, pressed(2), 'fr')).toEqual({ shown: [10, 11], next: null })
  })

  test('is the last page behind the end, and nothing of nothing', () => {
    expect(pageOf(parts, pressed(999), 'fr').shown).toEqual([10, 11])
    expect(pageOf([], pressed(3), 'fr')).toEqual({ shown: [], next: null })
  })
})

describe('the name of a button', () => {
  test('tells what was pressed, under what, and which page', () => {
    expect(readButtonId('verbatim:quotes:r1')).toEqual({ button: 'quotes', of: 'r1', page: 0 })
    expect(readButtonId('verbatim:whole:e1.fr:12')).toEqual({ button: 'whole', of: 'e1.fr', page: 12 })
  })

  test.each([
    'verbatim:whole:e1.fr:-1',
    'verbatim:whole:e1.fr:1e3',
    'verbatim:whole:e1.fr:9999',
    'verbatim:whole:e1.fr:',
    'verbatim:whole:',
    'verbatim:delete:e1.fr',
    'other:whole:e1.fr',
    'verbatim:whole:e1.fr:1:2',
  ])('is none of ours when it is %s', id => {
    expect(readButtonId(id)).toBeNull()
  })
})
