import type { webApi } from '@slack/bolt'
import type { Target } from '../platform.ts'
import { type Failure, failureOf } from './client.ts'

export const deliveryEvent = 'verbatim_delivery'

/** Who we are in the workspace that the token belongs to. */
export interface Identity {
  readonly team: string
  readonly user: string
  readonly bot: string
}

export type ReadBack =
  | { readonly kind: 'found'; readonly message: string }
  | { readonly kind: 'absent' }
  /** Not seen, and not everything could be read: no scope, or too much was said since. */
  | { readonly kind: 'blind'; readonly reason: string }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface Window {
  /** Milliseconds since 1970: what is older is not looked at. */
  readonly since_ms: number
  readonly pages_max: number
}

interface PostedMessage {
  readonly ts?: string
  readonly user?: string
  readonly bot_id?: string
  readonly files?: readonly { readonly name?: string | null }[]
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object }
}

const pageSize = 200

/**
 * Looks for our own message that carries the delivery id, in the channel or in the thread; in the channel too when the
 * thread's first message was deleted, since Slack shows there what is then posted to the thread
 * (https://github.com/slack-go/slack/issues/1571). Needs the history scope of the kind of channel (channels:history,
 * groups:history, im:history, mpim:history).
 */
export async function readBack(
  client: webApi.WebClient,
  us: Identity,
  target: Target,
  id: string,
  window: Window,
): Promise<ReadBack> {
  try {
    let cursor = ''
    for (let page = 0; page < window.pages_max; page++) {
      const { messages, next } = await readPage(client, target, window.since_ms, cursor)
      const ours = messages.find(message => isDelivery(message, us, id))
      if (ours?.ts) return { kind: 'found', message: ours.ts }
      if (next === '') return { kind: 'absent' }
      cursor = next
    }
    return { kind: 'blind', reason: 'too many messages to read back' }
  } catch (error) {
    const failure = failureOf(error)
    const code = failure.kind === 'refused' ? failure.code : ''
    if (code === 'thread_not_found' && target.thread !== null)
      return await readBack(client, us, { ...target, thread: null }, id, window)
    return code === 'missing_scope'
      ? { kind: 'blind', reason: 'the history scope is missing' }
      : { kind: 'failed', failure }
  }
}

async function readPage(
  client: webApi.WebClient,
  target: Target,
  since_ms: number,
  cursor: string,
): Promise<{ messages: readonly PostedMessage[]; next: string }> {
  const request = {
    channel: target.channel,
    oldest: (since_ms / 1000).toFixed(6),
    limit: pageSize,
    include_all_metadata: true,
    ...(cursor === '' ? {} : { cursor }),
  }
  const answer =
    target.thread === null
      ? await client.conversations.history(request)
      : await client.conversations.replies({ ...request, ts: target.thread })
  return { messages: answer.messages ?? [], next: answer.response_metadata?.next_cursor ?? '' }
}

/** The name under which a picture goes to Slack: a file's message has no metadata to be known by. */
export function fileName(id: string): string {
  return `verbatim-${id}.png`
}

/** The author is checked because any app of the workspace can write any metadata, and call a file anything. */
function isDelivery(message: PostedMessage, us: Identity, id: string): boolean {
  if (message.user !== us.user && message.bot_id !== us.bot) return false
  if (message.files?.some(file => file.name === fileName(id))) return true
  const { event_type, event_payload } = message.metadata ?? {}
  return (
    event_type === deliveryEvent &&
    Object.entries(event_payload ?? {}).some(([name, value]) => name === 'key' && value === id)
  )
}
