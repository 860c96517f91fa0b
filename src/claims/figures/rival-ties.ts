import { isGapped } from './elided.ts'
import { antecedentOf } from './parts.ts'
import { claimantAt, isGivenAlone, rivalOf, tells } from './rivals.ts'
import type { Context, Tie } from './ties.ts'

/** « …, 30 000 selon la CGT »: the same count, given by somebody else. */
export function rivalTie(context: Context): Tie | null {
  const { sentence, quantity, position, earlier, counted } = context
  const previous = context.previous ?? antecedentOf(position, earlier, 1, true)
  if (previous === null || previous.quantity.kind !== 'count') return null
  const again = { counts: previous.counts, total: null, borrowed: previous, phrase: null, again: true }
  if (counted === null && isGivenAlone(sentence, quantity)) return again
  const gapped = context.previous !== null && isGapped(sentence, quantity, context.previous.quantity)
  if (counted === null && gapped && rivalOf(sentence, quantity, previous.shown[1]) === null) return again
  const rival = context.previous === null ? null : rivalOf(sentence, quantity, previous.shown[1])
  if (rival === null) return null
  const { left } = previous.firmness.clause
  const given = rival.cue !== null || tells(sentence, left, previous.quantity.start)
  return given ? { ...again, rival } : again
}

/** « loin des 30 000 annoncés par les syndicats », "the 30,000 claimed by organisers": a rival of the count before it. */
export function claimedTie({
  sentence,
  quantity,
  counted,
  position,
  earlier,
  previous,
}: Context): Tie | null {
  const isAlone = counted === null || counted.first === counted.last
  const rival = isAlone ? claimantAt(sentence, counted?.first ?? quantity.next) : null
  const other = rival === null ? null : (previous ?? antecedentOf(position, earlier, 1, true))
  if (rival === null || other === null || other.quantity.kind !== 'count') return null
  return { counts: other.counts, total: null, borrowed: other, phrase: null, again: true, rival }
}
