import { findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import type { Claim } from '../types.ts'
import type { Finding } from './corrections-found.ts'
import { findingsOf, isSaidBefore, isSameTold } from './corrections-told.ts'

/** Claims of one holder that are compared with what takes them back: the newest. */
export const compared_max = 300

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
export function namesOf({ holderKeys }: Pick<Claim, 'holderKeys'>): string[] {
  return holderKeys.filter(key => /^(?:person_.+_|org_(?!ministry_))/.test(key))
}

async function deniedBy(store: Store, denial: Claim): Promise<Finding[]> {
  const filter = { holderKeys: namesOf(denial), kinds: [denial.kind], limit: compared_max } as const
  const claims = await findClaims(store, filter)
  const { quote } = denial
  const denied = claims.filter(claim => isDeniedBy(claim, denial))
  return findingsOf(store, denied, claims, { kind: 'denied', quote, denial })
}

/** Whether somebody denies what they have said themselves: of the same holder by name, and about the same thing. */
function isDeniedBy(claim: Claim, denial: Claim): boolean {
  const names = namesOf(claim)
  return (
    namesOf(denial).some(name => names.includes(name)) &&
    isSaidBefore(claim, denial.quote) &&
    isSameTold(claim, denial)
  )
}
