import {
  type FigureClaim,
  isFigureClaim,
  isSameHolder,
  isSameThing,
  publishedAt_ms,
  relationOf,
} from '../stories/ledger.ts'
import { hasSameNumber } from '../stories/same-thing.ts'
import type { Claim } from '../types.ts'
import { ClaimIndex } from './claim-index.ts'
import type { Made } from './same-claim.ts'

/** A claim that nobody has read before, with all that tell the same beside it. */
export interface News extends Made {
  /** The same holder's last figure for the same thing, when it was another number. */
  readonly before: Claim | null
  /** This claim, and those of other articles and other places that say the same. */
  readonly tellings: readonly Made[]
}

interface Group extends Made {
  /** Null for a claim that was read before. */
  readonly tellings: Made[] | null
}

/**
 * What is new among the claims of a window: what no article said that was read before it, one of those that say the
 * same. A figure that its holder has moved on from within the window stands beside the later one alone.
 *
 * @param made earliest first
 */
export function newsAmong(made: readonly Made[], earlier: readonly Made[]): News[] {
  const index = new ClaimIndex<Group>()
  for (const one of earlier) index.add({ ...one, tellings: null })
  const groups: (readonly Made[])[] = []
  for (const one of made) {
    const same = index.find(one)
    if (same === null) {
      const tellings = [one]
      groups.push(tellings)
      index.add({ ...one, tellings })
    } else same.tellings?.push(one)
  }
  const figures = figuresByHolder([...earlier, ...made])
  const news = groups.flatMap(tellings => {
    const first = teller(tellings)
    return first === undefined ? [] : [{ ...first, tellings, before: beforeOf(first, figures) }]
  })
  const left = new Set(news.flatMap(({ before }) => (before === null ? [] : [before.id])))
  return news.filter(({ tellings }) => !tellings.some(({ claim }) => left.has(claim.id)))
}

/** Who tells it best: with a name, else with any source; as an origin; first. */
function teller(tellings: readonly Made[]): Made | undefined {
  const rank = ({ claim: { holder, holderKeys }, article }: Made) =>
    (holder === null ? 4 : holderKeys.length === 0 ? 2 : 0) + (article.origin === article.id ? 0 : 1)
  return tellings.toSorted((a, b) => rank(a) - rank(b))[0]
}

/** A figure is compared with so many others of its holder and category. */
const compared = 100

function figuresByHolder(made: readonly Made[]): ReadonlyMap<string, FigureClaim[]> {
  const figures = new Map<string, FigureClaim[]>()
  for (const { claim } of made) {
    if (!isFigureClaim(claim)) continue
    for (const key of seriesKeys(claim)) {
      const known = figures.get(key)
      if (known === undefined) figures.set(key, [claim])
      else known.push(claim)
    }
  }
  return figures
}

/** By who counts; and within one article, where nobody need have a name. */
function seriesKeys({ holderKeys, figure, quote }: FigureClaim): string[] {
  return [quote.article.id, ...holderKeys].map(key => `${key} ${figure.category}`)
}

function beforeOf({ claim }: Made, figures: ReadonlyMap<string, FigureClaim[]>): Claim | null {
  if (!isFigureClaim(claim)) return null
  const near = new Set(seriesKeys(claim).flatMap(key => figures.get(key)?.slice(-compared) ?? []))
  const earlier = [...near].filter(
    other =>
      isSameThing(other, claim) &&
      isSameHolder(other, claim) &&
      (isRevision(other, claim) || isOfEarlierVersion(other, claim)),
  )
  return earlier.sort((a, b) => publishedAt_ms(b) - publishedAt_ms(a))[0] ?? null
}

/** Someone without a name is never known to be the same. */
function isRevision(other: FigureClaim, claim: FigureClaim): boolean {
  return claim.holderKeys.length > 0 && relationOf(other, claim) === 'revision'
}

/** An article that is kept up to date has one day of publication, whatever it says. */
function isOfEarlierVersion(other: FigureClaim, claim: FigureClaim): boolean {
  return (
    other.quote.article.id === claim.quote.article.id &&
    other.quote.version !== claim.quote.version &&
    other.modality === claim.modality &&
    !hasSameNumber(other.figure, claim.figure)
  )
}
