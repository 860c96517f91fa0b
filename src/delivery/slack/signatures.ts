// https://docs.slack.dev/authentication/verifying-requests-from-slack

import { createHmac, timingSafeEqual } from 'node:crypto'
import { Recent } from '../recent.ts'

const clockSecondsMax = 300
const seenMax = 100_000

interface SignedRequest {
  readonly timestamp: string
  readonly signature: string
  /** Exactly as received. */
  readonly body: string
}

/**
 * Accepts what Slack signed in the last five minutes, once. Bolt alone lets a recorded request through again
 * and again while its time stamp is fresh.
 */
export class Signatures {
  readonly #secret: string
  readonly #seen = new Recent<true>(seenMax, 2 * clockSecondsMax * 1000)

  constructor(secret: string) {
    this.#secret = secret
  }

  accepts({ timestamp, signature, body }: SignedRequest): boolean {
    if (!/^\d{1,12}$/.test(timestamp)) return false
    if (Math.abs(Date.now() / 1000 - Number(timestamp)) > clockSecondsMax) return false
    const expected = `v0=${createHmac('sha256', this.#secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
    if (!isEqual(signature, expected) || this.#seen.get(expected)) return false
    this.#seen.set(expected, true)
    return true
  }
}

function isEqual(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)]
  return left.length === right.length && timingSafeEqual(left, right)
}
