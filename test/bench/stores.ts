import type { Store } from '../../src/store/store.ts'
import { withStore as withTemporaryStore } from '../temporary-store.ts'

/** Runs `work` with an empty store, `DATABASE_URL` or else SQLite, and a folder for its files. */
export function withStore<Result>(work: (store: Store, folder: string) => Promise<Result>): Promise<Result> {
  return withTemporaryStore(work, process.env.DATABASE_URL ?? null)
}
