import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events, Routes } from 'discord.js'
import { messageOf, VerbatimError } from '../../errors.ts'
import type { Command } from '../command.ts'
import type { Pace, Platform } from '../platform.ts'
import { answerButton } from './button.ts'
import { createClient } from './client.ts'
import { toRegistration } from './commands.ts'
import type { Log } from './log.ts'
import { answerMention, isForBot } from './mention.ts'
import { isDirect } from './origin.ts'
import { createPost } from './post.ts'
import { render } from './render.ts'
import { createRest } from './rest.ts'
import { repeatable } from './retry.ts'
import { answerCommand, type Tools } from './slash.ts'

interface DiscordSettings {
  readonly token: string
  /** Another address than Discord's, for tests. */
  readonly api?: string
  readonly log: Log
}

/** discord.js keeps the limits of each channel, and of 50 requests a second, by itself. */
const ownPace: Pace = { atOnce: 8, between_ms: 0, betweenInChannel_ms: 0 }

/** How long `stop` waits for answers that are under way. */
const stopWait_ms = 5000

const invalidToken = {
  fr: 'Discord refuse DISCORD_TOKEN : copiez le jeton depuis https://discord.com/developers/applications → Bot.',
  en: 'Discord refuses DISCORD_TOKEN: copy the token from https://discord.com/developers/applications → Bot.',
}

/** Discord through discord.js: https://discord.com/developers/docs/reference */
export function createDiscord({ token, api, log }: DiscordSettings): Platform {
  const client = createClient(api, log)
  const rest = createRest(token, api)
  const post = createPost(rest, () => client.user?.id ?? '', log)
  const underWay = new Set<Promise<void>>()

  return {
    name: 'discord',
    pace: ownPace,
    render,
    post,
    async start(handlers) {
      listen(client, { rest, post, handlers, log }, underWay)
      try {
        await connect(client, token)
        await register(client, handlers.commands)
      } catch (error) {
        await client.destroy()
        throw startError(error)
      }
    },
    // Servers that are down are in the cache too.
    isIn: workspace => isDirect(workspace) || client.guilds.cache.has(workspace),
    async stop() {
      client.removeAllListeners(Events.InteractionCreate)
      client.removeAllListeners(Events.MessageCreate)
      await Promise.race([Promise.all(underWay), sleep(stopWait_ms, null, { ref: false })])
      await client.destroy()
    },
  }
}

function listen(client: Client, tools: Tools, underWay: Set<Promise<void>>): void {
  const track = (what: string, work: Promise<void>) => {
    const tracked = work
      .catch(error => tools.log(`${what} could not be answered on Discord`, { error: messageOf(error) }))
      .finally(() => underWay.delete(tracked))
    underWay.add(tracked)
  }
  client.on(Events.InteractionCreate, interaction => {
    if (interaction.isChatInputCommand()) track('a command', answerCommand(tools, interaction))
    if (interaction.isButton()) track('a button', answerButton(tools, interaction))
  })
  client.on(Events.MessageCreate, message => {
    const ownId = client.user?.id
    if (ownId !== undefined && isForBot(message, ownId)) {
      track('a mention', answerMention(tools, message, ownId))
    }
  })
  // Not emitted for an outage, which is `guildUnavailable`.
  client.on(Events.GuildDelete, guild => {
    track('a removal', tools.handlers.removed('discord', guild.id))
  })
}

/** Resolves once Discord has introduced the servers that the bot is in. */
async function connect(client: Client, token: string): Promise<void> {
  const ready = new Promise(resolve => client.once(Events.ClientReady, resolve))
  await client.login(token)
  await ready
}

async function register(client: Client, commands: readonly Command[]): Promise<void> {
  const application = client.application?.id ?? ''
  const body = toRegistration(commands)
  await repeatable(() => client.rest.put(Routes.applicationCommands(application), { body }))
}

function startError(error: unknown): VerbatimError {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new VerbatimError('discord-token', invalidToken, { cause: error })
  }
  if (error instanceof DiscordAPIError) {
    const sentences = {
      fr: `Discord a refusé les commandes (${error.message}) : corrigez-les dans commands/.`,
      en: `Discord refused the commands (${error.message}): correct them in commands/.`,
    }
    return new VerbatimError('discord-commands', sentences, { cause: error })
  }
  const sentences = {
    fr: `Discord ne répond pas (${messageOf(error)}) : vérifiez la connexion, puis relancez.`,
    en: `Discord does not answer (${messageOf(error)}): check the connection, then start again.`,
  }
  return new VerbatimError('discord-unreachable', sentences, { cause: error })
}
