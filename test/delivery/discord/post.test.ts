import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Payload, Posted } from '../../../src/delivery/platform.ts'
import type { FaultKind } from '../../fakes/discord/faults.ts'
import { say } from '../../fakes/discord/people.ts'
import { silentHandlers } from '../../fakes/handlers.ts'
import { messageOf, sayingOf } from '../messages.ts'
import { type DiscordHarness, makeDiscordHarness, ownMessages } from './harness.ts'

const POST = { method: 'POST', path: /^\/channels\/\d+\/messages$/ }
const LOOK = { method: 'GET', path: /^\/channels\/\d+\/messages$/ }

describe('posting to Discord', () => {
  let harness: DiscordHarness

  beforeEach(async () => {
    harness = await makeDiscordHarness()
    await harness.start(silentHandlers)
  })

  afterEach(() => harness.stop())

  function payloadOf(text: string): Payload {
    const [payload] = harness.platform.render(sayingOf(text))
    expect.assert(payload !== undefined)
    return payload
  }

  function post(text: string, key = text, thread: string | null = null): Promise<Posted> {
    const target = { workspace: harness.workspace, channel: harness.channel, thread }
    return harness.platform.post(target, payloadOf(text), key)
  }

  function fail(kind: FaultKind, where = POST, times = 1) {
    harness.fake.faults.push({ ...where, kind, times, after_s: 7 })
  }

  it.each<FaultKind>(['drop', 'error', 'hang', 'drop-before', 'error-before', 'nonsense-before'])(
    'shows a message once when the request ends in %s',
    async kind => {
      fail(kind)
      expect(await post('Une fois.')).toMatchObject({ outcome: 'sent' })
      expect(await post('Une fois.')).toMatchObject({ outcome: 'sent' })
      expect(await harness.visible()).toEqual(['Une fois.'])
    },
  )

  it('is uncertain when it can neither post nor look, and finds its message afterwards', async () => {
    fail('drop')
    // The look before the first post goes through.
    harness.fake.faults.push({ ...LOOK, kind: 'error', times: 1, skip: 1 })
    expect(await post('Peut-être.')).toMatchObject({ outcome: 'uncertain' })
    expect(await post('Peut-être.')).toMatchObject({ outcome: 'sent' })
    expect(await harness.visible()).toEqual(['Peut-être.'])
  })

  it('says when to come back after a rate limit, and posts nothing meanwhile', async () => {
    fail('limited')
    const posted = await post('Plus tard.')
    expect(posted).toMatchObject({ outcome: 'later' })
    if (posted.outcome === 'later') expect(posted.after_ms).toBeGreaterThanOrEqual(7000)
    expect(await harness.visible()).toEqual([])
  })

  it('waits half a minute after a rate limit that says no time, and asks once', async () => {
    fail('limited-without-time', POST, 5)
    expect(await post('Plus tard.')).toMatchObject({ outcome: 'later', after_ms: 30_000 })
    expect(harness.fake.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('does not read the channel before the first try of a root', async () => {
    const target = { workspace: harness.workspace, channel: harness.channel, thread: null }
    const before = harness.fake.requests.length
    await harness.platform.post(target, payloadOf('Neuf.'), 'new', 'never')
    expect(harness.fake.requests.slice(before).map(({ method }) => method)).toEqual(['POST'])
  })

  it.each<[FaultKind, string]>([
    ['forbidden', 'missing-permissions'],
    ['missing', 'unknown-channel'],
    ['unauthorized', 'unauthorized'],
  ])('does not try again when Discord answers %s', async (kind, code) => {
    fail(kind)
    expect(await post('Refusé.')).toMatchObject({ outcome: 'refused', code })
    expect(harness.fake.requests.filter(request => request.method === 'POST')).toHaveLength(1)
    expect(await post('Refusé.')).toMatchObject({ outcome: 'sent' })
  })

  it('says that it has no access to a channel', async () => {
    harness.fake.news.refusal = 50001
    expect(await post('Où ?')).toMatchObject({ outcome: 'refused', code: 'missing-access' })
  })

  it('says to come back when Discord cannot be reached', async () => {
    await harness.fake.stop()
    expect(await post('Personne ?')).toMatchObject({ outcome: 'later' })
    await harness.fake.start()
  })

  it('finds its message when Discord no longer remembers the nonce', async () => {
    await post('Ce matin.')
    harness.fake.nonce_ms = 0
    expect(await post('Ce matin.')).toMatchObject({ outcome: 'sent' })
    expect(await harness.visible()).toEqual(['Ce matin.'])
  })

  it('shows a message once when two posts of it cross', async () => {
    const posted = await Promise.all([post('Ensemble.'), post('Ensemble.')])
    expect(posted[0]).toEqual(posted[1])
    expect(await harness.visible()).toEqual(['Ensemble.'])
  })

  it('posts the same words again for another key', async () => {
    await post('Rien de nouveau.', 'monday')
    await post('Rien de nouveau.', 'tuesday')
    expect(await harness.visible()).toEqual(['Rien de nouveau.', 'Rien de nouveau.'])
  })

  it('is not taken in by a person who wrote the same words', async () => {
    say(harness.fake, 'Bonjour.')
    await post('Bonjour.')
    expect(await harness.visible()).toEqual(['Bonjour.'])
  })

  it('puts every part after the first in a thread named after the first', async () => {
    const [payload] = harness.platform.render(
      messageOf({ title: 'Édition du *soir*', paragraphs: ['Voici.'] }),
    )
    expect.assert(payload !== undefined)
    const target = { workspace: harness.workspace, channel: harness.channel, thread: null }
    const root = await harness.platform.post(target, payload, 'root')
    expect.assert(root.outcome === 'sent')
    fail('drop', { method: 'POST', path: /\/threads$/ })
    // The thread was opened, and nobody said so: coming back finds it.
    expect(await post('Deux.', 'two', root.message)).toMatchObject({ outcome: 'later' })
    expect(await post('Deux.', 'two', root.message)).toMatchObject({ outcome: 'sent' })
    await post('Trois.', 'three', root.message)
    const threads = harness.fake.channels.filter(channel => channel.parent === harness.channel)
    expect(threads.map(thread => thread.name)).toEqual(['Édition du *soir*'])
    const inThread = ownMessages(harness.fake).filter(message => message.channel === root.message)
    expect(inThread.map(message => message.content)).toEqual(['Deux.', 'Trois.'])
  })

  it('replies to the first part where it may not open a thread', async () => {
    harness.fake.news.threads = false
    const root = await post('Racine.')
    expect.assert(root.outcome === 'sent')
    await post('Suite.', 'suite', root.message)
    await post('Suite.', 'suite', root.message)
    expect(await harness.visible()).toEqual(['Racine.', 'Suite.'])
    expect(ownMessages(harness.fake)[1]?.reference).toBe(root.message)
  })

  it('posts to the channel, once, what belongs under a message that somebody deleted', async () => {
    const root = await post('Racine.')
    expect.assert(root.outcome === 'sent')
    harness.fake.messages.splice(0)
    fail('drop')
    expect(await post('Suite.', 'suite', root.message)).toMatchObject({ outcome: 'sent' })
    expect(await post('Suite.', 'suite', root.message)).toMatchObject({ outcome: 'sent' })
    expect(await harness.visible()).toEqual(['Suite.'])
    expect(ownMessages(harness.fake)[0]?.reference).toBeNull()
  })

  it('sends no preview, no ping and a nonce with every post', async () => {
    await post('Forme.')
    const [request] = harness.fake.requests.filter(({ method }) => method === 'POST')
    expect(request?.body).toEqual({
      content: 'Forme.',
      flags: 4,
      allowed_mentions: { parse: [], replied_user: false },
      nonce: expect.stringMatching(/^.{25}$/),
      enforce_nonce: true,
    })
  })
})
