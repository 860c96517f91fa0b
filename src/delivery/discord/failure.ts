import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { messageOf } from '../../errors.ts'

/** What a failed request means for what was asked. `ambiguous`: it may have been carried out. */
export type Failure =
  | { readonly kind: 'later'; readonly after_ms: number; readonly reason: string }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string }
  | { readonly kind: 'ambiguous'; readonly reason: string }

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const UNKNOWN_CHANNEL = 10003
export const ALREADY_ACKNOWLEDGED = 40060
const CODES: Readonly<Record<number, string>> = {
  [UNKNOWN_CHANNEL]: 'unknown-channel',
  10008: 'unknown-message',
  10062: 'unknown-interaction',
  50001: 'missing-access',
  50013: 'missing-permissions',
  50035: 'invalid-body',
  50083: 'thread-archived',
}

/** The request never left: trying again cannot repeat anything. */
const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])
const UNREACHABLE_WAIT_MS = 5000
const LIMITED_WAIT_MS_DEFAULT = 30_000

/** Anything that a request through discord.js's REST client throws. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    const after_ms = error.retryAfter > 0 ? Math.ceil(error.retryAfter) : LIMITED_WAIT_MS_DEFAULT
    return { kind: 'later', after_ms, reason: 'Discord asks us to wait' }
  }
  if (error instanceof DiscordAPIError) {
    return {
      kind: 'refused',
      code: codeOf(error),
      reason: `Discord answered ${error.status}: ${error.message}`,
    }
  }
  if (error instanceof HTTPError) return { kind: 'ambiguous', reason: `Discord answered ${error.status}` }
  const system = systemCode(error)
  if (system !== null && UNREACHABLE.has(system)) {
    return { kind: 'later', after_ms: UNREACHABLE_WAIT_MS, reason: `Discord cannot be reached: ${system}` }
  }
  return { kind: 'ambiguous', reason: messageOf(error) }
}

/** True for this one of Discord's own codes. */
export function isDiscordCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code))
}

function codeOf(error: DiscordAPIError): string {
  if (error.status === 401) return 'unauthorized'
  return CODES[Number(error.code)] ?? `discord-${error.code}`
}

function systemCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause === undefined ? null : systemCode(error.cause)
}
