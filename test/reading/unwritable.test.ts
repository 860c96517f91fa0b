import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { read } from '../../src/articles/read-item.ts'
import { storeItems } from '../../src/reading/read.ts'
import { listArticles } from '../../src/store/articles.ts'
import { bridge, ferry } from '../editions/articles.ts'
import { inputOf } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

test('a full disk ends the reading at once, with what to do, and stores nothing half', async () => {
  const store = await emptyStore()
  expect(await storeItems(store, [read(inputOf(bridge))], null)).toEqual([{ kind: 'new' }])
  const before = await listArticles(store)
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db)
  await sql`pragma max_page_count = ${sql.raw(String(rows[0]?.page_count ?? 1))}`.execute(store.db)
  const long = Array.from({ length: 200 }, (_, index) => `${ferry} Le quai ${index} a rouvert.`).join('\n\n')
  await expect(storeItems(store, [read(inputOf(long))], null)).rejects.toMatchObject({ code: 'disk-full' })
  expect(await listArticles(store)).toEqual(before)
})

test('a database that can only be read ends the reading at once, with what to do', async () => {
  const store = await emptyStore()
  await sql`pragma query_only = on`.execute(store.db)
  await expect(storeItems(store, [read(inputOf(bridge))], null)).rejects.toMatchObject({ code: 'read-only' })
})
