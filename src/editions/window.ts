import type { Window } from './compose.ts'
import type { Digest } from './digest.ts'

/** What an edition made now would cover when there was none before. */
export function previewWindow(digest: Digest, now: Date): Window {
  const from = new Date(now.getTime() - digest.covers_hours * 3_600_000)
  return { from: from.toISOString(), to: now.toISOString() }
}
