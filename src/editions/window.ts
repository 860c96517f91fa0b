import type { Digest } from './digest.ts'

/** `from` exclusive, `to` inclusive: ISO 8601 instants at which articles were read. */
export interface Window {
  readonly from: string
  readonly to: string
}

/** What an edition made now would cover when there was none before. */
export function previewWindow(digest: Digest, now: Date): Window {
  const from = new Date(now.getTime() - digest.covers_hours * 3_600_000)
  return { from: from.toISOString(), to: now.toISOString() }
}
