import { isNegative } from '../firmness.ts'
import { findClaims } from '../store/claims.ts'
import { findQuotations, type Quotation } from '../store/quotations.ts'
import type { Store } from '../store/store.ts'
import { getVersions } from '../store/versions.ts'
import { isFigureClaim, isSameAmount, isSameThing } from '../stories/ledger.ts'
import { type Saying, sayingOf, wordsInCommon } from '../stories/sayings.ts'
import { fold } from '../text/tokens.ts'
import type { Claim, Modality } from '../types.ts'
import { type Finding, isToldEnough, knownOf } from './corrections-found.ts'

/** Claims of one holder that are compared with a denial of theirs: the newest. */
const compared_max = 300
/** What two statements must share of the words of the shorter and of the longer one, and how many, to be about the same. */
const share_min = 0.6
const shareOfLonger_min = 0.45
const words_min = 4

const apart_ms_max = 92 * 24 * 60 * 60_000

const firm: ReadonlySet<Modality> = new Set(['asserted', 'attributed', 'conditional', 'planned'])

/** What is to be told of quotations because who said it denies it in one of these articles. */
export async function findDenials(store: Store, articles: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const article of articles) {
    const claims = await findClaims(store, { article, currentOnly: true })
    for (const denial of claims.filter(isDenial)) findings.push(...(await deniedBy(store, denial)))
  }
  return findings
}

function isDenial(claim: Claim): boolean {
  return claim.modality === 'denied' && namesOf(claim).length > 0
}

/** People and organisations by name: « le ministère de la Défense » may be any country's. */
function namesOf({ holderKeys }: Claim): string[] {
  return holderKeys.filter(key => /^(?:person_.+_|org_(?!ministry_))/.test(key))
}

async function deniedBy(store: Store, denial: Claim): Promise<Finding[]> {
  const filter = { holderKeys: namesOf(denial), kinds: [denial.kind], limit: compared_max } as const
  const earlier = (await findClaims(store, filter)).filter(claim => isDeniedBy(claim, denial))
  const quoted = await findQuotations(store, [...new Set(earlier.map(({ quote }) => quote.article.id))])
  const quotations = quoted.filter(quotation => earlier.some(claim => quotes(quotation, claim)))
  const versions = await getVersions(store, [
    ...new Set([denial.quote.version, ...quotations.map(({ version }) => version)]),
  ])
  const byId = new Map(versions.map(version => [version.id, version]))
  const { version, start, end } = denial.quote
  const now = { version, span: [start, end] as const }
  const at = byId.get(version)?.readAt ?? ''
  return quotations.flatMap((quotation): Finding[] => {
    const known = knownOf(quotation, byId.get(quotation.version))
    if (known.isDenied || isToldEnough(quotation)) return []
    const before = { version: quotation.version, span: quotation.span }
    const changes = [{ kind: 'denied', before, now, denial, at } as const]
    return [{ quotation, changes, known: { ...known, isDenied: true, times: known.times + 1 } }]
  })
}

/** Whether the words that carry a claim have been quoted, for whatever reason. */
function quotes({ version, span }: Quotation, { quote }: Claim): boolean {
  return version === quote.version && span[0] <= quote.start && quote.end <= span[1]
}

/**
 * Whether somebody denies what they have said themselves: of the same holder by name, published later, within three
 * months, about the same thing. A figure is denied with its number; a statement in words most of which are those of what
 * was said, none of them a negation: who denies that a bridge will close has not denied that it will not.
 */
function isDeniedBy(claim: Claim, denial: Claim): boolean {
  if (denial.modality !== 'denied' || !firm.has(claim.modality)) return false
  const names = namesOf(claim)
  if (!namesOf(denial).some(name => names.includes(name))) return false
  const [then, now] = [claim, denial].map(({ quote }) => Date.parse(quote.article.publishedAt ?? ''))
  if (then === undefined || now === undefined) return false
  // Of an unknown time nothing is true.
  if (!(then < now && now - then <= apart_ms_max)) return false
  if (isFigureClaim(claim) && isFigureClaim(denial))
    return isSameThing(claim, denial) && isSameAmount(claim.figure, denial.figure)
  if (claim.kind !== 'statement' || denial.kind !== 'statement') return false
  return isAboutSame(told(claim), told(denial))
}

function told(claim: Claim): Saying {
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

/** What is claimed, without the words that claim it. */
function contentOf({ claim, text, span }: Saying): string {
  const contents = claim?.spans.content ?? []
  return fold(contents.map(([start, end]) => text.slice(start - span[0], end - span[0])).join(' '))
}
