import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, Posted, Target } from '../platform.ts'
import type { Post } from './post.ts'

const attemptsMax = 3
const waitMax_ms = 10_000

/** For an answer that somebody waits for and no outbox keeps: posts, and waits when Discord says later. */
export async function postPatiently(
  post: Post,
  target: Target,
  payload: Payload,
  key: string,
): Promise<Posted> {
  for (let attempt = 1; ; attempt++) {
    const posted = await post(target, payload, key)
    if (posted.outcome !== 'later' || attempt === attemptsMax) return posted
    await sleep(Math.min(posted.after_ms, waitMax_ms))
  }
}
