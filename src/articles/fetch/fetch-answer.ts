import type { Dispatcher } from 'undici'
import type { Sentences } from '../../errors.ts'
import { readBody } from './body.ts'
import { FetchError, type FetchErrorCode } from './fetch-error.ts'
import { httpError, notText } from './fetch-sentences.ts'

/** What is surely no text. Anything else may be a feed or a page: servers call them application/octet-stream and worse. */
const otherTypes =
  /^(?:image|audio|video|font|model)\/(?!svg)|^application\/(?:pdf|(?:x-)?(?:zip|gzip|tar|bzip2?|7z-compressed|rar-compressed)|vnd\.(?:ms-|openxml)[\w.+-]*|msword|wasm|epub\+zip)\b/i

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
  /** 429 or 503, or another error that says when to come back; `retryAfter_s` null when the server gives no delay. */
  | (Answered & { readonly kind: 'later'; readonly status: number; readonly retryAfter_s: number | null })
  | {
      readonly kind: 'failed'
      readonly code: FetchErrorCode
      readonly sentences: Sentences
      /** Of HTTP, when the server answered with an error. */
      readonly status: number | null
    }

/** Where an answer sends us; null when it does not. */
export function redirectOf(response: Dispatcher.ResponseData): string | null {
  if (![301, 302, 303, 307, 308].includes(response.statusCode)) return null
  return header(response, 'location')
}

/** What an answer that sends us nowhere else comes to. Throws a FetchError for what is no text, is too large or damaged. */
export async function readAnswer(
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
  if (contentType !== null && otherTypes.test(contentType)) {
    response.body.destroy()
    throw new FetchError('not-text', notText(answered.url, contentType))
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
  const retryAfter_s = retryAfter(header(response, 'retry-after'))
  if (status === 429 || status === 503 || (status >= 400 && retryAfter_s !== null))
    return { kind: 'later', ...answered, status, retryAfter_s }
  return { kind: 'failed', code: 'http-error', sentences: httpError(answered.url, status), status }
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
