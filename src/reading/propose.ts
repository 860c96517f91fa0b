import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Proposer } from '../model/proposer.ts'
import { type Repeated, repeatedly } from '../repeatedly.ts'
import { getArticle } from '../store/articles.ts'
import { saveProposals, versionsNotAsked } from '../store/proposals.ts'
import type { Store } from '../store/store.ts'
import { getVersion } from '../store/versions.ts'
import { deriveAgain } from './derive.ts'

/** Texts that are shown to the model at a time: the newest first, the rest when these are done. */
const textsAtOnce = 10

interface Proposing {
  readonly store: Store
  readonly proposer: Proposer
  readonly log: Log
}

/**
 * Asks the model who says what in the texts that it has not seen, and adds the claims that hold to the ledger. Ends at the
 * first text that it does not answer for: the budget is spent, or the model is down.
 */
export async function proposeClaims(
  { store, proposer }: Proposing,
  isStopped: () => boolean = () => false,
): Promise<number> {
  let asked = 0
  for (const id of await versionsNotAsked(store, textsAtOnce)) {
    const version = isStopped() ? null : await getVersion(store, id)
    const proposals = version === null ? null : await proposer.propose(version)
    if (version === null || proposals === null) return asked
    await store.transaction(async () => {
      await saveProposals(store, id, proposals)
      // The rules may have marked its sentences again meanwhile.
      const [article, now] = [await getArticle(store, version.article), await getVersion(store, id)]
      if (proposals.length === 0 || article?.version !== id || now === null) return
      await deriveAgain(store, article, now)
    })
    asked += 1
  }
  return asked
}

/** Asks every `interval_ms` until stopped; `stop` resolves when no text is being asked about. */
export function startProposing(proposing: Proposing, interval_ms: number): Repeated {
  const look = async (isStopped: () => boolean) => {
    try {
      await proposeClaims(proposing, isStopped)
    } catch (error) {
      proposing.log('claims could not be proposed', { message: messageOf(error) })
    }
  }
  return repeatedly(look, interval_ms)
}
