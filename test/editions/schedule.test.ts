import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { digests } from '../../digests/index.ts'
import { morning } from '../../digests/morning.ts'
import type { Digest } from '../../src/editions/digest.ts'
import { type Schedule, schedule } from '../../src/editions/schedule.ts'
import { VerbatimError } from '../../src/errors.ts'

const everySecond: Digest = { ...morning, name: 'seconds', cron: '* * * * * *' }
/** Every four years. */
const never: Digest = { ...morning, name: 'never', cron: '0 0 29 2 *' }

let running: Schedule[]
let logged: string[]
const log = (message: string) => logged.push(message)

beforeEach(() => {
  running = []
  logged = []
})

afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(running.map(each => each.stop()))
})

function start(list: readonly Digest[], work: (digest: Digest, due: Date) => Promise<void>): Schedule {
  const started = schedule(list, 'Europe/Paris', work, log)
  running.push(started)
  return started
}

describe('a schedule', () => {
  test('of six fields ticks every second, each time with the second that was due', async () => {
    const due: Date[] = []
    start([everySecond], async (_, date) => void due.push(date))
    await vi.waitFor(() => expect(due.length).toBeGreaterThan(2), { timeout: 6_000, interval: 50 })
    for (const date of due) expect(date.getMilliseconds()).toBe(0)
    expect(new Set(due.map(date => date.getTime())).size).toBe(due.length)
  })

  test('goes on after work has failed', async () => {
    let times = 0
    start([everySecond], async () => {
      times++
      throw new Error('the database is gone')
    })
    await vi.waitFor(() => expect(times).toBeGreaterThan(1), { timeout: 5_000, interval: 50 })
    expect(new Set(logged)).toEqual(new Set(['an edition failed']))
  })

  test.each(['61 * * * *', 'tomorrow', '', '0 7 * * 8', '* * * *'])(
    'that is none is refused by its digest’s name: %j',
    cron => {
      const bad: Digest = { ...morning, name: 'sunday', cron }
      let ticks = 0
      const starting = () => start([everySecond, bad], async () => void ticks++)
      expect(starting).toThrow(VerbatimError)
      try {
        starting()
      } catch (error) {
        expect(error).toMatchObject({ code: 'bad-cron' })
        expect(error instanceof VerbatimError && error.sentences.fr).toContain('sunday')
        expect(error instanceof VerbatimError && error.sentences.en).toContain('sunday')
      }
      expect(ticks).toBe(0)
    },
  )

  test('stops only when the tick that is running has ended, and never ticks again', async () => {
    let ticks = 0
    let ended = 0
    const started = start([everySecond], async () => {
      ticks++
      await wait(300)
      ended++
    })
    await vi.waitFor(() => expect(ticks).toBeGreaterThan(0), { timeout: 4_000, interval: 10 })
    await started.stop()
    expect(ended).toBe(ticks)
    await wait(1_200)
    expect(ended).toBe(ticks)
  })
})

describe('an edition that was due while nobody ran', () => {
  const made = async (digest: Digest, now: string): Promise<string[]> => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date', 'setTimeout', 'clearTimeout'] })
    const due: string[] = []
    const started = start([digest], async (_, date) => void due.push(date.toISOString()))
    await started.stop()
    return due
  }

  test('is made up for at once, with the minute at which it was due', async () => {
    expect(await made(morning, '2025-03-04T15:20:30Z')).toEqual(['2025-03-04T06:00:00.000Z'])
    expect(await made(morning, '2025-03-04T05:59:59Z')).toEqual(['2025-03-03T06:00:00.000Z'])
  })

  test('is due at seven in its zone in summer and in winter', async () => {
    expect(await made(morning, '2025-07-04T15:20:30Z')).toEqual(['2025-07-04T05:00:00.000Z'])
    const tokyo: Digest = { ...morning, timeZone: 'Asia/Tokyo' }
    expect(await made(tokyo, '2025-07-04T15:20:30Z')).toEqual(['2025-07-03T22:00:00.000Z'])
  })

  test('is forgotten after a day and a half', async () => {
    expect(await made({ ...morning, cron: '0 8 * * 1' }, '2025-03-05T15:00:00Z')).toEqual([])
    expect(await made(never, '2025-03-05T15:00:00Z')).toEqual([])
  })
})

test('every digest of ours has a schedule and a name that can be typed', async () => {
  const started = schedule(digests, 'Europe/Paris', async () => {}, log)
  await started.stop()
  for (const { name, languages, covers_hours, sections } of digests) {
    expect(name).toMatch(/^[a-z]{1,32}$/)
    expect(languages).toContain('fr')
    expect(languages).toContain('en')
    expect(covers_hours).toBeGreaterThan(0)
    expect(sections.length).toBeGreaterThan(0)
  }
})
