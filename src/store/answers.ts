import type { Place } from '../delivery/platform.ts'
import type { Answer } from '../types.ts'
import { insertQuotations } from './quotations.ts'
import type { Store } from './store.ts'

/** How long an answer's buttons work; one that somebody called wrong is kept. */
const kept_ms = 30 * 24 * 60 * 60_000

export interface StoredAnswer {
  readonly id: string
  readonly workspace: string
  readonly answer: Answer
  /** ISO 8601. */
  readonly createdAt: string
}

interface NewAnswer extends StoredAnswer {
  /** What tells the thread that it is given in from the others of its workspace; null outside of one. */
  readonly thread: string | null
}

/** Keeps an answer for its buttons, with what it quotes, and lets go of those of more than thirty days ago that nobody called wrong. */
export async function insertAnswer(
  store: Store,
  { id, workspace, answer, createdAt, thread }: NewAnswer,
): Promise<void> {
  const before = new Date(Date.parse(createdAt) - kept_ms).toISOString()
  const { statements, nearest } = answer
  await store.transaction(async () => {
    await store.db
      .deleteFrom('answers')
      .where('created_at', '<', before)
      .where('id', 'not in', store.db.selectFrom('feedback').select('answer'))
      .execute()
    await store.db
      .insertInto('answers')
      .values({ id, workspace, body: JSON.stringify(answer), created_at: createdAt, thread })
      .execute()
    const lines = nearest === null ? statements : [...statements, nearest]
    await insertQuotations(store, { answer: id }, lines, createdAt)
  })
}

/** Remembers where everybody can read an answer. One of a workspace that has gone meanwhile is left out. */
export async function setAnswerPlace(store: Store, answer: string, place: Place): Promise<void> {
  const { channel, thread } = place
  await store.db
    .insertInto('answer_places')
    .columns(['answer', 'channel', 'thread'])
    .expression(({ selectFrom, val }) =>
      selectFrom('answers')
        .select(['id', val(channel).as('channel'), val(thread).as('thread')])
        .where('id', '=', answer),
    )
    .onConflict(conflict => conflict.column('answer').doUpdateSet({ channel, thread }))
    .execute()
}

/** An answer of this workspace; null when it is not known there. */
export async function findAnswer(store: Store, workspace: string, id: string): Promise<StoredAnswer | null> {
  const row = await store.db
    .selectFrom('answers')
    .selectAll()
    .where('id', '=', id)
    .where('workspace', '=', workspace)
    .executeTakeFirst()
  return row === undefined ? null : { id, workspace, answer: answerOf(row.body), createdAt: row.created_at }
}

/** What was asked last in a thread of this workspace, at or after `since`; null when nothing was. */
export async function lastQuestion(
  store: Store,
  workspace: string,
  thread: string,
  since: string,
): Promise<string | null> {
  const row = await store.db
    .selectFrom('answers')
    .select('body')
    .where('workspace', '=', workspace)
    .where('thread', '=', thread)
    .where('created_at', '>=', since)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : answerOf(row.body).question
}

/** Somebody says that an answer is wrong; saying so again changes nothing. */
export async function addFeedback(
  store: Store,
  answer: string,
  person: string,
  createdAt: string,
): Promise<void> {
  await store.db
    .insertInto('feedback')
    .values({ answer, person, created_at: createdAt })
    .onConflict(conflict => conflict.columns(['answer', 'person']).doNothing())
    .execute()
}

interface Doubted extends StoredAnswer {
  /** How many people called it wrong. */
  readonly people: number
  /** When the last of them did, ISO 8601. */
  readonly doubtedAt: string
}

/** The answers that somebody called wrong, the last one first. */
export async function listFeedback(store: Store, limit: number): Promise<Doubted[]> {
  const rows = await store.db
    .selectFrom('feedback')
    .innerJoin('answers', 'answers.id', 'feedback.answer')
    .select(['answers.id', 'answers.workspace', 'answers.body', 'answers.created_at'])
    .select(({ fn }) => [
      fn.countAll<number | string>().as('people'),
      fn.max('feedback.created_at').as('doubted_at'),
    ])
    .groupBy(['answers.id', 'answers.workspace', 'answers.body', 'answers.created_at'])
    .orderBy('doubted_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    id: row.id,
    workspace: row.workspace,
    answer: answerOf(row.body),
    createdAt: row.created_at,
    people: Number(row.people),
    doubtedAt: row.doubted_at,
  }))
}

export async function countFeedback(store: Store): Promise<number> {
  const row = await store.db
    .selectFrom('feedback')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** The answer that `insertAnswer`, which alone writes bodies, was given. */
function answerOf(body: string): Answer {
  return JSON.parse(body)
}
