import { createHmac } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Json, record, string } from './values.ts'
import { newId } from './workspace.ts'

type Kind = 'events_api' | 'slash_commands' | 'interactive'

export interface Delivered {
  /** Acknowledged in time. */
  readonly ok: boolean
  readonly status: number | null
}

interface Transport {
  deliver(kind: Kind, payload: Json, retry?: number): Promise<Delivered>
}

/** Slack waits three seconds; tests wait less. */
export const ACK_MS_MAX = 1_000
const UNANSWERED: Delivered = { ok: false, status: null }

/** Envelopes over WebSocket, to the newest connection. */
export class SocketLink implements Transport {
  readonly #server: WebSocketServer
  readonly #waiting = new Map<string, (delivered: Delivered) => void>()
  /** How many connections there have been. */
  connections = 0

  constructor(server: Server) {
    this.#server = new WebSocketServer({ server, path: '/link' })
    this.#server.on('connection', socket => this.#greet(socket))
  }

  async deliver(kind: Kind, payload: Json, retry = 0): Promise<Delivered> {
    const socket = [...this.#server.clients].filter(client => client.readyState === client.OPEN).at(-1)
    if (!socket) return UNANSWERED
    const envelope_id = newId('')
    const { promise, resolve } = Promise.withResolvers<Delivered>()
    this.#waiting.set(envelope_id, resolve)
    const retries =
      kind === 'events_api' ? { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' } : {}
    socket.send(
      JSON.stringify({ envelope_id, type: kind, payload, accepts_response_payload: true, ...retries }),
    )
    const timer = setTimeout(() => resolve(UNANSWERED), ACK_MS_MAX)
    return await promise.finally(() => clearTimeout(timer))
  }

  /** Slack's routine: every few hours each connection is told to make way for another. */
  refresh(): void {
    for (const socket of this.#server.clients)
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
  }

  /** How many connections there are. */
  open(): number {
    return this.#server.clients.size
  }

  /** The network is gone. */
  cut(): void {
    for (const socket of this.#server.clients) socket.terminate()
  }

  #greet(socket: WebSocket): void {
    this.connections++
    socket.on('message', raw => {
      const id = string(record(JSON.parse(raw.toString())).envelope_id)
      this.#waiting.get(id)?.({ ok: true, status: null })
    })
    socket.send(JSON.stringify({ type: 'hello', num_connections: this.#server.clients.size }))
  }
}

/** Signed requests to the address that the app listens on. */
export class SignedLink implements Transport {
  readonly #secret: string
  readonly #requestUrl: () => string

  constructor(secret: string, requestUrl: () => string) {
    this.#secret = secret
    this.#requestUrl = requestUrl
  }

  async deliver(kind: Kind, payload: Json, retry = 0): Promise<Delivered> {
    const request = signedRequest(this.#secret, kind, payload)
    const retries =
      retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}
    return await this.send({ ...request, headers: { ...request.headers, ...retries } })
  }

  async send(request: {
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }): Promise<Delivered> {
    try {
      const signal = AbortSignal.timeout(ACK_MS_MAX)
      const response = await fetch(this.#requestUrl(), { method: 'POST', ...request, signal })
      await response.arrayBuffer()
      return { ok: response.status === 200, status: response.status }
    } catch {
      return UNANSWERED
    }
  }
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signedRequest(
  secret: string,
  kind: Kind,
  payload: Json,
  time = Math.floor(Date.now() / 1000),
): { headers: Record<string, string>; body: string } {
  const isEvent = kind === 'events_api'
  const body = isEvent
    ? JSON.stringify(payload)
    : formOf(kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload)
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')
  return {
    headers: {
      'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(time),
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  }
}

function formOf(values: Json): string {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) form.set(name, String(value))
  return form.toString()
}
