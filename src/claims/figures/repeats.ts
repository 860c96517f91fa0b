import { fold } from '../../text/words/tokens.ts'
import type { ClaimDraft, Figure, Span } from '../../types.ts'
import { isOfThings } from './categories.ts'
import type { Direction } from './directions.ts'

export type FigureDraft = ClaimDraft & { readonly kind: 'figure' }

const smallNumber = 12

/** A figure, and which way it says that something moved. */
export interface MovedFigure {
  readonly draft: FigureDraft
  readonly direction: Direction | null
}

/**
 * One claim for what an article says several times: the attributed one, in a sentence rather than in a headline, else the
 * first; the others are its repeats. What rose by so much and what fell by as much are two.
 */
export function mergeRepeats(text: string, figures: readonly MovedFigure[]): FigureDraft[] {
  const merged: MovedFigure[] = []
  for (const figure of figures) {
    const at = merged.findIndex(other => agrees(other, figure) && isSame(other.draft, figure.draft))
    const same = merged[at]
    if (same === undefined) merged.push(figure)
    else
      merged[at] = {
        draft: merge(text, same.draft, figure.draft),
        direction: same.direction ?? figure.direction,
      }
  }
  return merged.map(({ draft }) => draft)
}

function agrees(a: MovedFigure, b: MovedFigure): boolean {
  return a.direction === null || b.direction === null || a.direction === b.direction
}

function merge(text: string, a: FigureDraft, b: FigureDraft): FigureDraft {
  const isBetter = a.holder === null || (isHeadline(text, a) && !isHeadline(text, b))
  const [main, other] = isBetter && b.holder !== null ? [b, a] : [a, b]
  const known = [main.span, ...main.repeats]
  const further = [...other.repeats, other.span].filter(span => !known.some(one => isSameSpan(one, span)))
  const repeats = [...main.repeats, ...further].sort((x, y) => x[0] - y[0])
  const figure = {
    ...main.figure,
    about: main.figure.about.length > 0 ? main.figure.about : other.figure.about,
  }
  return {
    ...main,
    repeats,
    figure: main.figure.places.length > 0 ? figure : withPlace(figure, other.figure),
  }
}

/** « 300 morts, dit la préfecture »: without a full stop. */
function isHeadline(text: string, { span }: FigureDraft): boolean {
  return !/[.!?…][\s”"’»)]*$/u.test(text.slice(...span))
}

function withPlace(figure: Figure, other: Figure): Figure {
  return { ...figure, place: other.place, places: other.places }
}

function isSameSpan(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function isSame(a: FigureDraft, b: FigureDraft): boolean {
  const x = a.figure
  const y = b.figure
  if (x.value !== y.value || x.low !== y.low || x.high !== y.high || x.hedge !== y.hedge) return false
  if (x.category !== y.category || x.unit !== y.unit) return false
  if (!isSameHolder(a, b) || !agree(x.about, y.about) || !agree(x.places, y.places)) return false
  if (x.hedge === 'vague') return fold(x.counts) === fold(y.counts)
  const size = x.value ?? x.high ?? x.low ?? 0
  return isOfThings(x.category) || size <= smallNumber ? sharesNoun(x.counts, y.counts) : true
}

function isSameHolder(a: FigureDraft, b: FigureDraft): boolean {
  if (a.holder === null || b.holder === null) return true
  if (a.holderKeys.some(key => b.holderKeys.includes(key))) return true
  return withoutArticle(a.holder) === withoutArticle(b.holder)
}

/** Headlines leave it out: "Harbour office says". Folded. */
function withoutArticle(holder: string): string {
  return fold(holder).replace(/^(?:the |les? |la |l['’])/u, '')
}

/** Two lists of keys agree when one says nothing or they share a key. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some(key => b.includes(key))
}

/** Whether two counted phrases have a word in common. */
export function sharesNoun(a: string, b: string): boolean {
  const words = new Set(fold(a).split(/[^\p{L}\p{N}]+/u))
  return fold(b)
    .split(/[^\p{L}\p{N}]+/u)
    .some(word => word.length > 2 && words.has(word))
}
