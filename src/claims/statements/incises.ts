import type { Span } from '../../types.ts'
import { isMark } from '../grammar/clauses.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import type { PlacedReport } from './links.ts'
import type { Report } from './report.ts'

/** Whoever says “my father told me” quotes, and is not told of. */
const ownWords = /^(?:m'|me|moi|nous|vous|mon|ma|mes|notre|nos|my|our|us)$/
const longestIncise = 30

/**
 * « “La route est coupée, explique Ana Ruiz. Il faut attendre.” »: newspapers put their own "explains" inside the marks.
 * The whole quotation is then of the one who is named there, without the words that name them; null when none is.
 */
export function incisedQuotation(
  passage: Passage,
  reportsOf: (inside: Passage) => readonly Report[],
): PlacedReport | null {
  const [inside, ...others] = passage.inside
  if (inside === undefined || others.length > 0) return null
  const incises = reportsOf(inside).filter(report => isIncise(report, inside.words))
  const [first] = incises
  if (first === undefined) return null
  const { holder, cue, group } = first
  return {
    passage: inside,
    holder,
    cue,
    group,
    content: piecesBetween(inside, incises),
    span: passage.span,
    continues: false,
    nested: false,
    verbatim: true,
  }
}

/** Behind a comma a verb of speech and then its subject, as no sentence of the speaker's has them. */
function isIncise({ holder, group, cue }: Report, words: readonly Word[]): boolean {
  if (holder === null || group === null || group.passive || group.negated) return false
  const inverted = group.inverted !== null || holder.first > cue[1]
  if (!inverted || cue[0] < 2 || !isMark(words[cue[0] - 1], ',!?…')) return false
  if (!group.verb.uses.has('say') && !group.verb.uses.has('quote')) return false
  return !words.slice(cue[0], holder.last + 1).some(({ form }) => ownWords.test(form))
}

/** The characters of the quotation before, between and behind the incises. */
function piecesBetween({ words, span }: Passage, incises: readonly Report[]): Span[] {
  const pieces: Span[] = []
  let start = span[0]
  for (const { cue, holder } of incises) {
    const before = words[cue[0] - 1]
    const opening = words.find(word => word.start >= start)
    if (before === undefined || opening === undefined || before.start <= opening.start) continue
    const keeps = isMark(before, '!?…')
    pieces.push([opening.start, keeps ? before.end : before.start])
    start = words[endOfIncise(words, Math.max(cue[1], holder?.last ?? 0))]?.end ?? span[1]
  }
  const rest = words.find(word => word.start >= start && word.kind !== 'mark')
  if (rest !== undefined) pieces.push([rest.start, span[1]])
  return pieces
}

/** The mark that ends « , explique Ana Ruiz au Courrier. »: a comma right behind the name, else the sentence's end. */
function endOfIncise(words: readonly Word[], last: number): number {
  if (isMark(words[last + 1], ',-')) return last + 1
  for (let at = last + 1; at < words.length && at - last < longestIncise; at++)
    if (isMark(words[at], '.!?…') && (words[at + 1]?.capital ?? true)) return at
  return words.length - 1
}
