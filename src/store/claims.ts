import { type ExpressionBuilder, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Category, Claim, ClaimDraft, ClaimKind, Modality, Version } from '../types.ts'
import { fixedLimit, insertRows, isOneOf } from './bulk.ts'
import { draftOf, keysOf, type NewClaim, rowOf } from './claim-rows.ts'
import { isIndexedByDate, newestClaims } from './newest-claims.ts'
import { makeQuotes } from './quotes.ts'
import type { ClaimKeyRole } from './rows-derived.ts'
import type { Tables } from './schema.ts'
import type { Store } from './store.ts'

/** What all of the conditions that are given hold for. An empty list finds nothing. */
export interface ClaimFilter {
  readonly article?: string
  readonly versions?: readonly string[]
  readonly kinds?: readonly ClaimKind[]
  readonly categories?: readonly Category[]
  readonly modalities?: readonly Modality[]
  /** Any of these keys of `text/names.ts` for who claims. */
  readonly holderKeys?: readonly string[]
  /** Any of these keys, in whichever role. */
  readonly keys?: readonly string[]
  readonly ids?: readonly string[]
  /** ISO 8601 instants: its version was read after the one, and not after the other. */
  readonly readAfter?: string
  readonly readUntil?: string
  /** Leaves out the claims of versions that a newer one has replaced. */
  readonly currentOnly?: boolean
  readonly limit?: number
}

interface KeyOfClaim extends Omit<Tables['claim_keys'], 'claim'> {
  readonly id: string
}

/**
 * Makes these the claims of a version. An id is a hash of what is claimed and where, so a claim that is found
 * again keeps its own, and one that is no longer found is deleted. `mentions` has the keys of
 * `text/names.ts` that each draft mentions, in the order of the drafts.
 */
export async function replaceClaims(
  store: Store,
  version: Version,
  drafts: readonly ClaimDraft[],
  mentions: readonly (readonly string[])[],
): Promise<void> {
  const rows = new Map<string, NewClaim>()
  const keys: KeyOfClaim[] = []
  for (const [index, draft] of drafts.entries()) {
    const row = rowOf(version, draft)
    rows.set(row.id, row)
    for (const [key, role] of keysOf(draft, mentions[index] ?? []))
      keys.push({
        id: row.id,
        role,
        key,
        kind: row.kind,
        category: row.category ?? null,
        dated_at: row.dated_at,
      })
  }
  await store.transaction(async () => {
    await deleteClaims(store, version.id, rows)
    const numbers = await writeClaims(store, [...rows.values()])
    await writeKeys(store, keys, numbers)
  })
}

