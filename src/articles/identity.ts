import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { ArticleInput, Sentence } from '../types.ts'
import { hostOf } from './plain.ts'

/** Parameters that say how a reader came, not what is read. */
const tracking =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d|link\w*|format|bbc\w*|ptr\w*)|fbclid|gclid|gclsrc|dclid|msclkid|yclid|igshid|mc_[ce]id|xtor|xtref|xtcr|cmpid|ito|ref_?src|ref_?url|referrer|smid|smtyp|mkt_tok|vero_id|wt[_.]mc(?:_id)?|(?:pk|mtm)_\w+|piwik_\w+|_hs\w+|hsctatracking|ncid|sr_share|guccounter|guce_\w+|_ga|_gl|ns_\w+|outputtype|amp)$/i
/** The same on most sites; with a number for a value they may name the article. */
const trackingUnlessNumber =
  /^(?:ref|source|src|from|origin|s?cid|cmp|share|feature|partner|rss|ico|spm|trk)$/i

/**
 * The keys by which the same article is recognised when it is read again, surest first: its address, the feed's own
 * identifier, and for what has neither the file it came from or its title in that feed.
 */
export function identities(input: ArticleInput): string[] {
  const keys: string[] = []
  const url = input.url === null ? null : normalAddress(input.url)
  if (url !== null) keys.push(`url:${url}`)
  // Publishers number their items alike («1», «2»): an identifier means something within its own feed's host only.
  if (input.guid !== null) keys.push(`guid:${scopeOf(input.source)}:${input.guid}`)
  if (keys.length > 0) return keys
  if (hostOf(input.source) !== null)
    return [`title:${scopeOf(input.source)}:${hash(input.title ?? input.text)}`]
  return [`file:${resolve(input.source)}`]
}

function scopeOf(source: string): string {
  return hostOf(source) ?? resolve(source)
}

/**
 * An address without what changes from one reading to the next: scheme, `www.`, `m.` and `amp.` hosts, default port,
 * tracking parameters, fragment, trailing slash, `/amp`, the order of parameters. Null for what is no web address.
 */
export function normalAddress(address: string): string | null {
  const url = URL.parse(address.trim())
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const host = url.hostname.replace(/\.$/, '').replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '')
  const port = url.port === '' ? '' : `:${url.port}`
  const parameters = [...url.searchParams].filter(parameter => !isTracking(parameter)).sort(byName)
  const query = parameters.length === 0 ? '' : `?${new URLSearchParams(parameters)}`
  return host + port + normalPath(url.pathname) + query
}

function isTracking([name, value]: [string, string]): boolean {
  return tracking.test(name) || (trackingUnlessNumber.test(name) && !/^\d+$/.test(value))
}

function normalPath(path: string): string {
  const bare = path
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/(?:\/amp|\.amp)$/i, '')
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(/\/index\.(?:html?|php)$/i, '')
    .replace(/\/+$/, '')
  return bare.replace(/%[0-9a-f]{2}/gi, code => code.toUpperCase())
}

function byName([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** SHA-256 of a text of which only the runs of white space and the line endings do not count. */
export function textHash(text: string): string {
  return hash(text.replace(/\s+/g, ' ').trim())
}

/** The same over body and lead sentences: alike for two readings that differ in page furniture only. */
export function bodyHash(sentences: readonly Sentence[], text: string): string {
  const own = sentences.filter(({ role }) => role === 'body' || role === 'lead')
  return textHash(own.map(({ start, end }) => text.slice(start, end)).join('\n'))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
