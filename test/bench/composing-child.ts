import '../../src/memory.ts'
import { morning } from '../../digests/morning.ts'
import { everything } from '../../src/editions/choice.ts'
import { composeEditions } from '../../src/editions/compose.ts'
import { openStore } from '../../src/store/store.ts'
import type { Composed } from './composing.ts'
import { timeOf } from './measure.ts'

const [dataDirectory = '', from = '', to = ''] = process.argv.slice(2)
const store = await openStore({ databaseUrl: process.env.DATABASE_URL ?? null, dataDirectory })
let lines = 0
const cost = await timeOf(async () => {
  const editions = await composeEditions(store, morning, { from, to }, everything)
  lines = editions?.fr.sections.flatMap(({ items }) => items).length ?? 0
})
const composed: Composed = { ...cost, memory_mb: process.resourceUsage().maxRSS / 1_024, lines }
process.send?.(composed)
await store.close()
