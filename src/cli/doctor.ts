import { resolve } from 'node:path'
import type { Settings } from '../config.ts'
import type { Sentences } from '../errors.ts'
import { failureOf, reasonOf } from '../feed-failures.ts'
import { rulesInUse } from '../rules.ts'
import { accounted_days, accountOf, type Trouble, troubles } from '../store/accounts.ts'
import { countFeedback } from '../store/answers.ts'
import { countArticles } from '../store/articles.ts'
import { countsByState, oldestDue } from '../store/deliveries.ts'
import { countOutdated } from '../store/derivations.ts'
import { type Feed, listFeeds } from '../store/feeds.ts'
import { listFollows } from '../store/follows.ts'
import { madeAt } from '../store/migrations.ts'
import { countRechecks } from '../store/quotations.ts'
import { refusalsOf } from '../store/refusals.ts'
import { countReplies } from '../store/replies.ts'
import { hasArchive, type Store } from '../store/store.ts'
import { embeddingOf, usageByWorkspace, usageOf } from '../store/usage.ts'
import { countNotEmbedded, getEmbeddingFailure } from '../store/vectors.ts'
import { readWords } from './options.ts'
import type { Subcommand } from './subcommand.ts'

const troublesShown = 20
const day_ms = 24 * 60 * 60_000

export const doctor: Subcommand = {
  name: 'doctor',
  usage: '[--json]',
  does: {
    fr: 'montre ce qui est réglé, ce qui est enregistré et ce qui est bloqué',
    en: 'shows what is set up, what is stored, and what is stuck',
  },
  async run(words, session) {
    const { flags } = readWords(words, ['json'], [])
    const store = await session.archive.openOrEmpty()
    const feeds = await listFeeds(store)
    const report = await reportOf(store, session.settings, feeds)
    if (flags.has('json')) return session.json(report)
    for (const [label, value] of rowsOf(report)) {
      const { fr, en } = shown(value)
      session.print(
        { fr: `${label.fr.padEnd(36)}${fr}`, en: `${label.en.padEnd(36)}${en}` }[session.language],
      )
    }
    for (const { url, lastError } of feeds.filter(isFailing)) {
      const reason = { fr: reasonOf(failureOf(lastError ?? '')).fr, en: lastError ?? '' }
      session.print(`  ${url}  ${reason[session.language]}`)
    }
    for (const trouble of report.notDelivered) session.print(`  ${trouble}`)
  },
}

async function reportOf(store: Store, settings: Settings, feeds: readonly Feed[]) {
  return {
    database: store.engine,
    archive: await archiveOf(store, settings),
    discord: settings.discord !== null,
    slack: settings.slack === null ? 'off' : settings.slack.appToken === null ? 'signed HTTP' : 'Socket Mode',
    model: settings.model?.model ?? 'off',
    ...(await modelToday(store, settings, new Date())),
    ...(await embeddingToday(store, settings, new Date())),
    linesNotLetOutToday: await refusalsOf(store, new Date().toISOString().slice(0, 10)),
    answersCalledWrong: await countFeedback(store),
    timeZone: settings.timeZone,
    ...(await countArticles(store)),
    textsReadByEarlierRules: await countOutdated(store, rulesInUse()),
    feeds: feeds.length,
    failingFeeds: feeds.filter(isFailing).map(feed => `${feed.url}: ${feed.lastError}`),
    follows: (await listFollows(store)).length,
    deliveries: await countsByState(store),
    accountOfDeliveries: { lastDays: accounted_days, ...(await accountOf(store, new Date())) },
    corrections: {
      lastDays: accounted_days,
      ...(await countReplies(store, new Date(Date.now() - accounted_days * day_ms).toISOString())),
      articlesToCompare: await countRechecks(store),
    },
    notDelivered: (await troubles(store, troublesShown)).map(told),
    oldestDue: await oldestDue(store),
  }
}

function isFailing({ failures, stopped }: Feed): boolean {
  return failures > 0 || stopped
}

