import { setTimeout as wait } from 'node:timers/promises'

/** Hosts that are remembered before those that nobody waits for are forgotten. */
const hostsMax = 1_000

/** Turns at hosts: each is asked by one exchange at a time, in the order of asking. */
export interface Turns {
  /**
   * Waits until the host is free and `pause_ms` have gone by since it last was. Gives what ends the turn, to be called
   * once. Rejects when `signal` aborts meanwhile.
   */
  take(host: string, pause_ms: number, signal: AbortSignal): Promise<() => void>
}

interface Line {
  /** Resolves to when the last in line was done, in milliseconds. */
  last: Promise<number>
  waiting: number
}

export function createTurns(): Turns {
  const lines = new Map<string, Line>()
  return {
    async take(host, pause_ms, signal) {
      if (lines.size >= hostsMax) forgetIdle(lines)
      const line = lines.get(host) ?? { last: Promise.resolve(Number.NEGATIVE_INFINITY), waiting: 0 }
      lines.set(host, line)
      const before = line.last
      const done = Promise.withResolvers<number>()
      line.last = done.promise
      line.waiting += 1
      const end = () => {
        line.waiting -= 1
        done.resolve(performance.now())
      }
      try {
        const left_ms = (await before) + pause_ms - performance.now()
        if (left_ms > 0) await wait(left_ms, undefined, { signal })
        signal.throwIfAborted()
        return end
      } catch (error) {
        end()
        throw error
      }
    },
  }
}

function forgetIdle(lines: Map<string, Line>): void {
  for (const [host, { waiting }] of lines) if (waiting === 0) lines.delete(host)
}
