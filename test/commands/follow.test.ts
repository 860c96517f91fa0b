import { beforeEach, describe, expect, test } from 'vitest'
import { listFollows } from '../../src/store/follows.ts'
import type { Store } from '../../src/store/store.ts'
import { bridge } from '../editions/articles.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'
import { told } from './session.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

describe('follow', () => {
  test('says what the channel will get and when, in both languages', async () => {
    expect(await told(store, 'follow', { digest: 'morning', language: 'both' })).toBe(
      'This channel will get “Morning briefing” (in French and English; next on 5 March 2025 at 7:00 (Europe/Paris)). To stop: /unfollow morning.',
    )
    const options = { digest: 'morning', schedule: 'jours ouvrés 8 h 30', zone: 'Montréal', length: 'short' }
    expect(await told(store, 'follow', options, { language: 'fr' })).toBe(
      'Ce salon recevra «\u00a0Le point du matin\u00a0» (en français et en anglais\u00a0; version courte\u00a0; prochaine le 4 mars 2025 à 8\u00a0h\u00a030 (America/Toronto)). Pour arrêter\u00a0: /arreter morning.',
    )
  })

  test('says when no article has a word of the topic, and how to stop that one', async () => {
    await readArticle(store, bridge)
    const follow = (topic: string) => told(store, 'follow', { digest: 'morning', topic }, { language: 'fr' })
    expect(await follow('pont de Kerlann')).not.toContain('Aucun article')
    const reply = await follow('Brezanik')
    expect(reply).toContain('Aucun article lu jusqu’ici n’en parle')
    expect(reply).toContain('Pour arrêter\u00a0: /arreter morning sujet:Brezanik.')
    await told(store, 'unfollow', { digest: 'morning', topic: 'Brezanik' })
    expect((await listFollows(store)).map(({ topic }) => topic)).toEqual(['pont de Kerlann'])
  })

  test('says of which outlets nothing has been read', async () => {
    await readArticle(store, bridge, { outlet: 'Skerry Times' })
    const follow = (only: string) => told(store, 'follow', { digest: 'morning', only })
    expect(await follow('Skerry Times')).not.toContain('Nothing has been read')
    expect(await follow('Skerry Times, skery.example')).toContain(
      'Nothing has been read so far from skery.example: check the name',
    )
  })

  test('keeps what a later one leaves out', async () => {
    await told(store, 'follow', {
      digest: 'morning',
      schedule: '18:30',
      only: 'Le Monde, lemonde.fr',
      language: 'fr',
    })
    await told(store, 'follow', { digest: 'morning', without: 'Skerry Times' })
    const [follow, ...others] = await listFollows(store)
    expect(others).toEqual([])
    expect(follow).toMatchObject({
      cron: '30 18 * * *',
      language: 'fr',
      outlets: { only: ['Le Monde', 'lemonde.fr'], without: ['Skerry Times'] },
    })
    await told(store, 'follow', { digest: 'morning', only: 'tous', without: 'none' })
    expect((await listFollows(store))[0]?.outlets).toEqual({ only: [], without: [] })
  })

  test.each([
    [{ schedule: 'soon' }, '“soon” is no schedule'],
    [{ zone: 'Mars' }, '“Mars” is no time zone'],
    [{ topic: '?!' }, '“?!” does not say what it is about'],
  ])('with %j says what would be right, and changes nothing', async (options, words) => {
    expect(await told(store, 'follow', { digest: 'morning', ...options })).toContain(words)
    expect(await listFollows(store)).toEqual([])
  })

  test('is told again by settings', async () => {
    await told(store, 'follow', { digest: 'morning', topic: 'Koursk', without: 'Skerry Times' })
    await told(store, 'follow', { digest: 'weekly' })
    const words = await told(store, 'settings', {})
    expect(words).toContain(
      '“Morning briefing” (in English; topic: Koursk; without Skerry Times; next on 5 March 2025 at 7:00',
    )
    expect(words).toContain(
      '“The week in figures and quotes” (in English; next on 10 March 2025 at 8:00 (Europe/Paris))',
    )
  })
})
