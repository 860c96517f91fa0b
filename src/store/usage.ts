import type { Store } from './store.ts'

/** Adds tokens that a workspace has used of the model on a day (`2024-12-16`), and gives its total of the day. */
export async function addUsage(
  store: Store,
  workspace: string,
  day: string,
  tokens: number,
): Promise<number> {
  const row = await store.db
    .insertInto('model_usage')
    .values({ workspace, day, tokens })
    .onConflict(conflict =>
      conflict.columns(['workspace', 'day']).doUpdateSet(({ eb, ref }) => ({
        tokens: eb('model_usage.tokens', '+', ref('excluded.tokens')),
      })),
    )
    .returning('tokens')
    .executeTakeFirstOrThrow()
  return row.tokens
}

/** The tokens of a day, of one workspace or, with null, of all together. */
export async function usageOf(store: Store, workspace: string | null, day: string): Promise<number> {
  let query = store.db
    .selectFrom('model_usage')
    .select(({ fn }) => fn.sum<number | null>('tokens').as('tokens'))
    .where('day', '=', day)
  if (workspace !== null) query = query.where('workspace', '=', workspace)
  const row = await query.executeTakeFirst()
  return row?.tokens ?? 0
}