/** The ids of the claims of some versions. */
export async function claimIds(store: Store, versions: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await store.db
    .selectFrom('claims')
    .select('id')
    .where(isOneOf(store, sql.ref('version'), versions))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Deletes the keys of all the claims of a version, and those of its claims that are not to be kept. */
async function deleteClaims(
  store: Store,
  version: string,
  kept: ReadonlyMap<string, unknown>,
): Promise<void> {
  const { db } = store
  const known = db.selectFrom('claims').where('version', '=', version)
  const ids = (await known.select('id').execute()).map(row => row.id)
  if (ids.length === 0) return
  const vanished = ids.filter(id => !kept.has(id))
  await db.deleteFrom('claim_keys').where('claim', 'in', known.select('number')).execute()
  if (vanished.length === 0) return
  await db
    .deleteFrom('claims')
    .where(isOneOf(store, sql.ref('id'), vanished))
    .execute()
}

/** Gives the number of each claim by its id. */
async function writeClaims(store: Store, rows: readonly NewClaim[]): Promise<Map<string, number>> {
  const written = await insertRows<'claims', { id: string; number: number }>(
    store,
    'claims',
    claimColumns,
    rows,
    `on conflict (id) do update set modality = excluded.modality, holder = excluded.holder,
      position = excluded.position, last_position = excluded.last_position, body = excluded.body
      returning id, number`,
  )
  return new Map(written.map(({ id, number }) => [id, number]))
}

const claimColumns = [
  'id',
  'version',
  'article',
  'position',
  'last_position',
  'kind',
  'category',
  'modality',
  'value',
  'low',
  'high',
  'holder',
  'body',
  'dated_at',
] as const

const keyColumns = ['claim', 'role', 'key', 'kind', 'category', 'dated_at'] as const

async function writeKeys(
  store: Store,
  keys: readonly KeyOfClaim[],
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = keys.flatMap(({ id, ...key }) => {
    const claim = numbers.get(id)
    return claim === undefined ? [] : [{ claim, ...key }]
  })
  await insertRows(store, 'claim_keys', keyColumns, rows, 'on conflict do nothing')
}

/**
 * Claims with their quotes, by when their article was published (or else read), then in reading order. A limit
 * keeps the newest.
 */
export async function findClaims(store: Store, filter: ClaimFilter): Promise<Claim[]> {
  const found = foundBy(store, filter)
  // The bodies come last: sorting them along with the rest takes several times as long.
  const rows = await store.db
    .selectFrom(found.as('found'))
    .innerJoin('claims', 'claims.number', 'found.number')
    .select(['claims.id', 'claims.version', 'claims.body'])
    .orderBy('found.dated_at')
    .orderBy('claims.version')
    .orderBy('claims.position')
    .orderBy('claims.number')
    .execute()
  return claimsOf(store, rows)
}

function foundBy(store: Store, filter: ClaimFilter): RawBuilder<Found> {
  const { limit } = filter
  if (limit !== undefined && isIndexedByDate(filter)) return sql`(${newestClaims(store, filter, limit)})`
  const all = filtered(store, filter).select('claims.dated_at')
  return sql`${limit === undefined ? all : newestFirst(all).limit(fixedLimit(limit))}`
}

interface Found {
  readonly number: number
  readonly dated_at: string
}

/** The claims that stand in any of these sentences, in the order of `findClaims`. */
export async function claimsAtSentences(
  store: Store,
  sentences: readonly { readonly version: string; readonly position: number }[],
): Promise<Claim[]> {
  const wanted = new Map<string, number[]>()
  for (const { version, position } of sentences) {
    wanted.set(version, [...(wanted.get(version) ?? []), position])
  }
  const rows = await inOrder(filtered(store, { versions: [...wanted.keys()] }))
    .select(['claims.id', 'claims.version', 'claims.body', 'claims.position', 'claims.last_position'])
    .execute()
  const standing = rows.filter(row =>
    wanted.get(row.version)?.some(position => row.position <= position && position <= row.last_position),
  )
  return claimsOf(store, standing)
}

type ClaimQuery<Row> = SelectQueryBuilder<Tables, 'claims' | 'versions', Row>

function inOrder<Row>(query: ClaimQuery<Row>): ClaimQuery<Row> {
  return query
    .orderBy('claims.dated_at')
    .orderBy('claims.version')
    .orderBy('claims.position')
    .orderBy('claims.number')
}

function newestFirst<Row>(query: ClaimQuery<Row>): ClaimQuery<Row> {
  return query.orderBy('versions.dated_at', 'desc').orderBy('claims.number', 'desc')
}

function filtered(store: Store, filter: ClaimFilter): ClaimQuery<{ number: number }> {
  const oneOf = (column: string, values: readonly string[]) => isOneOf(store, sql.ref(column), values)
  let query = store.db
    .selectFrom('claims')
    .innerJoin('versions', 'versions.id', 'claims.version')
    .select('claims.number')
  if (filter.article !== undefined) query = query.where('versions.article', '=', filter.article)
  if (filter.versions) query = query.where(oneOf('claims.version', filter.versions))
  if (filter.kinds) query = query.where(oneOf('claims.kind', filter.kinds))
  if (filter.categories) query = query.where(oneOf('claims.category', filter.categories))
  if (filter.modalities) query = query.where(oneOf('claims.modality', filter.modalities))
  if (filter.ids) query = query.where(oneOf('claims.id', filter.ids))
  if (filter.readAfter !== undefined) query = query.where('versions.read_at', '>', filter.readAfter)
  if (filter.readUntil !== undefined) query = query.where('versions.read_at', '<=', filter.readUntil)
  if (filter.holderKeys)
    query = query.where('claims.number', 'in', withKey(store, filter.holderKeys, 'holder'))
  // Whoever claims has claimed less than there is about what the question names.
  if (filter.keys && filter.holderKeys) query = query.where(hasKey(store, filter.keys))
  else if (filter.keys) query = query.where('claims.number', 'in', withKey(store, filter.keys, null))
  return filter.currentOnly ? query.where(isCurrent) : query
}

/**
 * Asked of each version that all else has left: of a join or a comparison PostgreSQL expects next to nothing to be left,
 * and begins with it; and asked of claims it is asked of all of a kind.
 */
const isCurrent = sql<SqlBool>`(
  select articles.version = versions.id from articles where articles.id = versions.article
)`

function hasKey(store: Store, keys: readonly string[]) {
  return ({ exists, selectFrom }: ExpressionBuilder<Tables, 'claims' | 'versions'>) =>
    exists(
      selectFrom('claim_keys')
        .select('claim_keys.claim')
        .whereRef('claim_keys.claim', '=', 'claims.number')
        .where(isOneOf(store, sql.ref('claim_keys.key'), keys)),
    )
}

function withKey(store: Store, keys: readonly string[], role: ClaimKeyRole | null) {
  const query = store.db
    .selectFrom('claim_keys')
    .select('claim_keys.claim')
    .where(isOneOf(store, sql.ref('claim_keys.key'), keys))
  return role === null ? query : query.where('claim_keys.role', '=', role)
}

async function claimsOf(
  store: Store,
  rows: readonly { readonly id: string; readonly version: string; readonly body: string }[],
): Promise<Claim[]> {
  const drafts = rows.map(({ id, version, body }) => ({ id, version, draft: draftOf(body) }))
  const places = drafts.map(({ version, draft }) => ({ version, span: draft.span }))
  const quotes = await makeQuotes(store, places)
  return drafts.flatMap(({ id, draft }, index) => {
    const quote = quotes[index]
    return quote ? [{ ...draft, id, quote }] : []
  })
}
