import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ModelSettings } from '../../src/config.ts'
import { lineOf, sentenceLine } from '../../src/lines/lines.ts'
import type { Log } from '../../src/log.ts'
import { createAsking } from '../../src/model/asking.ts'
import { createWriter } from '../../src/model/model.ts'
import type { Store } from '../../src/store/store.ts'
import { usageByWorkspace } from '../../src/store/usage.ts'
import type { Language, Line } from '../../src/types.ts'
import { type Evidence, FakeModel } from '../fakes/model.ts'
import { figureClaim, quoteOf, readArticle, statementClaim } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const text =
  'Le syndicat des marins affirme qu’au moins 1 200 dockers ont cessé le travail à Rotterdam. ' +
  'La direction du port a démenti toute pénurie. ' +
  'The harbour master said three ferries were reportedly delayed on 12 March 2025.'

const key = 'sk-canary-4711'
let model: FakeModel
let store: Store
let logged: { message: string; details: unknown }[]
let lines: { figure: Line; denial: Line; english: Line }

beforeEach(async () => {
  model = await new FakeModel().start()
  store = await emptyStore()
  logged = []
  const article = await readArticle(store, text, { outlet: 'Le Phare', publishedAt: '2025-03-13T08:00:00Z' })
  const quote = (words: string) => quoteOf(store, article, words)
  const strike = await quote(text.slice(0, text.indexOf(' La direction')))
  const shortage = await quote('La direction du port a démenti toute pénurie.')
  const ferries = await quote(
    'The harbour master said three ferries were reportedly delayed on 12 March 2025.',
  )
  const unionsClaim = figureClaim(
    strike,
    { low: 1_200, hedge: 'at least', counts: 'dockers' },
    { holder: 'Le syndicat des marins' },
  )
  const denial = statementClaim(shortage, { holder: 'La direction du port', modality: 'denied' })
  lines = {
    figure: lineOf(unionsClaim, 'fr'),
    denial: lineOf(denial, 'fr'),
    english: sentenceLine(ferries, 'fr'),
  }
})

afterEach(() => model.stop())

function writer(changes: Partial<ModelSettings> = {}) {
  const settings = {
    apiKey: key,
    baseUrl: model.baseUrl,
    model: 'test',
    dailyTokens: 10_000,
    timeout_ms: 2_000,
  }
  const log: Log = (message, details) => logged.push({ message, details })
  return createWriter(createAsking({ ...settings, ...changes }, store, log), log)
}

interface Written {
  readonly text?: string
  readonly translation?: string | null
  readonly lead?: string | null
}

/** The model answers every line with the same words. */
function answersWith({ text: words, translation = null, lead = null }: Written): void {
  const write = (evidence: readonly Evidence[]) => ({
    lead,
    lines: evidence.map(({ id, line }) => ({ id, text: words ?? line, translation })),
  })
  model.behaviour = { kind: 'answer', write }
}

async function wordsFor(line: Line, written: Written, language: Language = 'fr'): Promise<string> {
  answersWith(written)
  const { lines: worded } = await writer().write([line], language, 'w1', null)
  expect(worded).toHaveLength(1)
  expect(worded[0]?.quotes).toEqual(line.quotes)
  expect(worded[0]?.claim).toEqual(line.claim)
  return worded[0]?.text ?? ''
}

