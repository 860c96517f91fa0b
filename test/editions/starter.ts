/** A process of its own that makes the editions of several starters at once: `node starter.ts SETTINGS NOW…`. */
import { morning } from '../../digests/morning.ts'
import { publishDue } from '../../src/editions/publish.ts'
import { openStore } from '../../src/store/store.ts'
import { RecordingPlatform } from '../fakes/platform.ts'

const [settings, ...nows] = process.argv.slice(2)
const store = await openStore(JSON.parse(settings ?? ''))
const platform = new RecordingPlatform('discord')
const log = (message: string, details = {}) => {
  if (message === 'an edition failed') throw new Error(JSON.stringify(details))
}
const platforms = new Map([[platform.name, platform]])
const publishing = { store, platforms, writer: null, log, digests: [morning], timeZone: 'Europe/Paris' }
await Promise.all(nows.map(now => publishDue(publishing, new Date(now), new Map())))
await store.close()
