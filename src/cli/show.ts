import { VerbatimError } from '../errors.ts'
import { getVersion } from '../store/versions.ts'
import { readWords, textOf } from './options.ts'
import type { Subcommand } from './subcommand.ts'

export const show: Subcommand = {
  name: 'show',
  usage: 'VERSION [--json]',
  does: 'shows a stored text with the role of each sentence',
  async run(words, session) {
    const read = readWords(words, ['json'], [])
    const id = textOf(read, 'VERSION')
    const version = await getVersion(session.store, id)
    if (version === null) throw unknownVersion(id)
    const { article, title, language, text, sentences } = version
    if (read.flags.has('json')) {
      const spans = sentences.map(({ start, end, role }) => ({ start, end, role }))
      return session.json({ version: id, article, title, language, text, sentences: spans })
    }
    for (const { start, end, role } of sentences) session.print(`${role.padEnd(12)}${text.slice(start, end)}`)
  },
}

function unknownVersion(id: string): VerbatimError {
  return new VerbatimError('unknown-version', {
    fr: `La version « ${id} » n’existe pas : « verbatim articles » les montre.`,
    en: `There is no version “${id}”: “verbatim articles” lists them.`,
  })
}
