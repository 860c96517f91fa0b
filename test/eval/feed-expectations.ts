import { isDeepStrictEqual } from 'node:util'
import type { FeedDocument, FeedEntry, FeedPart } from '../../src/articles/feeds/feed-items.ts'
import type { FeedText } from '../../src/articles/feeds/feed-texts.ts'
import { fragmentToText } from '../../src/articles/pages/fragment.ts'
import type { Person } from '../../src/articles/writers.ts'
import { parseDate } from '../../src/text/dates/dates.ts'
import { type Expression, type Literal, parseExpression } from './python-expression.ts'

/** What a field of ours is when it is asked for: a text is compared as it is shown, not as it is marked up. */
type Value = Literal | FeedText | Link | undefined

/** An address is compared as one: `http://Host.example` is `http://host.example/`. */
interface Link {
  readonly address: string
}

/** Which of a feed's or an item's fields are compared, under feedparser's names. */
const fields: Readonly<Record<string, (part: FeedPart, keys: readonly (string | number)[]) => Value>> = {
  title: part => part.title ?? undefined,
  title_detail: (part, [key]) => detail(part.title, key),
  summary: part => summaryOf(part) ?? undefined,
  summary_detail: (part, [key]) => detail(summaryOf(part), key),
  description: part => summaryOf(part) ?? undefined,
  subtitle: part => part.summary ?? undefined,
  subtitle_detail: (part, [key]) => detail(part.summary, key),
  tagline: part => part.summary ?? undefined,
  tagline_detail: (part, [key]) => detail(part.summary, key),
  info: part => part.summary ?? undefined,
  info_detail: (part, [key]) => detail(part.summary, key),
  content: (part, [index, key]) => detail(contentsOf(part)[Number(index)] ?? null, key),
  link: part => (part.link === null ? undefined : { address: part.link }),
  links: ({ links }, [index, key]) => {
    const link = links[Number(index)]
    if (link === undefined) return undefined
    if (key === undefined) return { ...link }
    if (key === 'href') return { address: link.href }
    return (key === 'rel' ? link.rel : link.type) ?? undefined
  },
  id: part => part.id ?? undefined,
  guid: part => part.id ?? undefined,
  guidislink: part => part.id !== null && part.link === part.id,
  published: part => part.published ?? undefined,
  published_parsed: part => parsedDate(part.published),
  updated: part => part.updated ?? undefined,
  updated_parsed: part => parsedDate(part.updated),
  created: part => part.created ?? undefined,
  created_parsed: part => parsedDate(part.created),
  author: ({ authors }) => fullName(authors[0]),
  author_detail: ({ authors }, [key]) => person(authors[0], key),
  authors: ({ authors }, [index, key]) => person(authors[Number(index)], key),
}

const markupType = 'text/html'

/** Of these only what is named is ours to know. */
const keysWithin: Readonly<Record<string, readonly string[]>> = {
  title_detail: ['value', 'type'],
  summary_detail: ['value', 'type'],
  subtitle_detail: ['value', 'type'],
  tagline_detail: ['value', 'type'],
  info_detail: ['value', 'type'],
  content: ['value', 'type'],
  links: ['href', 'rel', 'type'],
  author_detail: ['name', 'email'],
  authors: ['name', 'email'],
}

/** The parts of an expectation that are about the fields above; or why there is none. */
type Expectation = readonly Expression[]

export function expectationOf(written: string): Expectation | string {
  const expression = parseExpression(written)
  if (expression === null) return 'other Python'
  const parts = conjuncts(expression)
  const asked = parts.filter(part => unknownIn(part) === null && pathsIn(part).length > 0)
  if (asked.length > 0) return asked
  return parts.map(unknownIn).find(reason => reason !== null && reason !== 'bozo') ?? 'nothing but bozo'
}

function conjuncts(expression: Expression): readonly Expression[] {
  return expression.kind === 'and' ? expression.operands.flatMap(conjuncts) : [expression]
}

function pathsIn(expression: Expression): readonly (readonly (string | number)[])[] {
  if (expression.kind === 'path') return [expression.keys]
  if (expression.kind === 'has') return [[...expression.keys, expression.name]]
  if (expression.kind === 'literal') return []
  return expression.kind === 'not' ? pathsIn(expression.operand) : expression.operands.flatMap(pathsIn)
}

/** The field that we do not keep, by its name. */
function unknownIn(expression: Expression): string | null {
  for (const keys of pathsIn(expression)) {
    const [root, ...rest] = keys
    const [name, ...within] = root === 'entries' ? rest.slice(1) : rest
    if (root !== 'feed' && root !== 'entries') return String(root)
    if (typeof name !== 'string') return String(root)
    if (fields[name] === undefined) return groupOf(name)
    const last = within.at(-1)
    const known = keysWithin[name]
    if (name === 'links' && typeof last === 'number') continue
    if (known !== undefined && !known.includes(String(last))) return `${name}.${last}`
  }
  return null
}

