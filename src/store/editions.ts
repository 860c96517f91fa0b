import type { Edition, Language, Line } from '../types.ts'
import { columnsOf, type Follow, type FollowKey } from './follows.ts'
import { insertQuotations } from './quotations.ts'
import type { EditionRow } from './rows-editions.ts'
import type { Store } from './store.ts'

/** One issue of a digest for one channel, in both languages. */
export interface StoredEdition {
  readonly id: string
  readonly workspace: string
  readonly channel: string
  readonly digest: string
  /** Empty when the digest is not narrowed down. */
  readonly topic: string
  /** What it was made from. */
  readonly outlets: Follow['outlets']
  /** ISO 8601 instants, `from` exclusive, `to` inclusive. */
  readonly window: { readonly from: string; readonly to: string }
  readonly editions: Readonly<Record<Language, Edition>>
  readonly createdAt: string
}

/**
 * False, with nothing written, when the channel has an edition of this digest and topic whose window ends with this one
 * or overlaps it: what two processes compose at once, or a late run beside one on time, is briefed once.
 */
export async function insertEdition(store: Store, edition: StoredEdition): Promise<boolean> {
  return store.transaction(async () => {
    await lockWorkspace(store, edition.workspace)
    if (await isCovered(store, edition)) return false
    const row = await store.db
      .insertInto('editions')
      .values({
        id: edition.id,
        workspace: edition.workspace,
        channel: edition.channel,
        digest: edition.digest,
        topic: edition.topic,
        window_from: edition.window.from,
        window_to: edition.window.to,
        body: JSON.stringify(edition.editions),
        created_at: edition.createdAt,
        only_outlets: JSON.stringify(edition.outlets.only),
        without_outlets: JSON.stringify(edition.outlets.without),
      })
      .onConflict(conflict =>
        conflict.columns(['workspace', 'channel', 'digest', 'topic', 'window_to']).doNothing(),
      )
      .returning('id')
      .executeTakeFirst()
    if (row === undefined) return false
    const lines = Object.values(edition.editions).flatMap(linesOf)
    await insertQuotations(store, { edition: edition.id }, lines, edition.createdAt)
    return true
  })
}

function linesOf({ sections }: Edition): Line[] {
  return sections.flatMap(section => section.items)
}

/** Whoever else makes an edition for it waits until this transaction is over; on SQLite one writes at a time anyway. */
async function lockWorkspace(store: Store, workspace: string): Promise<void> {
  if (store.engine !== 'postgres') return
  await store.db.selectFrom('workspaces').select('id').where('id', '=', workspace).forUpdate().execute()
}

async function isCovered(store: Store, edition: StoredEdition): Promise<boolean> {
  const row = await store.db
    .selectFrom('editions')
    .select('id')
    .where(({ and }) => and(columnsOf(edition)))
    .where('window_from', '<', edition.window.to)
    .where('window_to', '>', edition.window.from)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function getEdition(store: Store, id: string): Promise<StoredEdition | null> {
  const row = await store.db.selectFrom('editions').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? editionOf(row) : null
}

/** The editions of one channel's digest and topic, those whose window ends last first. */
export async function lastEditions(store: Store, key: FollowKey, limit: number): Promise<StoredEdition[]> {
  const rows = await store.db
    .selectFrom('editions')
    .selectAll()
    .where(({ and }) => and(columnsOf(key)))
    .orderBy('window_to', 'desc')
    .limit(limit)
    .execute()
  return rows.map(editionOf)
}

function editionOf(row: EditionRow): StoredEdition {
  return {
    id: row.id,
    workspace: row.workspace,
    channel: row.channel,
    digest: row.digest,
    topic: row.topic,
    outlets: { only: JSON.parse(row.only_outlets), without: JSON.parse(row.without_outlets) },
    window: { from: row.window_from, to: row.window_to },
    editions: JSON.parse(row.body),
    createdAt: row.created_at,
  }
}
