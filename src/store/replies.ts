import { sql } from 'kysely'
import type { Language } from '../types.ts'
import { isOneOf } from './bulk.ts'
import { type Carrier, nameOf } from './quotations.ts'
import type { Store } from './store.ts'

/** A reply that corrects what was posted. */
interface Reply {
  readonly id: string
  readonly workspace: string
  readonly carrier: Carrier
  /** How much of what was quoted it corrects. */
  readonly changes: number
  /** Its deliveries, in all languages. */
  readonly parts: number
  readonly createdAt: string
}

/** Stores a reply; belongs in the transaction of its deliveries. */
export async function insertReply(store: Store, reply: Reply): Promise<void> {
  const { id, workspace, carrier, changes, parts, createdAt } = reply
  const of = {
    edition: 'edition' in carrier ? carrier.edition : null,
    answer: 'answer' in carrier ? carrier.answer : null,
  }
  await store.db
    .insertInto('replies')
    .values({ id, workspace, ...of, changes, parts, created_at: createdAt })
    .execute()
}

/** A message that everybody reads, and the thread under it. */
export interface Posted {
  readonly workspace: string
  readonly channel: string
  readonly thread: string
  readonly language: Language
}

/** Where an edition or an answer can be read. `wait`: some of it, or a reply to it, is still on its way. */
type Posting = { readonly wait: boolean; readonly posted: readonly Posted[] }

/** Where an edition was posted, once a language; nowhere when its channel no longer follows the digest. */
export async function postingOfEdition(store: Store, edition: string): Promise<Posting> {
  const rows = await store.db
    .selectFrom('deliveries')
    .innerJoin('editions', 'editions.id', 'deliveries.edition')
    .innerJoin('follows', join =>
      join
        .onRef('follows.workspace', '=', 'editions.workspace')
        .onRef('follows.channel', '=', 'editions.channel')
        .onRef('follows.digest', '=', 'editions.digest')
        .onRef('follows.topic', '=', 'editions.topic'),
    )
    .select(['deliveries.workspace', 'deliveries.channel', 'deliveries.language', 'deliveries.part'])
    .select(['deliveries.state', 'deliveries.message'])
    .where('deliveries.edition', '=', edition)
    .orderBy('deliveries.language')
    .execute()
  const posted = rows.flatMap(({ workspace, channel, language, part, message }) =>
    part === 0 && message !== null ? [{ workspace, channel, thread: message, language }] : [],
  )
  const isUnderWay = rows.some(({ state }) => unfinished.includes(state))
  return { wait: isUnderWay || (await hasReplyUnderWay(store, { edition })), posted }
}

const unfinished: readonly string[] = ['due', 'sending', 'uncertain']

/** Where an answer of this language was posted. One that was made after `since` may still be. */
export async function postingOfAnswer(store: Store, answer: string, since: string): Promise<Posting> {
  const row = await store.db
    .selectFrom('answers')
    .leftJoin('answer_places', 'answer_places.answer', 'answers.id')
    .select(['answers.workspace', 'answers.body', 'answers.created_at'])
    .select(['answer_places.channel', 'answer_places.thread'])
    .where('answers.id', '=', answer)
    .executeTakeFirst()
  if (row === undefined) return { wait: false, posted: [] }
  const { workspace, channel, thread } = row
  if (channel === null || thread === null) return { wait: row.created_at > since, posted: [] }
  const { language }: { language: Language } = JSON.parse(row.body)
  const wait = await hasReplyUnderWay(store, { answer })
  return { wait, posted: [{ workspace, channel, thread, language }] }
}

async function hasReplyUnderWay(store: Store, carrier: Carrier): Promise<boolean> {
  const row = await store.db
    .selectFrom('replies')
    .innerJoin('deliveries', 'deliveries.reply', 'replies.id')
    .select('replies.id')
    .where('edition' in carrier ? 'replies.edition' : 'replies.answer', '=', nameOf(carrier))
    .where('deliveries.state', 'in', ['due', 'sending', 'uncertain'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** How many replies correct what was posted, and how much of it, since a time. */
export async function countReplies(
  store: Store,
  since: string,
): Promise<{ readonly replies: number; readonly changes: number }> {
  const row = await store.db
    .selectFrom('replies')
    .select(({ fn }) => [
      fn.countAll<number | string>().as('replies'),
      fn.sum<number | string | null>('changes').as('changes'),
    ])
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow()
  return { replies: Number(row.replies), changes: Number(row.changes ?? 0) }
}

/** How much of each of these editions has been corrected; one of which nothing has is left out. */
export async function changesOfEditions(
  store: Store,
  editions: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await store.db
    .selectFrom('replies')
    .select(['edition', ({ fn }) => fn.sum<number | string>('changes').as('changes')])
    .where(isOneOf(store, sql.ref('edition'), editions))
    .groupBy('edition')
    .execute()
  return new Map(
    rows.flatMap(({ edition, changes }) => (edition === null ? [] : [[edition, Number(changes)]])),
  )
}
