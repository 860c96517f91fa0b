import type { REST } from 'discord.js'
import { Routes } from 'discord.js'
import { z } from 'zod'
import { isDiscordCode } from './failure.ts'
import { unescapeMarkdown } from './markdown.ts'
import { shorten } from './render.ts'

const threadNameLengthMax = 100
const archiveAfter_min = 1440

const alreadyOpen = 160004
const unknownMessage = 10008
/** Not in this kind of channel (a thread, a direct conversation), not allowed, or the message is gone. */
const impossible = [50003, 50024, 50001, 50013, unknownMessage, 160005]

const messageSchema = z.looseObject({ content: z.string() })

/**
 * Opens a thread on a message and gives its id, which is the message's own; null when there can be none.
 * A thread that is already open is as good: the call may be repeated.
 */
export async function openThread(
  rest: REST,
  channel: string,
  message: string,
  name: string,
): Promise<string | null> {
  const body = { name: threadName(name), auto_archive_duration: archiveAfter_min }
  try {
    await rest.post(Routes.threads(channel, message), { body })
    return message
  } catch (error) {
    if (isDiscordCode(error, alreadyOpen)) return message
    if (isDiscordCode(error, ...impossible)) return null
    throw error
  }
}

/** The same, named after the first line of the message. */
export async function openThreadOnOwn(rest: REST, channel: string, message: string): Promise<string | null> {
  const content = await contentOf(rest, channel, message)
  if (content === null) return null
  const [line = ''] = content.split('\n')
  return openThread(rest, channel, message, unescapeMarkdown(line.replace(/^#+ /, '')))
}

/** Null when somebody deleted the message. */
async function contentOf(rest: REST, channel: string, message: string): Promise<string | null> {
  try {
    return messageSchema.parse(await rest.get(Routes.channelMessage(channel, message))).content
  } catch (error) {
    if (isDiscordCode(error, unknownMessage)) return null
    throw error
  }
}

function threadName(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), threadNameLengthMax) || 'Verbatim'
}
