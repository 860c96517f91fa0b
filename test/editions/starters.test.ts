import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountOf } from '../../src/store/accounts.ts'
import { addFollow, plainFollow } from '../../src/store/follows.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { readArticle } from '../reading.ts'
import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../store/databases.ts'
import { bridge } from './articles.ts'
import { allEditions } from './stored.ts'

const program = fileURLToPath(new URL('./starter.ts', import.meta.url))
const server = process.env.VERBATIM_TEST_POSTGRES
const engines: [string, () => Promise<TestDatabase>][] = [['SQLite', sqliteDatabase]]
if (server) engines.push(['PostgreSQL', () => postgresDatabase(server)])

describe.each(engines)('two processes with ten starters each, on %s', (_, makeDatabase) => {
  let database: TestDatabase
  let store: Store

  beforeAll(async () => {
    database = await makeDatabase()
    store = await openStore(database.settings)
    await readArticle(store, bridge, {}, new Date('2025-03-04T12:00:00Z'))
    const createdAt = '2025-03-01T00:00:00.000Z'
    const joined = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: createdAt } as const
    await getOrCreateWorkspace(store, 'discord', 'guild-1', joined)
    const follow = { id: 'f1', workspace: 'w1', channel: 'c1', digest: 'morning', topic: '', createdAt }
    await addFollow(store, { ...plainFollow, ...follow, language: 'both' })
  })

  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  /** Gives the exit code. */
  async function start(nows: readonly string[]): Promise<number | null> {
    const words = [program, JSON.stringify(database.settings), ...nows]
    const [code] = await once(spawn(process.execPath, words, { stdio: 'inherit' }), 'exit')
    return code
  }

  test('make one edition, also when a clock is a minute fast', async () => {
    const onTime = new Array<string>(10).fill('2025-03-05T06:00:00.000Z')
    const fast = onTime.map((now, index) => (index % 2 ? now : '2025-03-05T06:01:00.000Z'))
    expect(await Promise.all([start(onTime), start(fast)])).toEqual([0, 0])
    expect(await allEditions(store)).toHaveLength(1)
    const deliveries = await store.db.selectFrom('deliveries').select(['language', 'part', 'parts']).execute()
    const roots = deliveries.filter(({ part }) => part === 0)
    expect(roots.map(({ language }) => language).toSorted()).toEqual(['en', 'fr'])
    expect(await accountOf(store, new Date())).toMatchObject({ due: deliveries.length, lost: 0 })
  }, 120_000)
})
