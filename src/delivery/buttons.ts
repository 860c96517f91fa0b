import type { Language } from '../types.ts'

/** What one can ask of an answer: where it comes from, each quote, the other language, or that it is wrong. */
export const underAnswers = ['sources', 'quotes', 'language', 'wrong'] as const
/** And of an edition: all that its window holds, where it shows a part. */
const underEditions = ['sources', 'quotes', 'language', 'whole'] as const

export type Button = (typeof underAnswers)[number] | (typeof underEditions)[number]

const buttons: readonly Button[] = [...underAnswers, 'whole']

const labels: Readonly<Record<Language, Readonly<Record<Button, string>>>> = {
  fr: {
    sources: 'Sources',
    quotes: 'Toutes les citations',
    language: 'In English',
    wrong: 'Une erreur\u202f?',
    whole: 'Version longue',
  },
  en: {
    sources: 'Sources',
    quotes: 'All quotes',
    language: 'En français',
    wrong: 'Wrong?',
    whole: 'Long version',
  },
}

export function labelOf(button: Button, language: Language): string {
  return labels[language][button]
}

/** An edition as it was posted: in one of its two languages. */
export interface EditionName {
  readonly id: string
  readonly language: Language
}

/** An edition that is posted, and whether its window holds more than it shows. */
export interface EditionShown extends EditionName {
  readonly hasMore: boolean
}

/** The buttons of a message: what stands on each, and the name under which it is given back. None for most messages. */
export function buttonsOf({
  answer,
  edition,
  language,
}: {
  readonly answer?: string
  readonly edition?: EditionShown
  readonly language: Language
}): { readonly label: string; readonly id: string }[] {
  const [of, shown] =
    edition === undefined
      ? [answer, underAnswers]
      : [`${edition.id}.${edition.language}`, underEditions.filter(one => one !== 'whole' || edition.hasMore)]
  if (of === undefined) return []
  return shown.map(button => ({ label: labelOf(button, language), id: buttonId(button, of) }))
}

/** The edition under which a button was pressed; null when it was an answer. */
export function editionNamed(of: string): EditionName | null {
  const [, id, language] = /^(e[^.]+)\.(fr|en)$/.exec(of) ?? []
  return id !== undefined && (language === 'fr' || language === 'en') ? { id, language } : null
}

const prefix = 'verbatim'

/** A button, what it stands under, and which page of what it shows is asked for, from 0. */
export interface Pressed {
  readonly button: Button
  readonly of: string
  readonly page: number
}

/** The name under which a platform gives a button back when it is pressed: at most 100 characters. */
export function buttonId(button: Button, of: string, page = 0): string {
  return `${prefix}:${button}:${of}${page === 0 ? '' : `:${page}`}`
}

/** What was pressed; null for anything that is no button of ours. */
export function readButtonId(id: string): Pressed | null {
  const [own, name, of, page = '0', ...more] = id.split(':')
  const button = buttons.find(one => one === name)
  if (own !== prefix || button === undefined || !of || more.length > 0 || !/^\d{1,3}$/.test(page)) return null
  return { button, of, page: Number(page) }
}
