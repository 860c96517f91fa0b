import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addFollow, plainFollow } from '../../src/store/follows.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { bridge, ferry, revised, vineyard } from '../editions/articles.ts'
import type { Moment } from '../fakes/watch.ts'
import { readArticle } from '../reading.ts'
import type { TestDatabase } from '../store/databases.ts'
import { randomOf } from './random.ts'
import { type Stage, stages } from './stage.ts'
import type { Job, OwnPoint } from './worker.ts'

const program = fileURLToPath(new URL('./worker.ts', import.meta.url))
const worker_ms_max = 60_000
const now = '2025-03-05T06:00:30.000Z'

/** Where a worker is killed: at points of its own, and as the platform has its request. */
interface Point {
  readonly name: OwnPoint | Moment | 'request lost'
  readonly nth: number
}

export interface Trial extends Outcome {
  readonly seed: number
  readonly killedAt: readonly string[]
}

interface Outcome {
  readonly parts: number
  readonly lost: number
  readonly doubled: number
  readonly disordered: number
}

export interface Sweep {
  /** Every point that an undisturbed run passes: a seed's first worker is killed at `points[seed % points.length]`. */
  readonly points: readonly Point[]
  run(seed: number): Promise<Trial>
  /**
   * A worker sleeps while its post is carried out; another one delivers everything when the lease has run out; then the
   * first one wakes up. Also gives what it logged.
   */
  stall(): Promise<Outcome & { readonly said: string }>
  close(): Promise<void>
}

/** A sweep of one platform on one database. */
export async function openSweep(platform: Job['platform'], database: TestDatabase): Promise<Sweep> {
  const store = await openStore(database.settings)
  for (const text of [bridge, ferry, vineyard])
    await readArticle(store, text, {}, new Date('2025-03-04T12:00:00Z'))
  const { text, ...told } = revised
  await readArticle(store, text, told, new Date(told.publishedAt))
  const job = { database: database.settings, platform, now }
  const points = shuffled(await onStage(store, platform, stage => calmPoints(job, stage)))
  return {
    points,
    run: seed => onStage(store, platform, stage => trial(store, job, stage, points, seed)),
    stall: () => onStage(store, platform, stage => stall(store, job, stage)),
    async close() {
      await store.close()
      await database.remove()
    },
  }
}

type Task = Pick<Job, 'database' | 'platform' | 'now'>

/** Workers start in a third of the time from compiled code. */
const compiled = mkdtempSync(join(tmpdir(), 'verbatim-compiled-'))
process.once('exit', () => rmSync(compiled, { recursive: true, force: true }))

/** A new platform, followed by two channels, and nothing sent yet. */
async function onStage<Result>(
  store: Store,
  platform: Job['platform'],
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const stage = await stages[platform]()
  const createdAt = '2025-03-01T00:00:00.000Z'
  const { id } = await getOrCreateWorkspace(store, platform, stage.workspace, {
    id: `workspace-${stage.workspace}`,
    language: 'fr',
    timeZone: 'Europe/Paris',
    joinedAt: createdAt,
  })
  for (const [index, channel] of stage.channels.entries()) {
    const language = index === 0 ? 'both' : 'en'
    const follow = { id: `follow-${channel}`, workspace: id, channel, digest: 'morning', topic: '' }
    await addFollow(store, { ...plainFollow, ...follow, language, createdAt })
  }
  try {
    return await work(stage)
  } finally {
    await stage.stop()
    for (const table of ['workspaces', 'vanished', 'rechecks'] as const)
      await store.db.deleteFrom(table).execute()
  }
}

/** Runs once without a crash, and gives the points that it passed. */
async function calmPoints(task: Task, stage: Stage): Promise<Point[]> {
  const passed = new Map<string, number>()
  stage.watch(moment => {
    passed.set(moment, (passed.get(moment) ?? 0) + 1)
    return 'go on'
  })
  const child = startWorker(task, stage, null)
  child.on('message', (own: Record<OwnPoint, number>) => {
    for (const [name, count] of Object.entries(own)) passed.set(name, count)
  })
  await endOf(child)
  passed.set('request lost', passed.get('request read') ?? 0)
  const names = [...passed.keys()].filter((name): name is Point['name'] => name !== '')
  return names.flatMap(name =>
    Array.from({ length: passed.get(name) ?? 0 }, (_, index) => ({ name, nth: index + 1 })),
  )
}

/** So that any few seeds in a row kill at points of all kinds. */
function shuffled(points: Point[]): Point[] {
  const random = randomOf(points.length)
  return points
    .map(point => ({ point, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ point }) => point)
}

