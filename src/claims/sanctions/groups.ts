import { isDerivedAdverb } from '../grammar/grammar.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { asideLength, chainedSubject, isTime, raising } from './subjects.ts'
import { sanctionVerb } from './verbs.ts'

const groupReach = 14

/** The first word of the verb with all that stands between it and its subject. */
export function groupStart(sentence: SentenceWords, verb: number): number {
  const { words } = sentence
  let first = verb
  for (let at = verb - 1; at >= 0 && verb - at < groupReach; at--) {
    const aside = asideLength(sentence, at)
    if (aside > 0) {
      at -= aside - 1
      first = at
      continue
    }
    const chained = chainedSubject(sentence, at)
    if (chained !== null) {
      at = chained
      first = at
      continue
    }
    if (!isInGroup(sentence, at, first)) break
    first = at
  }
  while (
    first < verb &&
    !isObjectControl(sentence, first) &&
    (/^(?:de|d'|à|to|on|that)$/.test(words[first]?.form ?? '') || isDate(sentence, first))
  )
    first += 1
  return first
}

/** A day or a month; "may" without a capital is a verb. */
function isDate({ words }: SentenceWords, at: number): boolean {
  const word = words[at]
  return word !== undefined && isTime(word.form) && (word.form !== 'may' || word.capital)
}

/** "directed his administration to impose": who is to impose stands before "to". */
function isObjectControl({ words, language }: SentenceWords, first: number): boolean {
  return language === 'en' && words[first]?.form === 'to'
}

function isInGroup(sentence: SentenceWords, at: number, first: number): boolean {
  const { words, grammar, language } = sentence
  const word = words[at]
  if (word?.form === '″') return true
  if (word === undefined || word.kind !== 'word') return false
  const { form } = word
  if (grammar.have.has(form) || grammar.be.has(form) || grammar.modals.has(form))
    return !(word.capital && at > 0 && form === 'a')
  if (grammar.adverbs.has(form) || isDerivedAdverb(form, grammar) || grammar.negations.has(form)) return true
  if (isTime(form)) return true
  const link = /^(?:de|d'|à|to|on|se|s'|y|leur|lui|up)$/.test(form)
  if (link) return at + 1 === first
  const governs =
    sanctionVerb(word, language) !== undefined || raising[language].test(form) || grammar.governing.has(form)
  return governs && !word.capital && !grammar.determiners.has(words[at - 1]?.form ?? '')
}
