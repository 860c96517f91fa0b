import { messageOf } from '../../errors.ts'
import type { Message } from '../message.ts'
import { failureNotice } from '../notices.ts'
import { withPicture } from '../picture.ts'
import type { Handlers, Payload, Posted, Target } from '../platform.ts'
import { failureOf } from './client.ts'
import type { Log } from './log.ts'
import { tooLongNotice, workingNotice } from './notices.ts'
import type { Poster } from './post.ts'
import { renderMessage } from './render.ts'
import { ResponseUrl } from './response-url.ts'

const workingAfter_ms = 1500
const waitMax_ms = 20_000
const triesMax = 3

/** Posts all parts under one root or in one thread, in order; the outcome of the first part that was not sent. */
async function postParts(
  poster: Poster,
  root: Target,
  parts: readonly Payload[],
  key: string,
  isNew: boolean,
): Promise<{ posted: Posted; sent: number; messages: readonly string[] }> {
  const messages: string[] = []
  let target = root
  let posted: Posted = { outcome: 'refused', code: 'no_text', reason: 'there is nothing to post' }
  for (const [index, part] of parts.entries()) {
    posted = await postPatiently(poster, target, part, `${key}:${index}`, isNew)
    if (posted.outcome !== 'sent') return { posted, sent: index, messages }
    messages.push(posted.message)
    if (target.thread === null) target = { ...target, thread: posted.message }
  }
  return { posted, sent: parts.length, messages }
}

/**
 * Puts better words in the place of those that were posted, once they are there. Words that fall into another number of
 * parts are left out: a line would stand twice or be gone.
 */
async function improve(
  poster: Poster,
  log: Log,
  channel: string,
  messages: readonly string[],
  { later }: Message,
): Promise<void> {
  if (later === undefined) return
  const parts = renderMessage(await later)
  if (parts.length !== messages.length) return
  for (const [index, part] of parts.entries()) {
    try {
      await poster.edit(channel, messages[index] ?? '', part)
    } catch (error) {
      return log('slack: an answer was not edited', { ...failureOf(error), channel })
    }
  }
}

/** The picture of an answer follows in its thread. Without it the answer stands as it is. */
async function addPicture(
  poster: Poster,
  log: Log,
  target: Target,
  { chart }: Message,
  key: string,
): Promise<void> {
  if (chart === undefined) return
  const posted = await postPatiently(poster, target, withPicture({}, chart), `${key}:picture`, true)
  if (posted.outcome !== 'sent')
    log('slack: the picture of an answer was not posted', { ...posted, channel: target.channel })
}

/** Somebody is waiting: rate limits and short failures are sat out. */
async function postPatiently(
  poster: Poster,
  target: Target,
  part: Payload,
  key: string,
  isNew: boolean,
): Promise<Posted> {
  for (let tries = 1; ; tries++) {
    const posted = await poster.post(target, part, key, isNew ? 'never' : 'in vain')
    if (posted.outcome !== 'later' || posted.after_ms > waitMax_ms || tries >= triesMax) return posted
    await new Promise(resolve => setTimeout(resolve, posted.after_ms))
  }
}

interface CommandAnswer {
  readonly target: Target
  readonly responseUrl: string
  /** Slack's trigger id: another one for every command. */
  readonly trigger: string
}

/** Told of an answer that everybody can read, and where. */
type OnPosted = Handlers['posted']

async function tellPosted(
  onPosted: OnPosted,
  { answer }: Message,
  { channel, thread }: Target,
  root: string | undefined,
): Promise<void> {
  if (answer !== undefined && root !== undefined) await onPosted(answer, { channel, thread: thread ?? root })
}

/**
 * Answers a slash command. A public answer is a root message with its thread where the bot is in the channel;
 * elsewhere, and for the person alone, Slack's response_url takes up to five messages.
 */
export async function answerCommand(
  poster: Poster,
  log: Log,
  { target, responseUrl, trigger }: CommandAnswer,
  message: Promise<Message>,
  language: Message['language'],
  onPosted: OnPosted,
): Promise<void> {
  const reply = new ResponseUrl(responseUrl, log)
  const working = setTimeout(
    () => void reply.send(renderMessage(workingNotice(language)), 'private'),
    workingAfter_ms,
  )
  const answer = await message.finally(() => clearTimeout(working))
  const parts = renderMessage(answer)
  const tooLong = renderMessage(tooLongNotice(answer.language))
  if (answer.visibility === 'private') return await reply.sendAll(parts, 'private', tooLong)
  const { posted, sent, messages } = await postParts(poster, target, parts, `command ${trigger}`, true)
  await tellPosted(onPosted, answer, target, messages[0])
  if (posted.outcome === 'sent') {
    await addPicture(poster, log, { ...target, thread: messages[0] ?? null }, answer, `command ${trigger}`)
    return await improve(poster, log, target.channel, messages, answer)
  }
  // Not in this channel, or not allowed to post there: nothing was posted, and Slack still takes an answer.
  if (posted.outcome === 'refused' && sent === 0) return await reply.sendAll(parts, 'public', tooLong)
  log('slack: an answer was not posted in full', {
    ...posted,
    channel: target.channel,
    sent,
    parts: parts.length,
  })
  await reply.send(renderMessage(failureNotice(answer.language)), 'private')
}

/** Answers a mention in its thread. The same mention is answered once, also when Slack repeats it to a new process. */
export async function answerMention(
  poster: Poster,
  log: Log,
  target: Target,
  mention: string,
  message: Message,
  onPosted: OnPosted,
): Promise<void> {
  const parts = renderMessage(message)
  const { posted, sent, messages } = await postParts(poster, target, parts, `mention ${mention}`, false)
  await tellPosted(onPosted, message, target, messages[0])
  if (posted.outcome === 'sent') {
    await addPicture(poster, log, target, message, `mention ${mention}`)
    return await improve(poster, log, target.channel, messages, message)
  }
  log('slack: an answer was not posted in full', {
    ...posted,
    channel: target.channel,
    sent,
    parts: parts.length,
  })
}

/** The message, or the notice that something failed: a handler's promise to never throw is not relied upon. */
export async function orFailure(
  message: Promise<Message>,
  log: Log,
  language: Message['language'],
): Promise<Message> {
  try {
    return await message
  } catch (error) {
    log('slack: an answer failed', { error: messageOf(error) })
    return failureNotice(language)
  }
}
