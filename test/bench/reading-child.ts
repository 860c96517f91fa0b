import '../../src/memory.ts'
import { assignRoles } from '../../src/articles/cleaning.ts'
import { openWeb, readSource } from '../../src/articles/read.ts'
import { extractClaims } from '../../src/claims/extract.ts'
import { readAll } from '../../src/read.ts'
import { fingerprint } from '../../src/stories/copies.ts'
import { evidenceOf } from '../../src/stories/evidence.ts'
import { detectLanguage } from '../../src/text/language.ts'
import { lexemes } from '../../src/text/lexemes.ts'
import type { ArticleInput } from '../../src/types.ts'
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
  const text = await timeOf(async () => {
    for await (const item of readSource(file, web)) if (item.ok) readText(item.input)
  })
  await web.close()
  const times: ReadingTimes = {
    read,
    first: inSeconds(first),
    again: inSeconds(again),
    text: inSeconds(text),
    memory_mb: Math.round(memory),
  }
  process.send?.(times)
})

/** All that follows from an article's text alone, which reading does before and between what it stores. */
function readText(input: ArticleInput): void {
  const language = input.language ?? detectLanguage(input.text) ?? 'en'
  const sentences = assignRoles(input, language)
  const rest = { id: '', article: '', number: 1, readAt: '' }
  const version = { ...input, ...rest, language, sentences }
  const claims = extractClaims(version, [])
  for (const { start, end, language: own } of sentences) lexemes(input.text.slice(start, end), own)
  evidenceOf(version, claims, input.outlet)
  fingerprint(version)
}

function inSeconds({ wall, cpu }: Cost): Cost {
  return { wall: wall / 1_000, cpu: cpu / 1_000 }
}
