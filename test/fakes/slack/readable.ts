import { list, record, string } from './values.ts'

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** The words that a person sees in a message: rich text is literal, other texts are decoded. */
export function readable(message: { readonly blocks: readonly unknown[]; readonly text: string }): string {
  if (message.blocks.length === 0) return decode(message.text)
  return message.blocks.map(blockText).join('\n')
}

/** The text of every quote of a message, joined where a long one was cut. */
export function quotesIn(messages: readonly { readonly blocks: readonly unknown[] }[]): string[] {
  const quotes: string[] = []
  let isOpen = false
  const parts = messages.flatMap(message => message.blocks.flatMap(block => list(record(block).elements)))
  for (const part of parts.map(record)) {
    const isQuote = part.type === 'rich_text_quote'
    if (isQuote) quotes.push((isOpen ? (quotes.pop() ?? '') : '') + partText(part))
    isOpen = isQuote
  }
  return quotes
}

/** The addresses that a message links to. */
export function linksIn(message: { readonly blocks: readonly unknown[] }): string[] {
  return [...JSON.stringify(message.blocks).matchAll(/"url":"([^"]*)"/g)].map(match => match[1] ?? '')
}

/** True when somebody would be notified, or a text would be read as markup. */
export function hasPower(message: { readonly blocks: readonly unknown[]; readonly text: string }): boolean {
  const json = JSON.stringify(message.blocks)
  return /<[!@#]/.test(message.text) || /"type":"(?:broadcast|user|usergroup|channel|mrkdwn)"/.test(json)
}

function blockText(value: unknown): string {
  const block = record(value)
  if (block.type === 'rich_text') return list(block.elements).map(partText).join('\n')
  if (block.type === 'context')
    return list(block.elements)
      .map(element => decode(string(record(element).text)))
      .join(' ')
  return decode(string(record(block.text).text))
}

function partText(part: unknown): string {
  return list(record(part).elements)
    .map(element => string(record(element).text))
    .join('')
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, entity => CHARACTERS[entity] ?? entity)
}
