import type { Language } from './types.ts'

/**
 * An error that a person can act on: a machine code, and one sentence that says what to do next.
 * `message` is English, for operators and logs; `sentence` gives it in the reader's language.
 */
export class VerbatimError extends Error {
  readonly code: string
  readonly sentences: Readonly<Record<Language, string>>

  constructor(code: string, sentences: Readonly<Record<Language, string>>, options?: ErrorOptions) {
    super(sentences.en, options)
    this.name = 'VerbatimError'
    this.code = code
    this.sentences = sentences
  }
}

/** The code of any thrown value: its own, or `unexpected`. */
export function codeOf(error: unknown): string {
  return error instanceof VerbatimError ? error.code : 'unexpected'
}

/** The message of any thrown value, for a log line. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
