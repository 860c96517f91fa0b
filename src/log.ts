/** One line for the operator. Never a token, never article text. */
export type Log = (message: string, details?: Readonly<Record<string, unknown>>) => void

/** Log lines on standard error as `time message key=value`, so that standard output stays for results. */
export const logToStandardError: Log = (message, details = {}) => {
  const pairs = Object.entries(details).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
  process.stderr.write(`${new Date().toISOString()} ${message}${pairs.join('')}\n`)
}
