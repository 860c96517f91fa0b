import { setTimeout as wait } from 'node:timers/promises'

const wait_ms_max = 10_000
const pause_ms_max = 25

/** `SQLITE_BUSY` */
const busy = 5

/**
 * Does something to the database as soon as no other connection is in the way, for ten seconds at most. SQLite's
 * own busy timeout would stop this whole process meanwhile, the other connection with it when that is its own.
 */
export async function whenFree<T>(work: () => T | Promise<T>): Promise<T> {
  const deadline = Date.now() + wait_ms_max
  for (let pause_ms = 1; ; pause_ms = Math.min(pause_ms * 2, pause_ms_max)) {
    try {
      return await work()
    } catch (error) {
      if (resultCode(error) !== busy || Date.now() > deadline) throw error
    }
    await wait(pause_ms * (0.5 + Math.random()))
  }
}

/** SQLite's primary result code, the low byte of its extended forms; null for any other error: https://www.sqlite.org/rescode.html */
export function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null
}
