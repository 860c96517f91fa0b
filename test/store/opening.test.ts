import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listArticles } from '../../src/store/articles.ts'
import { openStore } from '../../src/store/store.ts'

test('a database that is up to date opens while another connection writes', async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'verbatim-opening-'))
  const writer = await openStore({ databaseUrl: null, dataDirectory })
  await writer.transaction(async () => {
    const reader = await openStore({ databaseUrl: null, dataDirectory })
    expect(await listArticles(reader)).toEqual([])
    await reader.close()
  })
  await writer.close()
  await rm(dataDirectory, { recursive: true, force: true })
})
