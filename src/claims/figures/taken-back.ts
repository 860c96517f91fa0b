import type { Span } from '../../types.ts'
import type { ArticleText } from '../attribution.ts'
import { findWithdrawals, type Withdrawal } from '../firmness/withdrawals.ts'
import type { FigureDraft, MovedFigure } from './repeats.ts'

/**
 * The figures that nobody has taken back in the same breath: not the 45 of "the mayor, who had spoken of 45 dead,
 * retracted that figure", nor that of « a retiré son estimation de 45 morts ».
 */
export function withoutTakenBack(article: ArticleText, figures: readonly MovedFigure[]): MovedFigure[] {
  const withdrawals = figures.length === 0 ? [] : findWithdrawals(article)
  if (withdrawals.length === 0) return [...figures]
  const given = withdrawals.flatMap(withdrawal => takenBack(withdrawal, figures))
  // « Elle a démenti avoir parlé de 45 morts » stands, as a denial
  return figures.filter(figure => figure.draft.modality === 'denied' || !given.includes(figure))
}

function takenBack(withdrawal: Withdrawal, figures: readonly MovedFigure[]): MovedFigure[] {
  const { span, at, before, about, isOfFigure } = withdrawal
  const inside = figures.filter(({ draft }) => startOf(draft) >= span[0] && startOf(draft) < span[1])
  if (before.length > 0) return inside.filter(({ draft }) => startOf(draft) >= at && isOneOf(draft, before))
  if (about !== null && !isOfFigure) return []
  const own = (figure: MovedFigure) => isOf(figure.draft, withdrawal)
  const here = inside.filter(figure => startOf(figure.draft) < at && own(figure))
  if (here.length > 0 || !isOfFigure) return here
  // « Il avait parlé de 45 morts. Il a retiré ce chiffre. »
  const last = figures.findLast(({ draft }) => startOf(draft) < span[0])
  return last !== undefined && own(last) && isNextTo(last.draft.span, span) ? [last] : []
}

function startOf({ spans: { content }, span }: FigureDraft): number {
  return content[0]?.[0] ?? span[0]
}

function isOneOf({ figure: { value, low, high } }: FigureDraft, numbers: readonly number[]): boolean {
  return [value, low, high].some(number => number !== null && numbers.includes(number))
}

function isOf({ holder, holderKeys }: FigureDraft, { holder: { name, keys } }: Withdrawal): boolean {
  return holder === name || holderKeys.some(key => keys.includes(key))
}

const gap_max = 3

function isNextTo(before: Span, after: Span): boolean {
  return after[0] - before[1] <= gap_max
}
