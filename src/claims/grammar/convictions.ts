import type { Language } from '../../types.ts'
import type { CueVerb } from './cues.ts'
import { isQue } from './function-words.ts'
import { type Grammar, isDerivedAdverb } from './grammar.ts'
import { finiteGroup, type VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

const believing: Readonly<Record<Language, CueVerb>> = {
  fr: { lemma: 'penser', uses: new Set(['that'] as const), tail: [] },
  en: { lemma: 'think', uses: new Set(['that'] as const), tail: [] },
}
const convinced: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:convaincue?s?|persuadee?s?|formel(?:le)?s?|categoriques?|confiante?s?)$/,
  en: /^(?:convinced|adamant|confident)$/,
}
/** Who speaks so firmly says it behind a colon as well: « est formel : aucun permis n’a été signé ». */
const firm = /^(?:formel(?:le)?s?|categoriques?|unanimes?|affirmati(?:fs?|ves?)|adamant|unequivocal|blunt)$/
const longestAdjunct = 5
/** Words between « est » and its adjective: "has long been quite". */
const farthestVerb = 4

/**
 * The predicates that tell what somebody holds to be so, as verbs do: « est convaincu que », "was adamant that",
 * « …, est persuadée Oslo ».
 */
export function convictionGroups(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  grammar: Grammar,
): VerbGroup[] {
  const { language } = grammar
  const found: VerbGroup[] = []
  words.forEach(({ form }, head) => {
    const isConvinced = convinced[language].test(form)
    if (!isConvinced && !firm.test(form)) return
    const next = words[head + 1]?.form
    const first = verbBefore(words, head, grammar)
    if (first === null || isNegated(words, first, head) || isToldByThem(words, groups, first, grammar)) return
    const tellsClause = isConvinced && (language === 'fr' ? isQue(next) : next === 'that')
    const isInverted = isConvinced && language === 'fr' && words[first - 1]?.form === ','
    const last = firm.test(form) ? beforeColon(words, head) : null
    if (tellsClause || isInverted) found.push(finiteGroup(believing[language], first, head, head))
    else if (last !== null) found.push(finiteGroup(believing[language], first, head, last))
  })
  return found
}

/** "say they are confident that": the verb before tells it already. */
function isToldByThem(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  first: number,
  grammar: Grammar,
): boolean {
  if (!grammar.pronouns.has(words[first - 1]?.form ?? '')) return false
  return groups.some(({ last }) => last < first - 1 && first - last <= farthestVerb)
}

/** Where « est », « s’est toujours dit », "has been" begins before the adjective; null when no verb stands there. */
function verbBefore(words: readonly Word[], head: number, grammar: Grammar): number | null {
  let first: number | null = null
  for (let at = head - 1; at >= 0 && head - at <= farthestVerb; at--) {
    const form = words[at]?.form ?? ''
    if (grammar.be.has(form) || (first !== null && grammar.have.has(form))) first = at
    else if (!grammar.adverbs.has(form) && !isDerivedAdverb(form, grammar) && !strengthening.test(form)) break
  }
  return first
}

/** The word before the colon, over « à la barre »; null when none stands near. */
function beforeColon(words: readonly Word[], head: number): number | null {
  for (let at = head + 1; at <= head + longestAdjunct; at++) {
    if (words[at]?.form === ':') return at - 1
    if (words[at]?.kind !== 'word') return null
  }
  return null
}

const strengthening = /^(?:plus|tout|absolument|intimement|more|quite|equally|very)$/

function isNegated(words: readonly Word[], first: number, head: number): boolean {
  return words
    .slice(Math.max(0, first - 2), head)
    .some(({ form }) => /^(?:n'|ne|pas|not|never|less|moins)$|n't$/.test(form))
}
