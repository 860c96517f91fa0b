import type { Sentences } from '../errors.ts'
import { failureOf, reasonOf } from '../reading/feed-failures.ts'
import { troubles } from '../store/accounts.ts'
import { listFeeds } from '../store/feeds.ts'
import { type DoctorReport, isFailing, reportOf, toldOf } from './doctor-report.ts'
import { readWords } from './options.ts'
import type { Subcommand } from './subcommand.ts'

const troublesShown = 20

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
    const stuck = await troubles(store, troublesShown)
    const report = await reportOf(store, session.settings, feeds, stuck)
    if (flags.has('json')) return session.json(report)
    const { language } = session
    const rows = rowsOf(report)
    const width = Math.max(...rows.map(([label]) => label[language].length)) + 2
    for (const [label, value] of rows)
      session.print(`${label[language].padEnd(width)}${shown(value)[language]}`)
    for (const { url, lastError } of feeds.filter(isFailing)) {
      const reason = { fr: reasonOf(failureOf(lastError ?? '')).fr, en: lastError ?? '' }
      session.print(`  ${url}  ${reason[language]}`)
    }
    for (const trouble of stuck) session.print(`  ${toldOf(trouble)[language]}`)
  },
}

/** The report for a person, the feeds that fail last. */
function rowsOf(report: DoctorReport): readonly (readonly [Sentences, Value])[] {
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
