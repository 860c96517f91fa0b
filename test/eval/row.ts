import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One line of the eval table: a share between 0 and 1 (or an F1), over `n` items. */
export interface Row {
  readonly measure: string
  readonly value: number
  readonly n: number
  /** What other programs reach on the same data in the same run: "Readability 0.947". */
  readonly peers?: string
  /** The figure to reach: "≥ 0.970". */
  readonly asked?: string
}

/** Measures something on the public data of a folder; one file of this folder each. */
export type Measure = (data: string) => readonly Row[] | Promise<readonly Row[]>

/** The objects of a file of JSON lines. The data is trusted to have the shape that its README gives. */
export function readLines<T>(folder: string, file: string): T[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  return lines.filter(line => line.trim() !== '').map((line): T => JSON.parse(line))
}

/** Offsets in the data count code points; `units[n]` is the UTF-16 offset of the n-th. */
export function codeUnits(text: string): number[] {
  const units: number[] = []
  let offset = 0
  for (const character of text) {
    units.push(offset)
    offset += character.length
  }
  units.push(offset)
  return units
}

/** A check of many items: what held, and a line for each that did not. */
export interface Check {
  readonly measure: string
  readonly n: number
  readonly misses: readonly string[]
}

export function rowOf({ measure, n, misses }: Check): Row {
  return { measure, n, value: n === 0 ? 1 : (n - misses.length) / n }
}

/** A plain table with aligned columns. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map(row => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
