import { webApi } from '@slack/bolt'
import { messageOf } from '../../errors.ts'
import { boltLogger, type Log } from './log.ts'

/** How a call to the Web API failed, and so whether Slack may have done what was asked. */
export type Failure =
  | { readonly kind: 'limited'; readonly after_ms: number; readonly reason: string }
  | { readonly kind: 'refused'; readonly code: string }
  /** It never reached Slack. */
  | { readonly kind: 'unsent'; readonly reason: string }
  /** Slack may have done it: no answer, a broken one, or an error of its own. */
  | { readonly kind: 'ambiguous'; readonly reason: string }

const callMax_ms = 3000
const limitedSecondsDefault = 30

/** Codes that come with HTTP 200 although something may have been done ("fatal_error" says so in its text). */
const ambiguousCodes = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout'])

const unsentCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** A Web API client that tries once: by default Slack's own repeats a post that may have been accepted. */
export function createClient(token: string, apiUrl: string | undefined, log: Log): webApi.WebClient {
  return new webApi.WebClient(token, clientOptions(apiUrl, log))
}

export function clientOptions(apiUrl: string | undefined, log: Log): webApi.WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    timeout: callMax_ms,
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
    fetch: fetchWithRetryAfter,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  }
}

/** Gives a 429 without a usable Retry-After one: the client cannot tell such a 429 from a failed request. */
async function fetchWithRetryAfter(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request)
  if (response.status !== 429 || /^\d+$/.test(response.headers.get('retry-after') ?? '')) return response
  const headers = new Headers(response.headers)
  headers.set('retry-after', String(limitedSecondsDefault))
  return new Response(response.body, { status: 429, headers })
}

export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return limited(error.retryAfter)
  if (error instanceof webApi.WebAPIPlatformError) return platformFailure(error.data.error)
  if (error instanceof webApi.WebAPIHTTPError) return httpFailure(error.statusCode)
  const reason = messageOf(error)
  const cause = error instanceof webApi.WebAPIRequestError ? error.original.cause : null
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  return unsentCodes.has(code) ? { kind: 'unsent', reason } : { kind: 'ambiguous', reason }
}

function platformFailure(code: string): Failure {
  if (code === 'ratelimited' || code === 'rate_limited') return limited(limitedSecondsDefault)
  // Anything else than a code is a page of some proxy, which may have let the request through.
  if (ambiguousCodes.has(code) || !/^\w+$/.test(code))
    return { kind: 'ambiguous', reason: code.slice(0, 100) }
  return { kind: 'refused', code }
}

function httpFailure(status: number): Failure {
  const isRefusal = status >= 400 && status < 500 && status !== 408
  return isRefusal
    ? { kind: 'refused', code: `http_${status}` }
    : { kind: 'ambiguous', reason: `HTTP ${status}` }
}

function limited(seconds: number): Failure {
  return { kind: 'limited', after_ms: seconds * 1000, reason: 'Slack asks for fewer requests' }
}
