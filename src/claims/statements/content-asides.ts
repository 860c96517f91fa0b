import { wordSet } from '../../text/words/word-set.ts'
import { hasFiniteVerb, isMark, matchingBracket, nextStop } from '../grammar/clauses.ts'
import { isQue } from '../grammar/function-words.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { formsOf, type Word } from '../grammar/words.ts'

const asides = wordSet(
  `which who whose but though although while whereas and so as qui que qu' dont où mais alors tandis bien ce avant apres afin
  ainsi lors selon`,
)

/** The word before ", which …", « , mais … »: they go on about the things named, and are not what was said. */
export function asideStart(
  words: readonly Word[],
  start: number,
  group: VerbGroup | null,
  grammar: Grammar,
  groups: readonly VerbGroup[],
): number {
  const opening = words[start]
  if (group === null || opening === undefined) return words.length - 1
  const clause =
    grammar.complementizers.has(opening.form) ||
    startsClause(words, start, grammar) ||
    governsClause(words, start, grammar)
  const relative = grammar.relatives.has(words[group.first - 1]?.form ?? '')
  const aside = relative && isMark(words[group.first - 2], ',')
  const subordinate = isSubordinate(words, group, grammar) || isInOpeningGerund(words, group, grammar)
  for (let at = start + 1; at < words.length; at++) {
    if (relative && !clause && grammar.verbs.has(words[at]?.form ?? '')) return at - 1
    // « a évoqué des projets mais rien n’est prêt »
    if (!clause && words[at]?.form === 'mais' && hasFiniteVerb(words, at + 1, at + 5, grammar)) return at - 1
    // « a salué des chiffres tout en passant sous silence la crise »
    if (!clause && words[at]?.form === 'tout' && words[at + 1]?.form === 'en') return at - 1
    if (!isMark(words[at], ',')) continue
    if (alludes(words, at + 1)) return at - 1
    if (aside && !grammar.coordinators.has(words[at + 1]?.form ?? '')) return at - 1
    const next = words[at + 1]
    if (next === undefined || next.kind !== 'word') continue
    if (relative && hasFiniteVerb(words, at + 1, at + 3, grammar)) return at - 1
    if (/^(?:though|although)$/.test(next.form)) return at - 1
    if (subordinate && opensMainClause(words, at + 1, grammar)) return at - 1
    if (grammar.coordinators.has(next.form) && saysAgain(words, at + 2, group, groups, grammar)) return at - 1
    if (isRemark(words, at + 1, group)) return at - 1
    if (next.form === 'portant' || isPartOfNumber(words, at + 1)) continue
    // « selon laquelle, lors d’un contrôle, … »
    if (/quel(?:le)?s?$/.test(words[at - 1]?.form ?? '')) continue
    if (isBareContrast(words, at + 1, groups, grammar)) continue
    if (
      !clause &&
      (asides.has(next.form) || /(?:[a-z]ing|[a-z]ant)$/.test(next.form)) &&
      !joinsList(words, at)
    )
      return at - 1
  }
  return words.length - 1
}

/** « que “le budget sera tenu”, en référence à la loi »: the outlet says what is meant. */
function alludes(words: readonly Word[], at: number): boolean {
  return /^(?:en|in|faisant) (?:reference|allusion) (?:a|à|au|aux|to)$/.test(formsOf(words.slice(at, at + 3)))
}

/** « craindre que », « ne pas croire que »: an infinitive, and its clause right behind it. */
function governsClause(words: readonly Word[], start: number, grammar: Grammar): boolean {
  const link = words.findIndex(
    ({ form }, at) => at > start && at < start + 4 && isQue(form) && grammar.language === 'fr',
  )
  return link > 0 && isInfinitive(words[link - 1]?.form ?? '')
}

