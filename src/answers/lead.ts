import { numeral } from '../phrases.ts'
import type { Figure, Language, Line } from '../types.ts'
import type { Question } from './question.ts'

/**
 * One line above the others, only when it holds: the range of the figures, when at least two holders give
 * figures of the same thing that differ. Everything else speaks for itself.
 */
export function leadOf(question: Question, lines: readonly Line[]): string | null {
  const figures = lines.flatMap(({ claim }) =>
    claim?.kind === 'figure' && claim.figure.partOf === null ? [claim] : [],
  )
  const firm = figures.filter(
    ({ holder, modality }) => holder !== null && modality !== 'denied' && modality !== 'called-for',
  )
  const [first] = firm
  if (first === undefined) return null
  const same = firm.filter(claim => isSameThing(claim.figure, first.figure))
  const holders = new Set(same.map(claim => claim.holder))
  const bounds = same
    .flatMap(({ figure }) => [figure.low, figure.high, figure.value])
    .filter(bound => bound !== null)
  const low = Math.min(...bounds)
  const high = Math.max(...bounds)
  if (holders.size < 2 || !Number.isFinite(low) || low === high) return null
  return range(low, high, holders.size, question.language)
}

function isSameThing(a: Figure, b: Figure): boolean {
  return a.category === b.category && a.unit === b.unit && a.places.join() === b.places.join()
}

function range(low: number, high: number, holders: number, language: Language): string {
  const [from, to] = [numeral(low, language), numeral(high, language)]
  return language === 'fr'
    ? `De ${from} à ${to} selon qui compte (${holders} sources).`
    : `From ${from} to ${to}, depending on who counts (${holders} sources).`
}
