import type { Language } from '../types.ts'

/** A terminal that a line can be written on again and again. */
export interface Terminal {
  readonly columns?: number
  write(text: string): unknown
}

/** How far some work has come: `work` of `workInAll`, in bytes or whatever else it is measured in. */
interface Progress {
  /** Items, whatever came of them. */
  readonly done: number
  readonly work: number
  /** Null when nobody knows how much there is. */
  readonly workInAll: number | null
}

const between_ms = 100
/** The rate is that of the last seconds: what is known already goes by far quicker than what is new. */
const window_ms = 10_000

const words = {
  fr: { read: 'lus', rate: 'par seconde', left: 'encore', percent: '\u00a0%', sign: 'fr-FR' },
  en: { read: 'read', rate: 'a second', left: 'left:', percent: '%', sign: 'en-GB' },
} as const

/** One line on a terminal: how many, how fast and, when it is known how much there is, what share and how long still. */
export class ProgressLine {
  readonly #terminal: Terminal
  readonly #language: Language
  readonly #now: () => number
  #samples: { readonly at: number; readonly done: number; readonly work: number }[]
  #shownAt = Number.NEGATIVE_INFINITY

  /** `now` gives milliseconds. */
  constructor(terminal: Terminal, language: Language, now: () => number = () => performance.now()) {
    this.#terminal = terminal
    this.#language = language
    this.#now = now
    this.#samples = [{ at: now(), done: 0, work: 0 }]
  }

  show({ done, work, workInAll }: Progress): void {
    const at = this.#now()
    if (at - this.#shownAt < between_ms) return
    this.#shownAt = at
    this.#samples = this.#samples.filter((_, index, all) => {
      const next = all[index + 1]
      return next === undefined || at - next.at < window_ms
    })
    const first = this.#samples[0] ?? { at, done, work }
    this.#samples.push({ at, done, work })
    const elapsed_s = Math.max(at - first.at, 1) / 1_000
    const parts = [this.#count(done, (done - first.done) / elapsed_s)]
    if (workInAll !== null && workInAll > 0) {
      const share = Math.min(work / workInAll, 1)
      parts.push(`${Math.floor(share * 100)}${words[this.#language].percent}`)
      const rate = (work - first.work) / elapsed_s
      if (rate > 0 && share < 1)
        parts.push(`${words[this.#language].left} ${duration((workInAll - work) / rate)}`)
    }
    const line = parts.join(', ').slice(0, (this.#terminal.columns ?? 80) - 1)
    this.#terminal.write(`\r\u001b[K${line}`)
  }

  /** Takes the line away, for what is written next. */
  clear(): void {
    this.#terminal.write('\r\u001b[K')
  }

  #count(done: number, rate: number): string {
    const { read, rate: each, sign } = words[this.#language]
    return `${done.toLocaleString(sign)} ${read}, ${Math.round(rate).toLocaleString(sign)} ${each}`
  }
}

/** « 45 s », « 12 min 05 s », « 3 h 20 min ». */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const [large, small, units] =
    whole < 3_600
      ? [Math.floor(whole / 60), whole % 60, ['min', 's']]
      : [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), ['h', 'min']]
  return `${large} ${units[0]} ${String(small).padStart(2, '0')} ${units[1]}`
}
