import type { Origin } from './platform.ts'

/** What tells the thread of a request from all others of its workspace; null outside of one. */
export function threadOf({ platform, channel, thread }: Origin): string | null {
  if (thread === undefined) return null
  // On Slack it is a time, which two channels may share.
  return platform === 'slack' ? `${channel} ${thread}` : thread
}