describe('a model that answers well', () => {
  test.each([
    'Selon le syndicat des marins, au moins 1\u202f200 dockers ont cessé le travail à Rotterdam.',
    'Au moins douze cents dockers ont cessé le travail, affirme le syndicat des marins.',
    'Le syndicat des marins compte au moins 1.200 dockers en grève à Rotterdam, où ils ont cessé le travail.',
  ])('gives the line its words: %s', async words => {
    expect(await wordsFor(lines.figure, { text: words })).toBe(words)
  })

  test('words a denial and a conditional with the same care', async () => {
    const denied = 'La direction du port dément toute pénurie.'
    expect(await wordsFor(lines.denial, { text: denied })).toBe(denied)
    const delayed = 'Selon le capitaine du port, trois ferries auraient été retardés le 12 mars 2025.'
    expect(await wordsFor(lines.english, { text: delayed })).toBe(delayed)
  })

  test('gives a lead that says who claims what', async () => {
    answersWith({ lead: 'Selon le syndicat des marins, au moins 1\u202f200 dockers ont cessé le travail.' })
    const { lead } = await writer().write([lines.figure], 'fr', 'w1', 'Combien de grévistes ?')
    expect(lead).toContain('1\u202f200 dockers')
  })

  test('gives a translation that is labelled and stands outside quotation marks', async () => {
    const translation = 'Le capitaine du port a dit que trois ferries auraient été retardés le 12 mars 2025.'
    const worded = await wordsFor(lines.english, { translation })
    expect(worded).toBe(`Le Phare [traduction automatique\u00a0: ${translation}]`)
  })

  test('translates no quote that is in the reader’s language already', async () => {
    expect(await wordsFor(lines.figure, { translation: 'au moins 1 200 dockers' })).toBe(lines.figure.text)
  })

  test('is shown the evidence and the question, and nothing of the key or the workspace', async () => {
    answersWith({})
    await writer().write([lines.figure], 'fr', 'workspace-4711', 'Combien de grévistes ?')
    const [request] = model.requests
    expect(request?.authorization).toBe(`Bearer ${key}`)
    expect(request?.body).toContain('Combien de grévistes ?')
    expect(request?.body).not.toMatch(/workspace-4711|sk-canary/)
  })
})

describe('a model that lies', () => {
  test.each<[string, string, string]>([
    [
      'another figure',
      'Selon le syndicat des marins, au moins 1 300 dockers ont cessé le travail.',
      'number',
    ],
    ['a figure besides', 'Le syndicat des marins : au moins 1 200 dockers, dont 15 blessés.', 'number'],
    ['no hedge', 'Selon le syndicat des marins, 1 200 dockers ont cessé le travail.', 'hedge'],
    ['no holder', 'Au moins 1 200 dockers ont cessé le travail à Rotterdam.', 'holder'],
    ['another holder', 'Selon Geert Wilders, au moins 1 200 dockers ont cessé le travail.', 'name'],
    ['another place', 'Le syndicat des marins : au moins 1 200 dockers à Pyongyang.', 'name'],
    ['a date', 'Le syndicat des marins : au moins 1 200 dockers depuis le 3 janvier 2025.', 'date'],
    ['a vague day', 'Le syndicat des marins : au moins 1 200 dockers ont cessé le travail hier.', 'date'],
    ['a link', 'Le syndicat des marins : au moins 1 200 dockers, https://evil.example', 'link'],
    ['a bare address', 'Le syndicat des marins : au moins 1 200 dockers, voir evil.example', 'link'],
    ['a mention', '@everyone Le syndicat des marins : au moins 1 200 dockers.', 'mention'],
    ['a quotation', 'Le syndicat des marins : au moins 1 200 dockers « en colère ».', 'quotation'],
    [
      'a negation',
      'Selon le syndicat des marins, au moins 1 200 dockers n’ont pas cessé le travail.',
      'firmness',
    ],
    [
      'a confirmation',
      'Le syndicat des marins confirme qu’au moins 1 200 dockers ont cessé le travail.',
      'firmness',
    ],
    [
      'another story',
      'Le syndicat des marins : au moins 1 200 fusées secrètes volées par des pirates.',
      'content',
    ],
    ['a hidden name', 'Le syndicat des marins, Ge\u200bert Wil\u2060ders : au moins 1 200 dockers.', 'name'],
  ])('is not printed: %s', async (_, words, reason) => {
    expect(await wordsFor(lines.figure, { text: words })).toBe(lines.figure.text)
    expect(logged).toContainEqual({ message: 'a line of the model was refused', details: { reason } })
  })

  test.each([
    'La direction du port a confirmé une pénurie.',
    'La direction du port reconnaît toute pénurie.',
    'La direction du port n’a pas démenti toute pénurie.',
  ])('does not turn a denial around: %s', async words => {
    expect(await wordsFor(lines.denial, { text: words })).toBe(lines.denial.text)
  })

  test.each([
    'Selon le capitaine du port, trois ferries ont été retardés le 12 mars 2025.',
    'Trois ferries auraient été retardés le 12 mars 2025, a confirmé le capitaine du port.',
    'Le capitaine du port a dit qu’aucun des trois ferries n’aurait été retardé.',
  ])('does not harden a sentence that holds no claim: %s', async words => {
    expect(await wordsFor(lines.english, { text: words })).toBe(lines.english.text)
  })

  test.each([
    'Le capitaine du port a dit que treize ferries auraient été retardés.',
    'Ferries : https://evil.example',
    'Trois ferries retardés.',
    'Les Martiens auraient débarqué, a dit le capitaine, trois soucoupes volantes en feu.',
  ])('translates nothing that the quote does not say: %s', async translation => {
    expect(await wordsFor(lines.english, { translation })).toBe(lines.english.text)
  })

  test.each([
    'Au moins 1 200 dockers ont cessé le travail.',
    'Selon le syndicat des marins, au moins 9 000 dockers ont cessé le travail.',
    'Selon le syndicat des marins, 1 200 dockers n’ont jamais cessé le travail.',
    'Selon des sources, tout va bien.',
  ])('leads with nothing that the quotes do not carry: %s', async lead => {
    answersWith({ lead })
    expect((await writer().write([lines.figure], 'fr', 'w1', null)).lead).toBeNull()
  })

  test('fakes no further line by breaking its own', async () => {
    const words =
      'Le syndicat des marins : au moins 1 200 dockers ont cessé le travail\n• Le Phare\u2028> à Rotterdam'
    expect(await wordsFor(lines.figure, { text: words })).not.toMatch(/[\n\u2028]/)
  })

  test('prints no character that cannot be seen', async () => {
    const words =
      'Selon le syndicat des marins, au moins 1 200 doc\u200bkers ont\u2060 cessé\u0007 le travail.\u202e'
    const shown = 'Selon le syndicat des marins, au moins 1 200 dockers ont cessé le travail.'
    expect(await wordsFor(lines.figure, { text: words })).toBe(shown)
  })

  test('about one line leaves the others alone', async () => {
    model.behaviour = {
      kind: 'answer',
      write: () => ({
        lead: null,
        lines: [
          { id: 0, text: 'Le syndicat des marins : 9 dockers.', translation: null },
          { id: 1, text: 'La direction du port dément toute pénurie.', translation: null },
        ],
      }),
    }
    const { lines: worded, refused } = await writer().write([lines.figure, lines.denial], 'fr', 'w1', null)
    expect(worded.map(line => line.text)).toEqual([
      lines.figure.text,
      'La direction du port dément toute pénurie.',
    ])
    expect(refused).toBe(1)
  })
})

