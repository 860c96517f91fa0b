import { lookedUpOnce } from '../looked-up-once.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'
import type { FigureClaim } from './ledger.ts'

/** How far behind a figure, in UTF-16 units, the words stand that make it an increment. */
const behind = 40

/** « 83 nouveaux décès », « 7 de plus », « 32 morts en 48 heures », « par jour »: a part of a count, or its pace. */
const increments: Readonly<Record<Language, RegExp>> = {
  fr: /\bnouve(?:aux?|lles?)\b|\bsupplémentaires?\b|\b(?:de|en) plus\b|\ben (?:une|vingt-quatre|quarante-huit|\d+) (?:heures?|jours?|semaines?|journée|nuit)\b|\b(?:par|chaque) (?:jour|heure|semaine|mois|an)\b|\bdepuis (?:la veille|hier)\b|\bdernières (?:\d+|vingt-quatre|quarante-huit) heures\b/iu,
  en: /\bnew\b|\b(?:additional|further|another|more)\b|\bin (?:(?:the|a) )?(?:(?:past|last|single) )?(?:one|\d+|twenty-four|forty-eight) (?:hours?|days?|weeks?)\b|\bin a (?:single )?(?:day|night|week)\b|\b(?:a|per|every|each) (?:day|hour|week|month|year)\b|\bsince (?:the day before|yesterday)\b|\b(?:past|last) (?:\d+ )?(?:hours|day)\b/iu,
}

/** « ont quitté le pays », "have been withdrawn": who is there no more. */
const departures: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:ont|avaient|auraient|sont|seraient|ayant|été) (?:déjà )?(?:quitté|repartis?|rentrés|partis|rapatriés|retirés|déserté|fait défection)(?!\p{L})/iu,
  en: /(?<!\b(?:be|is|are|was|were|been|the|far|its|political) )\bleft\b(?! (?:dead|wounded|injured|homeless|without))|\b(?:have|has|had) (?:already )?(?:gone home|returned|deserted|defected)\b|\b(?:been|were|was) (?:withdrawn|pulled out|sent home)\b|\b(?:pulled out|withdrew)\b/iu,
}

/** "How many are left in Mali?" */
const remaining = /\b(?:is|are|was|were|be|been|still) left\b/iu

/** Whether a question or a sentence tells of who has left. */
export function tellsDeparture(text: string, language: Language): boolean {
  return departures[language].test(text.replace(remaining, ' '))
}

/** Not a bound: « plus de 30 », "more than 30". */
const bounds = /\bmore than\b|\bde plus de\b|\bplus de\b/giu

/**
 * Whether a figure tells what was added or has gone, or how fast, and not how many there are in all: « 83 nouveaux
 * décès » is never set against « 28 215 morts ».
 */
export const isIncrement = lookedUpOnce((claim: FigureClaim): boolean => {
  return increments[claim.quote.language].test(wordsFrom(claim)) || isDeparture(claim)
})

/** Whether a figure counts those who have left: « 400 soldats ont quitté le pays ». */
export function isDeparture(claim: FigureClaim): boolean {
  return tellsDeparture(wordsFrom(claim), claim.quote.language)
}

/** « 24 morts dans leurs rangs », "24 of its own men", folded. */
const ownRanks =
  /\b(?:dans (?:leurs|ses) (?:propres )?rangs|(?:de|parmi) (?:leurs|ses) (?:propres )?(?:hommes|soldats|combattants|militaires|troupes|agents|membres|forces)|(?:in|from|of|among) (?:its|their|his) (?:own )?(?:ranks|men|soldiers|fighters|troops|officers|members|forces))\b/

/** « chiffre ses pertes à », "put its own losses at", folded, right before the figure. */
const ownLosses =
  /\b(?:(?:ses|leurs) (?:propres )?(?:pertes|morts)|(?:its|their) (?:own )?(?:losses|casualties|dead)) (?:a|at) (?:\S+ ){0,2}$/

/** Whether a figure counts those whom its holder has lost, which are never all who died. */
export const isOfOwnRanks = lookedUpOnce(
  (claim: FigureClaim): boolean =>
    ownRanks.test(fold(wordsFrom(claim))) || ownLosses.test(fold(wordsBefore(claim))),
)

/** The words of the quote that stand before the figure. */
export function wordsBefore({ quote, spans }: FigureClaim): string {
  const start = (spans.content[0]?.[0] ?? quote.start) - quote.start
  return quote.text.slice(0, Math.max(0, start))
}

/** A figure's words and those behind it, to the end of its clause. */
function wordsFrom({ quote, spans }: FigureClaim): string {
  const [content] = spans.content
  if (content === undefined) return ''
  const [from, to] = content.map(offset => offset - quote.start)
  const words = quote.text.slice(from, (to ?? 0) + behind).replace(bounds, ' ')
  return words.split(/[,;.!?]\s/u)[0] ?? ''
}
