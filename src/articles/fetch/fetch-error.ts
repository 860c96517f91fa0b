import { messageOf, type Sentences } from '../../errors.ts'

export type FetchErrorCode =
  | 'bad-address'
  | 'refused-address'
  | 'refused-by-robots'
  | 'too-many-redirects'
  | 'too-large'
  | 'later'
  | 'timeout'
  | 'not-text'
  | 'http-error'
  | 'bad-encoding'
  | 'unreachable'

/** Why an address was not read. Inside `articles/` only: callers get it as a result, not as a throw. */
export class FetchError extends Error {
  readonly code: FetchErrorCode
  readonly sentences: Sentences

  constructor(code: FetchErrorCode, sentences: Sentences, options?: ErrorOptions) {
    super(sentences.en, options)
    this.name = 'FetchError'
    this.code = code
    this.sentences = sentences
  }
}

/** Any error of an exchange as a FetchError: undici and Node wrap ours as a cause. */
export function asFetchError(error: unknown, host: string): FetchError {
  for (
    let cause: unknown = error, depth = 0;
    cause instanceof Error && depth < 5;
    cause = cause.cause, depth += 1
  )
    if (cause instanceof FetchError) return cause
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError'))
    return new FetchError('timeout', tooSlow(host), { cause: error })
  return new FetchError('unreachable', unreachable(host, reasonOf(error)), { cause: error })
}

function tooSlow(host: string): Sentences {
  return {
    fr: `${host} n’a pas répondu en entier à temps : réessayez plus tard.`,
    en: `${host} did not answer in full in time: try again later.`,
  }
}

/** `reason`: the words of the system or of a library. */
function unreachable(host: string, reason: string): Sentences {
  return {
    fr: `Impossible de joindre ${host} : vérifiez l’adresse et la connexion (${reason}).`,
    en: `${host} could not be reached: check the address and the connection (${reason}).`,
  }
}

function reasonOf(error: unknown): string {
  return messageOf(error instanceof AggregateError ? (error.errors[0] ?? error) : error)
}
