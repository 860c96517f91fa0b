import { createHash } from 'node:crypto'
import { type REST, Routes } from 'discord.js'
import type { Payload, Posted, Target, Tried } from '../platform.ts'
import { sendWithPicture } from './attachment.ts'
import { type Failure, failureOf, isDiscordCode, unknownChannel } from './failure.ts'
import type { Log } from './log.ts'
import { findPosted } from './readback.ts'
import { messageSchema } from './rest.ts'
import { openThreadOnOwn } from './threads.ts'

/** https://discord.com/developers/docs/resources/message#create-message */
const nonceLengthMax = 25
const rememberedMax = 1000
const lookAgain_ms = 2000

/** Where a message goes: in a channel or thread, or in a channel as a reply where there can be no thread. */
interface Place {
  readonly channel: string
  readonly replyTo: string | null
}

interface Sending {
  readonly place: Place
  readonly content: string
  readonly body: Payload
  readonly nonce: string
}

export type Post = (target: Target, payload: Payload, key: string, tried?: Tried) => Promise<Posted>

/**
 * Makes what posts each key once. Before it posts, it looks in the channel for the same message, unless this is the
 * first try of a root; Discord itself holds back a second one with the same nonce for some minutes, so after a failure
 * that may have been a success we look again, then try once more.
 *
 * @param ownId the bot's own user id
 */
export function createPost(rest: REST, ownId: () => string, log: Log): Post {
  const known = new Map<string, string>()

  const find = (sending: Sending) =>
    findPosted(rest, {
      channel: sending.place.channel,
      content: sending.content,
      nonce: sending.nonce,
      author: ownId(),
      known,
    })

  const remember = (message: string, nonce: string): Posted => {
    known.set(message, nonce)
    const [oldest] = known.keys()
    if (known.size > rememberedMax && oldest !== undefined) known.delete(oldest)
    return { outcome: 'sent', message }
  }

  return async (target, payload, key, tried = 'in vain') => {
    // In a thread, looking also tells whether the thread is open.
    const isNew = tried === 'never' && target.thread === null
    const look = isNew ? async () => null : find
    try {
      const { sending, found } = await lookIn(rest, target, payload, nonceOf(key), look)
      if (found !== null) return remember(found, sending.nonce)
      return await send(rest, sending, find, remember, log)
    } catch (error) {
      // Only looking throws here: nothing was sent.
      return notSent(failureOf(error))
    }
  }
}

/** The hash of a key: the same at every try, and short enough. */
function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, nonceLengthMax)
}

type Find = (sending: Sending) => Promise<string | null>

/** Decides where the message goes, opening its thread if need be, and looks whether it is there. */
async function lookIn(rest: REST, target: Target, payload: Payload, nonce: string, find: Find) {
  const sendingTo = (place: Place) => ({
    place,
    content: String(payload.content ?? ''),
    body: payload,
    nonce,
  })
  const first = sendingTo({ channel: target.thread ?? target.channel, replyTo: null })
  try {
    return { sending: first, found: await find(first) }
  } catch (error) {
    if (target.thread === null || !isDiscordCode(error, unknownChannel)) throw error
  }
  const opened = await openThreadOnOwn(rest, target.channel, target.thread)
  const place = opened ? first.place : { channel: target.channel, replyTo: target.thread }
  const second = sendingTo(place)
  return { sending: second, found: await find(second) }
}

async function send(
  rest: REST,
  sending: Sending,
  find: Find,
  remember: (message: string, nonce: string) => Posted,
  log: Log,
): Promise<Posted> {
  let reason = ''
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return remember(await create(rest, sending, log), sending.nonce)
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== 'ambiguous') return notSent(failure)
      reason = failure.reason
    }
    try {
      const found = await find(sending)
      if (found !== null) return remember(found, sending.nonce)
    } catch (error) {
      reason += `, and the channel cannot be read: ${failureOf(error).reason}`
      break
    }
  }
  return { outcome: 'uncertain', reason }
}

async function create(rest: REST, { place, body, nonce }: Sending, log: Log): Promise<string> {
  const reply = { message_id: place.replyTo, fail_if_not_exists: false }
  const message = {
    ...body,
    nonce,
    enforce_nonce: true,
    ...(place.replyTo === null ? {} : { message_reference: reply }),
  }
  const created = await sendWithPicture(message, log, sent =>
    rest.post(Routes.channelMessages(place.channel), sent),
  )
  return messageSchema.parse(created).id
}

function notSent(failure: Failure): Posted {
  if (failure.kind === 'later')
    return { outcome: 'later', after_ms: failure.after_ms, reason: failure.reason }
  if (failure.kind === 'refused') return { outcome: 'refused', code: failure.code, reason: failure.reason }
  return { outcome: 'later', after_ms: lookAgain_ms, reason: failure.reason }
}
