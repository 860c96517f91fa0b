import { dayOf } from '../answers/arrange.ts'
import { undated } from '../delivery/wording.ts'
import { type Sentences, VerbatimError } from '../errors.ts'
import { holderOf, lineOf } from '../lines/lines.ts'
import { type ReadAgain, readAgain } from '../reading/read-again.ts'
import { getArticle } from '../store/articles.ts'
import { findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import type { Claim, Language } from '../types.ts'
import { untilInterrupted } from './interruption.ts'
import { readWords } from './options.ts'
import { ProgressLine } from './progress.ts'
import { goesOn, Interrupted, type Session, type Subcommand, UsageError } from './subcommand.ts'

export const claims: Subcommand = {
  name: 'claims',
  usage: '[--article ID | --again] [--json | --jsonl]',
  does: {
    fr: 'montre les affirmations enregistrées, par source et par date ; avec --again, les cherche à nouveau là où les règles ont changé depuis',
    en: 'lists the stored claims, by holder and time; with --again, finds them anew where the rules have changed since',
  },
  async run(words, session) {
    const { flags, values } = readWords(words, ['json', 'jsonl', 'again'], ['article'])
    const article = values.get('article')
    if (flags.has('again') && article !== undefined)
      throw new UsageError({ fr: '--again vaut pour tous les articles', en: '--again is for all articles' })
    const store = await session.archive.open()
    if (flags.has('again')) return findAgain(store, session, flags.has('json'))
    if (article !== undefined && (await getArticle(store, article)) === null) throw unknownArticle(article)
    const found = await findClaims(store, {
      currentOnly: true,
      ...(article === undefined ? {} : { article }),
    })
    if (flags.has('json')) return session.json(found)
    if (flags.has('jsonl')) {
      for (const claim of found) session.json(claim)
      return
    }
    const byHolder = Map.groupBy(found, claim => holderOf(claim, claim.quote.language))
    for (const [holder, group] of [...byHolder].sort((a, b) => b[1].length - a[1].length)) {
      session.print(`${holder}`)
      for (const claim of group.sort(byDay)) session.print(row(claim, session.language))
    }
  },
}

function unknownArticle(id: string): VerbatimError {
  return new VerbatimError('unknown-article', {
    fr: `Aucun article ne s’appelle « ${id} » : « verbatim articles » montre les articles.`,
    en: `No article is called “${id}”: “verbatim articles” lists the articles.`,
  })
}

/** Ctrl-C stops after the texts that are being read; the same command goes on from there. */
async function findAgain(store: Store, session: Session, asJson: boolean): Promise<void> {
  const line = session.terminal === null ? null : new ProgressLine(session.terminal, session.language)
  const onText = (done: number, total: number) => line?.show({ done, work: done, workInAll: total })
  const report = await untilInterrupted(signal => readAgain(store, { signal, onText })).finally(() =>
    line?.clear(),
  )
  if (asJson) session.json(report)
  else session.print(counted(report)[session.language])
  if (report.left > 0) throw new Interrupted(goesOn[session.language])
}

function counted({ texts, added, gone, left }: ReadAgain): Sentences {
  return {
    fr: `Textes relus : ${texts} ; affirmations nouvelles : ${added}, retirées : ${gone} ; textes à relire encore : ${left}`,
    en: `${texts} texts read again: ${added} claims new, ${gone} gone; ${left} texts left`,
  }
}

function byDay(a: Claim, b: Claim): number {
  return dayOf(a).localeCompare(dayOf(b))
}

function row(claim: Claim, language: Language): string {
  const text =
    claim.kind === 'statement'
      ? claim.quote.text.replace(/\s+/g, ' ')
      : lineOf(claim, claim.quote.language).text
  return `  ${(dayOf(claim) || undated[language]).padEnd(11)}${claim.kind.padEnd(10)}${claim.modality.padEnd(12)}${text}`
}
