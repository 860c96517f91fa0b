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
 * each value than the database does. `then` is what follows the values; what it returns is given.
 */
export async function insertRows<Name extends keyof Tables, Returned = never>(
  store: Store,
  table: Name,
  columns: readonly (keyof Insertable<Tables[Name]> & string)[],
  rows: readonly Insertable<Tables[Name]>[],
  then = '',
): Promise<Returned[]> {
  const returned: Returned[] = []
  for (let from = 0; from < rows.length; ) {
    const count = rowsTogether(store, rows.length - from, columns.length)
    const values: unknown[] = []
    for (const row of rows.slice(from, from + count)) for (const column of columns) values.push(row[column])
    const text = insertText(store, table, columns, count, then)
    returned.push(...(await store.db.executeQuery<Returned>(CompiledQuery.raw(text, values))).rows)
    from += count
  }
  return returned
}

/** SQLite is the quicker for a statement that it has prepared before, of so many rows. */
const preparedRows = [64, 48, 32, 24, 16, 12, 8, 6, 4, 3, 2, 1]

function rowsTogether({ engine }: Store, left: number, columns: number): number {
  if (engine === 'postgres') return Math.min(left, Math.floor(bound_values_max / columns))
  return preparedRows.find(rows => rows <= left) ?? 1
}

const sqliteTexts = new Map<string, string>()

function insertText(
  store: Store,
  table: string,
  columns: readonly string[],
  rows: number,
  then: string,
): string {
  if (store.engine === 'postgres') return textOf(table, columns, rows, then, index => `$${index + 1}`)
  const key = `${table} ${rows} ${columns.length} ${then}`
  const text = sqliteTexts.get(key) ?? textOf(table, columns, rows, then, () => '?')
  sqliteTexts.set(key, text)
  return text
}

function textOf(
  table: string,
  columns: readonly string[],
  rows: number,
  then: string,
  place: (index: number) => string,
): string {
  const places = Array.from({ length: rows }, (_, row) => {
    return `(${columns.map((_, column) => place(row * columns.length + column)).join(', ')})`
  })
  const names = columns.map(column => `"${column}"`).join(', ')
  return `insert into "${table}" (${names}) values ${places.join(', ')} ${then}`
}

/**
 * A limit as a part of a statement's text, for those that every article or answer runs: one that is a bound value may change how SQLite
 * plans, so that it prepares the statement anew at each run (https://www.sqlite.org/c3ref/prepare.html).
 */
export function fixedLimit(rows: number): RawBuilder<number> {
  return sql.lit(rows)
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

/** The same of numbers, with their places, from 0 or 1 on, in a second column, `place`. */
export function numbersInOrder(store: Store, values: readonly number[]): RawBuilder<unknown> {
  if (store.engine === 'postgres')
    return sql`unnest(${values}::bigint[]) with ordinality as listed (value, place)`
  return sql`(select value, key as place from json_each(${JSON.stringify(values)})) as listed`
}
