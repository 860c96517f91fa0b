import type { Language, Line } from '../types.ts'

/** What a model gave, past the gate: the same lines in the same order, some of them worded anew. */
export interface Written {
  readonly lead: string | null
  readonly lines: readonly Line[]
  /** How many lines kept our own words because the model's did not hold. */
  readonly refused: number
  /** Why there are no words of the model's: the budget of the day is spent, or it was down, too slow or wrote no reply. */
  readonly unavailable?: 'spent' | 'failed'
}

/**
 * Words lines anew and translates quotes. It never throws and never takes longer than its time limit: without an
 * answer, over budget or with words that the gate refuses, lines come back as they were.
 */
export interface Writer {
  write(
    lines: readonly Line[],
    language: Language,
    workspace: string,
    question: string | null,
  ): Promise<Written>
}
