import { shareFiles } from './files.ts'
import { messageProblem } from './limits.ts'
import { type Json, string } from './values.ts'
import { BOT_ID, BOT_USER, type FakeChannel, type FakeMessage, TEAM, type Workspace } from './workspace.ts'

export type Answer = Json & { readonly ok: boolean }
type Method = (workspace: Workspace, args: Json) => Answer

const HISTORY_SCOPES: Readonly<Record<FakeChannel['kind'], string>> = {
  public: 'channels:history',
  private: 'groups:history',
  direct: 'im:history',
}

/** Slack's methods, as far as we call them: https://docs.slack.dev/reference/methods */
export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': () => ({
    ok: true,
    team_id: TEAM,
    user_id: BOT_USER,
    bot_id: BOT_ID,
    team: 'Test',
    user: 'verbatim',
  }),
  'users.info': usersInfo,
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.postEphemeral': postEphemeral,
  'files.completeUploadExternal': shareFiles,
  'conversations.history': (workspace, args) =>
    read(workspace, args, message => message.thread_ts === null, -1),
  'conversations.replies': (workspace, args) => {
    const thread = string(args.ts)
    if (workspace.removed.has(thread)) return refuse('thread_not_found')
    return read(workspace, args, message => message.ts === thread || message.thread_ts === thread, 1)
  },
}

export function refuse(error: string, more: Json = {}): Answer {
  return { ok: false, error, ...more }
}

function usersInfo(workspace: Workspace, args: Json): Answer {
  if (!workspace.scopes.has('users:read')) return refuse('missing_scope', { needed: 'users:read' })
  const id = string(args.user)
  const user = workspace.users.get(id)
  if (!user) return refuse('user_not_found')
  const { locale, ...others } = user
  return { ok: true, user: { id, ...others, ...(args.include_locale ? { locale } : {}) } }
}

function postMessage(workspace: Workspace, args: Json): Answer {
  const refusal = refusalToPost(workspace, args)
  if (refusal) return refusal
  const { ts, channel } = workspace.add(string(args.channel), args, null)
  return { ok: true, ts, channel }
}

function update(workspace: Workspace, args: Json): Answer {
  const refusal = refusalToPost(workspace, args)
  if (refusal) return refusal
  const changed = workspace.change(string(args.ts), args)
  return changed ? { ok: true, ts: string(args.ts) } : refuse('message_not_found')
}

function postEphemeral(workspace: Workspace, args: Json): Answer {
  const refusal = refusalToPost(workspace, args)
  if (refusal) return refusal
  if (!workspace.users.has(string(args.user))) return refuse('user_not_in_channel')
  const { ts } = workspace.add(string(args.channel), args, string(args.user))
  return { ok: true, message_ts: ts }
}

function refusalToPost(workspace: Workspace, args: Json): Answer | null {
  if (!workspace.scopes.has('chat:write')) return refuse('missing_scope', { needed: 'chat:write' })
  const access = refusalToEnter(workspace, args)
  if (access) return access
  if (workspace.channels.get(string(args.channel))?.isArchived) return refuse('is_archived')
  const problem = messageProblem(args)
  return problem ? refuse(problem.error, { errors: problem.details }) : null
}

/** A private channel that the bot is not in does not exist for it. */
export function refusalToEnter(workspace: Workspace, args: Json): Answer | null {
  const channel = workspace.channels.get(string(args.channel))
  if (!channel || (channel.kind === 'private' && !channel.isMember)) return refuse('channel_not_found')
  return channel.isMember ? null : refuse('not_in_channel')
}

/** One page, newest first (`order` -1) or oldest first, from the place that the cursor names. */
function read(
  workspace: Workspace,
  args: Json,
  matches: (message: FakeMessage) => boolean,
  order: 1 | -1,
): Answer {
  const access = refusalToEnter(workspace, args)
  if (access) return access
  const scope = HISTORY_SCOPES[workspace.channels.get(string(args.channel))?.kind ?? 'public']
  if (!workspace.scopes.has(scope)) return refuse('missing_scope', { needed: scope })
  const all = workspace
    .visible(string(args.channel))
    .filter(message => matches(message) && Number(message.ts) >= Number(args.oldest ?? 0))
  if (order === -1) all.reverse()
  const start = Number(string(args.cursor) || 0)
  const end = start + Math.min(Number(args.limit ?? 100), 200)
  const messages = all
    .slice(start, end)
    .map(message => asRead(message, String(args.include_all_metadata) === 'true'))
  return { ok: true, messages, response_metadata: { next_cursor: end < all.length ? String(end) : '' } }
}

function asRead(message: FakeMessage, withMetadata: boolean): Json {
  const { ts, user, bot_id, text, blocks, thread_ts, metadata, files } = message
  const shown = files.map(({ id, name, title }) => ({ id, name, title }))
  return {
    type: 'message',
    ts,
    user,
    bot_id,
    text,
    blocks,
    thread_ts,
    files: shown,
    ...(withMetadata ? { metadata } : {}),
  }
}
