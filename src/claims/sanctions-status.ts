import type { SentenceWords } from './quantities.ts'
import { future, governingVerbs, negation, possible, type Status } from './sanctions-words.ts'

export const clauseBreaks: ReadonlySet<string> = new Set(
  `qui dont où lequel apres avant alors tandis lorsque quand who which whose after before when while ; : ,`.split(
    ' ',
  ),
)
const leftReach = 14

/** What stands to the left of the verb puts it off, asks for it, or denies it (null). */
export function statusAround({ words, language }: SentenceWords, verb: number, own: Status): Status | null {
  let status = own
  for (let at = verb; at >= 0 && verb - at < leftReach; at--) {
    const form = words[at]?.form ?? ''
    if (words[at]?.kind === 'quote' || clauseBreaks.has(form)) break
    if (at < verb && verb - at < 5 && negation[language].test(form)) return null
    if (at === verb) {
      if (language === 'fr' && own === 'in-force' && future.fr.test(form) && form.length > 6)
        status = 'announced'
      continue
    }
    if (status === 'in-force' || status === 'lifted' || status === 'announced') {
      const asked = governingVerbs[language].find(
        ([kind, pattern]) => (kind === 'threatened' || kind === 'called-for') && pattern.test(form),
      )
      if (asked !== undefined && !isNoun(words, at, language)) return asked[0]
    }
    if (status !== 'in-force') continue
    if (possible[language].test(form)) return 'threatened'
    const announced = governingVerbs[language].some(
      ([kind, pattern]) => kind === 'announced' && pattern.test(form),
    )
    if (announced || future[language].test(form)) status = 'announced'
  }
  return status
}

/** « la demande », "the call": a noun, not the verb. */
export function isNoun(
  words: SentenceWords['words'],
  at: number,
  language: SentenceWords['language'],
): boolean {
  const before = words[at - 1]?.form ?? ''
  if (language === 'fr' && /(?:er|ir|re)$/.test(words[at]?.form ?? '')) return false
  return language === 'fr'
    ? /^(?:la|les|des|une|un|cette|ces|sa|ses|leurs?|de|d'|avec|sous|par)$/.test(before)
    : /^(?:the|a|this|its|of|their)$/.test(before)
}
