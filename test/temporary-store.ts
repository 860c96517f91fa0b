import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../src/store/store.ts'

/** Runs `work` with a store, SQLite's unless there is an address, and a folder for its files; removed afterwards. */
export async function withStore<Result>(
  work: (store: Store, folder: string) => Promise<Result>,
  databaseUrl: string | null = null,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-temporary-'))
  const store = await openStore({ databaseUrl, dataDirectory: folder })
  try {
    return await work(store, folder)
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}
