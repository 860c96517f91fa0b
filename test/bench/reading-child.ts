import '../../src/memory.ts'
import { openWeb } from '../../src/articles/read.ts'
import { readAll } from '../../src/read.ts'
import { type Cost, timeOf } from './measure.ts'
import type { ReadingTimes } from './reading.ts'
import { withStore } from './stores.ts'

const file = process.argv[2]
if (file === undefined) throw new Error('Give the file to read')

await withStore(async store => {
  const web = openWeb()
  let read = 0
  const readFile = async () => {
    const report = await readAll(store, [file], { web })
    read = report.read
    if (report.failed.length > 0) throw new Error(`${report.failed.length} articles were not read`)
  }
  const first = await timeOf(readFile)
  const memory = process.resourceUsage().maxRSS / 1_024
  const again = await timeOf(readFile)
  await web.close()
  const times: ReadingTimes = {
    read,
    first: inSeconds(first),
    again: inSeconds(again),
    memory_mb: Math.round(memory),
  }
  process.send?.(times)
})

function inSeconds({ wall, cpu }: Cost): Cost {
  return { wall: wall / 1_000, cpu: cpu / 1_000 }
}
