import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Message } from '../../../src/delivery/message.ts'
import { readable } from '../../fakes/slack/readable.ts'
import { BOT_ID, TEAM } from '../../fakes/slack/workspace.ts'
import { COMMANDS } from '../commands.ts'
import { lineOf, messageOf, sayingOf } from '../messages.ts'
import { type Connected, listening, makeSlack, newMessages } from './harness.ts'

let slack: Connected
let ears: ReturnType<typeof listening>
let answer: () => Promise<Message>

beforeEach(async () => {
  slack = await makeSlack('socket')
  answer = async () => sayingOf('Bien reçu.')
  ears = listening(COMMANDS, () => answer())
  await slack.platform.start(ears.handlers)
})
afterEach(() => slack.stop())

async function typed(command: string, text: string, person: { user?: string; channel?: string } = {}) {
  return await newMessages(slack.fake, () => slack.fake.command(command, text, person))
}

async function mentioned(text: string, options: Parameters<typeof slack.fake.mention>[1] = {}) {
  return await newMessages(slack.fake, () => slack.fake.mention(text, options))
}

/** Long enough that anything which was going to be said has been. */
async function silence(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 80))
  expect(slack.fake.workspace.messages).toEqual([])
}

function long(points: number): Message {
  const lines = Array.from({ length: points }, (_, index) =>
    lineOf(`Point ${index}`, `Phrase ${index}. `.repeat(70)),
  )
  return messageOf({ sections: [{ title: null, lines }] })
}

describe('an answer', () => {
  const answered = { ...sayingOf('Huit mille.'), answer: 'a1' }

  it('has buttons, each of which shows its own to whoever pressed it alone', async () => {
    answer = async () => answered
    const [message] = await typed('/ask', 'combien ?')
    const names = JSON.stringify(message?.blocks).match(/verbatim:\w+:a1/g) ?? []
    expect(names).toEqual(['sources', 'quotes', 'language', 'wrong'].map(name => `verbatim:${name}:a1`))
    for (const name of names) {
      const [shown] = await newMessages(slack.fake, () => slack.fake.press(name))
      expect(shown?.onlyFor).toBe('U0ANNA')
      expect(ears.heard.at(-1)).toMatchObject({ name: name.split(':')[1], options: { answer: 'a1' } })
    }
  })

  it.each(['command', 'mention'] as const)('to a %s gets better words by an edit', async way => {
    const { promise, resolve } = Promise.withResolvers<Message>()
    answer = async () => ({ ...answered, later: promise })
    const [first] = way === 'command' ? await typed('/ask', 'combien ?') : await mentioned('combien ?')
    expect(JSON.stringify(first?.blocks)).toContain('Huit mille.')
    resolve({ ...sayingOf('Selon la mairie, huit mille.'), answer: 'a1' })
    const shown = () => JSON.stringify(slack.fake.workspace.messages.map(({ blocks }) => blocks))
    await vi.waitFor(() => expect(shown()).toContain('Selon la mairie, huit mille.'))
    expect(shown()).not.toContain('"Huit mille.')
  })
})

