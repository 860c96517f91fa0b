import OpenAI from 'openai'
import type { EmbeddingSettings } from '../config.ts'
import type { Store } from '../store/store.ts'
import { addUsage, embeddingOf } from '../store/usage.ts'
import { isCount, reasonOf, today } from './asking.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { EmbeddingError } from './embedding-error.ts'
import { lengthOf } from './vectors.ts'

/** What the most texts of the most components take when each number is written out. */
const bytes_max = 16_000_000
const dimensionsMax = 4_096
const dimensionsMin = 16

export interface Embedding {
  readonly model: string
  /**
   * One vector a text, in their order, all of the same length; null when the day's budget is spent.
   * @throws EmbeddingError whose message is a reason for the log, without a word of the server's
   */
  embed(
    texts: readonly string[],
    purpose: 'articles' | 'questions',
    timeout_ms: number,
  ): Promise<readonly (readonly number[])[] | null>
}

/** Vectors of any OpenAI-compatible server, within a time limit and the day's budget. */
export function createEmbedding(settings: EmbeddingSettings, store: Store): Embedding {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    maxRetries: 0,
    fetch: boundedFetch(bytes_max),
  })
  return {
    model: settings.model,
    async embed(texts, purpose, timeout_ms) {
      const expected = Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / 3)
      const [of, day] = [embeddingOf[purpose], today()]
      const total = await addUsage(store, of, day, expected, 1)
      if (total - expected >= settings.dailyTokens) {
        await addUsage(store, of, day, -expected, -1)
        return null
      }
      try {
        const reply = await client.embeddings.create(
          // Asked for as numbers: not every server knows the packed form, which the client asks for by itself.
          { model: settings.model, input: [...texts], encoding_format: 'float' },
          { signal: AbortSignal.timeout(timeout_ms) },
        )
        const reported = reply.usage?.total_tokens
        if (isCount(reported)) await addUsage(store, of, day, reported - expected)
        return vectorsIn(reply, texts.length)
      } catch (error) {
        throw failureOf(error)
      }
    },
  }
}

function failureOf(error: unknown): EmbeddingError {
  if (error instanceof EmbeddingError) return error
  const status = error instanceof OpenAI.APIError ? error.status : undefined
  return new EmbeddingError(reasonOf(error), status === 400 || status === 413 || status === 422)
}

/** A server may send anything: whatever is not one finite direction for each text is refused as a whole. */
function vectorsIn(reply: unknown, texts: number): readonly (readonly number[])[] {
  const data = fieldOf(reply, 'data')
  if (!Array.isArray(data) || data.length !== texts) throw new EmbeddingError('not one vector for each text')
  const vectors: (readonly number[] | undefined)[] = Array.from({ length: texts })
  data.forEach((entry, place) => {
    const index = fieldOf(entry, 'index') ?? place
    const vector = fieldOf(entry, 'embedding')
    if (!isVector(vector)) throw new EmbeddingError('a vector that is none')
    if (typeof index !== 'number' || !(index in vectors)) throw new EmbeddingError('a vector for no text')
    vectors[index] = vector
  })
  const whole = vectors.filter(vector => vector !== undefined)
  if (whole.length !== texts) throw new EmbeddingError('two vectors for one text')
  if (new Set(whole.map(vector => vector.length)).size > 1)
    throw new EmbeddingError('vectors of several lengths')
  return whole
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function isVector(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length >= dimensionsMin &&
    value.length <= dimensionsMax &&
    value.every(component => typeof component === 'number' && Number.isFinite(component)) &&
    lengthOf(value) > 0 &&
    Number.isFinite(lengthOf(value))
  )
}
