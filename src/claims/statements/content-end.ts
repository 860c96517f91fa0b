import { wordSet } from '../../text/words/word-set.ts'
import { hasFiniteVerb, isFiniteVerb, isMark } from '../grammar/clauses.ts'
import { isAnd, isDe, isDefiniteArticle } from '../grammar/function-words.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { hasPastEnding } from '../grammar/inflection.ts'
import { nounPhraseBefore } from '../grammar/noun-phrases.ts'
import { afterAdjuncts } from '../grammar/subject-adjuncts.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Word } from '../grammar/words.ts'
import { startsClause } from './content-asides.ts'
import { opensBeside } from './gerund-reports.ts'
import { nextCounter } from './next-counters.ts'

/** The last word of the clause that begins at `start`: another attribution, a semicolon or the end closes it. */
export function clauseEnd(
  words: readonly Word[],
  start: number,
  grammar: Grammar,
  groups: readonly VerbGroup[],
  main: VerbGroup | null = null,
): number {
  let end = words.length - 1
  for (let at = start + 1; at < words.length; at++) {
    if (isMark(words[at], ';') || endsSentence(words, at)) {
      end = at - 1
      break
    }
  }
  const deed =
    main === null
      ? -1
      : Math.max(
          secondParticiple(words, start, main, grammar),
          afterInfinitive(words, start, grammar),
          nextClause(words, start, main, grammar),
        )
  if (deed >= 0) end = Math.min(end, deed - 1)
  const isObject = main !== null && takingNouns.some(use => main.verb.uses.has(use))
  const counter = nextCounter(words, start, grammar, isObject)
  if (counter !== null) end = Math.min(end, counter - 1)
  for (const group of groups) {
    if (group.first <= start) continue
    const cut = cutBefore(words, start, group, grammar, main)
    if (cut !== null && cut - 1 < end) end = cut - 1
  }
  return end
}

/** How a verb is used that takes what somebody counts for its object. */
const takingNouns = ['nounPhrase', 'count', 'at'] as const
const longestInfinitive = 25

/** "agreed to sell toys and opened 40 shops", « promet de ne rien toucher mais l’arrêté reste »: what is promised has no finite verb. */
function afterInfinitive(words: readonly Word[], start: number, grammar: Grammar): number {
  const french = grammar.language === 'fr'
  if (french ? !isDe(words[start]?.form) : words[start]?.form !== 'to') return -1
  for (let at = start + 2; at < Math.min(words.length, start + longestInfinitive); at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote' || isFiniteVerb(words, at, grammar)) return -1
    if (grammar.relatives.has(word.form) || grammar.complementizers.has(word.form)) return -1
    if (french ? word.form === 'mais' : word.form === 'and')
      return (
        french
          ? hasFiniteVerb(words, at + 1, at + longestInfinitive, grammar)
          : followsOn(words, at + 1, grammar)
      )
        ? at
        : -1
  }
  return -1
}

/** "and opened shops", but not "and aged care". */
function isPast(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word?.capital === false && hasPastEnding(word.form)
}

/** « a dénoncé un complot et bataillé pour un transfert »: behind a noun « et » and a participle take up the auxiliary. */
function secondParticiple(words: readonly Word[], start: number, main: VerbGroup, grammar: Grammar): number {
  if (grammar.language === 'en' || !grammar.have.has(words[main.first]?.form ?? '')) return -1
  if (!grammar.determiners.has(words[start]?.form ?? '')) return -1
  for (let at = start + 2; at < words.length - 2; at++) {
    if (words[at]?.kind !== 'word' || hasFiniteVerb(words, at, at + 1, grammar)) return -1
    const noun = grammar.determiners.has(words[at - 2]?.form ?? '')
    const participle = words[at + 1]?.accented === true && /e$/.test(words[at + 1]?.form ?? '')
    if (/^(?:et|ou)$/.test(words[at]?.form ?? '') && noun && participle) return at
  }
  return -1
}

const longestObject = 12
const longestSubject = 6

