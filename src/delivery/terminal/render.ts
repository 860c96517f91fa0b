import type { Language, Line, Quote } from '../../types.ts'
import type { Message } from '../message.ts'
import { attributionOf, quoted } from '../wording.ts'
import { visible } from './control.ts'
import type { Screen } from './screen.ts'

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
  if (message.footer !== null) blocks.push(painted(message.footer, style.dim))
  return `${blocks.join('\n\n')}\n`
}

function lineText(line: Line, language: Language, width: number, style: Styles): string {
  const [first = '', ...more] = wrap(visible(line.text), width - 2)
  const words = [`• ${first}`, ...more.map(text => `  ${text}`)]
  return [...words, ...line.quotes.map(quote => quoteText(quote, language, width, style))].join('\n')
}

function quoteText(quote: Quote, language: Language, width: number, style: Styles): string {
  const lines = wrapLines(visible(quoted(quote.text, quote.language)), width - 4)
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

/** Lines of at most `width` columns, broken at plain spaces alone: a no-break space holds. */
export function wrap(text: string, width: number): string[] {
  const lines: string[][] = []
  let used = 0
  for (const word of text.split(/[ \t\n]+/)) {
    const length = columns(word)
    const line = lines.at(-1)
    if (line !== undefined && used + 1 + length <= width) {
      line.push(word)
      used += 1 + length
    } else {
      lines.push([word])
      used = length
    }
  }
  return lines.map(words => words.join(' '))
}

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** Emoji and East Asian characters take two columns (Unicode Standard Annex 11). */
const wide =
  /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u

function columns(text: string): number {
  let count = 0
  for (const { segment } of graphemes.segment(text)) count += wide.test(segment) ? 2 : 1
  return count
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
