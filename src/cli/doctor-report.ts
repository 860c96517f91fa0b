import type { Settings } from '../config.ts'
import type { Sentences } from '../errors.ts'
import { rulesInUse } from '../reading/rules.ts'
import { accounted_days, accountOf, type Trouble } from '../store/accounts.ts'
import { countFeedback } from '../store/answers.ts'
import { countArticles } from '../store/articles.ts'
import { countsByState, oldestDue } from '../store/deliveries.ts'
import { countOutdated } from '../store/derivations.ts'
import type { Feed } from '../store/feeds.ts'
import { listFollows } from '../store/follows.ts'
import { madeAt } from '../store/migrations.ts'
import { countRechecks } from '../store/quotations.ts'
import { refusalsOf } from '../store/refusals.ts'
import { countReplies } from '../store/replies.ts'
import { hasArchive, placeOf, type Store } from '../store/store.ts'
import { embeddingOf, usageByWorkspace, usageOf } from '../store/usage.ts'
import { countNotEmbedded, getEmbeddingFailure } from '../store/vectors.ts'

const day_ms = 24 * 60 * 60_000

export type DoctorReport = Awaited<ReturnType<typeof reportOf>>

/** What is set up, what is stored and what is stuck, as `doctor --json` gives it. */
export async function reportOf(
  store: Store,
  settings: Settings,
  feeds: readonly Feed[],
  stuck: readonly Trouble[],
) {
  const now = new Date()
  return {
    database: store.engine,
    archive: await archiveOf(store, settings),
    discord: settings.discord !== null,
    slack: settings.slack === null ? 'off' : settings.slack.appToken === null ? 'signed HTTP' : 'Socket Mode',
    model: settings.model?.model ?? 'off',
    ...(await modelToday(store, settings, now)),
    ...(await embeddingToday(store, settings, now)),
    linesNotLetOutToday: await refusalsOf(store, now.toISOString().slice(0, 10)),
    answersCalledWrong: await countFeedback(store),
    timeZone: settings.timeZone,
    ...(await countArticles(store)),
    textsReadByEarlierRules: await countOutdated(store, rulesInUse()),
    feeds: feeds.length,
    failingFeeds: feeds.filter(isFailing).map(feed => `${feed.url}: ${feed.lastError}`),
    follows: (await listFollows(store)).length,
    deliveries: await countsByState(store),
    accountOfDeliveries: { lastDays: accounted_days, ...(await accountOf(store, now)) },
    corrections: {
      lastDays: accounted_days,
      ...(await countReplies(store, new Date(now.getTime() - accounted_days * day_ms).toISOString())),
      articlesToCompare: await countRechecks(store),
    },
    notDelivered: stuck.map(trouble => toldOf(trouble).en),
    oldestDue: await oldestDue(store),
  }
}

/** Whether reading a feed has failed the last time, or too often. */
export function isFailing({ failures, stopped }: Feed): boolean {
  return failures > 0 || stopped
}

const states: Readonly<Record<Trouble['state'], string>> = {
  failed: 'échoué',
  uncertain: 'incertain',
}

/** A delivery that did not go out, or of which nobody knows; why is as the platform said it. */
export function toldOf({ id, platform, channel, part, parts, state, reason }: Trouble): Sentences {
  const why = { fr: reason ?? 'sans raison connue', en: reason ?? 'no reason known' }
  return {
    fr: `${id} (partie ${part + 1} sur ${parts}, ${platform} ${channel})\u00A0: ${states[state]}\u00A0: ${why.fr}`,
    en: `${id} (part ${part + 1} of ${parts}, ${platform} ${channel}): ${state}: ${why.en}`,
  }
}

/** Where everything is kept, and since when: null before there is anything. */
async function archiveOf(store: Store, settings: Settings) {
  return {
    in: placeOf(settings),
    madeAt: hasArchive(settings) ? await madeAt(store.db) : null,
  }
}

/** How far articles are embedded, what that has used today, and why it stands still when it does. */
async function embeddingToday(store: Store, { embedding }: Settings, now: Date) {
  const day = now.toISOString().slice(0, 10)
  const failure = embedding === null ? null : await getEmbeddingFailure(store, embedding.model)
  return {
    embedding: embedding?.model ?? 'off',
    articlesNotEmbedded: embedding === null ? null : await countNotEmbedded(store, embedding.model),
    embeddingTokensToday: {
      articles: await usageOf(store, embeddingOf.articles, day),
      questions: await usageOf(store, embeddingOf.questions, day),
    },
    embeddingTokensPerDay: embedding?.dailyTokens ?? null,
    embeddingFailure: failure === null ? null : `${failure.failedAt}: ${failure.reason}`,
  }
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
