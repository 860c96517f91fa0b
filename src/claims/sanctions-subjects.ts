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

/** Who imposes: the subject; of what is only called for, whoever is called upon, else nobody yet. */
export function imposerOf(sentence: SentenceWords, verb: number, status: Status): Span | null {
  return status === 'called-for' ? calledUpon(sentence, verb) : subjectBefore(sentence, verb)
}

const callReach = 12

/** « a appelé la Suisse à sanctionner … », "urged Canada to impose …": between the call and the verb. */
function calledUpon({ words, language }: SentenceWords, verb: number): Span | null {
  const to = verb - 1
  if (!/^(?:à|a|to|de|d')$/.test(words[to]?.form ?? '')) return null
  for (let at = to - 1; at >= 0 && verb - at < callReach; at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    if (!calls[language].test(word.form)) continue
    const from = skipsOpening(words[at + 1]?.form ?? '') ? at + 2 : at + 1
    const [first, last] = [words[from], words[to - 1]]
    return first === undefined || last === undefined || from >= to ? null : [first.start, last.end]
  }
  return null
}

const calls = {
  fr: /^(?:appel(?:e|le|lent|ait|aient|er|ant)|exhort\p{L}*|press(?:e|ent|er|ait|aient)|invit(?:e|ent|er|ait)|demand(?:e|ent|er|ait|aient|ant)|somm(?:e|ent|er|ait)|implor\p{L}*)$/u,
  en: /^(?:call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?|push(?:es|ed|ing)?|ask(?:s|ed|ing)?|exhort(?:s|ed|ing)?|want(?:s|ed)?)$/,
}

/** « a demandé à la Suisse de … », "called on Canada to …" */
function skipsOpening(form: string): boolean {
  return /^(?:à|au|aux|on|upon|for)$/.test(form)
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
    const aside = asideLength(sentence, at)
    if (aside > 0) {
      at -= aside - 1
      first = at
      continue
    }
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

/** How many words « de son côté », « à son tour », "for its part" take that end at `at`; 0 for none. */
export function asideLength({ words }: SentenceWords, at: number): number {
  const phrase = words
    .slice(Math.max(0, at - 2), at + 1)
    .map(({ form }) => form)
    .join(' ')
  return /^(?:de (?:son|leur|sa) (?:cote|part)|à (?:son|leur) tour|pour (?:sa|leur) part|for (?:its|his|her|their) part)$/.test(
    phrase,
  )
    ? 3
    : 0
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
