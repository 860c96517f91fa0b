import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, Posted, Target } from '../platform.ts'
import type { Post } from './post.ts'

const ATTEMPTS_MAX = 3
const WAIT_MAX_MS = 10_000

/** For an answer that somebody waits for and no outbox keeps: posts, and waits when Discord says later. */
export async function postPatiently(
  post: Post,
  target: Target,
  payload: Payload,
  key: string,
): Promise<Posted> {
  for (let attempt = 1; ; attempt++) {
    const posted = await post(target, payload, key)
    if (posted.outcome !== 'later' || attempt === ATTEMPTS_MAX) return posted
    await sleep(Math.min(posted.after_ms, WAIT_MAX_MS))
  }
}
