import type { Hedge } from '../../types.ts'

/** What the words around a number can make of it. */
export type NumberHedge = Exclude<Hedge, 'between' | 'vague'>

/**
 * The wordings of one language that bound a number, folded, « à » as « a » and « d’ » as « de ». Wordings are separated
 * by bars and their words by spaces; a word may have alternatives (`de/des`) and may be left out (`les?`).
 */
export interface BoundWordings {
  /** What may stand right before the number. */
  readonly before: Readonly<Record<NumberHedge, string>>
  /** What may stand right behind it, or behind what it counts. */
  readonly behind: Readonly<Partial<Record<NumberHedge, string>>>
  /** Verbs that bound the number behind them, by their beginnings. */
  readonly verbs: readonly (readonly [NumberHedge, RegExp])[]
  /** Words that may stand between such a verb and its number. */
  readonly betweenVerb: string
  /** Words before or behind such a verb that turn it round: « ne dépasse pas 15 ». */
  readonly negatives: string
  /** Words with which a wording behind a number begins another one: « 40 ou plus de 50 ». */
  readonly goesOn: string
  /** Articles that may stand between a wording and « moitié » or « milliard ». */
  readonly articles: string
  /** Articles that may stand there before a share or a sum: "higher than the 7% forecast". */
  readonly unitArticles: string
  /** What may stand between the two halves of an interval: « plus de 20 et moins de 30 ». */
  readonly joints: string
}

/** Wordings by their words, from the one nearest to the number to the farthest. */
interface WordingTree<T> {
  value: T | null
  readonly next: Map<string, WordingTree<T>>
}

/** Alternatives of one word of a wording, from a list of them. */
export function either(words: string): string {
  return words.split(/\s+/).join('/')
}

/** The tree of lists of wordings; `toward` says on which side of them the number stands. */
export function wordingTree<T extends string>(
  lists: Readonly<Partial<Record<T, string>>>,
  toward: 'right' | 'left',
): WordingTree<T> {
  const tree: WordingTree<T> = { value: null, next: new Map() }
  for (const value in lists) {
    for (const wording of (lists[value] ?? '').split('|'))
      for (const words of expanded(wording)) add(tree, toward === 'right' ? words.reverse() : words, value)
  }
  return tree
}

function add<T>(tree: WordingTree<T>, words: readonly string[], value: T): void {
  let node = tree
  for (const word of words) {
    const next = node.next.get(word) ?? { value: null, next: new Map() }
    node.next.set(word, next)
    node = next
  }
  node.value = value
}

/** « au moins de/a? » gives « au moins », « au moins de » and « au moins a ». */
function expanded(wording: string): string[][] {
  let all: string[][] = [[]]
  for (const slot of wording.trim().split(/\s+/)) {
    const choices = slot.replace('?', '').split('/')
    const longer = all.flatMap(words => choices.map(choice => [...words, choice]))
    all = slot.endsWith('?') ? [...all, ...longer] : longer
  }
  return all
}

/** How far the tree's wordings reach from the number over `words`, the nearest first; the longest wins. */
export function longestWording<T>(
  tree: WordingTree<T>,
  wordAt: (distance: number) => string | undefined,
): { readonly value: T; readonly length: number } | null {
  let node: WordingTree<T> | undefined = tree
  let found: { value: T; length: number } | null = null
  for (let length = 1; node !== undefined; length++) {
    node = node.next.get(wordAt(length) ?? '')
    if (node !== undefined && node.value !== null) found = { value: node.value, length }
  }
  return found
}
