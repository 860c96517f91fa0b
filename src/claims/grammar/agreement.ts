import { isFiniteVerb } from './clauses.ts'
import { isPluralDeterminer } from './determiners.ts'
import type { Grammar } from './grammar.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Reading } from './word-order.ts'
import type { Word } from './words.ts'

/** Past forms that look like the plain form. */
const unchanged = /^(?:put|read|let|set|cut|forecast)$/
const one = /^(?:an?|this|each|every|another)$/
const anyNumber = /^(?:the|its|his|her|my|our|your|their|'s)$/
/** Nouns that take a plural verb without an ending of their own. */
const collective =
  /^(?:people|police|men|women|children|media|staff|team|family|crew|public|press|government|board|council|committee|company|majority|opposition|clergy|military|army|navy|band|group|party|couple|pair|data|jury|union|others?|few|many|most|some|poor|rich|wounded|best|young|old|elderly|accused|likes|personnel|faculty|management|leadership|cast|duo|trio|club|side|rest|half|third|lot|number|folk|youth|bbc|alumni|cattle|percent)$/
/** "the president's false claims", "12 more states": the noun still has to come. */
const adjective =
  /^(?:more|other|false|new|old|recent|latest|own|repeated|baseless|previous|past|public|official|early|initial|main|key|big|top|first|second|final|unfounded|misleading|similar|such|certain|different|various|major|serious|strict|local|federal|internal|annual|monthly|weekly|daily)$/
/** Forms of verbs of speech that are as often a noun: "12 more states", "a French press report". */
const alsoNouns =
  /^(?:(?:state|rule|report|estimate|claim|order|demand|question|call|promise|charge|point|show|plan|offer|note|comment|request|challenge|account|concern|fear|hope|warning|poll|vote|review|post|record|sign|signal|threat|prediction|remark|vow|forecast)s?|guess(?:es)?|press)$/

function isPluralNoun(form: string): boolean {
  return alsoNouns.test(form) && /[^s]s$/.test(form)
}

/**
 * Whether what looks like a verb of speech does not go with its subject and is a noun, or the plain form behind an
 * object: "a French press report", "12 more states", "My best guess is", "a video showing its chief refer to". English
 * alone: a French verb shows its person.
 */
export function disagrees(
  { words, grammar, groups }: Reading,
  { core }: NounPhrase,
  group: VerbGroup,
): boolean {
  if (grammar.language === 'fr') return false
  const form = words[group.head]?.form ?? ''
  if (isPluralNoun(form) && /^(?:more|other)$/.test(words[group.head - 1]?.form ?? '')) return true
  if (group.first !== group.head) return false
  // "Both firms offer plans": the verb stands before its object
  if (isPluralNoun(form) && groups.some(({ head }) => head === core[1])) return true
  // "The report stoked fears that": so does one that says nothing
  if (isPluralNoun(form) && core[1] > core[0] && isFiniteVerb(words, core[1], grammar)) return true
  if (isToldOf(words, group, grammar)) return true
  if (isPluralNoun(form) && (isSeveral(words, group.head) || isOfSeveral(words, core))) return true
  if (isBesideNumber(words, group.head, grammar)) return true
  if (form !== group.verb.lemma.split(' ')[0] || unchanged.test(form)) return false
  const phrase = words.slice(core[0], core[1] + 1)
  if (one.test(phrase[0]?.form ?? '') && !phrase.some(word => /^(?:of|and)$/.test(word.form))) return true
  return isSingular(words, core, grammar)
}

/** "New estimates indicate", "some rules were dropped", "My best guess is": another verb stands right behind it. */
function isToldOf(words: readonly Word[], group: VerbGroup, grammar: Grammar): boolean {
  const next = words[group.last + 1]
  if (group.first !== group.last || !alsoNouns.test(words[group.head]?.form ?? '')) return false
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !next.capital &&
    (isFiniteVerb(words, group.last + 1, grammar) ||
      (words[group.head]?.form === 'rules' && ruling.test(next.form)))
  )
}

/** "Party rules dictate that" */
const ruling = /^(?:dictate|require|forbid|prohibit|prevent|allow|stipulate|state|say)$/

/** "12 more", "some US", "a total of five": a number or a quantity without the noun that it counts. */
function isSeveral(words: readonly Word[], head: number): boolean {
  const closing = words[head - 1]
  const before = words[head - 2]?.form ?? ''
  if (closing === undefined || closing.kind !== 'word') return false
  if (isPluralDeterminer(closing.form) || (adjective.test(closing.form) && !closing.capital)) return true
  return closing.capital && (isPluralDeterminer(before) || /^(?:most|all|other)$/.test(before))
}

/** "both former imperial states": whoever are several take no verb in -s. */
function isOfSeveral(words: readonly Word[], [first, last]: readonly [number, number]): boolean {
  const phrase = words.slice(first + 1, last + 1)
  return (
    /^(?:both|many|several|these|those)$/.test(words[first]?.form ?? '') &&
    phrase.length > 0 &&
    phrase.every(({ kind, form }) => kind === 'word' && !/^(?:of|a|an|the|'s|in|at|from|for)$/.test(form))
  )
}

/** "Adding 85,476 reported cases": of what is counted, that it was reported. */
function isBesideNumber(words: readonly Word[], head: number, grammar: Grammar): boolean {
  const next = words[head + 1]
  const isOfNoun =
    next?.kind === 'word' && !grammar.prepositions.has(next.form) && !grammar.determiners.has(next.form)
  return (
    /^\d/.test(words[head - 1]?.form ?? '') &&
    !/^(?:in|since|from|the)$/.test(words[head - 2]?.form ?? '') &&
    /ed$/.test(words[head]?.form ?? '') &&
    isOfNoun &&
    next.form !== 'that'
  )
}

/** Whether the last noun of the subject has an article of its own and no plural: "video … showing its manager". */
function isSingular(
  words: readonly Word[],
  [first, last]: readonly [number, number],
  grammar: Grammar,
): boolean {
  const head = words[last]
  if (head === undefined || head.kind !== 'word') return false
  const mayBePlural = head.capital || /s$/.test(head.form) || collective.test(head.form)
  for (let at = last - 1; at >= first; at--) {
    const form = words[at]?.form ?? ''
    if (/^(?:and|or)$/.test(form)) return false
    if (one.test(form)) return !isLinked(words, first, at)
    if (anyNumber.test(form)) return !mayBePlural && !isLinked(words, first, at)
    if (grammar.links.has(form) && form !== "'s") return false
  }
  return false
}

/** "members of the crew", "some of the show": what is more than one stands before the link; and no "thanks to a new plan". */
function isLinked(words: readonly Word[], first: number, determiner: number): boolean {
  const before = words.slice(first, determiner).map(({ form }) => form)
  const holds = (pattern: RegExp) => before.some(form => pattern.test(form))
  if (holds(/^(?:of|and)$/) || before.some(form => /[^s]s$/.test(form) && form !== 'thanks')) return true
  return holds(collective) && holds(/^(?:for|with|in|at|from|to)$/)
}
