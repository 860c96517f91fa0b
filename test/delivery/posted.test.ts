import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { morning } from '../../digests/morning.ts'
import { createDiscord } from '../../src/delivery/discord/discord.ts'
import { createHandlers } from '../../src/delivery/handlers.ts'
import { deliverDue } from '../../src/delivery/outbox.ts'
import type { Platform } from '../../src/delivery/platform.ts'
import { createSlack } from '../../src/delivery/slack/slack.ts'
import { everything } from '../../src/editions/choice.ts'
import { composeEditions } from '../../src/editions/compose.ts'
import { correctDue } from '../../src/editions/corrections.ts'
import { publishDue } from '../../src/editions/publish.ts'
import { ingest } from '../../src/reading/ingest.ts'
import { addFollow, plainFollow } from '../../src/store/follows.ts'
import type { Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { generated } from '../bench/generate.ts'
import { bridge, revised } from '../editions/articles.ts'
import { allEditions } from '../editions/stored.ts'
import { readMarkdown } from '../fakes/discord/markdown.ts'
import { EPHEMERAL } from '../fakes/discord/message-limits.ts'
import { pressButton, say, typeCommand } from '../fakes/discord/people.ts'
import { FakeDiscord } from '../fakes/discord/server.ts'
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from '../fakes/slack/fake-slack.ts'
import { hasPower, linksIn, readable } from '../fakes/slack/readable.ts'
import { TEAM } from '../fakes/slack/workspace.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

/** What somebody reads; `under` is the message whose thread it is in. */
interface Seen {
  readonly id: string
  readonly words: string
  readonly under: string | null
  readonly isPrivate: boolean
  readonly buttons: readonly string[]
  /** Links and pings that an article has made of its words. */
  readonly powers: readonly string[]
}

interface Place {
  readonly workspace: string
  readonly channel: string
  connect(): Platform
  seen(): readonly Seen[]
  press(button: string): void
  ask(question: string): void
  mention(question: string): void
  stop(): Promise<void>
}

const buttonsIn = (value: unknown): readonly string[] =>
  JSON.stringify(value ?? []).match(/verbatim:[^"]+/g) ?? []
const log = () => {}

async function discordPlace(): Promise<Place> {
  const fake = await new FakeDiscord().start()
  const ours = () => fake.messages.filter(message => message.author === fake.bot.id)
  return {
    workspace: fake.guild.id,
    channel: fake.news.id,
    connect: () => createDiscord({ token: fake.token, api: fake.api, log }),
    seen: () =>
      ours().map(message => ({
        id: message.id,
        words: readMarkdown(message.content).text,
        under: message.channel === fake.news.id ? null : message.channel,
        isPrivate: (message.flags & EPHEMERAL) !== 0,
        buttons: buttonsIn(message.components),
        powers: [...message.pings, ...readMarkdown(message.content).mentions],
      })),
    press: button => {
      const message = ours().find(one => buttonsIn(one.components).includes(button)) ?? ours()[0]
      if (message !== undefined) pressButton(fake, message, button)
    },
    ask: question => void typeCommand(fake, 'ask', { question }),
    mention: question => void say(fake, `<@${fake.bot.id}> ${question}`),
    stop: () => fake.stop(),
  }
}

async function slackPlace(): Promise<Place> {
  const fake = await new FakeSlack('socket').start()
  return {
    workspace: TEAM,
    channel: 'C0NEWS',
    connect: () =>
      createSlack({
        botToken: BOT_TOKEN,
        appToken: APP_TOKEN,
        signingSecret: null,
        port: null,
        apiUrl: fake.apiUrl,
        log,
      }),
    seen: () =>
      fake.workspace.messages.map(message => ({
        id: message.ts,
        words: readable(message),
        under: message.thread_ts ?? null,
        isPrivate: message.onlyFor !== null,
        buttons: buttonsIn(message.blocks),
        powers: hasPower(message) ? linksIn(message) : [],
      })),
    press: button => void fake.press(button),
    ask: question => void fake.command('/ask', question),
    mention: question => void fake.mention(question),
    stop: () => fake.stop(),
  }
}

const due = new Date('2025-03-05T06:00:00Z')
const url = 'https://courrier.example/pont'
const question = 'Combien d’emplois la fermeture du pont de Kerlann coûtera-t-elle ?'
const hostile = '40 emplois @everyone <!channel> <@U0ANNA> <@123456> [ici](http://evil.example/a)'
const places: readonly (readonly [string, () => Promise<Place>])[] = [
  ['Discord', discordPlace],
  ['Slack', slackPlace],
]

describe.each(places)('on %s', (_, makePlace) => {
  let place: Place
  let store: Store
  let platform: Platform

  beforeEach(async () => {
    place = await makePlace()
    store = await emptyStore()
    const createdAt = '2025-03-01T00:00:00.000Z'
    const joined = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: createdAt } as const
    platform = place.connect()
    await getOrCreateWorkspace(store, platform.name, place.workspace, joined)
    await platform.start(handlers())
    await readArticle(store, bridge, { url }, new Date('2025-03-04T12:00:00Z'))
    const follow = { id: 'f1', workspace: 'w1', channel: place.channel, digest: 'morning', topic: '' }
    await addFollow(store, { ...plainFollow, ...follow, language: 'fr', createdAt })
  })

  afterEach(async () => {
    await platform.stop()
    await place.stop()
  })

  function handlers() {
    const context = { store, now: () => new Date(), commands, timeZone: 'Europe/Paris', writer: null }
    return createHandlers(context, log)
  }

  async function brief(): Promise<Seen> {
    const platforms = new Map([[platform.name, platform]])
    const publishing = { store, platforms, writer: null, log, digests: [morning], timeZone: 'Europe/Paris' }
    await publishDue(publishing, due, new Map())
    // Reading and composing have kept the process busy: a connection may be lost by now, and is made anew.
    return vi.waitFor(
      async () => {
        await store.db.updateTable('deliveries').set({ lease_until: null }).execute()
        await deliverDue(store, platform, log)
        const [root] = place.seen()
        if (root === undefined) throw new Error('nothing was posted')
        return root
      },
      { timeout: 20_000, interval: 200 },
    )
  }

  async function change(words: string): Promise<readonly Seen[]> {
    const before = place.seen().length
    await readArticle(store, bridge.replace('au moins 300 emplois', words), { url })
    const now = new Date(Date.now() + 120_000)
    await correctDue({ store, platforms: new Map([[platform.name, platform]]), log }, now)
    await deliverDue(store, platform, log)
    return place.seen().slice(before)
  }

  const answered = () =>
    vi.waitFor(
      async () => {
        const rows = await store.db.selectFrom('answer_places').selectAll().execute()
        expect(rows).toHaveLength(1)
        return rows[0]
      },
      { timeout: 10_000 },
    )

  test('an edition is a short message with its quotes in its thread', async () => {
    const root = await brief()
    expect(root.under).toBeNull()
    expect(root.words).toContain('Du 4 mars 2025 à 6\u00a0h\u00a000 au 5 mars 2025 à 6\u00a0h\u00a000 (UTC)')
    expect(root.words).toMatch(/• Qui a dit quoi \(\d+\)\u00a0: Solenn Kervadec/)
    expect(root.words).not.toContain('la fermeture coûtera')
    const thread = place.seen().slice(1)
    expect(thread.map(({ under }) => under)).toEqual(thread.map(() => root.id))
    expect(thread.map(({ words }) => words).join('\n')).toContain('la fermeture coûtera au moins 300 emplois')
  })

  test('its buttons work after a restart, for whoever presses them alone', async () => {
    const { buttons } = await brief()
    expect(buttons.map(button => button.split(':')[1])).toEqual(['sources', 'quotes', 'language', 'whole'])
    const visible = () => place.seen().filter(({ isPrivate }) => !isPrivate)
    const before = visible()
    await platform.stop()
    platform = place.connect()
    await platform.start(handlers())
    const told = {
      sources: 'courrier.example',
      quotes: 'la fermeture coûtera',
      language: 'Morning briefing',
      whole: 'Du 4 mars 2025',
    }
    for (const [name, words] of Object.entries(told)) {
      const known = place.seen().length
      place.press(buttons.find(button => button.split(':')[1] === name) ?? '')
      const shown = () => place.seen().slice(known)
      await vi.waitFor(() => expect(shown()[0]?.words).toContain(words), { timeout: 10_000 })
      expect(shown().every(({ isPrivate }) => isPrivate)).toBe(true)
    }
    expect(visible()).toEqual(before)
  })

  test('the long version shows all of a big window, a few messages at a press', async () => {
    for (let n = 0; n < 80; n++)
      await ingest(store, generated(n), new Date(Date.parse('2025-03-04T12:00:00Z') + n * 60_000))
    const root = await brief()
    expect(root.words).toMatch(/\d+\sautres passages\s: Version longue/)
    const [edition] = await allEditions(store)
    const whole = { ...everything, length: 'long' } as const
    const window = edition?.window ?? { from: '', to: '' }
    const long = (await composeEditions(store, morning, window, whole))?.fr
    const shown: string[] = []
    let button = root.buttons.find(one => one.includes(':whole:'))
    for (let page = 0; button !== undefined && page < 40; page++) {
      const known = place.seen().length
      place.press(button)
      const seen = () => place.seen().slice(known)
      // The last page may be short: nothing more comes for a while.
      for (let before = -1; seen().length < 5 && (before < 1 || seen().length > before); ) {
        before = seen().length
        await new Promise(resolve => setTimeout(resolve, 1_000))
      }
      expect(seen().length).toBeLessThanOrEqual(5)
      expect(seen().every(({ isPrivate }) => isPrivate)).toBe(true)
      shown.push(...seen().map(({ words }) => words))
      button = seen().at(-1)?.buttons[0]
    }
    const quotes = long?.sections.flatMap(({ items }) => items.flatMap(item => item.quotes)) ?? []
    const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    const read = plain(shown.join(''))
    expect(quotes.filter(quote => !read.includes(plain(quote.text)))).toEqual([])
    expect(quotes.length).toBeGreaterThan(60)
  }, 60_000)

  test('an edition is corrected in its thread, and the new words have no power', async () => {
    const root = await brief()
    const shown = await change(hostile)
    expect(shown.map(({ under }) => under)).toEqual(shown.map(() => root.id))
    const words = shown.map(one => one.words).join('\n')
    expect(words).toContain('la fermeture coûtera au moins 300 emplois')
    expect(words).toContain(`la fermeture coûtera ${hostile}`)
    expect(shown.flatMap(({ powers }) => powers)).toEqual([])
    expect(shown.flatMap(({ buttons }) => buttons)).toEqual([])
  })

  test('what is taken back elsewhere is told in its thread, and no name there has power', async () => {
    const root = await brief()
    const { text, ...told } = revised
    await readArticle(store, `${text} ${hostile}`, { ...told, outlet: `Phare ${hostile}` })
    const before = place.seen().length
    const now = new Date(Date.now() + 120_000)
    await correctDue({ store, platforms: new Map([[platform.name, platform]]), log }, now)
    await deliverDue(store, platform, log)
    const shown = place.seen().slice(before)
    expect(shown.map(({ under }) => under)).toEqual(shown.map(() => root.id))
    const words = shown.map(one => one.words).join('\n')
    expect(words).toContain('Qui l’a dit est revenu dessus')
    expect(words).toContain('40 emplois dans la vallée, et non 300')
    expect(shown.flatMap(({ powers }) => powers)).toEqual([])
  })

  test.each(['ask', 'mention'] as const)(
    'an answer to a person who used “%s” is corrected in its thread',
    async way => {
      place[way](question)
      const stands = await answered()
      const [root] = place.seen()
      expect(root?.words).toContain('300 emplois')
      expect(stands?.thread).toBe(root?.under ?? root?.id)
      const shown = await change('40 emplois')
      expect(shown.map(({ under }) => under)).toEqual(shown.map(() => stands?.thread))
      expect(shown[0]?.words).toContain('Correction')
      expect(shown.map(({ words }) => words).join('\n')).toContain('la fermeture coûtera 40 emplois')
    },
  )
})
