import type { ServerResponse } from 'node:http'
import { Limiter } from '../limiter.ts'

/** https://discord.com/developers/docs/topics/rate-limits: all requests together, and each route of each channel. */
export class RateLimits {
  readonly #all = new Limiter({ requests: 50, per_ms: 1_000 })
  /** Discord tells a route's limit only in its headers; this is what messages have. */
  readonly #routes = new Limiter({ requests: 5, per_ms: 5_000 })

  /** False, with the answer given, when the request comes too soon. */
  admits(method: string, path: string, response: ServerResponse): boolean {
    const channel = /^\/channels\/(\d+)/.exec(path)?.[1]
    const all = this.#all.take('')
    if (!all.isAllowed) return refuse(response, all.reset_ms, true)
    if (channel === undefined) return true
    const route = path.replace(/(?<=messages\/)\d+/, ':')
    const { isAllowed, remaining, reset_ms } = this.#routes.take(`${method} ${route}`)
    response.setHeader('x-ratelimit-limit', this.#routes.limit.requests)
    response.setHeader('x-ratelimit-remaining', remaining)
    response.setHeader('x-ratelimit-reset-after', (reset_ms / 1_000).toFixed(3))
    response.setHeader('x-ratelimit-bucket', `${method} ${route.replace(channel, ':')}`.replace(/\W+/g, '-'))
    return isAllowed || refuse(response, reset_ms, false)
  }
}

function refuse(response: ServerResponse, reset_ms: number, global: boolean): false {
  const retry_after = Math.max(0.001, reset_ms / 1_000)
  if (global) response.setHeader('x-ratelimit-global', 'true')
  response.setHeader('x-ratelimit-scope', global ? 'global' : 'user')
  response.setHeader('retry-after', retry_after.toFixed(3))
  response.writeHead(429, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ message: 'You are being rate limited.', retry_after, global }))
  return false
}
