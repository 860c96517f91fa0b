import { App } from '@slack/bolt'
import { messageOf, VerbatimError } from '../../errors.ts'
import type { Handlers, Pace, Payload, Platform, Posted, Target, Tried } from '../platform.ts'
import { clientOptions, createClient, failureOf } from './client.ts'
import { Conversation } from './conversation.ts'
import { boltLogger, type Log, withoutTokens } from './log.ts'
import { People } from './people.ts'
import { Poster } from './post.ts'
import type { Identity } from './readback.ts'
import { renderWithPicture } from './render.ts'
import { SignedHttp } from './signed-http.ts'
import { SocketMode } from './socket-mode.ts'

interface SlackSettings {
  /** `xoxb-…`: who we are and what we may do. */
  readonly botToken: string
  /** `xapp-…`: Socket Mode, which needs no public address. */
  readonly appToken: string | null
  /** Signed HTTP, used when there is no app token. */
  readonly signingSecret: string | null
  /** Where HTTP listens; 3000 when null. */
  readonly port: number | null
  /** Another Web API than Slack's, for tests. */
  readonly apiUrl?: string
  readonly log: Log
}

const portDefault = 3000

/**
 * One message a second in a channel, and “several hundred” a minute in the workspace:
 * https://docs.slack.dev/apis/web-api/rate-limits
 */
const ownPace: Pace = { atOnce: 4, between_ms: 250, betweenInChannel_ms: 1000 }

/** Slack over Socket Mode or signed HTTP, for the one workspace that the token belongs to. */
export function createSlack(settings: SlackSettings): Platform {
  return new Slack(settings)
}

class Slack implements Platform {
  readonly name = 'slack'
  readonly #settings: SlackSettings
  readonly #client
  readonly #transport: SocketMode | SignedHttp
  #poster: Poster | null = null
  #conversation: Conversation | null = null

  constructor(settings: SlackSettings) {
    this.#settings = settings
    this.#client = createClient(settings.botToken, settings.apiUrl, settings.log)
    this.#transport = transportFor(settings)
  }

  /** @throws VerbatimError when Slack cannot be reached or does not accept a token */
  async start(handlers: Handlers): Promise<void> {
    const { botToken, apiUrl, log, port } = this.#settings
    const us = await this.#whoAreWe()
    const poster = new Poster(this.#client, us)
    const people = new People(this.#client, us.team, log)
    const app = new App({
      receiver: this.#transport.receiver,
      token: botToken,
      botId: us.bot,
      botUserId: us.user,
      tokenVerificationEnabled: false,
      convoStore: false,
      logger: boltLogger(log),
      clientOptions: clientOptions(apiUrl, log),
    })
    this.#poster = poster
    this.#conversation = new Conversation({ client: this.#client, us, poster, people, handlers, log })
    this.#conversation.listen(app)
    try {
      await this.#transport.start(port ?? portDefault)
    } catch (error) {
      throw this.#transport instanceof SocketMode ? appTokenError(error) : portError(error)
    }
  }

  render = renderWithPicture
  pace = ownPace

  async post(target: Target, payload: Payload, key: string, tried?: Tried): Promise<Posted> {
    if (!this.#poster) return { outcome: 'later', after_ms: 1000, reason: 'Slack is not connected yet' }
    return await this.#poster.post(target, payload, key, tried)
  }

  /** Takes nothing new, and lets the answers under way end. */
  async stop(): Promise<void> {
    await this.#transport.stop()
    await this.#conversation?.finish()
  }

  async #whoAreWe(): Promise<Identity> {
    try {
      const { team_id, user_id, bot_id } = await this.#client.auth.test()
      if (team_id && user_id && bot_id) return { team: team_id, user: user_id, bot: bot_id }
    } catch (error) {
      throw botTokenError(error)
    }
    throw botTokenError(new Error('auth.test names no bot'))
  }
}

function transportFor({ appToken, signingSecret, apiUrl, log }: SlackSettings): SocketMode | SignedHttp {
  if (appToken !== null) return new SocketMode(appToken, apiUrl, log)
  if (signingSecret !== null) return new SignedHttp(signingSecret, log)
  throw new VerbatimError('slack-not-configured', {
    fr: 'Pour Slack, définissez aussi SLACK_APP_TOKEN (Socket Mode) ou SLACK_SIGNING_SECRET (HTTP).',
    en: 'For Slack, also set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).',
  })
}

function botTokenError(error: unknown): VerbatimError {
  if (failureOf(error).kind !== 'refused') return unreachable(error)
  return new VerbatimError(
    'slack-bot-token',
    {
      fr: 'Slack refuse SLACK_BOT_TOKEN : copiez le jeton « Bot User OAuth Token » (xoxb-…) de la page « OAuth & Permissions » de votre application.',
      en: 'Slack does not accept SLACK_BOT_TOKEN: copy the “Bot User OAuth Token” (xoxb-…) from your app’s page “OAuth & Permissions”.',
    },
    { cause: error },
  )
}

function appTokenError(error: unknown): VerbatimError {
  if (failureOf(error).kind !== 'refused') return unreachable(error)
  return new VerbatimError(
    'slack-app-token',
    {
      fr: 'Slack refuse SLACK_APP_TOKEN : créez un « App-Level Token » (xapp-…) avec la permission connections:write sur la page « Basic Information », et activez le Socket Mode.',
      en: 'Slack does not accept SLACK_APP_TOKEN: create an “App-Level Token” (xapp-…) with connections:write on the page “Basic Information”, and turn Socket Mode on.',
    },
    { cause: error },
  )
}

function portError(error: unknown): VerbatimError {
  return new VerbatimError(
    'slack-port',
    {
      fr: `Impossible d’écouter les requêtes de Slack (${messageOf(error)}) : choisissez un autre port.`,
      en: `Cannot listen for Slack’s requests (${messageOf(error)}): choose another port.`,
    },
    { cause: error },
  )
}

function unreachable(error: unknown): VerbatimError {
  const reason = withoutTokens(messageOf(error))
  return new VerbatimError(
    'slack-unreachable',
    {
      fr: `Slack ne répond pas (${reason}) : vérifiez la connexion de cette machine et réessayez.`,
      en: `Slack does not answer (${reason}): check this machine’s connection and try again.`,
    },
    { cause: error },
  )
}
