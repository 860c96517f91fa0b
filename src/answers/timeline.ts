import { eachOnce } from '../each-once.ts'
import { inBoth, lineOf } from '../lines/lines.ts'
import { colon, numeral, semicolon } from '../lines/phrases.ts'
import { getArticles } from '../store/articles.ts'
import { claimsAtSentences } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { storyTitle } from '../stories/titles.ts'
import { formatTimeSpan } from '../text/dates/date-format.ts'
import type { Answer, Claim, Language, Line } from '../types.ts'
import { dayOf, distinctClaims, spreadOverArticles } from './arrange.ts'
import { compose } from './compose.ts'
import { lineInSeries, notesBetween } from './ledger-lines.ts'
import { Lookup } from './lookup.ts'
import { parseQuestion } from './question.ts'
import { type Passage, retrieve } from './retrieval.ts'
import { onTopic, opensWithTopic } from './topic.ts'

const linesShown = 15
const shownOfSentence = 3
/** The newest claims, of which these are chosen. */
const claimsCompared = 150
/** And notes under them, on contradictions, on denials and on what was hardened. */
const notesShown = 6
/** What was claimed on a topic, in the order of the time it speaks of; claims without any date are left out. */
export async function timeline(store: Store, topic: string, language: Language | null): Promise<Answer> {
  const started_ms = performance.now()
  const question = parseQuestion(topic, { language, kind: 'topic' })
  const passages = await retrieve(new Lookup(store), question)
  const near = onTopic(passages)
  const telling = await claimsAtSentences(store, near.map(sentenceOf))
  const further = await claimsAtSentences(store, sentencesBehind(near))
  const claims = eachOnce([...telling, ...further])
  const dated = claims.filter(claim => dayOf(claim) !== '')
  const told = await distinctClaims(store, spreadOverArticles(dated).slice(0, claimsCompared))
  const shown = bySentence(told)
    .slice(0, linesShown)
    .sort(([a], [b]) => dayOf(a).localeCompare(dayOf(b)))
    .flat()
  const titles = await titlesOf(store, shown)
  const articles = new Set(near.map(({ version }) => version.article))
  return compose(store, {
    question: topic,
    language: question.language,
    lines: [
      ...shown.map(claim => datedLine(claim, claims, question.language)),
      ...notesBetween(shown, claims, question.language),
    ],
    passages,
    linesShown: shown.length + notesShown,
    lead: (lines, each) => {
      const sentences = [titles?.[each] ?? null, partOf(lines, articles.size, topic, each)]
      return sentences.filter(sentence => sentence !== null).join(' – ') || null
    },
    started_ms,
  })
}

/** « 1 365 cas et 69 morts »: what one sentence tells stands together; of a long list its beginning. */
function bySentence(claims: readonly Claim[]): [Claim, ...Claim[]][] {
  const groups = Map.groupBy(claims, ({ quote }) => `${quote.version} ${quote.start} ${quote.end}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others.slice(0, shownOfSentence - 1)]],
  )
}

function sentenceOf({ version, position }: Passage): { version: string; position: number } {
  return { version: version.id, position }
}

/** What follows a sentence about the topic need not name it again, in an article that opens with it. */
const following = [1, 2] as const

function sentencesBehind(near: readonly Passage[]): { version: string; position: number }[] {
  const opening = new Set(near.filter(opensWithTopic).map(({ version }) => version.id))
  return near
    .filter(({ version }) => opening.has(version.id))
    .flatMap(({ version, position }) =>
      following.map(step => ({ version: version.id, position: position + step })),
    )
}

/** « 4 des 12 articles sur ce sujet ; tous : /sources Koursk »; null when all are there. */
function partOf(lines: readonly Line[], articles: number, topic: string, language: Language): string | null {
  const quoted = new Set(lines.flatMap(({ quotes }) => quotes.map(({ article }) => article.id))).size
  if (quoted >= articles) return null
  const [shown, all] = [numeral(quoted, language), numeral(articles, language)]
  return language === 'fr'
    ? `${shown} des ${all} articles sur ce sujet${semicolon('fr')} tous${colon('fr')} /sources ${topic}`
    : `${shown} of ${all} articles on this; all of them: /sources ${topic}`
}

/** What the story is called, when everything belongs to one. */
async function titlesOf(
  store: Store,
  claims: readonly Claim[],
): Promise<Readonly<Record<Language, string | null>> | null> {
  const articles = await getArticles(store, [...new Set(claims.map(claim => claim.quote.article.id))])
  const [story, ...others] = new Set(articles.map(article => article.story))
  if (story === undefined || others.length > 0) return null
  return { fr: await storyTitle(store, story, 'fr'), en: await storyTitle(store, story, 'en') }
}

/** A figure's line tells its time already; the others are led in by it. */
function datedLine(claim: Claim, known: readonly Claim[], language: Language): Line {
  const { asOf } = claim
  if (asOf === null || claim.kind === 'figure') return lineInSeries(claim, known, language)
  return inBoth(language, each => {
    const line = lineOf(claim, each)
    return { ...line, text: `${formatTimeSpan(asOf, each)} – ${line.text}` }
  })
}
