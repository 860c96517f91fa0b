import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SIGNING_SECRET } from '../../fakes/slack/fake-slack.ts'
import { signedRequest } from '../../fakes/slack/transport.ts'
import { BOT_USER, TEAM } from '../../fakes/slack/workspace.ts'
import { type Connected, listening, makeSlack, newMessages } from './harness.ts'

const NOW = () => Math.floor(Date.now() / 1000)

let slack: Connected
let heard: ReturnType<typeof listening>['heard']

beforeEach(async () => {
  slack = await makeSlack('http')
  const ears = listening([])
  heard = ears.heard
  await slack.platform.start(ears.handlers)
})
afterEach(() => slack.stop())

function mention(secret = SIGNING_SECRET, time = NOW()) {
  const event = {
    type: 'app_mention',
    user: 'U0ANNA',
    channel: 'C0NEWS',
    ts: '1.000001',
    text: `<@${BOT_USER}> quand ?`,
  }
  const envelope = { type: 'event_callback', team_id: TEAM, event_id: 'Ev1', event }
  return signedRequest(secret, 'events_api', envelope, time)
}

async function send(request: ReturnType<typeof mention>): Promise<number | null> {
  return (await slack.fake.http.send(request)).status
}

/** A moment, in which a request let through by mistake would have been answered. */
async function nothingFollows(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(heard).toEqual([])
  expect(slack.fake.workspace.messages).toEqual([])
}

describe('signed HTTP', () => {
  it('takes what Slack signed', async () => {
    const [answer] = await newMessages(slack.fake, async () => expect(await send(mention())).toBe(200))
    expect(answer?.thread_ts).toBe('1.000001')
  })

  it('refuses another signer', async () => {
    expect(await send(mention('another secret'))).toBe(401)
    await nothingFollows()
  })

  it.each([
    ['six minutes old', -360],
    ['from a quarter of an hour ahead', 900],
  ])('refuses a request %s', async (_name, seconds) => {
    expect(await send(mention(SIGNING_SECRET, NOW() + seconds))).toBe(401)
    await nothingFollows()
  })

  it('refuses a changed body under a true signature', async () => {
    const request = mention()
    expect(await send({ ...request, body: request.body.replace('quand', 'combien') })).toBe(401)
    await nothingFollows()
  })

  it.each(['x-slack-signature', 'x-slack-request-timestamp'])('refuses a request without %s', async name => {
    const { headers, body } = mention()
    expect(
      await send({
        headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
        body,
      }),
    ).toBe(401)
    await nothingFollows()
  })

  it.each<[string, (headers: Record<string, string>) => Record<string, string>]>([
    ['as it was', headers => headers],
    [
      'with something after the signature',
      headers => ({ ...headers, 'x-slack-signature': `${headers['x-slack-signature']}=1` }),
    ],
    [
      'with its time written another way',
      headers => ({ ...headers, 'x-slack-request-timestamp': `0${headers['x-slack-request-timestamp']}` }),
    ],
    ['as another kind of content', headers => ({ ...headers, 'content-type': 'text/plain' })],
    ['as a retry', headers => ({ ...headers, 'x-slack-retry-num': '1' })],
  ])('refuses a replayed request, %s', async (_name, change) => {
    const request = mention()
    await newMessages(slack.fake, () => send(request))
    expect(await send({ ...request, headers: change(request.headers) })).toBe(401)
    expect(heard).toHaveLength(1)
    expect(slack.logged.map(({ message }) => message)).toContain(
      'slack: a request was refused: its signature is wrong, old or was used before',
    )
  })

  it('refuses a replay that races with the request itself', async () => {
    const request = mention()
    const statuses: (number | null)[] = []
    await newMessages(slack.fake, async () => {
      statuses.push(...(await Promise.all(Array.from({ length: 8 }, () => send(request)))))
    })
    expect(statuses.filter(status => status === 200)).toHaveLength(1)
    expect(heard).toHaveLength(1)
  })

  it('refuses an unsigned command that pretends to be a check of the certificate', async () => {
    const body = 'ssl_check=1&command=%2Fask&text=x&team_id=T0TEAM'
    await send({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body })
    await nothingFollows()
  })

  it('answers Slack’s question whether the address is ours', async () => {
    const { headers, body } = signedRequest(SIGNING_SECRET, 'events_api', {
      type: 'url_verification',
      challenge: 'abc',
    })
    const response = await fetch(slack.fake.requestUrl, { method: 'POST', headers, body })
    expect(await response.json()).toEqual({ challenge: 'abc' })
  })

  it('refuses a body over a megabyte', async () => {
    expect(await send({ headers: {}, body: 'x'.repeat(1_100_000) })).not.toBe(200)
    await nothingFollows()
  })

  it.each([
    ['GET', '/slack/events', 404],
    ['POST', '/', 404],
    ['POST', '/slack/events/../../etc', 404],
  ])('has nothing at %s %s', async (method, path, status) => {
    const response = await fetch(new URL(path, slack.fake.requestUrl), { method })
    expect(response.status).toBe(status)
  })

  it('survives a body that is no JSON', async () => {
    const { headers, body } = signedRequest(SIGNING_SECRET, 'slash_commands', { a: 1 })
    expect(await send({ headers: { ...headers, 'content-type': 'application/json' }, body })).toBe(400)
    await newMessages(slack.fake, () => send(mention()))
  })
})
