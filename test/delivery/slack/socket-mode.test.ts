import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSlack } from '../../../src/delivery/slack/slack.ts'
import { VerbatimError } from '../../../src/errors.ts'
import { APP_TOKEN, BOT_TOKEN } from '../../fakes/slack/fake-slack.ts'
import { type Connected, listening, makeSlack, newMessages } from './harness.ts'

let slack: Connected

afterEach(() => slack.stop())

async function connect(): Promise<ReturnType<typeof listening>> {
  slack = await makeSlack('socket')
  const ears = listening([])
  await slack.platform.start(ears.handlers)
  return ears
}

async function connections(count: number): Promise<void> {
  await vi.waitFor(() => expect(slack.fake.socket.connections).toBe(count), { timeout: 5000, interval: 5 })
  await new Promise(resolve => setTimeout(resolve, 30))
}

describe('Socket Mode', () => {
  it('is back at once when Slack asks for a new connection', async () => {
    await connect()
    const start = performance.now()
    slack.fake.socket.refresh()
    await connections(2)
    expect(performance.now() - start).toBeLessThan(1_000)
    await newMessages(slack.fake, () => slack.fake.mention('quand ?'))
  })

  it('comes back after the network was cut, and after Slack did not answer for a while', async () => {
    await connect()
    slack.fake.faults.add('apps.connections.open', { does: false, answer: 'drop' })
    slack.fake.socket.cut()
    await connections(2)
    await newMessages(slack.fake, () => slack.fake.mention('quand ?'))
    expect(slack.logged.map(({ message }) => message)).toContain('slack: cannot connect, trying again')
  })

  it('stays away once it is stopped', async () => {
    await connect()
    await slack.platform.stop()
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(slack.fake.socket.connections).toBe(1)
    expect(slack.fake.socket.open()).toBe(0)
  })

  it('answers a mention once when Slack repeats it', async () => {
    const { heard } = await connect()
    const event = {
      type: 'app_mention',
      user: 'U0ANNA',
      channel: 'C0NEWS',
      ts: '1.000001',
      text: '<@U0BOT> quand ?',
    }
    await newMessages(slack.fake, async () => {
      await slack.fake.event(event, 'Ev1')
      await slack.fake.event(event, 'Ev1', 1)
      await slack.fake.event(event, 'Ev1', 2)
    })
    expect(heard).toHaveLength(1)
    expect(slack.fake.workspace.visible()).toHaveLength(1)
  })
})

describe('starting', () => {
  it.each([
    ['slack-bot-token', { botToken: 'xoxb-wrong' }, 'SLACK_BOT_TOKEN'],
    ['slack-app-token', { appToken: 'xapp-wrong' }, 'SLACK_APP_TOKEN'],
    ['slack-unreachable', { apiUrl: 'http://127.0.0.1:9/api/' }, 'check this machine'],
  ])('says what to do about %s', async (code, wrong, help) => {
    slack = await makeSlack('socket')
    const settings = { botToken: BOT_TOKEN, appToken: APP_TOKEN, signingSecret: null, port: null }
    const platform = createSlack({ ...settings, apiUrl: slack.fake.apiUrl, log: () => {}, ...wrong })
    const error = await platform.start(listening([]).handlers).catch((thrown: unknown) => thrown)
    expect.assert(error instanceof VerbatimError)
    expect(error.code).toBe(code)
    expect(error.sentences.en).toContain(help)
    expect(JSON.stringify(error.sentences)).not.toMatch(/wrong/)
  })

  it('needs a way to receive', async () => {
    slack = await makeSlack('socket')
    const settings = { botToken: BOT_TOKEN, appToken: null, signingSecret: null, port: null, log: () => {} }
    expect(() => createSlack(settings)).toThrow('SLACK_SIGNING_SECRET')
  })

  it('says so when its port is taken', async () => {
    slack = await makeSlack('http')
    await slack.platform.start(listening([]).handlers)
    const port = Number(new URL(slack.fake.requestUrl).port)
    const settings = { botToken: BOT_TOKEN, appToken: null, signingSecret: 's', port }
    const platform = createSlack({ ...settings, apiUrl: slack.fake.apiUrl, log: () => {} })
    await expect(platform.start(listening([]).handlers)).rejects.toThrow('choose another port')
  })
})
