import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { messageOf, VerbatimError } from '../errors.ts'
import type { Tables } from './schema.ts'

const connections_max = 10
const connect_timeout_ms = 10_000
const statement_timeout_ms = 60_000
const version_min = 150_000

/** Opens a PostgreSQL database, 15 or later, by its address. */
export async function openPostgres(url: string): Promise<Kysely<Tables>> {
  if (!/^postgres(ql)?:\/\//.test(url)) throw badAddress()
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: makePool(url),
      onCreateConnection: async connection => {
        // Compiling a plan, and starting processes for it, costs more than any of our queries takes.
        await connection.executeQuery(CompiledQuery.raw('set jit = off'))
        await connection.executeQuery(CompiledQuery.raw('set max_parallel_workers_per_gather = 0'))
        await connection.executeQuery(CompiledQuery.raw(`set statement_timeout = ${statement_timeout_ms}`))
      },
    }),
  })
  try {
    await checkVersion(db)
  } catch (error) {
    await db.destroy()
    throw error instanceof VerbatimError ? error : unreachable(error)
  }
  return db
}

function makePool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections_max,
    connectionTimeoutMillis: connect_timeout_ms,
    application_name: 'verbatim',
    types: { getTypeParser: parserOf },
  })
  // Without a listener a server restart would end the process; the pool itself opens a new connection.
  pool.on('error', error => {
    if (!pool.ending) console.error(`An idle database connection was lost: ${error.message}`)
  })
  return pool
}

type Format = 'text' | 'binary'

/** Counts (int8) and sums (numeric) arrive as text; here they are numbers, as SQLite gives them. */
function parserOf(type: number, format?: Format) {
  if (type === pg.types.builtins.INT8 || type === pg.types.builtins.NUMERIC) return Number
  return pg.types.getTypeParser(type, format)
}

async function checkVersion(db: Kysely<Tables>): Promise<void> {
  const answer = await sql<{ version: number }>`
    select current_setting('server_version_num')::integer as version`.execute(db)
  const version = answer.rows[0]?.version ?? 0
  if (version >= version_min) return
  const found = Math.floor(version / 10_000)
  throw new VerbatimError('database-too-old', {
    fr: `Le serveur PostgreSQL est en version ${found} : il faut la version 15 ou une plus récente.`,
    en: `The PostgreSQL server is version ${found}: use version 15 or later.`,
  })
}

function badAddress(): VerbatimError {
  return new VerbatimError('database-address', {
    fr: 'DATABASE_URL doit commencer par postgres:// ; laissez-la vide pour la base intégrée.',
    en: 'DATABASE_URL must begin with postgres://; leave it empty for the embedded database.',
  })
}

function unreachable(error: unknown): VerbatimError {
  const reason = reasonOf(error)
  return new VerbatimError(
    'database-unreachable',
    {
      fr: `Le serveur PostgreSQL de DATABASE_URL ne répond pas (${reason}) : vérifiez l’adresse et que le serveur est démarré.`,
      en: `The PostgreSQL server in DATABASE_URL does not answer (${reason}): check the address and that the server runs.`,
    },
    { cause: error },
  )
}

/** A name with several addresses fails with one error for each of them, and no words of its own. */
function reasonOf(error: unknown): string {
  return error instanceof AggregateError ? error.errors.map(messageOf).join(', ') : messageOf(error)
}
