import { CompiledQuery, type Expression, type Insertable, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from './schema.ts'
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

/**
 * Inserts rows, in as many statements as they need. They are written out here, as the query builder takes longer over
 * each value than the database does. `onConflict` is what follows the values.
 */
export async function insertRows<Name extends keyof Tables>(
  store: Store,
  table: Name,
  columns: readonly (keyof Insertable<Tables[Name]> & string)[],
  rows: readonly Insertable<Tables[Name]>[],
  onConflict = '',
): Promise<void> {
  const names = columns.map(column => `"${column}"`).join(', ')
  for (const group of inGroups(rows, columns.length)) {
    const values = group.flatMap(row => columns.map(column => row[column]))
    const places = group.map((_, index) => placesOf(store, columns.length, index))
    const text = `insert into "${table}" (${names}) values ${places.join(', ')} ${onConflict}`
    await store.db.executeQuery(CompiledQuery.raw(text, values))
  }
}

function placesOf(store: Store, columns: number, row: number): string {
  const place = (column: number) => (store.engine === 'postgres' ? `$${row * columns + column + 1}` : '?')
  return `(${Array.from({ length: columns }, (_, column) => place(column)).join(', ')})`
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
