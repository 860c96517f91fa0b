import type { Store } from './store.ts'

/** An article whose page is to be looked at. */
export interface Visit {
  readonly article: string
  readonly url: string
  /** Where the article was read first. */
  readonly source: string
  /** How often in a row its page was not there. */
  readonly missed: number
}

/**
 * Takes the next article that editions or answers made at or after `quotedSince` quote and that is due, and puts its next
 * visit off to `next`, so that no other process visits it as well; null without any. Times are ISO 8601.
 */
export async function takeVisit(
  store: Store,
  { quotedSince, now, next }: { readonly quotedSince: string; readonly now: string; readonly next: string },
): Promise<Visit | null> {
  const due = await store.db
    .selectFrom('quotations')
    .innerJoin('articles', 'articles.id', 'quotations.article')
    .leftJoin('editions', 'editions.id', 'quotations.edition')
    .leftJoin('answers', 'answers.id', 'quotations.answer')
    .leftJoin('visits', 'visits.article', 'quotations.article')
    .select(({ fn, val }) => [
      'articles.id as article',
      'articles.url',
      'articles.source',
      fn.coalesce('visits.missed', val(0)).as('missed'),
    ])
    .where('articles.url', 'is not', null)
    .where(({ or, eb }) =>
      or([eb('editions.created_at', '>=', quotedSince), eb('answers.created_at', '>=', quotedSince)]),
    )
    .where(({ or, eb }) => or([eb('visits.due_at', 'is', null), eb('visits.due_at', '<=', now)]))
    .orderBy('visits.due_at')
    .orderBy('articles.id')
    .limit(1)
    .executeTakeFirst()
  if (due === undefined || due.url === null) return null
  const { article, url, source, missed } = due
  const taken = await store.db
    .insertInto('visits')
    .values({ article, due_at: next, missed })
    .onConflict(conflict =>
      conflict.column('article').doUpdateSet({ due_at: next }).where('visits.due_at', '<=', now),
    )
    .returning('article')
    .executeTakeFirst()
  return taken === undefined ? null : { article, url, source, missed }
}

/** How often in a row a page was not there, and when to look again; without `next` as it was put off. */
export async function noteMissed(
  store: Store,
  article: string,
  missed: number,
  next: string | null = null,
): Promise<void> {
  await store.db
    .updateTable('visits')
    .set(next === null ? { missed } : { missed, due_at: next })
    .where('article', '=', article)
    .execute()
}
