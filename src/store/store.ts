import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely, Transaction } from 'kysely'
import { migrate } from './migrations.ts'
import { openPostgres } from './open-postgres.ts'
import { hasSqliteFile, openSqlite, openSqliteInMemory } from './open-sqlite.ts'
import type { Tables } from './schema.ts'

export type Engine = 'sqlite' | 'postgres'

export interface Store {
  readonly engine: Engine
  /** True when this opening has made its tables: there was nothing before. */
  readonly isNew: boolean
  /** The open transaction inside `transaction`, the database outside. */
  readonly db: Kysely<Tables>
  /**
   * Runs `work` in one transaction, undone when it throws. Whatever it calls takes part, by either store;
   * a transaction inside a transaction joins the outer one, and its failure undoes the whole.
   */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>
  /** What is kept in memory for the length of the open transaction; null outside of one. */
  kept<T>(kept: Kept<T>): T | null
  /** Runs `work`, which only reads, and for which nothing that it remembers need be read twice. */
  remembering<T>(work: () => Promise<T>): Promise<T>
  /** What `make` has made in the open `remembering`; null outside of one, and in a transaction. */
  remembered<T extends object>(make: () => T): T | null
  close(): Promise<void>
}

/** Something that is made at its first use in a transaction, and written before the end of it. */
export interface Kept<T> {
  make(): T
  write(store: Store, value: T): Promise<void>
}

export interface StoreSettings {
  /** `postgres://…` for a PostgreSQL server; null for SQLite in `dataDirectory`. */
  readonly databaseUrl: string | null
  readonly dataDirectory: string
}

/**
 * Opens the database, makes it when it is not there, and brings its tables up to date. Safe to call from
 * several processes at once.
 *
 * @throws VerbatimError `database-address`, `database-unreachable`, `database-damaged`, `database-too-old` or `database-too-new`
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const engine = settings.databaseUrl === null ? 'sqlite' : 'postgres'
  const db =
    settings.databaseUrl === null
      ? await openSqlite(settings.dataDirectory)
      : await openPostgres(settings.databaseUrl)
  return await migrated(db, engine)
}

/** A store without anything in it, which is gone when it is closed. */
export async function openEmptyStore(): Promise<Store> {
  return await migrated(openSqliteInMemory(), 'sqlite')
}

/** Whether there is anything to open. What a PostgreSQL server has is seen by opening it: it counts as there. */
export function hasArchive({ databaseUrl, dataDirectory }: StoreSettings): boolean {
  return databaseUrl !== null || hasSqliteFile(dataDirectory)
}

async function migrated(db: Kysely<Tables>, engine: Engine): Promise<Store> {
  try {
    return new KyselyStore(engine, db, await migrate(db, engine))
  } catch (error) {
    await db.destroy()
    throw error
  }
}

interface Scope {
  /** Null once the transaction is over: what was started inside it may outlive it. */
  db: Transaction<Tables> | null
  failure: { readonly error: unknown } | null
  readonly kept: Map<Kept<unknown>, unknown>
  readonly writers: (() => Promise<void>)[]
}

class KyselyStore implements Store {
  readonly engine: Engine
  readonly isNew: boolean
  readonly #database: Kysely<Tables>
  readonly #scopes = new AsyncLocalStorage<Scope>()
  readonly #memories = new AsyncLocalStorage<Map<() => object, object>>()

  constructor(engine: Engine, database: Kysely<Tables>, isNew: boolean) {
    this.engine = engine
    this.isNew = isNew
    this.#database = database
  }

  get db(): Kysely<Tables> {
    return this.#scopes.getStore()?.db ?? this.#database
  }

  async transaction<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const outer = this.#scopes.getStore()
    if (outer?.db) return this.#join(outer, work)
    return this.#database.transaction().execute(async db => {
      const scope: Scope = { db, failure: null, kept: new Map(), writers: [] }
      try {
        const result = await this.#scopes.run(scope, async () => {
          const worked = await work(this)
          for (const write of scope.writers) await write()
          return worked
        })
        if (scope.failure) throw scope.failure.error
        return result
      } finally {
        scope.db = null
      }
    })
  }

  kept<T>(kept: Kept<T>): T | null {
    const scope = this.#scopes.getStore()
    if (!scope?.db) return null
    // What is under a key is what that key has made.
    const known = scope.kept.get(kept) as T | undefined
    if (known !== undefined) return known
    const made = kept.make()
    scope.kept.set(kept, made)
    scope.writers.push(() => kept.write(this, made))
    return made
  }

  remembering<T>(work: () => Promise<T>): Promise<T> {
    return this.#memories.run(new Map(), work)
  }

  remembered<T extends object>(make: () => T): T | null {
    const memory = this.#memories.getStore()
    if (memory === undefined || this.#scopes.getStore()?.db) return null
    // What is under a function is what that function has made.
    const known = memory.get(make) as T | undefined
    if (known !== undefined) return known
    const made = make()
    memory.set(make, made)
    return made
  }

  async close(): Promise<void> {
    await this.#database.destroy()
  }

  async #join<T>(outer: Scope, work: (store: Store) => Promise<T>): Promise<T> {
    try {
      return await work(this)
    } catch (error) {
      outer.failure ??= { error }
      throw error
    }
  }
}
