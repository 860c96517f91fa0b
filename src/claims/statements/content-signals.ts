import { wordSet } from '../../text/words/word-set.ts'
import { hasFiniteVerb, isMark } from '../grammar/clauses.ts'
import { isQue, pointsToOne } from '../grammar/function-words.ts'
import { type Grammar, isDerivedAdverb } from '../grammar/grammar.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Word } from '../grammar/words.ts'
import { afterAudience, afterTimes } from './addressees.ts'

const longestWayToContent = 22

export function isInfinitiveComplement(words: readonly Word[], start: number): boolean {
  for (let at = start; at < start + 4; at++) {
    const form = words[at]?.form
    if (form === undefined) return false
    if (isInfinitive(form) && words[at]?.accented === false && words[at]?.capital === false)
      return at - start < 3
    if (!/^(?:ne|n'|pas|se|s'|l'|le|la|les|y|en|lui|leur|plus|jamais|rien|de|d'|a|à|vouloir)$/.test(form))
      return false
  }
  return false
}

/** « que », a quotation or a colon that comes before any other verb: the surest sign of content. */
export function contentSignal(
  words: readonly Word[],
  from: number,
  group: VerbGroup,
  grammar: Grammar,
  groups: readonly VerbGroup[],
): number | null {
  const spokenTo = mayComeLater(words, from, group, grammar)
  const clausal = ['say', 'that', 'nounPhrase', 'call', 'check', 'accuse', 'plan'].some(use =>
    [...group.verb.uses].some(own => own === use),
  )
  const start = afterTimes(words, from, grammar)
  for (let at = from; at < words.length && at - from < longestWayToContent; at++) {
    const word = words[at]
    if (word === undefined) return null
    if (word.kind === 'quote' && (word.full || at === start))
      return withLead(words, afterAudience(words, start), at)
    if (word.kind === 'quote') continue
    if (isMark(word, ':')) {
      if (isActAsked(words, from, at, group)) return null
      return beforeColon(words, from, at, group, grammar) ?? colonContent(words, at, group)
    }
    if (word.kind === 'mark' && !isMark(word, ',()')) return null
    if (isMark(word, ',') && grammar.coordinators.has(words[at + 1]?.form ?? '')) return null
    if (isMark(word, ',') && takesUp(words, at, from)) return behindAside(words, at)
    if (clausal && (at === from || spokenTo) && isComplementizer(words, at, from, group, grammar)) return at
    if (grammar.relatives.has(word.form) && at > from) return null
    if (at > from && hasFiniteVerb(words, at, at + 1, grammar)) return null
    if (groups.some(({ head, shape }) => head === at && shape === 'finite')) return null
    if (groups.some(other => other.head === at && isOwnGerund(words, other))) return null
  }
  return null
}

/** « …, ce que l’armée conteste », « …, ce qui porte le total à 40 »: what was told before is taken up. */
function takesUp(words: readonly Word[], comma: number, from: number): boolean {
  const [ce, relative] = words.slice(comma + 1, comma + 3)
  if (ce?.form !== 'ce') return false
  // « explique, lundi, ce qui a cédé »
  const isBehindAside = words.slice(from, comma).some(word => isMark(word, ','))
  return isQue(relative?.form) || (relative?.form === 'qui' && !isBehindAside)
}

/** « a déclaré, ce qui est rare, que la digue a cédé »: the aside over, the content begins. */
function behindAside(words: readonly Word[], comma: number): number | null {
  const end = words.findIndex((word, at) => at > comma && word.kind !== 'word')
  return isMark(words[end], ',') && isQue(words[end + 1]?.form) ? end + 1 : null
}

/** « a démenti vendredi, affirmant que »: what stands behind it is told by that verb. */
export function isOwnGerund(words: readonly Word[], { first, last, shape, verb }: VerbGroup): boolean {
  if (shape !== 'gerund') return false
  // "with one user saying, “…”"
  const isBeforeQuotation = words[isMark(words[last + 1], ',:') ? last + 2 : last + 1]?.full === true
  return (
    verb.uses.has('call') || (verb.uses.has('say') && (isBeforeQuotation || isMark(words[first - 1], ',')))
  )
}

