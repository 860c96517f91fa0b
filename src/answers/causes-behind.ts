import { isQuotable } from '../text/sentences/quotable.ts'
import { fold } from '../text/words/tokens.ts'
import type { Question } from './question.ts'
import { type Passage, type Place, wordsOf } from './retrieval.ts'
import { asksWhy } from './telling-passages.ts'

// The patterns are for folded words: lower case, no accents, ' for every apostrophe.

/** « a justifié son ambassadeur », "it cited", and « Parce que » or "The reason" at the beginning. */
const justifying =
  /\b(?:justifi|invoqu|expliqu)(?:e|es|ent|er|ait|aient|ant)\b|\b(?:explain(?:s|ed|ing)?|justif(?:y|ies|ied|ying)|cit(?:es|ed|ing)|argu(?:es|ed|ing)|blam(?:es|ed|ing))\b|^\W*(?:parce qu|en cause\b|(?:la |the )?(?:raison|reason|motif|cause)\b|because\b)/
/** « Pour justifier sa décision », "the move", which point back at what was told before. */
const pointingBack =
  /\b(?:sa|son|leur|cette|ce|cet) (?:decision|choix|mesure|fermeture|refus|geste|retrait|depart|veto|vote|annulation|suspension)\b|\b(?:its|his|her|their|the|this|that) (?:decision|move|choice|refusal|step|measure|closure|withdrawal|departure|veto|vote|cancellation|suspension)\b/

/** The share of the question that a sentence must hold which is told why further on. */
const heldBefore = 0.65
/** Sentences that hold it which are looked behind, and how many behind each. */
const placesLooked = 3
const sentencesBehind = 6

/**
 * Asked why, the sentences behind one that tells of what is asked in which somebody justifies it: the very next one, or
 * one a little further that points back at it.
 */
export function causesBehind(question: Question, found: readonly Passage[]): Place[] {
  if (!asksWhy(question)) return []
  const told = found
    .filter(({ own, namesMissing, isOnSubject }) => own >= heldBefore && namesMissing === 0 && isOnSubject)
    .slice(0, placesLooked)
  const places = told.flatMap(({ version, position }) =>
    version.sentences
      .map((sentence, at): Place => ({ version, sentence, position: at }))
      .slice(position + 1, position + 1 + sentencesBehind)
      .filter(place => isQuotable(place.sentence) && isCause(place, position)),
  )
  return [...new Map(places.map(place => [`${place.version.id} ${place.position}`, place])).values()]
}

function isCause(place: Place, told: number): boolean {
  const words = fold(wordsOf(place))
  return justifying.test(words) && (place.position === told + 1 || pointingBack.test(words))
}
