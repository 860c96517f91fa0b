import { readWords } from './options.ts'
import type { Subcommand } from './subcommand.ts'

export const migrate: Subcommand = {
  name: 'migrate',
  usage: '',
  does: 'brings the database up to date; opening it does so too',
  async run(words, session) {
    readWords(words, [], [])
    session.print(`The ${session.store.engine} database is up to date.`)
  },
}
