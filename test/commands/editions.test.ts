import { beforeEach, describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import { publishDue } from '../../src/editions/publish.ts'
import type { Store } from '../../src/store/store.ts'
import { bridge, ferry } from '../editions/articles.ts'
import { allEditions } from '../editions/stored.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'
import { told } from './session.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
  await told(store, 'follow', { digest: 'morning' })
})

const act = (action: string, now = '2025-03-04T09:00:00Z') =>
  told(store, 'editions', { digest: 'morning', ...(action === '' ? {} : { action }) }, { now })

async function publishAt(now: string): Promise<number> {
  const platforms = new Map([['discord', new RecordingPlatform('discord')] as const])
  const publishing = {
    store,
    platforms,
    writer: null,
    log: () => {},
    digests: [morning],
    timeZone: 'Europe/Paris',
  }
  await publishDue(publishing, new Date(now), new Map())
  return (await allEditions(store)).length
}

describe('editions', () => {
  test('of a digest that the channel does not follow are refused with what to do', async () => {
    expect(await told(store, 'editions', { digest: 'weekly' })).toContain('This channel does not follow')
    expect(await told(store, 'editions', { digest: 'morning', topic: 'Koursk' })).toContain('on that topic')
  })

  test('are listed, the last first, with what they rest on', async () => {
    expect(await act('')).toBe('No edition here yet.')
    await readArticle(store, bridge, {}, new Date('2025-03-04T12:00:00Z'))
    await publishAt('2025-03-05T06:00:00Z')
    await readArticle(store, ferry, {}, new Date('2025-03-05T12:00:00Z'))
    await publishAt('2025-03-06T06:00:00Z')
    const lines = (await act('last')).split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^6 March 2025 at 7:00 \(Europe\/Paris\) – 1 article/)
  })

  test('come now when that is asked, and not twice', async () => {
    await readArticle(store, bridge, {}, new Date('2025-03-04T08:00:00Z'))
    expect(await act('now')).toContain('within a minute')
    expect(await publishAt('2025-03-04T09:01:00Z')).toBe(1)
    expect(await publishAt('2025-03-04T09:02:00Z')).toBe(1)
  })

  test('are skipped once', async () => {
    await readArticle(store, bridge, {}, new Date('2025-03-04T12:00:00Z'))
    expect(await act('skip')).toContain('The edition of 5 March 2025 at 7:00 (Europe/Paris) is skipped')
    expect(await told(store, 'settings', {})).toContain('next on 6 March 2025 at 7:00')
    expect(await publishAt('2025-03-05T06:00:00Z')).toBe(0)
    await readArticle(store, ferry, {}, new Date('2025-03-05T12:00:00Z'))
    expect(await publishAt('2025-03-06T06:00:00Z')).toBe(1)
  })

  test('are paused and resumed', async () => {
    await readArticle(store, bridge, {}, new Date('2025-03-04T12:00:00Z'))
    expect(await act('pause')).toContain('/editions morning resume')
    expect(await told(store, 'settings', {})).toContain('paused')
    expect(await publishAt('2025-03-05T06:00:00Z')).toBe(0)
    expect(await act('resume')).toBe('The digest goes on.')
    expect(await publishAt('2025-03-05T06:01:00Z')).toBe(1)
  })
})