describe('a slash command', () => {
  it('is understood in both languages after /verbatim', async () => {
    await typed('/verbatim', 'chiffres navires depuis:2024')
    expect(ears.heard).toMatchObject([{ name: 'figures', options: { topic: 'navires', since: '2024' } }])
  })

  it('gives people the characters that they typed', async () => {
    await typed('/ask', 'R&amp;D &lt;b&gt; in <#C0NEWS|news> &amp;lt;')
    expect(ears.heard[0]?.options).toEqual({ question: 'R&D <b> in #news &lt;' })
  })

  it('is answered in the channel with a root message and its thread', async () => {
    answer = async () => long(40)
    const [root, ...others] = await typed('/ask', 'tout ?')
    expect(root?.onlyFor).toBeNull()
    expect(others.length).toBeGreaterThan(2)
    expect(new Set(others.map(message => message.thread_ts))).toEqual(new Set([root?.ts]))
  })

  it('is answered through its response_url where the bot is not in the channel', async () => {
    const [message] = await typed('/ask', 'quand ?', { channel: 'C0ALONE' })
    expect(message).toMatchObject({
      channel: 'C0ALONE',
      onlyFor: null,
      payload: { response_type: 'in_channel' },
    })
  })

  it('says what to do when the answer is longer than the five messages that Slack takes there', async () => {
    answer = async () => long(80)
    const messages = await typed('/ask', 'tout ?', { channel: 'C0ALONE' })
    expect(messages.map(message => message.onlyFor)).toEqual([null, null, null, null, 'U0ANNA'])
    expect(messages.slice(-1).map(readable).join()).toContain('invitez-moi')
  })

  it('is answered to the person alone when the answer is private', async () => {
    answer = async () => messageOf({ paragraphs: ['Pour vous.'], visibility: 'private' })
    await typed('/ask', 'quand ?')
    expect(slack.fake.workspace.visible()).toEqual([])
    expect(slack.fake.workspace.whispered('U0ANNA').map(readable)).toEqual(['Pour vous.'])
  })

  it('is answered to the person alone when the command is private, whatever the answer says', async () => {
    await typed('/help', '')
    expect(slack.fake.workspace.visible()).toEqual([])
  })

  it.each([
    ['/verbatim', '', 'This is what I can do'],
    ['/verbatim', 'fgures ships', 'I do not know the command “fgures”'],
    ['/figures', '', '“topic” is missing (What is counted.). Write: /verbatim figures TOPIC [since:…]'],
    ['/settings', 'allemand', '“allemand” is not possible here. Choose one of: French, English'],
  ])('%s %s is answered with help, to the person alone', async (command, text, help) => {
    const messages = await typed(command, text)
    expect(messages.map(message => message.onlyFor)).toEqual(['U0ANNA'])
    expect(messages.map(readable).join('\n').replaceAll('\n', ' ')).toContain(help)
    expect(ears.heard).toEqual([])
  })

  it('gives help in French to somebody whose Slack is in French', async () => {
    const messages = await typed('/verbatim', '<!channel> *x*', { user: 'U0BRICE' })
    expect(messages.map(readable).join('\n')).toContain(
      'Je ne connais pas la commande «\u00A0@channel\u00A0»',
    )
    expect(messages.map(readable).join('\n')).toContain(
      '/verbatim chiffres SUJET [depuis:…] [langue:…]\u00A0: ',
    )
  })

  it('posts its answer once although Slack fails after accepting it', async () => {
    slack.fake.faults.add('chat.postMessage', { does: true, answer: { status: 500 } })
    await typed('/ask', 'quand ?')
    expect(slack.fake.workspace.visible().map(readable)).toEqual(['Bien reçu.'])
  })
})

describe('who asks', () => {
  it.each([
    ['U0ANNA', { language: 'en', manager: false }],
    ['U0BRICE', { language: 'fr', manager: true }],
    ['U0GUEST', { language: 'fr', manager: false }],
    ['U0NOBODY', { language: 'en', manager: false }],
  ])('%s is %j', async (user, expected) => {
    await typed('/ask', 'quand ?', { user })
    expect(ears.heard[0]?.origin).toEqual({
      platform: 'slack',
      workspace: TEAM,
      channel: 'C0NEWS',
      user,
      ...expected,
    })
  })

  it('is nobody in particular without the permission to look', async () => {
    slack.fake.workspace.scopes.delete('users:read')
    await typed('/ask', 'quand ?', { user: 'U0BRICE' })
    expect(ears.heard[0]?.origin).toMatchObject({ language: 'en', manager: false })
  })

  it('is asked from Slack once in a while only', async () => {
    for (let count = 0; count < 4; count++) await typed('/ask', 'quand ?')
    expect(slack.fake.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1)
  })
})

