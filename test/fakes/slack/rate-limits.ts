import { Limiter } from '../limiter.ts'

/** https://docs.slack.dev/apis/web-api/rate-limits */
export class RateLimits {
  readonly #inChannel = new Limiter({ requests: 1, per_ms: 1_000 })
  /** “Several hundred messages per minute”. */
  readonly #inWorkspace = new Limiter({ requests: 300, per_ms: 60_000 })
  /** Tier 3. */
  readonly #readings = new Limiter({ requests: 50, per_ms: 60_000 })

  /** Seconds to wait, as Retry-After says them; null when the call may pass. */
  wait_s(method: string, channel: string): number | null {
    const limiters: readonly (readonly [Limiter, string])[] =
      method === 'chat.postMessage'
        ? [
            [this.#inChannel, channel],
            [this.#inWorkspace, ''],
          ]
        : method.startsWith('conversations.')
          ? [[this.#readings, method]]
          : []
    for (const [limiter, key] of limiters) {
      const { isAllowed, reset_ms } = limiter.take(key)
      if (!isAllowed) return Math.max(1, Math.ceil(reset_ms / 1_000))
    }
    return null
  }
}
