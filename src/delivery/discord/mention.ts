import { cleanContent, type Message as DiscordMessage, type REST, Routes } from 'discord.js'
import { messageOf } from '../../errors.ts'
import type { Message } from '../message.ts'
import { emptyQuestionNotice, failureNotice } from '../notices.ts'
import type { Origin, Target } from '../platform.ts'
import { type Edit, editIn, improve } from './edit.ts'
import type { Log } from './log.ts'
import { originOfMessage } from './origin.ts'
import { postPatiently } from './patient-post.ts'
import { render } from './render.ts'
import { type Tools, tellPosted } from './slash.ts'
import { openThread } from './threads.ts'

/** Discord shows « is typing » for 10 seconds. */
const typingEvery_ms = 8000

/** True for a message that speaks to the bot: it is mentioned in the text, or alone with the person. */
export function isForBot(message: DiscordMessage, ownId: string): boolean {
  if (message.author.bot || message.author.id === ownId || message.system || message.webhookId !== null)
    return false
  return message.guildId === null || ownMention(ownId).test(message.content)
}

/** Answers a mention in a thread of its own, or where it stands when that is a thread or a direct conversation. */
export async function answerMention(tools: Tools, message: DiscordMessage, ownId: string): Promise<void> {
  const origin = originOfMessage(message)
  const question = questionOf(message, ownId)
  const { target, typingIn } = await placeFor(tools, message, origin, question)
  const stopTyping = keepTyping(tools.rest, typingIn, tools.log)
  const thread = target.thread ?? target.channel
  const answer = await ask(tools, question, { ...origin, thread }).finally(stopTyping)
  const edits: Edit[] = []
  for (const [index, payload] of render(answer).entries()) {
    const posted = await postPatiently(tools.post, target, payload, `mention-${message.id}-${index}`)
    if (posted.outcome === 'sent') {
      edits.push(editIn(tools.rest, typingIn, posted.message))
      const place = { channel: target.channel, thread: target.thread ?? posted.message }
      if (index === 0) await tellPosted(tools, answer, place)
    } else tools.log('part of a Discord answer may be missing', { ...posted })
  }
  await improve(answer, edits, tools.log)
}

function ownMention(ownId: string): RegExp {
  return new RegExp(`<@!?${ownId}>`, 'g')
}

/** What was asked, other people's mentions as their names. */
function questionOf(message: DiscordMessage, ownId: string): string {
  const text = message.content.replace(ownMention(ownId), ' ').trim()
  return cleanContent(text, message.channel).replace(/\s+/g, ' ')
}

async function placeFor(
  tools: Tools,
  message: DiscordMessage,
  origin: Origin,
  question: string,
): Promise<{ target: Target; typingIn: string }> {
  const channel = message.channelId
  const here = { workspace: origin.workspace, channel, thread: null }
  if (message.guildId === null || message.channel.isThread()) return { target: here, typingIn: channel }
  const thread = await openThread(tools.rest, channel, message.id, question)
  // Where there can be no thread, what is posted to it becomes a reply.
  return { target: { ...here, thread: message.id }, typingIn: thread ?? channel }
}

async function ask(tools: Tools, question: string, origin: Origin): Promise<Message> {
  if (question === '') return emptyQuestionNotice(origin.language)
  try {
    return await tools.handlers.mention(question, origin)
  } catch (error) {
    tools.log('a Discord mention could not be answered', { error: messageOf(error) })
    return failureNotice(origin.language)
  }
}

function keepTyping(rest: REST, channel: string, log: Log): () => void {
  const type = () => {
    rest.post(Routes.channelTyping(channel)).catch(error => {
      log('typing could not be shown on Discord', { error: messageOf(error) })
    })
  }
  type()
  const timer = setInterval(type, typingEvery_ms)
  return () => clearInterval(timer)
}
