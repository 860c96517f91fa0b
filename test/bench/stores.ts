import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../src/store/store.ts'

/** Runs `work` with an empty store, `DATABASE_URL` or else SQLite, and a folder for its files; both are removed after. */
export async function withStore<Result>(
  work: (store: Store, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'))
  const store = await openStore({ databaseUrl: process.env.DATABASE_URL ?? null, dataDirectory: folder })
  try {
    return await work(store, folder)
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}
