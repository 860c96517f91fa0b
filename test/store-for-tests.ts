import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { openStore, type Store } from '../src/store/store.ts'

/** A new, empty SQLite store, closed and deleted after the test. */
export async function emptyStore(): Promise<Store> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'verbatim-test-'))
  const store = await openStore({ databaseUrl: null, dataDirectory })
  opened.push({ store, dataDirectory })
  return store
}

const opened: { store: Store; dataDirectory: string }[] = []

afterEach(async () => {
  for (const { store, dataDirectory } of opened.splice(0)) {
    await store.close()
    await rm(dataDirectory, { recursive: true, force: true })
  }
})
