import { z } from 'zod'
import { ApiError, accept } from './errors.ts'
import { snowflake } from './ids.ts'
import { acceptMessage, EPHEMERAL, type MessageBody, textUpTo } from './message-limits.ts'
import {
  type ApiRequest,
  type Channel,
  DIRECT,
  type SentFile,
  type StoredMessage,
  TEXT,
  THREAD,
} from './model.ts'
import { channelObject, messageObject } from './objects.ts'
import type { Route } from './routes.ts'
import type { FakeDiscord } from './server.ts'
import { judge } from './spec.ts'

const GUILD_MESSAGES = 1 << 9

const threadBody = z.looseObject({ name: textUpTo(100).min(1) })

export const channelRoutes: readonly Route[] = [
  ['GET', '/channels/:', (fake, [id]) => channelObject(channelOf(fake, id))],
  ['GET', '/channels/:/messages', (fake, [id], request) => history(fake, channelOf(fake, id), request.query)],
  ['POST', '/channels/:/messages', (fake, [id], request) => create(fake, channelOf(fake, id), request)],
  ['GET', '/channels/:/messages/:', (fake, [id, message]) => one(fake, channelOf(fake, id), message)],
  [
    'PATCH',
    '/channels/:/messages/:',
    (fake, [id, message], request) => edit(fake, channelOf(fake, id), message, request),
  ],
  ['POST', '/channels/:/typing', (fake, [id]) => typing(fake, channelOf(fake, id))],
  [
    'POST',
    '/channels/:/messages/:/threads',
    (fake, [id, message], request) => startThread(fake, channelOf(fake, id), message, request.body),
  ],
]

function channelOf(fake: FakeDiscord, id: string | undefined): Channel {
  const channel = fake.channels.find(candidate => candidate.id === id)
  if (!channel) throw new ApiError(404, 10003, 'Unknown Channel')
  const message = channel.refusal === 50001 ? 'Missing Access' : 'Missing Permissions'
  if (channel.refusal !== null) throw new ApiError(403, channel.refusal, message)
  return channel
}

/** Newest first, without nonces and without what only one person sees. */
function history(fake: FakeDiscord, channel: Channel, query: Readonly<Record<string, string>>) {
  const limit = Number(query.limit ?? 50)
  if (!(limit >= 1 && limit <= 100)) throw new ApiError(400, 50035, 'limit must be 1 to 100')
  const messages = fake.messages.filter(
    message => message.channel === channel.id && (message.flags & EPHEMERAL) === 0,
  )
  return messages
    .toReversed()
    .slice(0, limit)
    .map(message => fake.show(message))
}

function one(fake: FakeDiscord, channel: Channel, id: string | undefined) {
  const message = fake.messages.find(candidate => candidate.id === id && candidate.channel === channel.id)
  if (!message) throw new ApiError(404, 10008, 'Unknown Message')
  return fake.show(message)
}

function create(fake: FakeDiscord, channel: Channel, { body: raw, files }: ApiRequest) {
  if (files.length > 0 && !channel.files) throw new ApiError(403, 50013, 'Missing Permissions')
  const body = acceptMessage(raw, { edit: false })
  judge('message', raw)
  const recent = fake.messages.find(
    message =>
      message.channel === channel.id &&
      message.nonce !== null &&
      message.nonce === body.nonce &&
      Date.now() - message.createdAt < fake.nonce_ms,
  )
  const message = body.enforce_nonce && recent ? recent : announce(fake, channel, body, files)
  return { ...messageObject(message, fake.bot, true), nonce: message.nonce }
}

function edit(fake: FakeDiscord, channel: Channel, id: string | undefined, { body: raw, files }: ApiRequest) {
  const message = fake.messages.find(candidate => candidate.id === id && candidate.channel === channel.id)
  if (message === undefined) throw new ApiError(404, 10008, 'Unknown Message')
  if (message.author !== fake.bot.id) throw new ApiError(403, 50005, 'Cannot edit a message of another user')
  fake.change(message, acceptMessage(raw, { edit: true }), files)
  return fake.show(message)
}

/** The bot hears itself, as every member does. */
function announce(
  fake: FakeDiscord,
  channel: Channel,
  body: MessageBody,
  files: readonly SentFile[],
): StoredMessage {
  const message = fake.store(channel, fake.bot, body, files)
  if (channel.guild !== null) {
    fake.gateway.dispatch(
      'MESSAGE_CREATE',
      { ...fake.show(message), guild_id: channel.guild },
      GUILD_MESSAGES,
    )
  }
  return message
}

function typing(fake: FakeDiscord, channel: Channel): undefined {
  fake.typing.push(channel.id)
}

function startThread(fake: FakeDiscord, channel: Channel, message: string | undefined, raw: unknown) {
  const body = accept(threadBody, raw)
  judge('thread', raw)
  if (channel.type === DIRECT) throw new ApiError(400, 50003, 'Cannot execute action on a DM channel')
  if (channel.type !== TEXT) throw new ApiError(400, 50024, 'Cannot execute action on this channel type')
  if (!channel.threads) throw new ApiError(403, 50013, 'Missing Permissions')
  const root = one(fake, channel, message)
  if (fake.channels.some(candidate => candidate.id === root.id)) {
    throw new ApiError(400, 160004, 'A thread has already been created for this message')
  }
  // A thread has the id of the message that it was started from.
  const thread: Channel = { ...channel, id: root.id, name: body.name, type: THREAD, parent: channel.id }
  fake.channels.push(thread)
  fake.gateway.dispatch('THREAD_CREATE', { ...channelObject(thread), newly_created: true }, 1)
  return { ...channelObject(thread), id: thread.id, last_message_id: snowflake() }
}
