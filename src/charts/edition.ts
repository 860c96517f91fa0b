import type { Message } from '../delivery/message.ts'
import { findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { type FigureClaim, isFigureClaim, isSameAmount, isSameThing } from '../stories/ledger.ts'
import { isSameHolder } from '../stories/same-holder.ts'
import type { Edition, Line } from '../types.ts'
import { seriesPicture } from './series.ts'

export type EditionChart = Pick<Message, 'chart'>

/**
 * The picture of the first figure that an edition tells to have moved, with what its holder gave before and what others
 * give for the same thing in the edition, for its message; nothing when none has moved.
 */
export async function editionChart(store: Store, { sections, language }: Edition): Promise<EditionChart> {
  const lines = sections.flatMap(section => section.items)
  const told = lines.flatMap(({ claim }) => (claim !== null && isFigureClaim(claim) ? [claim] : []))
  for (const line of lines) {
    const { claim } = line
    if (claim === null || !isFigureClaim(claim)) continue
    const before = await quotedBefore(store, line, claim)
    if (before === null) continue
    const same = told.filter(other => isSameThing(other, claim))
    const chart = seriesPicture([claim, before, ...same], language)
    if (chart !== null) return { chart }
  }
  return {}
}

/** What the further quotes of a figure's line say: another number by the same holder; null where they say none. */
async function quotedBefore(store: Store, line: Line, claim: FigureClaim): Promise<FigureClaim | null> {
  const [, ...others] = line.quotes
  if (others.length === 0) return null
  const versions = [...new Set(others.map(quote => quote.version))]
  const known = await findClaims(store, { versions, kinds: ['figure'] })
  const isQuoted = ({ quote }: FigureClaim) =>
    others.some(
      ({ version, start, end }) => quote.version === version && quote.start === start && quote.end === end,
    )
  const earlier = known
    .filter(isFigureClaim)
    .find(
      other =>
        isQuoted(other) &&
        isSameThing(other, claim) &&
        isSameHolder(other, claim) &&
        !isSameAmount(other.figure, claim.figure),
    )
  return earlier ?? null
}
