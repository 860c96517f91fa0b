import { hedgeBehind } from '../../text/bounds/hedges.ts'
import { bounds, type Quantity, type SentenceWords } from '../quantities/quantities.ts'
import { isCrossed } from './conditions.ts'
import type { Counted } from './counted-edges.ts'
import { isFurther } from './told-together.ts'

/** « deux personnes maximum », "300 people or more": a hedge behind what is counted, or put in before the number. */
export function withHedgeBehind(
  sentence: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  before: Quantity | undefined,
): Quantity {
  // « une quarantaine tout au plus » is at most so many
  if (quantity.hedge !== 'exactly' && quantity.hedge !== 'about') return quantity
  const match =
    (counted === null
      ? null
      : (hedgeBehind(sentence.words, behindRate(sentence, counted.last + 1), sentence.language) ??
        hedgeEnclosed(sentence, counted.last + 1))) ??
    hedgePutIn(sentence, quantity.start) ??
    (isCrossed(sentence, quantity.start, counted === null ? quantity.next : counted.last + 1)
      ? { hedge: 'more than' as const, length: 1 }
      : null) ??
    (isFurther(sentence, quantity.start) && isLess(before, quantity)
      ? { hedge: 'up to' as const, length: 1 }
      : null) ??
    (before !== undefined && isPassedToo(sentence, before, quantity.start)
      ? { hedge: 'more than' as const, length: 1 }
      : null)
  const isBound = quantity.hedge === 'exactly' || /^at (?:most|least)$/.test(match?.hedge ?? '')
  return match === null || !isBound ? quantity : { ...quantity, ...bounds(quantity.number, match) }
}

function isLess(before: Quantity | undefined, { value }: Quantity): boolean {
  return value !== null && (before?.value ?? before?.high ?? before?.low ?? value) < value
}

/** « 900 personnes par jour maximum », "900 people a day at most": the word behind the rate. */
function behindRate({ words, language }: SentenceWords, at: number): number {
  const opens = language === 'fr' ? /^par$/ : /^(?:an?|per)$/
  return opens.test(words[at]?.form ?? '') && words[at + 1]?.kind === 'word' ? at + 2 : at
}

/** « 200 marins, tout au plus, sont venus » */
function hedgeEnclosed({ words, language }: SentenceWords, comma: number): ReturnType<typeof hedgeBehind> {
  const match = words[comma]?.form === ',' ? hedgeBehind(words, comma + 1, language) : null
  return match !== null && /^[,.]$/.test(words[comma + 1 + match.length]?.form ?? '') ? match : null
}

const longestPutIn = 3

/** « la facture sera, au minimum, de 60 000 euros » */
function hedgePutIn({ words, language }: SentenceWords, start: number): ReturnType<typeof hedgeBehind> {
  const comma = /^(?:de|d'|of)$/.test(words[start - 1]?.form ?? '') ? start - 2 : start - 1
  if (words[comma]?.form !== ',') return null
  for (let at = comma - 1; at >= comma - longestPutIn && words[at - 1] !== undefined; at--) {
    const match = words[at - 1]?.form === ',' ? hedgeBehind(words, at, language) : null
    if (match !== null && at + match.length === comma) return match
  }
  return null
}

const passing = /^(?:depass|franchi|exced)/

/** « dépasse le seuil des 300 noyés et des 900 blessés »: the verb bounds the second number with the first. */
function isPassedToo({ words }: SentenceWords, before: Quantity, start: number): boolean {
  if (before.hedge !== 'more than' || !passing.test(words[before.start]?.form ?? '')) return false
  const isJoined = words[start - 2]?.form === 'et' && words[start - 1]?.form === 'des'
  if (!isJoined || words[before.first - 1]?.form !== 'des') return false
  return words.slice(before.next, start).every(({ kind }) => kind === 'word')
}
