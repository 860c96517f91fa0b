import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { htmlToText } from './blocks.ts'
import { decode } from './decode.ts'
import { describe } from './described.ts'
import { markupProblem } from './markup.ts'
import { parsePage } from './pages.ts'
import { bareArticle, type ReadItem, unread } from './read-item.ts'
import { titleOf } from './titles.ts'

const lineBytesMax = 5_000_000

const text = z.string().nullish()
const line = z.object({
  title: text,
  url: text,
  outlet: text,
  author: text,
  published: text,
  language: text,
  text,
  html: text,
})
type Line = z.infer<typeof line>

/** One article a line, with the names of Markdown front matter and `text` or `html`. A bad line is reported and passed over. */
export async function* readJsonLines(path: string): AsyncGenerator<ReadItem> {
  let number = 0
  for await (const bytes of linesOf(path)) {
    number += 1
    const source = `${path}#${number}`
    if (bytes === 'too-long') yield unread(source, 'too-large', 'The line is longer than 5,000,000 bytes')
    else yield* readLine(decode(bytes, null), source)
  }
}

/** The lines of a file, whatever its size: at most one line is held, and a line that is too long is not. */
async function* linesOf(path: string): AsyncGenerator<Buffer | 'too-long'> {
  let parts: Buffer[] = []
  let length = 0
  const take = (): Buffer | 'too-long' => {
    const whole = length > lineBytesMax ? 'too-long' : Buffer.concat(parts)
    parts = []
    length = 0
    return whole
  }
  const keep = (part: Buffer) => {
    length += part.length
    if (length <= lineBytesMax) parts.push(part)
    else parts = []
  }
  for await (const chunk of createReadStream(path)) {
    let rest: Buffer = chunk
    for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a)) {
      keep(rest.subarray(0, end))
      yield take()
      rest = rest.subarray(end + 1)
    }
    keep(rest)
  }
  if (length > 0) yield take()
}

function* readLine(written: string, source: string): Generator<ReadItem> {
  if (written.trim() === '') return
  const parsed = parseLine(written)
  if (typeof parsed === 'string') return yield unread(source, 'bad-json', parsed)
  const found = contentOf(parsed, source)
  if (!found.ok) return yield found
  yield* describe(found.input, parsed)
}

function parseLine(written: string): Line | string {
  let value: unknown
  try {
    value = JSON.parse(written)
  } catch (error) {
    return `Not a line of JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`
  }
  const result = line.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  return `Not an article: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'unreadable'}`
}

function contentOf(parsed: Line, source: string): ReadItem {
  if (parsed.text?.trim()) {
    return {
      ok: true,
      input: { ...bareArticle(source, parsed.text), title: parsed.title ? null : titleOf(parsed.text) },
    }
  }
  if (!parsed.html?.trim()) return unread(source, 'empty', 'The line has neither text nor html')
  if (/<(?:html|body|head)[\s>]/i.test(parsed.html)) return pageOf(parsed.html, parsed.url ?? null, source)
  if (markupProblem(parsed.html) !== null)
    return unread(source, 'too-deep', 'The html has too many elements or nests them too deep')
  const found = htmlToText(parsed.html)
  if (found.text === '') return unread(source, 'empty', 'The html has no text')
  return { ok: true, input: { ...bareArticle(source, found.text), marked: found.marked } }
}

function pageOf(html: string, url: string | null, source: string): ReadItem {
  const page = parsePage(html, url, source)
  return page.ok ? { ok: true, input: page.input } : unread(source, page.code, page.message)
}
