/** What happened lately, by key: at most `limit` entries, none older than `age_ms_max`. */
export class Recent<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly at: number }>()
  readonly #limit: number
  readonly #age_ms_max: number

  constructor(limit: number, age_ms_max: number) {
    this.#limit = limit
    this.#age_ms_max = age_ms_max
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    if (Date.now() - entry.at <= this.#age_ms_max) return entry.value
    this.#entries.delete(key)
    return undefined
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key)
    this.#entries.set(key, { value, at: Date.now() })
    for (const [oldest, { at }] of this.#entries) {
      if (this.#entries.size <= this.#limit && Date.now() - at <= this.#age_ms_max) return
      this.#entries.delete(oldest)
    }
  }

  delete(key: string): void {
    this.#entries.delete(key)
  }
}
