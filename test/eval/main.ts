import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { withStore } from '../temporary-store.ts'
import { attributionRows } from './attribution.ts'
import { constructionRows } from './constructions.ts'
import { copyRows } from './copies.ts'
import { checkCrossLanguage } from './cross-language.ts'
import { dateRows } from './dates.ts'
import { checkFolder } from './expected.ts'
import { feedRows } from './feeds.ts'
import { figureRows } from './figures.ts'
import { gateChecks } from './gate.ts'
import { hardeningMisses, hardeningRows } from './hardening.ts'
import { judgedLines, judgedRows } from './judged-figures.ts'
import { statementLines, statementRows } from './judged-statements.ts'
import { junkRows } from './junk.ts'
import { junkLineRows } from './junk-lines.ts'
import { languageRows } from './language.ts'
import { nameRows } from './names.ts'
import { numberRows } from './numbers.ts'
import { pageRows } from './pages.ts'
import { quantityRows } from './quantities.ts'
import { questionRows } from './questions.ts'
import { quotationRows } from './quotations.ts'
import { type Check, type Measure, type Row, rowOf, table } from './row.ts'
import { sanctionRows } from './sanctions.ts'
import { sentenceRows } from './sentences.ts'
import { storyRows } from './stories.ts'
import { windowRows } from './windows.ts'

/**
 * `npm run eval`: how good the reading is, on the samples; with `--data FOLDER` also on public data, of which
 * `--only NAME` measures one kind; with `--folder FOLDER` on other articles that have an `expected.json`. `--only gate`,
 * `--only windows` and `--only constructions` need no data. `--misses` lists what was missed there, in the gate and in the windows, the judged
 * figures and statements, and where hardening was judged wrongly.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', multiple: true },
    folder: { type: 'string', multiple: true },
    misses: { type: 'boolean' },
  },
})

/** What is measured on public data, by name. */
const measures: Readonly<Record<string, Measure>> = {
  pages: pageRows,
  feeds: feedRows,
  junk: junkRows,
  'junk-lines': junkLineRows,
  sentences: sentenceRows,
  language: languageRows,
  numbers: numberRows,
  dates: dateRows,
  names: nameRows,
  quotations: quotationRows,
  attribution: attributionRows,
  quantities: quantityRows,
  figures: data => [...figureRows(data), ...judgedRows(data)],
  statements: statementRows,
  sanctions: sanctionRows,
  questions: questionRows,
  copies: copyRows,
  stories: storyRows,
  hardening: hardeningRows,
}

const samples = join(import.meta.dirname, '..', '..', 'samples')

if (values.only === undefined) {
  await printFolder(samples, join(import.meta.dirname, 'samples.json'))
  await printCrossLanguage(join(import.meta.dirname, 'questions-across-languages.json'))
  for (const folder of values.folder ?? []) await printFolder(folder, join(folder, 'expected.json'))
}
if (values.only?.includes('gate') ?? false) {
  const checks = await gateChecks()
  print('the gate', checks.map(rowOf))
  if (values.misses)
    for (const { measure, misses } of checks) for (const miss of misses) console.log(`  ${measure}: ${miss}`)
}
if (values.only?.includes('constructions') ?? false)
  print('constructions of contested news', constructionRows())
if (values.only?.includes('windows') ?? false) {
  const { rows, misses } = await windowRows()
  print('twenty windows of the morning digest', rows)
  if (values.misses) for (const miss of misses) console.log(`  ${miss}`)
}
if (values.data !== undefined) {
  for (const [name, measure] of Object.entries(measures))
    if (values.only?.includes(name) ?? true) print(`${name}, ${values.data}`, await measure(values.data))
  if (values.misses && (values.only?.includes('figures') ?? true))
    for (const line of judgedLines(values.data)) console.log(line)
  if (values.misses && (values.only?.includes('statements') ?? true))
    for (const line of statementLines(values.data)) console.log(line)
  if (values.misses && (values.only?.includes('hardening') ?? true))
    for (const line of hardeningMisses()) console.log(line)
}

function printFolder(folder: string, expectedFile: string): Promise<void> {
  return withStore(async store => printChecks(folder, await checkFolder(store, folder, expectedFile)))
}

function printCrossLanguage(file: string): Promise<void> {
  const title = 'questions in one language, articles in the other'
  return withStore(async store => printChecks(title, [await checkCrossLanguage(store, samples, file)]))
}

function printChecks(title: string, checks: readonly Check[]): void {
  print(title, checks.map(rowOf))
  if (!values.misses) return
  for (const { measure, misses } of checks) for (const miss of misses) console.log(`  ${measure}: ${miss}`)
}

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}: the share that held, of n items (F1 where it says so)\n`)
  const cells = rows.map(({ measure, value, n, peers, asked }) => [
    measure,
    value.toFixed(3),
    String(n),
    asked ?? '',
    peers ?? '',
  ])
  const columns = rows.some(({ peers }) => peers !== undefined) ? 5 : 4
  console.log(
    table(
      ['measure', 'value', 'n', 'asked', 'peers, same run'].slice(0, columns),
      cells.map(cell => cell.slice(0, columns)),
    ),
  )
}
