import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDue, nextDue } from '../../src/editions/due.ts'

const zones = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kathmandu',
  'Africa/Cairo',
]
const paris = 'Europe/Paris'
const iso = (date: Date | null) => date?.toISOString() ?? null
const last = (cron: string, now: string, timeZone = paris) => iso(lastDue({ cron, timeZone }, new Date(now)))
const next = (cron: string, now: string, timeZone = paris) => iso(nextDue({ cron, timeZone }, new Date(now)))

describe('the last time that was due', () => {
  test.each([
    ['0 7 * * *', '2025-03-04T15:20:30Z', paris, '2025-03-04T06:00:00.000Z'],
    ['0 7 * * *', '2025-03-04T06:00:00Z', paris, '2025-03-04T06:00:00.000Z'],
    ['0 7 * * *', '2025-03-04T05:59:59Z', paris, '2025-03-03T06:00:00.000Z'],
    ['0 7 * * *', '2025-07-04T15:20:30Z', paris, '2025-07-04T05:00:00.000Z'],
    ['0 7 * * *', '2025-07-04T15:20:30Z', 'Asia/Tokyo', '2025-07-03T22:00:00.000Z'],
    ['30 23 * * *', '2025-07-04T11:00:00Z', 'Pacific/Kiritimati', '2025-07-04T09:30:00.000Z'],
    ['*/15 * * * *', '2025-07-04T15:20:30Z', paris, '2025-07-04T15:15:00.000Z'],
  ])('of %s at %s in %s is %4$s', (cron, now, timeZone, due) => {
    expect(last(cron, now, timeZone)).toBe(due)
  })

  test('is forgotten after a day and a half', () => {
    expect(last('0 8 * * 1', '2025-03-04T18:59:00Z')).toBe('2025-03-03T07:00:00.000Z')
    expect(last('0 8 * * 1', '2025-03-04T19:01:00Z')).toBeNull()
    expect(last('0 0 29 2 *', '2025-03-05T15:00:00Z')).toBeNull()
  })

  test('stands when the clocks have been set back, and comes once', () => {
    expect(last('30 2 * * *', '2025-10-26T00:45:00Z')).toBe('2025-10-26T00:30:00.000Z')
    expect(last('30 2 * * *', '2025-10-26T01:45:00Z')).toBe('2025-10-26T00:30:00.000Z')
  })

  test('comes an hour later by the clock when it is set forward past it', () => {
    expect(last('30 2 * * *', '2025-03-30T01:29:00Z')).toBe('2025-03-29T01:30:00.000Z')
    expect(last('30 2 * * *', '2025-03-30T01:31:00Z')).toBe('2025-03-30T01:30:00.000Z')
  })
})

describe('the next time that is due', () => {
  test('comes after now, in its zone', () => {
    expect(next('0 7 * * *', '2025-03-04T06:00:00Z')).toBe('2025-03-05T06:00:00.000Z')
    expect(next('0 8 * * 1', '2025-03-04T06:00:00Z')).toBe('2025-03-10T07:00:00.000Z')
    expect(next('0 8 1 1 *', '2025-03-04T06:00:00Z', 'UTC')).toBe('2026-01-01T08:00:00.000Z')
  })

  test('is not told when it is years away', () => {
    expect(next('0 0 29 2 *', '2025-03-05T15:00:00Z')).toBeNull()
  })
})

describe('a daily time', () => {
  test.each(zones)(
    'comes once on each local day of ten years in %s, whatever the hour',
    timeZone => {
      const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
          const timetable = { cron: `${minute} ${hour} * * *`, timeZone }
          let due = nextDue(timetable, new Date('2019-12-31T12:00:00Z'))
          const days: string[] = []
          while (due !== null && due < new Date('2030-01-01T12:00:00Z')) {
            days.push(calendar.format(due))
            expect(lastDue(timetable, due)).toEqual(due)
            due = nextDue(timetable, due)
          }
          expect(new Set(days).size).toBe(days.length)
          expect(days.length).toBeGreaterThanOrEqual(3652)
        }),
        { numRuns: 2, examples: [[2, 30]] },
      )
    },
    120_000,
  )
})