/** "rejected the offer and 300 workers went on strike", "the director and hired 12": behind an object another clause begins. */
function nextClause(words: readonly Word[], start: number, main: VerbGroup, grammar: Grammar): number {
  if (!grammar.determiners.has(words[start]?.form ?? '')) return -1
  // "said the offer and the threat were serious"
  if (main.verb.uses.has('say') && startsClause(words, start, grammar)) return -1
  const isRelative = grammar.relatives.has(words[main.first - 1]?.form ?? '')
  for (let at = start + 1; at < Math.min(words.length, start + longestObject); at++) {
    const word = words[at]
    if (word?.kind !== 'word' || grammar.relatives.has(word.form) || grammar.complementizers.has(word.form))
      return -1
    // "the group that denied the raid said": the verb of the main clause
    // "expects the sale to be held soon"
    if (/^(?:to|be)$/.test(words[at - 1]?.form ?? '')) continue
    if (isFiniteVerb(words, at, grammar)) return isRelative ? at : -1
    if (isAnd(word.form)) return beginsClause(words, at + 1, grammar) ? at : -1
  }
  return -1
}

/** "agreed to leave and the rebels promised": a past, or a subject with a determiner and its verb. */
function followsOn(words: readonly Word[], start: number, grammar: Grammar): boolean {
  if (isPast(words, start)) return true
  return grammar.determiners.has(words[start]?.form ?? '') && beginsClause(words, start, grammar)
}

/** A verb, or a subject and its verb. */
function beginsClause(words: readonly Word[], start: number, grammar: Grammar): boolean {
  if (grammar.language === 'en' && isPast(words, start)) return true
  for (let at = start; at < Math.min(words.length, start + longestSubject); at++) {
    const word = words[at]
    if (word?.kind !== 'word' || grammar.relatives.has(word.form) || grammar.complementizers.has(word.form))
      return false
    if (isFiniteVerb(words, at, grammar)) return true
  }
  return false
}

/** Inside a long quotation a passage holds several sentences: nobody's unquoted words run over a full stop. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  // « … traditionnelles.- Jean Roux, avocat »: the next item of a list
  const next = isMark(words[at + 1], '-') ? words[at + 2] : words[at + 1]
  if (!isMark(words[at], '.') || before?.kind !== 'word' || next === undefined) return false
  return (
    next.kind === 'word' &&
    next.capital &&
    next.start > (words[at]?.end ?? 0) &&
    before.end - before.start > 4
  )
}

const shortestContent = 3

/** Where another verb of speech ends the content before it; null when that verb is part of the content. */
function cutBefore(
  words: readonly Word[],
  start: number,
  group: VerbGroup,
  grammar: Grammar,
  main: VerbGroup | null,
): number | null {
  const before = words[group.first - 1]
  if (before === undefined) return null
  if (group.shape === 'gerund') return cutBeforeGerund(words, before, group, grammar, main)
  if (group.shape === 'infinitive' && group.governor === null)
    return cutBeforeInfinitive(words, before, group, grammar)
  if (group.inverted !== null && isMark(before, ',-″')) return group.first - 1
  if (isMark(before, ',') && opensInverted(words, group, grammar)) return group.first - 1
  // "Holm, who blamed “the storm and the tide,” said": the verb of the main clause
  const isRelative = main !== null && grammar.relatives.has(words[main.first - 1]?.form ?? '')
  if (before.kind === 'quote' && before.full) return isRelative ? group.first : null
  const subject = main === null ? null : nounPhraseBefore(words, group.first, grammar)
  const joint = words[(subject?.first ?? 0) - 1]
  // « qu’ils viendront et d’autres se sont dits intéressés »: somebody else says so
  if (
    subject !== null &&
    joint !== undefined &&
    subject.first - start > shortestContent &&
    /^(?:et|mais|but|while)$/.test(joint.form) &&
    !grammar.pronouns.has(words[subject.first]?.form ?? '') &&
    isNewCue(words, start, group, main, grammar)
  )
    return subject.first - 1
  if (
    grammar.coordinators.has(before.form) &&
    group.first - start > 2 &&
    isNewCue(words, start, group, main, grammar)
  ) {
    return isMark(words[group.first - 2], ',') ? group.first - 2 : group.first - 1
  }
  return null
}

