import { VerbatimError } from '../errors.ts'

/** https://www.sqlite.org/rescode.html#full */
const sqliteFull = 13
/** https://www.postgresql.org/docs/current/errcodes-appendix.html: disk_full */
const postgresFull = '53100'

/** The error that a full disk makes of whatever an engine throws; null for any other. */
export function diskFull(error: unknown): VerbatimError | null {
  if (!(error instanceof Error)) return null
  const errcode = 'errcode' in error ? error.errcode : null
  const code = 'code' in error ? error.code : null
  if (errcode !== sqliteFull && code !== postgresFull && code !== 'ENOSPC') return null
  const sentences = {
    fr: 'Le disque de la base de données est plein : faites de la place, puis relancez la même commande, qui reprendra où elle en était.',
    en: 'The disk of the database is full: make room, then run the same command again, which goes on from there.',
  }
  return new VerbatimError('disk-full', sentences, { cause: error })
}
