import OpenAI from 'openai'
import type { ModelSettings } from '../config.ts'
import type { Log } from '../log.ts'
import { countRefusals } from '../store/refusals.ts'
import type { Store } from '../store/store.ts'
import { addUsage } from '../store/usage.ts'
import { boundedFetch } from './bounded-fetch.ts'

const replyTokensMax = 4_000
/** Many times as many as these tokens take. */
const replyBytesMax = 2_000_000

export interface PromptMessage {
  readonly role: 'system' | 'user'
  readonly content: string
}

interface ModelRequest {
  readonly messages: readonly PromptMessage[]
  /** What the model must answer with: a name, and JSON Schema. */
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> }
  /** Whose budget it is. */
  readonly workspace: string
}

/** Any OpenAI-compatible server, within its time limit and the day's budget. */
export interface Asking {
  /** The text of the reply; null when the budget of the day is spent. @throws when the server fails or is too slow */
  ask(request: ModelRequest): Promise<string | null>
  /** Counts what it wrote and was not let out, by reason, for whoever runs the bot. */
  countRefused(reasons: readonly string[]): Promise<void>
}

export function createAsking(settings: ModelSettings, store: Store, log: Log): Asking {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    timeout: settings.timeout_ms,
    maxRetries: 0,
    fetch: boundedFetch(replyBytesMax),
  })
  return {
    countRefused: reasons => countRefusals(store, today(), reasons),
    async ask({ messages, schema, workspace }) {
      const length = messages.reduce((sum, message) => sum + message.content.length, 0)
      const expected = Math.ceil(length / 3)
      const day = today()
      // Counted before it is spent: requests at the same time cannot all find room, and one that is cut off has its price.
      const total = await addUsage(store, workspace, day, expected, 1)
      if (total - expected >= settings.dailyTokens) {
        await addUsage(store, workspace, day, -expected, -1)
        log('the model was not asked: the day’s budget is spent', { workspace })
        return null
      }
      const completion = await client.chat.completions.create(
        {
          model: settings.model,
          messages: [...messages],
          temperature: 0,
          max_completion_tokens: replyTokensMax,
          response_format: { type: 'json_schema', json_schema: { strict: true, ...schema } },
        },
        // The client's own limit ends at the first byte: this one covers the whole exchange.
        { signal: AbortSignal.timeout(settings.timeout_ms) },
      )
      const text = completion.choices[0]?.message.content ?? ''
      const reported = completion.usage?.total_tokens
      const used = isCount(reported) ? reported : expected + Math.ceil(text.length / 3)
      await addUsage(store, workspace, day, used - expected)
      return text
    },
  }
}

export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** A server may say anything: a negative count would give budget back. */
export function isCount(tokens: unknown): tokens is number {
  return Number.isSafeInteger(tokens) && Number(tokens) > 0
}

/** For the log: no message of the server's, which may repeat the key or what it was asked. */
export function reasonOf(error: unknown): string {
  // Whichever of the two limits comes first.
  const isLate =
    error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.APIConnectionTimeoutError
  if (isLate) return 'too slow'
  if (error instanceof OpenAI.APIError && error.status !== undefined) return `status ${error.status}`
  return error instanceof Error ? error.name : 'unknown'
}
