import { openWeb } from '../articles/read.ts'
import { type Sentences, VerbatimError } from '../errors.ts'
import { counting } from '../lines/phrases.ts'
import { type ReadProgress, type ReadReport, readAll } from '../reading/read.ts'
import { untilInterrupted } from './interruption.ts'
import { missing, readWords } from './options.ts'
import { ProgressLine } from './progress.ts'
import { Interrupted, type Session, type Subcommand } from './subcommand.ts'

export const read: Subcommand = {
  name: 'read',
  usage: 'PATH-or-URL… [--json]',
  does: {
    fr: 'lit et enregistre des flux, des pages, des fichiers et des dossiers ; relancée, elle reprend où elle en était',
    en: 'reads feeds, pages, files and folders into the store; started again, it goes on where it was stopped',
  },
  async run(words, session) {
    const { positionals, flags } = readWords(words, ['json'], [])
    if (positionals.length === 0) throw missing('PATH-or-URL')
    const report = await readWhileAllowed(positionals, session)
    if (flags.has('json')) printJson(report, session)
    else printText(report, session)
    if (report.interrupted) throw new Interrupted(goesOn[session.language])
    if (report.read === 0 && report.failed.length > 0) throw nothingRead(report.failed.length)
  },
}

/** Ctrl-C stops after what has been read so far is stored. */
async function readWhileAllowed(sources: readonly string[], session: Session): Promise<ReadReport> {
  const store = await session.archive.openOrMake()
  const web = openWeb({ allowedHosts: session.settings.allowedHosts, contact: session.settings.contact })
  const line = session.terminal === null ? null : new ProgressLine(session.terminal, session.language)
  const onProgress = ({ done, bytes, bytesInAll }: ReadProgress) =>
    line?.show({ done, work: bytes, workInAll: bytesInAll })
  try {
    return await untilInterrupted(signal =>
      readAll(store, sources, { web, signal, ...(line === null ? {} : { onProgress }) }),
    )
  } finally {
    line?.clear()
    await web.close()
  }
}

function printJson({ interrupted: _, failed, ...counts }: ReadReport, session: Session): void {
  const told = failed.map(({ source, code, sentences }) => {
    return { source, code, message: sentences[session.language] }
  })
  session.json({ ...counts, failed: told })
}

function printText(report: ReadReport, session: Session): void {
  for (const { source, code, sentences } of report.failed)
    session.note(`${source}: ${code}: ${sentences[session.language]}`)
  session.print(countsOf(report)[session.language])
}

function countsOf({ read, new: added, updated, unchanged, failed }: ReadReport): Sentences {
  return {
    fr: `Lus : ${read} ; nouveaux : ${added}, modifiés : ${updated}, inchangés : ${unchanged} ; problèmes : ${failed.length}`,
    en: `${read} read: ${added} new, ${updated} updated, ${unchanged} unchanged; ${counting(failed.length, 'en', 'problem', 'problems')}`,
  }
}

const goesOn: Sentences = {
  fr: 'Interrompu : ce qui est compté est enregistré, et la même commande reprend où elle en était.',
  en: 'Interrupted: what is counted is stored, and the same command goes on from there.',
}

function nothingRead(failures: number): VerbatimError {
  return new VerbatimError('nothing-read', {
    fr: `Rien n’a pu être lu (${failures} échec(s)) : corrigez ce que disent les lignes ci-dessus.`,
    en: `Nothing could be read (${failures} failed): mend what the lines above say.`,
  })
}
