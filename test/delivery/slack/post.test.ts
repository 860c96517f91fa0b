import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Payload, Posted, Target, Tried } from '../../../src/delivery/platform.ts'
import type { Fault } from '../../fakes/slack/faults.ts'
import { BOT_ID, BOT_USER, TEAM } from '../../fakes/slack/workspace.ts'
import { lineOf, messageOf, sayingOf } from '../messages.ts'
import { type Connected, listening, makeSlack } from './harness.ts'

const POST = 'chat.postMessage'
const CHANNEL: Target = { workspace: TEAM, channel: 'C0NEWS', thread: null }

const AFTER_500: Fault = { does: true, answer: { status: 500 } }
const AFTER_DROP: Fault = { does: true, answer: 'drop' }

let slack: Connected

beforeEach(async () => {
  slack = await makeSlack('socket')
  await slack.platform.start(listening([]).handlers)
})
afterEach(() => slack.stop())

function one(): Payload {
  const [payload] = slack.platform.render(sayingOf('Une dépêche.'))
  expect.assert(payload !== undefined)
  return payload
}

function post(key = 'key', target = CHANNEL, tried?: Tried): Promise<Posted> {
  return slack.platform.post(target, one(), key, tried)
}

function visible(channel?: string) {
  return slack.fake.workspace.visible(channel)
}