/** Kills one worker or two, the first where the seed says, then lets one finish, and looks at what is there. */
async function trial(
  store: Store,
  task: Task,
  stage: Stage,
  points: readonly Point[],
  seed: number,
): Promise<Trial> {
  const random = randomOf(seed)
  const any = () => points[Math.floor(random() * points.length)]
  const first = points[seed % points.length]
  const kills = random() < 0.7 ? [first] : [first, any()]
  const killedAt: string[] = []
  for (const point of [...kills, null]) {
    if (point === undefined) continue
    const { byItself } = await endOf(startWorker(task, stage, point))
    if (byItself || point === null) break
    killedAt.push(`${point.name} ${point.nth}`)
    if (random() < 0.5) stage.forget()
    await timePasses(store)
  }
  return { seed, killedAt, ...(await look(store, stage)) }
}

async function stall(store: Store, task: Task, stage: Stage): Promise<Outcome & { readonly said: string }> {
  const asleep = Promise.withResolvers<void>()
  // One at a time: nothing else of it is on its way when it falls asleep.
  const sleeper = startWorker(task, stage, null, 1)
  stage.watch((moment, call) => {
    if (moment === 'request carried out' && /^POST|postMessage/.test(call)) {
      sleeper.kill('SIGSTOP')
      stage.watch(() => 'go on')
      asleep.resolve()
    }
    return 'go on'
  })
  const ended = endOf(sleeper)
  await Promise.race([asleep.promise, ended])
  await timePasses(store)
  await endOf(startWorker(task, stage, null))
  sleeper.kill('SIGCONT')
  const { said } = await ended
  return { ...(await look(store, stage)), said }
}

/** Whether the worker ended by itself, or was killed at its point, and what it logged. */
async function endOf(child: ChildProcess): Promise<{ readonly byItself: boolean; readonly said: string }> {
  const said: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (words: string) => said.push(words))
  const timer = setTimeout(() => child.kill('SIGTERM'), worker_ms_max)
  const [code, signal] = await once(child, 'exit').finally(() => clearTimeout(timer))
  if (code === 0 || signal === 'SIGKILL') return { byItself: code === 0, said: said.join('') }
  throw new Error(`a worker ended with ${code ?? signal}: ${said.join('')}`)
}

function startWorker(task: Task, stage: Stage, point: Point | null, atOnce = 4): ChildProcess {
  const { api, token } = stage
  const own = point !== null && isOwn(point) ? point : null
  const job: Job = { ...task, api, token, atOnce, point: own }
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled }
  const child = fork(program, [JSON.stringify(job)], { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  if (own === null) watchFor(stage, point, () => child.kill('SIGKILL'))
  return child
}

function isOwn(point: Point): point is Point & { readonly name: OwnPoint } {
  return / a (?:commit|post)$/.test(point.name)
}

/** Kills as soon as the platform is at the point. */
function watchFor(stage: Stage, point: Point | null, kill: () => void): void {
  if (point === null) return
  const moment = point.name === 'request lost' ? 'request read' : point.name
  let passed = 0
  stage.watch(seen => {
    if (seen !== moment || ++passed !== point.nth) return 'go on'
    kill()
    return point.name === 'request lost' ? 'drop' : 'go on'
  })
}

/** As if all that deliveries wait for had come: the end of a lease, the time of the next try. */
async function timePasses(store: Store): Promise<void> {
  const lease_until = new Date().toISOString()
  await store.db
    .updateTable('deliveries')
    .set({ lease_until })
    .where('state', 'in', ['due', 'sending'])
    .execute()
}

/** Every part is there once, in order, in its thread, and so is the correction of each edition. */
async function look(store: Store, stage: Stage): Promise<Outcome> {
  const editions = await store.db.selectFrom('editions').select('id').execute()
  const replies = await store.db.selectFrom('replies').select('edition').execute()
  const parts = await store.db.selectFrom('deliveries').selectAll().orderBy('part').execute()
  const rows = [
    ...parts.filter(({ reply }) => reply === null),
    ...parts.filter(({ reply }) => reply !== null),
  ]
  const seen = stage.seen()
  const bodies = rows.map(row => stage.bodyOf(JSON.parse(row.payload)))
  let lost = 2 * stage.channels.length - editions.length - replies.length
  let disordered = 0
  for (const [index, row] of rows.entries()) {
    const isWith = (one: typeof row) => one.channel === row.channel && one.language === row.language
    const root = rows.findIndex(one => isWith(one) && one.part === 0)
    const under = root === index ? null : (bodies[root] ?? null)
    const isHere = (one: (typeof seen)[number]) =>
      one.channel === row.channel && one.body === bodies[index] && one.under === under
    const place = seen.findIndex(isHere)
    if (place < 0 || row.state !== 'sent') lost += 1
    const before = rows.slice(0, index).findLastIndex(isWith)
    const earlier = seen.findIndex(one => one.channel === row.channel && one.body === bodies[before])
    if (before >= 0 && earlier >= place) disordered += 1
  }
  return { parts: rows.length, lost, doubled: Math.max(0, seen.length - rows.length), disordered }
}
