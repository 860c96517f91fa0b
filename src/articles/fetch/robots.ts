import { createRequire } from 'node:module'
import type { Sentences } from '../../errors.ts'
import { decode } from '../decode.ts'
import { type Fetcher, type Manners, type Refusal, robotName } from './fetch.ts'
import type { FetchResult } from './fetch-answer.ts'
import type { FetchErrorCode } from './fetch-error.ts'
import { later } from './fetch-sentences.ts'

interface ParsedRobots {
  isAllowed(url: string, userAgent: string): boolean | undefined
  /** In seconds. */
  getCrawlDelay(userAgent: string): number | undefined
}

/** The package's types describe an ES module; what it ships is this function. */
const robotsParser: (url: string, text: string) => ParsedRobots = createRequire(import.meta.url)(
  'robots-parser',
)

/** RFC 9309, 2.4: no longer than a day. */
const kept_ms = 24 * 60 * 60 * 1000
/** A failure may pass. */
const failureKept_ms = 5 * 60 * 1000
const hostsMax = 1000
/** RFC 9309, 2.5: at least 500 kibibytes are read. */
const bytesMax = 512_000
const costMax = 100_000_000
/** A site that wants hours between two pages does not want them read: a minute is what anybody waits. */
const pauseMax_ms = 60_000

interface Site {
  refusal(url: string): Refusal | null
  readonly pause_ms: number
  readonly kept_ms: number
}

export interface Robots extends Manners {
  /** Why the site's robots.txt keeps us from this page; null when it does not. One robots.txt a site a day. */
  refusal(url: string): Promise<Refusal | null>
  /** How long the site asks to be left alone between two pages (Crawl-delay), a minute at most. */
  pause_ms(url: string): Promise<number>
}

/**
 * Robots.txt by RFC 9309: missing (4xx) allows everything, unreachable (5xx, no answer) allows nothing for five minutes.
 * `now` is a seam for tests, in milliseconds.
 */
export function createRobots(fetcher: Fetcher, now: () => number = Date.now): Robots {
  const sites = new Map<string, { readAt_ms: number; site: Promise<Site> }>()
  const siteOf = async (url: string): Promise<Site> => {
    const origin = URL.parse(url)?.origin ?? url.slice(0, 200)
    const known = sites.get(origin)
    if (known !== undefined) {
      const site = await known.site
      if (known.readAt_ms + site.kept_ms > now()) return site
    }
    if (sites.size >= hostsMax) sites.clear()
    const site = readRobots(origin, fetcher)
    sites.set(origin, { readAt_ms: now(), site })
    return site
  }
  return {
    refusal: async url => (await siteOf(url)).refusal(url),
    pause_ms: async url => (await siteOf(url)).pause_ms,
  }
}

async function readRobots(origin: string, fetcher: Fetcher): Promise<Site> {
  const address = `${origin}/robots.txt`
  const result = await fetcher.fetch(address)
  if (result.kind === 'ok')
    return siteWith(address, decode(result.body.subarray(0, bytesMax), result.charset))
  if (result.kind === 'gone' || (result.kind === 'failed' && isNoFile(result)))
    return { refusal: () => null, pause_ms: 0, kept_ms }
  const refusal = unreadRobots(origin, address, result)
  return { refusal: () => refusal, pause_ms: 0, kept_ms: failureKept_ms }
}

/** What happened, and, where the site has answered, what follows from it. */
function unreadRobots(
  origin: string,
  address: string,
  result: Exclude<FetchResult, { kind: 'ok' }>,
): Refusal {
  const { code, sentences } =
    result.kind === 'failed'
      ? result
      : { code: 'later' as const, sentences: later(address, result.kind === 'later' ? result.status : 304) }
  if (noAnswers.has(code)) return { code, sentences }
  return {
    code,
    sentences: {
      fr: `${sentences.fr} Sans son robots.txt, aucune page de ${origin} n’est lue.`,
      en: `${sentences.en} Without its robots.txt, no page of ${origin} is read.`,
    },
  }
}

/** Not the site has said so, but nobody: no page of it would be read either. */
const noAnswers: ReadonlySet<FetchErrorCode> = new Set([
  'bad-address',
  'refused-address',
  'timeout',
  'unreachable',
])

function refusedByRobots(url: string): Sentences {
  return {
    fr: `Le robots.txt du site interdit ${url} aux robots : lisez plutôt un flux du site.`,
    en: `The robots.txt of the site keeps robots from ${url}: read a feed of the site instead.`,
  }
}

/** Answered with 4xx, or with something that is no text file: there is no robots.txt. */
function isNoFile({ code, status }: { code: string; status: number | null }): boolean {
  return (status !== null && status >= 400 && status < 500) || code === 'not-text'
}

/** Matching costs a wildcard rule's length times the address's length: a file made to be slow allows nothing. */
function siteWith(address: string, text: string): Site {
  const own = groupsForUs(text)
  const robots = robotsParser(address, own.join('\n'))
  const wildcardLength = own.reduce((sum, line) => sum + (line.includes('*') ? line.length : 0), 0)
  return {
    refusal(url) {
      const isFree = wildcardLength * url.length < costMax && robots.isAllowed(url, robotName) !== false
      if (isFree) return null
      return { code: 'refused-by-robots', sentences: refusedByRobots(url) }
    },
    pause_ms: Math.min(Math.max(0, (robots.getCrawlDelay(robotName) || 0) * 1_000), pauseMax_ms),
    kept_ms,
  }
}

/**
 * The lines of the groups that name us or everybody. The parser gives every rule of a group to every robot that it
 * names: a file of 20,000 names and as many rules would take gigabytes.
 */
function groupsForUs(text: string): string[] {
  const kept: string[] = []
  let named = new Set<string>()
  let isNaming = false
  for (const line of text.split(/[\r\n]+/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:([^#]*)/.exec(line) ?? []
    if (field.toLowerCase() === 'user-agent') {
      if (!isNaming) named = new Set()
      isNaming = true
      const name = value.trim().toLowerCase().split('/')[0] ?? ''
      if ((name === '*' || name === robotName.toLowerCase()) && !named.has(name)) {
        // A group of two names is written once for each of them by the parser itself.
        kept.push(`User-agent: ${name}`)
        named.add(name)
      }
    } else if (field !== '') {
      isNaming = false
      if (named.size > 0) kept.push(line)
    }
  }
  return kept
}
