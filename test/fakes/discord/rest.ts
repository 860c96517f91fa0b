import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { ApiError } from './errors.ts'
import { type Fault, isRefusal, REFUSALS, strike } from './faults.ts'
import type { ApiRequest, SentFile } from './model.ts'
import { route } from './routes.ts'
import type { FakeDiscord } from './server.ts'

const ROOT = '/api/v10'

/** Paths that carry their own token, and need no `Authorization`. */
const WITHOUT_TOKEN = /^\/(webhooks\/\d+\/[^/]+|interactions\/)/

const FAILED = { status: 500, body: { message: 'Internal Server Error' } }
const NONSENSE = { status: 200, body: { ok: false } }
const CUT = { status: 0, body: undefined }

/** Answers one HTTP request of the bot, as Discord or as the fault that strikes it. */
export async function answer(
  fake: FakeDiscord,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const path = decodeURIComponent(url.pathname.replace(ROOT, ''))
  const { body, files } = await readBody(request)
  const entry: ApiRequest = {
    method: request.method ?? 'GET',
    path,
    query: Object.fromEntries(url.searchParams),
    body,
    files,
    status: null,
  }
  fake.requests.push(entry)
  if (fake.latency_ms > 0) await sleep(fake.latency_ms)
  if (fake.limits?.admits(entry.method, path, response) === false) {
    entry.status = 429
    return
  }
  const call = `${entry.method} ${path}`
  if (fake.watch('request read', call) === 'drop') return void request.socket.destroy()
  const fault = strike(fake.faults, entry.method, path)
  const outcome =
    fault?.kind === 'drop-before' ? CUT : carryOut(fake, entry, fault, request.headers.authorization)
  entry.status = outcome.status
  fake.watch('request carried out', call)
  if (fault?.kind === 'drop' || fault?.kind === 'drop-before') request.socket.destroy()
  if (entry.status > 0) reply(response, entry.status, outcome.body, fault)
  fake.watch('answer sent', call)
}

/** JSON, or a form with the JSON as `payload_json` and each file under `files[n]`, n being the id of its attachment. */
async function readBody(request: IncomingMessage): Promise<Pick<ApiRequest, 'body' | 'files'>> {
  const raw = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data'))
    return { body: raw.length === 0 ? undefined : JSON.parse(raw.toString()), files: [] }
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData()
  const files: SentFile[] = []
  for (const [name, value] of form) {
    const index = Number(/^files\[(\d+)\]$/.exec(name)?.[1])
    if (value instanceof File && Number.isInteger(index))
      files[index] = { name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) }
  }
  return { body: JSON.parse(String(form.get('payload_json'))), files }
}

/** What the bot is answered. A request may be carried out all the same. */
function carryOut(
  fake: FakeDiscord,
  entry: ApiRequest,
  fault: Fault | null,
  authorization: string | undefined,
) {
  if (fault?.kind === 'error-before') return FAILED
  if (fault?.kind === 'nonsense-before') return NONSENSE
  const outcome = tryRoute(fake, entry, fault, authorization)
  if (fault?.kind === 'error') return FAILED
  if (fault?.kind === 'nonsense') return NONSENSE
  return fault?.kind === 'drop' || fault?.kind === 'hang' ? CUT : outcome
}

function tryRoute(
  fake: FakeDiscord,
  entry: ApiRequest,
  fault: Fault | null,
  authorization: string | undefined,
) {
  try {
    refuse(fake, entry, fault, authorization)
    const body = route(fake, entry)
    return { status: body === undefined ? 204 : 200, body }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { status, code, message, errors } = error
    return { status, body: { code, message, ...(errors ? { errors } : {}) } }
  }
}

function refuse(
  fake: FakeDiscord,
  entry: ApiRequest,
  fault: Fault | null,
  authorization: string | undefined,
) {
  const kind = fault?.kind
  if (isRefusal(kind)) {
    const { status, code, message } = REFUSALS[kind]
    throw new ApiError(status, code, message)
  }
  if (!WITHOUT_TOKEN.test(entry.path) && authorization !== `Bot ${fake.token}`) {
    throw new ApiError(401, 0, '401: Unauthorized')
  }
}

function reply(response: ServerResponse, status: number, body: unknown, fault: Fault | null): void {
  const after_s = fault?.after_s ?? 1
  const isTimed = status === 429 && fault?.kind !== 'limited-without-time'
  const limits = isTimed ? { 'retry-after': String(Math.ceil(after_s)), 'x-ratelimit-scope': 'user' } : {}
  // A 204 with a JSON content type makes @discordjs/rest throw.
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  response.writeHead(status, { ...type, ...limits })
  response.end(body === undefined ? undefined : JSON.stringify(isTimed ? limited(after_s) : body))
}

function limited(retry_after: number) {
  return { message: 'You are being rate limited.', retry_after, global: false }
}
