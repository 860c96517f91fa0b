import '../../src/memory.ts'
import { openWeb } from '../../src/articles/read.ts'
import { readAll } from '../../src/reading/read.ts'
import { timeOf } from './measure.ts'
import type { ReadingTimes } from './reading.ts'
import { withStore } from './stores.ts'

const [file, next] = process.argv.slice(2)
if (file === undefined || next === undefined) throw new Error('Give two files to read')

/** Loading the program: nothing else has happened so far. */
const { user, system } = process.cpuUsage()

await withStore(async store => {
  const web = openWeb()
  let read = 0
  const readFile = async (path: string) => {
    const report = await readAll(store, [path], { web })
    read = report.read
    if (report.failed.length > 0) throw new Error(`${report.failed.length} articles were not read`)
  }
  const first = await timeOf(() => readFile(file))
  const memory = process.resourceUsage().maxRSS / 1_024
  const again = await timeOf(() => readFile(file))
  const warm = await timeOf(() => readFile(next))
  await web.close()
  const start = (user + system) / 1_000
  const times: ReadingTimes = { read, start, first, again, warm, memory_mb: Math.round(memory) }
  process.send?.(times)
})
