import type { Language } from '../types.ts'

/** Told as a fact or by somebody; told with a reserve (the conditional, not confirmed, planned); denied. */
export type Firmness = 'firm' | 'tentative' | 'denied'

/** One figure of a series, as it is drawn. */
export interface Mark {
  /** Under which it is listed, from 1, in the order of time. */
  readonly number: number
  /** Who counts: an index into the chart's holders. */
  readonly holder: number
  /** « plus de 10 000 soldats (au conditionnel) » */
  readonly amount: string
  /** « 12 décembre 2024 » */
  readonly date: string
  /** When it speaks of, in milliseconds since 1970. */
  readonly at_ms: number
  /** Null where it is open: « plus de » has no upper end, « jusqu’à » no lower one. Equal for a single number. */
  readonly low: number | null
  readonly high: number | null
  /** « environ », « près de »: the ends are as far as such a word reaches. */
  readonly isApproximate: boolean
  readonly firmness: Firmness
}

/** The figures of one thing: of one kind, of the same people, in the same place. */
export interface Panel {
  /** « soldats (Corée du Nord, Koursk) » */
  readonly thing: string
  readonly marks: readonly Mark[]
}

/** A picture of figures over time, in the words of one language, before anything draws it. */
export interface Chart {
  readonly language: Language
  readonly title: string
  readonly holders: readonly string[]
  /** One to three, each with at least two marks; twelve marks at most. */
  readonly panels: readonly Panel[]
  /** Figures of the same answer that are not drawn. */
  readonly leftOut: number
}
