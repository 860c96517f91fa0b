import { createHash } from 'node:crypto'
import type { webApi } from '@slack/bolt'
import { apart, type Picture } from '../picture.ts'
import type { Payload, Posted, Target, Tried } from '../platform.ts'
import { Recent } from '../recent.ts'
import { type Failure, failureOf } from './client.ts'
import { deliveryEvent, fileName, type Identity, type ReadBack, readBack, type Window } from './readback.ts'
import { shareFile, type Uploaded, uploadFile } from './upload.ts'

const minute_ms = 60_000
const day_ms = 24 * 60 * minute_ms
const doubtsMax = 10_000
/** By then a request that was cut off has either been carried out or never will be. */
const afterDoubt_ms = 15_000
const afterUnsent_ms = 5000

type Answer = webApi.WebAPICallResult & { readonly ts?: unknown }

/** Posts each key once, however often and from however many processes it is asked for. */
export class Poster {
  readonly #client: webApi.WebClient
  readonly #us: Identity
  /** Sends of which we do not know whether they arrived, and when they were made. */
  readonly #doubts = new Recent<number>(doubtsMax, 2 * day_ms)
  readonly #underWay = new Map<string, Promise<Posted>>()

  constructor(client: webApi.WebClient, us: Identity) {
    this.#client = client
    this.#us = us
  }

  /** Reads the channel first unless this is the first try: Slack allows far fewer readings than posts. */
  async post(target: Target, payload: Payload, key: string, tried: Tried = 'in vain'): Promise<Posted> {
    if (target.workspace !== this.#us.team) {
      return refused('wrong_workspace', 'the token belongs to another workspace')
    }
    const id = deliveryId(key)
    const underWay = this.#underWay.get(id)
    if (underWay) return await underWay
    const posting = this.#post(target, payload, id, tried)
    this.#underWay.set(id, posting)
    try {
      return await posting
    } finally {
      this.#underWay.delete(id)
    }
  }

  /** Puts other words into a message of ours. @throws when Slack refuses or does not answer */
  async edit(channel: string, message: string, payload: Payload): Promise<void> {
    await this.#client.apiCall('chat.update', { ...payload, channel, ts: message })
  }

  async #post(target: Target, payload: Payload, id: string, tried: Tried): Promise<Posted> {
    const doubtSince = this.#doubts.get(id)
    if (tried === 'never' && doubtSince === undefined) return await this.#send(target, payload, id)
    const seen = await this.#look(target, id, doubtSince)
    if (seen.kind === 'found') return this.#settled(id, { outcome: 'sent', message: seen.message })
    if (seen.kind === 'failed') return outcomeOf(seen.failure)
    if (seen.kind === 'blind' && (tried === 'perhaps' || doubtSince !== undefined))
      return { outcome: 'uncertain', reason: seen.reason }
    return await this.#send(target, payload, id)
  }

  async #send(target: Target, payload: Payload, id: string): Promise<Posted> {
    const { body, picture } = apart(payload)
    const upload = picture === null ? null : await this.#upload(picture, id)
    if (upload !== null && upload.outcome !== 'uploaded') return upload
    const sentAt = Date.now()
    try {
      const message = upload
        ? await shareFile(this.#client, target, upload)
        : await this.#postMessage(target, body, id)
      return this.#settled(id, { outcome: 'sent', message })
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== 'ambiguous') return outcomeOf(failure)
      this.#doubts.set(id, sentAt)
      return await this.#settleDoubt(target, id, sentAt, failure.reason)
    }
  }

  async #postMessage(target: Target, body: Payload, id: string): Promise<string> {
    const answer: Answer = await this.#client.apiCall('chat.postMessage', {
      ...body,
      channel: target.channel,
      ...(target.thread === null ? {} : { thread_ts: target.thread }),
      metadata: { event_type: deliveryEvent, event_payload: { key: id } },
    })
    if (typeof answer.ts !== 'string') throw new Error('Slack does not say which message it posted')
    return answer.ts
  }

  /** Nobody sees a file before it is shared: whatever fails here leaves no doubt. */
  async #upload(picture: Picture, id: string): Promise<Uploaded | Posted> {
    try {
      return await uploadFile(this.#client, picture, fileName(id))
    } catch (error) {
      return outcomeOf(failureOf(error))
    }
  }

  /** Right after a send that may have arrived: either it can be seen now, or the next try looks again first. */
  async #settleDoubt(target: Target, id: string, sentAt: number, reason: string): Promise<Posted> {
    const seen = await this.#look(target, id, sentAt)
    if (seen.kind === 'found') return this.#settled(id, { outcome: 'sent', message: seen.message })
    if (seen.kind === 'blind') return { outcome: 'uncertain', reason: `${reason}; ${seen.reason}` }
    return { outcome: 'later', after_ms: afterDoubt_ms, reason }
  }

  async #look(target: Target, id: string, doubtSince: number | undefined): Promise<ReadBack> {
    return await readBack(this.#client, this.#us, target, id, windowSince(doubtSince))
  }

  #settled(id: string, posted: Posted): Posted {
    this.#doubts.delete(id)
    return posted
  }
}

/** Ten minutes for clocks that differ. Without a known first try: as long as a delivery may wait for its turn. */
function windowSince(doubtSince: number | undefined): Window {
  if (doubtSince !== undefined) return { since_ms: doubtSince - 10 * minute_ms, pages_max: 10 }
  return { since_ms: Date.now() - 2 * day_ms, pages_max: 5 }
}

function outcomeOf(failure: Failure): Posted {
  switch (failure.kind) {
    case 'limited':
      return { outcome: 'later', after_ms: failure.after_ms, reason: failure.reason }
    case 'unsent':
      return { outcome: 'later', after_ms: afterUnsent_ms, reason: failure.reason }
    case 'ambiguous':
      return { outcome: 'later', after_ms: afterDoubt_ms, reason: failure.reason }
    case 'refused':
      return refused(failure.code, reasons[failure.code] ?? `Slack refused with ${failure.code}`)
  }
}

function refused(code: string, reason: string): Posted {
  return { outcome: 'refused', code, reason }
}

function deliveryId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

const reasons: Readonly<Record<string, string>> = {
  channel_not_found: 'the bot cannot see this channel: invite it with /invite @verbatim',
  not_in_channel: 'the bot is not in this channel: invite it with /invite @verbatim',
  is_archived: 'this channel is archived: choose another one',
  missing_scope: 'the app lacks a permission: reinstall it from manifest.yaml',
  invalid_auth: 'Slack does not accept SLACK_BOT_TOKEN: copy it again from OAuth & Permissions',
  account_inactive: 'the app was removed from the workspace: install it again',
  token_revoked: 'the app was removed from the workspace: install it again',
}
