/** How many requests of one kind a platform takes in a stretch of time. */
interface Limit {
  readonly requests: number
  readonly per_ms: number
}

interface Taken {
  readonly isAllowed: boolean
  readonly remaining: number
  /** Until as many as the limit says are taken again. */
  readonly reset_ms: number
}

/** Counts requests by key, in stretches of time that begin with the first request. */
export class Limiter {
  readonly limit: Limit
  readonly #stretches = new Map<string, { readonly since: number; count: number }>()

  constructor(limit: Limit) {
    this.limit = limit
  }

  take(key: string): Taken {
    const now = performance.now()
    const known = this.#stretches.get(key)
    const stretch =
      known !== undefined && now - known.since < this.limit.per_ms ? known : { since: now, count: 0 }
    this.#stretches.set(key, stretch)
    const isAllowed = stretch.count < this.limit.requests
    if (isAllowed) stretch.count += 1
    return {
      isAllowed,
      remaining: this.limit.requests - stretch.count,
      reset_ms: stretch.since + this.limit.per_ms - now,
    }
  }
}
