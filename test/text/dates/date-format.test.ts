import { describe, expect, it } from 'vitest'
import { formatDay, formatTimeSpan } from '../../../src/text/dates/date-format.ts'

describe('a day', () => {
  it.each([
    ['2024-12-01', 'fr', '1er décembre 2024'],
    ['2024-12-11', 'fr', '11 décembre 2024'],
    ['2024-12-01', 'en', '1 December 2024'],
    ['2024-12-16T08:00:00Z', 'fr', '16 décembre 2024'],
  ] as const)('%s in %s is %s', (iso, language, written) => {
    expect(formatDay(iso, language)).toBe(written)
  })
})

describe('a stretch of time', () => {
  it.each([
    [{ start: '2024-12-01', end: '2024-12-01', precision: 'day' }, 'fr', '1er décembre 2024'],
    [{ start: '2024-06-01', end: '2024-06-30', precision: 'month' }, 'fr', 'juin 2024'],
    [{ start: '2024-01-01', end: '2024-12-31', precision: 'year' }, 'en', '2024'],
  ] as const)('%j in %s is %s', (time, language, written) => {
    expect(formatTimeSpan(time, language)).toBe(written)
  })
})
