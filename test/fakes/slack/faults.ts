/** What goes wrong with one call: whether the server does what was asked, and how it then answers. */
export interface Fault {
  readonly does: boolean
  readonly answer:
    | 'drop'
    | 'hang'
    | { readonly status: number; readonly retryAfter?: number }
    | { readonly error: string }
}

/** Faults wait here for the next calls of their methods, in order. */
export class Faults {
  readonly #waiting = new Map<string, (Fault | null)[]>()

  /** After the `skip` next calls of the method, one or a few go wrong. */
  add(method: string, fault: Fault, times = 1, skip = 0): void {
    const waiting = this.#waiting.get(method) ?? []
    const skipped = new Array<null>(skip).fill(null)
    this.#waiting.set(method, [...waiting, ...skipped, ...new Array<Fault>(times).fill(fault)])
  }

  take(method: string): Fault | null {
    return this.#waiting.get(method)?.shift() ?? null
  }

  clear(): void {
    this.#waiting.clear()
  }
}
