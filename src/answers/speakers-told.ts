import { findNames } from '../text/names.ts'
import type { Language, Line } from '../types.ts'
import type { Question } from './question.ts'

/** The lines in which whoever is asked for speaks; without any, those that name them, which only others tell. */
export function bySpeaker(
  lines: readonly Line[],
  { holders }: Question,
): { readonly lines: Line[]; readonly isOfOthers: boolean } {
  const isOne = (keys: readonly string[]) => keys.some(key => holders.includes(key))
  const own = lines.filter(({ claim }) => claim?.kind === 'statement' && isOne(claim.holderKeys))
  if (own.length > 0) return { lines: own, isOfOthers: false }
  const names = ({ quotes }: Line) =>
    quotes.some(({ text, language }) => findNames(text, language).some(({ keys }) => isOne(keys)))
  return { lines: lines.filter(names), isOfOthers: true }
}

/** « Rien n’a été trouvé que dise Rutte à ce sujet ; d’autres en disent ceci. » */
export function othersTell({ text, spoken, holders, language }: Question): string | null {
  const name = findNames(text, spoken).find(({ keys }) => keys.some(key => holders.includes(key)))
  return name === undefined
    ? nobodys[language]
    : nobodysOf[language].replace('#', () => text.slice(...name.span))
}

const nobodysOf: Readonly<Record<Language, string>> = {
  fr: 'Aucun propos de # n’a été trouvé à ce sujet\u00a0; d’autres en disent ceci.',
  en: 'Nothing that # says about this was found; others say this of it.',
}

const nobodys: Readonly<Record<Language, string>> = {
  fr: 'Aucun propos n’a été trouvé à ce sujet\u00a0; d’autres en disent ceci.',
  en: 'Nothing said about this was found; others say this of it.',
}
