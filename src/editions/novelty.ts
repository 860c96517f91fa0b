import { appearedAt_ms, type FigureClaim, isFigureClaim, relationOf } from '../stories/ledger.ts'
import { hasSameNumber } from '../stories/same-thing.ts'
import type { Claim } from '../types.ts'
import { ClaimIndex } from './claim-index.ts'
import { isHeading } from './openings.ts'
import { isSameClaim } from './same-claim.ts'
import { isOfOneThing, isSameTeller, isTheOne, type Made, type MadeFigure, sharesNoun } from './same-thing.ts'

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
  const retold = new Set<string>()
  // Figures first: a statement that stands in the sentence of one that is no news is none either.
  for (const one of made.toSorted(
    (a, b) => Number(isFigureClaim(b.claim)) - Number(isFigureClaim(a.claim)),
  )) {
    if (!isFigureClaim(one.claim) && retold.has(sentenceOf(one.claim))) continue
    const same = index.find(one, (entry, other) => isSameClaim(entry, other, entry.tellings !== null))
    if (same === null) {
      const tellings = [one]
      groups.push(tellings)
      index.add({ ...one, tellings })
    } else {
      same.tellings?.push(one)
      if (isFigureClaim(one.claim)) retold.add(sentenceOf(one.claim))
    }
  }
  const figures = figuresByHolder([...earlier, ...made])
  const news = groups.flatMap(tellings => {
    const first = teller(tellings)
    return first === undefined ? [] : [{ ...first, tellings, before: beforeOf(first, figures) }]
  })
  const left = new Set(news.flatMap(({ before }) => (before === null ? [] : [before.id])))
  return news.filter(({ tellings }) => !tellings.some(({ claim }) => left.has(claim.id)))
}

function sentenceOf({ kind, modality, quote }: Claim): string {
  return `${modality === 'denied' || kind === 'sanction'} ${quote.version} ${quote.start} ${quote.end}`
}

/** Who tells it best: in a sentence, and not in a heading; with a name, else with any source; as an origin; first. */
function teller(tellings: readonly Made[]): Made | undefined {
  const rank = ({ claim: { holder, holderKeys, quote }, article }: Made) =>
    (isHeading(quote) ? 8 : 0) +
    (holder === null ? 4 : holderKeys.length === 0 ? 2 : 0) +
    (article.origin === article.id ? 0 : 1)
  return tellings.toSorted((a, b) => rank(a) - rank(b))[0]
}

/** A figure is compared with so many others of its holder and category. */
const compared = 40

function figuresByHolder(made: readonly Made[]): ReadonlyMap<string, MadeFigure[]> {
  const figures = new Map<string, MadeFigure[]>()
  for (const { claim, article } of made) {
    if (!isFigureClaim(claim)) continue
    const figure = { claim, article }
    for (const key of seriesKeys(figure)) {
      const known = figures.get(key)
      if (known === undefined) figures.set(key, [figure])
      else known.push(figure)
    }
  }
  return figures
}

/** By who counts; in one story, by which body without a name; and within one article, where nobody need be named. */
function seriesKeys({ claim, article }: MadeFigure): string[] {
  const keys = [article.id, ...claim.holderKeys, ...(isTheOne(claim) ? [article.story] : [])]
  return keys.map(key => `${key} ${claim.figure.category}`)
}

function beforeOf({ claim, article }: Made, figures: ReadonlyMap<string, MadeFigure[]>): Claim | null {
  if (!isFigureClaim(claim)) return null
  const made = { claim, article }
  const near = new Set(seriesKeys(made).flatMap(key => figures.get(key)?.slice(-compared) ?? []))
  const earlier = [...near].filter(
    other =>
      !hasSameNumber(other.claim.figure, claim.figure) &&
      (isOfEarlierVersion(other.claim, claim) || isRevision(other.claim, claim)) &&
      isSameTeller(other, made) &&
      isOfOneThing(other, made) &&
      sharesNoun(other, made),
  )
  const inOrder = earlier.sort((a, b) => appearedAt_ms(a.article) - appearedAt_ms(b.article))
  const last = inOrder.at(-1)
  if (last === undefined) return null
  // A copy may have come out since: what was said first is what the new number comes after.
  return inOrder.find(other => hasSameNumber(other.claim.figure, last.claim.figure))?.claim ?? last.claim
}

/** Someone without a name is not known to be the same; a text that gives two figures tells them apart by more than we read. */
function isRevision(other: FigureClaim, claim: FigureClaim): boolean {
  return (
    other.quote.version !== claim.quote.version &&
    (claim.holderKeys.length > 0 || isTheOne(claim)) &&
    relationOf(withHolderOf(claim, other), claim) === 'revision'
  )
}

/** « la préfecture » and "the prefecture" are known to be one by now. */
function withHolderOf({ holder, holderKeys }: FigureClaim, claim: FigureClaim): FigureClaim {
  return { ...claim, holder, holderKeys }
}

/** An article that is kept up to date has one day of publication, whatever it says. */
function isOfEarlierVersion(other: FigureClaim, claim: FigureClaim): boolean {
  return (
    other.quote.article.id === claim.quote.article.id &&
    other.quote.version !== claim.quote.version &&
    other.modality === claim.modality
  )
}
