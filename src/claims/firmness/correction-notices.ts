import type { Language, Sentence, Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'

/** Words by which an article tells what it said before it was corrected. */
const earlierVersion: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:version (?:\p{L}+ ){0,2}(?:de (?:cet(?:te)?|notre|l['’])|du|de ce) ?(?:article|dépêche|papier|texte|reportage)|(?:cet article|cette dépêche|nous) (?:\p{L}+ ){0,2}(?:par erreur|à tort|initialement|d['’]abord|(?:écrit|indiqué|annoncé) par erreur))(?!\p{L})/iu,
  en: /\b(?:(?:earlier|previous|original|first|initial|prior) versions? of (?:this|the|our) (?:article|story|report|piece|dispatch|post)|(?:this (?:article|story|report|piece)|we) (?:has |have |had )?(?:originally|initially|previously|incorrectly|mistakenly|wrongly|erroneously))\b/iu,
}
/** Where such words end and what is right begins. */
const rightOne: Readonly<Record<Language, RegExp>> = {
  fr: /;|\s[—–]\s|,\s(?:alors qu|mais|en réalité|il s['’]agit|il est|le (?:bon|vrai))|(?<!\p{L})(?:au lieu de|en réalité)(?!\p{L})/iu,
  en: /;|\s[—–]\s|,\s(?:but|it is|it was|in fact|the (?:correct|right|actual))\b|\b(?:instead of|rather than|in fact)\b/iu,
}
const lookBack = 400
const itIs =
  /(?:^| )(?:it (?:is|was)|ils? (?:est|etait) de|(?:correct|right|actual) (?:number|figure|toll) (?:is|was)|(?:bon chiffre|chiffre exact) (?:est|etait)(?: de)?)$/

/** What a sentence says that an earlier version of the article said; null when it says nothing of the kind. */
export function withdrawnPart(text: string, { start, end, language }: Sentence): Span | null {
  const sentence = text.slice(start, end)
  const match = earlierVersion[language].exec(sentence)
  if (match === null) return null
  const from = match.index + match[0].length
  const right = rightOne[language].exec(sentence.slice(from))
  return [start + match.index, right === null ? end : start + from + right.index]
}

/** "An earlier version of this article said": whose words are no longer the article's. */
export function isOfEarlierVersion(text: string, { holders }: Attribution, language: Language): boolean {
  return holders.some(({ span: [start, end] }) => earlierVersion[language].test(text.slice(start, end)))
}

/** "… gave the number of dead as 52. It is 46": what is counted, the sentence that is corrected tells. */
export function isCorrected(
  text: string,
  before: string,
  sentenceStart: number,
  language: Language,
): boolean {
  if (!itIs.test(before)) return false
  return earlierVersion[language].test(text.slice(Math.max(0, sentenceStart - lookBack), sentenceStart))
}
