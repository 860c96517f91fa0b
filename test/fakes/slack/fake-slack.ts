import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Watch } from '../watch.ts'
import { type Fault, Faults } from './faults.ts'
import { announceFile, takeFile } from './files.ts'
import { messageProblem } from './limits.ts'
import type { RateLimits } from './rate-limits.ts'
import { type Delivered, SignedLink, SocketLink } from './transport.ts'
import { type Json, record, string } from './values.ts'
import { type Answer, METHODS } from './web-api.ts'
import { BOT_USER, newId, TEAM, Workspace } from './workspace.ts'

export const BOT_TOKEN = 'xoxb-test-bot'
export const APP_TOKEN = 'xapp-test-app'
export const SIGNING_SECRET = 'test-signing-secret'

const RESPONSE_URL_USES_MAX = 5
const RESPONSE_URL_MS_MAX = 30 * 60_000

interface ResponseUrl {
  readonly channel: string
  readonly user: string
  readonly since: number
  uses: number
}

/** Slack as a real server on a free port: its Web API, its response_urls, and its events over either transport. */
export class FakeSlack {
  readonly workspace = new Workspace()
  readonly faults = new Faults()
  watch: Watch = () => 'go on'
  /** What Slack allows; null where a test is about something else. */
  limits: RateLimits | null = null
  /** How many calls came too soon. */
  limited = 0
  /** The time that each answer takes. */
  latency_ms = 0
  /** Every call of the Web API and of a response_url, in order. */
  readonly calls: { readonly method: string; readonly args: Json }[] = []
  readonly mode: 'socket' | 'http'
  /** Where the app listens for signed requests. */
  requestUrl = ''
  readonly socket: SocketLink
  readonly http: SignedLink
  readonly #server: Server
  readonly #responseUrls = new Map<string, ResponseUrl>()
  #base = ''

  constructor(mode: 'socket' | 'http') {
    this.mode = mode
    this.#server = createServer((request, response) => void this.#handle(request, response))
    this.socket = new SocketLink(this.#server)
    this.http = new SignedLink(SIGNING_SECRET, () => this.requestUrl)
  }

  get apiUrl(): string {
    return `${this.#base}/api/`
  }

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    this.#base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    return this
  }

