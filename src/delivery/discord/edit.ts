import { type REST, Routes } from 'discord.js'
import { messageOf } from '../../errors.ts'
import type { Message } from '../message.ts'
import { apart } from '../picture.ts'
import type { Payload } from '../platform.ts'
import type { Log } from './log.ts'
import { render } from './render.ts'
import { repeatable } from './retry.ts'

/** A part that was posted: the message, and how it is edited. */
export type Edit = (payload: Payload) => Promise<unknown>

/** Edits a message of our own in a channel or thread; a picture in it stays as it is. */
export function editIn(rest: REST, channel: string, message: string): Edit {
  return payload => {
    const { body } = apart(payload)
    return repeatable(() => rest.patch(Routes.channelMessage(channel, message), { body }))
  }
}

/**
 * Puts better words in the place of those that were posted, once they are there. Words that fall into another number of
 * parts are left out: a line would stand twice or be gone.
 */
export async function improve({ later }: Message, posted: readonly Edit[], log: Log): Promise<void> {
  if (later === undefined) return
  const payloads = render(await later)
  if (payloads.length !== posted.length) return
  for (const [index, payload] of payloads.entries()) {
    try {
      await posted[index]?.(payload)
    } catch (error) {
      return log('an answer could not be edited on Discord', { error: messageOf(error) })
    }
  }
}
