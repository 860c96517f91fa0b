import type { Language } from '../types.ts'

/** What one can ask of an answer that was given: where it comes from, each quote, the other language, or that it is wrong. */
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

const prefix = 'verbatim'

/** The name under which a platform gives a button back when it is pressed: at most 100 characters. */
export function buttonId(button: Button, answer: string): string {
  return `${prefix}:${button}:${answer}`
}

/** What was pressed; null for anything that is no button of ours. */
export function readButtonId(id: string): { readonly button: Button; readonly answer: string } | null {
  const [own, name, answer, ...more] = id.split(':')
  const button = buttons.find(one => one === name)
  return own === prefix && button !== undefined && answer && more.length === 0 ? { button, answer } : null
}
