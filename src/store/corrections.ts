import { sql } from 'kysely'
import type { Span } from '../types.ts'
import { inGroups, isOneOf } from './bulk.ts'
import type { Store } from './store.ts'

/** A sentence of an article's earlier version that a later one does not have any more. */
export interface Correction {
  /** The version that had it, where it stood, and its place among that version's sentences. */
  readonly before: string
  readonly span: Span
  readonly position: number
  /** The version without it, and what stands there instead; null when it was removed. */
  readonly version: string
  readonly replacement: Span | null
}

export async function insertCorrections(store: Store, corrections: readonly Correction[]): Promise<void> {
  const rows = corrections.map(({ version, position, before, span, replacement }) => {
    return { version, position, before, body: JSON.stringify({ span, replacement }) }
  })
  for (const group of inGroups(rows, 4)) await store.db.insertInto('corrections').values(group).execute()
}

/**
 * What has been taken back or changed: of these versions by later ones, or by these versions of those before, in the
 * order of the sentences.
 */
export async function findCorrections(
  store: Store,
  column: 'before' | 'version',
  versions: readonly string[],
): Promise<Correction[]> {
  const rows = await store.db
    .selectFrom('corrections')
    .selectAll()
    .where(isOneOf(store, sql.ref(column), versions))
    .orderBy('version')
    .orderBy('position')
    .execute()
  return rows.map(({ version, position, before, body }) => {
    const { span, replacement }: Pick<Correction, 'span' | 'replacement'> = JSON.parse(body)
    return { version, position, before, span, replacement }
  })
}
