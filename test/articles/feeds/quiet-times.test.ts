import { describe, expect, it } from 'vitest'
import { parseFeed } from '../../../src/articles/feeds/feeds.ts'
import { afterQuiet } from '../../../src/articles/feeds/quiet-times.ts'

const channel = (inside: string) =>
  parseFeed(
    `<rss version="2.0"><channel><title>A</title>${inside}<item><title>x</title></item></channel></rss>`,
    '',
  )

describe('the times at which a feed asks not to be read', () => {
  it.each([
    ['<skipHours><hour>3</hour><hour> 04 </hour><hour>3</hour></skipHours>', { hours: [3, 4], days: [] }],
    ['<skipHours><hour>24</hour><hour>25</hour><hour>noon</hour></skipHours>', { hours: [0], days: [] }],
    [
      '<skipDays><day>Sunday</day><day>saturday</day><day>dimanche</day></skipDays>',
      { hours: [], days: [0, 6] },
    ],
    ['<skipHours></skipHours><skipDays><day>?</day></skipDays>', null],
    ['', null],
  ])('are read from %s', (inside, quiet) => {
    const feed = channel(inside)
    expect(feed.ok && feed.quiet).toEqual(quiet)
  })

  it.each([
    ['2026-03-02T10:20:00.000Z', [11], [], '2026-03-02T10:20:00.000Z'],
    ['2026-03-02T10:20:00.000Z', [10, 11], [], '2026-03-02T12:00:00.000Z'],
    ['2026-03-02T23:59:59.000Z', [23, 0, 1], [], '2026-03-03T02:00:00.000Z'],
    // A Saturday.
    ['2026-03-07T08:00:00.000Z', [0], [0, 6], '2026-03-09T01:00:00.000Z'],
    [
      '2026-03-02T10:20:00.000Z',
      Array.from({ length: 24 }, (_, hour) => hour),
      [],
      '2026-03-02T10:20:00.000Z',
    ],
  ])('put off what would be at %s', (time, hours, days, expected) => {
    expect(afterQuiet(new Date(time), { hours, days }).toISOString()).toBe(expected)
  })
})