/** The report for a person, the feeds that fail last. */
function rowsOf(report: Awaited<ReturnType<typeof reportOf>>): readonly (readonly [Sentences, Value])[] {
  const { deliveries } = report
  return [
    [{ fr: 'base de données', en: 'database' }, report.database],
    [{ fr: 'archive', en: 'archive' }, report.archive.in],
    [{ fr: 'archive créée le', en: 'archive made on' }, report.archive.madeAt ?? 'not yet'],
    [{ fr: 'Discord', en: 'Discord' }, report.discord],
    [{ fr: 'Slack', en: 'Slack' }, report.slack],
    [{ fr: 'modèle', en: 'model' }, report.model],
    [{ fr: 'jetons du modèle, aujourd’hui', en: 'tokens of the model, today' }, report.modelTokensToday],
    [
      { fr: 'requêtes au modèle, aujourd’hui', en: 'requests to the model, today' },
      report.modelRequestsToday,
    ],
    [
      { fr: 'jetons permis par jour et par espace', en: 'tokens allowed a day and workspace' },
      report.modelTokensPerDayAndWorkspace,
    ],
    [
      { fr: 'espaces au bout de leurs jetons', en: 'workspaces out of tokens' },
      report.modelBudgetSpent.length,
    ],
    [{ fr: 'jetons rendus le', en: 'tokens are given anew on' }, report.modelBudgetResets],
    [{ fr: 'modèle de vecteurs', en: 'model of vectors' }, report.embedding],
    [{ fr: 'articles sans vecteurs', en: 'articles without vectors' }, report.articlesNotEmbedded],
    [
      { fr: 'jetons des vecteurs, aujourd’hui', en: 'tokens of vectors, today' },
      report.embeddingTokensToday.articles + report.embeddingTokensToday.questions,
    ],
    [
      { fr: 'jetons de vecteurs permis par jour', en: 'tokens of vectors allowed a day' },
      report.embeddingTokensPerDay,
    ],
    [{ fr: 'panne des vecteurs', en: 'failure of vectors' }, report.embeddingFailure],
    [
      { fr: 'lignes retenues aujourd’hui', en: 'lines not let out today' },
      Object.values(report.linesNotLetOutToday).reduce((sum, count) => sum + count, 0),
    ],
    [{ fr: 'réponses dites fausses', en: 'answers called wrong' }, report.answersCalledWrong],
    [{ fr: 'fuseau horaire', en: 'time zone' }, report.timeZone],
    [{ fr: 'articles', en: 'articles' }, report.articles],
    [{ fr: 'origines', en: 'origins' }, report.origins],
    [
      { fr: 'textes lus par d’anciennes règles', en: 'texts that earlier rules have read' },
      report.textsReadByEarlierRules,
    ],
    [{ fr: 'salons abonnés à une revue', en: 'channels that follow a digest' }, report.follows],
    [{ fr: 'envois en attente', en: 'deliveries due' }, deliveries.due],
    [{ fr: 'envois en cours', en: 'deliveries under way' }, deliveries.sending],
    [{ fr: 'envois faits', en: 'deliveries sent' }, deliveries.sent],
    [{ fr: 'envois échoués', en: 'deliveries failed' }, deliveries.failed],
    [{ fr: 'envois incertains', en: 'deliveries uncertain' }, deliveries.uncertain],
    [{ fr: 'envois abandonnés', en: 'deliveries skipped' }, deliveries.skipped],
    [{ fr: 'envois perdus de vue', en: 'deliveries lost sight of' }, report.accountOfDeliveries.lost],
    [{ fr: 'corrections envoyées', en: 'corrections sent' }, report.corrections.replies],
    [{ fr: 'citations corrigées', en: 'quotes corrected' }, report.corrections.changes],
    [{ fr: 'plus ancien envoi inachevé', en: 'oldest delivery unfinished' }, report.oldestDue],
    [{ fr: 'flux', en: 'feeds' }, report.feeds],
    [{ fr: 'flux en échec', en: 'feeds that fail' }, report.failingFeeds.length],
  ]
}

type Value = string | number | boolean | null

function shown(value: Value): Sentences {
  if (value === true) return { fr: 'oui', en: 'on' }
  if (value === false || value === 'off') return { fr: 'non', en: 'off' }
  if (value === 'not yet') return { fr: 'pas encore', en: value }
  if (value === null) return { fr: 'aucun', en: 'none' }
  return { fr: String(value), en: String(value) }
}

function told({ id, platform, channel, part, parts, state, reason }: Trouble): string {
  return `${id} (part ${part + 1} of ${parts}, ${platform} ${channel}): ${state}: ${reason}`
}

/** Where everything is kept, and since when: null before there is anything. */
async function archiveOf(store: Store, settings: Settings) {
  return {
    in: settings.databaseUrl === null ? resolve(settings.dataDirectory) : 'PostgreSQL',
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
