import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import { deliverDue } from '../../src/delivery/outbox.ts'
import { publishDue } from '../../src/editions/publish.ts'
import { lineOf, sentenceLine } from '../../src/lines/lines.ts'
import { createAsking } from '../../src/model/asking.ts'
import { createWriter } from '../../src/model/model.ts'
import type { Written } from '../../src/model/writer.ts'
import { addFollow, plainFollow } from '../../src/store/follows.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import type { Language, Line } from '../../src/types.ts'
import { type Evidence, FakeModel } from '../fakes/model.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { figureClaim, quoteOf, readArticle, statementClaim } from '../reading.ts'
import { type Injection, injections } from './injections.ts'

const opening: Readonly<Record<Language, string>> = {
  fr: 'Le syndicat des marins affirme qu’au moins 1 200 dockers ont cessé le travail à Rotterdam.',
  en: 'The sailors’ union says at least 1,200 dockers have stopped work in Rotterdam.',
}
const speaker: Readonly<Record<Language, string>> = { fr: 'Un lecteur du port', en: 'A reader from the port' }

const joinedAt = '2025-03-01T00:00:00.000Z'
const during = new Date('2025-03-04T12:00:00Z')
const model = new FakeModel()
let directory: string
let store: Store

// One store for all the orders: none of them may spoil what is written about the others.
beforeAll(async () => {
  await model.start()
  directory = await mkdtemp(join(tmpdir(), 'verbatim-orders-'))
  store = await openStore({ databaseUrl: null, dataDirectory: directory })
})

afterEach(() => {
  model.requests.length = 0
})

afterAll(async () => {
  await model.stop()
  await store.close()
  await rm(directory, { recursive: true, force: true })
})

/** A figure of another article, the order as an opening, and the order in a speaker's mouth. */
async function linesWith({ language, text }: Injection, reader: Language): Promise<[Line, Line, Line]> {
  const calm = await readArticle(store, opening[language], { outlet: 'Le Phare', language })
  const union = language === 'fr' ? 'Le syndicat des marins' : 'The sailors’ union'
  const figure = { low: 1_200, hedge: 'at least', counts: 'dockers' } as const
  const claim = figureClaim(await quoteOf(store, calm, opening[language]), figure, { holder: union })
  const hostile = await readArticle(store, `${text}\n\n${speaker[language]} : “${text}”`, {
    outlet: 'Le Piège',
    language,
  })
  const spoken = await quoteOf(store, hostile, `${speaker[language]} : “${text}”`)
  return [
    lineOf(claim, reader),
    sentenceLine(await quoteOf(store, hostile, text), reader),
    lineOf(statementClaim(spoken, { holder: speaker[language] }), reader),
  ]
}

/** The model does what it is told, wherever it reads it. */
function obeys(order: { text: string; wants: string }, wording: (ours: string) => string): void {
  const write = (evidence: readonly Evidence[]) => {
    const isTold = JSON.stringify(evidence).includes(JSON.stringify(order.text).slice(1, -1))
    const told = (ours: string) => (isTold ? wording(ours) : ours)
    const lines = evidence.map(({ id, line }) => ({
      id,
      text: told(line),
      translation: isTold ? order.wants : null,
    }))
    return { lead: isTold ? order.wants : null, lines }
  }
  model.behaviour = { kind: 'answer', write }
}

/** The model has made up its mind: it writes the same of every line, told or not. */
function insists(wording: (ours: string) => string): void {
  const write = (evidence: readonly Evidence[]) => ({
    lead: wording(''),
    lines: evidence.map(({ id, line }) => ({ id, text: wording(line), translation: wording('') })),
  })
  model.behaviour = { kind: 'answer', write }
}

const write = (lines: readonly Line[], language: Language): Promise<Written> => {
  const settings = {
    apiKey: 'k',
    baseUrl: model.baseUrl,
    model: 'm',
    dailyTokens: 10_000_000,
    timeout_ms: 5_000,
  }
  return createWriter(
    createAsking(settings, store, () => {}),
    () => {},
  ).write(lines, language, 'w1', null)
}

test('there are at least forty orders, in both languages', () => {
  expect(injections.length).toBeGreaterThanOrEqual(40)
  for (const language of ['fr', 'en'])
    expect(injections.filter(one => one.language === language).length).toBeGreaterThan(15)
})

const other = (language: Language): Language => (language === 'fr' ? 'en' : 'fr')

describe('a model that obeys every order never reads one', () => {
  test.each(injections)('$text', async order => {
    for (const language of [order.language, other(order.language)]) {
      const lines = await linesWith(order, language)
      for (const wording of [() => order.wants, (ours: string) => `${ours} ${order.wants}`]) {
        obeys(order, wording)
        expect(await write(lines, language)).toEqual({ lead: null, lines, refused: 0 })
      }
    }
    expect(model.requests.length).toBe(4)
  })
})

describe('nothing of an order is printed about another article, should the model have read it', () => {
  test.each(injections)('$wants', async order => {
    const { wants } = order
    for (const language of [order.language, other(order.language)]) {
      const [innocent] = await linesWith(order, language)
      for (const wording of [
        () => wants,
        (ours: string) => `${ours}. ${wants}`,
        (ours: string) => `${wants}. ${ours}`,
      ]) {
        insists(wording)
        const { lead, lines } = await write([innocent], language)
        expect([lead, lines[0]?.text]).toEqual([null, innocent.text])
      }
    }
  })
})

test('a digest of articles that all give orders is still sent, and obeys none of them', async () => {
  for (const [index, { language, text }] of injections.entries()) {
    const source = { outlet: `Journal ${String.fromCharCode(65 + (index % 26))}${index}`, language }
    await readArticle(
      store,
      `${text} ${opening[language]}\n\n${speaker[language]} a dit : “${text}”`,
      source,
      during,
    )
  }
  await getOrCreateWorkspace(store, 'discord', 'guild', {
    id: 'w1',
    language: 'fr',
    timeZone: 'UTC',
    joinedAt,
  })
  const due = new Date(during.getTime() + 3_600_000)
  const follow = {
    id: 'f1',
    workspace: 'w1',
    channel: 'c1',
    digest: 'morning',
    topic: '',
    createdAt: joinedAt,
    ...plainFollow,
    wantedAt: due.toISOString(),
  }
  await addFollow(store, { ...follow, language: 'both' })
  const platform = new RecordingPlatform('discord')
  const wants = injections.map(order => order.wants).join(' ')
  insists(ours => `${ours}. ${wants}`)
  const settings = {
    apiKey: 'k',
    baseUrl: model.baseUrl,
    model: 'm',
    dailyTokens: 10_000_000,
    timeout_ms: 5_000,
  }
  const writer = createWriter(
    createAsking(settings, store, () => {}),
    () => {},
  )
  const platforms = new Map([['discord', platform] as const])
  const publishing = { store, platforms, writer, log: () => {}, digests: [morning], timeZone: 'Europe/Paris' }
  await publishDue(publishing, due, new Map())
  await deliverDue(store, platform, () => {})
  const words = platform.shown.map(({ payload }) => String(payload.text)).join('\n')
  expect(platform.shown.length).toBeGreaterThan(3)
  expect(model.requests.length).toBeGreaterThan(0)
  expect(words).not.toMatch(
    /@everyone|:\/\/|<@|CANAR|PWNED|ZXQ|Blanchet|Zorglub|99.000|evil|Montres|watches/i,
  )
})
