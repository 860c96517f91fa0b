import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWeb, type Web } from '../../src/articles/read.ts'
import { type ReadProgress, readAll } from '../../src/reading/read.ts'
import { listArticles } from '../../src/store/articles.ts'
import type { Store } from '../../src/store/store.ts'
import { getVersion } from '../../src/store/versions.ts'
import { generated } from '../bench/generate.ts'
import { emptyStore } from '../store-for-tests.ts'

let folder: string
let store: Store
let web: Web
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-read-'))
  store = await emptyStore()
  web = openWeb()
})
afterEach(async () => {
  await web.close()
  await rm(folder, { recursive: true, force: true })
})

const lineOf = (n: number, changes: object = {}): string => {
  const { title, url, outlet, text } = generated(n)
  return JSON.stringify({ title, url, outlet, text, ...changes })
}
const lines = (count: number): string[] => Array.from({ length: count }, (_, n) => lineOf(n))

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('reading a file of many articles', () => {
  test('tells how far it has come, up to all of its bytes', async () => {
    const content = lines(60).join('\n')
    const path = await put('many.jsonl', content)
    const seen: ReadProgress[] = []
    await readAll(store, [path], { web, onProgress: progress => seen.push(progress) })
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.map(({ bytesInAll }) => bytesInAll)).toEqual(seen.map(() => Buffer.byteLength(content)))
    const last = seen.at(-1)
    expect(last?.done).toBe(60)
    expect(last?.bytes).toBeCloseTo(Buffer.byteLength(content), 0)
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).toSorted((a, b) => a - b))
  })

  test('stops when told to, with all that it counts stored, and goes on when started again', async () => {
    const path = await put('many.jsonl', lines(120).join('\n'))
    const stopping = new AbortController()
    const first = await readAll(store, [path], {
      web,
      signal: stopping.signal,
      onProgress: ({ done }) => done >= 50 && stopping.abort(),
    })
    expect(first.interrupted).toBe(true)
    expect(first.new).toBeGreaterThanOrEqual(50)
    expect(first.new).toBeLessThan(120)
    expect(await listArticles(store)).toHaveLength(first.new)
    const second = await readAll(store, [path], { web })
    expect(second).toMatchObject({
      read: 120,
      new: 120 - first.new,
      unchanged: first.new,
      interrupted: false,
    })
  })

  test('passes over what is stored far faster than it stored it', async () => {
    const path = await put('many.jsonl', lines(200).join('\n'))
    const timed = async () => {
      const started = performance.now()
      const report = await readAll(store, [path], { web })
      return { report, time_ms: performance.now() - started }
    }
    const first = await timed()
    const second = await timed()
    expect(second.report).toMatchObject({ read: 200, unchanged: 200 })
    expect(second.time_ms * 10).toBeLessThan(first.time_ms)
  }, 120_000)

  test('stores an article anew when its text comes back as it was two versions ago', async () => {
    const edited = `${generated(0).text}\nThe council has since withdrawn all of it, said its chair, and nothing will be built.`
    for (const [text, number] of [
      [generated(0).text, 1],
      [edited, 2],
      [generated(0).text, 3],
    ] as const) {
      await readAll(store, [await put('one.jsonl', lineOf(0, { text }))], { web })
      const [article] = await listArticles(store)
      expect(await getVersion(store, article?.version ?? '')).toMatchObject({ number, text })
    }
  })
})

describe('a bad line', () => {
  const bad: readonly (readonly [string, string, string])[] = [
    ['no JSON', '{"title": ', 'bad-json'],
    ['a list', '[1, 2]', 'bad-json'],
    ['a number for a title', lineOf(9, { title: 7 }), 'bad-json'],
    ['a list for a text', lineOf(9, { text: ['a'] }), 'bad-json'],
    ['no text', '{"title": "Un titre"}', 'empty'],
    ['white space for a text', '{"text": " \\n\\u00a0 "}', 'empty'],
    [
      'a text in German',
      JSON.stringify({ text: 'Die Brücke wird am Montag gesperrt. '.repeat(12) }),
      'language',
    ],
    ['html without text', '{"html": "<div><img src=x></div>"}', 'empty'],
    ['html a thousand deep', JSON.stringify({ html: '<b>'.repeat(1_000) }), 'too-deep'],
    ['a line of 6 MB', `{"text": "${'a '.repeat(3_000_000)}"}`, 'too-large'],
    ['a date that is none', lineOf(9, { published: 'bientôt' }), 'bad-date'],
    ['an address that is none', lineOf(9, { url: 'javascript:alert(1)' }), 'bad-address'],
  ]
  test.each(bad)(
    'with %s is reported by its number in both languages, and the rest is read',
    async (_, line, code) => {
      const path = await put('mixed.jsonl', [lineOf(0), line, lineOf(1)].join('\n'))
      const report = await readAll(store, [path], { web })
      expect(report.failed).toEqual([
        {
          source: `${path}#2`,
          code,
          sentences: { fr: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) },
        },
      ])
      expect(report.new).toBe(code.startsWith('bad-') && code !== 'bad-json' ? 3 : 2)
    },
  )
})

describe('a file of lines', () => {
  const content = lines(3).join('\r\n')
  test.each([
    ['with a byte order mark and CRLF', Buffer.from(`\ufeff${content}`)],
    ['with empty lines', Buffer.from(`\n\n${content.replaceAll('\r\n', '\n\n  \n')}\n\n`)],
    ['in UTF-16 LE', Buffer.from(`\ufeff${content}`, 'utf16le')],
    ['in UTF-16 BE', Buffer.from(`\ufeff${content}`, 'utf16le').swap16()],
    ['in UTF-16 LE without a mark', Buffer.from(content, 'utf16le')],
  ])('%s is read whole', async (_, bytes) => {
    const path = await put('lines.jsonl', bytes)
    const seen: ReadProgress[] = []
    const report = await readAll(store, [path], { web, onProgress: progress => seen.push(progress) })
    expect(report).toMatchObject({ new: 3, failed: [] })
    expect(seen.at(-1)?.bytes).toBeCloseTo(bytes.length, 0)
    const [article] = await listArticles(store)
    expect((await getVersion(store, article?.version ?? ''))?.text).toBe(generated(0).text)
  })

  test('that is no text is reported once, not line by line', async () => {
    const bytes = Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 37) % 256))
    const report = await readAll(store, [await put('binary.jsonl', bytes)], { web })
    expect(report.failed.map(({ code }) => code)).toEqual(['not-text'])
  })

  test('with half a surrogate pair is read with U+FFFD in its place', async () => {
    const text = `${generated(0).text}\ud83d`
    const report = await readAll(store, [await put('half.jsonl', lineOf(0, { text }))], { web })
    expect(report).toMatchObject({ new: 1, failed: [] })
    const [article] = await listArticles(store)
    expect((await getVersion(store, article?.version ?? ''))?.text).toBe(`${generated(0).text}\ufffd`)
  })
})