/** « …, dénonçant un complot et réclamant un procès », « tout en exigeant », ", before saying". */
function cutBeforeGerund(
  words: readonly Word[],
  before: Word,
  group: VerbGroup,
  grammar: Grammar,
  main: VerbGroup | null,
): number | null {
  if (!group.verb.uses.has('say') && !group.verb.uses.has('nounPhrase')) return null
  if (isMark(before, ',')) return group.first - 1
  const beside = opensBeside(words, group.first)
  if (beside !== null) return beside - 1
  if (main?.shape === 'gerund' && grammar.coordinators.has(before.form)) return group.first - 1
  if (before.form === 'en' || before.form === 'while') return withTout(words, group.first - 1)
  const isThen = before.form === 'before' || before.form === 'after'
  return isThen && isMark(words[group.first - 2], ',') ? group.first - 2 : null
}

/** « … avant d’ajouter », « …, et de rappeler que ». */
function cutBeforeInfinitive(
  words: readonly Word[],
  before: Word,
  group: VerbGroup,
  grammar: Grammar,
): number | null {
  if (isDe(before.form) && words[group.first - 2]?.form === 'avant') return group.first - 2
  if (!narrates(words, group, grammar)) return null
  return isMark(words[group.first - 3], ',') ? group.first - 3 : group.first - 2
}

/** « consolider deux axes : la paix et la culture, a ajouté l’Élysée »: behind a comma an auxiliary and no subject. */
function opensInverted(words: readonly Word[], group: VerbGroup, grammar: Grammar): boolean {
  if (grammar.language === 'en' || group.first === group.head || !group.verb.uses.has('say')) return false
  if (!grammar.have.has(words[group.first]?.form ?? '')) return false
  if (isDefiniteArticle(words[group.last + 1]?.form)) return true
  const subject = afterAdjuncts(words, group.last + 1, grammar)
  return subject !== null && words[subject]?.form === 'des'
}

/** « a dénoncé X et a appelé à Y »: a second verb of speech in the tense of the first; « … et demandait » goes on. */
function isNewCue(
  words: readonly Word[],
  start: number,
  group: VerbGroup,
  main: VerbGroup | null,
  grammar: Grammar,
): boolean {
  if (main === null || group.governor !== null || group.passive) return false
  if (grammar.determiners.has(words[start]?.form ?? '') && !startsClause(words, start, grammar)) return true
  // "and also said" is as simple as "and said"
  const isSimple = ({ first, head }: VerbGroup): boolean =>
    words.slice(first, head).every(({ form }) => grammar.adverbs.has(form) && !grammar.have.has(form))
  if (!isSimple(group) || !isSimple(main)) {
    return (
      words[group.first]?.form === words[main.first]?.form ||
      (group.shape === 'participle' && main.shape === 'participle')
    )
  }
  const uses = group.verb.uses
  const strong = uses.has('say') || uses.has('call') || uses.has('accuse')
  // "warned farmers of frost but added": « mais » sets against each other what one person says
  const isSoft = soft.has(group.verb.lemma) && words[group.first - 1]?.form !== 'but'
  return strong && !/(?:ait|aient)$/.test(words[group.head]?.form ?? '') && !isSoft
}

const soft = wordSet('believe hope fear suggest estimate predict note add indicate conclude estimer ajouter')

function withTout(words: readonly Word[], at: number): number {
  const from = words[at - 1]?.form === 'tout' ? at - 1 : at
  return isMark(words[from - 1], ',') ? from - 1 : from
}

/** « , et de rappeler que », « et d’ajouter : “…” »: an infinitive that tells what the subject did next. */
export function narrates(words: readonly Word[], group: VerbGroup, grammar: Grammar): boolean {
  const next = words[group.last + 1]
  const opens = /^(?:que|qu'|:)$/.test(next?.form ?? '') || next?.full === true
  const joined =
    /^(?:et|puis)$/.test(words[group.first - 2]?.form ?? '') && isDe(words[group.first - 1]?.form)
  return opens && joined && grammar.language === 'fr'
}
