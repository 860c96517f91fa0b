import type { Quote } from '../types.ts'

/** Enough words to be found by, few enough for a message's limits. */
const wordsWhole = 8
const wordsAtStart = 4
const wordsAtEnd = 3

/**
 * Where a reader finds the quoted words: the article's address with a text directive, which makes a browser scroll to
 * them (https://wicg.github.io/scroll-to-text-fragment/#syntax). Without the directive when that is longer than
 * `length_max` characters; null when the address itself is, and unless it is http or https and tells no password.
 */
export function addressOf({ article, text }: Quote, length_max = Number.POSITIVE_INFINITY): string | null {
  const url = URL.parse(article.url ?? '')
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return null
  const page = encoded(url.href)
  const words = directive(text)
  const found = words === null ? page : `${page}${url.hash === '' ? '#' : ''}:~:text=${words}`
  return [found, page].find(({ length }) => length <= length_max) ?? null
}

/** The first words and the last ones, or all of a few; null when there are none. */
function directive(text: string): string | null {
  const words = [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  if (words.length <= wordsWhole) return inDirective(text.slice(first.start, last.end))
  const [begun, resumed] = [words[wordsAtStart - 1], words.at(-wordsAtEnd)]
  const parts = [text.slice(first.start, begun?.end), text.slice(resumed?.start, last.end)]
  return parts.map(inDirective).join(',')
}

/** Without the marks around it, which a page may show as others; `-` would be read as a part of the directive. */
function inDirective(words: string): string {
  const bare = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ')
  return encoded(encodeURIComponent(bare.toWellFormed()).replaceAll('-', '%2D'))
}

/** What would end a link in Markdown. */
function encoded(address: string): string {
  return address.replace(/[()<>`|\\]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
