import { dayOf } from '../answers/arrange.ts'
import { holderOf, lineOf } from '../lines.ts'
import { findClaims } from '../store/claims.ts'
import type { Claim } from '../types.ts'
import { readWords } from './options.ts'
import type { Subcommand } from './subcommand.ts'

export const claims: Subcommand = {
  name: 'claims',
  usage: '[--article ID] [--json | --jsonl]',
  does: 'lists the stored claims, by holder and time',
  async run(words, session) {
    const { flags, values } = readWords(words, ['json', 'jsonl'], ['article'])
    const article = values.get('article')
    const found = await findClaims(session.store, {
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
      for (const claim of group.sort(byDay)) session.print(row(claim))
    }
  },
}

function byDay(a: Claim, b: Claim): number {
  return dayOf(a).localeCompare(dayOf(b))
}

function row(claim: Claim): string {
  const text =
    claim.kind === 'statement'
      ? claim.quote.text.replace(/\s+/g, ' ')
      : lineOf(claim, claim.quote.language).text
  return `  ${(dayOf(claim) || 'undated').padEnd(11)}${claim.kind.padEnd(10)}${claim.modality.padEnd(12)}${text}`
}
