import type { ChatInputCommandInteraction, REST } from 'discord.js'
import { messageOf } from '../../errors.ts'
import type { Command } from '../command.ts'
import type { Message } from '../message.ts'
import { failureNotice, refusalOf, unknownCommandNotice } from '../notices.ts'
import type { Handlers, Origin, Payload, Place } from '../platform.ts'
import { editIn, improve } from './edit.ts'
import { failureOf } from './failure.ts'
import type { Log } from './log.ts'
import { originOfCommand } from './origin.ts'
import { postPatiently } from './patient-post.ts'
import type { Post } from './post.ts'
import { render } from './render.ts'
import {
  type Asked,
  acknowledge,
  followUp,
  replaceAcknowledgement,
  withdrawAcknowledgement,
} from './reply.ts'

export interface Tools {
  readonly rest: REST
  readonly post: Post
  readonly handlers: Handlers
  readonly log: Log
}

const maybeMissing = 'part of a Discord answer may be missing'

/** Answers a slash command: acknowledged at once, answered when the answer is there, whatever happens between. */
export async function answerCommand(tools: Tools, interaction: ChatInputCommandInteraction): Promise<void> {
  const origin = originOfCommand(interaction)
  const command = tools.handlers.commands.find(one => one.name.en === interaction.commandName)
  const early = command ? refusalOf(command, origin) : unknownCommandNotice(origin.language)
  const isPrivate = early !== null || command === undefined || command.private
  await acknowledge(tools.rest, interaction, isPrivate)
  const message = early ?? (command ? await run(tools, command, interaction, origin) : null)
  if (message !== null) await reply(tools, interaction, origin, message, isPrivate)
}

async function run(
  tools: Tools,
  command: Command,
  interaction: ChatInputCommandInteraction,
  origin: Origin,
): Promise<Message> {
  try {
    const given = interaction.options.data.map(option => [option.name, String(option.value ?? '')])
    return await tools.handlers.command(command, Object.fromEntries(given), origin)
  } catch (error) {
    tools.log('a Discord command failed', { command: command.name.en, error: messageOf(error) })
    return failureNotice(origin.language)
  }
}

async function reply(
  tools: Tools,
  interaction: ChatInputCommandInteraction,
  origin: Origin,
  message: Message,
  isPrivate: boolean,
): Promise<void> {
  const [first, ...rest] = render(message)
  if (first === undefined) return reply(tools, interaction, origin, failureNotice(origin.language), isPrivate)
  if (message.visibility === 'private' && !isPrivate) {
    await withdrawAcknowledgement(tools.rest, interaction)
    await followAll(tools, interaction, [first, ...rest], true)
    return
  }
  const root = await replaceAcknowledgement(tools.rest, interaction, first, tools.log)
  if (isPrivate) await followAll(tools, interaction, rest, true)
  else await tellPosted(tools, message, { channel: origin.channel, thread: root })
  const others = isPrivate ? null : await continueInThread(tools, interaction, origin, root, rest)
  if (others === null) return
  const edits = others.map(id => editIn(tools.rest, root, id))
  await improve(
    message,
    [payload => replaceAcknowledgement(tools.rest, interaction, payload, tools.log), ...edits],
    tools.log,
  )
}

/** Replies to an answer, should it have to be corrected, go to the thread that its rest is in. */
export async function tellPosted({ handlers }: Tools, { answer }: Message, place: Place): Promise<void> {
  if (answer !== undefined) await handlers.posted(answer, place)
}

export async function followAll(
  tools: Tools,
  interaction: Asked,
  payloads: readonly Payload[],
  isPrivate: boolean,
): Promise<void> {
  for (const payload of payloads) {
    try {
      await followUp(tools.rest, interaction, payload, isPrivate, tools.log)
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== 'ambiguous') throw error
      tools.log(maybeMissing, { ...failure })
    }
  }
}

/**
 * The rest of a public answer goes to a thread under it; beside it where the bot may not write by itself. Gives the ids
 * of what stands in the thread; null when not all of it does.
 */
async function continueInThread(
  tools: Tools,
  interaction: ChatInputCommandInteraction,
  origin: Origin,
  root: string,
  payloads: readonly Payload[],
): Promise<string[] | null> {
  const ids: string[] = []
  const target = { workspace: origin.workspace, channel: origin.channel, thread: root }
  for (const [index, payload] of payloads.entries()) {
    const posted = await postPatiently(tools.post, target, payload, `command-${interaction.id}-${index}`)
    if (posted.outcome === 'sent') ids.push(posted.message)
    else if (posted.outcome === 'refused') await followAll(tools, interaction, [payload], false)
    else tools.log(maybeMissing, { ...posted })
  }
  return ids.length === payloads.length ? ids : null
}
