import { Agent, type Dispatcher, request } from 'undici'
import type { Sentences } from '../../errors.ts'
import {
  type AllowedHosts,
  bareHost,
  checkedUrl,
  defaultPort,
  guardedConnector,
  isAllowed,
  type Resolve,
} from './addresses.ts'
import { type Conditions, type FetchResult, readAnswer, redirectOf } from './fetch-answer.ts'
import { asFetchError, FetchError, type FetchErrorCode } from './fetch-error.ts'
import { tooManyRedirects } from './fetch-sentences.ts'
import { createTurns, type Turns } from './turns.ts'

/** The name by which robots.txt may address us. */
export const robotName = 'VerbatimBot'

const redirectsMax = 5
/** Between two questions to one host: no reader turns pages faster. The operator's own hosts need no pause. */
const pauseStandard_ms = 1_000
export interface FetchOptions {
  /** Hosts that may stand on a private network. */
  readonly allowedHosts?: AllowedHosts
  /** For the whole exchange: names, redirects, headers and body. */
  readonly timeout_ms?: number
  /** Decompressed. */
  readonly bytesMax?: number
  /** Where the bot's operator can be reached, an address or an e-mail; part of the User-Agent. */
  readonly contact?: string | null
  /** Between two questions to one host, instead of a second; a seam for tests. */
  readonly pause_ms?: number
  /** The resolver, a seam for tests. */
  readonly resolve?: Resolve
}

/** Why an address is not asked. */
export interface Refusal {
  readonly code: FetchErrorCode
  readonly sentences: Sentences
}

/** How the sites that an exchange comes to want to be asked. */
export interface Manners {
  /** Why a redirect to the address is not followed; null when it is. */
  refusal(url: string): Promise<Refusal | null>
  /** How long its host is to be left alone before, when that is longer than usual. */
  pause_ms(url: string): Promise<number>
}

export interface Fetcher {
  /** Why the address by itself would be refused, before anybody is asked; null when it would not. */
  refusal(url: string): Refusal | null
  /** Never throws. The address itself is asked whatever `manners` say; where it redirects to, only if they allow. */
  fetch(url: string, conditions?: Conditions | null, manners?: Manners | null): Promise<FetchResult>
  close(): Promise<void>
}

interface Settings {
  readonly dispatcher: Dispatcher
  readonly turns: Turns
  readonly closed: AbortSignal
  readonly allowed: AllowedHosts
  readonly timeout_ms: number
  readonly bytesMax: number
  readonly pause_ms: number | null
  readonly userAgent: string
}

/**
 * An HTTP client for hostile addresses: public hosts only, redirects followed by hand with every hop checked (5 at
 * most), decompressed bytes counted (5 MB), one deadline over the whole exchange (20 s), one exchange a host at a time
 * and a second between two.
 */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  const allowed = options.allowedHosts ?? []
  const closing = new AbortController()
  const dispatcher = new Agent({
    connections: 1,
    // No connection is kept: a server that has closed one meanwhile would answer the next question with a reset.
    pipelining: 0,
    maxHeaderSize: 32 * 1024,
    connect: guardedConnector(allowed, options.resolve),
  })
  const settings: Settings = {
    dispatcher,
    turns: createTurns(),
    closed: closing.signal,
    allowed,
    timeout_ms: options.timeout_ms ?? 20_000,
    bytesMax: options.bytesMax ?? 5_000_000,
    pause_ms: options.pause_ms ?? null,
    userAgent: `${robotName}/0.1 (${options.contact ?? 'a self-hosted news briefing bot'})`,
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
    fetch: (url, conditions = null, manners = null) => exchange(url, conditions, manners, settings),
    async close() {
      closing.abort()
      await dispatcher.destroy()
    },
  }
}

async function exchange(
  address: string,
  conditions: Conditions | null,
  manners: Manners | null,
  settings: Settings,
): Promise<FetchResult> {
  const way = new Way(settings, manners)
  let host = address.slice(0, 200)
  try {
    let url = checkedUrl(address, null, settings.allowed)
    let movedTo: string | null = null
    let onlyPermanent = true
    for (let hop = 0; hop <= redirectsMax; hop += 1) {
      host = url.host
      const signal = await way.to(url)
      const response = await send(url, conditions, settings, signal)
      const location = redirectOf(response)
      if (location === null)
        return await readAnswer(response, { url: url.href, movedTo }, settings.bytesMax, signal)
      response.body.destroy()
      url = checkedUrl(location, url.href, settings.allowed)
      await way.mayGoTo(url)
      onlyPermanent &&= response.statusCode === 301 || response.statusCode === 308
      if (onlyPermanent) movedTo = url.href
    }
    throw new FetchError('too-many-redirects', tooManyRedirects(host))
  } catch (error) {
    const { code, sentences } = asFetchError(error, host)
    return { kind: 'failed', code, sentences, status: null }
  } finally {
    way.leave()
  }
}

/** The turns and the time of one exchange: waiting for a host that others are asking takes none of it. */
class Way {
  readonly #settings: Settings
  readonly #manners: Manners | null
  #left_ms: number
  #host: string | null = null
  #since_ms = 0
  #endTurn: () => void = () => undefined

  constructor(settings: Settings, manners: Manners | null) {
    this.#settings = settings
    this.#manners = manners
    this.#left_ms = settings.timeout_ms
  }

  /**
   * Throws a FetchError when the site does not want the address to be read. Asking it takes a turn at its host, which
   * may be the one that we have, or that of an exchange that waits for ours: ours is given back before.
   */
  async mayGoTo(url: URL): Promise<void> {
    if (this.#manners === null) return
    this.leave()
    const refusal = await this.#manners.refusal(url.href)
    if (refusal !== null) throw new FetchError(refusal.code, refusal.sentences)
  }

  /** Waits for the turn at the address's host, unless it is ours already. The signal ends the exchange in time. */
  async to(url: URL): Promise<AbortSignal> {
    const { turns, closed } = this.#settings
    if (this.#host !== url.host) {
      this.leave()
      const asked_ms = (await this.#manners?.pause_ms(url.href)) ?? 0
      this.#endTurn = await turns.take(url.host, Math.max(this.#usualPause_ms(url), asked_ms), closed)
      this.#host = url.host
      this.#since_ms = performance.now()
    }
    const left_ms = this.#left_ms - (performance.now() - this.#since_ms)
    return AbortSignal.any([closed, AbortSignal.timeout(Math.ceil(Math.max(0, left_ms)))])
  }

  /** Gives the turn back. */
  leave(): void {
    if (this.#host === null) return
    this.#left_ms -= performance.now() - this.#since_ms
    this.#host = null
    this.#endTurn()
  }

  #usualPause_ms({ hostname, port, protocol }: URL): number {
    const { pause_ms, allowed } = this.#settings
    if (pause_ms !== null) return pause_ms
    return isAllowed(bareHost(hostname), port || defaultPort(protocol), allowed) ? 0 : pauseStandard_ms
  }
}

async function send(url: URL, conditions: Conditions | null, settings: Settings, signal: AbortSignal) {
  const headers: Record<string, string> = {
    'user-agent': settings.userAgent,
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xml;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br, zstd',
    'accept-language': 'fr, en;q=0.9',
  }
  if (conditions?.etag) headers['if-none-match'] = conditions.etag
  if (conditions?.lastModified) headers['if-modified-since'] = conditions.lastModified
  const response = await request(url, { dispatcher: settings.dispatcher, headers, signal })
  // An unread body that fails (we are leaving it) must not become an uncaught error.
  response.body.on('error', () => undefined)
  return response
}
