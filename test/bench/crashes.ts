import { openSweep, type Trial } from '../crashes/sweep.ts'
import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../store/databases.ts'
import type { Measured } from './measure.ts'

/** Runs of a platform on a database: more than an edition passes points, so that a worker is killed at each of them. */
const runs = 200

/** Workers that deliver an edition are killed, wherever they can be, until it is delivered. */
export async function crashesBench(): Promise<Measured[]> {
  const server = process.env.VERBATIM_TEST_POSTGRES
  const engines: [string, () => Promise<TestDatabase>][] = [['SQLite', sqliteDatabase]]
  if (server) engines.push(['PostgreSQL', () => postgresDatabase(server)])
  const rows: string[][] = []
  for (const [engine, makeDatabase] of engines) {
    for (const platform of ['discord', 'slack'] as const)
      rows.push(await rowOf(platform, engine, await makeDatabase()))
  }
  const head = ['platform', 'database', 'points', 'runs', 'kills', 'parts', 'lost', 'doubled', 'out of order']
  return [
    { title: 'workers killed at every point, asked: nothing lost, doubled or out of order', head, rows },
  ]
}

async function rowOf(
  platform: 'discord' | 'slack',
  engine: string,
  database: TestDatabase,
): Promise<string[]> {
  const sweep = await openSweep(platform, database)
  try {
    const trials: Trial[] = []
    for (let seed = 0; seed < Math.max(runs, sweep.points.length); seed++) {
      const trial = await sweep.run(seed)
      if (trial.lost + trial.doubled + trial.disordered > 0) console.error(trial)
      trials.push(trial)
      if (trials.length % 50 === 0) console.error(`${platform} on ${engine}: ${trials.length} runs`)
    }
    const sum = (count: (trial: Trial) => number) =>
      String(trials.reduce((total, trial) => total + count(trial), 0))
    return [
      platform,
      engine,
      String(sweep.points.length),
      String(trials.length),
      sum(({ killedAt }) => killedAt.length),
      sum(({ parts }) => parts),
      sum(({ lost }) => lost),
      sum(({ doubled }) => doubled),
      sum(({ disordered }) => disordered),
    ]
  } finally {
    await sweep.close()
  }
}
