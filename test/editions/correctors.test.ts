import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import { deliverDue } from '../../src/delivery/outbox.ts'
import { correctDue } from '../../src/editions/corrections.ts'
import { publishDue } from '../../src/editions/publish.ts'
import { accountOf } from '../../src/store/accounts.ts'
import { addFollow, plainFollow } from '../../src/store/follows.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { readArticle } from '../reading.ts'
import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../store/databases.ts'
import { bridge, ferry, revised } from './articles.ts'

const server = process.env.VERBATIM_TEST_POSTGRES
const engines: [string, () => Promise<TestDatabase>][] = [['SQLite', sqliteDatabase]]
if (server) engines.push(['PostgreSQL', () => postgresDatabase(server)])
const log = () => {}

describe.each(engines)('four stores that look for corrections at once, on %s', (_, makeDatabase) => {
  let database: TestDatabase
  let stores: Store[]

  beforeAll(async () => {
    database = await makeDatabase()
    stores = []
    for (let count = 0; count < 4; count++) stores.push(await openStore(database.settings))
  })

  afterAll(async () => {
    for (const store of stores) await store.close()
    await database.remove()
  })

  test('make one reply a message, of all that has changed and all that was taken back', async () => {
    const [store] = stores
    if (store === undefined) return
    const platform = new RecordingPlatform()
    const platforms = new Map([[platform.name, platform]])
    const read = new Date('2025-03-04T12:00:00Z')
    const urls = ['https://courrier.example/a', 'https://courrier.example/b']
    const [one = '', other = ''] = urls
    await readArticle(store, bridge, { url: one }, read)
    await readArticle(store, ferry, { url: other }, read)
    const createdAt = '2025-03-01T00:00:00.000Z'
    const joined = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: createdAt } as const
    await getOrCreateWorkspace(store, 'discord', 'guild-1', joined)
    for (const channel of ['c1', 'c2']) {
      const follow = { id: channel, workspace: 'w1', channel, digest: 'morning', topic: '', createdAt }
      await addFollow(store, { ...plainFollow, ...follow, language: 'both' })
    }
    const publishing = { store, platforms, writer: null, log, digests: [morning], timeZone: 'Europe/Paris' }
    await publishDue(publishing, new Date('2025-03-05T06:00:00Z'), new Map())
    await deliverDue(store, platform, log)
    await readArticle(store, bridge.replace('au moins 300', '40'), { url: one })
    await readArticle(store, ferry.replace('212 passengers', '198 passengers'), { url: other })
    const { text, ...told } = revised
    await readArticle(store, text, told)
    const now = new Date(Date.now() + 120_000)
    await Promise.all([...stores, ...stores].map(each => correctDue({ store: each, platforms, log }, now)))
    const replies = await store.db.selectFrom('replies').selectAll().execute()
    expect(replies.map(({ changes }) => changes)).toEqual([3, 3])
    await deliverDue(store, platform, log)
    const titles = platform.shown.filter(({ payload }) => String(payload.text).includes('Correction –'))
    expect(titles.map(({ target }) => target.channel).sort()).toEqual(['c1', 'c1', 'c2', 'c2'])
    expect(await accountOf(store, new Date())).toMatchObject({
      due: platform.shown.length,
      lost: 0,
      inFlight: 0,
    })
  })
})
