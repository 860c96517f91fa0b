import { setTimeout as sleep } from 'node:timers/promises'
import { type Failure, failureOf } from './failure.ts'

const attemptsMax = 3
const waitMax_ms = 5000

/** Tries again, unless Discord refuses, what does the same when it is done twice. */
export function repeatable<Result>(request: () => Promise<Result>): Promise<Result> {
  return retryUnless(failure => failure.kind === 'refused', request)
}

/** Tries again only what was surely not carried out. */
export function unrepeatable<Result>(request: () => Promise<Result>): Promise<Result> {
  return retryUnless(failure => failure.kind !== 'later', request)
}

async function retryUnless<Result>(
  isFinal: (failure: Failure) => boolean,
  request: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request()
    } catch (error) {
      const failure = failureOf(error)
      if (attempt === attemptsMax || isFinal(failure)) throw error
      await sleep(failure.kind === 'later' ? Math.min(failure.after_ms, waitMax_ms) : 0)
    }
  }
}
