import { sql } from 'kysely'
import { VerbatimError } from '../errors.ts'
import { readWords, textOf } from './options.ts'
import type { Subcommand } from './subcommand.ts'

export const backup: Subcommand = {
  name: 'backup',
  usage: 'FILE',
  does: {
    fr: 'écrit une copie cohérente de la base, même pendant que le bot tourne',
    en: 'writes a consistent copy of the database file, also while the bot runs',
  },
  async run(words, session) {
    const file = textOf(readWords(words, [], []), 'FILE')
    const store = await session.archive.open()
    if (store.engine === 'postgres') throw usePgDump()
    await sql`vacuum into ${file}`.execute(store.db).catch(error => {
      throw notWritten(file, error)
    })
    session.print({ fr: `Copie écrite : ${file}`, en: `Wrote ${file}.` }[session.language])
  },
}

function usePgDump(): VerbatimError {
  return new VerbatimError('backup-postgres', {
    fr: 'La base est sur PostgreSQL : sauvegardez-la avec pg_dump.',
    en: 'The database is on PostgreSQL: back it up with pg_dump.',
  })
}

function notWritten(file: string, cause: unknown): VerbatimError {
  return new VerbatimError(
    'backup-not-written',
    {
      fr: `La sauvegarde ${file} n’a pas pu être écrite : choisissez un fichier qui n’existe pas, dans un dossier ouvert en écriture.`,
      en: `The backup ${file} could not be written: choose a file that does not exist, in a folder that can be written to.`,
    },
    { cause },
  )
}
