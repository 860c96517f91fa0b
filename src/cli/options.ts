import { parseArgs } from 'node:util'
import type { Language } from '../types.ts'
import { UsageError } from './subcommand.ts'

export interface Words {
  readonly positionals: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

/**
 * Reads a subcommand's words: `flags` are options without a value, `values` those with one.
 * @throws UsageError for an option that is not listed or lacks its value
 */
export function readWords(
  words: readonly string[],
  flags: readonly string[],
  values: readonly string[],
): Words {
  const options = Object.fromEntries([
    ...flags.map(name => [name, { type: 'boolean' as const }]),
    ...values.map(name => [name, { type: 'string' as const }]),
  ])
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    const entries = Object.entries(parsed.values)
    return {
      positionals: parsed.positionals,
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
      values: new Map(
        entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
      ),
    }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The value of `--lang`, or null. @throws UsageError when it is neither fr nor en */
export function languageOf(words: Words): Language | null {
  const value = words.values.get('lang')
  if (value === undefined) return null
  if (value === 'fr' || value === 'en') return value
  throw new UsageError(`--lang takes fr or en, not “${value}”`)
}

/** The one positional word, all of them joined when a person forgot the quotes. @throws UsageError when missing */
export function textOf(words: Words, name: string): string {
  const text = words.positionals.join(' ').trim()
  if (text === '') throw new UsageError(`${name} is missing`)
  return text
}
