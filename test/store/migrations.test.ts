import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countsByState } from '../../src/store/deliveries.ts'
import { lastEditions } from '../../src/store/editions.ts'
import { listFollows, plainFollow } from '../../src/store/follows.ts'
import { workspaces } from '../../src/store/migrations/006-workspaces.ts'
import { deliveries } from '../../src/store/migrations/007-deliveries.ts'
import { wordsOf } from '../../src/store/migrations/migration.ts'
import { openStore } from '../../src/store/store.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-migrations-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

/** A database as it was when an edition was one for all channels of a workspace. */
async function earlierDatabase(): Promise<void> {
  const settings = { databaseUrl: null, dataDirectory: directory }
  await (await openStore(settings)).close()
  const database = new DatabaseSync(join(directory, 'verbatim.db'))
  database.exec('pragma foreign_keys = off')
  const later = ['quotations', 'answer_places', 'rechecks', 'vanished', 'replies']
  for (const table of [...later, 'deliveries', 'editions', 'follows', 'model_usage', 'workspaces'])
    database.exec(`drop table ${table}`)
  for (const migration of [workspaces, deliveries])
    for (const statement of migration.statements(wordsOf('sqlite'))) database.exec(statement)
  database.exec("delete from migrations where name in ('016-schedules', '017-corrections')")
  database.exec(`insert into workspaces values ('w1', 'discord', 'g1', 'fr', 'Europe/Paris', '2025-03-01')`)
  database.exec(`insert into follows values ('f1', 'w1', 'c1', 'morning', 'fr', '', '2025-03-01')`)
  database.exec(
    `insert into editions values ('e1', 'w1', 'morning', '', '2025-03-03', '2025-03-04', '{}', '2025-03-04')`,
  )
  for (const [channel, part] of [
    ['c1', 0],
    ['c1', 1],
    ['c2', 0],
  ] as const)
    database.exec(
      `insert into deliveries (id, edition, workspace, platform, channel, language, part, parts, payload, state, created_at)
       values ('d-${channel}-${part}', 'e1', 'w1', 'discord', '${channel}', 'fr', ${part}, 2, '{}', 'due', '2025-03-04')`,
    )
  database.close()
}

test('an edition of several channels becomes one of each, with its deliveries under their old ids', async () => {
  await earlierDatabase()
  const store = await openStore({ databaseUrl: null, dataDirectory: directory })
  try {
    for (const channel of ['c1', 'c2']) {
      const key = { workspace: 'w1', channel, digest: 'morning', topic: '' }
      expect((await lastEditions(store, key, 5)).map(({ window }) => window.to)).toEqual(['2025-03-04'])
    }
    const rows = await store.db.selectFrom('deliveries').select(['id', 'edition']).orderBy('id').execute()
    expect(rows).toEqual([
      { id: 'd-c1-0', edition: 'e1-c1' },
      { id: 'd-c1-1', edition: 'e1-c1' },
      { id: 'd-c2-0', edition: 'e1-c2' },
    ])
    expect((await countsByState(store)).due).toBe(3)
    expect(await listFollows(store)).toMatchObject([{ id: 'f1', ...plainFollow }])
    await store.db.deleteFrom('workspaces').execute()
    expect((await countsByState(store)).due).toBe(0)
  } finally {
    await store.close()
  }
})
