/** One line of the eval table: a share between 0 and 1 (or an F1), over `n` items. */
export interface Row {
  readonly measure: string
  readonly value: number
  readonly n: number
  /** What the issue asks for, or what a peer reaches on the same data; null when there is none. */
  readonly compare?: string
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
