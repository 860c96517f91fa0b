import { fold } from '../../text/words/tokens.ts'
import type { Category, Span } from '../../types.ts'
import { isFate } from './categories.ts'
import type { FigureDraft, MovedFigure } from './repeats.ts'

/** Characters between a whole and its first part, and from one part to the next, what they count included. */
const toFirst = 40
const toNext = 40
const mostParts = 6
/** What those are counted as of whom nothing else is told: « cinq tués : trois soldats et deux civils ». */
const people: ReadonlySet<Category> = new Set(['other', 'troops'])

/**
 * « Les trois occupants, deux femmes et un homme, sont décédés »: numbers that add up to the one before them are parts of
 * it, and what became of them became of all.
 */
export function withBreakdowns(text: string, figures: readonly MovedFigure[]): MovedFigure[] {
  const broken = [...figures]
  for (const [at, figure] of figures.entries()) {
    const { draft } = figure
    const count = partsBehind(text, figures, at)
    if (count === 0) continue
    const parts = figures.slice(at + 1, at + 1 + count)
    const own = draft.figure.category
    const category =
      own === 'other' ? (sharedCategory(parts.map(part => part.draft.figure.category)) ?? own) : own
    broken[at] = { ...figure, draft: withFigure(draft, { category }) }
    for (const [index, part] of parts.entries()) {
      const ofPart = people.has(part.draft.figure.category) ? category : part.draft.figure.category
      broken[at + 1 + index] = {
        ...part,
        draft: withFigure(part.draft, { partOf: numberOf(draft), category: ofPart }),
      }
    }
  }
  return broken
}

function withFigure(draft: FigureDraft, changes: Partial<FigureDraft['figure']>): FigureDraft {
  return { ...draft, figure: { ...draft.figure, ...changes } }
}

function sharedCategory([first, ...others]: readonly Category[]): Category | null {
  return first !== undefined && others.every(other => other === first) ? first : null
}

/** How many figures behind one are its parts: at least two, near one another, that add up to it. */
function partsBehind(text: string, figures: readonly MovedFigure[], at: number): number {
  const whole = figures[at]?.draft
  const sum = whole === undefined ? null : exactOf(whole)
  if (whole === undefined || sum === null) return 0
  let [left, before] = [sum, endOf(whole)]
  for (let index = at + 1; index <= at + mostParts; index++) {
    const part = figures[index]?.draft
    const value = part === undefined ? null : exactOf(part)
    if (part === undefined || value === null || part.span[0] !== whole.span[0]) return 0
    const between = text.slice(before, numberOf(part)?.[0] ?? before)
    const isFirst = index === at + 1
    if (between.length > (isFirst ? toFirst : toNext) || /[.;?!]\s/u.test(between)) return 0
    if (isFirst && !opensList(between)) return 0
    left -= value
    if (left === 0 && !isFirst) return isClosed(text, figures, at, endOf(part)) ? index - at : 0
    if (left <= 0) return 0
    before = endOf(part)
  }
  return 0
}

/** Nouns of which whatever is listed behind them may be a part; folded. */
const general =
  /^(?:autres )?(?:personnes?|individus|gens|victimes?|occupants|passagers|people|persons|victims?|passengers|members|membres)/

/**
 * « six marins, cinq gardes et un pompier »: behind a mere comma the list is one of parts where a comma ends it too, or
 * where the whole counts people or what became of them.
 */
function isClosed(text: string, figures: readonly MovedFigure[], at: number, end: number): boolean {
  const [whole, first] = [figures[at], figures[at + 1]]
  if (whole === undefined || first === undefined) return false
  const { counts, category } = whole.draft.figure
  if (isFate(category) || general.test(fold(counts))) return true
  const between = text.slice(endOf(whole.draft), numberOf(first.draft)?.[0] ?? end)
  return !/,\s*$/u.test(between) || /^[^.;:!?]{0,30}[,)–—]/u.test(text.slice(end, end + toNext))
}

/** A colon, a bracket or a dash; or a comma without a verb before it: « trois villages sont isolés, deux routes » is no list. */
function opensList(between: string): boolean {
  if (/[:(–—]\s*$/u.test(between)) return true
  return (
    /,\s*$/u.test(between) &&
    !/\b(?:sont|ont|est|était|étaient|a|avaient|were|was|are|is|have|has|had)(?!\p{L})/iu.test(between)
  )
}

function exactOf({ figure: { hedge, value, unit } }: FigureDraft): number | null {
  return hedge === 'exactly' && unit === null ? value : null
}

function numberOf({ spans: { content } }: FigureDraft): Span | null {
  return content[0] ?? null
}

function endOf(draft: FigureDraft): number {
  return numberOf(draft)?.[1] ?? 0
}