describe('a mention', () => {
  it('in a thread is answered in that thread', async () => {
    const [message] = await mentioned('quand ?', { thread: '1700000000.000001' })
    expect(message?.thread_ts).toBe('1700000000.000001')
  })

  it('is given to the bot without its name, with the characters that were typed', async () => {
    await mentioned('<https://courrier.example|courrier.example> &amp; <@U0BRICE|brice> ?')
    expect(ears.heard[0]?.options).toEqual({ question: 'https://courrier.example & @brice ?' })
  })

  it('is answered once when Slack tells it twice under two names', async () => {
    const event = { user: 'U0ANNA', channel: 'D0ANNA', ts: '5.000001', text: '<@U0BOT> quand ?' }
    await newMessages(slack.fake, async () => {
      await slack.fake.event({ ...event, type: 'app_mention' })
      await slack.fake.event({ ...event, type: 'message', channel_type: 'im' })
    })
    expect(ears.heard).toHaveLength(1)
  })

  it('is answered once when Slack repeats it to a process that was just started', async () => {
    const event = {
      type: 'app_mention',
      user: 'U0ANNA',
      channel: 'C0NEWS',
      ts: '6.000001',
      text: '<@U0BOT> quand ?',
    }
    await newMessages(slack.fake, () => slack.fake.event(event, 'Ev6'))
    const again = await makeSlack('socket', slack.fake)
    const others = listening(COMMANDS)
    await again.platform.start(others.handlers)
    await slack.fake.event(event, 'Ev6', 1)
    await new Promise(resolve => setTimeout(resolve, 80))
    expect(others.heard).toHaveLength(1)
    expect(slack.fake.workspace.visible()).toHaveLength(1)
    await again.platform.stop()
  })

  it.each([
    ['by the bot itself', { type: 'app_mention', user: 'U0BOT' }],
    ['by another bot', { type: 'app_mention', user: 'U0OTHERBOT', bot_id: 'B0OTHER' }],
    [
      'by the bot, in a direct message',
      { type: 'message', channel_type: 'im', user: 'U0BOT', bot_id: BOT_ID },
    ],
    ['that was edited', { type: 'message', channel_type: 'im', subtype: 'message_changed' }],
    ['in a channel, told as a message', { type: 'message', channel_type: 'channel', user: 'U0ANNA' }],
  ])('%s is left alone', async (_name, event) => {
    await slack.fake.event({ channel: 'C0NEWS', ts: '7.000001', text: '<@U0BOT> quand ?', ...event })
    await silence()
  })

  it('from another workspace is left alone', async () => {
    const event = {
      type: 'app_mention',
      user: 'U0ANNA',
      channel: 'C0NEWS',
      ts: '8.000001',
      text: '<@U0BOT> quand ?',
    }
    await slack.fake.event(event, 'Ev8', 0, 'T0OTHER')
    await silence()
  })

  it('with no question gets a hint, to the person alone', async () => {
    const messages = await mentioned('')
    expect(messages.map(message => message.onlyFor)).toEqual(['U0ANNA'])
  })

  it('is not needed in a direct message', async () => {
    const event = {
      type: 'message',
      channel_type: 'im',
      user: 'U0ANNA',
      channel: 'D0ANNA',
      ts: '9.000001',
      text: 'quand ?',
    }
    const [message] = await newMessages(slack.fake, () => slack.fake.event(event))
    expect(message).toMatchObject({ channel: 'D0ANNA', thread_ts: '9.000001' })
  })
})

describe('a click', () => {
  it('is acknowledged, so that Slack shows no warning', async () => {
    expect(await slack.fake.click()).toMatchObject({ ok: true })
  })
})

describe('the workspace', () => {
  it.each([
    ['removes the app', { type: 'app_uninstalled' }],
    ['revokes the bot’s token', { type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }],
  ])('%s, and its data go', async (_name, event) => {
    await slack.fake.event(event)
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(ears.removed).toEqual([TEAM])
  })

  it('keeps its data when one person’s token is revoked', async () => {
    await slack.fake.event({ type: 'tokens_revoked', tokens: { oauth: ['U0ANNA'], bot: [] } })
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(ears.removed).toEqual([])
  })

  it('is still answered while the bot stops', async () => {
    answer = async () => {
      await new Promise(resolve => setTimeout(resolve, 200))
      return sayingOf('Avant de partir.')
    }
    await slack.fake.mention('quand ?')
    await slack.platform.stop()
    expect(slack.fake.workspace.visible().map(readable)).toEqual(['Avant de partir.'])
  })
})
