import { beforeEach, describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import type { Button } from '../../src/delivery/buttons.ts'
import type { Origin } from '../../src/delivery/platform.ts'
import { pressedEdition } from '../../src/editions/buttons.ts'
import { publishDue } from '../../src/editions/publish.ts'
import { recentEditions } from '../../src/store/editions.ts'
import { addFollow, plainFollow } from '../../src/store/follows.ts'
import type { Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'
import { bridge, ferry } from './articles.ts'

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

beforeEach(async () => {
  store = await emptyStore()
  for (const text of [bridge, ferry]) await readArticle(store, text, {}, new Date('2025-03-04T12:00:00Z'))
  const createdAt = '2025-03-01T00:00:00.000Z'
  const joined = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: createdAt } as const
  await getOrCreateWorkspace(store, 'discord', 'g1', joined)
  const follow = { id: 'f1', workspace: 'w1', channel: 'c1', digest: 'morning', topic: '' }
  await addFollow(store, { ...plainFollow, ...follow, language: 'fr', createdAt })
  const platforms = new Map([['discord', new RecordingPlatform()] as const])
  const publishing = { store, platforms, writer: null, log: () => {}, digests: [morning] }
  await publishDue({ ...publishing, timeZone: 'Europe/Paris' }, new Date('2025-03-05T06:00:00Z'), new Map())
  edition = (await recentEditions(store, '2000-01-01', 1))[0]?.id ?? ''
})

function press(button: Button, from = origin) {
  const context = { store, now: () => new Date(), commands: [], timeZone: 'Europe/Paris', writer: null }
  return pressedEdition(button, { id: edition, language: 'fr' }, from, context)
}

describe('the buttons under an edition', () => {
  test('show it in the other language, line for line with the same quotes', async () => {
    const message = await press('language')
    expect(message).toMatchObject({ language: 'en', visibility: 'private' })
    const [stored] = await recentEditions(store, '2000-01-01', 1)
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

  test.each(['sources', 'quotes', 'language', 'wrong'] as const)(
    'show nothing of it in another workspace: %s',
    async button => {
      const message = await press(button, { ...origin, workspace: 'g2' })
      expect(message.sections).toEqual([])
      expect(message.paragraphs.join()).toContain('n’est plus enregistrée')
    },
  )
})
