/** A process of its own that polls what is due, and prints a line for each message of its log: `node poller.ts SETTINGS HOST`. */
import { writeSync } from 'node:fs'
import { openWeb } from '../../src/articles/read.ts'
import { pollDue } from '../../src/reading/poll.ts'
import { openStore } from '../../src/store/store.ts'

const [settings, host] = process.argv.slice(2)
const store = await openStore(JSON.parse(settings ?? ''))
const web = openWeb({ allowedHosts: [host ?? ''] })
await pollDue({ store, web, platforms: new Map(), log: message => writeSync(1, `${message}\n`) })
await web.close()
await store.close()
