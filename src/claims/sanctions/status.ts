import { wordSet } from '../../text/words/word-set.ts'
import { isAnd } from '../grammar/function-words.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { type Status, sanctionVerb } from './verbs.ts'
import { denies, future, negation, rulesOut, subordinates, tellsPossibility } from './words.ts'

export const clauseBreaks: ReadonlySet<string> = wordSet(
  `qui dont où lequel apres avant alors tandis lorsque quand who which whose after before when while ; : ,`,
)
const leftReach = 14
const negationReach = 5

/** What stands to the left of the verb puts it off, asks for it, or denies it (null). */
export function statusAround(sentence: SentenceWords, verb: number, own: Status): Status | null {
  const { words, language } = sentence
  if (isExcluded(sentence, verb) || isPurpose(sentence, verb)) return null
  let status = own === 'in-force' ? sharedTense(sentence, verb) : own
  let joined = words[verb - 1]?.form === 'and'
  for (let at = verb; at >= 0 && verb - at < leftReach; at--) {
    const form = words[at]?.form ?? ''
    if (clauseBreaks.has(form)) break
    if (isAnd(form) && at < verb - 1) joined = true
    if (at < verb && isNegated(sentence, at, verb, joined))
      return rulesOut[language].test(form) ? 'threatened' : null
    if (at === verb) {
      if (language === 'fr' && own === 'in-force' && future.fr.test(form) && form.length > 6)
        status = 'announced'
      continue
    }
    if (status !== 'threatened' && status !== 'called-for') {
      const asked = sanctionVerb(words[at], language)?.status
      const asks = asked === 'threatened' || asked === 'called-for'
      if (asks && !isNoun(words, at, language)) return asked
    }
    if (status !== 'in-force') continue
    const word = words[at]
    if (word !== undefined && tellsPossibility(word, language)) return 'threatened'
    const announced = sanctionVerb(words[at], language)?.status === 'announced'
    if ((announced && !isNoun(words, at, language)) || future[language].test(form)) status = 'announced'
  }
  return status === 'announced' && isConditional(sentence, verb) ? 'threatened' : status
}

/** "will block … and impose", "must condemn … and impose": a bare verb behind "and" shares what governs the first. */
function sharedTense({ words, language }: SentenceWords, verb: number): Status {
  const form = words[verb]?.form ?? ''
  if (language === 'fr' || words[verb - 1]?.form !== 'and' || /(?:s|ed|ing|ied|put|hit)$/.test(form))
    return 'in-force'
  for (let at = verb - 2; at >= 0 && verb - at < 2 * leftReach; at--) {
    const before = words[at]?.form ?? ''
    if (/^(?:must|should)$/.test(before)) return 'called-for'
    if (/^(?:will|would|shall|to)$/.test(before)) return 'announced'
    if (/^[;:.]$/.test(before)) break
  }
  return 'in-force'
}

function isNegated({ words, language }: SentenceWords, at: number, verb: number, joined: boolean): boolean {
  const form = words[at]?.form ?? ''
  if (denies[language].test(form)) return !joined
  // « lui a emboîté le pas »
  if (form === 'pas' && /^(?:le|un|ce)$/.test(words[at - 1]?.form ?? '')) return false
  return verb - at < negationReach && negation[language].test(form)
}

/** « n’exclut pas des sanctions », "has not ruled out": a threat, and no denial. */
export function isRuledIn({ words, language }: SentenceWords, at: number): boolean {
  if (!rulesOut[language].test(words[at]?.form ?? '')) return false
  return words
    .slice(Math.max(0, at - 3), at + 3)
    .some(({ form }) => /^(?:n'|ne|pas|not|n't|\w+n't|refused|refuses)$/.test(form))
}

/** « une résolution pour prolonger l’embargo »: what something is for is not yet done. */
function isPurpose({ words, language }: SentenceWords, verb: number): boolean {
  return (
    language === 'fr' &&
    words[words[verb - 1]?.form === 'faire' ? verb - 2 : verb - 1]?.form === 'pour' &&
    isInfinitive(words[verb]?.form ?? '')
  )
}

/** "whether to impose", « s’ils sanctionneraient », "once sanctions are lifted": nothing is imposed yet. */
function isExcluded({ words, language }: SentenceWords, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < leftReach; at--) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && word.form !== '″' && word.form !== '-')) return false
    if (subordinates[language].test(word.form)) return true
    if (word.form === "s'" && /^ils?$/.test(words[at + 1]?.form ?? '')) return true
  }
  return false
}

/** « Si Moscou refuse, … imposera », "will impose … unless": what is announced under a condition is a threat. */
function isConditional({ words, language }: SentenceWords, verb: number): boolean {
  return words.some((word, at) => {
    if (!subordinates[language].test(word.form) || /^(?:whether|until|once)$/.test(word.form)) return false
    return at === 0 || at > verb || words[at - 1]?.form === ',' || words[at - 1]?.form === 'that'
  })
}

/** « la demande », "the call": a noun, not the verb. */
export function isNoun(
  words: SentenceWords['words'],
  at: number,
  language: SentenceWords['language'],
): boolean {
  const before = words[at - 1]?.form ?? ''
  if (language === 'fr' && isInfinitive(words[at]?.form ?? '')) return false
  if (before === "l'" && words[at]?.form === 'annonce' && words[at]?.accented === false) return true
  return language === 'fr'
    ? /^(?:la|les|des|une|un|cette|ces|sa|ses|leurs?|de|d'|avec|sous|par)$/.test(before)
    : /^(?:the|a|this|its|of|their|any|new)$/.test(before)
}
