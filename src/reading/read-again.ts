import { assignRoles } from '../articles/cleaning/cleaning.ts'
import { getArticle } from '../store/articles.ts'
import { claimIds } from '../store/claims.ts'
import { countOutdated, type Outdated, outdatedVersions, recordDerivation } from '../store/derivations.ts'
import type { Store } from '../store/store.ts'
import { removeVectors } from '../store/vectors.ts'
import { getVersion, replaceSentences } from '../store/versions.ts'
import { deriveAgain } from './derive.ts'
import { readEdges, withoutOutletLines } from './outlet-lines.ts'
import { rulesInUse } from './rules.ts'

/** Texts in one transaction: whoever else wants to write waits for its end. */
const batchSize = 25

export interface ReadAgain {
  /** Texts that were read again. */
  readonly texts: number
  /** Claims that were not found before, and claims that are no longer found. */
  readonly added: number
  readonly gone: number
  /** Texts that are left, when it was interrupted. */
  readonly left: number
}

interface ReadAgainOptions {
  readonly onText?: (done: number, total: number) => void
  /** Stops between two batches. */
  readonly signal?: AbortSignal
}

/**
 * Makes the sentences, claims and index of every current version anew that other rules than today's have read. Texts stay
 * as they are, and so does the id of each claim that is found again. Interrupted, it goes on where it was.
 */
export async function readAgain(store: Store, { onText, signal }: ReadAgainOptions = {}): Promise<ReadAgain> {
  const rules = rulesInUse()
  const total = await countOutdated(store, rules)
  const sums = { texts: 0, added: 0, gone: 0 }
  while (signal?.aborted !== true) {
    const batch = await outdatedVersions(store, rules, batchSize)
    if (batch.length === 0) break
    const versions = batch.map(({ version }) => version)
    const [before, after] = await store.transaction(async () => {
      const earlier = await claimIds(store, versions)
      for (const outdated of batch) await readVersionAgain(store, outdated, rules)
      return [earlier, await claimIds(store, versions)] as const
    })
    sums.texts += batch.length
    sums.added += after.difference(before).size
    sums.gone += before.difference(after).size
    onText?.(sums.texts, total)
  }
  return { ...sums, left: await countOutdated(store, rules) }
}

async function readVersionAgain(
  store: Store,
  { version: id, marked }: Outdated,
  rules: string,
): Promise<void> {
  const version = await getVersion(store, id)
  const article = version === null ? null : await getArticle(store, version.article)
  if (version === null || article === null) throw new Error(`version ${id} is gone`)
  const { text, title, language } = version
  const read = assignRoles({ text, title, marked }, language)
  const edges = await readEdges(store, article.outlet, { ...version, sentences: read })
  const sentences = withoutOutletLines(read, edges)
  await replaceSentences(store, id, sentences)
  // Its vectors are made anew where they are of other sentences.
  if (JSON.stringify(version.sentences) !== JSON.stringify(sentences)) await removeVectors(store, id)
  await deriveAgain(store, article, { ...version, sentences })
  await recordDerivation(store, id, marked, rules)
}
