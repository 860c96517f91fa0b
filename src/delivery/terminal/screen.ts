/** What a rendered text has to fit. */
export interface Screen {
  /** Columns, at least 20. */
  readonly width: number
  readonly colour: boolean
}

/** Text is read best in lines of at most this many columns. */
const width_max = 96

/** What a terminal counts that tells no width, or 0 columns. */
const width_unknown = 80

/** The screen behind a stream: colour only on a terminal, and not when NO_COLOR (no-color.org) is set. */
export function screenOf(output: { readonly isTTY?: boolean; readonly columns?: number }): Screen {
  const width = Math.max(20, Math.min(output.columns || width_unknown, width_max))
  return { width, colour: output.isTTY === true && !process.env.NO_COLOR }
}
