import type { Word } from '../grammar/words.ts'

/** Participles that give the number behind them; folded. */
const giving =
  /^(?:evoquant|avancant|annoncant|revendiquant|recensant|denombrant|estimant|evaluant|chiffrant)$/

/** Where the last participle that gives a number stands in `[from, to)`: « faisant état de », « parlant de »; -1 for none. */
export function tellingParticiple(words: readonly Word[], from: number, to: number): number {
  return words.findLastIndex(({ form }, at) => {
    if (at < from || at >= to) return false
    const next = words[at + 1]?.form ?? ''
    return (
      giving.test(form) ||
      (form === 'faisant' && next === 'etat') ||
      (form === 'parlant' && /^(?:de|d')$/.test(next))
    )
  })
}
