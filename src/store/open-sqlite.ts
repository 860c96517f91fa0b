import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { messageOf, VerbatimError } from '../errors.ts'
import { makeFolder } from './folder.ts'
import type { Tables } from './schema.ts'
import { resultCode, whenFree } from './sqlite-busy.ts'
import { sqliteDialect } from './sqlite-dialect.ts'

/*
 * What undoes one statement of a transaction is kept in memory, and in no temporary file, to which SQLite writes as much as to
 * the database: it is of no use to another process, nor after a crash (https://www.sqlite.org/tempfiles.html).
 */
const settings = `
  pragma synchronous = full;
  pragma temp_store = memory;
  pragma foreign_keys = on;
  pragma cache_size = -32768;
  pragma wal_autocheckpoint = 4000;
`

const fileName = 'verbatim.db'

/** Whether the directory holds a database. One that cannot be looked into may: opening says what is wrong. */
export function hasSqliteFile(directory: string): boolean {
  try {
    return statSync(join(directory, fileName), { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

/** An empty database that no file holds. */
export function openSqliteInMemory(): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: sqliteDialect(new DatabaseSync(':memory:')) })
}

/** Opens `verbatim.db` in the directory, making both when they are not there. */
export async function openSqlite(directory: string): Promise<Kysely<Tables>> {
  try {
    makeFolder(directory)
    return new Kysely<Tables>({ dialect: sqliteDialect(await openFile(directory)) })
  } catch (error) {
    if (damages.has(resultCode(error))) throw damaged(directory, error)
    const reason = messageOf(error)
    throw new VerbatimError(
      'database-unreachable',
      {
        fr: `La base de données dans ${directory} ne s’ouvre pas (${reason}) : vérifiez que DATA_DIR est un dossier où l’on peut écrire.`,
        en: `The database in ${directory} does not open (${reason}): check that DATA_DIR is a folder that can be written to.`,
      },
      { cause: error },
    )
  }
}

/** `SQLITE_CORRUPT`, `SQLITE_NOTADB` */
const damages: ReadonlySet<number | null> = new Set([11, 26])

function damaged(directory: string, cause: unknown): VerbatimError {
  const file = join(directory, fileName)
  return new VerbatimError(
    'database-damaged',
    {
      fr: `Le fichier ${file} est endommagé, ou n’est pas une base de données : mettez-le de côté et remettez une sauvegarde à sa place.`,
      en: `The file ${file} is damaged, or no database: put it aside, and a backup in its place.`,
    },
    { cause },
  )
}

async function openFile(directory: string): Promise<DatabaseSync> {
  const database = new DatabaseSync(join(directory, fileName))
  try {
    await whenFree(() => database.exec('pragma journal_mode = wal'))
    await whenFree(() => database.exec(settings))
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
