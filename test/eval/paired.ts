import type { Row } from './row.ts'

/** What of the annotator's and of ours is compared: all the tests have to hold. */
export interface PairMeasure<Gold, Found> {
  readonly name: string
  readonly asked?: string
  readonly tests: readonly ((gold: Gold, found: Found) => boolean)[]
}

/** How many items an annotator asks for, how many are found, and which stand for which. */
interface Paired<Gold, Found> {
  readonly wanted: number
  readonly found: number
  readonly pairs: readonly (readonly [gold: Gold, found: Found])[]
}

/** A row for each measure: F1 of what agrees with the annotator. */
export function pairRows<Gold, Found>(
  title: string,
  measures: readonly PairMeasure<Gold, Found>[],
  scores: readonly Paired<Gold, Found>[],
): Row[] {
  const wanted = scores.reduce((sum, score) => sum + score.wanted, 0)
  const found = scores.reduce((sum, score) => sum + score.found, 0)
  const pairs = scores.flatMap(score => score.pairs)
  return measures.map(({ name, asked, tests }) => {
    const right = pairs.filter(pair => tests.every(test => test(...pair)))
    const value = (2 * right.length) / (wanted + found)
    const row = { measure: `${title}: ${name}, F1`, value, n: wanted }
    return asked === undefined ? row : { ...row, asked }
  })
}

/** Every other item was looked at to mend the rules; the rest was only measured. */
export function halvesOf<Item>(items: readonly Item[]): (readonly [name: string, items: readonly Item[]])[] {
  return ['looked at', 'held out'].map(
    (name, parity) => [name, items.filter((_, index) => index % 2 === parity)] as const,
  )
}
