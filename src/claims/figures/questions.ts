import type { Quotation } from '../../text/quotations/quotations.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import { attributionOf } from './firmness.ts'

/** « …, mais qui l’a décidé ? », "…, and why?": the question begins behind what is told. */
const opensQuestion =
  /^[,–—-]\s*(?:(?:mais|et|alors|or|donc|but|and|so|yet)\s+)?(?:(?:à|de|par|pour|avec|with|for|by|to)\s+)?(?:qui|que|quoi|pourquoi|comment|quand|où|combien|est-ce|quel(?:le)?s?|who|whom|whose|what|why|how|when|where|which)(?!\p{L})/iu
/** « …, alors y a-t-il un risque ? », "…, so is it over?" */
const opensInverted =
  /^,\s*(?:mais|alors|or|but|so|and|yet)\s+(?:(?:y|en|ne)[ -])?(?:[\p{L}’']{1,15}-(?:a-)?(?:t-)?(?:ils?|elles?|on|ce|vous|nous)|is|are|was|were|did|does|do|has|have|will|can|could|should|would)(?!\p{L})/iu
const longestOpening = 40
/** What ends a sentence inside a longer one, but no abbreviation: « Il y a eu 12 morts. Pourquoi ? » */
const longWord = /(?:\p{Ll}{4}|\d|[)»”"])$/u
const nextSentence = /^[.!…]+\s?[»”"]?(?:\s+|\s?[–—-]\s?)[«“"]?\s?\p{Lu}/u
const asking = /demand|interrog|question|\b(?:ask|wonder|quer)/u

/**
 * Whether a number stands in a question, which asserts nothing: « Pourquoi 12 personnes sont-elles mortes ? ». What
 * somebody outside the question is reported to have told is none.
 */
export function isAsked(
  text: string,
  sentence: Span,
  number: Span,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): boolean {
  const end = questionEnd(text, sentence, number, quotations)
  if (end === null) return false
  const told = attributionOf(number, attributions)
  if (told === null || told.cue === null || told.form !== 'indirect') return true
  const isOutside = told.cue[0] >= end || /[:«“"]/u.test(text.slice(told.cue[1], number[0]))
  return !isOutside || asking.test(fold(text.slice(...told.cue)))
}

/** Where the question mark of the number's own clause ends; null when that is no question. */
function questionEnd(
  text: string,
  [start, end]: Span,
  number: Span,
  quotations: readonly Quotation[],
): number | null {
  if (!text.slice(number[1], end).includes('?')) return null
  // « aux cris de “Qui a menti ? Qui a payé ?” »: what is quoted may go on behind its first question mark.
  const inside = quotations.filter(({ span }) => start <= span[0] && span[0] < end)
  let brackets = 0
  for (let at = number[1]; at < end; at++) {
    const mark = text[at] ?? ''
    const quotation = inside.find(({ span }) => span[0] === at)
    if (quotation !== undefined) at = quotation.span[1] - 1
    else if (mark === '(') brackets += 1
    else if (mark === ')') {
      if (brackets === 0) return null
      brackets -= 1
    } else if (brackets > 0) continue
    // « 10 milliards de cadeaux ?! » cries out what it takes for true
    else if (mark === '?') return text[at + 1] === '!' ? null : at + 1
    else if (breaksOff(text, at)) return null
  }
  return null
}

function breaksOff(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  if (mark === ';' || (mark === ':' && !/\d/.test(text[at + 1] ?? ''))) return true
  const behind = text.slice(at, at + longestOpening)
  if (/[,–—-]/.test(mark)) {
    return (opensQuestion.test(behind) && !/^-\p{L}/u.test(behind)) || opensInverted.test(behind)
  }
  if (!/[.!…]/.test(mark)) return false
  return nextSentence.test(behind) && (mark !== '.' || longWord.test(text.slice(Math.max(0, at - 4), at)))
}
