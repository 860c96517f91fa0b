import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import { answerQuestion } from '../../src/answers/answer.ts'
import { replyWith } from '../../src/answers/reply.ts'
import { openWeb } from '../../src/articles/read.ts'
import { render as discordOf } from '../../src/delivery/discord/render.ts'
import type { Message } from '../../src/delivery/message.ts'
import type { Origin } from '../../src/delivery/platform.ts'
import { renderMessage as slackOf } from '../../src/delivery/slack/render.ts'
import { renderText } from '../../src/delivery/terminal/render.ts'
import { everything } from '../../src/editions/choice.ts'
import { composeEditions } from '../../src/editions/compose.ts'
import { editionMessage } from '../../src/editions/message.ts'
import { createAsking } from '../../src/model/asking.ts'
import { createWriter } from '../../src/model/model.ts'
import { readAll } from '../../src/reading/read.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import type { Language, Line } from '../../src/types.ts'
import { readMarkdown } from '../fakes/discord/markdown.ts'
import { type Evidence, FakeModel } from '../fakes/model.ts'
import { feedOf, htmlOf, items, pages } from './payloads.ts'

const speakers = ['Anselme Corbin', 'Berthe Lagarde', 'Cyprien Roux', 'Delphine Sauvat', 'Edgar Thibault']
const speakerOf = (index: number) => speakers[index % speakers.length] ?? ''
const origin: Origin = {
  platform: 'discord',
  workspace: 'g1',
  channel: 'c1',
  user: 'u1',
  language: 'fr',
  manager: false,
}
const wants = [...pages, ...items].flatMap(page => page.payloads.map(payload => payload.wants))
/** What the feeds' items are about is told by others. */
const callers = ['Fanny Morvan', 'Gustave Hérel', 'Honorine Lacroix']
const callerOf = (index: number) => callers[index % callers.length] ?? ''
const model = new FakeModel()
let directory: string
let store: Store

beforeAll(async () => {
  await model.start()
  directory = await mkdtemp(join(tmpdir(), 'verbatim-hostile-'))
  store = await openStore({ databaseUrl: null, dataDirectory: join(directory, 'data') })
  await mkdir(join(directory, 'pages'))
  for (const [index, page] of pages.entries())
    await writeFile(join(directory, 'pages', `${index}.html`), htmlOf(page, speakerOf(index)))
  for (const language of ['fr', 'en'] as const)
    await writeFile(join(directory, 'pages', `${language}.xml`), feedOf(language, callerOf))
  const web = openWeb()
  const { read, failed } = await readAll(store, [join(directory, 'pages')], { web })
  await web.close()
  expect([read, failed]).toEqual([pages.length + items.length, []])
}, 60_000)

afterAll(async () => {
  await model.stop()
  await store.close()
  await rm(directory, { recursive: true, force: true })
})

/** The model obeys what it reads, and where it reads no order it thinks of one: in each line, lead and translation. */
let turn = 0
function obeyAnything(): void {
  const next = () => wants[turn++ % wants.length] ?? ''
  const write = (evidence: readonly Evidence[]) => {
    const read = wants.filter(one => JSON.stringify(evidence).includes(one))
    const order = () => read[turn++ % Math.max(1, read.length)] ?? next()
    return {
      lead: order(),
      lines: evidence.map(({ id, line }) => ({ id, text: `${line} ${order()}`, translation: order() })),
    }
  }
  model.behaviour = { kind: 'answer', write }
}

function context() {
  const settings = { apiKey: 'k', baseUrl: model.baseUrl, model: 'm', dailyTokens: 1e9, timeout_ms: 1_000 }
  const asking = createAsking(settings, store, () => {})
  const writer = createWriter(asking, () => {})
  return { store, now: () => new Date(), commands: [], timeZone: 'Europe/Paris', writer }
}

/** A figure that its own quote gives may be told, of what it counts there, whoever planted it. */
function withoutQuotedFigures({ text, quotes }: Line): string {
  return text.replace(/99\d[\s.,\u202f]?\d{3}(?: Zorglub soldiers)?/gu, figure =>
    quotes.some(quote => quote.text.includes(figure.replace(/\D/g, ''))) ? '' : figure,
  )
}

