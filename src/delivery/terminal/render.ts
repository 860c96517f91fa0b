import type { Language, Line, Quote } from '../../types.ts'
import type { Message } from '../message.ts'
import { attributionOf, quoted } from '../wording.ts'
import { chartText } from './chart.ts'
import { visible } from './control.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

/** A message as lines for a terminal: no control character of an article's reaches it, no word is cut. */
export function renderText(message: Message, screen: Screen): string {
  const { width } = screen
  const style = styles(screen.colour)
  const blocks: string[] = []
  const painted = (text: string, paint: Paint) => wrapLines(visible(text), width).map(paint).join('\n')
  if (message.title !== null)
    blocks.push(`${painted(message.title, style.bold)}\n${style.dim('─'.repeat(width))}`)
  for (const paragraph of message.paragraphs) blocks.push(wrapLines(visible(paragraph), width).join('\n'))
  for (const section of message.sections) {
    if (section.title !== null) blocks.push(painted(section.title, style.heading))
    for (const line of section.lines) blocks.push(lineText(line, message.language, width, style))
  }
  if (message.chart !== undefined) blocks.push(chartText(message.chart, width))
  if (message.footer !== null) blocks.push(painted(message.footer, style.dim))
  return `${blocks.join('\n\n')}\n`
}

function lineText(line: Line, language: Language, width: number, style: Styles): string {
  const [first = '', ...more] = wrap(visible(line.text), width - 2)
  const words = [`• ${first}`, ...more.map(text => `  ${text}`)]
  return [...words, ...line.quotes.map(quote => quoteText(quote, language, width, style))].join('\n')
}

function quoteText(quote: Quote, language: Language, width: number, style: Styles): string {
  const lines = wrapLines(quoted(visible(quote.text), quote.language), width - 4)
  const { url } = quote.article
  const address = url === null ? '' : ` · ${visible(url)}`
  const source = wrap(`— ${visible(attributionOf(quote, language))}${address}`, width - 4)
  return [
    ...lines.map(line => `  ${style.dim('│')} ${style.quote(line)}`),
    ...source.map(line => `  ${style.dim('│')} ${style.dim(line)}`),
  ].join('\n')
}

/** The lines of a text, empty ones left out, each wrapped by itself. */
function wrapLines(text: string, width: number): string[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.flatMap(line => wrap(line, width))
}

type Paint = (text: string) => string
interface Styles {
  readonly bold: Paint
  readonly dim: Paint
  readonly heading: Paint
  readonly quote: Paint
}

function styles(colour: boolean): Styles {
  const paint = (open: number, close: number) => (text: string) =>
    colour ? `\u001b[${open}m${text}\u001b[${close}m` : text
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    heading: text => paint(1, 22)(paint(36, 39)(text)),
    quote: paint(32, 39),
  }
}
