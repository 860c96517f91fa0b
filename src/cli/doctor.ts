import { rulesInUse } from '../rules.ts'
import { accounted_days, accountOf, type Trouble, troubles } from '../store/accounts.ts'
import { countArticles } from '../store/articles.ts'
import { countsByState, oldestDue } from '../store/deliveries.ts'
import { countOutdated } from '../store/derivations.ts'
import { listFeeds } from '../store/feeds.ts'
import { listFollows } from '../store/follows.ts'
import { usageOf } from '../store/usage.ts'
import { readWords } from './options.ts'
import type { Subcommand } from './subcommand.ts'

const troublesShown = 20

export const doctor: Subcommand = {
  name: 'doctor',
  usage: '[--json]',
  does: 'shows what is set up, what is stored, and what is stuck',
  async run(words, session) {
    const { flags } = readWords(words, ['json'], [])
    const { store, settings } = session
    const feeds = await listFeeds(store)
    const report = {
      database: store.engine,
      discord: settings.discord !== null,
      slack:
        settings.slack === null ? 'off' : settings.slack.appToken === null ? 'signed HTTP' : 'Socket Mode',
      model: settings.model?.model ?? 'off',
      modelTokensToday: await usageOf(store, null, new Date().toISOString().slice(0, 10)),
      timeZone: settings.timeZone,
      ...(await countArticles(store)),
      textsReadByEarlierRules: await countOutdated(store, rulesInUse()),
      feeds: feeds.length,
      failingFeeds: feeds
        .filter(feed => feed.failures > 0 || feed.stopped)
        .map(feed => `${feed.url}: ${feed.lastError}`),
      follows: (await listFollows(store)).length,
      deliveries: await countsByState(store),
      accountOfDeliveries: { lastDays: accounted_days, ...(await accountOf(store, new Date())) },
      notDelivered: (await troubles(store, troublesShown)).map(told),
      oldestDue: await oldestDue(store),
    }
    if (flags.has('json')) return session.json(report)
    for (const [name, value] of Object.entries(report)) {
      session.print(`${name.padEnd(25)}${typeof value === 'object' ? JSON.stringify(value) : value}`)
    }
  },
}

function told({ id, platform, channel, part, parts, state, reason }: Trouble): string {
  return `${id} (part ${part + 1} of ${parts}, ${platform} ${channel}): ${state}: ${reason}`
}