/** « annonce un ciel clair, mais couvert dans le nord »: no clause, and no remark such as « mais sans dire pourquoi ». */
function isBareContrast(
  words: readonly Word[],
  at: number,
  groups: readonly VerbGroup[],
  grammar: Grammar,
): boolean {
  const end = nextStop(words, at + 1)
  if (words[at]?.form !== 'mais' || groups.some(({ head }) => head > at && head < end)) return false
  if (/^(?:sans|selon|que|qu'|ne|n'|se|s')$/.test(words[at + 1]?.form ?? '')) return false
  return !hasFiniteVerb(words, at + 1, end, grammar)
}

/** « a nié savoir qu’il vivait là, ce qui a fait jaser »: behind a cue in the past the perfect is the outlet's own. */
function isRemark(words: readonly Word[], at: number, group: VerbGroup): boolean {
  const [first, second, third] = words.slice(at, at + 3).map(({ form }) => form)
  const perfect = /^(?:a|ont|n'a|n'ont)$/
  const isPast = group.shape === 'participle' && perfect.test(words[group.first]?.form ?? '')
  return isPast && first === 'ce' && second === 'qui' && perfect.test(third ?? '')
}

/** « En publiant un message laissant entendre que …, elle a déçu »: the sentence opens with what was done. */
function isInOpeningGerund(words: readonly Word[], group: VerbGroup, grammar: Grammar): boolean {
  if (words[0]?.form !== 'en' || !/ant$/.test(words[1]?.form ?? '') || group.first < 2) return false
  return !words
    .slice(2, group.first)
    .some((word, at) => isMark(word, ',') || hasFiniteVerb(words, at + 2, at + 3, grammar))
}

const parts =
  /^(?:\d.*|un|une|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|pres|plus|environ|quelque|la|le)$/

/** « 12 blessés, dont trois dans un état grave »: the part was said with the whole. */
function isPartOfNumber(words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'dont') return false
  const next = words[at + 1]?.form ?? ''
  return (
    parts.test(next) &&
    (!/^l[ae]$/.test(next) || /^(?:moitie|quart|tiers|majorite)$/.test(words[at + 2]?.form ?? ''))
  )
}

const subordinators = wordSet(
  `si quand lorsque lorsqu' alors tandis comme bien dont où lequel laquelle lesquels lesquelles while when although
  though if after before since because as whereas once`,
)

/** « Si X a évoqué …, Y … »: the clause of the cue is itself a subordinate one, and the main clause comes behind. */
function isSubordinate(words: readonly Word[], group: VerbGroup, grammar: Grammar): boolean {
  for (let at = group.first - 1; at >= 0 && group.first - at < 12; at--) {
    const word = words[at]
    if (isMark(word, ')') && matchingBracket(words, at) > 0) {
      at = matchingBracket(words, at)
      continue
    }
    if (word === undefined || word.kind !== 'word') return false
    if (subordinators.has(word.form) || isAfterWhich(words, at)) return true
    if (grammar.verbs.has(word.form)) return false
  }
  return false
}

/** « après que », « avant qu’ » */
function isAfterWhich(words: readonly Word[], at: number): boolean {
  return isQue(words[at]?.form) && /^(?:apres|avant)$/.test(words[at - 1]?.form ?? '')
}

function opensMainClause(words: readonly Word[], start: number, grammar: Grammar): boolean {
  const next = words[start]
  if (
    next === undefined ||
    next.kind !== 'word' ||
    asides.has(next.form) ||
    grammar.coordinators.has(next.form)
  )
    return false
  for (let at = start; at < start + 12; at++) {
    const word = words[at]
    if (word === undefined || (word.kind !== 'word' && !isMark(word, ','))) return false
    if (at > start && hasFiniteVerb(words, at, at + 1, grammar)) return true
  }
  return false
}

/** ", but he denied": the speaker, as a pronoun, says another thing. */
function saysAgain(
  words: readonly Word[],
  at: number,
  main: VerbGroup,
  groups: readonly VerbGroup[],
  grammar: Grammar,
): boolean {
  if (!grammar.pronouns.has(words[at]?.form ?? '')) return false
  const next = groups.find(({ first }) => first === at + 1)
  if (next === undefined || next.governor !== null || next.shape !== main.shape) return false
  return next.verb.uses.has('say') || next.verb.uses.has('nounPhrase')
}

/** ", and" after another comma closes a list. */
function joinsList(words: readonly Word[], comma: number): boolean {
  const form = words[comma + 1]?.form
  if (form !== 'and' && form !== 'et') return false
  for (let at = comma - 1; at > comma - 9; at--) if (isMark(words[at], ',')) return true
  return false
}

/** Whether a clause with a subject and a verb of its own begins at the word `start`. */
export function startsClause(words: readonly Word[], start: number, grammar: Grammar): boolean {
  const form = words[start]?.form ?? ''
  if (grammar.language === 'fr') return false
  if (grammar.pronouns.has(form) && !grammar.determiners.has(form)) return true
  for (let at = start + 1; at < words.length; at++) {
    const word = words[at]
    // "said Jane Doe, who leads, is ahead"
    if (isMark(word, ',') && grammar.relatives.has(words[at + 1]?.form ?? '')) {
      const closing = words.findIndex((other, index) => index > at + 1 && isMark(other, ',;:'))
      if (!isMark(words[closing], ',') || !hasFiniteVerb(words, closing + 1, closing + 3, grammar))
        return false
      return words[closing + 1]?.kind === 'word' && !grammar.coordinators.has(words[closing + 1]?.form ?? '')
    }
    if (word === undefined || word.kind === 'mark' || grammar.relatives.has(word.form)) return false
    // "the result and is emphasizing": the verb is the speaker's
    if (grammar.coordinators.has(word.form) && grammar.verbs.has(words[at + 1]?.form ?? '')) return false
    if (grammar.verbs.has(word.form)) return true
  }
  return false
}
