import { VerbatimError } from '../errors.ts'

/** Primary result codes: https://www.sqlite.org/rescode.html#readonly, https://www.sqlite.org/rescode.html#full */
const sqliteReadOnly = 8
const sqliteFull = 13
/** https://www.postgresql.org/docs/current/errcodes-appendix.html: disk_full, read_only_sql_transaction */
const postgresFull = '53100'
const postgresReadOnly = '25006'

/** The error that a full disk, or a database that cannot be written, makes of whatever an engine throws; null for any other. */
export function unwritable(error: unknown): VerbatimError | null {
  if (!(error instanceof Error)) return null
  const result = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null
  const code = 'code' in error ? error.code : null
  if (result === sqliteFull || code === postgresFull || code === 'ENOSPC')
    return new VerbatimError('disk-full', full, { cause: error })
  if (result === sqliteReadOnly || code === postgresReadOnly)
    return new VerbatimError('read-only', readOnly, { cause: error })
  return null
}

const full = {
  fr: 'Le disque de la base de données est plein : faites de la place, puis relancez la même commande, qui reprendra où elle en était.',
  en: 'The disk of the database is full: make room, then run the same command again, which goes on from there.',
}

const readOnly = {
  fr: 'La base de données ne peut être que lue : vérifiez qui possède DATA_DIR et ses fichiers, et que son disque n’est pas monté en lecture seule.',
  en: 'The database can only be read: check who owns DATA_DIR and its files, and that its disk is not mounted read-only.',
}
