/** A process of its own that makes the editions of several starters at once: `node starter.ts SETTINGS DUE…`. */
import { morning } from '../../digests/morning.ts'
import { publish } from '../../src/editions/publish.ts'
import { openStore } from '../../src/store/store.ts'
import { RecordingPlatform } from '../fakes/platform.ts'

const [settings, ...dues] = process.argv.slice(2)
const store = await openStore(JSON.parse(settings ?? ''))
const platform = new RecordingPlatform('discord')
const log = (message: string, details = {}) => {
  if (message === 'an edition failed') throw new Error(JSON.stringify(details))
}
const publishing = { store, platforms: new Map([[platform.name, platform]]), writer: null, log }
await Promise.all(dues.map(due => publish(publishing, morning, new Date(due))))
await store.close()
