import { describe, expect, it } from 'vitest'
import { amountTicks, timeTicks } from '../../src/charts/axes.ts'

describe('the ticks of an axis', () => {
  it.each([
    [0, [0, '0', '1']],
    [7, [0, '0', '2']],
    [12_000, [0, '0', '5\u202f000']],
    [480_000, [0, '0', '100\u202f000']],
  ])('of amounts up to %d are round numbers from 0', (highest, [at, first, second]) => {
    const ticks = amountTicks(highest, 'fr')
    expect(ticks[0]).toEqual({ at, label: first })
    expect(ticks.some(({ label }) => label === second)).toBe(true)
    expect(ticks.at(-1)?.at).toBeGreaterThanOrEqual(highest)
    expect(ticks.length).toBeLessThanOrEqual(7)
  })

  it.each([
    ['2025-03-01', '2025-03-04', ['1 mars 2025', '2 mars 2025', '3 mars 2025', '4 mars 2025']],
    ['2025-01-20', '2025-04-10', ['févr. 2025', 'mars 2025', 'avr. 2025']],
    ['2019-06-01', '2025-06-01', ['2020', '2022', '2024']],
    ['1850-01-02', '2025-06-01', ['1900', '1950', '2000']],
  ])('of time from %s to %s are days, months or years', (from, to, labels) => {
    expect(timeTicks(Date.parse(from), Date.parse(to), 4, 'fr').map(({ label }) => label)).toEqual(labels)
  })
})
