import type { Store } from './store.ts'

/** Where tokens are counted that are no workspace's: those of embeddings, which have a budget of their own. */
export const embeddingOf = { articles: 'embedding of articles', questions: 'embedding of questions' } as const

/**
 * Adds tokens and requests that a workspace has used of the model on a day (`2024-12-16`), and gives its total of
 * tokens of the day.
 */
export async function addUsage(
  store: Store,
  workspace: string,
  day: string,
  tokens: number,
  requests = 0,
): Promise<number> {
  const row = await store.db
    .insertInto('model_usage')
    .values({ workspace, day, tokens, requests })
    .onConflict(conflict =>
      conflict.columns(['workspace', 'day']).doUpdateSet(({ eb, ref }) => ({
        tokens: eb('model_usage.tokens', '+', ref('excluded.tokens')),
        requests: eb('model_usage.requests', '+', ref('excluded.requests')),
      })),
    )
    .returning('tokens')
    .executeTakeFirstOrThrow()
  return row.tokens
}

interface Usage {
  /** The platform's name of the workspace: `discord 1234`; `reading` for the reading of articles. */
  readonly of: string
  readonly tokens: number
  readonly requests: number
}

/** What each workspace has used of the model on a day, the one that used most first; embeddings are left out. */
export async function usageByWorkspace(store: Store, day: string): Promise<Usage[]> {
  const rows = await store.db
    .selectFrom('model_usage')
    .leftJoin('workspaces', 'workspaces.id', 'model_usage.workspace')
    .select(['model_usage.workspace', 'tokens', 'requests', 'platform', 'external_id'])
    .where('day', '=', day)
    .where('model_usage.workspace', 'not in', Object.values(embeddingOf))
    .orderBy('tokens', 'desc')
    .execute()
  return rows.map(({ workspace, tokens, requests, platform, external_id }) => ({
    of: platform === null ? workspace : `${platform} ${external_id}`,
    tokens: Number(tokens),
    requests: Number(requests),
  }))
}

/** The tokens that were counted on a day under one name: a workspace's, or one of `embeddingOf`. */
export async function usageOf(store: Store, of: string, day: string): Promise<number> {
  const row = await store.db
    .selectFrom('model_usage')
    .select('tokens')
    .where('workspace', '=', of)
    .where('day', '=', day)
    .executeTakeFirst()
  return Number(row?.tokens ?? 0)
}
