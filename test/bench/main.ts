import { parseArgs } from 'node:util'
import { table } from '../eval/row.ts'
import { answersBench } from './answers.ts'
import { composingBench } from './composing.ts'
import { crashesBench } from './crashes.ts'
import { faultsBench } from './faults.ts'
import { feedsBench } from './feeds.ts'
import type { Bench } from './measure.ts'
import { pagesBench } from './pages.ts'
import { placingBench } from './placing.ts'
import { readingBench } from './reading.ts'
import { rushBench } from './rush.ts'
import { tenantsBench } from './tenants.ts'

/**
 * `npm run bench`: how fast reading and answering are, each beside its peer in the same run, on made-up articles.
 * `--sizes 1000,10000` says how many; `--data FOLDER` also measures on public data; `--only NAME` (answers, pages,
 * feeds, reading, placing or composing) measures one thing; `DATABASE_URL` takes PostgreSQL instead of SQLite. What takes half an hour is
 * run only when it is named: `crashes` kills workers at every point, on PostgreSQL too when `VERBATIM_TEST_POSTGRES`
 * names a server; `faults` plants faults in copies of the source, and looks that tests fail; `rush`
 * delivers a thousand digests that are due at once; `tenants` has two servers do ten thousand things.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    data: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
})

const benches: Readonly<Record<string, Bench>> = {
  pages: pagesBench,
  feeds: feedsBench,
  reading: readingBench,
  placing: placingBench,
  composing: composingBench,
  answers: answersBench,
}

const slowBenches: Readonly<Record<string, Bench>> = {
  crashes: crashesBench,
  faults: faultsBench,
  rush: rushBench,
  tenants: tenantsBench,
}
const all = { ...benches, ...slowBenches }

for (const name of values.only ?? [])
  if (!(name in all)) throw new Error(`There is no bench “${name}”: ${Object.keys(all).join(', ')}`)

for (const [name, bench] of Object.entries(values.only === undefined ? benches : all)) {
  if (values.only !== undefined && !values.only.includes(name)) continue
  const measured = await bench({ data: values.data ?? null, sizes: values.sizes.split(',').map(Number) })
  for (const { title, head, rows } of measured) console.log(`\n${title}\n\n${table(head, rows)}`)
}
