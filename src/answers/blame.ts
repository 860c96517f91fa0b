import { eachOnce } from '../each-once.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { fold } from '../text/words/tokens.ts'
import { bearingOn, spanOf } from './bearing.ts'
import type { Lookup } from './lookup.ts'
import { predicateOf } from './predicate.ts'
import type { Question } from './question.ts'
import { type Passage, type Place, wordsOf } from './retrieval.ts'

// The patterns are for folded words: lower case, no accents, ' for every apostrophe.

const harming =
  'attaqu|frapp|bombard|tue |assassin|abattu|enlev|empoisonn|pirat|incendi|vise |sabot|tire |perpetr|commis'
const harmed =
  'attack|struck |strike|hit |bomb|kill|murder|assassinat|shot |kidnap|abduct|poison|hack|torch|raid|sabotag|fired |perpetrat|set fire'
/** « Qui a attaqué le port ? », "who is behind the raid": and not « qui a été attaqué ». */
const whoDid = new RegExp(
  `(?:^|[.!?:;,] )(?:(?:et|and) )?(?:qui (?:(?:a|ont|avait|aurait) (?!ete\\b)(?:\\w+ment )?(?:${harming})|est (?:derriere|responsable d|l'auteur))|who (?:(?:has|have|had|really) )?(?:${harmed}|(?:is|was) (?:behind|responsible for)|carrie[ds] out))`,
)
const blames =
  /\b(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ent|ait|ant|ing)|revendiqu\w*(?!\w*\W*$)|claim\w* responsibility|imput\w*|attribu(?:e|es|ent|ait|ed)|(?:was|were|is|are|be|been) (?:\w+ )?behind|(?:est|etait|serait|sont) (?:\w+ )?derriere|responsible for|porte la signature)\b/
/** Who takes it upon himself comes first. */
const owned = /\brevendiqu\w*|\bclaim\w* responsibility/
/** « accuse le maire d’avoir menti », "accused him of lying": of what somebody is accused. */
const charge = /\baccus\w* .*?(?:\bd(?:e |')|\bof )\W*\w/

/** The share of what is asked that the opening of an article about it tells, and that a sentence with a charge does. */
const leastOpening = 0.6
const leastCharged = 0.25
/** And a sentence that tells of what was done, with the heading above it. */
const leastHolding = 0.9
const articlesLooked = 4
const linesShown = 5

/**
 * Asked who did harm, the sentences in which somebody is blamed for it, or takes it upon himself: they seldom say again
 * what was done, as their article does at its beginning. What somebody is accused of in so many words must bear on the
 * question itself.
 */
export async function sentencesThatBlame(
  lookup: Lookup,
  question: Question,
  found: readonly Passage[],
): Promise<Place[]> {
  if (question.kind !== 'open' || !whoDid.test(fold(question.text))) return []
  const versions = eachOnce(found.map(({ version }) => version))
  // « Attaqué » is also « frappé », « visé », « bombardé »: to whom it was done tells what is meant.
  const predicate = predicateOf(question)
  const ids = versions.map(({ id }) => id)
  const [bears, bearsAll] = await Promise.all([
    bearingOn(
      lookup,
      { ...question, concepts: question.concepts.filter(concept => concept !== predicate) },
      ids,
    ),
    bearingOn(lookup, question, ids),
  ])
  const placesIn = (version: Passage['version']) =>
    version.sentences
      .map((sentence, position): Place => ({ version, sentence, position }))
      .filter(({ sentence }) => isQuotable(sentence))
  const isHolding = (passage: Passage) => passage.missing === 0 || bears(spanOf(passage)) >= leastHolding
  const holding = new Set(found.filter(isHolding).map(({ version }) => version.id))
  return versions
    .map(version => ({ version, places: placesIn(version) }))
    .filter(
      ({ version, places }) =>
        holding.has(version.id) || places.slice(0, 2).some(place => bears(spanOf(place)) >= leastOpening),
    )
    .slice(0, articlesLooked)
    .flatMap(({ places }) => places)
    .filter(place => {
      const words = fold(wordsOf(place))
      return blames.test(words) && (!charge.test(words) || bearsAll(spanOf(place), false) >= leastCharged)
    })
    .toSorted((a, b) => Number(isOwned(b)) - Number(isOwned(a)))
    .slice(0, linesShown)
}

function isOwned(place: Place): boolean {
  return owned.test(fold(wordsOf(place)))
}
