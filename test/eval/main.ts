import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../../src/store/store.ts'
import { attributionRows } from './attribution.ts'
import { checkFolder } from './expected.ts'
import { quantityRows } from './quantities.ts'
import { type Row, rowOf, table } from './row.ts'

/**
 * `npm run eval`: how good the reading is, on the samples; with `--data FOLDER` also on public data, and with
 * `--folder FOLDER` on other articles that have an `expected.json`. `--misses` lists what was missed.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folder: { type: 'string', multiple: true },
    misses: { type: 'boolean' },
  },
})

await printFolder(join(import.meta.dirname, '..', '..', 'samples'), join(import.meta.dirname, 'samples.json'))
for (const folder of values.folder ?? []) await printFolder(folder, join(folder, 'expected.json'))
if (values.data !== undefined)
  print(values.data, [...attributionRows(values.data), ...quantityRows(values.data)])

async function printFolder(folder: string, expectedFile: string): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'verbatim-eval-'))
  const store = await openStore({ databaseUrl: null, dataDirectory: directory })
  try {
    const checks = await checkFolder(store, folder, expectedFile)
    print(folder, checks.map(rowOf))
    if (values.misses)
      for (const { measure, misses } of checks)
        for (const miss of misses) console.log(`  ${measure}: ${miss}`)
  } finally {
    await store.close()
    await rm(directory, { recursive: true, force: true })
  }
}

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}: the share that held, of n items (F1 where it says so)\n`)
  const cells = rows.map(({ measure, value, n, compare }) => [
    measure,
    value.toFixed(3),
    String(n),
    compare ?? '',
  ])
  const compared = rows.some(({ compare }) => compare !== undefined)
  const columns = compared ? 4 : 3
  console.log(
    table(
      ['measure', 'value', 'n', 'for comparison'].slice(0, columns),
      cells.map(cell => cell.slice(0, columns)),
    ),
  )
}
