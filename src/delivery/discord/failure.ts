import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { messageOf } from '../../errors.ts'

/** What a failed request means for what was asked. `ambiguous`: it may have been carried out. */
export type Failure =
  | { readonly kind: 'later'; readonly after_ms: number; readonly reason: string }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string }
  | { readonly kind: 'ambiguous'; readonly reason: string }

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const unknownChannel = 10003
export const alreadyAcknowledged = 40060
const errorCodes: Readonly<Record<number, string>> = {
  [unknownChannel]: 'unknown-channel',
  10008: 'unknown-message',
  10062: 'unknown-interaction',
  50001: 'missing-access',
  50013: 'missing-permissions',
  50035: 'invalid-body',
  50083: 'thread-archived',
}

/** The request never left: trying again cannot repeat anything. */
const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])
const unreachableWait_ms = 5000
const limitedWaitDefault_ms = 30_000

/** Anything that a request through discord.js's REST client throws. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    const after_ms = error.retryAfter > 0 ? Math.ceil(error.retryAfter) : limitedWaitDefault_ms
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
  if (system !== null && unreachable.has(system)) {
    return { kind: 'later', after_ms: unreachableWait_ms, reason: `Discord cannot be reached: ${system}` }
  }
  return { kind: 'ambiguous', reason: messageOf(error) }
}

/** True for this one of Discord's own codes. */
export function isDiscordCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code))
}

function codeOf(error: DiscordAPIError): string {
  if (error.status === 401) return 'unauthorized'
  return errorCodes[Number(error.code)] ?? `discord-${error.code}`
}

function systemCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause === undefined ? null : systemCode(error.cause)
}