/** The detail of a field is left out with the field. */
function groupOf(name: string): string {
  return name.replace(/_(?:detail|parsed)$/, '').replace(/^(itunes|media|psc|thr|wfw)_.*/, '$1')
}

export function isAsExpected(expectation: Expectation, feed: FeedDocument | null): boolean {
  return feed !== null && expectation.every(part => isTrue(part, feed))
}

function isTrue(expression: Expression, feed: FeedDocument): boolean {
  switch (expression.kind) {
    case 'and':
      return expression.operands.every(operand => isTrue(operand, feed))
    case 'or':
      return expression.operands.some(operand => isTrue(operand, feed))
    case 'not':
      return !isTrue(expression.operand, feed)
    case 'has':
      return valueAt([...expression.keys, expression.name], feed) !== undefined
    case 'comparison':
      return expression.operators.every((operator, index) =>
        compares(operator, expression.operands[index], expression.operands[index + 1], feed),
      )
    default:
      return Boolean(resolved(expression, feed))
  }
}

function compares(
  operator: string,
  left: Expression | undefined,
  right: Expression | undefined,
  feed: FeedDocument,
): boolean {
  if (left === undefined || right === undefined) return false
  const [one, other] = [resolved(left, feed), resolved(right, feed)]
  if (operator === '==' || operator === 'is') return isSame(one, other)
  if (operator === '!=') return !isSame(one, other)
  return false
}

function resolved(expression: Expression, feed: FeedDocument): Value {
  if (expression.kind === 'literal') return expression.value
  return expression.kind === 'path' ? valueAt(expression.keys, feed) : undefined
}

function valueAt([root, ...rest]: readonly (string | number)[], feed: FeedDocument): Value {
  const part = root === 'entries' ? feed.entries[Number(rest[0])] : feed
  const [name, ...within] = root === 'entries' ? rest.slice(1) : rest
  return part === undefined ? undefined : fields[String(name)]?.(part, within)
}

function isLink(value: Value): value is Link {
  return typeof value === 'object' && value !== null && 'address' in value
}

function isText(value: Value): value is FeedText {
  return typeof value === 'object' && value !== null && 'kind' in value
}

function isSame(one: Value, other: Value): boolean {
  if (one === undefined || other === undefined) return false
  // Whether markup was XHTML or not is forgotten when it is rendered.
  if (one === markupType) return other === markupType || other === 'application/xhtml+xml'
  if (isText(one) && isText(other)) return shown(one) === shown(other)
  if (isText(one)) return typeof other === 'string' && shown(one) === shown({ ...one, value: other })
  if (isText(other)) return isSame(other, one)
  if (isLink(one) && isLink(other)) return one.address === other.address
  if (isLink(one)) return typeof other === 'string' && URL.parse(other)?.href === one.address
  if (isLink(other)) return isSame(other, one)
  return isDeepStrictEqual(one, other)
}

function shown(text: FeedText): string {
  const rendered = isMarkup(text) ? (fragmentToText(text.value)?.text ?? '') : text.value
  return rendered.replace(/\s+/g, ' ').trim()
}

function isMarkup({ kind, value }: FeedText): boolean {
  return kind === 'html' || (kind === 'either' && /<\/?[a-z!][^<>]*>|&#?\w+;/i.test(value))
}

/** feedparser gives an item that has only a body that for its summary too. */
function summaryOf(part: FeedPart): FeedText | null {
  return part.summary ?? contentsOf(part)[0] ?? null
}

function contentsOf(part: FeedPart | FeedEntry): readonly FeedText[] {
  return 'contents' in part ? part.contents : []
}

function detail(text: FeedText | null, key: string | number | undefined): Value {
  if (text === null) return undefined
  if (key === 'type') return isMarkup(text) ? markupType : 'text/plain'
  return text
}

function fullName(one: Person | undefined): Value {
  if (one === undefined) return undefined
  return one.name !== null && one.email !== null
    ? `${one.name} (${one.email})`
    : (one.name ?? one.email ?? undefined)
}

function person(one: Person | undefined, key: string | number | undefined): Value {
  return (key === 'name' ? one?.name : one?.email) ?? undefined
}

/** As Python's `time.struct_time`: year to second in UTC, weekday from Monday on, day of the year, no summer time. */
function parsedDate(written: string | null): Value {
  const iso = written === null ? null : parseDate(written)
  if (iso === null) return undefined
  const date = new Date(iso)
  const yearStart = Date.UTC(date.getUTCFullYear(), 0, 1)
  const day = Math.floor((date.getTime() - yearStart) / 86_400_000) + 1
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
  const weekday = (date.getUTCDay() + 6) % 7
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), ...clock, weekday, day, 0]
}
