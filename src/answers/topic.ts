import { isUntold } from './figures-counted.ts'
import type { Question } from './question.ts'
import type { Rank } from './ranking.ts'

/** The share of a topic that a sentence tells, halfway between what it holds itself and what it holds with those around it. */
const enough = 0.6
/** And with those around it alone. */
const enoughAround = 0.5

/** Whether a sentence is about a topic by its own words: its neighbours and its title only tell the rest. */
function tellsTopic({ own, coverage, isOnSubject }: Rank): boolean {
  return isOnSubject && own > 0 && (own + coverage) / 2 > enough
}

/**
 * Of the sentences found for a topic those that are about it; where none is, those that stand among such words. Of articles
 * that hold all of « incendie Gironde » where there are some.
 */
export function onTopic<Found extends Rank>(passages: readonly Found[]): Found[] {
  const telling = passages.filter(tellsTopic)
  const found =
    telling.length > 0
      ? telling
      : passages.filter(({ coverage, isOnSubject }) => isOnSubject && coverage >= enoughAround)
  const least = Math.min(...found.map(({ missing }) => missing))
  return found.filter(({ missing }) => missing === least)
}

/** Sentences at the start of an article that tell what it is about, beside its title. */
const openings = 2

/** Whether a sentence that is about a topic shows that its whole article is. */
export function opensWithTopic({ position, titled }: Rank): boolean {
  return position < openings || titled > enough
}

/** The same of the claims that a category tells already: the title of their article may be about the topic for them. */
export function ofTitled<Found extends Rank>(passages: readonly Found[]): Found[] {
  const telling = passages.filter(passage => tellsTopic(passage) || passage.titled > enough)
  return telling.length > 0 ? telling : [...passages]
}

/** « /chiffres inflation »: no category tells which figures are meant, so their own sentences must. */
export function isUntoldTopic({ isTopic, category }: Question): boolean {
  return isTopic && isUntold(category)
}
