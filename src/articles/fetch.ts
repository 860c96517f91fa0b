import { Agent, type Dispatcher, request } from 'undici'
import { type AllowedHosts, checkedUrl, guardedConnector, type Resolve } from './addresses.ts'
import { readBody } from './body.ts'
import { asFetchError, FetchError, type FetchErrorCode } from './fetch-error.ts'

/** The name by which robots.txt may address us. */
export const robotName = 'VerbatimBot'

const redirectsMax = 5
const textTypes =
  /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:xml|json|xhtml\+xml|javascript)\b|application\/rss\b)/i

export interface FetchOptions {
  /** Hosts that may stand on a private network. */
  readonly allowedHosts?: AllowedHosts
  /** For the whole exchange: names, redirects, headers and body. */
  readonly timeout_ms?: number
  /** Decompressed. */
  readonly bytesMax?: number
  /** Where the bot's operator can be reached; part of the User-Agent. */
  readonly contact?: string
  /** The resolver, a seam for tests. */
  readonly resolve?: Resolve
}

/** What the last answer said, for a conditional request. */
export interface Conditions {
  readonly etag: string | null
  readonly lastModified: string | null
}

interface Answered {
  /** The address that answered, after redirects. */
  readonly url: string
  /** Set when the address moved for good (301, 308): ask there from now on. */
  readonly movedTo: string | null
}

export type FetchResult =
  | (Answered &
      Conditions & {
        readonly kind: 'ok'
        readonly body: Uint8Array
        /** Lower case, without parameters; null when the server does not say. */
        readonly contentType: string | null
        readonly charset: string | null
        /** How long the answer may be kept, by Cache-Control; null when it does not say. */
        readonly maxAge_s: number | null
      })
  | (Answered & { readonly kind: 'not-modified'; readonly maxAge_s: number | null })
  | (Answered & { readonly kind: 'gone' })
  /** 429 or 503; `retryAfter_s` null when the server gives no delay. */
  | (Answered & { readonly kind: 'later'; readonly status: number; readonly retryAfter_s: number | null })
  | {
      readonly kind: 'failed'
      readonly code: FetchErrorCode
      readonly message: string
      readonly status: number | null
    }

export interface Fetcher {
  /** Why the address by itself would be refused, before anybody is asked; null when it would not. */
  refusal(url: string): { readonly code: FetchErrorCode; readonly message: string } | null
  /** Never throws. `bytesMax` overrides the fetcher's own for one exchange. */
  fetch(url: string, conditions?: Conditions | null, bytesMax?: number): Promise<FetchResult>
  close(): Promise<void>
}

interface Settings {
  readonly dispatcher: Dispatcher
  readonly allowed: AllowedHosts
  readonly timeout_ms: number
  readonly bytesMax: number
  readonly userAgent: string
}

/**
 * An HTTP client for hostile addresses: public hosts only, redirects followed by hand with every hop checked (5 at
 * most), decompressed bytes counted (5 MB), one deadline over the whole exchange (20 s), one connection a host.
 */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  const allowed = options.allowedHosts ?? []
  const dispatcher = new Agent({
    connections: 1,
    pipelining: 1,
    maxHeaderSize: 32 * 1024,
    connect: guardedConnector(allowed, options.resolve),
  })
  const contact = options.contact ?? 'a self-hosted news briefing bot'
  const settings: Settings = {
    dispatcher,
    allowed,
    timeout_ms: options.timeout_ms ?? 20_000,
    bytesMax: options.bytesMax ?? 5_000_000,
    userAgent: `${robotName}/0.1 (${contact})`,
  }
  return {
    refusal(url) {
      try {
        checkedUrl(url, null, allowed)
        return null
      } catch (error) {
        return asFetchError(error, url.slice(0, 200))
      }
    },
    fetch: (url, conditions = null, bytesMax = settings.bytesMax) =>
      exchange(url, conditions, { ...settings, bytesMax }),
    close: () => dispatcher.destroy(),
  }
}

