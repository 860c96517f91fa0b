/** A process of its own that stores feeds, and prints the number of each one stored: `node writer.ts SETTINGS NAME COUNT`. */
import { writeSync } from 'node:fs'
import { addFeed } from '../../src/store/feeds.ts'
import { openStore } from '../../src/store/store.ts'

const [settings, name, count] = process.argv.slice(2)
const store = await openStore(JSON.parse(settings ?? ''))
for (let index = 0; index < Number(count); index++) {
  await store.transaction(async () => {
    await addFeed(store, { url: `${name}-${index}`, title: null, outlet: null, addedAt: '2025-03-04' })
  })
  writeSync(1, `${index}\n`)
}
await store.close()
