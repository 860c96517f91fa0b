import type { Quote } from '../../../src/types.ts'

/** What a quote could be made into that is not what is stored. */
export const forgeries: readonly ((quote: Quote, other: Quote) => Quote | null)[] = [
  // One character, of the middle.
  quote => {
    const at = Math.floor(quote.text.length / 2)
    const character = quote.text[at] === 'e' ? 'a' : 'e'
    return { ...quote, text: quote.text.slice(0, at) + character + quote.text.slice(at + 1) }
  },
  // One digit.
  quote => changed(quote, /\d/, digit => String((Number(digit) + 1) % 10)),
  // A negation cut out, the offsets told as if it were so.
  quote =>
    changed(quote, /n’(a|ont|était) (?:pas|jamais) |(?:has|had|was|were) (?:not|never) |never /, '$1 '),
  // Two sentences joined.
  (quote, other) => ({ ...quote, text: `${quote.text} ${other.text}` }),
  (quote, other) => {
    const text = `${quote.text} ${other.text}`
    return { ...quote, text, end: quote.start + text.length }
  },
  // The right words in another article, or under its name.
  (quote, other) => ({ ...quote, article: other.article }),
  (quote, other) => ({ ...quote, version: other.version }),
  (quote, other) => ({ ...quote, version: other.version, article: other.article }),
  (quote, other) => ({ ...quote, article: { ...quote.article, id: other.article.id } }),
  // Offsets shifted, stretched, turned around, broken.
  quote => ({ ...quote, start: quote.start + 1, end: quote.end + 1 }),
  quote => ({ ...quote, start: quote.start - 2, end: quote.end - 2 }),
  quote => ({ ...quote, end: quote.end + 3 }),
  quote => ({ ...quote, start: quote.end, end: quote.start }),
  quote => ({ ...quote, start: quote.start + 0.5, end: quote.end + 0.5 }),
  // Another spelling of the same.
  quote => changed(quote, /[’«»“”]/, "'"),
  quote => changed(quote, / /, '  '),
  quote => changed(quote, /^./, first => first.toLowerCase()),
  quote => changed(quote, /[éèêàç]/, letter => letter.normalize('NFD')),
  // Who printed it, when and where.
  quote => ({ ...quote, article: { ...quote.article, outlet: 'La Gazette du Faux' } }),
  quote => ({ ...quote, article: { ...quote.article, publishedAt: '2019-01-01T00:00:00Z' } }),
  quote => ({ ...quote, article: { ...quote.article, url: 'https://faux.example/' } }),
  quote => ({ ...quote, article: { ...quote.article, title: 'Un autre titre' } }),
]

/** Null when nothing changes. */
function changed(quote: Quote, pattern: RegExp, by: string | ((found: string) => string)): Quote | null {
  const text = typeof by === 'string' ? quote.text.replace(pattern, by) : quote.text.replace(pattern, by)
  return text === quote.text ? null : { ...quote, text, end: quote.start + text.length }
}
