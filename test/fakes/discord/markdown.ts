interface Reading {
  /** What a reader sees, without markup; a masked link is its label. */
  readonly text: string
  /** Addresses that can be clicked. */
  readonly links: readonly string[]
  /** Mentions, timestamps and emoji that the client draws as such. */
  readonly mentions: readonly string[]
  /** Names of the other formatting that took effect, in order: bold, code, heading, quote… */
  readonly formats: readonly string[]
}

interface Rule {
  readonly name: string
  /** Sticky; the first group, if there is one, is read again as Markdown. */
  readonly pattern: RegExp
}

const BLOCKS: readonly Rule[] = [
  { name: 'quote', pattern: /^ *(?:>>>|>) (.*)$/s },
  { name: 'heading', pattern: /^#{1,3} +(.*)$/s },
  { name: 'small', pattern: /^-# +(.*)$/s },
  { name: 'list', pattern: /^ *[-*] +(.*)$/s },
  { name: 'list', pattern: /^ *\d+[.)] +(.*)$/s },
]

const MENTION =
  /<(?:@[!&]?|#)\d+>|@(?:everyone|here)|<\/[^:>]+:\d+>|<t:-?\d+(?::\w)?>|<a?:\w+:\d+>|<id:\w+>|:[\w+-]+:/y
const MASKED_LINK =
  /\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"].*?['"])?\s*\)/sy
const ADDRESS = /<(https?:\/\/[^\s>]+)>|(https?:\/\/[^\s<]+[^<.,:;"'\]\s])/y

const SPANS: readonly Rule[] = [
  { name: 'code', pattern: /```(.+?)```|(`+).*?[^`]\2(?!`)/sy },
  { name: 'spoiler', pattern: /\|\|(.+?)\|\|/sy },
  { name: 'bold', pattern: /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/sy },
  { name: 'underline', pattern: /__((?:\\.|[^\\])+?)__(?!_)/sy },
  { name: 'italics', pattern: /\*(?=\S)((?:\\.|[^\\*])+?)\*(?!\*)|_((?:\\.|[^\\_])+?)_(?![\dA-Za-z_])/sy },
  { name: 'strike', pattern: /~~((?:\\.|[^\\])+?)~~/sy },
]

interface Effects {
  readonly links: string[]
  readonly mentions: string[]
  readonly formats: string[]
}

/** Reads a message's content as Discord's client draws it, near enough to judge what we escaped. */
export function readMarkdown(content: string): Reading {
  const effects: Effects = { links: [], mentions: [], formats: [] }
  const lines = content.split('\n').map(line => readLine(line, effects))
  return { text: lines.join('\n'), ...effects }
}

function readLine(line: string, effects: Effects): string {
  for (const { name, pattern } of BLOCKS) {
    const match = pattern.exec(line)
    if (!match) continue
    effects.formats.push(name)
    return (name === 'list' ? '• ' : '') + readLine(match[1] ?? '', effects)
  }
  return readInline(line, effects)
}

function readInline(text: string, effects: Effects): string {
  let seen = ''
  let index = 0
  while (index < text.length) {
    const step = readSpan(text, index, effects)
    seen += step.text
    index += step.length
  }
  return seen
}

function readSpan(text: string, index: number, effects: Effects): { text: string; length: number } {
  if (/^\\[^0-9A-Za-z\s]/.test(text.slice(index, index + 2))) {
    return { text: text.charAt(index + 1), length: 2 }
  }
  const mention = matchAt(MENTION, text, index)
  if (mention) {
    effects.mentions.push(mention[0])
    return { text: `(mention ${mention[0]})`, length: mention[0].length }
  }
  const masked = matchAt(MASKED_LINK, text, index)
  if (masked && /^https?:/.test(masked[2] ?? '')) {
    effects.links.push(masked[2] ?? '')
    return { text: readInline(masked[1] ?? '', effects), length: masked[0].length }
  }
  const address = matchAt(ADDRESS, text, index)
  if (address) {
    effects.links.push(address[1] ?? address[2] ?? '')
    return { text: address[1] ?? address[2] ?? '', length: address[0].length }
  }
  return readFormat(text, index, effects)
}

function readFormat(text: string, index: number, effects: Effects): { text: string; length: number } {
  for (const { name, pattern } of SPANS) {
    const match = matchAt(pattern, text, index)
    if (!match) continue
    effects.formats.push(name)
    return { text: readInline(match[1] ?? match[2] ?? match[0], effects), length: match[0].length }
  }
  return { text: text.charAt(index), length: 1 }
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
