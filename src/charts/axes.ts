import { numeral } from '../lines/phrases.ts'
import type { Language } from '../types.ts'

interface Tick {
  readonly at: number
  readonly label: string
}

/** From 0 to a round number above `highest`, in at most six steps of 1, 2 or 5 times a power of ten. */
export function amountTicks(highest: number, language: Language): Tick[] {
  const rough = Math.max(highest, 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5].find(factor => factor * power >= rough) ?? 10) * power
  const count = Math.ceil(Math.max(highest, 1) / step)
  return Array.from({ length: count + 1 }, (_, index) => index * step).map(at => ({
    at,
    label: numeral(Number(at.toPrecision(12)), language),
  }))
}

type Unit = 'day' | 'month' | 'year'

const formats: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
}

const steps: readonly (readonly [count: number, unit: Unit])[] = [
  ...[1, 2, 5, 10].map((count): [number, Unit] => [count, 'day']),
  ...[1, 2, 3, 6].map((count): [number, Unit] => [count, 'month']),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].map((count): [number, Unit] => [count, 'year']),
]

/** At most `most` days, firsts of a month or new years from `from_ms` to `to_ms`; the first day alone where none fits. */
export function timeTicks(from_ms: number, to_ms: number, most: number, language: Language): Tick[] {
  for (const [count, unit] of steps) {
    const found = datesBetween(from_ms, to_ms, count, unit, most)
    if (found !== null && found.length > 0)
      return found.map(at => ({ at, label: labelOf(at, unit, language) }))
  }
  return [{ at: from_ms, label: labelOf(from_ms, 'day', language) }]
}

/** Null when they are more than `most`. */
function datesBetween(from_ms: number, to_ms: number, count: number, unit: Unit, most: number) {
  const first = new Date(from_ms)
  const [year, month, day] = [first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate()]
  const start = {
    day: day - 1,
    month: Math.floor(month / count) * count,
    year: Math.floor(year / count) * count,
  }
  const found: number[] = []
  for (let step = 0; step <= (most + 2) * count; step += count) {
    const at =
      unit === 'day'
        ? Date.UTC(year, month, start.day + 1 + step)
        : unit === 'month'
          ? Date.UTC(year, start.month + step)
          : Date.UTC(start.year + step, 0)
    if (at > to_ms) break
    if (at >= from_ms) found.push(at)
    if (found.length > most) return null
  }
  return found
}

function labelOf(at: number, unit: Unit, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  return new Intl.DateTimeFormat(locale, formats[unit]).format(new Date(at))
}
