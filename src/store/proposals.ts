import type { Proposal } from '../claims/proposals.ts'
import type { Store } from './store.ts'

/** What a model has proposed for a version; none when it has not been asked. */
export async function getProposals(store: Store, version: string): Promise<readonly Proposal[]> {
  const row = await store.db
    .selectFrom('proposals')
    .select('body')
    .where('version', '=', version)
    .executeTakeFirst()
  return row === undefined ? [] : JSON.parse(row.body)
}

/** Keeps what a model has proposed for a version, nothing included: it is asked once. */
export async function saveProposals(
  store: Store,
  version: string,
  proposals: readonly Proposal[],
): Promise<void> {
  await store.db
    .insertInto('proposals')
    .values({ version, body: JSON.stringify(proposals) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Current versions that no model has been asked about, the latest read first. */
export async function versionsNotAsked(store: Store, limit: number): Promise<string[]> {
  const rows = await store.db
    .selectFrom('articles')
    .innerJoin('versions', 'versions.id', 'articles.version')
    .leftJoin('proposals', 'proposals.version', 'versions.id')
    .select('versions.id')
    .where('proposals.version', 'is', null)
    .orderBy('versions.read_at', 'desc')
    .orderBy('versions.id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
