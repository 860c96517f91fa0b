import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../store/databases.ts'
import { openSweep, type Sweep } from './sweep.ts'

const server = process.env.VERBATIM_TEST_POSTGRES
const engines: [string, () => Promise<TestDatabase>][] = [['SQLite', sqliteDatabase]]
if (server) engines.push(['PostgreSQL', () => postgresDatabase(server)])

/** Two of the kinds of points at all of which `npm run bench -- --only crashes` kills. */
const kinds = ['request carried out', 'before a commit'] as const

describe.each(engines)('workers that are killed or stalled while they deliver, on %s', (_, makeDatabase) => {
  describe.each(['discord', 'slack'] as const)('to %s', platform => {
    let sweep: Sweep
    beforeAll(async () => {
      sweep = await openSweep(platform, await makeDatabase())
    }, 120_000)
    afterAll(() => sweep.close())

    test('pass points of every kind', () => {
      const names = new Set(sweep.points.map(({ name }) => name))
      expect([...names].toSorted()).toEqual([
        'after a commit',
        'after a post',
        'answer sent',
        'before a commit',
        'before a post',
        'request carried out',
        'request lost',
        'request read',
      ])
    })

    test.each(kinds)(
      'lose, double and disorder nothing at the point “%s”',
      async kind => {
        const trial = await sweep.run(sweep.points.findIndex(({ name }) => name === kind))
        expect(trial).toMatchObject({ lost: 0, doubled: 0, disordered: 0 })
        expect(trial.killedAt.length).toBeGreaterThan(0)
      },
      120_000,
    )

    test('that slept past their lease are refused, and what they posted is not posted again', async () => {
      const { said, ...outcome } = await sweep.stall()
      expect(outcome).toMatchObject({ lost: 0, doubled: 0, disordered: 0 })
      expect(said).toContain('a delivery is no longer ours')
    }, 120_000)
  })
})
