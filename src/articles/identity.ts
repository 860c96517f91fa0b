import { hash } from 'node:crypto'
import { resolve } from 'node:path'
import { isQuotable } from '../text/sentences/quotable.ts'
import { wordsOf } from '../text/words/word-runs.ts'
import type { ArticleInput, Sentence } from '../types.ts'
import { hostOf } from './plain.ts'

/** A shorter text, « Météo du jour », may be that of many pages. */
const tellingWordsMin = 20
/** Enough to tell the beginning of a text from another's. */
const startWords = 12

/** Parameters that say how a reader came, which session they have or which form of the page they saw, not what is read. */
const tracking =
  /^(?:utm_\w+|at_\w+|xt(?:or|ref|cr|np|s)|(?:fb|g|d|y|tt|tw)clid|msclkid|[wg]braid|gclsrc|li_fat_id|srsltid|igshi?d?|mc_[ce]id|s_kwcid|ef_id|ocid|cvid|icid|cmpid|cmp_?id|mbid|ceid|emc[di]|ito|ref_?src|ref_?url|referrer|smid|smtyp|sfnsn|mkt_tok|vero_(?:id|conv)|oly_(?:enc|anon)_id|elqtrack\w*|wt[_.]\w+|(?:pk|mtm|matomo|piwik|hmb|trk|ga|fb|stm|itm|int|wpsrc)_\w+|_hs\w+|__hs\w+|hsctatracking|hsa_\w+|ncid|sr_share|guccounter|guce_\w+|_ga|_gl|_branch_\w+|__twitter_impression|nr_email_referer|dicbo|ns_\w+|wpmobileexternal|outputtype|amp(?:_\w+)?|noamp|usqp|phpsessid|jsessionid|aspsessionid\w*)$/i
/** The same on most sites; with a number for a value they may name the article. */
const trackingUnlessNumber =
  /^(?:ref|source|src|from|origin|s?cid|cmp|campaign|share|shared|feature|partner|rss|ico|spm|trk)$/i

/**
 * The keys by which the same article is recognised when it is read again, surest first: its address, the identifier
 * within its feed, and for what no address names the file it came from, its title and its text. Not every key is
 * proof: see `recognise`.
 */
export function identities(input: ArticleInput): string[] {
  const { source, title, text } = input
  const keys: string[] = []
  const url = input.url === null ? null : normalAddress(input.url)
  const isFile = hostOf(source) === null
  if (url !== null) keys.push(`url:${url}`)
  // Publishers number their items alike («1», «2»): an identifier means something within its own feed only.
  if (input.guid !== null) keys.push(`${guidScope(source)}${normalAddress(input.guid) ?? input.guid}`)
  if (isFile) keys.push(`file:${resolve(source)}`)
  else if (url === null && title !== null) keys.push(`title:${scopeOf(source)}:${sha256(title)}`)
  if (url === null) keys.push(`text:${scopeOf(source)}:${textHash(text)}`)
  // A parameter that nobody knows may be another one at each reading, and the identifier with it.
  if (url?.includes('?') && !isFile && wordsOf(text).length >= tellingWordsMin) {
    const page = url.slice(0, url.indexOf('?'))
    keys.push(`same:${scopeOf(source)}:${page}:${textHash(`${title ?? ''}\n${text}`)}`)
  }
  return keys
}

/**
 * The keys of an article whose address is another one's as well: that address with its title, with how its text begins
 * and with all of the text. None when it has no address.
 */
export function sharedAddressKeys({ url, title, text }: ArticleInput): string[] {
  const address = url === null ? null : normalAddress(url)
  if (address === null) return []
  const parts = [`text:${textHash(text)}`, `start:${sha256(wordsOf(text).slice(0, startWords).join(' '))}`]
  if (title !== null) parts.unshift(`title:${textHash(title)}`)
  return parts.map(part => `at:${address} ${part}`)
}

/** How the keys of every identifier that a feed gives begin. */
export function guidScope(source: string): string {
  return `guid:${scopeOf(source)}:`
}

/** The address of a feed or page; the path of a file, without the number of a line in it. */
function scopeOf(source: string): string {
  return normalAddress(source) ?? resolve(source.replace(/#\d+$/, ''))
}

/**
 * An address without what changes from one reading to the next: scheme, `www.`, `m.` and `amp.` hosts, the caches that
 * serve AMP pages, default port, tracking and session parameters, fragment, trailing slash, `/amp`, `index.html`, `.html`, the
 * order of parameters, the writing of percent-encoding. Null for what is no web address.
 */
export function normalAddress(address: string): string | null {
  const url = URL.parse(uncached(address.trim()))
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const port = url.port === '' ? '' : `:${url.port}`
  const parameters = [...url.searchParams].filter(parameter => !isTracking(parameter)).sort(byName)
  const query = parameters.length === 0 ? '' : `?${new URLSearchParams(parameters)}`
  // Where a page is put together in the browser, the fragment says which one.
  const page = /^#[!/]./.test(url.hash) ? url.hash : ''
  return normalHost(url.hostname) + port + normalPath(url.pathname) + query + page
}

/** https://developers.google.com/amp/cache/overview: the page's own address stands in the path. */
const cache =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/amp\/|(?:[\w-]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)\/[a-z]\/)(s\/)?((?:[\w-]+\.)+[a-z]{2,}(?:[/?#].*)?)$/i

function uncached(address: string): string {
  const [, secure, rest] = cache.exec(address.slice(0, 4096)) ?? []
  return rest === undefined ? address : `http${secure === undefined ? '' : 's'}://${rest}`
}

/** Labels that name a form of the site, wherever they stand before the last two: `fr.m.example.org`. */
function normalHost(hostname: string): string {
  const labels = hostname.replace(/\.$/, '').split('.')
  return labels
    .filter((label, index) => index >= labels.length - 2 || !/^(?:www\d?|m|mobile|amp)$/.test(label))
    .join('.')
}

function isTracking([name, value]: [string, string]): boolean {
  return tracking.test(name) || (trackingUnlessNumber.test(name) && !/^\d+$/.test(value))
}

function normalPath(path: string): string {
  const bare = path
    .replace(/;jsessionid=[^/;]*/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/(?:\/amp|\.amp)$/i, '')
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(/\/(?:index\.(?:html?|php|aspx?|jsp)|default\.aspx?)$/i, '')
    .replace(/(?:\/amp|\.amp|\.html?)+$/i, '')
    .replace(/\/+$/, '')
  return bare.replace(/%[0-9a-f]{2}/gi, plainIfUnreserved)
}

/** RFC 3986, 6.2.2: `%7E` is `~`, and `%c3` is `%C3`. */
function plainIfUnreserved(code: string): string {
  const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
  return /[\w.~-]/.test(character) ? character : code.toUpperCase()
}

function byName([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** SHA-256 of a text of which only the runs of white space and the line endings do not count. */
export function textHash(text: string): string {
  return sha256(text.replace(/\s{2,}|[^\S ]/g, ' ').trim())
}

/** The same over body and lead sentences: alike for two readings that differ in page furniture only. */
export function bodyHash(sentences: readonly Sentence[], text: string): string {
  const own = sentences.filter(isQuotable)
  return textHash(own.map(({ start, end }) => text.slice(start, end)).join('\n'))
}

function sha256(text: string): string {
  return hash('sha256', text)
}
