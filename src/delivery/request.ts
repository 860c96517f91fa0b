import type { Language } from '../types.ts'
import type { CommandRequest } from './command.ts'

/** The language that an option asks for, or null. Either language may name it. */
export function languageAsked({ options }: CommandRequest): Language | null {
  const asked = options.language?.toLowerCase() ?? ''
  if (/^(fr|fran[cç]ais|french)$/.test(asked)) return 'fr'
  if (/^(en|anglais|english)$/.test(asked)) return 'en'
  return null
}

/** The language of the reply: the one asked for, else the person's own. */
export function replyLanguage(request: CommandRequest): Language {
  return languageAsked(request) ?? request.origin.language
}

/** A text option, trimmed; empty when it was not given. */
export function optionOf({ options }: CommandRequest, name: string): string {
  return options[name]?.trim() ?? ''
}
