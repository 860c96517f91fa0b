/**
 * `drop`, `error`, `nonsense`, `hang`: the request is carried out, then the connection is cut, 500 is answered, 200 with
 * a body of no message, or nothing. With `-before` nothing was carried out. The others refuse.
 */
export type FaultKind =
  | 'drop'
  | 'drop-before'
  | 'error'
  | 'error-before'
  | 'nonsense'
  | 'nonsense-before'
  | 'hang'
  | 'limited'
  | 'limited-without-time'
  | 'unauthorized'
  | 'forbidden'
  | 'missing'

export interface Fault {
  readonly kind: FaultKind
  readonly method: string
  readonly path: RegExp
  /** How many requests it strikes. */
  times: number
  /** How many it lets through before. */
  skip?: number
  /** For `limited`: Retry-After, in seconds. */
  readonly after_s?: number
}

export const REFUSALS = {
  limited: { status: 429, code: 0, message: 'You are being rate limited.' },
  'limited-without-time': { status: 429, code: 0, message: 'Too many requests.' },
  unauthorized: { status: 401, code: 0, message: '401: Unauthorized' },
  forbidden: { status: 403, code: 50013, message: 'Missing Permissions' },
  missing: { status: 404, code: 10003, message: 'Unknown Channel' },
} as const

/** The kinds of `REFUSALS`. */
export function isRefusal(kind: FaultKind | undefined): kind is keyof typeof REFUSALS {
  return kind !== undefined && Object.hasOwn(REFUSALS, kind)
}

/** The fault that strikes this request, if one is left. */
export function strike(faults: readonly Fault[], method: string, path: string): Fault | null {
  const fault = faults.find(one => one.times > 0 && one.method === method && one.path.test(path))
  if (!fault) return null
  if (fault.skip) {
    fault.skip -= 1
    return null
  }
  fault.times -= 1
  return fault
}
