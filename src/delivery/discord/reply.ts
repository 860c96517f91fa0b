import { InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js'
import type { Payload } from '../platform.ts'
import { sendWithPicture } from './attachment.ts'
import { alreadyAcknowledged, isDiscordCode } from './failure.ts'
import type { Log } from './log.ts'
import { messageSchema } from './rest.ts'
import { repeatable, unrepeatable } from './retry.ts'

/** Leaves time for a second try within the 3 seconds that Discord gives. */
const acknowledgeTimeout_ms = 1200

/** What it takes to reply to a command: https://discord.com/developers/docs/interactions/receiving-and-responding */
export interface Asked {
  readonly id: string
  readonly token: string
  readonly applicationId: string
}

/** « Verbatim is thinking… » */
export async function acknowledge(rest: REST, asked: Asked, isPrivate: boolean): Promise<void> {
  const body = {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: isPrivate ? { flags: MessageFlags.Ephemeral } : {},
  }
  const route = Routes.interactionCallback(asked.id, asked.token)
  await repeatable(async () => {
    try {
      const signal = AbortSignal.timeout(acknowledgeTimeout_ms)
      await rest.post(route, { body, auth: false, signal })
    } catch (error) {
      // The try before went through after all.
      if (!isDiscordCode(error, alreadyAcknowledged)) throw error
    }
  })
}

/** Puts the answer where the acknowledgement was, and gives the message's id. */
export async function replaceAcknowledgement(
  rest: REST,
  asked: Asked,
  payload: Payload,
  log: Log,
): Promise<string> {
  const route = Routes.webhookMessage(asked.applicationId, asked.token)
  return sendWithPicture(payload, log, sent =>
    repeatable(async () => {
      const message = await rest.patch(route, { ...sent, auth: false })
      return messageSchema.parse(message).id
    }),
  )
}

/** Takes a public acknowledgement away, so that what follows may be private. */
export async function withdrawAcknowledgement(rest: REST, asked: Asked): Promise<void> {
  await rest.delete(Routes.webhookMessage(asked.applicationId, asked.token), { auth: false })
}

/** One more message. It is not tried again unless it was surely not sent: Discord knows no nonce here. */
export async function followUp(
  rest: REST,
  asked: Asked,
  payload: Payload,
  isPrivate: boolean,
  log: Log,
): Promise<void> {
  const flags = Number(payload.flags ?? 0) | (isPrivate ? MessageFlags.Ephemeral : 0)
  const route = Routes.webhook(asked.applicationId, asked.token)
  await sendWithPicture({ ...payload, flags }, log, sent =>
    unrepeatable(() => rest.post(route, { ...sent, auth: false })),
  )
}
