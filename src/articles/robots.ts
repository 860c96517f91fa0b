import { createRequire } from 'node:module'
import { decode } from './decode.ts'
import { type Fetcher, robotName } from './fetch.ts'

/** The package's types describe an ES module; what it ships is this function. */
const robotsParser: (
  url: string,
  text: string,
) => { isAllowed(url: string, userAgent: string): boolean | undefined } = createRequire(import.meta.url)(
  'robots-parser',
)

const kept_ms = 60 * 60 * 1000
/** A failure may pass. */
const failureKept_ms = 5 * 60 * 1000
const hostsMax = 1000
/** RFC 9309, 2.5: at least 500 kibibytes are read. */
const bytesMax = 512_000
const costMax = 100_000_000

/** Why a page may not be read; null when it may. */
export interface RobotsRefusal {
  readonly code: string
  readonly message: string
}
type Rules = (url: string) => RobotsRefusal | null

interface Site {
  readonly rules: Rules
  readonly kept_ms: number
}

export interface Robots {
  /** Why the site's robots.txt keeps us from this page; null when it does not. One robots.txt a site an hour. */
  refusal(url: string): Promise<RobotsRefusal | null>
}

/**
 * Robots.txt by RFC 9309: missing (4xx) allows everything, unreachable (5xx, no answer) allows nothing.
 * `now` is a seam for tests, in milliseconds.
 */
export function createRobots(fetcher: Fetcher, now: () => number = Date.now): Robots {
  const sites = new Map<string, { readAt_ms: number; site: Promise<Site> }>()
  return {
    async refusal(url) {
      const origin = URL.parse(url)?.origin ?? url.slice(0, 200)
      const known = sites.get(origin)
      if (known !== undefined) {
        const site = await known.site
        if (known.readAt_ms + site.kept_ms > now()) return site.rules(url)
      }
      if (sites.size >= hostsMax) sites.clear()
      const site = readRobots(origin, fetcher)
      sites.set(origin, { readAt_ms: now(), site })
      return (await site).rules(url)
    },
  }
}

async function readRobots(origin: string, fetcher: Fetcher): Promise<Site> {
  const address = `${origin}/robots.txt`
  const result = await fetcher.fetch(address, null, bytesMax)
  if (result.kind === 'ok') return { rules: rulesOf(address, decode(result.body, result.charset)), kept_ms }
  if (result.kind === 'gone' || (result.kind === 'failed' && isNoFile(result)))
    return { rules: () => null, kept_ms }
  const refusal =
    result.kind === 'failed'
      ? { code: result.code, message: `robots.txt could not be read: ${result.message}` }
      : { code: 'later', message: `${origin} asks to come back later` }
  return { rules: () => refusal, kept_ms: failureKept_ms }
}

/** Answered with 4xx, or with something that is no text file: there is no robots.txt. */
function isNoFile({ code, status }: { code: string; status: number | null }): boolean {
  return (status !== null && status >= 400 && status < 500) || code === 'not-text' || code === 'too-large'
}

/** Matching costs a wildcard rule's length times the address's length: a file made to be slow allows nothing. */
function rulesOf(address: string, text: string): Rules {
  const robots = robotsParser(address, text)
  const wildcardLength = text
    .split(/[\r\n]+/)
    .filter(line => line.includes('*'))
    .reduce((sum, line) => sum + line.length, 0)
  return url => {
    const isAllowed = wildcardLength * url.length < costMax && robots.isAllowed(url, robotName) !== false
    return isAllowed
      ? null
      : { code: 'refused-by-robots', message: `The robots.txt of the site keeps robots from ${url}` }
  }
}
