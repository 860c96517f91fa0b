// https://docs.slack.dev/interactivity/handling-user-interaction#message_responses

import { messageOf } from '../../errors.ts'
import type { Message } from '../message.ts'
import type { Payload } from '../platform.ts'
import type { Log } from './log.ts'

const usesMax = 5
const ageMax_ms = 30 * 60_000
const callMax_ms = 5000

/** The address to which a command may be answered: five times within half an hour. */
export class ResponseUrl {
  readonly #url: string
  readonly #log: Log
  readonly #until = Date.now() + ageMax_ms
  #uses = 0

  constructor(url: string, log: Log) {
    this.#url = url
    this.#log = log
  }

  /** All parts in order; when they are more than may be sent, as many as possible and then `tooLong`. */
  async sendAll(
    parts: readonly Payload[],
    visibility: Message['visibility'],
    tooLong: readonly Payload[],
  ): Promise<void> {
    const room = usesMax - this.#uses
    const isTooLong = parts.length > room
    await this.send(isTooLong ? parts.slice(0, room - 1) : parts, visibility)
    if (isTooLong) await this.send(tooLong, 'private')
  }

  /** Stops at the first part that fails: Slack gives no way to see whether it arrived, so none is tried twice. */
  async send(parts: readonly Payload[], visibility: Message['visibility']): Promise<void> {
    for (const part of parts) {
      const problem = await this.#sendOne(part, visibility)
      if (problem === null) continue
      this.#log('slack: a command could not be answered', { problem })
      return
    }
  }

  /** What went wrong, or null. */
  async #sendOne(part: Payload, visibility: Message['visibility']): Promise<string | null> {
    if (this.#uses >= usesMax || Date.now() > this.#until) return 'the response_url is used up'
    this.#uses++
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({
          ...part,
          response_type: visibility === 'public' ? 'in_channel' : 'ephemeral',
          replace_original: false,
        }),
        redirect: 'error',
        signal: AbortSignal.timeout(callMax_ms),
      })
      await response.arrayBuffer()
      return response.ok ? null : `HTTP ${response.status}`
    } catch (error) {
      return messageOf(error)
    }
  }
}
