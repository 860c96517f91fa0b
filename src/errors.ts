import type { Language } from './types.ts'

/** The same words for a reader of either language. */
export type Sentences = Readonly<Record<Language, string>>

/**
 * An error that a person can act on: a machine code, and one sentence that says what to do next.
 * `message` is English, for operators and logs; `sentence` gives it in the reader's language.
 */
export class VerbatimError extends Error {
  readonly code: string
  readonly sentences: Sentences

  constructor(code: string, sentences: Sentences, options?: ErrorOptions) {
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

/** What any thrown value says to a person. */
export function sentencesOf(error: unknown): Sentences {
  if (error instanceof VerbatimError) return error.sentences
  const reason = messageOf(error)
  return { fr: `Erreur inattendue : ${reason}`, en: `Unexpected error: ${reason}` }
}
