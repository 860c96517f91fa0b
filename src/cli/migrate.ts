import { readWords } from './options.ts'
import type { Subcommand } from './subcommand.ts'

export const migrate: Subcommand = {
  name: 'migrate',
  usage: '',
  does: {
    fr: 'met la base à jour ; l’ouvrir le fait aussi',
    en: 'brings the database up to date; opening it does so too',
  },
  async run(words, session) {
    readWords(words, [], [])
    const { engine } = await session.archive.openOrMake()
    const done = {
      fr: `La base de données (${engine}) est à jour.`,
      en: `The ${engine} database is up to date.`,
    }
    session.print(done[session.language])
  },
}
