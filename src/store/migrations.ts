import { type Kysely, sql } from 'kysely'
import { VerbatimError } from '../errors.ts'
import { articles } from './migrations/001-articles.ts'
import { claims } from './migrations/002-claims.ts'
import { search } from './migrations/003-search.ts'
import { stories } from './migrations/004-stories.ts'
import { feeds } from './migrations/005-feeds.ts'
import { workspaces } from './migrations/006-workspaces.ts'
import { deliveries } from './migrations/007-deliveries.ts'
import { reading } from './migrations/008-reading.ts'
import { polling } from './migrations/009-polling.ts'
import { outletLines } from './migrations/010-outlet-lines.ts'
import { derivations } from './migrations/011-derivations.ts'
import { bands } from './migrations/012-bands.ts'
import { quietTimes } from './migrations/013-quiet-times.ts'
import { retellings } from './migrations/014-retellings.ts'
import { feedback } from './migrations/015-feedback.ts'
import { schedules } from './migrations/016-schedules.ts'
import { travellingCorrections } from './migrations/017-corrections.ts'
import { threads } from './migrations/018-threads.ts'
import { storyColumns } from './migrations/019-story-columns.ts'
import { visits } from './migrations/020-visits.ts'
import { vectors } from './migrations/021-vectors.ts'
import { editionOutlets } from './migrations/022-edition-outlets.ts'
import { postings } from './migrations/023-postings.ts'
import { newestClaims } from './migrations/025-newest-claims.ts'
import { storyNumbers } from './migrations/026-story-numbers.ts'
import { type Migration, wordsOf } from './migrations/migration.ts'
import type { Tables } from './schema.ts'
import type { Engine } from './store.ts'

/** In the order in which they run. One that has been released is never edited: add another below it. */
const migrations: readonly Migration[] = [
  articles,
  claims,
  search,
  stories,
  feeds,
  workspaces,
  deliveries,
  reading,
  polling,
  outletLines,
  derivations,
  bands,
  quietTimes,
  retellings,
  feedback,
  schedules,
  travellingCorrections,
  threads,
  storyColumns,
  visits,
  vectors,
  editionOutlets,
  postings,
  newestClaims,
  storyNumbers,
]

/** Any number that nothing else in the database locks by. */
const lock = 7_305_112

/**
 * Runs what this database has not run yet, in one transaction that other processes wait for. When there is nothing to
 * run it only reads: a question need not wait until somebody else has done writing. True when nothing had been run.
 */
export async function migrate(db: Kysely<Tables>, engine: Engine): Promise<boolean> {
  if (await isUpToDate(db, engine)) return false
  return await db.transaction().execute(async transaction => {
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction)
    await sql`create table if not exists migrations (name text primary key, run_at text not null)`.execute(
      transaction,
    )
    const done = await namesDone(transaction)
    refuseUnknown(done)
    for (const migration of migrations) {
      if (done.has(migration.name)) continue
      for (const statement of migration.statements(wordsOf(engine)))
        await sql.raw(statement).execute(transaction)
      const now = new Date().toISOString()
      await sql`insert into migrations (name, run_at) values (${migration.name}, ${now})`.execute(transaction)
    }
    return done.size === 0
  })
}

/** When the tables were made, an ISO 8601 instant. */
export async function madeAt(db: Kysely<Tables>): Promise<string | null> {
  const answer = await sql<{ at: string | null }>`select min(run_at) as at from migrations`.execute(db)
  return answer.rows[0]?.at ?? null
}

async function isUpToDate(db: Kysely<Tables>, engine: Engine): Promise<boolean> {
  const table =
    engine === 'postgres'
      ? sql`select 1 where to_regclass('migrations') is not null`
      : sql`select 1 from sqlite_master where type = 'table' and name = 'migrations'`
  if ((await table.execute(db)).rows.length === 0) return false
  const done = await namesDone(db)
  refuseUnknown(done)
  return migrations.every(migration => done.has(migration.name))
}

async function namesDone(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const answer = await sql<{ name: string }>`select name from migrations`.execute(db)
  return new Set(answer.rows.map(row => row.name))
}

/** A database that a later Verbatim has changed is not touched by an earlier one. */
function refuseUnknown(done: ReadonlySet<string>): void {
  const known = new Set(migrations.map(migration => migration.name))
  if (done.isSubsetOf(known)) return
  throw new VerbatimError('database-too-new', {
    fr: 'Cette base de données a été mise à jour par une version plus récente de Verbatim : utilisez celle-là.',
    en: 'A newer version of Verbatim has updated this database: use that version.',
  })
}
