import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/editions/order.ts'
import type { Claim } from '../../src/types.ts'
import { quoteOf } from '../delivery/messages.ts'
import { itemOf, madeBy, wounded } from './made.ts'

const told = (claims: readonly Claim[]) =>
  inOrder(
    claims.map(claim => ({
      ...itemOf(claim),
      ...madeBy(claim, { publishedAt: claim.quote.article.publishedAt }),
    })),
    new Map(),
    new Map(),
  )
const shown = (claims: readonly Claim[]) =>
  told(claims).flatMap(({ claim, isMinor }) =>
    claim.kind === 'figure' && !isMinor ? [claim.figure.value] : [],
  )

/** Each number stands in one and the same sentence. */
const listed = (holders: readonly string[], ...counts: readonly number[]) =>
  counts.map((count, index) => {
    const claim = wounded(count, { id: 'list', holder: holders[index % holders.length] ?? '', keys: [] })
    const quote = { ...quoteOf('45 blessés : 16 à Varn, 12 à Solbec, 8 à Hautmont.'), version: 'v-list' }
    return {
      ...claim,
      id: `c${count}`,
      quote,
      spans: { ...claim.spans, content: [[index, index + 1]] as const },
    }
  })

describe('a list of numbers in one sentence', () => {
  test('is told by its first', () => {
    expect(shown(listed(['la préfecture'], 45, 16, 12, 8))).toEqual([45])
  })

  test('of two, or of two who count, is told in full', () => {
    expect(shown(listed(['la préfecture'], 45, 16)).toSorted()).toEqual([16, 45])
    expect(shown(listed(['la police', 'le syndicat'], 2_400, 11_000))).toHaveLength(2)
  })
})

describe('counts of one thing in one story', () => {
  const of = (count: number, on: string | null, holder: string) => wounded(count, { on, holder, keys: [] })

  test('are told from the newest on', () => {
    const [first, second] = [of(30, '2025-03-04', 'la police'), of(41, '2025-03-05', 'un médecin')]
    expect(shown([first, second])).toEqual([41, 30])
    expect(shown([second, first])).toEqual([41, 30])
  })

  test('are left out when they have been passed for days', () => {
    const [first, last] = [of(30, '2025-03-04', 'la police'), of(41, '2025-03-08', 'un médecin')]
    expect(shown([first, last])).toEqual([41])
  })

  test('are left out with their parts', () => {
    const [first, last] = [of(30, '2025-03-04', 'la police'), of(41, '2025-03-08', 'un médecin')]
    const part = wounded(2, { on: '2025-03-04', holder: 'la police', keys: [] }, { partOf: [0, 2] })
    expect(shown([{ ...part, quote: first.quote }, first, last])).toEqual([41])
  })

  test('stand when nobody has counted more since', () => {
    const [first, last] = [of(51, '2025-03-04', 'le syndicat'), of(41, '2025-03-08', 'la police')]
    expect(shown([first, last])).toEqual([41, 51])
  })

  test('keep their place without a day', () => {
    expect(shown([of(30, null, 'la police'), of(41, '2025-03-08', 'un médecin')])).toHaveLength(2)
  })
})
