import type { Settings } from '../config.ts'
import { rulesInUse } from '../rules.ts'
import { countFeedback } from '../store/answers.ts'
import { countArticles } from '../store/articles.ts'
import { countsByState, oldestDue } from '../store/deliveries.ts'
import { countOutdated } from '../store/derivations.ts'
import { listFeeds } from '../store/feeds.ts'
import { listFollows } from '../store/follows.ts'
import { refusalsOf } from '../store/refusals.ts'
import type { Store } from '../store/store.ts'
import { usageByWorkspace } from '../store/usage.ts'
import { readWords } from './options.ts'
import type { Subcommand } from './subcommand.ts'

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
      ...(await modelToday(store, settings, new Date())),
      linesNotLetOutToday: await refusalsOf(store, new Date().toISOString().slice(0, 10)),
      answersCalledWrong: await countFeedback(store),
      timeZone: settings.timeZone,
      ...(await countArticles(store)),
      textsReadByEarlierRules: await countOutdated(store, rulesInUse()),
      feeds: feeds.length,
      failingFeeds: feeds
        .filter(feed => feed.failures > 0 || feed.stopped)
        .map(feed => `${feed.url}: ${feed.lastError}`),
      follows: (await listFollows(store)).length,
      deliveries: await countsByState(store),
      oldestDue: await oldestDue(store),
    }
    if (flags.has('json')) return session.json(report)
    for (const [name, value] of Object.entries(report)) {
      session.print(`${name.padEnd(31)}${typeof value === 'object' ? JSON.stringify(value) : value}`)
    }
  },
}

/** What the model was used for today, a day being one of UTC, and when its budget begins anew. */
async function modelToday(store: Store, { model }: Settings, now: Date) {
  const usage = await usageByWorkspace(store, now.toISOString().slice(0, 10))
  const tokens = usage.reduce((sum, one) => sum + one.tokens, 0)
  const midnight = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1))
  const limit = model?.dailyTokens ?? null
  return {
    modelTokensToday: tokens,
    modelRequestsToday: usage.reduce((sum, one) => sum + one.requests, 0),
    modelTokensPerDayAndWorkspace: limit,
    modelBudgetSpent: limit === null ? [] : usage.filter(one => one.tokens >= limit).map(one => one.of),
    modelUsageToday: usage.map(
      ({ of, tokens: used, requests }) => `${of}: ${used} tokens, ${requests} requests`,
    ),
    modelBudgetResets: midnight.toISOString(),
  }
}
