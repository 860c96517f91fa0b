import type { Span } from '../types.ts'

/** Whether two spans have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
