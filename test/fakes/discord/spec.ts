import {
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
} from 'discord-api-spec/zod'
import { ApiError } from './errors.ts'

const SCHEMAS = {
  message: MessageCreateRequestSchema,
  command: ApplicationCommandUpdateRequestSchema,
  thread: CreateTextThreadWithMessageRequestSchema,
  callback: CreateMessageInteractionCallbackRequestSchema,
  'follow-up': IncomingWebhookRequestPartialSchema,
  'reply edit': IncomingWebhookUpdateRequestPartialSchema,
}

/**
 * Discord's own OpenAPI description, as a judge that we did not write. It also refuses keys that the description
 * does not have, which Discord itself would ignore: they are mistakes of ours.
 */
export function judge(kind: keyof typeof SCHEMAS, body: unknown): void {
  const result = SCHEMAS[kind].safeParse(body)
  if (!result.success) {
    const faults = result.error.issues.map(issue => issue.message)
    throw new ApiError(400, 50035, `Invalid Form Body (${kind}): ${faults.join('; ')}`)
  }
  const unknown = keysOf(body).filter(key => !keysOf(result.data).includes(key))
  if (unknown.length > 0)
    throw new ApiError(400, 50035, `The ${kind} has unknown keys: ${unknown.join(', ')}`)
}

function keysOf(value: unknown): string[] {
  return value !== null && typeof value === 'object' ? Object.keys(value) : []
}
