import { lookedUpOnce } from '../looked-up-once.ts'
import type { Language } from '../types.ts'
import type { FigureClaim } from './ledger.ts'

/** How far behind a figure, in UTF-16 units, the words stand that make it an increment. */
const behind = 40

/** « 83 nouveaux décès », « 7 de plus », « 32 morts en 48 heures », « par jour »: a part of a count, or its pace. */
const increments: Readonly<Record<Language, RegExp>> = {
  fr: /\bnouve(?:aux?|lles?)\b|\bsupplémentaires?\b|\b(?:de|en) plus\b|\ben (?:une|vingt-quatre|quarante-huit|\d+) (?:heures?|jours?|semaines?|journée|nuit)\b|\b(?:par|chaque) (?:jour|heure|semaine|mois|an)\b|\bdepuis (?:la veille|hier)\b|\bdernières (?:\d+|vingt-quatre|quarante-huit) heures\b/iu,
  en: /\bnew\b|\b(?:additional|further|another|more)\b|\bin (?:(?:the|a) )?(?:(?:past|last|single) )?(?:one|\d+|twenty-four|forty-eight) (?:hours?|days?|weeks?)\b|\bin a (?:single )?(?:day|night|week)\b|\b(?:a|per|every|each) (?:day|hour|week|month|year)\b|\bsince (?:the day before|yesterday)\b|\b(?:past|last) (?:\d+ )?(?:hours|day)\b/iu,
}

/** Not a bound: « plus de 30 », "more than 30". */
const bounds = /\bmore than\b|\bde plus de\b|\bplus de\b/giu

/**
 * Whether a figure tells what was added, or how fast, and not how many there are in all: « 83 nouveaux décès » is never
 * set against « 28 215 morts ».
 */
export const isIncrement = lookedUpOnce(({ quote, spans }: FigureClaim): boolean => {
  const [content] = spans.content
  if (content === undefined) return false
  const [from, to] = content.map(offset => offset - quote.start)
  const words = quote.text.slice(from, (to ?? 0) + behind).replace(bounds, ' ')
  return increments[quote.language].test(words.split(/[,;.!?]\s/u)[0] ?? '')
})
