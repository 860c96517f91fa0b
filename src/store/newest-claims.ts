import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { fixedLimit, isOneOf } from './bulk.ts'
import type { ClaimFilter } from './claims.ts'
import type { Store } from './store.ts'

const indexed: ReadonlySet<string> = new Set<keyof ClaimFilter>([
  'kinds',
  'categories',
  'holderKeys',
  'keys',
  'currentOnly',
  'limit',
])

/** Whether a filter names nothing but what the newest claims are found by without reading the others. */
export function isIndexedByDate(filter: ClaimFilter): boolean {
  return Object.keys(filter).every(name => indexed.has(name))
}

/** A query of the numbers of the newest claims, with `dated_at`; of those of one time the last stored come first. */
export function newestClaims(store: Store, filter: ClaimFilter, limit: number): RawBuilder<unknown> {
  const matching = filter.holderKeys || filter.keys ? byKeys(store, filter) : byKind(filter)
  const newestFirst = sql`order by dated_at desc, number desc`
  // They are looked at from the newest on until there are enough: without the offset PostgreSQL looks at all, then sorts.
  const inOrder = store.engine === 'postgres' ? sql`${newestFirst} offset 0` : sql``
  return sql`
    select number, dated_at from (${matching} ${inOrder}) as matching
    where ${looked(store, filter)} ${newestFirst} limit ${fixedLimit(limit)}`
}

/** An index has those of one kind and category in their order; of several SQLite would go through those of all categories. */
function byKind({ kinds, categories }: ClaimFilter): RawBuilder<unknown> {
  const one = (column: string, value: string | null) =>
    value === null ? [] : [sql<SqlBool>`${sql.ref(column)} = ${value}`]
  const each = [...new Set<string | null>(kinds ?? [null])].flatMap(kind =>
    [...new Set<string | null>(categories ?? [null])].map(category => [
      ...one('kind', kind),
      ...one('category', category),
    ]),
  )
  const queries = each.map(conditions => sql`select number, dated_at from claims ${where(conditions)}`)
  return queries.length > 0
    ? sql.join(queries, sql` union all `)
    : sql`select number, dated_at from claims where false`
}

/** Whoever claims has claimed less than there is about what the question names. */
function byKeys(
  store: Store,
  { kinds, categories, holderKeys, keys = [] }: ClaimFilter,
): RawBuilder<unknown> {
  const conditions = [
    isOneOf(store, sql.ref('key'), holderKeys ?? keys),
    ...(holderKeys ? [sql<SqlBool>`role = 'holder'`] : []),
    ...(kinds ? [isOneOf(store, sql.ref('kind'), kinds)] : []),
    ...(categories ? [isOneOf(store, sql.ref('category'), categories)] : []),
  ]
  return sql`select claim as number, dated_at from claim_keys ${where(conditions)} group by claim, dated_at`
}

/** What is asked of one claim after the other. Of a join PostgreSQL expects next to nothing to be left, and begins with it. */
function looked(store: Store, { holderKeys, keys, currentOnly }: ClaimFilter): RawBuilder<SqlBool> {
  const isCurrent = sql<SqlBool>`(
    select articles.version = claims.version
    from claims join articles on articles.id = claims.article where claims.number = matching.number
  )`
  const hasKey = sql<SqlBool>`(
    select count(*) > 0 from claim_keys where claim = matching.number and ${isOneOf(store, sql.ref('key'), keys ?? [])}
  )`
  const conditions = [...(holderKeys && keys ? [hasKey] : []), ...(currentOnly ? [isCurrent] : [])]
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

function where(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`
}
