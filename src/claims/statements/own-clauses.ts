import { hasFiniteVerb } from '../grammar/clauses.ts'
import type { Reading } from '../grammar/word-order.ts'
import type { Report } from './report.ts'

/** "The group that claimed the attack said it …": an object in a clause about a speaker ends where the speaker's verb begins. */
export function withinItsClause({ words, grammar }: Reading, report: Report, all: readonly Report[]): Report {
  const outer = all.find(
    ({ holder, cue }) =>
      holder !== null &&
      report.cue[0] > holder.core[1] &&
      report.cue[1] < holder.last &&
      cue[0] === holder.last + 1,
  )
  if (outer === undefined || hasFiniteVerb(words, report.cue[1] + 1, outer.cue[0], grammar)) return report
  const end = words[outer.cue[0] - 1]?.end ?? 0
  const own = report.content.filter(([start]) => start < end)
  return own.length === 0
    ? report
    : { ...report, content: own.map(([start, last]) => [start, Math.min(last, end)]) }
}
