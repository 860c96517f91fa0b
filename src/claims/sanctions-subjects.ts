import type { Span } from '../types.ts'
import { nounPhraseBefore } from './noun-phrases.ts'
import type { SentenceWords } from './quantities.ts'
import { governingVerbs, type Status } from './sanctions-words.ts'

const rightReach = 9
const timeWord =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?:er|st|nd|rd|th))$/

/** A day or a month that stands between a verb and what it governs. */
export function isTime(form: string): boolean {
  return timeWord.test(form)
}

/** Who imposes: the subject; of what is only called for, nobody yet. */
export function imposerOf(sentence: SentenceWords, verb: number, status: Status): Span | null {
  return status === 'called-for' ? null : subjectBefore(sentence, verb)
}

/** The subject of the verb, over its auxiliaries and the verbs that govern it; null for a pronoun. */
export function subjectBefore(sentence: SentenceWords, verb: number): Span | null {
  const { words, grammar } = sentence
  let first = verb
  for (let at = verb - 1; at >= 0 && verb - at < 8; at--) {
    const form = words[at]?.form ?? ''
    const inGroup =
      grammar.have.has(form) || grammar.be.has(form) || grammar.modals.has(form) || grammar.adverbs.has(form)
    const governs = governingVerbs[sentence.language].some(([, pattern]) => pattern.test(form))
    const link = /^(?:de|d'|à|to|it|on|that|se|s'|y)$/.test(form) || isTime(form)
    if (!inGroup && !governs && !(link && at + 1 === first)) break
    first = at
  }
  while (first < verb && /^(?:de|d'|à|to|on|that)$|day$/.test(words[first]?.form ?? '')) first += 1
  const phrase = nounPhraseBefore(words, first, grammar)
  if (phrase === null) return null
  const [start, last] = phrase.core
  const opening = words[start]
  if (start === last && (grammar.determiners.has(opening?.form ?? '') || isTime(opening?.form ?? '')))
    return null
  if (opening === undefined || (start === last && grammar.pronouns.has(opening.form))) return null
  return [opening.start, words[last]?.end ?? opening.end]
}

/** « par le Trésor », "by the Council" */
export function agentAfter({ words, grammar }: SentenceWords, verb: number): Span | null {
  const by = words.findIndex(
    (word, index) => index > verb && index < verb + rightReach && /^(?:par|by)$/.test(word.form),
  )
  const first = words[by + 1]
  if (by < 0 || first === undefined) return null
  let last = by + 1
  for (let at = by + 1; at < words.length && at - by < 10; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') break
    const stops =
      grammar.prepositions.has(word.form) ||
      grammar.conjunctions.has(word.form) ||
      isTime(word.form) ||
      word.form === 'il'
    if (stops && at > by + 1) break
    last = at
  }
  return [first.start, words[last]?.end ?? first.end]
}
