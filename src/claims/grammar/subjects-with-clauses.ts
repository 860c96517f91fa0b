import { isFiniteVerb } from './clauses.ts'
import type { Grammar } from './grammar.ts'
import { type NounPhrase, phraseEndingAt } from './noun-phrases.ts'
import type { Word } from './words.ts'

const longestRelative = 12

/** "The families who lost their homes said", "a group that includes 21 colleges said": the object of a clause about who speaks. */
export function aboveRelative(
  words: readonly Word[],
  phrase: NounPhrase,
  end: number,
  grammar: Grammar,
): NounPhrase | null {
  const opening = words[phrase.first]
  if (opening === undefined || grammar.pronouns.has(opening.form)) return null
  // "who shot the mayor": the phrase begins with a verb that no list knows
  const isAlone = phrase.first === phrase.core[1] && !isFiniteVerb(words, phrase.first, grammar)
  const isVerb = words[phrase.first - 1]?.form === 'who' && !opening.capital && !isAlone
  if (isVerb && (telling.test(opening.form) || grammar.determiners.has(opening.form))) return null
  let verbs = isVerb ? 1 : 0
  for (let at = phrase.first - 1; at > 0 && phrase.first - at < longestRelative; at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    if (word.form === 'who' || (word.form === 'that' && describes.test(words[at + 1]?.form ?? ''))) {
      const antecedent =
        verbs === 1 && words[at - 1]?.kind === 'word' ? phraseEndingAt(words, at - 1, grammar) : null
      return antecedent === null ? null : { first: antecedent.first, last: end - 1, core: antecedent.core }
    }
    // "21 public and private colleges"
    if (grammar.coordinators.has(word.form) && at === phrase.first - 1) continue
    if (grammar.conjunctions.has(word.form) || telling.test(word.form)) return null
    if (isFiniteVerb(words, at, grammar)) verbs += 1
  }
  return null
}

const longestWho = 14
/** Words of one verb: "who was not authorised". */
const groupReach = 3
const subjects = /^(?:he|she|they|we|i)$/

/** "A senior official who was not authorised to speak said", "officials who spoke on condition of anonymity said" */
export function aboveWho(words: readonly Word[], end: number, grammar: Grammar): NounPhrase | null {
  if (grammar.coordinators.has(words[end - 1]?.form ?? '')) return null
  let groups = 0
  let verb = Number.POSITIVE_INFINITY
  for (let at = end - 1; at > 0 && end - at <= longestWho; at--) {
    const word = words[at]
    if (word?.kind !== 'word' || telling.test(word.form) || subjects.test(word.form)) return null
    if (word.form === 'who') {
      const isClause = groups <= 1 && at < end - 2 && words[at - 1]?.kind === 'word'
      const antecedent = isClause ? phraseEndingAt(words, at - 1, grammar) : null
      return antecedent === null ? null : { first: antecedent.first, last: end - 1, core: antecedent.core }
    }
    if (grammar.conjunctions.has(word.form) && !/^(?:and|or|as)$/.test(word.form)) return null
    if (!isFiniteVerb(words, at, grammar) || grammar.determiners.has(words[at - 1]?.form ?? '')) continue
    if (verb - at > groupReach) groups += 1
    verb = at
  }
  return null
}

/** What a body does that a clause with "that" describes. */
const describes =
  /^(?:includes?|represents?|runs?|owns?|operates?|oversees|oversee|supports?|tracks?|monitors?|manages?|provides?|makes?|regulates?|advocates|helps?|works?|serves?|studies|study)$/

/** A verb whose own clause the cue may stand in: "the man who claims the mayor said". */
const telling =
  /^(?:says?|said|claims?|claimed|thinks?|thought|believes?|believed|insists?|insisted|knows?|knew|tells?|told|heard|suspect|suspects|allege[sd]?)$/

/** « Les élus qui ont voté la loi »: who speaks stands before a clause of one verb, at whose end the next verb comes. */
export function aboveQui(words: readonly Word[], end: number, grammar: Grammar): NounPhrase | null {
  let verbs = 0
  for (let at = end - 1; at > 0 && end - at <= longestRelative; at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    if (word.form === 'qui') {
      const antecedent = verbs === 1 && at < end - 2 ? phraseEndingAt(words, at - 1, grammar) : null
      return antecedent === null ? null : { first: antecedent.first, last: end - 1, core: antecedent.core }
    }
    if (grammar.pronouns.has(word.form) && !grammar.determiners.has(word.form)) return null
    if (grammar.conjunctions.has(word.form) && word.form !== 'et') return null
    if (isFiniteVerb(words, at, grammar)) verbs += 1
  }
  return null
}
