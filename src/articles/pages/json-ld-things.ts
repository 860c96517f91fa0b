import { isJsonObject, type JsonObject } from '../json-object.ts'

const scriptsMax = 20
const scriptLengthMax = 500_000
const depthMax = 6
const thingsMax = 200

/** The things that stand for themselves in JSON-LD scripts: in lists, in graphs, as the main entity of a page. */
export function thingsIn(scripts: readonly string[]): JsonObject[] {
  const things: JsonObject[] = []
  for (const script of scripts.slice(0, scriptsMax)) collect(parseLoosely(script), depthMax, things)
  return things
}

function collect(value: unknown, depth: number, things: JsonObject[]): void {
  if (depth === 0 || things.length >= thingsMax) return
  if (Array.isArray(value)) for (const part of value.slice(0, thingsMax)) collect(part, depth - 1, things)
  if (!isJsonObject(value)) return
  things.push(value)
  collect(value['@graph'], depth - 1, things)
  collect(value.mainEntity, depth - 1, things)
}

function parseLoosely(script: string): unknown {
  if (script.length > scriptLengthMax) return null
  const bare = script
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/, '')
    .replace(/;\s*$/, '')
  return parseJson(bare) ?? parseJson(repaired(bare)) ?? pieces(bare)
}

/** The usual damage: raw line breaks inside strings, commas before an end, entities for quotation marks. */
function repaired(json: string): string {
  const unescaped = /^\s*[{[]\s*&quot;/.test(json) ? json.replaceAll('&quot;', '"') : json
  return unescaped.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // Damaged: the caller tries a repair, then goes on without it.
  }
}

const field =
  /"(@type|headline|datePublished|dateModified|isAccessibleForFree|inLanguage)"\s{0,20}:\s{0,20}(?:"((?:[^"\\]|\\.){1,300})"|(true|false))/g

/** What can be told of JSON that no parser takes: the first of each simple field, if it is about an article. */
function pieces(json: string): JsonObject | null {
  const found: Record<string, unknown> = {}
  for (const [, name, words, flag] of json.matchAll(field)) {
    const value = words ?? flag ?? ''
    const isOther = name === '@type' && !/(?:Article|BlogPosting)$/.test(value)
    if (name !== undefined && !isOther) found[name] ??= value
  }
  return found['@type'] === undefined ? null : found
}

/** The text of a value or of the first of a list: at most 2,000 characters. */
export function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first.trim().slice(0, 2000) : null
}

/** Names, or one field of things, by commas; a thing that only refers (`@id`) is looked up among the others. */
export function namesIn(value: unknown, things: readonly JsonObject[], name: 'name' | '@id'): string | null {
  const list = Array.isArray(value) ? value.slice(0, 10) : [value]
  const found = list.map(one => nameOf(one, things, name)).filter(one => one !== null)
  return found.length === 0 ? null : [...new Set(found)].join(', ')
}

function nameOf(value: unknown, things: readonly JsonObject[], name: 'name' | '@id'): string | null {
  if (!isJsonObject(value)) return text(value)
  const own = Array.isArray(value[name]) ? value[name].slice(0, 10).map(text).join(', ') : text(value[name])
  if (own !== null || typeof value['@id'] !== 'string') return own
  return text(things.find(thing => thing['@id'] === value['@id'] && thing[name] !== undefined)?.[name])
}
