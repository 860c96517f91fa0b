import { beforeEach, describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import { type Button, buttonsOf } from '../../src/delivery/buttons.ts'
import type { Message } from '../../src/delivery/message.ts'
import type { Origin } from '../../src/delivery/platform.ts'
import { Recent } from '../../src/delivery/recent.ts'
import { type Opened, pressedEdition } from '../../src/editions/buttons.ts'
import { publishDue } from '../../src/editions/publish.ts'
import { addFollow, type Follow, plainFollow, removeFollow } from '../../src/store/follows.ts'
import type { Store } from '../../src/store/store.ts'
import { deleteWorkspace, getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'
import { bridge, ferry, vineyard } from './articles.ts'
import { allEditions } from './stored.ts'

const origin: Origin = {
  platform: 'discord',
  workspace: 'g1',
  channel: 'c1',
  user: 'u1',
  language: 'fr',
  manager: false,
}

let store: Store
let edition: string
let opened: Opened

beforeEach(async () => {
  store = await emptyStore()
  opened = new Recent(10, 60_000)
  for (const text of [bridge, ferry]) await readArticle(store, text, {}, new Date('2025-03-04T12:00:00Z'))
  const createdAt = '2025-03-01T00:00:00.000Z'
  const joined = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: createdAt } as const
  await getOrCreateWorkspace(store, 'discord', 'g1', joined)
  await follow({})
  await publish()
  edition = (await allEditions(store))[0]?.id ?? ''
})

async function follow(changes: Partial<Follow>): Promise<void> {
  const own = { id: 'f1', workspace: 'w1', channel: 'c1', digest: 'morning', topic: '' }
  const createdAt = '2025-03-01T00:00:00.000Z'
  await addFollow(store, { ...plainFollow, ...own, language: 'fr', createdAt, ...changes })
}

async function publish(): Promise<void> {
  const platforms = new Map([['discord', new RecordingPlatform()] as const])
  const publishing = { store, platforms, writer: null, log: () => {}, digests: [morning] }
  await publishDue({ ...publishing, timeZone: 'Europe/Paris' }, new Date('2025-03-05T06:00:00Z'), new Map())
}

function press(button: Button, from = origin) {
  const context = { store, now: () => new Date(), commands: [], timeZone: 'Europe/Paris', writer: null }
  return pressedEdition(button, { id: edition, language: 'fr' }, from, context, opened)
}

describe('the buttons under an edition', () => {
  test('show it in the other language, line for line with the same quotes', async () => {
    const message = await press('language')
    expect(message).toMatchObject({ language: 'en', visibility: 'private' })
    const [stored] = await allEditions(store)
    const quotesIn = (lines: readonly { readonly quotes: readonly { readonly text: string }[] }[]) =>
      new Set(lines.flatMap(line => line.quotes.map(({ text }) => text)))
    const shown = quotesIn(message.sections.flatMap(section => section.lines))
    expect(shown).toEqual(quotesIn(stored?.editions.fr.sections.flatMap(section => section.items) ?? []))
  })

  test('show one quote of each article, or every quote once', async () => {
    const linesOf = async (button: Button) => (await press(button)).sections.flatMap(({ lines }) => lines)
    const [sources, quotes] = [await linesOf('sources'), await linesOf('quotes')]
    expect(new Set(sources.map(line => line.quotes[0].article.id)).size).toBe(sources.length)
    expect(sources).toHaveLength(2)
    expect(new Set(quotes.map(line => line.quotes[0].text)).size).toBe(quotes.length)
    expect(quotes.length).toBeGreaterThan(sources.length)
  })

  test.each(['sources', 'quotes', 'language', 'wrong', 'whole'] as const)(
    'show nothing of it in another workspace: %s',
    async button => {
      const message = await press(button, { ...origin, workspace: 'g2' })
      expect(message.sections).toEqual([])
      expect(message.paragraphs.join()).toContain('n’est plus enregistrée')
    },
  )
})

describe('the long version of an edition', () => {
  const textOf = ({ sections }: Message) =>
    sections.flatMap(({ lines }) => lines.flatMap(({ quotes }) => quotes.map(({ text }) => text))).join('\n')
  const aside = 'Une déviation de 18 kilomètres sera mise en place'

  test('shows what the edition left out of its own window, to whoever pressed it alone', async () => {
    const [stored] = await allEditions(store)
    const items = stored?.editions.fr.sections.flatMap(section => section.items) ?? []
    const told = items.flatMap(({ quotes }) => quotes.map(({ text }) => text))
    expect(told.join()).not.toContain(aside)
    const message = await press('whole')
    expect(message).toMatchObject({ language: 'fr', visibility: 'private' })
    expect(message.paragraphs.join()).toContain('Du 4 mars 2025 à 6\u00a0h\u00a000')
    for (const text of told) expect(textOf(message)).toContain(text)
    expect(textOf(message)).toContain(aside)
  })

  test('says what articles said then, and nothing of what was read since', async () => {
    const later = new Date('2025-03-06T12:00:00Z')
    await readArticle(store, bridge.replace('18 kilomètres', '25 kilomètres'), {}, later)
    await readArticle(store, vineyard, {}, later)
    const text = textOf(await press('whole'))
    expect(text).toContain(aside)
    expect(text).not.toContain('25 kilomètres')
    expect(text).not.toContain('grêle')
  })

  test('keeps to the topic and the outlets that the edition was made from', async () => {
    await readArticle(store, vineyard, { outlet: 'Le Phare' }, new Date('2025-03-04T13:00:00Z'))
    const outlets = { only: [], without: ['Le Phare'] }
    await follow({ id: 'f2', topic: 'pont de Kerlann', outlets })
    await publish()
    const [made] = (await allEditions(store)).filter(({ topic }) => topic !== '')
    edition = made?.id ?? ''
    await removeFollow(store, { workspace: 'w1', channel: 'c1', digest: 'morning', topic: 'pont de Kerlann' })
    await readArticle(
      store,
      bridge.replace('18 kilomètres', '25 kilomètres'),
      {},
      new Date('2025-03-06T12:00:00Z'),
    )
    const text = textOf(await press('whole'))
    expect(text).toContain(aside)
    expect(text).not.toContain('Skerry')
    expect(text).not.toContain('grêle')
  })

  test('is there as long as its digest is, and its workspace', async () => {
    await store.db.updateTable('editions').set({ digest: 'bygone' }).execute()
    expect((await press('whole')).paragraphs.join()).toContain('n’est plus enregistrée')
    await store.db.updateTable('editions').set({ digest: 'morning' }).execute()
    expect((await press('whole')).sections).not.toEqual([])
    await deleteWorkspace(store, 'w1')
    expect((await press('whole')).paragraphs.join()).toContain('n’est plus enregistrée')
  })

  test('has a button only where something is left out', () => {
    const shown = (hasMore: boolean) =>
      buttonsOf({ edition: { id: 'e1', language: 'fr', hasMore }, language: 'fr' }).map(({ label }) => label)
    expect(shown(true)).toEqual(['Sources', 'Toutes les citations', 'In English', 'Version longue'])
    expect(shown(false)).toEqual(['Sources', 'Toutes les citations', 'In English'])
  })
})
