/** One line for the operator. Never a token, never article text. */
export type Log = (message: string, details?: Readonly<Record<string, unknown>>) => void

/** Log lines on standard error as `time message key=value`, so that standard output stays for results. */
export const logToStandardError: Log = (message, details = {}) => {
  const pairs = Object.entries(details).map(([key, value]) => ` ${key}=${escaped(JSON.stringify(value))}`)
  process.stderr.write(`${new Date().toISOString()} ${message}${pairs.join('')}\n`)
}

/** JSON escapes what is below U+0020; a title or an address may hold other characters that a terminal obeys. */
function escaped(json = ''): string {
  return json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
