import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'

/** Opcodes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const DISPATCH = 0
const HEARTBEAT = 1
const IDENTIFY = 2
const RESUME = 6
const RECONNECT = 7
const INVALID_SESSION = 9
const HELLO = 10
const HEARTBEAT_ACK = 11

/** Presences, members and message contents need Discord's approval. */
const PRIVILEGED_INTENTS = (1 << 8) | (1 << 1) | (1 << 15)

const frame = z.looseObject({
  op: z.number(),
  d: z.unknown(),
})
const identify = z.looseObject({ token: z.string(), intents: z.number() })
const resume = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.number() })

interface Session {
  readonly id: string
  readonly intents: number
  readonly events: { readonly op: number; readonly t: string; readonly s: number; readonly d: unknown }[]
  socket: WebSocket
}

interface Settings {
  readonly token: string
  readonly heartbeat_ms: number
  /** The events that follow an accepted identification; the first is READY's own data. */
  greet(session: string, send: (event: string, data: unknown) => void): void
}

/** The gateway: sessions outlive their sockets, and what happened while one was away is sent when it resumes. */
export class Gateway {
  readonly sessions = new Map<string, Session>()
  /** Intents of each identification, in order. */
  readonly identified: number[] = []
  resumed = 0
  readonly #settings: Settings
  #server: WebSocketServer | null = null

  constructor(settings: Settings) {
    this.#settings = settings
  }

  attach(http: Server): void {
    this.#server = new WebSocketServer({ server: http, path: '/gateway' })
    this.#server.on('connection', socket => {
      send(socket, HELLO, { heartbeat_interval: this.#settings.heartbeat_ms })
      socket.on('message', raw => this.#receive(socket, raw.toString()))
    })
  }

  detach(): void {
    this.drop()
    this.#server?.close()
  }

  /** Sends an event to every session that has the intent (0: all of them). */
  dispatch(event: string, data: unknown, intent = 0): void {
    for (const session of this.sessions.values()) {
      if (intent === 0 || (session.intents & intent) !== 0) this.#emit(session, event, data)
    }
  }

  /** Cuts every connection, as a network does. */
  drop(): void {
    for (const socket of this.#server?.clients ?? []) socket.terminate()
  }

  /** Asks every client to connect again, as Discord does several times a day. */
  reconnect(): void {
    for (const socket of this.#server?.clients ?? []) send(socket, RECONNECT, null)
  }

  #receive(socket: WebSocket, raw: string): void {
    const { op, d } = frame.parse(JSON.parse(raw))
    if (op === HEARTBEAT) send(socket, HEARTBEAT_ACK, null)
    if (op === IDENTIFY) this.#identify(socket, identify.parse(d))
    if (op === RESUME) this.#resume(socket, resume.parse(d))
  }

  #identify(socket: WebSocket, data: z.infer<typeof identify>): void {
    if (data.token !== this.#settings.token) {
      socket.close(4004, 'Authentication failed.')
      return
    }
    if ((data.intents & PRIVILEGED_INTENTS) !== 0) {
      socket.close(4014, 'Disallowed intent(s).')
      return
    }
    this.identified.push(data.intents)
    const session: Session = { id: randomBytes(8).toString('hex'), intents: data.intents, events: [], socket }
    this.sessions.set(session.id, session)
    this.#settings.greet(session.id, (event, value) => this.#emit(session, event, value))
  }

  #resume(socket: WebSocket, data: z.infer<typeof resume>): void {
    const session = this.sessions.get(data.session_id)
    if (!session || data.token !== this.#settings.token) {
      send(socket, INVALID_SESSION, false)
      return
    }
    this.resumed += 1
    session.socket = socket
    for (const event of session.events.filter(one => one.s > data.seq)) socket.send(JSON.stringify(event))
    this.#emit(session, 'RESUMED', {})
  }

  #emit(session: Session, event: string, data: unknown): void {
    const packet = { op: DISPATCH, t: event, s: session.events.length + 1, d: data }
    session.events.push(packet)
    if (session.socket.readyState === session.socket.OPEN) session.socket.send(JSON.stringify(packet))
  }
}

function send(socket: WebSocket, op: number, data: unknown): void {
  socket.send(JSON.stringify({ op, d: data }))
}
