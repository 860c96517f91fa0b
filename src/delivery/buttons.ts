import type { Language } from '../types.ts'

/** What one can ask of what was posted: where it comes from, each quote, the other language, or that it is wrong. */
export const buttons = ['sources', 'quotes', 'language', 'wrong'] as const

export type Button = (typeof buttons)[number]

const labels: Readonly<Record<Language, Readonly<Record<Button, string>>>> = {
  fr: {
    sources: 'Sources',
    quotes: 'Toutes les citations',
    language: 'In English',
    wrong: 'Une erreur\u202f?',
  },
  en: { sources: 'Sources', quotes: 'All quotes', language: 'En français', wrong: 'Wrong?' },
}

export function labelOf(button: Button, language: Language): string {
  return labels[language][button]
}

/** An edition as it was posted: in one of its two languages. */
export interface EditionName {
  readonly id: string
  readonly language: Language
}

const underEditions = ['sources', 'quotes', 'language'] as const satisfies readonly Button[]

/** The buttons of a message: what stands on each, and the name under which it is given back. None for most messages. */
export function buttonsOf({
  answer,
  edition,
  language,
}: {
  readonly answer?: string
  readonly edition?: EditionName
  readonly language: Language
}): { readonly label: string; readonly id: string }[] {
  const [of, shown] =
    edition === undefined ? [answer, buttons] : [`${edition.id}.${edition.language}`, underEditions]
  if (of === undefined) return []
  return shown.map(button => ({ label: labelOf(button, language), id: buttonId(button, of) }))
}

/** The edition under which a button was pressed; null when it was an answer. */
export function editionNamed(of: string): EditionName | null {
  const [, id, language] = /^(e[^.]+)\.(fr|en)$/.exec(of) ?? []
  return id !== undefined && (language === 'fr' || language === 'en') ? { id, language } : null
}

const prefix = 'verbatim'

/** The name under which a platform gives a button back when it is pressed: at most 100 characters. */
function buttonId(button: Button, of: string): string {
  return `${prefix}:${button}:${of}`
}

/** What was pressed; null for anything that is no button of ours. */
export function readButtonId(id: string): { readonly button: Button; readonly of: string } | null {
  const [own, name, of, ...more] = id.split(':')
  const button = buttons.find(one => one === name)
  return own === prefix && button !== undefined && of && more.length === 0 ? { button, of } : null
}
