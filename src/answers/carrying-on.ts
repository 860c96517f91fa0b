import { isQuotable } from '../text/sentences/quotable.ts'
import { fold } from '../text/words/tokens.ts'
import { asksWhether } from './asked.ts'
import type { Question } from './question.ts'
import { type Place, wordsOf } from './retrieval.ts'

/** « Il imposera », "They ask": who or what the sentence before is about. Folded. */
const carriesOn =
  /^["“«\s]*(?:(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci) (?!y a\b|faut\b|fallait\b|est (?:vrai|probable|possible|clair)\b|s'agit\b|pleu|neig)|cette? (?!annee|semaine|mois|fois|nuit|matin|soir)|ces |(?:he|she|they|it|this|these|those) (?!is (?:true|likely|possible|clear|unclear)\b|rain|snow|(?:year|week|month|time|morning|evening)\b))/
/** « Que va changer le décret ? », "what do farmers want?": of a folded question that asks what somebody or something does. */
const what =
  /\b(?:qu(?:e |')(?!(?:il|elle|on|un|une)\b)|quoi\b|quel(?:le)?s? (?!est\b|etait\b|age\b)|what\b(?! time\b)|which\b)/
/** A quotation that stays open at the end of a sentence. */
const open = /[«“][^»”]*$/u

/** The sentence that carries on from one which answers what somebody or something does, when it begins with a pronoun. */
export function carryingOn(place: Place, question: Question): Place | null {
  const { kind, asks, text } = question
  const folded = fold(text)
  if (kind !== 'open' || asks !== null || !what.test(folded) || asksWhether(folded)) return null
  const position = place.position + 1
  const sentence = place.version.sentences[position]
  if (sentence === undefined || !isQuotable(sentence)) return null
  const next = { version: place.version, sentence, position }
  const isApart = place.version.text.slice(place.sentence.end, sentence.start).includes('\n\n')
  if (isApart || open.test(wordsOf(place))) return null
  return carriesOn.test(fold(wordsOf(next))) ? next : null
}
