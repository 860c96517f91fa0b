import { isNegative } from '../gate/firmness.ts'
import { findQuotations, type Quotation } from '../store/quotations.ts'
import type { Store } from '../store/store.ts'
import { getVersions } from '../store/versions.ts'
import { isFigureClaim, isSameAmount, isSameThing } from '../stories/ledger.ts'
import { type Saying, sayingOf, wordsInCommon } from '../stories/sayings.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Modality, Quote } from '../types.ts'
import { type Change, type Finding, isToldEnough, knownOf } from './corrections-found.ts'

/** What two statements must share of the words of the shorter and of the longer one, and how many, to be about the same. */
const share_min = 0.6
const shareOfLonger_min = 0.45
const words_min = 4

const apart_ms_max = 92 * 24 * 60 * 60_000

const firm: ReadonlySet<Modality> = new Set(['asserted', 'attributed', 'conditional', 'planned'])

/** Whether somebody said something as so, in an article that came out before another one and within three months of it. */
export function isSaidBefore(claim: Claim, { article }: Quote): boolean {
  if (!firm.has(claim.modality)) return false
  const [then, now] = [claim.quote.article, article].map(({ publishedAt }) => Date.parse(publishedAt ?? ''))
  // Of an unknown time nothing is true.
  return then !== undefined && now !== undefined && then < now && now - then <= apart_ms_max
}

/** What takes back the words of a claim: the sentence that does, and the claim that it makes, if it makes one. */
interface TakenBack {
  readonly kind: 'denied' | 'withdrawn'
  readonly quote: Quote
  readonly denial: Claim | null
}

/**
 * What is to be told of quotations because who said these claims takes them back. `others` are claims of the same holder:
 * what was said again since is not taken back any more.
 */
export async function findingsOf(
  store: Store,
  claims: readonly Claim[],
  others: readonly Claim[],
  { kind, quote, denial }: TakenBack,
): Promise<Finding[]> {
  const standing = claims.filter(claim => !others.some(other => isSaidAgain(claim, other, quote)))
  const quoted = await findQuotations(store, [...new Set(standing.map(one => one.quote.article.id))])
  const quotations = quoted.filter(quotation => standing.some(claim => carries(quotation, claim)))
  const ids = [quote.version, ...quotations.map(({ version }) => version)]
  const versions = await getVersions(store, [...new Set(ids)])
  const byId = new Map(versions.map(version => [version.id, version]))
  const now = { version: quote.version, span: [quote.start, quote.end] as const }
  const at = byId.get(quote.version)?.readAt ?? ''
  return quotations.flatMap((quotation): Finding[] => {
    const known = knownOf(quotation, byId.get(quotation.version))
    if (known.isDenied || isToldEnough(quotation)) return []
    const before = { version: quotation.version, span: quotation.span }
    const change: Change = { kind, before, now, denial, by: quote.article.id, at }
    return [{ quotation, changes: [change], known: { ...known, isDenied: true, times: known.times + 1 } }]
  })
}

/** Whether the words that carry a claim have been quoted, for whatever reason. */
function carries({ version, span }: Quotation, { quote }: Claim): boolean {
  return version === quote.version && span[0] <= quote.start && quote.end <= span[1]
}

function isSaidAgain(claim: Claim, other: Claim, { article }: Quote): boolean {
  const [then, again] = [article, other.quote.article].map(({ publishedAt }) => Date.parse(publishedAt ?? ''))
  if (then === undefined || again === undefined || !(then < again) || !firm.has(other.modality)) return false
  return isSameTold(claim, other)
}

/**
 * Whether two claims tell the same: a number of one thing; or a statement in words most of which are those of the other,
 * none of them a negation: who denies that a bridge will close has not denied that it will not.
 */
export function isSameTold(a: Claim, b: Claim): boolean {
  if (isFigureClaim(a) && isFigureClaim(b)) return isSameThing(a, b) && isSameAmount(a.figure, b.figure)
  if (a.kind !== 'statement' || b.kind !== 'statement') return false
  return isAboutSame(toldBy(a), toldBy(b))
}

export function toldBy(claim: Claim): Saying {
  const { quote } = claim
  return sayingOf(quote.text, quote.language, [quote.start, quote.end], claim, quote.start)
}

function isAboutSame(a: Saying, b: Saying): boolean {
  if (isNegative(contentOf(a)) || isNegative(contentOf(b))) return false
  const [shorter, longer] = [Math.min(a.words.size, b.words.size), Math.max(a.words.size, b.words.size)]
  const common = Math.min(
    wordsInCommon(a.words, a.language, b.words, b.language),
    wordsInCommon(b.words, b.language, a.words, a.language),
  )
  return common >= words_min && common >= share_min * shorter && common >= shareOfLonger_min * longer
}

/** What is claimed, folded, without the words that claim it. */
export function contentOf({ claim, text, span }: Saying): string {
  const contents = claim?.spans.content ?? []
  return fold(contents.map(([start, end]) => text.slice(start - span[0], end - span[0])).join(' '))
}
