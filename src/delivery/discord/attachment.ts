import type { RawFile } from 'discord.js'
import { pngOf } from '../../charts/png.ts'
import { messageOf } from '../../errors.ts'
import { apart } from '../picture.ts'
import type { Payload } from '../platform.ts'
import { failureOf } from './failure.ts'
import type { Log } from './log.ts'

/** What the REST client sends: with files the body goes as `payload_json` beside them. */
interface Sent {
  readonly body: Payload
  readonly files?: RawFile[]
}

const fileName = 'verbatim.png'
/** https://discord.com/developers/docs/resources/message#attachment-object */
const descriptionLengthMax = 1024

/** What Discord answers to a file that it does not take: no permission to attach, too large, or not well-formed. */
const becauseOfFile = new Set(['missing-permissions', 'discord-40005', 'invalid-body'])

/**
 * Sends a payload, its picture as a file of the same message, so that one nonce stands for both. Where the picture
 * cannot be drawn, or Discord refuses the message with it (the bot may not attach files here), the words go alone.
 * https://discord.com/developers/docs/reference#uploading-files
 */
export async function sendWithPicture<Result>(
  payload: Payload,
  log: Log,
  send: (sent: Sent) => Promise<Result>,
): Promise<Result> {
  const { body, picture } = apart(payload)
  const files = picture === null ? null : await drawn(picture.svg, log)
  if (files === null) return send({ body })
  const description = picture?.alt.slice(0, descriptionLengthMax)
  const attachments = [{ id: '0', filename: fileName, description }]
  try {
    return await send({ body: { ...body, attachments }, files })
  } catch (error) {
    const failure = failureOf(error)
    if (failure.kind !== 'refused' || !becauseOfFile.has(failure.code)) throw error
    log('a picture was not taken by Discord', { ...failure })
    return send({ body })
  }
}

async function drawn(svg: string, log: Log): Promise<RawFile[] | null> {
  try {
    return [{ name: fileName, data: await pngOf(svg), contentType: 'image/png' }]
  } catch (error) {
    log('a picture could not be drawn', { error: messageOf(error) })
    return null
  }
}
