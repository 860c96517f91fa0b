import type { App, BlockAction, webApi } from '@slack/bolt'
import { messageOf } from '../../errors.ts'
import { readButtonId } from '../buttons.ts'
import { helpFor } from '../command-help.ts'
import { mainCommand, parseCommand } from '../command-line.ts'
import type { Message } from '../message.ts'
import { emptyQuestionNotice, refusalOf } from '../notices.ts'
import type { Handlers, Origin } from '../platform.ts'
import { Recent } from '../recent.ts'
import { answerCommand, answerMention, orFailure } from './answer.ts'
import { failureOf } from './client.ts'
import { typedText } from './escape.ts'
import { type Log, withoutTokens } from './log.ts'
import type { People } from './people.ts'
import type { Poster } from './post.ts'
import type { Identity } from './readback.ts'
import { renderMessage, renderPage } from './render.ts'
import { ResponseUrl } from './response-url.ts'

interface Parts {
  readonly client: webApi.WebClient
  readonly us: Identity
  readonly poster: Poster
  readonly people: People
  readonly handlers: Handlers
  readonly log: Log
}

interface Asked {
  readonly channel: string
  readonly user: string
  readonly text: string
  /** The message itself. */
  readonly message: string
  /** The thread that it stands in. */
  readonly thread: string | null
}

interface Typed {
  readonly command: string
  readonly text: string
  readonly channel_id: string
  readonly user_id: string
  readonly response_url: string
  readonly trigger_id: string
}

const eventsMax = 10_000
const eventAgeMax_ms = 60 * 60_000
const finishMax_ms = 5000

