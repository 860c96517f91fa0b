import type { ArticleInput } from '../types.ts'
import { insertRows } from './bulk.ts'
import type { Store } from './store.ts'

export type Marked = ArticleInput['marked']

/** A current version whose sentences, claims and index were made by other rules than today's. */
export interface Outdated {
  readonly version: string
  /** What the markup of its source showed to be captions and page furniture. */
  readonly marked: Marked
}

/** Notes what a version's sentences, claims and index were made from, and by which rules. */
export async function recordDerivation(
  store: Store,
  version: string,
  marked: Marked,
  rules: string,
): Promise<void> {
  const row = { version, marked: JSON.stringify(marked), rules }
  const then = 'on conflict (version) do update set rules = excluded.rules'
  await insertRows(store, 'derivations', ['version', 'marked', 'rules'], [row], then)
}

/** Current versions that other rules than these have read, at most `limit`. */
export async function outdatedVersions(store: Store, rules: string, limit: number): Promise<Outdated[]> {
  const rows = await outdated(store, rules)
    .select(['derivations.version', 'derivations.marked'])
    .orderBy('derivations.version')
    .limit(limit)
    .execute()
  return rows.map(({ version, marked }): Outdated => ({ version, marked: JSON.parse(marked) }))
}

export async function countOutdated(store: Store, rules: string): Promise<number> {
  const { count } = await outdated(store, rules)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function outdated(store: Store, rules: string) {
  return store.db
    .selectFrom('derivations')
    .innerJoin('articles', 'articles.version', 'derivations.version')
    .where('derivations.rules', '!=', rules)
}
