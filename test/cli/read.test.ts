import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countArticles, listArticles } from '../../src/store/articles.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { getVersions } from '../../src/store/versions.ts'
import { generated } from '../bench/generate.ts'

const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

let folder: string
let file: string
let store: Store

async function prepare(articles: number): Promise<void> {
  const lines = Array.from({ length: articles }, (_, n) => {
    const { title, url, outlet, text } = generated(n)
    return JSON.stringify({ title, url, outlet, text: `${text.slice(0, 300)} (${n})` })
  })
  await writeFile(file, lines.join('\n'))
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-kill-'))
  file = join(folder, 'articles.jsonl')
  store = await openStore({ databaseUrl: null, dataDirectory: join(folder, 'data') })
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the real program, and sends it a signal once so many articles are stored. */
async function readFile(signal: NodeJS.Signals | null = null, after = 0): Promise<Ended> {
  const env = { PATH: process.env.PATH, DATA_DIR: join(folder, 'data') }
  const child = spawn(process.execPath, [program, 'read', file, '--json'], { cwd: folder, env })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => (output.stdout += chunk))
  child.stderr.on('data', chunk => (output.stderr += chunk))
  const ended = once(child, 'close')
  if (signal !== null) {
    while (child.exitCode === null && (await countArticles(store)).articles < after) await setTimeout(5)
    child.kill(signal)
  }
  await ended
  return { code: child.exitCode, ...output }
}

describe('a reading that is cut short', () => {
  test('by kill -9 is finished by the same command, with nothing lost, doubled or read twice', async () => {
    await prepare(600)
    expect((await readFile('SIGKILL', 200)).code).toBeNull()
    const before = await listArticles(store)
    expect(before.length).toBeGreaterThanOrEqual(200)
    expect(before.length).toBeLessThan(600)
    const { code, stdout } = await readFile()
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      read: 600,
      new: 600 - before.length,
      updated: 0,
      unchanged: before.length,
      failed: [],
    })
    const articles = await listArticles(store)
    expect(new Set(articles.map(({ url }) => url)).size).toBe(600)
    expect(articles).toHaveLength(600)
    const versions = await getVersions(
      store,
      articles.map(({ version }) => version),
    )
    expect(versions.every(({ number }) => number === 1)).toBe(true)
    const versionOf = new Map(articles.map(({ id, version }) => [id, version]))
    expect(before.every(({ id, version }) => versionOf.get(id) === version)).toBe(true)
    expect(JSON.parse((await readFile()).stdout)).toMatchObject({ new: 0, updated: 0, unchanged: 600 })
  }, 120_000)

  test('by Ctrl-C reports what is stored, says how to go on, and exits with 130', async () => {
    await prepare(400)
    const { code, stdout, stderr } = await readFile('SIGINT', 50)
    expect(code).toBe(130)
    const report = JSON.parse(stdout)
    expect(report.new).toBeGreaterThanOrEqual(50)
    expect(report.new).toBeLessThan(400)
    expect((await countArticles(store)).articles).toBe(report.new)
    expect(stderr).toBe('Interrupted: what is counted is stored, and the same command goes on from there.\n')
    const rest = await readFile()
    expect(JSON.parse(rest.stdout)).toMatchObject({ read: 400, unchanged: report.new, failed: [] })
  }, 60_000)
})
