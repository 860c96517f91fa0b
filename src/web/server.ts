import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { messageOf, VerbatimError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import { metrics } from './metrics.ts'

const request_ms_max = 5_000
const database_ms_max = 2_000

interface WebSettings {
  readonly host: string
  /** 0 for any free one. */
  readonly port: number
}

export interface WebServer {
  readonly port: number
  stop(): Promise<void>
}

interface Page {
  readonly status: number
  readonly type: string
  readonly body: string
}

/**
 * Serves what watches over the bot: `/live` (the process answers; no database), `/ready` (the database answers and the
 * platforms are connected) and `/metrics`. Nothing that it shows comes from an article or a person.
 *
 * @throws VerbatimError `web-port`
 */
export async function startWeb(
  store: Store,
  { host, port }: WebSettings,
  isConnected: () => boolean,
  log: Log,
): Promise<WebServer> {
  const answer = async (path: string): Promise<Page> => {
    if (path === '/live') return page(200, 'live\n')
    if (path === '/ready') return isConnected() ? readiness(store) : page(503, 'connecting\n')
    if (path === '/metrics') return { ...page(200, await metrics(store, new Date())), type: prometheus }
    return page(404, 'There are /live, /ready and /metrics.\n')
  }
  const server = createServer((request, response) => {
    respond(request, response, answer).catch(error => {
      log('a page could not be shown', { path: pathOf(request), message: messageOf(error) })
      send(response, page(503, 'unavailable\n'))
    })
  })
  server.requestTimeout = request_ms_max
  server.headersTimeout = request_ms_max
  // A bot that fails to start must end, whoever watches it.
  server.unref()
  const listening = await listen(server, host, port)
  log('health and metrics are served', { host, port: listening })
  return { port: listening, stop: () => close(server) }
}

const prometheus = 'text/plain; version=0.0.4; charset=utf-8'

function page(status: number, body: string): Page {
  return { status, type: 'text/plain; charset=utf-8', body }
}

async function readiness(store: Store): Promise<Page> {
  const asked = sql`select 1`.execute(store.db).then(() => true)
  const isAnswered = await Promise.race([asked, wait(database_ms_max, false, { ref: false })])
  return isAnswered ? page(200, 'ready\n') : page(503, 'the database does not answer\n')
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (path: string) => Promise<Page>,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, page(405, 'GET only\n'))
  send(response, await answer(pathOf(request)))
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/'
}

function send(response: ServerResponse, { status, type, body }: Page): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
  // Node itself leaves the body out when HEAD was asked.
  response.end(body)
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, host, resolve)
  try {
    await promise
  } catch (error) {
    throw busyPort(error)
  }
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeAllConnections()
  await promise
}

function busyPort(cause: unknown): VerbatimError {
  const reason = messageOf(cause)
  return new VerbatimError(
    'web-port',
    {
      fr: `Impossible d’écouter à l’adresse WEB_LISTEN (${reason}) : choisissez-en une autre.`,
      en: `Cannot listen at the address in WEB_LISTEN (${reason}): choose another one.`,
    },
    { cause },
  )
}
