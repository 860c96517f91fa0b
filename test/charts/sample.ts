import type { Chart, Mark } from '../../src/charts/chart.ts'

const day_ms = 86_400_000
const first_ms = Date.UTC(2025, 2, 1)

/** A mark like any other: 40 on the given day of March 2025. */
export function markOf(number: number, parts: Partial<Mark> = {}): Mark {
  return {
    number,
    holder: number - 1,
    amount: `${number}0 grévistes`,
    date: `${number} mars 2025`,
    at_ms: first_ms + number * day_ms,
    low: number * 10,
    high: number * 10,
    isApproximate: false,
    firmness: 'firm',
    ...parts,
  }
}

/** A chart with a mark of every kind. */
export function chartOf(parts: Partial<Chart> = {}): Chart {
  return {
    language: 'fr',
    title: 'Les chiffres, selon qui les donne\u00a0: le port',
    holders: ['Le syndicat', 'La préfecture', 'La direction', 'Oslo', 'La mairie'],
    panels: [
      {
        thing: 'personnes rassemblées (Brest)',
        marks: [
          markOf(1),
          markOf(2, { low: 20, high: 60 }),
          markOf(3, { high: null, firmness: 'tentative' }),
          markOf(4, { low: null, firmness: 'denied' }),
          markOf(5, { low: 45, high: 55, isApproximate: true }),
        ],
      },
    ],
    leftOut: 2,
    ...parts,
  }
}
