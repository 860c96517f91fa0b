import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import type { Digest } from '../../src/editions/digest.ts'
import { type Publishing, publishDue } from '../../src/editions/publish.ts'
import type { Writer } from '../../src/model/writer.ts'
import { countsByState, type Delivery, leaseDeliveries } from '../../src/store/deliveries.ts'
import { lastEditions } from '../../src/store/editions.ts'
import { addFollow, type Follow, plainFollow, updateFollow } from '../../src/store/follows.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { deleteWorkspace, getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'
import { bridge, ferry, vineyard } from './articles.ts'
import { allEditions } from './stored.ts'

const due = new Date('2025-03-05T06:00:00Z')
const nextDue = new Date('2025-03-06T06:00:00Z')
const during = new Date('2025-03-04T12:00:00Z')

let store: Store
let platform: RecordingPlatform
let logged: { message: string; details: Readonly<Record<string, unknown>> }[]

beforeEach(async () => {
  store = await emptyStore()
  platform = new RecordingPlatform('discord')
  logged = []
  await workspace('w1')
})

async function workspace(id: string, on: 'discord' | 'slack' = 'discord', of = store): Promise<void> {
  const joined = {
    id,
    language: 'fr',
    timeZone: 'Europe/Paris',
    joinedAt: '2025-03-01T00:00:00.000Z',
  } as const
  await getOrCreateWorkspace(of, on, `external-${id}`, joined)
}

async function follow(id: string, changes: Partial<Follow> = {}): Promise<void> {
  const createdAt = '2025-03-01T00:00:00.000Z'
  const base = {
    id,
    workspace: 'w1',
    channel: `c-${id}`,
    digest: 'morning',
    topic: '',
    createdAt,
    ...plainFollow,
  } as const
  await addFollow(store, { ...base, language: 'fr', ...changes })
}

function publishing(changes: Partial<Publishing> = {}): Publishing {
  const platforms = new Map([[platform.name, platform]])
  const log = (message: string, details = {}) => logged.push({ message, details })
  return { store, platforms, writer: null, log, digests: [morning], timeZone: 'Europe/Paris', ...changes }
}

/** As a process does that has just begun. */
function publishAt(started: Publishing, now: Date): Promise<void> {
  return publishDue(started, now, new Map())
}

const messages = () => logged.map(({ message }) => message)

/** Every delivery there is, whether or not its turn has come. */
async function deliveries(of = store): Promise<Delivery[]> {
  const found: Delivery[] = []
  const rows = await of.db.selectFrom('deliveries').selectAll().orderBy('id').execute()
  for (const row of rows) {
    const { id, edition, workspace: space, channel, language, part, parts, thread } = row
    const fields = { id, edition, workspace: space, channel, language, part, parts, thread }
    found.push({
      ...fields,
      platform: row.platform,
      payload: JSON.parse(row.payload),
      createdAt: row.created_at,
    })
  }
  return found
}

const channels = async () => new Set((await deliveries()).map(delivery => delivery.channel))
const editions = () => allEditions(store)