async function exchange(
  address: string,
  conditions: Conditions | null,
  settings: Settings,
): Promise<FetchResult> {
  const signal = AbortSignal.timeout(settings.timeout_ms)
  let host = address.slice(0, 200)
  try {
    let url = checkedUrl(address, null, settings.allowed)
    let movedTo: string | null = null
    let onlyPermanent = true
    for (let hop = 0; hop <= redirectsMax; hop += 1) {
      host = url.host
      const response = await send(url, conditions, settings, signal)
      const location = redirectOf(response)
      if (location === null)
        return await read(response, { url: url.href, movedTo }, settings.bytesMax, signal)
      response.body.destroy()
      url = checkedUrl(location, url.href, settings.allowed)
      onlyPermanent &&= response.statusCode === 301 || response.statusCode === 308
      if (onlyPermanent) movedTo = url.href
    }
    throw new FetchError('too-many-redirects', `More than ${redirectsMax} redirects`)
  } catch (error) {
    const { code, message } = asFetchError(error, host)
    return { kind: 'failed', code, message, status: null }
  }
}

async function send(url: URL, conditions: Conditions | null, settings: Settings, signal: AbortSignal) {
  const headers: Record<string, string> = {
    'user-agent': settings.userAgent,
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xml;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br',
    'accept-language': 'fr, en;q=0.9',
  }
  if (conditions?.etag) headers['if-none-match'] = conditions.etag
  if (conditions?.lastModified) headers['if-modified-since'] = conditions.lastModified
  const response = await request(url, { dispatcher: settings.dispatcher, headers, signal })
  // An unread body that fails (we are leaving it) must not become an uncaught error.
  response.body.on('error', () => undefined)
  return response
}

function redirectOf(response: Dispatcher.ResponseData): string | null {
  if (![301, 302, 303, 307, 308].includes(response.statusCode)) return null
  return header(response, 'location')
}

async function read(
  response: Dispatcher.ResponseData,
  answered: Answered,
  bytesMax: number,
  signal: AbortSignal,
): Promise<FetchResult> {
  const status = response.statusCode
  if (status !== 200) {
    response.body.destroy()
    return withoutBody(response, answered)
  }
  const type = header(response, 'content-type')
  const contentType = type?.split(';')[0]?.trim().toLowerCase() || null
  if (contentType !== null && !textTypes.test(contentType)) {
    response.body.destroy()
    throw new FetchError('not-text', `${answered.url} is ${contentType}, which has no text to read`)
  }
  const encoding = header(response, 'content-encoding') ?? ''
  return {
    kind: 'ok',
    ...answered,
    body: await readBody(response.body, encoding, bytesMax, signal),
    contentType,
    charset: /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type ?? '')?.[1] ?? null,
    etag: validator(response, 'etag'),
    lastModified: validator(response, 'last-modified'),
    maxAge_s: maxAge(response),
  }
}

function withoutBody(response: Dispatcher.ResponseData, answered: Answered): FetchResult {
  const status = response.statusCode
  if (status === 304) return { kind: 'not-modified', ...answered, maxAge_s: maxAge(response) }
  if (status === 410) return { kind: 'gone', ...answered }
  if (status === 429 || status === 503)
    return { kind: 'later', ...answered, status, retryAfter_s: retryAfter(header(response, 'retry-after')) }
  return { kind: 'failed', code: 'http-error', message: `${answered.url} answered ${status}`, status }
}

function header(response: Dispatcher.ResponseData, name: string): string | null {
  const value = response.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** What may be sent back in a header and stored: printable ASCII of a reasonable length. */
function validator(response: Dispatcher.ResponseData, name: string): string | null {
  const value = header(response, name)
  return value !== null && /^[\x20-\x7e]{1,500}$/.test(value) ? value : null
}

function maxAge(response: Dispatcher.ResponseData): number | null {
  const seconds = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(header(response, 'cache-control') ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds)
}

/** Seconds to wait, from the two forms of Retry-After (RFC 9110, 10.2.3): a number or a date. */
function retryAfter(value: string | null): number | null {
  if (value === null) return null
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value)
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - Date.now()) / 1000))
}
