import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Store } from './store.ts'

/** SQLite takes 32,766 bound values in a statement and PostgreSQL 65,535. */
const bound_values_max = 30_000

/** Rows in groups that each fit into one insert. */
export function inGroups<Row>(rows: readonly Row[], columns: number): Row[][] {
  const size = Math.floor(bound_values_max / columns)
  const groups: Row[][] = []
  for (let start = 0; start < rows.length; start += size) groups.push(rows.slice(start, start + size))
  return groups
}

/** Whether a column holds one of the values: one bound value, however many there are. */
export function isOneOf(
  store: Store,
  column: Expression<unknown>,
  values: readonly string[],
): RawBuilder<SqlBool> {
  if (store.engine === 'postgres') return sql<SqlBool>`${column} = any(${values}::text[])`
  return sql<SqlBool>`${column} in (select value from json_each(${JSON.stringify(values)}))`
}

/** The values as a table of one column, `value`, in their order: one bound value, however many there are. */
export function listed(store: Store, values: readonly string[]): RawBuilder<unknown> {
  if (store.engine === 'postgres') return sql`unnest(${values}::text[]) as listed (value)`
  return sql`json_each(${JSON.stringify(values)})`
}
