import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/delivery/message.ts'
import { readable } from '../../fakes/slack/readable.ts'
import { TEAM } from '../../fakes/slack/workspace.ts'
import { COMMANDS } from '../commands.ts'
import { sayingOf } from '../messages.ts'
import { type Connected, listening, makeSlack, newMessages } from './harness.ts'

/** Each in a Slack of its own, because these take seconds and run side by side. */
async function withSlack<Result>(
  answer: () => Promise<Message>,
  act: (slack: Connected, ears: ReturnType<typeof listening>) => Promise<Result>,
): Promise<Result> {
  const slack = await makeSlack('socket')
  const ears = listening(COMMANDS, answer)
  await slack.platform.start(ears.handlers)
  return await act(slack, ears).finally(() => slack.stop())
}

const atOnce = async () => sayingOf('Bien reçu.')

describe.concurrent('when Slack or an answer is slow', () => {
  it('a post waits three seconds at most, whether it was accepted or not', async () => {
    await withSlack(atOnce, async ({ fake, platform }) => {
      fake.faults.add('chat.postMessage', { does: true, answer: 'hang' })
      fake.faults.add('chat.postMessage', { does: false, answer: 'hang' })
      const [payload = {}] = platform.render(sayingOf('Une dépêche.'))
      const target = { workspace: TEAM, channel: 'C0NEWS', thread: null }
      const start = performance.now()
      const posted = await Promise.all(['one', 'two'].map(key => platform.post(target, payload, key)))
      expect(performance.now() - start).toBeLessThan(4000)
      expect(posted.map(({ outcome }) => outcome).toSorted()).toEqual(['later', 'sent'])
      expect(fake.workspace.visible()).toHaveLength(1)
    })
  })

  it('a person gets a sign of life, then the answer', async () => {
    const later = async () => {
      await new Promise(resolve => setTimeout(resolve, 1700))
      return sayingOf('Enfin.')
    }
    await withSlack(later, async ({ fake }) => {
      const [first] = await newMessages(fake, () => fake.command('/ask', 'long ?'))
      const [second] = await newMessages(fake, async () => {})
      expect(first).toMatchObject({ onlyFor: 'U0ANNA' })
      expect([first, second].map(message => message && readable(message))).toEqual([
        'I am reading the articles…',
        'Enfin.',
      ])
    })
  })

  it('an answer that came too fast for Slack is posted when Slack says so', async () => {
    await withSlack(atOnce, async ({ fake }) => {
      fake.faults.add('chat.postMessage', { does: false, answer: { status: 429, retryAfter: 1 } })
      await newMessages(fake, () => fake.command('/ask', 'quand ?'))
      expect(fake.workspace.visible().map(readable)).toEqual(['Bien reçu.'])
    })
  })

  it('a person whom Slack does not name in time is nobody in particular', async () => {
    await withSlack(atOnce, async ({ fake }, { heard }) => {
      fake.faults.add('users.info', { does: false, answer: 'hang' })
      await newMessages(fake, () => fake.command('/ask', 'quand ?', { user: 'U0BRICE' }))
      expect(heard[0]?.origin).toMatchObject({ language: 'en', manager: false })
    })
  })
})
