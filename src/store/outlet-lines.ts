import { sql } from 'kysely'
import { inGroups, isOneOf } from './bulk.ts'
import type { Store } from './store.ts'

/** A line at the top or foot of an article, and the origin of that article among its copies. */
export interface OutletLine {
  /** A hash of its words. */
  readonly line: string
  readonly article: string
  readonly origin: string
}

/** Which articles of an outlet have any of these lines. */
export async function findOutletLines(
  store: Store,
  outlet: string,
  lines: readonly string[],
): Promise<OutletLine[]> {
  if (lines.length === 0) return []
  return store.db
    .selectFrom('outlet_lines')
    .innerJoin('articles', 'articles.id', 'outlet_lines.article')
    .select(['outlet_lines.line', 'outlet_lines.article', 'articles.origin'])
    .where('outlet_lines.outlet', '=', outlet)
    .where(isOneOf(store, sql.ref('outlet_lines.line'), lines))
    .orderBy('outlet_lines.line')
    .orderBy('outlet_lines.article')
    .execute()
}

export async function addOutletLines(
  store: Store,
  outlet: string,
  article: string,
  lines: readonly string[],
): Promise<void> {
  const rows = lines.map(line => ({ outlet, line, article }))
  for (const group of inGroups(rows, 3)) {
    await store.db
      .insertInto('outlet_lines')
      .values(group)
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
}

/** Forgets the lines of an article, before a newer version of it is read. */
export async function removeOutletLines(store: Store, article: string): Promise<void> {
  await store.db.deleteFrom('outlet_lines').where('article', '=', article).execute()
}

/** Makes sentences of a version page furniture, by their positions. Its text stays as it is. */
export async function markAsFurniture(
  store: Store,
  version: string,
  positions: readonly number[],
): Promise<void> {
  await store.db
    .updateTable('sentences')
    .set({ role: 'boilerplate' })
    .where('version', '=', version)
    .where('position', 'in', positions)
    .execute()
}
