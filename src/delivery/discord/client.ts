import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js'
import { messageOf } from '../../errors.ts'
import type { Log } from './log.ts'

/** Servers that are down when we connect must not hold up all others. */
const guildWait_ms = 2000

/**
 * The connection on which we hear people, with the least intents: what mentions the bot, and direct conversations.
 * What we say goes through `rest.ts`.
 *
 * @param api another address than Discord's, for tests: `http://127.0.0.1:8080/api`
 */
export function createClient(api: string | undefined, log: Log): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A direct conversation is not known before its first message.
    partials: [Partials.Channel],
    // People's messages are answered and forgotten.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    waitGuildTimeout: guildWait_ms,
    ...(api === undefined ? {} : { rest: { api } }),
  })
  client.on(Events.Error, error => log('Discord client error', { error: error.message }))
  client.on(Events.ShardError, error => log('Discord connection error', { error: error.message }))
  client.on(Events.ShardDisconnect, event =>
    log('Discord closed the connection for good', { code: event.code }),
  )
  survivePackets(client, log)
  return client
}

/**
 * A packet of an unexpected form (an INTERACTION_CREATE without data, say) makes discord.js throw inside an event
 * listener of its own, which ends the process. Nothing public stands between that listener and the parsers, so this
 * wraps the one internal method that it calls; a handler for all uncaught exceptions would hide other faults.
 */
function survivePackets(client: Client, log: Log): void {
  const handlePacket: unknown = Reflect.get(client.ws, 'handlePacket')
  if (typeof handlePacket !== 'function') throw new TypeError('discord.js has no handlePacket any more')
  const guarded = (...packet: unknown[]): unknown => {
    try {
      return Reflect.apply(handlePacket, client.ws, packet)
    } catch (error) {
      log('Discord sent a packet that could not be read', {
        type: typeOf(packet[0]),
        error: messageOf(error),
      })
      return true
    }
  }
  Reflect.set(client.ws, 'handlePacket', guarded)
}

function typeOf(packet: unknown): unknown {
  return packet !== null && typeof packet === 'object' && 't' in packet ? packet.t : null
}
