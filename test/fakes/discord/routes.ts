import { channelRoutes } from './channel-routes.ts'
import { acceptCommands, type RegisteredCommand } from './command-limits.ts'
import { ApiError } from './errors.ts'
import { snowflake } from './ids.ts'
import { interactionRoutes } from './interaction-routes.ts'
import type { ApiRequest } from './model.ts'
import { userObject } from './objects.ts'
import type { FakeDiscord } from './server.ts'
import { judge } from './spec.ts'

/** `params` are the parts of the path that stand where the pattern has a colon. Undefined answers 204. */
export type Route = readonly [
  method: string,
  pattern: string,
  run: (fake: FakeDiscord, params: readonly string[], request: ApiRequest) => unknown,
]

const APPLICATION_ROUTES: readonly Route[] = [
  ['GET', '/gateway/bot', fake => gatewayBot(fake)],
  ['GET', '/users/@me', fake => userObject(fake.bot, true)],
  ['GET', '/applications/@me', fake => ({ id: fake.bot.id, name: 'verbatim', description: '', flags: 0 })],
  ['PUT', '/applications/:/commands', (fake, _, request) => putCommands(fake, request.body)],
]

const ROUTES: readonly Route[] = [...APPLICATION_ROUTES, ...channelRoutes, ...interactionRoutes]

export function route(fake: FakeDiscord, request: ApiRequest): unknown {
  for (const [method, pattern, run] of ROUTES) {
    const params = method === request.method ? match(pattern, request.path) : null
    if (params) return run(fake, params, request)
  }
  throw new ApiError(404, 0, `404: Not Found (no ${request.method} ${request.path} here)`)
}

function match(pattern: string, path: string): string[] | null {
  const wanted = pattern.split('/')
  const parts = path.split('/')
  if (wanted.length !== parts.length) return null
  if (!wanted.every((part, index) => part === ':' || part === parts[index])) return null
  return parts.filter((_, index) => wanted[index] === ':')
}

function gatewayBot(fake: FakeDiscord) {
  return {
    url: fake.gatewayUrl,
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
  }
}

function putCommands(fake: FakeDiscord, body: unknown): unknown {
  const commands = acceptCommands(body)
  for (const command of commands) judge('command', asDescribed(command))
  fake.commands = commands.map(command => ({ ...command, id: snowflake() }))
  return fake.commands.map(command => ({ type: 1, version: '1', application_id: fake.bot.id, ...command }))
}

/** The documentation has permissions as text, the OpenAPI description as a number; Discord takes both. */
function asDescribed(command: RegisteredCommand): Record<string, unknown> {
  const permissions = command.default_member_permissions
  return permissions ? { ...command, default_member_permissions: Number(permissions) } : command
}
