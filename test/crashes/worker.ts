/**
 * A process of its own that makes the editions that are due, and then a correction of them, and delivers both with the
 * real outbox and the real clients, then ends: `node worker.ts JOB`. At the point that the job names it kills itself.
 */

import { morning } from '../../digests/morning.ts'
import { createDiscord } from '../../src/delivery/discord/discord.ts'
import { startOutbox } from '../../src/delivery/outbox.ts'
import type { Platform } from '../../src/delivery/platform.ts'
import { createSlack } from '../../src/delivery/slack/slack.ts'
import { correctDue } from '../../src/editions/corrections.ts'
import { publishDue } from '../../src/editions/publish.ts'
import { noteGone } from '../../src/reading/vanished.ts'
import { countsByState } from '../../src/store/deliveries.ts'
import { recheck } from '../../src/store/quotations.ts'
import { openStore, type Store, type StoreSettings } from '../../src/store/store.ts'
import { hurried } from '../delivery/hurried.ts'
import { bridge, revised } from '../editions/articles.ts'
import { silentHandlers } from '../fakes/handlers.ts'
import { APP_TOKEN, BOT_TOKEN } from '../fakes/slack/fake-slack.ts'
import { inputOf } from '../reading.ts'

export type OwnPoint = 'before a commit' | 'after a commit' | 'before a post' | 'after a post'

export interface Job {
  readonly database: StoreSettings
  readonly platform: 'discord' | 'slack'
  /** Where the fake is, and the token that it takes. */
  readonly api: string
  readonly token: string
  /** The time at which editions are due, ISO 8601. */
  readonly now: string
  /** Deliveries that are under way at once. */
  readonly atOnce: number
  /** Where to die: the first time, or the `nth`. */
  readonly point: { readonly name: OwnPoint; readonly nth: number } | null
}

const job: Job = JSON.parse(process.argv[2] ?? '')
const log = (message: string, details = {}) => console.error(message, JSON.stringify(details))
const passed = new Map<OwnPoint, number>()

/** Tells the parent that the point was reached, and dies there when the job says so. */
function pass(name: OwnPoint): void {
  const nth = (passed.get(name) ?? 0) + 1
  passed.set(name, nth)
  if (job.point?.name === name && job.point.nth === nth) process.kill(process.pid, 'SIGKILL')
}

/** Looking for deliveries when there are none: how often that happens is chance. */
function isNothing(result: unknown): boolean {
  return Array.isArray(result) && result.length === 0
}

/** The same store, whose commits are points. */
function watched(store: Store): Store {
  return {
    engine: store.engine,
    isNew: store.isNew,
    get db() {
      return store.db
    },
    async transaction(work) {
      const result = await store.transaction(async () => {
        const done = await work(this)
        if (!isNothing(done)) pass('before a commit')
        return done
      })
      if (!isNothing(result)) pass('after a commit')
      return result
    },
    kept: kept => store.kept(kept),
    remembering: work => store.remembering(work),
    remembered: make => store.remembered(make),
    close: () => store.close(),
  }
}

/**
 * The real client, whose posts are points. It hurries, where the real one keeps the platform's pace, and makes a part of
 * each section, so that a short edition has several on either platform.
 */
function client(): Platform {
  const { api, token } = job
  const platform =
    job.platform === 'discord'
      ? createDiscord({ token, api, log })
      : createSlack({
          botToken: BOT_TOKEN,
          appToken: APP_TOKEN,
          signingSecret: null,
          port: null,
          apiUrl: api,
          log,
        })
  return {
    ...hurried(platform, job.atOnce),
    render: message => {
      const { edition, ...plain } = message
      const root = { ...message, sections: [] }
      const bare = { ...plain, title: null, paragraphs: [], footer: null }
      const sections = message.sections.map(section => ({ ...bare, sections: [section] }))
      return [root, ...sections].flatMap(part => platform.render(part))
    },
    async post(...part) {
      pass('before a post')
      const posted = await platform.post(...part)
      pass('after a post')
      return posted
    },
  }
}

const store = watched(await openStore(job.database))
const platform = client()
await platform.start(silentHandlers)
const platforms = new Map([[platform.name, platform]])
const publishing = { store, platforms, writer: null, log, digests: [morning], timeZone: 'Europe/Paris' }
await publishDue(publishing, new Date(job.now), new Map())
const outbox = startOutbox(store, [platform], log, 20)
const isDelivering = async () => {
  const { due, sending } = await countsByState(store)
  return due + sending > 0
}
const delivered = async () => {
  while (await isDelivering()) await new Promise(resolve => setTimeout(resolve, 20))
}
await delivered()
// What has been quoted of the bridge is gone, and taken back in another article.
const { url } = inputOf(bridge)
await noteGone(store, url ?? '', new Date(job.now))
const told = await store.db.selectFrom('articles').select('id').where('url', '=', revised.url).execute()
await recheck(
  store,
  told.map(({ id }) => id),
  job.now,
)
await correctDue({ store, platforms, log }, new Date(Date.now() + 120_000))
await delivered()
await outbox.stop()
await platform.stop()
await store.close()
process.send?.(Object.fromEntries(passed), () => process.exit(0))
