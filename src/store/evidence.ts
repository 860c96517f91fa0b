import { sql } from 'kysely'
import { fixedLimit, insertRows, isOneOf, listed } from './bulk.ts'
import type { Store } from './store.ts'

/** What an article tells of an event, by which a retelling in other words is found. */
export interface Evidence {
  /** Hashes of three content words in a row inside quotation marks. */
  readonly quoted: readonly string[]
  /** « killed 30 »: category and number. */
  readonly figures: readonly string[]
  /** Keys of `text/names.ts` without their kind. */
  readonly names: readonly string[]
  /** Days that its claims speak of, `2024-12-16`. */
  readonly days: readonly string[]
  /** Agencies that it says its text is by. */
  readonly credits: readonly string[]
  /** Outlets through which it has what others claim, folded. */
  readonly relays: readonly string[]
}

interface Candidate {
  readonly article: string
  readonly version: string
  readonly evidence: Evidence
}

/** Stores the evidence of a new version, and the keys that it is found by. */
export async function insertEvidence(
  store: Store,
  version: string,
  evidence: Evidence,
  keys: readonly string[],
): Promise<void> {
  await insertRows(store, 'evidence', ['version', 'body'], [{ version, body: JSON.stringify(evidence) }])
  // In the order of the table, each is near the one before.
  const sorted = [...new Set(keys)].sort()
  if (sorted.length === 0) return
  const insert = sql`insert into evidence_keys (key, version) select value, ${version} from ${listed(store, sorted)}`
  await insert.execute(store.db)
}

export async function removeEvidence(store: Store, version: string): Promise<void> {
  await store.db.deleteFrom('evidence').where('version', '=', version).execute()
}

/**
 * A key that more versions have finds none: it is in everything that came out that week. Without a bound, what it costs to
 * place an article would grow with how much is read.
 */
const versions_a_key_max = 200

/** The versions that share most of these keys, at most `limit`. */
export async function evidenceCandidates(
  store: Store,
  keys: readonly string[],
  limit: number,
): Promise<Candidate[]> {
  const { rows } = await sql<{ article: string; version: string; body: string }>`
    select versions.article, evidence.version, evidence.body
    from (
      select version, count(*) as shared from evidence_keys where key in (
        select value from ${listed(store, keys)} where (
          select count(*) from (
            select 1 from evidence_keys where key = value limit ${fixedLimit(versions_a_key_max + 1)}
          ) as known
        ) <= ${versions_a_key_max}
      )
      group by version order by shared desc, version limit ${fixedLimit(limit)}
    ) as near
    join evidence on evidence.version = near.version
    join versions on versions.id = near.version
    order by near.shared desc, near.version`.execute(store.db)
  return rows.map(
    ({ article, version, body }): Candidate => ({
      article,
      version,
      evidence: JSON.parse(body),
    }),
  )
}

/** Notes that an article tells another's news in its own words; or, with null, that it no longer does. */
export async function setRetelling(store: Store, article: string, retold: string | null): Promise<void> {
  await store.db.deleteFrom('retellings').where('article', '=', article).execute()
  if (retold !== null) await store.db.insertInto('retellings').values({ article, retold }).execute()
}

/** Those of the articles that retell another one in other words, each with the one that it retells. */
export async function retellingsAmong(
  store: Store,
  articles: readonly string[],
): Promise<Map<string, string>> {
  const rows = await store.db
    .selectFrom('retellings')
    .selectAll()
    .where(isOneOf(store, sql.ref('article'), articles))
    .execute()
  return new Map(rows.map(({ article, retold }) => [article, retold]))
}
