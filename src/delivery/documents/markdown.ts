import type { Language, Line, Quote } from '../../types.ts'
import { addressOf } from '../address.ts'
import type { Message } from '../message.ts'
import { attributionOf, quoted } from '../wording.ts'

/** A message as a CommonMark document. What an article wrote is shown as it is: none of it becomes markup. */
export function renderMarkdown({ title, paragraphs, sections, footer, language }: Message): string {
  const blocks = [
    ...(title === null ? [] : [`# ${escaped(title)}`]),
    ...paragraphs.map(escaped),
    ...sections.flatMap(section => [
      ...(section.title === null ? [] : [`## ${escaped(section.title)}`]),
      ...section.lines.map(line => item(line, language)),
    ]),
    ...(footer === null ? [] : [`*${escaped(footer)}*`]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function item({ text, quotes }: Line, language: Language): string {
  return [`- ${escaped(text)}`, ...quotes.map(quote => blockQuote(quote, language))].join('\n\n')
}

function blockQuote(quote: Quote, language: Language): string {
  const address = addressOf(quote)
  const source = escaped(attributionOf(quote, language))
  const told = quoted(quote.text, quote.language)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => `  > ${escaped(line)}`)
  return [...told, '  >', `  > — ${address === null ? source : `[${source}](<${address}>)`}`].join('\n')
}

/**
 * Every character that CommonMark reads as markup after a backslash (its section 2.4), and what starts a list or a
 * heading at the start of a line; the text reads the same once it is rendered.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#!|~&$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/\b(https?|ftp):/gi, '$1\\:')
}
