import { type Logger, LogLevel } from '@slack/bolt'

export type Log = (message: string, details?: Record<string, unknown>) => void

/** Slack's tokens: `xoxb-…`, `xoxp-…`, `xapp-…`, `xoxe.xoxb-…`. */
const slackTokens = /\bx(?:ox[a-z]|app)[-.][\w.-]+/g

export function withoutTokens(text: string): string {
  return text.replace(slackTokens, '[token]')
}

/** Bolt's warnings and errors as log lines; what it says at lower levels holds messages and is dropped. */
export function boltLogger(log: Log): Logger {
  const ignore = () => {}
  const write =
    (level: string) =>
    (...parts: unknown[]) => {
      log('slack: the client reports a problem', { level, text: withoutTokens(parts.map(String).join(' ')) })
    }
  return {
    debug: ignore,
    info: ignore,
    warn: write('warning'),
    error: write('error'),
    setLevel: ignore,
    getLevel: () => LogLevel.INFO,
    setName: ignore,
  }
}