describe('posting to Slack', () => {
  it.each<[string, Fault]>([
    ['a 500 after it was accepted', AFTER_500],
    ['a connection dropped after it was accepted', AFTER_DROP],
    ['a gateway’s page after it was accepted', { does: true, answer: { status: 200 } }],
    ['"fatal_error" after it was accepted', { does: true, answer: { error: 'fatal_error' } }],
  ])('finds its message in the channel after %s, and posts nothing twice', async (_name, fault) => {
    slack.fake.faults.add(POST, fault)
    const posted = await post()
    expect(posted).toEqual({ outcome: 'sent', message: visible()[0]?.ts })
    expect(await post()).toEqual(posted)
    expect(visible()).toHaveLength(1)
  })

  it.each<[string, Fault]>([
    ['a reset before it was read', { does: false, answer: 'drop' }],
    ['a 500 before it was accepted', { does: false, answer: { status: 500 } }],
    ['"internal_error"', { does: false, answer: { error: 'internal_error' } }],
  ])('asks for a later try after %s, and then posts once', async (_name, fault) => {
    slack.fake.faults.add(POST, fault)
    expect(await post()).toMatchObject({ outcome: 'later', after_ms: 15_000 })
    expect(await post()).toMatchObject({ outcome: 'sent' })
    expect(visible()).toHaveLength(1)
  })

  it.each<[string, Fault, number]>([
    ['as Slack says', { does: false, answer: { status: 429, retryAfter: 7 } }, 7000],
    ['half a minute when Slack does not say', { does: false, answer: { status: 429 } }, 30_000],
    ['half a minute after "ratelimited"', { does: false, answer: { error: 'ratelimited' } }, 30_000],
  ])('waits %s when it posts too fast', async (_name, fault, after_ms) => {
    slack.fake.faults.add(POST, fault)
    expect(await post()).toMatchObject({ outcome: 'later', after_ms })
    expect(await post()).toMatchObject({ outcome: 'sent' })
    expect(visible()).toHaveLength(1)
  })

  it.each<[string, Fault, string]>([
    ['401', { does: false, answer: { status: 401 } }, 'http_401'],
    ['403', { does: false, answer: { status: 403 } }, 'http_403'],
    ['404', { does: false, answer: { status: 404 } }, 'http_404'],
    ['a revoked token', { does: false, answer: { error: 'token_revoked' } }, 'token_revoked'],
    ['a policy', { does: false, answer: { error: 'restricted_action' } }, 'restricted_action'],
  ])('is refused for good by %s', async (_name, fault, code) => {
    slack.fake.faults.add(POST, fault)
    expect(await post()).toMatchObject({ outcome: 'refused', code })
    expect(slack.fake.calls.filter(call => call.method === POST)).toHaveLength(1)
  })

  it.each([
    ['a channel that it was not invited to', 'C0ALONE', 'not_in_channel', '/invite'],
    ['a channel that it cannot see', 'C0GONE', 'channel_not_found', '/invite'],
  ])('says what to do about %s', async (_name, channel, code, help) => {
    const posted = await post('key', { ...CHANNEL, channel })
    expect(posted).toMatchObject({ outcome: 'refused', code, reason: expect.stringContaining(help) })
  })

  it('posts nothing into another workspace', async () => {
    expect(await post('key', { ...CHANNEL, workspace: 'T0OTHER' })).toMatchObject({
      outcome: 'refused',
      code: 'wrong_workspace',
    })
    expect(slack.fake.calls.map(call => call.method)).not.toContain(POST)
  })

  it('posts a key once from two tasks at the same time', async () => {
    const [first, second] = await Promise.all([post(), post()])
    expect(first).toEqual(second)
    expect(visible()).toHaveLength(1)
  })

  it('posts a key once over a restart', async () => {
    const first = await post()
    const again = await makeSlackOn(slack)
    expect(await again.post(CHANNEL, one(), 'key')).toEqual(first)
    expect(visible()).toHaveLength(1)
    await again.stop()
  })

  it('posts different keys with the same words', async () => {
    await post('monday')
    await post('tuesday')
    expect(visible()).toHaveLength(2)
  })

  it('posts to the channel, once, what belongs under a message that somebody deleted', async () => {
    const root = await post('root')
    expect.assert(root.outcome === 'sent')
    slack.fake.workspace.remove(root.message)
    slack.fake.faults.add(POST, AFTER_DROP)
    const posted = await post('part', { ...CHANNEL, thread: root.message })
    expect(posted).toEqual({ outcome: 'sent', message: visible()[0]?.ts })
    expect(await post('part', { ...CHANNEL, thread: root.message })).toEqual(posted)
    expect(visible().map(message => message.thread_ts)).toEqual([null])
  })

  it.each<[string, Fault]>([
    ['a 500', AFTER_500],
    ['a dropped connection', AFTER_DROP],
  ])('finds its part in a thread after %s', async (_name, fault) => {
    const root = await post('root')
    expect.assert(root.outcome === 'sent')
    const thread: Target = { ...CHANNEL, thread: root.message }
    const outcomes: string[] = []
    for (const key of ['1', '2', '3']) {
      slack.fake.faults.add(POST, fault)
      outcomes.push((await post(key, thread)).outcome)
      outcomes.push((await post(key, thread)).outcome)
    }
    expect(new Set(outcomes)).toEqual(new Set(['sent']))
    expect(visible().map(message => message.thread_ts)).toEqual([
      null,
      root.message,
      root.message,
      root.message,
    ])
  })

  it('asks instead of posting again when it may not read the channel', async () => {
    slack.fake.workspace.scopes.delete('channels:history')
    slack.fake.faults.add(POST, AFTER_500)
    expect(await post()).toMatchObject({ outcome: 'uncertain', reason: expect.stringContaining('scope') })
    expect(await post()).toMatchObject({ outcome: 'uncertain' })
    expect(visible()).toHaveLength(1)
  })

  it('asks instead of posting again when a process before it may have, and it may not read the channel', async () => {
    slack.fake.workspace.scopes.delete('channels:history')
    const again = await makeSlackOn(slack)
    expect(await again.post(CHANNEL, one(), 'key', 'perhaps')).toMatchObject({ outcome: 'uncertain' })
    expect(await again.post(CHANNEL, one(), 'key', 'in vain')).toMatchObject({ outcome: 'sent' })
    expect(visible()).toHaveLength(1)
    await again.stop()
  })

  it('does not read the channel before the first try', async () => {
    await post('key', CHANNEL, 'never')
    expect(slack.fake.calls.map(({ method }) => method)).not.toContain('conversations.history')
  })

  it('posts without the scope as long as nothing goes wrong', async () => {
    slack.fake.workspace.scopes.delete('channels:history')
    expect(await post()).toMatchObject({ outcome: 'sent' })
  })

  it('does not post while it cannot look whether it has', async () => {
    slack.fake.faults.add(POST, AFTER_500)
    slack.fake.faults.add('conversations.history', { does: false, answer: { status: 500 } }, 3)
    const outcomes = [await post(), await post()]
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['later', 'later'])
    slack.fake.faults.clear()
    expect(await post()).toMatchObject({ outcome: 'sent' })
    expect(visible()).toHaveLength(1)
  })

  it('does not take another app’s message for its own', async () => {
    await post()
    const [ours] = visible()
    expect.assert(ours !== undefined)
    slack.fake.workspace.messages.length = 0
    slack.fake.workspace.add('C0NEWS', ours.payload, null, { user: 'U0MALLORY', bot_id: 'B0MALLORY' })
    await post()
    expect(visible().map(message => message.user)).toEqual(['U0MALLORY', BOT_USER])
    expect(visible()[1]?.bot_id).toBe(BOT_ID)
  })

  it('finds its message among many newer ones', async () => {
    slack.fake.faults.add(POST, AFTER_500)
    slack.fake.faults.add('conversations.history', { does: false, answer: { status: 500 } }, 1)
    const first = post()
    await first
    for (let count = 0; count < 450; count++)
      slack.fake.workspace.add('C0NEWS', { text: 'x' }, null, { user: 'U0ANNA', bot_id: '' })
    expect(await post()).toEqual({
      outcome: 'sent',
      message: visible().find(message => message.user === BOT_USER)?.ts,
    })
  })

  it('posts an edition of several parts as one root with its thread, in order', async () => {
    const lines = Array.from({ length: 80 }, (_, index) =>
      lineOf(`Point ${index}`, 'Une phrase assez longue. '.repeat(12)),
    )
    let thread: string | null = null
    for (const [index, part] of slack.platform
      .render(messageOf({ sections: [{ title: null, lines }] }))
      .entries()) {
      slack.fake.faults.add(POST, index % 2 ? AFTER_DROP : AFTER_500)
      const posted = await slack.platform.post({ ...CHANNEL, thread }, part, `edition:${index}`)
      expect.assert(posted.outcome === 'sent')
      thread ??= posted.message
    }
    const [root, ...others] = visible()
    expect(others.length).toBeGreaterThan(2)
    expect(new Set(others.map(message => message.thread_ts))).toEqual(new Set([root?.ts]))
  })

  it('keeps its tokens out of the log', async () => {
    slack.fake.faults.add(POST, { does: false, answer: 'drop' })
    await post()
    expect(slack.logged.length).toBeGreaterThan(0)
    expect(JSON.stringify(slack.logged)).not.toMatch(/xoxb-|xapp-|test-signing-secret/)
  })
})

/** Another process of ours in the same workspace. */
async function makeSlackOn({ fake }: Connected): Promise<Connected['platform']> {
  const other = await makeSlack('socket', fake)
  await other.platform.start(listening([]).handlers)
  return other.platform
}
