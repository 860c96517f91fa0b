// https://docs.slack.dev/apis/events-api/using-http-request-urls

import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { HTTPReceiver } from '@slack/bolt'
import { messageOf } from '../../errors.ts'
import { boltLogger, type Log } from './log.ts'
import { Signatures } from './signatures.ts'

const eventsPath = '/slack/events'

const bodyBytesMax = 1_000_000
const requestMax_ms = 10_000

/** Bolt's HTTP receiver behind a door that also refuses replayed requests. */
export class SignedHttp {
  readonly receiver: HTTPReceiver
  readonly #log: Log
  readonly #signatures: Signatures
  #server: Server | null = null

  constructor(signingSecret: string, log: Log) {
    this.#log = log
    this.#signatures = new Signatures(signingSecret)
    this.receiver = new HTTPReceiver({
      signingSecret,
      endpoints: eventsPath,
      bodyLimit: bodyBytesMax,
      logger: boltLogger(log),
    })
    const listener = this.receiver.requestListener
    this.receiver.requestListener = (request, response) => {
      this.#pass(request, response, listener).catch((error: unknown) => {
        this.#log('slack: a request could not be read', { error: messageOf(error) })
        refuse(response, 400)
      })
    }
  }

  /** Listens on the port, 0 for any free one. */
  async start(port: number): Promise<void> {
    const limits = { requestTimeout: requestMax_ms, headersTimeout: requestMax_ms }
    this.#server = await this.receiver.start(port, limits)
    const address = this.#server.address()
    this.#log('slack: listening', {
      port: typeof address === 'object' ? address?.port : port,
      path: eventsPath,
    })
  }

  async stop(): Promise<void> {
    if (!this.#server) return
    const closed = this.receiver.stop()
    this.#server?.closeIdleConnections()
    const timer = setTimeout(() => this.#server?.closeAllConnections(), 1000)
    await closed.finally(() => clearTimeout(timer))
  }

  async #pass(
    request: IncomingMessage,
    response: ServerResponse,
    next: typeof this.receiver.requestListener,
  ) {
    if (request.method !== 'POST' || pathOf(request) !== eventsPath) return refuse(response, 404)
    const rawBody = await readBody(request)
    if (rawBody === null) return refuse(response, 413)
    const accepted = this.#signatures.accepts({
      timestamp: headerOf(request, 'x-slack-request-timestamp'),
      signature: headerOf(request, 'x-slack-signature'),
      body: rawBody.toString(),
    })
    if (!accepted) {
      this.#log('slack: a request was refused: its signature is wrong, old or was used before')
      return refuse(response, 401)
    }
    // Bolt takes the body from here when it has been read already.
    next(Object.assign(request, { rawBody }), response)
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    const part = Buffer.from(chunk)
    bytes += part.length
    if (bytes > bodyBytesMax) return null
    chunks.push(part)
  }
  return Buffer.concat(chunks)
}

function pathOf(request: IncomingMessage): string {
  return request.url?.split('?', 1)[0] ?? ''
}

function headerOf(request: IncomingMessage, name: string): string {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { connection: 'close' })
  response.end()
}
