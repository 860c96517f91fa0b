import type { TimeSpan } from '../../types.ts'
import type { Reference } from './date-resolution.ts'

export type Groups = Readonly<Record<string, string | undefined>>

/** One way of writing a date in folded text: where it can begin, what it looks like, what it means. */
export interface DateRule {
  /** The first words, or `0` for an expression that begins with a digit. */
  readonly first: readonly string[]
  /** Sticky, over folded text. */
  readonly pattern: RegExp
  /** The time, null when it cannot be told, undefined when this is no date after all. */
  readonly resolve: (groups: Groups, reference: Reference) => TimeSpan | null | undefined
  /** Whether the expression, as it stands in the text, can be a date: "May" is one and "may" is not. */
  readonly accepts?: (written: string, before: string, after: string) => boolean
}

export const beginsWithDigit = '0'
export const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])'
/** Years that a date in the press can have. */
export const yearDigits = '(?:1[0-9]|20)\\d\\d'
/** No letter or digit goes on after the expression, nor a decimal or a group of three digits. */
const ends = '(?![\\p{L}\\p{N}_]|[.,]\\d|\\x20\\d{3}(?!\\d))'

/** A sticky pattern in which one blank stands for any number of them, and an optional one for none too. */
export function datePattern(source: string): RegExp {
  return new RegExp(
    `(?:${source})${ends}`.replace(/ \??/g, blank => (blank === ' ' ? ' +' : ' *')),
    'uy',
  )
}

/** One alternative for all the words, longest first. */
export function oneOf(words: Iterable<string>): string {
  return `(?:${[...words].sort((one, other) => other.length - one.length).join('|')})`
}

/** « Tour de France 2016 », "Euro 2016": a year right after a name; but "Resolution 1973" is a label. */
export const afterName = (_: string, before: string): boolean =>
  /\p{Lu}[\p{L}'’-]+ $/u.test(before) && !labels.test(before)

const labels =
  /(?:^|\P{L})(?:r[ée]solution|route|flight|vol|room|salle|chambre|section|article|law|loi|act|number|num[ée]ro|boeing|airbus|highway|nationale|regulation|r[èe]glement|directive|decree|d[ée]cret|order|bill|page|unit|model|mod[èe]le|type|class|form|formulaire|bus|train|line|ligne|company|platoon) $/iu

/** A group that is a number, or null when it is not there. */
export function numberOf(written: string | undefined): number | null {
  return written === undefined ? null : Number(written)
}

/** What the table says of a group; null when the group is not there. */
export function lookUp<Value>(table: ReadonlyMap<string, Value>, written: string | undefined): Value | null {
  return written === undefined ? null : (table.get(written) ?? null)
}

/** How many a group says, in digits or in words of the table; null when the group is not there. */
export function countOf(table: ReadonlyMap<string, number>, written: string | undefined): number | null {
  return written !== undefined && /^\d/.test(written) ? Number(written) : lookUp(table, written)
}