  async stop(): Promise<void> {
    this.socket.cut()
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  /** A person types a slash command. */
  async command(
    command: string,
    text = '',
    { user = 'U0ANNA', channel = 'C0NEWS' } = {},
  ): Promise<Delivered> {
    return await this.#deliver('slash_commands', {
      team_id: TEAM,
      channel_id: channel,
      user_id: user,
      command,
      text,
      response_url: this.newResponseUrl(channel, user),
      trigger_id: newId('trigger-'),
    })
  }

  /** A person mentions the bot. Slack escapes what they typed. */
  async mention(
    text: string,
    options: { user?: string; channel?: string; thread?: string; eventId?: string } = {},
  ) {
    const { user = 'U0ANNA', channel = 'C0NEWS', thread, eventId } = options
    const ts = this.workspace.newTs()
    const event = { type: 'app_mention', user, channel, ts, text: `<@${BOT_USER}> ${text}` }
    return await this.event(thread === undefined ? event : { ...event, thread_ts: thread }, eventId)
  }

  /** A person clicks something that the bot did not know could be clicked. */
  async click(user = 'U0ANNA'): Promise<Delivered> {
    return await this.#deliver('interactive', {
      type: 'block_actions',
      team: { id: TEAM },
      user: { id: user, team_id: TEAM },
      actions: [{ type: 'button', action_id: newId('a'), block_id: 'b', action_ts: this.workspace.newTs() }],
      trigger_id: newId('trigger-'),
    })
  }

  /** A person presses a button under a message of the bot's. */
  async press(actionId: string, { user = 'U0ANNA', channel = 'C0NEWS' } = {}): Promise<Delivered> {
    return await this.#deliver('interactive', {
      type: 'block_actions',
      team: { id: TEAM },
      user: { id: user, team_id: TEAM },
      channel: { id: channel, name: 'news' },
      response_url: this.newResponseUrl(channel, user),
      actions: [{ type: 'button', action_id: actionId, block_id: 'b', action_ts: this.workspace.newTs() }],
      trigger_id: newId('trigger-'),
    })
  }

  async event(event: Json, eventId = newId('Ev'), retry = 0, team = TEAM): Promise<Delivered> {
    const authorizations = [{ team_id: team, user_id: BOT_USER, is_bot: true, is_enterprise_install: false }]
    const envelope = {
      type: 'event_callback',
      team_id: team,
      event_id: eventId,
      event_time: 0,
      authorizations,
      event,
    }
    return await this.#deliver('events_api', envelope, retry)
  }

  newResponseUrl(channel: string, user: string): string {
    const id = newId('')
    this.#responseUrls.set(id, { channel, user, since: Date.now(), uses: 0 })
    return `${this.#base}/respond/${id}`
  }

  async #deliver(kind: Parameters<SocketLink['deliver']>[0], payload: Json, retry = 0): Promise<Delivered> {
    const link = this.mode === 'socket' ? this.socket : this.http
    return await link.deliver(kind, payload, retry)
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, place, name = ''] = (request.url ?? '').split('/')
    const method = place === 'respond' ? 'response_url' : place === 'upload' ? 'upload_url' : name
    const fault = this.faults.take(method)
    // Reset before anything was read.
    if (fault?.answer === 'drop' && !fault.does) return void request.socket.destroy()
    const bytes = await readAll(request)
    const args = place === 'upload' ? {} : argumentsOf(request, bytes)
    this.calls.push({ method, args })
    if (this.latency_ms > 0) await sleep(this.latency_ms)
    const wait_s = this.limits?.wait_s(method, string(args.channel)) ?? null
    if (wait_s !== null) {
      this.limited++
      return goWrong({ does: false, answer: { status: 429, retryAfter: wait_s } }, response)
    }
    if (this.watch('request read', method) === 'drop') return void request.socket.destroy()
    const doIt = () => {
      if (place === 'upload') return takeFile(this.workspace, name, bytes)
      return place === 'respond' ? this.#respond(name, args) : this.#call(name, args, request)
    }
    const answer = !fault || fault.does ? doIt() : null
    this.watch('request carried out', method)
    if (fault) goWrong(fault, response)
    else if (answer) send(response, answer)
    this.watch('answer sent', method)
  }

  #call(method: string, args: Json, request: IncomingMessage): Answer {
    const token = request.headers.authorization?.replace('Bearer ', '')
    const wanted = method === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN
    if (token !== wanted) return { ok: false, error: 'invalid_auth' }
    if (method === 'apps.connections.open') {
      return { ok: true, url: `${this.#base.replace('http:', 'ws:')}/link?ticket=${newId('')}` }
    }
    if (method === 'files.getUploadURLExternal') return this.#announce(args)
    return METHODS[method]?.(this.workspace, args) ?? { ok: false, error: 'unknown_method' }
  }

  #announce(args: Json): Answer {
    const answer = announceFile(this.workspace, args)
    return answer.ok ? { ...answer, upload_url: `${this.#base}/upload/${answer.file_id}` } : answer
  }

  #respond(id: string, args: Json): Answer {
    const url = this.#responseUrls.get(id)
    const isUsable = url && url.uses < RESPONSE_URL_USES_MAX && Date.now() - url.since < RESPONSE_URL_MS_MAX
    if (!isUsable) return { ok: false, error: 'used_url', status: 404 }
    url.uses++
    const problem = messageProblem(args)
    if (problem) return { ok: false, ...problem, status: 500 }
    this.workspace.add(url.channel, args, args.response_type === 'in_channel' ? null : url.user)
    return { ok: true }
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function argumentsOf(request: IncomingMessage, bytes: Buffer): Json {
  const body = bytes.toString()
  if (request.headers['content-type']?.includes('json')) return record(JSON.parse(body))
  const form = Object.fromEntries(new URLSearchParams(body))
  const parsed = ['blocks', 'metadata', 'files'].flatMap(name =>
    name in form ? [[name, JSON.parse(string(form[name]))]] : [],
  )
  return { ...form, ...Object.fromEntries(parsed) }
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(Number(answer.status ?? 200), { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(answer))
}

function goWrong({ answer }: Fault, response: ServerResponse): void {
  if (answer === 'hang') return
  if (answer === 'drop') return void response.socket?.destroy()
  if ('error' in answer) {
    send(response, { ok: false, error: answer.error })
    return
  }
  response.writeHead(
    answer.status,
    answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) },
  )
  response.end('out of order')
}
