import { getArticles } from '../store/articles.ts'
import { claimsAtSentences } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { storyTitle } from '../stories/titles.ts'
import { formatTimeSpan } from '../text/date-format.ts'
import type { Answer, Claim, Language, Line } from '../types.ts'
import { dayOf, distinctClaims } from './arrange.ts'
import { compose } from './compose.ts'
import { lineInSeries, notesBetween } from './ledger-lines.ts'
import { parseQuestion } from './question.ts'
import { retrieve } from './retrieval.ts'

const linesShown = 15
/** And notes under them, on contradictions, on denials and on what was hardened. */
const notesShown = 6
/** A claim belongs to the topic when its sentence, with what is around it, holds this share of it. */
const enough = 0.5

/** A sentence that names the topic, and the two after it, which need not name it again. */
const following = [0, 1, 2] as const

/** What was claimed on a topic, in the order of the time it speaks of; claims without any date are left out. */
export async function timeline(store: Store, topic: string, language: Language | null): Promise<Answer> {
  const started_ms = performance.now()
  const question = parseQuestion(topic, { language, kind: 'topic' })
  const passages = await retrieve(store, question)
  const near = passages.filter(passage => passage.coverage >= enough)
  const claims = await claimsAtSentences(
    store,
    near.flatMap(({ version, position }) =>
      following.map(step => ({ version: version.id, position: position + step })),
    ),
  )
  const dated = claims.filter(claim => dayOf(claim) !== '')
  const newest = dated.sort((a, b) => dayOf(b).localeCompare(dayOf(a))).slice(0, 3 * linesShown)
  const shown = (await distinctClaims(store, newest.reverse())).slice(0, linesShown)
  const title = await titleOf(store, shown, question.language)
  return compose(store, {
    question: topic,
    language: question.language,
    lines: [
      ...shown.map(claim => datedLine(claim, claims, question.language)),
      ...notesBetween(shown, claims, question.language),
    ],
    passages,
    linesShown: linesShown + notesShown,
    lead: () => title,
    started_ms,
  })
}

/** What the story is called, when everything belongs to one. */
async function titleOf(store: Store, claims: readonly Claim[], language: Language): Promise<string | null> {
  const articles = await getArticles(store, [...new Set(claims.map(claim => claim.quote.article.id))])
  const [story, ...others] = new Set(articles.map(article => article.story))
  return story === undefined || others.length > 0 ? null : storyTitle(store, story, language)
}

/** A figure's line tells its time already; the others are led in by it. */
function datedLine(claim: Claim, known: readonly Claim[], language: Language): Line {
  const line = lineInSeries(claim, known, language)
  if (claim.asOf === null || claim.kind === 'figure') return line
  return { ...line, text: `${formatTimeSpan(claim.asOf, language)} – ${line.text}` }
}