describe('a model that fails', () => {
  const limit_ms = 400

  test.each<[string, FakeModel['behaviour'], string]>([
    ['hangs', { kind: 'hang' }, 'too slow'],
    ['drips for ever', { kind: 'drip' }, 'too slow'],
    ['answers 429', { kind: 'status', status: 429 }, 'status 429'],
    ['answers 500', { kind: 'status', status: 500 }, 'status 500'],
    ['answers 401', { kind: 'status', status: 401 }, 'status 401'],
    ['breaks off its JSON', { kind: 'garbage' }, 'SyntaxError'],
    ['answers with other fields', { kind: 'answer', write: () => ({ answer: 42 }) }, 'ZodError'],
    ['answers without choices', { kind: 'body', body: {} }, 'TypeError'],
    ['answers null', { kind: 'body', body: null }, 'TypeError'],
    ['writes a text too long', { kind: 'answer', write: () => replyOf(0, 'a'.repeat(601)) }, 'ZodError'],
  ])('leaves our own words within the time limit: it %s', async (_, behaviour, reason) => {
    model.behaviour = behaviour
    const started = performance.now()
    const written = await writer({ timeout_ms: limit_ms }).write(
      [lines.figure, lines.english],
      'fr',
      'w1',
      null,
    )
    expect(performance.now() - started).toBeLessThan(limit_ms + 600)
    expect(written).toEqual({
      lead: null,
      lines: [lines.figure, lines.english],
      refused: 0,
      unavailable: 'failed',
    })
    const details = { reason }
    expect(logged).toEqual([{ message: 'the model did not answer: our own words were used', details }])
  })

  test('cannot fill the memory', async () => {
    model.behaviour = { kind: 'flood' }
    const before = process.memoryUsage().rss
    const { lines: worded } = await writer({ timeout_ms: 5_000 }).write([lines.figure], 'fr', 'w1', null)
    expect(worded).toEqual([lines.figure])
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  test('is not there at all', async () => {
    const absent = writer()
    await model.stop()
    const { lines: worded } = await absent.write([lines.figure], 'fr', 'w1', null)
    expect(worded).toEqual([lines.figure])
    model = await new FakeModel().start()
  })

  test.each([[99], [-1], [0.5]])('answers for a line that does not exist (%d): nothing changes', async id => {
    model.behaviour = { kind: 'answer', write: () => replyOf(id, 'Le syndicat des marins') }
    expect((await writer().write([lines.figure], 'fr', 'w1', null)).lines).toEqual([lines.figure])
  })

  test('repeats neither the key nor the article in the log', async () => {
    model.behaviour = { kind: 'body', body: { choices: [{ message: { content: `${key} ${text}` } }] } }
    await writer().write([lines.figure], 'fr', 'w1', null)
    expect(JSON.stringify(logged)).not.toMatch(/sk-canary|dockers/)
  })
})

function replyOf(id: number, words: string) {
  return { lead: null, lines: [{ id, text: words, translation: null }] }
}

describe('the budget of a day', () => {
  const today = () => new Date().toISOString().slice(0, 10)

  async function usedToday(): Promise<number | undefined> {
    return (await usageByWorkspace(store, today())).find(({ of }) => of === 'w1')?.tokens
  }

  test('counts what the model says it used', async () => {
    answersWith({})
    await writer().write([lines.figure], 'fr', 'w1', null)
    expect(await usedToday()).toBe(100)
  })

  test('is spent: the model is not asked at all, and the log says so', async () => {
    answersWith({})
    const frugal = writer({ dailyTokens: 150 })
    await frugal.write([lines.figure], 'fr', 'w1', null)
    await frugal.write([lines.figure], 'fr', 'w1', null)
    const { lines: worded } = await frugal.write([lines.figure], 'fr', 'w1', null)
    expect(worded).toEqual([lines.figure])
    expect(model.requests).toHaveLength(2)
    expect(logged).toContainEqual({
      message: 'the model was not asked: the day’s budget is spent',
      details: { workspace: 'w1' },
    })
    expect(await usedToday()).toBe(200)
  })

  test('is each workspace’s own', async () => {
    answersWith({})
    const frugal = writer({ dailyTokens: 100 })
    await frugal.write([lines.figure], 'fr', 'w1', null)
    await frugal.write([lines.figure], 'fr', 'w2', null)
    expect(model.requests).toHaveLength(2)
  })

  test('holds for requests at the same time', async () => {
    answersWith({})
    const frugal = writer({ dailyTokens: 1_000 })
    await Promise.all(Array.from({ length: 12 }, () => frugal.write([lines.figure], 'fr', 'w1', null)))
    expect(model.requests.length).toBeLessThan(6)
  })

  test('is charged for a request that was cut off', async () => {
    model.behaviour = { kind: 'hang' }
    await writer({ timeout_ms: 50 }).write([lines.figure], 'fr', 'w1', null)
    expect(await usedToday()).toBeGreaterThan(100)
  })

  test.each([-1_000_000, 0, 1.5, '7', null])(
    'gets nothing back from a server that counts %j tokens',
    async total => {
      const message = { content: JSON.stringify(replyOf(0, lines.figure.text)) }
      model.behaviour = { kind: 'body', body: { choices: [{ message }], usage: { total_tokens: total } } }
      await writer().write([lines.figure], 'fr', 'w1', null)
      expect(await usedToday()).toBeGreaterThan(100)
    },
  )
})

test('without lines nothing is asked', async () => {
  answersWith({})
  expect(await writer().write([], 'fr', 'w1', null)).toEqual({ lead: null, lines: [], refused: 0 })
  expect(model.requests).toEqual([])
})

test('lines beyond those of one request keep our own words', async () => {
  answersWith({ text: 'Selon le syndicat des marins, au moins 1 200 dockers ont cessé le travail.' })
  const many = Array.from({ length: 30 }, () => lines.figure)
  const { lines: worded } = await writer().write(many, 'fr', 'w1', null)
  expect(worded).toHaveLength(30)
  expect(worded[0]?.text).not.toBe(lines.figure.text)
  expect(worded[29]).toEqual(lines.figure)
})