describe('an edition', () => {
  test('is stored with every part of it on its way, in the language that is followed', async () => {
    await readArticle(store, bridge, {}, during)
    await follow('f1')
    await publishAt(publishing(), due)
    const [edition] = await editions()
    expect(edition?.window).toEqual({ from: '2025-03-04T06:00:00.000Z', to: '2025-03-05T06:00:00.000Z' })
    const parts = await deliveries()
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.map(({ part }) => part).sort()).toEqual(parts.map((_, index) => index))
    for (const part of parts) {
      expect(part).toMatchObject({
        edition: edition?.id,
        channel: 'c-f1',
        language: 'fr',
        platform: 'discord',
      })
      expect(part.parts).toBe(parts.length)
    }
    expect(messages()).toEqual(['an edition was made'])
  })

  test('in both languages goes out in French and in English', async () => {
    await readArticle(store, bridge, {}, during)
    await follow('f1', { language: 'both' })
    await publishAt(publishing(), due)
    const roots = (await deliveries()).filter(({ part }) => part === 0)
    expect(roots.map(({ language }) => language)).toEqual(['en', 'fr'])
    expect(roots.map(({ payload }) => String(payload.text).slice(0, 3))).toEqual(['en:', 'fr:'])
  })

  test('is one for each channel, also of one workspace', async () => {
    await readArticle(store, bridge, {}, during)
    await workspace('w2')
    await follow('f1')
    await follow('f2', { language: 'en' })
    await follow('f3', { workspace: 'w2' })
    await publishAt(publishing(), due)
    expect(await editions()).toHaveLength(3)
    expect(await channels()).toEqual(new Set(['c-f1', 'c-f2', 'c-f3']))
  })

  test('on a topic holds that topic alone', async () => {
    await readArticle(store, bridge, {}, during)
    await readArticle(store, ferry, {}, during)
    await follow('f1', { topic: 'ferry Saint Brannoc' })
    await publishAt(publishing(), due)
    const words = JSON.stringify(await deliveries())
    expect(words).not.toContain('Kervadec')
    expect((await editions())[0]?.editions.fr.articles).toBe(1)
  })

  test('is not made when there is nothing new, and the log says so', async () => {
    await follow('f1')
    await publishAt(publishing(), due)
    expect(await editions()).toEqual([])
    expect(await deliveries()).toEqual([])
    expect(messages()).toEqual(['an edition was skipped: nothing new'])
  })

  test('begins where the last one ended, also after two days of silence', async () => {
    await follow('f1')
    await readArticle(store, bridge, {}, during)
    await publishAt(publishing(), due)
    await publishAt(publishing(), nextDue)
    await readArticle(store, ferry, {}, new Date('2025-03-05T12:00:00Z'))
    await publishAt(publishing(), new Date('2025-03-07T06:00:00Z'))
    const key = { workspace: 'w1', channel: 'c-f1', digest: 'morning', topic: '' }
    const [last] = await lastEditions(store, key, 1)
    expect(last?.window).toEqual({ from: due.toISOString(), to: '2025-03-07T06:00:00.000Z' })
    expect(last?.editions.en.articles).toBe(1)
  })

  test('reaches nobody who began to follow after it was due', async () => {
    await readArticle(store, bridge, {}, during)
    await follow('f1', { createdAt: '2025-03-05T09:00:00.000Z' })
    await publishAt(publishing(), due)
    expect(await editions()).toEqual([])
  })

  test('waits while its platform is not connected', async () => {
    await readArticle(store, bridge, {}, during)
    await workspace('w2', 'slack')
    await follow('f1', { workspace: 'w2' })
    await publishAt(publishing(), due)
    expect(messages()).toEqual(['an edition was skipped: its platform is not connected'])
    const slack = new RecordingPlatform('slack')
    await publishAt(publishing({ platforms: new Map([['slack', slack]]) }), due)
    expect(await editions()).toHaveLength(1)
  })
})

