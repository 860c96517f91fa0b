import { setTimeout as wait } from 'node:timers/promises'
import type { Pace } from './platform.ts'

const unhurried: Pace = { atOnce: 1, between_ms: 0, betweenInChannel_ms: 0 }

/** Keeps the pace of one platform: which channels rest, and when the next post may leave. */
export class Turns {
  readonly pace: Pace
  /** When a channel may be posted to again; infinite while a post to it is under way. */
  readonly #restingUntil = new Map<string, number>()
  #next = 0
  #choosing: Promise<unknown> = Promise.resolve()

  constructor(pace: Pace = unhurried) {
    this.pace = pace
  }

  /** Runs `choose` with the busy channels; the channel of what it gives is busy from then on. No two choose at once. */
  async take<Taken extends { readonly channel: string }>(
    choose: (busy: readonly string[]) => Promise<Taken | null>,
  ): Promise<Taken | null> {
    const chosen = this.#choosing.then(async () => {
      const taken = await choose(this.#busy())
      if (taken !== null) this.#restingUntil.set(taken.channel, Number.POSITIVE_INFINITY)
      return taken
    })
    this.#choosing = chosen.catch(() => null)
    return chosen
  }

  /** The post to a channel is over: from now on it rests. */
  end(channel: string): void {
    this.#restingUntil.set(channel, performance.now() + this.pace.betweenInChannel_ms)
  }

  /** Waits until the first resting channel has rested. False, at once, when none rests. */
  async rest(): Promise<boolean> {
    const until = Math.min(...this.#restingUntil.values())
    if (!Number.isFinite(until)) return false
    await wait(Math.max(1, until - performance.now()))
    return true
  }

  /** Waits for the next moment at which a post may leave. */
  async toPost(): Promise<void> {
    const now = performance.now()
    const at = Math.max(now, this.#next)
    this.#next = at + this.pace.between_ms
    if (at > now) await wait(at - now)
  }

  #busy(): string[] {
    const now = performance.now()
    for (const [channel, until] of this.#restingUntil) {
      if (until <= now) this.#restingUntil.delete(channel)
    }
    return [...this.#restingUntil.keys()]
  }
}
