import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../../src/delivery/message.ts'
import type { Payload, Posted, Tried } from '../../../src/delivery/platform.ts'
import { chartOf } from '../../charts/sample.ts'
import type { Fault } from '../../fakes/slack/faults.ts'
import { TEAM } from '../../fakes/slack/workspace.ts'
import { COMMANDS } from '../commands.ts'
import { messageOf } from '../messages.ts'
import { type Connected, listening, makeSlack, newMessages } from './harness.ts'

const SHARE = 'files.completeUploadExternal'
const told: Message = messageOf({ paragraphs: ['Trois chiffres.'], chart: chartOf() })

let slack: Connected
let answer: Message
beforeEach(async () => {
  slack = await makeSlack('socket')
  answer = told
  await slack.platform.start(listening(COMMANDS, async () => answer).handlers)
})
afterEach(() => slack.stop())

const pictures = () => slack.fake.workspace.visible().filter(message => message.files.length > 0)

async function onePicture() {
  await expect.poll(() => pictures().length, { timeout: 5000 }).toBe(1)
  return pictures()[0]
}

/** The picture of an edition, as the outbox keeps and posts it. */
async function post(tried?: Tried): Promise<Posted> {
  const parts: readonly Payload[] = slack.platform.render(told)
  expect(parts).toHaveLength(2)
  const thread =
    slack.fake.workspace.visible()[0]?.ts ?? slack.fake.workspace.add('C0NEWS', { text: 'x' }, null).ts
  const target = { workspace: TEAM, channel: 'C0NEWS', thread }
  return slack.platform.post(target, JSON.parse(JSON.stringify(parts[1])), 'edition-1', tried)
}

describe('a picture on Slack', () => {
  it('follows in the thread of its answer, and says in words what it shows', async () => {
    const [root] = await newMessages(slack.fake, () => slack.fake.command('/ask', 'combien ?'))
    const picture = await onePicture()
    expect(picture?.thread_ts).toBe(root?.ts)
    expect(picture?.files[0]?.title).toBe('Les chiffres, selon qui les donne\u00a0: le port')
    expect(picture?.files[0]?.alt_txt).toMatch(/^Graphique.: .*1 mars 2025, Le syndicat, 10 grévistes/)
  })

  it('follows in the thread of a mention', async () => {
    const [said] = await newMessages(slack.fake, () => slack.fake.mention('combien ?'))
    const picture = await onePicture()
    expect(picture?.thread_ts).toBe(said?.thread_ts)
    expect(picture?.files).toHaveLength(1)
  })

  it.each<[string, Fault]>([
    ['a 500 after it is shared', { does: true, answer: { status: 500 } }],
    ['a connection dropped after it is shared', { does: true, answer: 'drop' }],
    ['"fatal_error" after it is shared', { does: true, answer: { error: 'fatal_error' } }],
    ['a 500 before it is shared', { does: false, answer: { status: 500 } }],
    ['a rate limit', { does: false, answer: { status: 429, retryAfter: 1 } }],
  ])('is seen once after %s', async (_name, fault) => {
    slack.fake.faults.add(SHARE, fault)
    await post('never')
    expect(await post('in vain')).toMatchObject({ outcome: 'sent' })
    expect(await post('perhaps')).toMatchObject({ outcome: 'sent' })
    expect(pictures()).toHaveLength(1)
  })

  it('is not shown twice by a process that knows nothing of the first try', async () => {
    await post('never')
    const other = await makeSlack('socket', slack.fake)
    await other.platform.start(listening([]).handlers)
    await slack.platform.stop()
    slack = other
    expect(await post('perhaps')).toMatchObject({ outcome: 'sent' })
    expect(pictures()).toHaveLength(1)
  })

  it('is in doubt when its share may have arrived and nothing can be read', async () => {
    slack.fake.workspace.scopes.delete('channels:history')
    slack.fake.faults.add(SHARE, { does: true, answer: 'drop' })
    expect(await post('never')).toMatchObject({ outcome: 'uncertain' })
    expect(pictures()).toHaveLength(1)
  })

  it('is left out when the app may not upload: the answer stands, and it is logged', async () => {
    slack.fake.workspace.scopes.delete('files:write')
    const messages = await newMessages(slack.fake, () => slack.fake.command('/ask', 'combien ?'))
    expect(messages).toHaveLength(1)
    const reason = expect.objectContaining({ code: 'missing_scope' })
    await expect
      .poll(() => slack.logged, { timeout: 5000 })
      .toContainEqual({ message: 'slack: the picture of an answer was not posted', details: reason })
    expect(pictures()).toEqual([])
  })

  it('is tried again later when Slack does not take its bytes: nobody has seen it', async () => {
    slack.fake.faults.add('upload_url', { does: false, answer: { status: 500 } })
    expect(await post('never')).toMatchObject({ outcome: 'later' })
    expect(await post('in vain')).toMatchObject({ outcome: 'sent' })
    expect(pictures()).toHaveLength(1)
  })

  it('does not keep better words from its answer', async () => {
    answer = { ...told, later: Promise.resolve(messageOf({ paragraphs: ['Trois chiffres, mieux dits.'] })) }
    await newMessages(slack.fake, () => slack.fake.command('/ask', 'combien ?'))
    await expect
      .poll(() => slack.fake.workspace.visible()[0]?.text, { timeout: 5000 })
      .toBe('Trois chiffres, mieux dits.')
    await onePicture()
  })
})