/** Listens to what people type and sees to it that each gets one answer. */
export class Conversation {
  readonly #parts: Parts
  readonly #seen = new Recent<true>(eventsMax, eventAgeMax_ms)
  readonly #underWay = new Set<Promise<void>>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  listen(app: App): void {
    const { us, log } = this.#parts
    app.error(async error =>
      log('slack: an event could not be handled', { error: withoutTokens(messageOf(error)) }),
    )
    // In a shared channel the event may have happened in another workspace; Bolt says for which it was sent.
    app.use(async ({ context, next }) => {
      if (context.teamId === us.team) return await next()
      log('slack: an event of another workspace was ignored', { team: context.teamId })
    })
    app.command(/^/, async ({ command, ack }) => {
      await ack().catch((error: unknown) =>
        log('slack: a command was not acknowledged', { error: messageOf(error) }),
      )
      await this.#follow(this.#answerCommand(command))
    })
    this.#listenToEvents(app)
    app.action(/^/, async ({ ack, body }) => {
      // Of links too: without this Slack would show a warning sign beside them.
      await ack()
      if (body.type === 'block_actions') await this.#follow(this.#answerPress(body))
    })
  }

  /** Resolves when the answers under way are given, or after five seconds. */
  async finish(): Promise<void> {
    const late = Promise.withResolvers<void>()
    const timer = setTimeout(late.resolve, finishMax_ms)
    await Promise.race([Promise.allSettled(this.#underWay), late.promise])
    clearTimeout(timer)
  }

  #listenToEvents(app: App): void {
    const { us, handlers } = this.#parts
    app.event('app_mention', async ({ event, body }) => {
      if (event.bot_id || !event.user || !this.#isNew(body.event_id)) return
      const { channel, user, text, ts, thread_ts } = event
      await this.#follow(
        this.#answerQuestion({ channel, user, text, message: ts, thread: thread_ts ?? null }),
      )
    })
    app.message(async ({ message, body }) => {
      // In channels a mention comes as `app_mention`; a direct message needs no mention.
      if (message.subtype !== undefined || message.channel_type !== 'im' || message.bot_id) return
      if (!this.#isNew(body.event_id)) return
      const { channel, user, text = '', ts, thread_ts } = message
      await this.#follow(
        this.#answerQuestion({ channel, user, text, message: ts, thread: thread_ts ?? null }),
      )
    })
    app.event('app_uninstalled', async () => await handlers.removed('slack', us.team))
    app.event('tokens_revoked', async ({ event }) => {
      if (event.tokens.bot?.length) await handlers.removed('slack', us.team)
    })
  }

  async #answerCommand({
    command,
    text,
    channel_id,
    user_id,
    response_url,
    trigger_id,
  }: Typed): Promise<void> {
    const { us, poster, handlers, log } = this.#parts
    const origin = await this.#originOf(channel_id, user_id)
    const parsed = parseCommand(handlers.commands, command, typedText(text, us.user))
    const message = this.#replyTo(parsed, origin)
    const target = { workspace: us.team, channel: channel_id, thread: null }
    const answer = { target, responseUrl: response_url, trigger: trigger_id }
    const safe = orFailure(message, log, origin.language)
    await answerCommand(poster, log, answer, safe, origin.language, handlers.posted)
  }

  /** What a button asks for, to whoever pressed it alone. */
  async #answerPress({ actions, user, channel, response_url }: BlockAction): Promise<void> {
    const { handlers, log } = this.#parts
    const pressed = readButtonId(actions[0]?.action_id ?? '')
    if (pressed === null || channel === undefined) return
    const origin = await this.#originOf(channel.id, user.id)
    const message = await orFailure(handlers.press(pressed.button, pressed.of, origin), log, origin.language)
    await new ResponseUrl(response_url, log).send(renderPage(message, pressed), 'private')
  }

  async #replyTo(parsed: ReturnType<typeof parseCommand>, origin: Origin): Promise<Message> {
    const { handlers } = this.#parts
    if (parsed.kind !== 'run') return helpFor(parsed, handlers.commands, origin.language, `${mainCommand} `)
    const { command, options } = parsed
    const message = refusalOf(command, origin) ?? (await handlers.command(command, options, origin))
    return command.private ? { ...message, visibility: 'private' } : message
  }

  async #answerQuestion({ channel, user, text, message, thread }: Asked): Promise<void> {
    const { us, poster, handlers, log } = this.#parts
    if (!this.#isNew(`${channel} ${message}`)) return
    const origin = await this.#originOf(channel, user)
    const question = typedText(text, us.user).replace(/\s+/g, ' ').trim()
    const place = { ...origin, thread: thread ?? (isDirect(channel) ? channel : message) }
    const answer =
      question === ''
        ? emptyQuestionNotice(origin.language)
        : await orFailure(handlers.mention(question, place), log, origin.language)
    const target = { workspace: us.team, channel, thread: thread ?? message }
    if (answer.visibility === 'public' || isDirect(channel)) {
      await answerMention(poster, log, target, `${channel} ${message}`, answer, handlers.posted)
    } else {
      await this.#whisper(channel, user, thread, answer)
    }
  }

  /** To one person alone. Such a message cannot start a thread: outside of one it stands in the channel. */
  async #whisper(channel: string, user: string, thread: string | null, message: Message): Promise<void> {
    const { client, log } = this.#parts
    try {
      for (const part of renderMessage(message)) {
        const place = thread === null ? { channel, user } : { channel, user, thread_ts: thread }
        await client.apiCall('chat.postEphemeral', { ...part, ...place })
      }
    } catch (error) {
      log('slack: a private answer was not posted', { ...failureOf(error), channel })
    }
  }

  async #originOf(channel: string, user: string): Promise<Origin> {
    const { us, people } = this.#parts
    const { language, manager } = await people.get(user)
    return { platform: 'slack', workspace: us.team, channel, user, language, manager }
  }

  /** False when an event came before: Slack repeats what it thinks we missed, and tells some things twice. */
  #isNew(id: string): boolean {
    if (this.#seen.get(id)) return false
    this.#seen.set(id, true)
    return true
  }

  async #follow(work: Promise<void>): Promise<void> {
    this.#underWay.add(work)
    await work.finally(() => this.#underWay.delete(work))
  }
}

function isDirect(channel: string): boolean {
  return channel.startsWith('D')
}
