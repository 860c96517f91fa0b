export type FetchErrorCode =
  | 'bad-address'
  | 'refused-address'
  | 'refused-by-robots'
  | 'too-many-redirects'
  | 'too-large'
  | 'timeout'
  | 'not-text'
  | 'http-error'
  | 'bad-encoding'
  | 'unreachable'

/** Why an address was not read. Inside `articles/` only: callers get it as a result, not as a throw. */
export class FetchError extends Error {
  readonly code: FetchErrorCode

  constructor(code: FetchErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FetchError'
    this.code = code
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
    return new FetchError('timeout', `${host} did not answer in full in time`, { cause: error })
  const reason = error instanceof Error ? reasonOf(error) : String(error)
  return new FetchError('unreachable', `${host} could not be read: ${reason}`, { cause: error })
}

function reasonOf(error: Error): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0].message
  return error.message
}