describe('twice', () => {
  beforeEach(async () => {
    await readArticle(store, bridge, {}, during)
    await readArticle(store, vineyard, {}, during)
    await follow('f1', { language: 'both' })
  })

  test('for the same minute makes one edition', async () => {
    await publishAt(publishing(), due)
    const first = await deliveries()
    await publishAt(publishing(), due)
    expect(await deliveries()).toEqual(first)
    expect(await editions()).toHaveLength(1)
    expect(messages()).toEqual([
      'an edition was made',
      'an edition was skipped: its window is covered already',
    ])
  })

  test('at once makes one edition', async () => {
    await Promise.all(Array.from({ length: 5 }, () => publishAt(publishing(), due)))
    expect(await editions()).toHaveLength(1)
    const keys = (await deliveries()).map(({ channel, language, part }) => `${channel} ${language} ${part}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(messages().filter(message => message === 'an edition was made')).toHaveLength(1)
  })

  test('from two processes on one database makes one edition', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'verbatim-publish-'))
    const settings = { databaseUrl: null, dataDirectory: directory }
    const [one, two] = await Promise.all([openStore(settings), openStore(settings)])
    try {
      await readArticle(one, bridge, {}, during)
      await workspace('w1', 'discord', one)
      const createdAt = '2025-03-01T00:00:00.000Z'
      const base = { workspace: 'w1', channel: 'c1', digest: 'morning', topic: '', createdAt, ...plainFollow }
      await addFollow(one, { ...base, id: 'f1', language: 'both' })
      const processes = [one, two, one, two].map(each => publishAt(publishing({ store: each }), due))
      await Promise.all(processes)
      expect(await allEditions(two)).toHaveLength(1)
      expect(messages().filter(message => message === 'an edition was made')).toHaveLength(1)
      const parts = await deliveries(one)
      expect(parts.filter(({ part }) => part === 0)).toHaveLength(2)
    } finally {
      await one.close()
      await two.close()
      await rm(directory, { recursive: true, force: true })
    }
  })
})

describe('what goes wrong', () => {
  test('between the edition and its deliveries leaves neither', async () => {
    await readArticle(store, bridge, {}, during)
    await follow('f1')
    const render = platform.render.bind(platform)
    platform.render = message => {
      platform.render = render
      throw new Error(`no form for ${message.title}`)
    }
    await publishAt(publishing(), due)
    expect(await editions()).toEqual([])
    expect(await deliveries()).toEqual([])
    expect(messages()).toEqual(['an edition failed'])
    await publishAt(publishing(), due)
    expect(await editions()).toHaveLength(1)
  })

  test('in one workspace does not keep the others from theirs', async () => {
    await readArticle(store, bridge, {}, during)
    await workspace('w2', 'slack')
    await follow('f1', { workspace: 'w2', createdAt: '2025-02-01T00:00:00.000Z' })
    await follow('f2')
    const slack = new RecordingPlatform('slack')
    slack.render = () => {
      throw new Error('no form')
    }
    const platforms = new Map([slack, platform].map(each => [each.name, each]))
    await publishAt(publishing({ platforms }), due)
    expect(await channels()).toEqual(new Set(['c-f2']))
    expect(logged[0]?.details).toMatchObject({ workspace: 'w2', message: 'no form' })
  })

  test('with a workspace that is removed meanwhile leaves nothing of it', async () => {
    await readArticle(store, bridge, {}, during)
    await follow('f1')
    const writer: Writer = {
      async write(lines) {
        await deleteWorkspace(store, 'w1')
        return { lead: null, lines, refused: 0 }
      },
    }
    await publishAt(publishing({ writer }), due)
    expect(await editions()).toEqual([])
    expect(await countsByState(store)).toMatchObject({ due: 0 })
    expect(messages()).toEqual(['an edition failed'])
  })
})

test('a writer words each language’s lines, section by section', async () => {
  await readArticle(store, bridge, {}, during)
  await readArticle(store, ferry, {}, during)
  await follow('f1', { language: 'both' })
  const writer: Writer = {
    async write(lines, language) {
      const worded = lines.map((line, index) => ({ ...line, text: `${language} ${index}` }))
      return { lead: null, lines: worded, refused: 0 }
    },
  }
  await publishAt(publishing({ writer }), due)
  const [stored] = await editions()
  for (const language of ['fr', 'en'] as const) {
    const texts =
      stored?.editions[language].sections.flatMap(section => section.items.map(line => line.text)) ?? []
    expect(texts).toEqual(texts.map((_, index) => `${language} ${index}`))
    expect(texts.length).toBeGreaterThan(4)
  }
})

test('an edition that a spent budget leaves in our own words says so', async () => {
  await readArticle(store, bridge, {}, during)
  await follow('f1', { language: 'both' })
  const writer: Writer = {
    write: async lines => ({ lead: null, lines, refused: 0, unavailable: 'spent' }),
  }
  await publishAt(publishing({ writer }), due)
  const roots = (await deliveries()).filter(({ part }) => part === 0).map(({ payload }) => payload.text)
  expect(roots[0]).toMatch(/^1 article.* · without the model: its budget of the day is spent/m)
  expect(roots[1]).toContain('sans modèle\u00a0: son budget du jour est épuisé')
})

test('a follow whose digest is no longer defined is told of once, with what to do', async () => {
  await readArticle(store, bridge, {}, during)
  const other: Digest = { ...morning, name: 'evening' }
  await follow('f1')
  const seenTo = new Map<string, number>()
  for (const now of [due, nextDue]) await publishDue(publishing({ digests: [other] }), now, seenTo)
  expect(logged).toEqual([
    {
      message: expect.stringContaining('define it again in digests/'),
      details: { digest: 'morning', workspace: 'w1', channel: 'c-f1', digests: ['evening'] },
    },
  ])
  expect(await leaseDeliveries(store, 'discord', '2030-01-01T00:00:00.000Z', 1_000, 10)).toEqual([])
})

describe('a channel’s own', () => {
  beforeEach(async () => {
    await readArticle(store, bridge, {}, during)
  })

  test('schedule and zone decide when its edition comes', async () => {
    await follow('f1', { cron: '30 18 * * *', timeZone: 'America/Montreal' })
    await follow('f2')
    await publishAt(publishing(), new Date('2025-03-05T06:10:00Z'))
    const all = await editions()
    expect(Object.fromEntries(all.map(({ channel, window }) => [channel, window.to]))).toEqual({
      'c-f1': '2025-03-04T23:30:00.000Z',
      'c-f2': '2025-03-05T06:00:00.000Z',
    })
  })

  test('editions begin where its last one ended, whatever other channels have had', async () => {
    await follow('f1')
    await publishAt(publishing(), due)
    await follow('f2', { createdAt: '2025-03-05T09:00:00.000Z' })
    await readArticle(store, ferry, {}, new Date('2025-03-05T12:00:00Z'))
    await publishAt(publishing(), nextDue)
    const windows = (await editions()).map(({ channel, window }) => [channel, window.from])
    expect(windows).toContainEqual(['c-f1', due.toISOString()])
    expect(windows).toContainEqual(['c-f2', '2025-03-05T06:00:00.000Z'])
  })

  test('edition comes at once when it is wanted, and the next one begins there', async () => {
    const wantedAt = '2025-03-04T15:20:00.000Z'
    await follow('f1', { wantedAt })
    await publishAt(publishing(), new Date('2025-03-04T15:20:40Z'))
    await readArticle(store, ferry, {}, new Date('2025-03-04T18:00:00Z'))
    await publishAt(publishing(), due)
    await publishAt(publishing(), due)
    const windows = (await editions()).map(({ window }) => [window.from, window.to]).sort()
    expect(windows).toEqual([
      ['2025-03-03T15:20:00.000Z', wantedAt],
      [wantedAt, due.toISOString()],
    ])
  })

  test('pause keeps editions from being made, until it ends', async () => {
    await follow('f1', { paused: true })
    await publishAt(publishing(), due)
    expect(await editions()).toEqual([])
    await updateFollow(store, 'f1', { paused: false })
    await publishAt(publishing(), due)
    expect(await editions()).toHaveLength(1)
  })

  test('skipped edition is told by the one after it', async () => {
    await follow('f1', { skippedDue: due.toISOString() })
    await publishAt(publishing(), due)
    expect(messages()).toEqual(['an edition was skipped: as was asked'])
    await readArticle(store, ferry, {}, new Date('2025-03-05T12:00:00Z'))
    await publishAt(publishing(), nextDue)
    const [edition] = await editions()
    expect(edition?.window.to).toBe(nextDue.toISOString())
    expect(edition?.window.from).toBe(due.toISOString())
  })
})

test('a process makes an edition that it has seen to no second time, and tries one again that failed', async () => {
  await follow('f1')
  const seenTo = new Map<string, number>()
  await publishDue(publishing(), due, seenTo)
  await publishDue(publishing(), new Date('2025-03-05T06:01:00Z'), seenTo)
  expect(messages()).toEqual(['an edition was skipped: nothing new'])
  await readArticle(store, bridge, {}, new Date('2025-03-05T12:00:00Z'))
  const render = platform.render.bind(platform)
  platform.render = () => {
    throw new Error('no form')
  }
  await publishDue(publishing(), nextDue, seenTo)
  platform.render = render
  await publishDue(publishing(), new Date('2025-03-06T06:01:00Z'), seenTo)
  expect(messages().slice(1)).toEqual(['an edition failed', 'an edition was made'])
})

test('an edition that comes late says when it was due', async () => {
  await readArticle(store, bridge, {}, during)
  await follow('f1')
  await publishAt(publishing(), new Date('2025-03-05T14:00:00Z'))
  const [root] = (await deliveries()).filter(({ part }) => part === 0)
  expect(root?.payload.text).toContain(
    'En retard\u00a0: cette revue était attendue le 5 mars 2025 à 6\u00a0h\u00a000 (UTC).',
  )
})

test('a digest that is never silent says that nothing is new, once', async () => {
  const talkative: Digest = { ...morning, quiet: { fr: 'Rien de nouveau.', en: 'Nothing new.' } }
  await follow('f1', { language: 'both' })
  await publishAt(publishing({ digests: [talkative] }), due)
  await publishAt(publishing({ digests: [talkative] }), due)
  const texts = (await deliveries()).map(({ payload }) => String(payload.text))
  expect(texts).toHaveLength(2)
  expect(texts[0]).toContain('Nothing new.')
  expect(texts[1]).toContain('Rien de nouveau.')
})