/** « préconisait de prévoir un stock : trois boîtes »: what is asked for or planned stands before the colon. */
function isActAsked(words: readonly Word[], from: number, colon: number, group: VerbGroup): boolean {
  const uses = group.verb.uses
  if (words[colon + 1]?.kind === 'quote') return false
  if (isInfinitiveComplement(words, from)) return true
  if (!uses.has('call') && !uses.has('plan')) return false
  const at = words.findIndex(
    ({ form }, index) => index >= from && index < from + 3 && /^(?:de|d'|à)$/.test(form),
  )
  return at >= 0 && isInfinitiveComplement(words, at + 1)
}

/** « a dénoncé un “manquement” sur deux points : le vote et le cumul »: the object is told with what it is made of. */
function beforeColon(
  words: readonly Word[],
  from: number,
  colon: number,
  { verb }: VerbGroup,
  grammar: Grammar,
): number | null {
  const start = afterTimes(words, from, grammar)
  const opening = words[start]
  if (!verb.uses.has('nounPhrase') || opening === undefined || words[colon + 1]?.full === true) return null
  const isObject = opening.kind === 'quote' || grammar.determiners.has(opening.form)
  return isObject && colon - start > 1 && !grammar.times.has(words[start + 1]?.form ?? '') ? start : null
}

/** Verbs that only a quotation makes speak: « va continuer : » counts up something else. */
const goingOn = wordSet(
  'continuer poursuivre reprendre commencer terminer compléter continue begin add ajouter want plan aim intend seek offer decline refuse',
)

function colonContent(words: readonly Word[], colon: number, group: VerbGroup): number | null {
  const next = words[colon + 1]
  if (next === undefined) return null
  const speaks = ['say', 'nounPhrase', 'that', 'call', 'plan', 'accuse', 'count'].some(use =>
    [...group.verb.uses].some(own => own === use),
  )
  const silent =
    !speaks || goingOn.has(group.verb.lemma) || /^(?:trouver|see|find|show|hear)$/.test(group.verb.lemma)
  if (silent && next.kind !== 'quote' && !isMark(next, '″')) return null
  return colon + 1
}

/** A quotation right behind the cue begins the content; further on, so do the words that lead into it. */
function withLead(words: readonly Word[], from: number, at: number): number {
  if (at <= from) return at
  // « raconte avoir nagé, “portée par les vagues” »
  if (isMark(words[at - 1], ',')) return isInfinitiveComplement(words, from) ? from : at
  const lead = words[from]
  return lead === undefined || lead.kind !== 'word' ? at : from
}

/** Verbs that take the person spoken to as their object, before "that". */
const toSomebody = wordSet(
  `tell inform remind assure notify warn advise prevenir avertir informer assurer alerter persuader convaincre
  prévenir`,
)

/** « a dit à la police que », "said Monday that": an adjunct or an addressee may stand before "that", a thing not. */
function mayComeLater(words: readonly Word[], from: number, group: VerbGroup, grammar: Grammar): boolean {
  const next = words[from]
  if (next === undefined || next.kind !== 'word') return true
  // « annonce des mesures que la crise impose »: the clause belongs to the object
  if (group.verb.uses.has('nounPhrase') && /^(?:des|du)$/.test(next.form)) return false
  if (isDate(words, from, grammar)) return true
  if (next.form === 'contre' || (next.form === 'sur' && !isOnAir(words, from + 1))) return false
  if (toSomebody.has(group.verb.lemma) || (group.verb.tail.length > 0 && grammar.language === 'fr'))
    return true
  if (grammar.prepositions.has(next.form) || grammar.times.has(next.form) || grammar.adverbs.has(next.form))
    return true
  return isDerivedAdverb(next.form, grammar) || next.inverted || grammar.negations.has(next.form)
}

/** « la semaine dernière », « le 3 mars » */
function isDate(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const [article, noun] = [words[at]?.form ?? '', words[at + 1]?.form ?? '']
  return pointsToOne(article) && (grammar.times.has(noun) || /^(?:\d.*|lendemain|veille)$/.test(noun))
}

const airs = wordSet(
  `antenne plateau reseau reseaux plateforme site compte page blog radio station chaine chaines onde ondes television
  plateaux scene tribune fil messagerie podcast`,
)

/** « a assuré sur Franceinfo que », « sur la chaîne publique »: where it was said, not what it was about. */
function isOnAir(words: readonly Word[], at: number): boolean {
  const article = /^(?:le|la|les|l'|son|sa|ses|leur|leurs|une?)$/.test(words[at]?.form ?? '')
  const noun = words[article ? at + 1 : at]
  return noun !== undefined && (airs.has(noun.form) || (!article && noun.capital))
}

const objectArticles = /^(?:le|la|les|l'|une?|des|son|sa|ses|leurs?|cette|ces)$/

/** « détaille ensuite les coups qu’il a portés »: the clause belongs to the object of the verb. */
function isBehindObject(
  words: readonly Word[],
  que: number,
  from: number,
  { verb }: VerbGroup,
  grammar: Grammar,
): boolean {
  const isPhrase = verb.tail.length > 0 && verb.lemma !== 'pointer du doigt'
  if (toSomebody.has(verb.lemma) || isPhrase || verb.uses.has('call')) return false
  for (let at = from; at < que - 1; at++) {
    const next = words[at + 1]?.form ?? ''
    const isObject =
      objectArticles.test(words[at]?.form ?? '') && !grammar.times.has(next) && !/^\d/.test(next)
    const before = words[at - 1]?.form ?? ''
    const governed =
      grammar.prepositions.has(before) || grammar.links.has(before) || words[at - 1]?.kind === 'mark'
    if (isObject && !governed) return true
    if (grammar.prepositions.has(words[at]?.form ?? '')) return false
  }
  return false
}

/** « de même que », « plus que », « tandis que »; right behind the cue « indique ainsi que » is « thus says that ». */
function joinsOrCompares(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1]?.form ?? ''
  if (before === 'ainsi') return at - 1 > from
  if (before === 'meme') return words[at - 2]?.form === 'de'
  if (before === 'tant') return words[at - 2]?.form === 'en'
  return /^(?:plus|moins|alors|tandis|afin|apres|avant|bien|tels?|telles?)$/.test(before)
}

const toldBefore =
  /^(?:accusations?|allegations?|assertions?|claims?|reports?|rumou?rs?|speculation|suggestions?)$/

/** "said of claims that he lied": what it is said about. */
export function isBehindTopic(words: readonly Word[], that: number, from: number): boolean {
  return /^(?:of|about|on)$/.test(words[from]?.form ?? '') && toldBefore.test(words[that - 1]?.form ?? '')
}

function isComplementizer(
  words: readonly Word[],
  at: number,
  from: number,
  group: VerbGroup,
  grammar: Grammar,
): boolean {
  const form = words[at]?.form ?? ''
  if (!grammar.complementizers.has(form)) return false
  if (isQue(form))
    return !joinsOrCompares(words, at, from) && !isBehindObject(words, at, from, group, grammar)
  if (form === 'ce') return /^(?:que|qu'|qui)$/.test(words[at + 1]?.form ?? '')
  // "from others during that time": behind a preposition it points
  if (form === 'that' && isBehindTopic(words, at, from)) return false
  if (form === 'that')
    return at - from < 14 && !(at > from && grammar.prepositions.has(words[at - 1]?.form ?? ''))
  return at === from || /^(?:comment|pourquoi|combien|how|why|whether)$/.test(form)
}
