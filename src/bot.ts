import { commands } from '../commands/index.ts'
import { digests } from '../digests/index.ts'
import { createMeanings } from './answers/meaning.ts'
import { openWeb } from './articles/read.ts'
import type { Settings } from './config.ts'
import { forgetDeparted } from './delivery/departures.ts'
import { createDiscord } from './delivery/discord/discord.ts'
import { createHandlers } from './delivery/handlers.ts'
import { startOutbox } from './delivery/outbox.ts'
import type { Handlers, Platform } from './delivery/platform.ts'
import { createSlack } from './delivery/slack/slack.ts'
import { startCorrecting } from './editions/corrections.ts'
import { checkDigest } from './editions/digest.ts'
import { publishDue } from './editions/publish.ts'
import { schedule } from './editions/schedule.ts'
import { messageOf } from './errors.ts'
import type { Log } from './log.ts'
import { createAsking } from './model/asking.ts'
import { createEmbedding } from './model/embedding.ts'
import { createWriter } from './model/model.ts'
import { createProposer } from './model/proposer.ts'
import { startEmbedding } from './reading/embed.ts'
import { startPolling } from './reading/poll.ts'
import { startProposing } from './reading/propose.ts'
import { startRevisiting } from './reading/revisit.ts'
import { openStore, placeOf } from './store/store.ts'
import { startWeb } from './web/server.ts'

const outbox_ms = 2_000
const polling_ms = 60_000
const revisiting_ms = 10 * 60_000
const proposing_ms = 30_000
const correcting_ms = 30_000
const embedding_ms = 30_000

export interface Bot {
  /** Takes no more work, finishes what is under way, and closes the database. */
  stop(): Promise<void>
}

/** Connects to the configured platforms, polls the feeds and keeps the schedules, until stopped. */
export async function startBot(settings: Settings, log: Log): Promise<Bot> {
  for (const digest of digests) checkDigest(digest)
  const store = await openStore(settings)
  if (store.isNew) log('new archive', { in: placeOf(settings) })
  const asking = settings.model === null ? null : createAsking(settings.model, store, log)
  const writer = asking === null ? null : createWriter(asking, log)
  const embedding = settings.embedding === null ? null : createEmbedding(settings.embedding, store)
  const meanings = embedding === null ? null : createMeanings(store, embedding, log)
  const context = { store, now: () => new Date(), commands, timeZone: settings.timeZone, writer, meanings }
  const handlers = createHandlers(context, log)
  const connected = platformsOf(settings, log)
  const platforms = new Map(connected.map(platform => [platform.name, platform]))
  let isConnected = false
  const pages = settings.web === null ? null : await startWeb(store, settings.web, () => isConnected, log)
  await connectAll(connected, handlers).catch(async error => {
    await pages?.stop()
    await store.close()
    throw error
  })
  for (const platform of connected)
    await forgetDeparted(store, platform, log).catch(error =>
      log('servers that the bot has left could not be forgotten', { message: messageOf(error) }),
    )
  isConnected = true
  const outbox = startOutbox(store, connected, log, outbox_ms)
  const web = openWeb({ allowedHosts: settings.allowedHosts, contact: settings.contact })
  const polling = startPolling({ store, log, web, platforms }, polling_ms)
  const correcting = startCorrecting({ store, platforms, log }, correcting_ms)
  const revisiting = startRevisiting({ store, web, log }, revisiting_ms)
  const proposing =
    asking === null
      ? null
      : startProposing({ store, proposer: createProposer(asking, log), log }, proposing_ms)
  const embedded = embedding === null ? null : startEmbedding({ store, embedding, log }, embedding_ms)
  const seenTo = new Map<string, number>()
  const publishing = { store, platforms, writer, log, digests, timeZone: settings.timeZone }
  const schedules = schedule(async (now, isStopped) => {
    await publishDue(publishing, now, seenTo, isStopped)
    outbox.wake()
  }, log)
  log('the bot is ready', { platforms: [...platforms.keys()], digests: digests.map(digest => digest.name) })
  return {
    async stop() {
      isConnected = false
      await schedules.stop()
      // Closing the web ends a fetch under way, which they would else wait for.
      const readers = [polling.stop(), revisiting.stop(), web.close()]
      await Promise.all([outbox.stop(), correcting.stop(), proposing?.stop(), embedded?.stop(), ...readers])
      await Promise.all([...connected.map(platform => platform.stop()), pages?.stop()])
      await store.close()
    },
  }
}

/** All or none: a process whose second platform refuses must end, and not stay up on the first. */
async function connectAll(platforms: readonly Platform[], handlers: Handlers): Promise<void> {
  const started: Platform[] = []
  try {
    for (const platform of platforms) {
      await platform.start(handlers)
      started.push(platform)
    }
  } catch (error) {
    await Promise.all(started.map(platform => platform.stop()))
    throw error
  }
}

function platformsOf({ discord, slack }: Settings, log: Log): Platform[] {
  return [
    ...(discord === null
      ? []
      : [createDiscord({ token: discord.token, log, ...(discord.api ? { api: discord.api } : {}) })]),
    ...(slack === null
      ? []
      : [
          createSlack({
            botToken: slack.botToken,
            appToken: slack.appToken,
            signingSecret: slack.signingSecret,
            port: slack.port,
            log,
            ...(slack.api ? { apiUrl: slack.api } : {}),
          }),
        ]),
  ]
}
