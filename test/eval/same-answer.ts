import { findNumbers } from '../../src/text/numbers/numbers.ts'
import { stem } from '../../src/text/words/stems.ts'
import { fold } from '../../src/text/words/tokens.ts'

/** Whether an English text holds an answer letter by letter, but for capitals and what stands between words. */
export function holdsLetters(text: string, answer: string): boolean {
  return letters(text).includes(letters(answer))
}

/**
 * Whether an English text holds an answer word by word, words by their stems and numbers by their values: "nine years"
 * holds “9”, "a 20-year sentence" holds “20 years”, "$12,600,000" holds “$12.6 million” and "2009" does not hold “9”.
 */
export function holdsValue(text: string, answer: string): boolean {
  return ` ${values(text)} `.includes(` ${values(answer)} `)
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function values(text: string): string {
  const words: string[] = []
  let from = 0
  for (const { span, value, kind } of findNumbers(text, 'en')) {
    if (value === null || kind === 'ordinal') continue
    words.push(...stems(text.slice(from, span[0])), `${value}`)
    from = span[1]
  }
  return [...words, ...stems(text.slice(from))].join(' ')
}

function stems(text: string): string[] {
  return letters(fold(text))
    .split(' ')
    .filter(word => word !== '')
    .map(word => stem(word, 'en'))
}
