import { parseArgs } from 'node:util'
import { messageOf, type Sentences } from '../errors.ts'
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
    throw new UsageError(offWords(error))
  }
}

/** The value of `--lang`, or null. @throws UsageError when it is neither fr nor en */
export function languageOf(words: Words): Language | null {
  const value = words.values.get('lang')
  if (value === undefined) return null
  if (value === 'fr' || value === 'en') return value
  throw new UsageError({
    fr: `--lang prend fr ou en, et non « ${value} »`,
    en: `--lang takes fr or en, not “${value}”`,
  })
}

/** The one positional word, all of them joined when a person forgot the quotes. @throws UsageError when missing */
export function textOf(words: Words, name: string): string {
  const text = words.positionals.join(' ').trim()
  if (text === '') throw missing(name)
  return text
}

/** A word that has to follow the subcommand does not. */
export function missing(name: string): UsageError {
  return new UsageError({ fr: `il manque ${name}`, en: `${name} is missing` })
}

/** What `parseArgs` finds wrong, by its error codes: https://nodejs.org/api/errors.html */
function offWords(error: unknown): Sentences {
  const message = messageOf(error)
  const code = error instanceof Error && 'code' in error ? error.code : null
  const option = /'(-[^\s']*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return { fr: `l’option ${option} n’existe pas`, en: `there is no option ${option}` }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return { fr: message, en: message }
  return /does not take/.test(message)
    ? { fr: `l’option ${option} ne prend pas de valeur`, en: `the option ${option} takes no value` }
    : { fr: `il manque la valeur de l’option ${option}`, en: `the option ${option} needs a value` }
}
