import { sql } from 'kysely'
import type { Line, Span } from '../types.ts'
import { inGroups, isOneOf } from './bulk.ts'
import type { QuotationRow } from './rows-editions.ts'
import type { Store } from './store.ts'

/** What has quoted: an edition or an answer. */
export type Carrier = { readonly edition: string } | { readonly answer: string }

/** Words in a version of an article. */
export interface WordsAt {
  readonly version: string
  readonly span: Span
}

/** What readers of a quotation know by now, after the corrections that they were given. */
export interface Known {
  /** What they take the article to say, a sentence each. */
  readonly says: readonly WordsAt[]
  /** What they know to be no longer there. */
  readonly removed: readonly WordsAt[]
  /** That its page is gone. */
  readonly isOffline: boolean
  /** That its holder has denied it or taken it back. */
  readonly isDenied: boolean
  /** How often they were told so. */
  readonly times: number
}

/** Words that an edition or an answer has quoted. */
export interface Quotation extends WordsAt {
  readonly carrier: Carrier
  readonly article: string
  /** Null while readers know nothing but what was quoted. */
  readonly known: Known | null
}

/**
 * Remembers what an edition or an answer quotes, in its transaction, so that its readers hear when that no longer holds.
 * What has already been replaced when it is written down is looked at again.
 */
export async function insertQuotations(
  store: Store,
  carrier: Carrier,
  lines: readonly Line[],
  now: string,
): Promise<void> {
  const places = new Map<string, WordsAt>()
  for (const { version, start, end } of lines.flatMap(line => line.quotes))
    places.set(`${version} ${start} ${end}`, { version, span: [start, end] })
  const versions = [...new Set([...places.values()].map(({ version }) => version))]
  const articles = await articlesOf(store, versions)
  const rows = [...places.values()].flatMap(({ version, span }) => {
    const article = articles.get(version)
    return article === undefined ? [] : [rowOf({ carrier, version, span, article, known: null })]
  })
  for (const group of inGroups(rows, 8)) await store.db.insertInto('quotations').values(group).execute()
  await recheckReplaced(store, versions, now)
}

async function articlesOf(store: Store, versions: readonly string[]): Promise<Map<string, string>> {
  const rows = await store.db
    .selectFrom('versions')
    .select(['id', 'article'])
    .where(isOneOf(store, sql.ref('id'), versions))
    .execute()
  return new Map(rows.map(({ id, article }) => [id, article]))
}

async function recheckReplaced(store: Store, versions: readonly string[], now: string): Promise<void> {
  const rows = await store.db
    .selectFrom('versions')
    .innerJoin('articles', 'articles.id', 'versions.article')
    .select('articles.id')
    .where(isOneOf(store, sql.ref('versions.id'), versions))
    .whereRef('articles.version', '<>', 'versions.id')
    .execute()
  await recheck(store, [...new Set(rows.map(({ id }) => id))], now)
}

/** Has articles compared with what was quoted of them, not before `dueAt`, ISO 8601. */
export async function recheck(store: Store, articles: readonly string[], dueAt: string): Promise<void> {
  const rows = articles.map(article => ({ article, due_at: dueAt }))
  for (const group of inGroups(rows, 2))
    await store.db
      .insertInto('rechecks')
      .values(group)
      .onConflict(conflict => conflict.column('article').doUpdateSet({ due_at: dueAt }))
      .execute()
}

/**
 * Takes the articles that are to be looked at again, those that have waited longest first. In the transaction that
 * records what came of it: undone, they are there again, and another process waits for its end or takes others.
 */
export async function takeRechecks(store: Store, now: string, limit: number): Promise<string[]> {
  let due = store.db
    .selectFrom('rechecks')
    .select('article')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('article')
    .limit(limit)
  if (store.engine === 'postgres') due = due.forUpdate().skipLocked()
  const articles = (await due.execute()).map(({ article }) => article)
  await store.db
    .deleteFrom('rechecks')
    .where(isOneOf(store, sql.ref('article'), articles))
    .execute()
  return articles
}

export async function countRechecks(store: Store): Promise<number> {
  const row = await store.db
    .selectFrom('rechecks')
    .select(({ fn }) => fn.countAll<number | string>().as('articles'))
    .executeTakeFirstOrThrow()
  return Number(row.articles)
}

/** What has been quoted of these articles. */
export async function findQuotations(store: Store, articles: readonly string[]): Promise<Quotation[]> {
  const rows = await store.db
    .selectFrom('quotations')
    .selectAll()
    .where(isOneOf(store, sql.ref('article'), articles))
    .orderBy('carrier')
    .orderBy('version')
    .orderBy('start')
    .orderBy('end')
    .execute()
  return rows.map(quotationOf)
}

/** Records what readers of a quotation have been told. */
export async function updateKnown(store: Store, quotation: Quotation, known: Known): Promise<void> {
  const { version, span } = quotation
  await store.db
    .updateTable('quotations')
    .set({ known: JSON.stringify(known) })
    .where('carrier', '=', nameOf(quotation.carrier))
    .where('version', '=', version)
    .where('start', '=', span[0])
    .where('end', '=', span[1])
    .execute()
}

/** The id of the edition or the answer. */
export function nameOf(carrier: Carrier): string {
  return 'edition' in carrier ? carrier.edition : carrier.answer
}

function rowOf({ carrier, version, span, article }: Quotation): QuotationRow {
  const edition = 'edition' in carrier ? carrier.edition : null
  const answer = 'answer' in carrier ? carrier.answer : null
  const [start, end] = span
  return { carrier: nameOf(carrier), version, start, end, article, edition, answer, known: null }
}

function quotationOf(row: QuotationRow): Quotation {
  const { edition, answer, version, start, end, article, known } = row
  return {
    carrier: edition === null ? { answer: answer ?? row.carrier } : { edition },
    version,
    span: [start, end],
    article,
    known: known === null ? null : JSON.parse(known),
  }
}
