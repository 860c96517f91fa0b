import type { REST } from 'discord.js'
import { Routes } from 'discord.js'
import { z } from 'zod'
import { isDiscordCode } from './failure.ts'
import { unescapeMarkdown } from './markdown.ts'
import { shorten } from './render.ts'

const THREAD_NAME_LENGTH_MAX = 100
const ARCHIVE_AFTER_MIN = 1440

const ALREADY_OPEN = 160004
const UNKNOWN_MESSAGE = 10008
/** Not in this kind of channel (a thread, a direct conversation), not allowed, or the message is gone. */
const IMPOSSIBLE = [50003, 50024, 50001, 50013, UNKNOWN_MESSAGE, 160005]

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
  const body = { name: threadName(name), auto_archive_duration: ARCHIVE_AFTER_MIN }
  try {
    await rest.post(Routes.threads(channel, message), { body })
    return message
  } catch (error) {
    if (isDiscordCode(error, ALREADY_OPEN)) return message
    if (isDiscordCode(error, ...IMPOSSIBLE)) return null
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
    if (isDiscordCode(error, UNKNOWN_MESSAGE)) return null
    throw error
  }
}

function threadName(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), THREAD_NAME_LENGTH_MAX) || 'Verbatim'
}
