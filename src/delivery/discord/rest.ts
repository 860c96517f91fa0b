import { DefaultRestOptions, type RateLimitData, REST, type RESTOptions } from 'discord.js'
import { z } from 'zod'

/** Enough to know that a post failed and to look for it, well within an interaction's life. */
const requestTimeout_ms = 5000

/** A longer wait goes back to whoever asked: the outbox has other channels to serve. */
const rateLimitWaitMax_ms = 2000

/** A message as Discord gives it to whoever has posted it. */
export const messageSchema = z.looseObject({ id: z.string() })

/**
 * The HTTP client for everything that we write. It sends each request once: discord.js's own would post again after
 * a failure that may have been a success.
 *
 * @param api another address than Discord's, for tests: `http://127.0.0.1:8080/api`
 */
export function createRest(token: string, api: string | undefined): REST {
  const rest = new REST({
    retries: 0,
    timeout: requestTimeout_ms,
    makeRequest: requestOfBytes,
    // Of a 429 that says no time discord.js would try again at once, without end.
    rejectOnRateLimit: ({ retryAfter }: RateLimitData) => retryAfter <= 0 || retryAfter > rateLimitWaitMax_ms,
    ...(api === undefined ? {} : { api }),
  }).setToken(token)
  // After one 401 discord.js sets the token to null, and then fails without asking Discord again.
  rest.setToken = () => rest
  return rest
}

/**
 * A form is sent as its bytes: discord.js sends through whichever undici the process has loaded last, and the one that
 * reads feeds takes no form that it has not made itself.
 */
const requestOfBytes: RESTOptions['makeRequest'] = async (url, init) => {
  if (!(init.body instanceof FormData)) return DefaultRestOptions.makeRequest(url, init)
  const form = new Response(init.body)
  const body = new Uint8Array(await form.arrayBuffer())
  const headers = { ...init.headers, 'content-type': form.headers.get('content-type') ?? '' }
  return DefaultRestOptions.makeRequest(url, { ...init, body, headers })
}
