import type { z } from 'zod'

/** What Discord answers when it refuses: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export class ApiError extends Error {
  readonly status: number
  readonly code: number
  readonly errors: Readonly<Record<string, unknown>> | undefined

  constructor(status: number, code: number, message: string, errors?: Readonly<Record<string, unknown>>) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
  }
}

/** The body, or « Invalid Form Body » with each fault at its path, as Discord words it. */
export function accept<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new ApiError(400, 50035, 'Invalid Form Body', nested(parsed.error.issues))
}

function nested(issues: readonly z.core.$ZodIssue[]): Record<string, unknown> {
  return Object.fromEntries(
    issues.map(issue => [
      issue.path.map(String).join('.') || '_',
      { _errors: [{ code: 'INVALID', message: issue.message }] },
    ]),
  )
}
