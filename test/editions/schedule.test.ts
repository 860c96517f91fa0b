import { afterEach, describe, expect, test, vi } from 'vitest'
import { digests } from '../../digests/index.ts'
import { nextDue } from '../../src/editions/due.ts'
import { type Schedule, schedule } from '../../src/editions/schedule.ts'

let running: Schedule | null = null
let logged: string[] = []

afterEach(async () => {
  vi.useRealTimers()
  await running?.stop()
  running = null
  logged = []
})

function start(now: string, work: (now: Date) => Promise<void>): void {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  running = schedule(work, message => logged.push(message))
}

const minute_ms = 60_000

describe('a schedule', () => {
  test('looks at once, and then at the start of each minute', async () => {
    const looks: string[] = []
    start('2025-03-04T06:58:30Z', async now => void looks.push(now.toISOString().slice(11, 19)))
    await vi.advanceTimersByTimeAsync(3 * minute_ms)
    expect(looks).toEqual(['06:58:30', '06:59:00', '07:00:00', '07:01:00'])
  })

  test('goes on after work has failed, and says so', async () => {
    let times = 0
    start('2025-03-04T06:58:30Z', async () => {
      times++
      throw new Error('the database is gone')
    })
    await vi.advanceTimersByTimeAsync(2 * minute_ms)
    expect(times).toBe(3)
    expect(new Set(logged)).toEqual(new Set(['editions could not be made']))
  })

  test('never runs twice at once, and stops only when the work that is under way has ended', async () => {
    const started: (() => void)[] = []
    start('2025-03-04T06:58:30Z', () => new Promise(resolve => started.push(resolve)))
    await vi.advanceTimersByTimeAsync(3 * minute_ms)
    expect(started).toHaveLength(1)
    let isStopped = false
    const stopping = running?.stop().then(() => {
      isStopped = true
    })
    await vi.advanceTimersByTimeAsync(minute_ms)
    expect(isStopped).toBe(false)
    started[0]?.()
    await stopping
    await vi.advanceTimersByTimeAsync(2 * minute_ms)
    expect(started).toHaveLength(1)
  })
})

test('every digest of ours is due some time, and has a name that can be typed', () => {
  for (const { name, cron, covers_hours, sections } of digests) {
    expect(name).toMatch(/^[a-z]{1,32}$/)
    expect(nextDue({ cron, timeZone: 'Europe/Paris' }, new Date('2025-03-04T06:58:30Z'))).not.toBeNull()
    expect(covers_hours).toBeGreaterThan(0)
    expect(sections.length).toBeGreaterThan(0)
  }
})
