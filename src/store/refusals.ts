import type { Store } from './store.ts'

/** Counts lines that did not go out as they were, by reason, for the day (`2024-12-16`). */
export async function countRefusals(store: Store, day: string, reasons: readonly string[]): Promise<void> {
  for (const [reason, same] of Map.groupBy(reasons, one => one)) {
    await store.db
      .insertInto('refusals')
      .values({ day, reason, lines: same.length })
      .onConflict(conflict =>
        conflict.columns(['day', 'reason']).doUpdateSet(({ eb, ref }) => ({
          lines: eb('refusals.lines', '+', ref('excluded.lines')),
        })),
      )
      .execute()
  }
}

/** How many lines of a day did not go out as they were, by reason. */
export async function refusalsOf(store: Store, day: string): Promise<Readonly<Record<string, number>>> {
  const rows = await store.db
    .selectFrom('refusals')
    .selectAll()
    .where('day', '=', day)
    .orderBy('reason')
    .execute()
  return Object.fromEntries(rows.map(({ reason, lines }) => [reason, Number(lines)]))
}
