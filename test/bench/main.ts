import { parseArgs } from 'node:util'
import { table } from '../eval/row.ts'
import { answersBench } from './answers.ts'
import { feedsBench } from './feeds.ts'
import type { Bench } from './measure.ts'
import { pagesBench } from './pages.ts'
import { placingBench } from './placing.ts'
import { readingBench } from './reading.ts'

/**
 * `npm run bench`: how fast reading and answering are, each beside its peer in the same run, on made-up articles.
 * `--sizes 1000,10000` says how many; `--data FOLDER` also measures on public data; `--only NAME` (answers, pages,
 * feeds, reading or placing) measures one thing; `DATABASE_URL` takes PostgreSQL instead of SQLite.
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
  answers: answersBench,
}

for (const name of values.only ?? [])
  if (!(name in benches)) throw new Error(`There is no bench “${name}”: ${Object.keys(benches).join(', ')}`)

for (const [name, bench] of Object.entries(benches)) {
  if (values.only !== undefined && !values.only.includes(name)) continue
  const measured = await bench({ data: values.data ?? null, sizes: values.sizes.split(',').map(Number) })
  for (const { title, head, rows } of measured) console.log(`\n${title}\n\n${table(head, rows)}`)
}