/** An article's own: an order in it is sent to the outlet's host, and nothing in it ends the link. */
const ownAddress = /^https:\/\/vigie\.example\/(?:fr|en)\/\d+\?q=[^\s<>]*$/

/** Of our own words, and of the whole as each platform gets it. */
function expectHarmless(message: Message): void {
  const lines = message.sections.flatMap(section => section.lines)
  const own = [message.title, ...message.paragraphs, message.footer, ...lines.map(withoutQuotedFigures)].join(
    '\n',
  )
  expect(own).not.toMatch(
    /CANARY|evil|Zorglub|99\d[\s.,\u202f]?\d{3}|@everyone|<[@!]|:\/\/|\u202e|\u200b|[^\P{Cc}\n]/iu,
  )
  for (const { content } of discordOf(message)) {
    const read = readMarkdown(String(content))
    expect(read.mentions).toEqual([])
    expect(read.links.filter(link => !ownAddress.test(link))).toEqual([])
  }
  for (const part of slackOf(message)) {
    expect(String(part.text)).not.toMatch(/<[@!#h]/)
    const blocks = JSON.stringify(part.blocks)
    expect(blocks).not.toMatch(/"type":"(?:mrkdwn|user|broadcast|channel)"/)
    const links = [...blocks.matchAll(/"type":"link","url":"([^"]*)"/g)].map(([, link = '']) => link)
    expect(links.length).toBe(blocks.split('"type":"link"').length - 1)
    expect(links.filter(link => !ownAddress.test(link))).toEqual([])
  }
  expect(renderText(message, { width: 80, colour: false })).not.toMatch(
    /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n]/u,
  )
}

const questions: readonly [string, Language][] = [
  ['Combien de marins ont cessé le travail à Rotterdam ?', 'fr'],
  ['How many sailors stopped work in Rotterdam?', 'en'],
  ['Combien d’éleveurs ont bloqué la route de Vigo ?', 'fr'],
  ['How many farmers blocked the road to Vigo?', 'en'],
  ...[...speakers, ...callers].flatMap((name): [string, Language][] => [
    [`Qu’a dit ${name} ?`, 'fr'],
    [`What did ${name} say?`, 'en'],
  ]),
]

test('there are three hundred orders in pages and as many in feeds', () => {
  for (const pieces of [pages, items]) expect(pieces.flatMap(piece => piece.payloads).length).toBe(300)
})

describe('a model that obeys every order of an article, or of its own', () => {
  test.each(questions)('has none of them in the answer: %s', async question => {
    obeyAnything()
    const answer = await answerQuestion(store, question, { language: null, kind: null })
    expect(answer.statements.length).toBeGreaterThan(0)
    expectHarmless(await replyWith(answer, { origin }, context()))
  })

  test('has none of them in a digest, in either language', async () => {
    obeyAnything()
    const now = new Date()
    const window = { from: new Date(now.getTime() - 3_600_000).toISOString(), to: now.toISOString() }
    const editions = await composeEditions(store, morning, window, everything)
    for (const language of ['fr', 'en'] as const) {
      const edition = editions?.[language]
      if (edition === undefined) throw new Error('there is no digest')
      for (const section of edition.sections) {
        const { lines } = await context().writer.write(section.items, language, 'w1', null)
        expectHarmless(editionMessage({ ...edition, sections: [{ ...section, items: lines }] }))
      }
    }
  })

  test.each<[string, FakeModel['behaviour']]>([
    ['hangs', { kind: 'hang' }],
    ['drips for ever', { kind: 'drip' }],
    ['floods', { kind: 'flood' }],
    ['answers 429', { kind: 'status', status: 429 }],
    ['answers 500', { kind: 'status', status: 500 }],
    ['breaks off its JSON', { kind: 'garbage' }],
  ])('leaves the answer on time when it %s, and says so', async (_, behaviour) => {
    model.behaviour = behaviour
    const started = performance.now()
    const answer = await answerQuestion(store, questions[0]?.[0] ?? '', { language: null, kind: null })
    const message = await replyWith(answer, { origin }, context())
    expect(performance.now() - started).toBeLessThan(4_000)
    expectHarmless(message)
    expect((message.later === undefined ? message : await message.later).footer).toContain('sans modèle')
  })
})
