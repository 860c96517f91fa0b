import type { Platform } from '../../src/delivery/platform.ts'

/** The same platform without its pace, for tests of what arrives and not of when. */
export function hurried(platform: Platform, atOnce = 4): Platform {
  return {
    name: platform.name,
    pace: { atOnce, between_ms: 0, betweenInChannel_ms: 0 },
    start: handlers => platform.start(handlers),
    render: message => platform.render(message),
    post: (...part) => platform.post(...part),
    stop: () => platform.stop(),
  }
}
