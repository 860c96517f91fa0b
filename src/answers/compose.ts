import { gate } from '../gate.ts'
import { countArticlesRecently, getArticles } from '../store/articles.ts'
import type { Store } from '../store/store.ts'
import { otherThan } from '../text/language.ts'
import type { Answer, Language, Line } from '../types.ts'
import { distinct } from './arrange.ts'
import { nearestLine } from './passages.ts'
import type { Passage } from './retrieval.ts'

interface Draft {
  readonly question: string
  readonly language: Language
  /** Candidate lines, best first. */
  readonly lines: readonly Line[]
  /** For the nearest evidence when no line holds. */
  readonly passages: readonly Passage[]
  readonly linesShown: number
  /** In either language, of the lines that hold. */
  readonly lead: (lines: readonly Line[], language: Language) => string | null
  /** `performance.now()` when the question came in. */
  readonly started_ms: number
}

/**
 * The answer that holds: lines past the gate, one a claim and origin, or an abstention with the nearest evidence.
 * `articles` and `origins` count what is quoted, or, when it abstains, what was looked at.
 */
export async function compose(store: Store, draft: Draft): Promise<Answer> {
  const { lines } = await gate(store, draft.lines, draft.language)
  const statements = (await distinct(store, lines)).slice(0, draft.linesShown)
  const abstained = statements.length === 0
  const nearest = abstained ? await nearestLine(store, draft.passages, draft.language) : null
  const held = nearest === null ? [] : (await gate(store, [nearest], draft.language)).lines
  return {
    question: draft.question,
    language: draft.language,
    abstained,
    lead: abstained ? null : draft.lead(statements, draft.language),
    leadInOther: abstained ? null : draft.lead(statements, otherThan(draft.language)),
    nearest: held[0] ?? null,
    statements,
    ...(await (abstained ? countArticlesRecently(store) : countQuoted(store, statements))),
    elapsed_ms: Math.round((performance.now() - draft.started_ms) * 10) / 10,
  }
}

/** Lines of each of several questions that are asked at once. */
const linesOfEach = 4

/**
 * What answers several questions that were asked at once: what answers them as one, and what answers each besides. The
 * first of them that has a lead gives it.
 */
export async function together(store: Store, whole: Answer, parts: readonly Answer[]): Promise<Answer> {
  const answered = parts.filter(({ abstained }) => !abstained)
  if (answered.length === 0) return whole
  const told = answered.flatMap(({ statements }) => statements.slice(0, linesOfEach))
  const statements = await distinct(store, [...whole.statements.slice(0, linesOfEach), ...told])
  const leading = [...(whole.abstained ? [] : [whole]), ...answered].find(({ lead }) => lead !== null)
  return {
    ...whole,
    abstained: false,
    lead: leading?.lead ?? null,
    leadInOther: leading?.leadInOther ?? null,
    nearest: null,
    statements,
    ...(await countQuoted(store, statements)),
    elapsed_ms: whole.elapsed_ms + parts.reduce((sum, { elapsed_ms }) => sum + elapsed_ms, 0),
  }
}

/** How many articles the lines quote, and how many independent origins those have. */
export async function countQuoted(
  store: Store,
  lines: readonly Line[],
): Promise<{ articles: number; origins: number }> {
  const ids = [...new Set(lines.flatMap(line => line.quotes.map(quote => quote.article.id)))]
  const articles = await getArticles(store, ids)
  return { articles: articles.length, origins: new Set(articles.map(article => article.origin)).size }
}
