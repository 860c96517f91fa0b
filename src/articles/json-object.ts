/** What stands between braces in JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value that was parsed is such an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
