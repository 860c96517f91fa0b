import { inBoth, outletOf, outletsAfter } from '../lines/lines.ts'
import { coverage, semicolon } from '../lines/phrases.ts'
import { getArticles } from '../store/articles.ts'
import { claimsAtSentences } from '../store/claims.ts'
import { retellingsAmong } from '../store/evidence.ts'
import { makeQuotes } from '../store/quotes.ts'
import type { Store } from '../store/store.ts'
import { isInOrder } from '../stories/ledger.ts'
import type { Answer, Article, Language, Line, Quote } from '../types.ts'
import { compose, countQuoted } from './compose.ts'
import { hardeningLines } from './hardening-lines.ts'
import { conflictsBetween } from './ledger-lines.ts'
import { Lookup } from './lookup.ts'
import { parseQuestion } from './question.ts'
import { type Passage, retrieve } from './retrieval.ts'
import { onTopic } from './topic.ts'

const linesShown = 15

/**
 * The articles on a topic, each with the sentence that bears on it most; copies and retellings are counted under their
 * origin. What they say more firmly than it does is noted, and the figures that contradict or deny one another.
 */
export async function sources(store: Store, topic: string, language: Language | null): Promise<Answer> {
  const started_ms = performance.now()
  const question = parseQuestion(topic, { language, kind: 'topic' })
  const passages = await retrieve(new Lookup(store), question)
  const near = onTopic(passages)
  const best = bestByArticle(near)
  const articles = await getArticles(store, [...best.keys()])
  const quotes = await makeQuotes(
    store,
    [...best.values()].map(({ version, sentence }) => ({
      version: version.id,
      span: [sentence.start, sentence.end],
    })),
  )
  const retold = await retellingsAmong(store, [...best.keys()])
  const lines = linesByOrigin(articles, quotes, retold, question.language)
  const counts = await countQuoted(store, lines)
  const told = new Set(near.map(({ version, sentence }) => `${version.id} ${sentence.start}`))
  const hardened = await hardeningLines(
    store,
    pairsByOrigin(articles),
    question.language,
    (version, [start]) => told.has(`${version} ${start}`),
  )
  const claims = await claimsAtSentences(
    store,
    near.map(({ version, position }) => ({ version: version.id, position })),
  )
  const notes = [...conflictsBetween(claims, question.language), ...hardened]
  return compose(store, {
    question: topic,
    language: question.language,
    lines: [...lines.slice(0, linesShown), ...notes],
    passages,
    linesShown: linesShown + notes.length,
    lead: (_, each) => coverage(counts.articles, counts.origins, each),
    started_ms,
  })
}

/** Each article with the earliest one that it repeats or retells, where it is known to be that. */
function pairsByOrigin(articles: readonly Article[]): (readonly [Article, Article])[] {
  const earliestFirst = articles.toSorted((a, b) => appearance(a).localeCompare(appearance(b)))
  const groups = Map.groupBy(earliestFirst, article => article.origin)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.filter(other => isInOrder(first, other)).map(other => [first, other] as const),
  )
}

/** One line an origin, earliest first; the articles that repeat it, and those that retell it, are quoted beside it. */
function linesByOrigin(
  articles: readonly Article[],
  quotes: readonly Quote[],
  retold: ReadonlyMap<string, string>,
  language: Language,
): Line[] {
  const earliestFirst = articles.toSorted((a, b) => appearance(a).localeCompare(appearance(b)))
  const groups = Map.groupBy(earliestFirst, article => article.origin)
  return [...groups.values()].flatMap(group => {
    const ids = group.map(article => article.id)
    const [first, ...others] = ids.flatMap(id => quotes.filter(quote => quote.article.id === id))
    if (first === undefined) return []
    return inBoth(language, each => originLine([first, ...others], retold, each))
  })
}

function originLine(
  [first, ...others]: readonly [Quote, ...Quote[]],
  retold: ReadonlyMap<string, string>,
  language: Language,
): Line {
  const isRetold = ({ article }: Quote) => retold.get(article.id) !== retold.get(first.article.id)
  const details = [
    ...outletsAfter(
      'repeatedBy',
      first,
      others.filter(quote => !isRetold(quote)),
      language,
    ),
    ...outletsAfter('retoldBy', first, others.filter(isRetold), language),
  ]
  const also = details.length === 0 ? '' : ` (${details.join(`${semicolon(language)} `)})`
  return { text: outletOf(first, language) + also, quotes: [first, ...others], claim: null }
}

function appearance(article: Article): string {
  return article.publishedAt ?? article.readAt
}

function bestByArticle(passages: readonly Passage[]): Map<string, Passage> {
  const best = new Map<string, Passage>()
  for (const passage of passages) {
    if (!best.has(passage.version.article)) best.set(passage.version.article, passage)
  }
  return best
}
