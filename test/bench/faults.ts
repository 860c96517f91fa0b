import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measured } from './measure.ts'
import { type Planted, planted } from './planted.ts'

const root = join(import.meta.dirname, '..', '..')
const copied = ['src', 'test', 'commands', 'digests', 'package.json', 'tsconfig.json', 'vitest.config.ts']

/** Each fault in a copy of the source; the tests have to pass without it and to fail with it. */
export async function faultsBench(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-faults-'))
  try {
    for (const name of copied) await cp(join(root, name), join(folder, name), { recursive: true })
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    const tests = [...new Set(planted.flatMap(fault => fault.tests))]
    const rows = [rowOf('none', await run(folder, tests))]
    for (const fault of planted) rows.push(rowOf(fault.name, await withFault(folder, fault)))
    const head = ['fault', 'the tests', 'the first that failed']
    return [{ title: 'planted faults, asked: the tests fail with each, and pass with none', head, rows }]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function rowOf(name: string, failed: string | undefined): string[] {
  return [name, failed === undefined ? 'pass' : 'fail', failed ?? '–']
}

async function withFault(folder: string, { name, changes, tests }: Planted): Promise<string | undefined> {
  const originals = new Map<string, string>()
  try {
    for (const { file, from, to } of changes) {
      const path = join(folder, file)
      const text = await readFile(path, 'utf8')
      if (!originals.has(path)) originals.set(path, text)
      if (text.split(from).length !== 2)
        throw new Error(`“${name}” fits nowhere in ${file}: adapt planted.ts`)
      await writeFile(
        path,
        text.replace(from, () => to),
      )
    }
    return await run(folder, tests)
  } finally {
    for (const [path, text] of originals) await writeFile(path, text)
  }
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** The name of the first test that failed. One is enough, and others may wait for ever for what a fault took out. */
async function run(folder: string, tests: readonly string[]): Promise<string | undefined> {
  const report = join(folder, 'report.json')
  const words = ['run', '--bail=1', '--reporter=json', `--outputFile=${report}`, ...tests]
  const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  const child = spawn(process.execPath, [vitest, ...words], { cwd: folder, stdio: 'ignore' })
  const [code] = await once(child, 'exit')
  const { testResults }: Report = JSON.parse(await readFile(report, 'utf8'))
  await rm(report)
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed')
  if (code !== 0 && failed === undefined) throw new Error(`a file of ${tests} does not load`)
  return failed?.fullName
}
