import { type REST, Routes } from 'discord.js'
import { z } from 'zod'

const messagesReadMax = 100

/** An edition that is posted again after a long outage is still found; an older one is another edition. */
const ageMax_ms = 48 * 60 * 60_000

const historySchema = z.array(
  z.looseObject({
    id: z.string(),
    content: z.string(),
    timestamp: z.string(),
    author: z.looseObject({ id: z.string() }),
    nonce: z.union([z.string(), z.number()]).nullish(),
  }),
)

interface Sought {
  readonly channel: string
  readonly content: string
  readonly nonce: string
  /** The bot's own id. */
  readonly author: string
  /** The nonces of the messages that this process is known to have posted, by message. */
  readonly known: ReadonlyMap<string, string>
}

/**
 * The id of our message in the channel if it is already there. Discord does not show a nonce for long, so a message
 * of ours with the very same words counts too, unless we know that it was posted for something else.
 */
export async function findPosted(rest: REST, sought: Sought): Promise<string | null> {
  const query = new URLSearchParams({ limit: String(messagesReadMax) })
  const history = historySchema.parse(await rest.get(Routes.channelMessages(sought.channel), { query }))
  const found = history.find(message => {
    if (message.author.id !== sought.author) return false
    const nonce = sought.known.get(message.id) ?? message.nonce
    if (nonce !== null && nonce !== undefined) return nonce === sought.nonce
    const age_ms = Date.now() - Date.parse(message.timestamp)
    return message.content === sought.content.trim() && age_ms < ageMax_ms
  })
  return found?.id ?? null
}
