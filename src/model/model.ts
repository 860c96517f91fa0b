import OpenAI from 'openai'
import type { ModelSettings } from '../config.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import { addUsage } from '../store/usage.ts'
import type { Language, Line } from '../types.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { type ModelRefusal, whyLeadRefused, whyRefused, whyTranslationRefused } from './check.ts'
import { givesOrders } from './orders.ts'
import { type Numbered, promptFor, type Reply, readReply, replySchema } from './prompt.ts'
import type { Writer, Written } from './writer.ts'

/** Lines in one request; more would make the model slow and careless. */
const linesMax = 24
const replyTokensMax = 4_000

/** A writer over any OpenAI-compatible server. What it gives goes through the gate, line by line. */
export function createWriter(settings: ModelSettings, store: Store, log: Log): Writer {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    timeout: settings.timeout_ms,
    maxRetries: 0,
    fetch: boundedFetch,
  })
  return {
    async write(lines, language, workspace, question) {
      const shown = lines.map((line, id) => ({ id, line })).filter(({ line }) => !givesOrders(line))
      const asked = shown.slice(0, linesMax)
      try {
        const reply = await ask({ client, settings, store, log }, asked, language, workspace, question)
        return reply === null ? asIs(lines) : checked(lines, asked, reply, language, log)
      } catch (error) {
        log('the model did not answer: our own words were used', { reason: reasonOf(error) })
        return asIs(lines)
      }
    },
  }
}

function asIs(lines: readonly Line[]): Written {
  return { lead: null, lines, refused: 0 }
}

interface Asking {
  readonly client: OpenAI
  readonly settings: ModelSettings
  readonly store: Store
  readonly log: Log
}

/** The model's reply; null when there is nothing to ask or the budget does not allow it. */
async function ask(
  { client, settings, store, log }: Asking,
  lines: readonly Numbered[],
  language: Language,
  workspace: string,
  question: string | null,
): Promise<Reply | null> {
  if (lines.length === 0) return null
  const messages = promptFor(lines, language, question)
  const length = messages.reduce((sum, message) => sum + message.content.length, 0)
  const expected = Math.ceil(length / 3)
  const day = new Date().toISOString().slice(0, 10)
  // Counted before it is spent: requests at the same time cannot all find room, and one that is cut off has its price.
  const total = await addUsage(store, workspace, day, expected)
  if (total - expected >= settings.dailyTokens) {
    await addUsage(store, workspace, day, -expected)
    log('the model was not asked: the day’s budget is spent', { workspace })
    return null
  }
  const completion = await client.chat.completions.create(
    {
      model: settings.model,
      messages,
      temperature: 0,
      max_completion_tokens: replyTokensMax,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'lines', strict: true, schema: replySchema },
      },
    },
    // The client's own limit ends at the first byte: this one covers the whole exchange.
    { signal: AbortSignal.timeout(settings.timeout_ms) },
  )
  const text = completion.choices[0]?.message.content ?? ''
  const reported = completion.usage?.total_tokens
  const used = isCount(reported) ? reported : expected + Math.ceil(text.length / 3)
  await addUsage(store, workspace, day, used - expected)
  return readReply(text)
}

/** A server may say anything: a negative count would give budget back. */
function isCount(tokens: unknown): tokens is number {
  return Number.isSafeInteger(tokens) && Number(tokens) > 0
}

/** Every line that holds in the model's words, the others in ours. */
function checked(
  lines: readonly Line[],
  asked: readonly Numbered[],
  reply: Reply,
  language: Language,
  log: Log,
): Written {
  let refused = 0
  const worded = [...lines]
  for (const { id, line } of asked) {
    const written = reply.lines.find(candidate => candidate.id === id)
    if (written === undefined) continue
    const text = held('a line', written.text, words => whyRefused(words, line, language), log)
    if (text === null) refused++
    worded[id] = { ...line, text: (text ?? line.text) + translationOf(written, line, language, log) }
  }
  const shown = asked.map(({ line }) => line)
  const lead = held('a lead', reply.lead, words => whyLeadRefused(words, shown, language), log)
  return { lead, lines: worded, refused }
}

/** A translation stands outside the quotation marks and is labelled as the machine's. */
function translationOf(
  { translation }: Reply['lines'][number],
  line: Line,
  language: Language,
  log: Log,
): string {
  if (line.quotes[0].language === language) return ''
  const why = (words: string) => whyTranslationRefused(words, line, language)
  const words = held('a translation', translation, why, log)
  const label = language === 'fr' ? 'traduction automatique\u00a0:' : 'machine translation:'
  return words === null ? '' : ` [${label} ${words}]`
}

/** Words that may go out; null when there are none or they are refused, which the log tells. */
function held(
  what: string,
  written: string | null,
  why: (words: string) => ModelRefusal | null,
  log: Log,
): string | null {
  const words = tidy(written ?? '')
  if (words === '') return null
  const reason = why(words)
  if (reason !== null) log(`${what} of the model was refused`, { reason })
  return reason === null ? words : null
}

/** One line without control, invisible or private characters: they would hide words from the checks, or fake a line. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim()
}

/** For the log: no message of the server's, which may repeat the key or what it was asked. */
function reasonOf(error: unknown): string {
  if (error instanceof OpenAI.APIUserAbortError) return 'too slow'
  if (error instanceof OpenAI.APIError && error.status !== undefined) return `status ${error.status}`
  return error instanceof Error ? error.name : 'unknown'
}
