import { openWeb } from '../articles/read.ts'
import { VerbatimError } from '../errors.ts'
import { readAll } from '../read.ts'
import { readWords } from './options.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

export const read: Subcommand = {
  name: 'read',
  usage: 'PATH-or-URL… [--json]',
  does: 'reads feeds, pages, files and folders into the store',
  async run(words, session) {
    const { positionals, flags } = readWords(words, ['json'], [])
    if (positionals.length === 0) throw new UsageError('PATH-or-URL is missing')
    const started = performance.now()
    const web = openWeb({ allowedHosts: session.settings.allowedHosts })
    const report = await readAll(session.store, positionals, {
      web,
      onItem: done => session.progress(`${done} read, ${perSecond(done, started)} a second`),
    }).finally(() => web.close())
    session.progress('')
    if (flags.has('json')) session.json(report)
    else {
      for (const { source, code, message } of report.failed) session.note(`${source}: ${code}: ${message}`)
      const { read, updated, unchanged } = report
      session.print(
        `${read} read: ${report.new} new, ${updated} updated, ${unchanged} unchanged; ${report.failed.length} failed`,
      )
    }
    if (report.read === 0 && report.failed.length > 0) throw nothingRead(report.failed.length)
  },
}

function perSecond(done: number, started: number): number {
  return Math.round((done / (performance.now() - started)) * 1_000)
}

function nothingRead(failures: number): VerbatimError {
  return new VerbatimError('nothing-read', {
    fr: `Rien n’a pu être lu (${failures} échec(s)) : corrigez ce que disent les lignes ci-dessus.`,
    en: `Nothing could be read (${failures} failed): mend what the lines above say.`,
  })
}
