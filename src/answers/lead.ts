import { numeral } from '../phrases.ts'
import type { Figure, Language, Line, Modality } from '../types.ts'
import type { Question } from './question.ts'

/**
 * One line above the others, only when it holds: the range of the figures shown, when at least two sources give
 * figures of the same thing that differ. Everything else speaks for itself.
 */
export function leadOf(question: Question, lines: readonly Line[]): string | null {
  const figures = lines.flatMap(({ claim }) => (claim?.kind === 'figure' ? [claim] : []))
  const firm = figures.filter(
    ({ figure, modality }) => told.has(modality) && (figure.partOf === null || question.places.length > 0),
  )
  const [first] = firm
  if (first === undefined) return null
  const same = firm.filter(claim => isSameThing(claim.figure, first.figure))
  const sources = new Set(
    same.map(({ holder, holderKeys, quote }) => holderKeys[0] ?? holder ?? quote.article.id),
  )
  const bounds = same
    .flatMap(({ figure }) => [figure.low, figure.high, figure.value])
    .filter(bound => bound !== null)
  const low = Math.min(...bounds)
  const high = Math.max(...bounds)
  if (sources.size < 2 || !Number.isFinite(low) || low === high) return null
  return range(low, high, sources.size, question.language)
}

/** A denied figure, one that is called for and one that is planned do not tell how many there are. */
const told: ReadonlySet<Modality> = new Set(['asserted', 'attributed', 'conditional', 'unconfirmed'])

function isSameThing(a: Figure, b: Figure): boolean {
  return a.category === b.category && a.unit === b.unit && a.places.join() === b.places.join()
}

function range(low: number, high: number, sources: number, language: Language): string {
  const [from, to] = [numeral(low, language), numeral(high, language)]
  return language === 'fr'
    ? `De ${from} à ${to} selon qui compte (${sources} sources).`
    : `From ${from} to ${to}, depending on who counts (${sources} sources).`
}
