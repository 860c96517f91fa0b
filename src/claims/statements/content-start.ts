import { wordSet } from '../../text/words/word-set.ts'
import { hasFiniteVerb, isMark, nextStop } from '../grammar/clauses.ts'
import { isDe, isOf, isQue } from '../grammar/function-words.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Word } from '../grammar/words.ts'
import {
  addressed,
  afterAddressee,
  afterAudience,
  afterCalled,
  afterInsertion,
  afterTimes,
} from './addressees.ts'
import {
  behindAdjunct,
  gerundBehindAdjunct,
  infinitiveBehind,
  isAdjunctOnly,
  isConfirmedInOffice,
} from './content-adjuncts.ts'
import { contentSignal, isInfinitiveComplement, isOwnGerund } from './content-signals.ts'
import { givenNumber, givesOnlyNumbers } from './given-numbers.ts'
import { spokenInfinitive } from './spoken-infinitives.ts'

const fullNegations = /^(?:pas|point|jamais|guere)$/
/** « n’acceptent pas de partir »: what is not wanted is told with « pas ». */
const feelingVerbs = /^(?:accepter|vouloir|souhaiter|regretter|craindre|espérer|redouter)$/

/** « ne reconnaît pas | l’accord », « n’explique pas non plus | pourquoi » */
function afterNegation(words: readonly Word[], from: number, group: VerbGroup): number {
  if (!group.negated || feelingVerbs.test(group.verb.lemma)) return from
  if (!fullNegations.test(words[from]?.form ?? '')) return from
  return words[from + 1]?.form === 'non' && words[from + 2]?.form === 'plus' ? from + 3 : from + 1
}

/** Where the content begins: at « que », at a quotation, at a colon, or at once when the verb allows. */
export function contentStart(
  words: readonly Word[],
  after: number,
  group: VerbGroup,
  grammar: Grammar,
  groups: readonly VerbGroup[],
): number | null {
  const from = afterNegation(words, after, group)
  // "the changes the company agreed to will": what is agreed to stands before
  if (
    words[from]?.form === 'to' &&
    /^(?:will|would|can|could|may|might|must|should)$/.test(words[from + 1]?.form ?? '')
  )
    return null
  const called =
    group.verb.uses.has('call') && grammar.language === 'en' ? afterCalled(words, from, grammar) : null
  if (called !== null) return called
  const rejected = behindVerdict(words, from, group)
  if (rejected !== null) return rejected
  const number = givenNumber(words, from, group, grammar)
  if (number !== null) return number
  const quoted = inQuotation(words, from, group.verb.lemma, grammar)
  if (quoted !== null) return quoted
  if (givesOnlyNumbers(group) || (group.verb.lemma === 'call' && !namesSomething(words, from))) return null
  // "is preparing to do more: running …": what is planned stands before the colon
  if (group.verb.uses.has('plan') && words[from]?.form === 'to' && grammar.language === 'en') return from
  const signal = contentSignal(words, from, group, grammar, groups)
  if (signal !== null) return signal
  if (isMark(words[from], ',') && isMark(words[from + 1], '″')) return from + 2
  if (isMark(words[from], ',') && words[from + 1]?.form === 'i' && group.verb.uses.has('say')) return from + 1
  return startAtOnce(words, from, group, grammar, groups)
}

const currencies = '€$£¥'

/** Where the content begins that nothing opens, over whom and when it is told. */
function startAtOnce(
  words: readonly Word[],
  from: number,
  group: VerbGroup,
  grammar: Grammar,
  groups: readonly VerbGroup[],
): number | null {
  const start = afterTimes(
    words,
    afterAudience(words, afterTimes(words, afterInsertion(words, from), grammar)),
    grammar,
  )
  const opening = words[start]
  if (opening === undefined || grammar.coordinators.has(opening.form)) return null
  // "speaks of €260 million"
  if (opening.kind === 'mark' && !currencies.includes(opening.form)) return null
  if (groups.some(other => other.first === start && isOwnGerund(words, other))) return null
  // "renters who complained say": the verb of the main clause
  const isRelative = grammar.relatives.has(words[group.first - 1]?.form ?? '')
  if (isRelative && groups.some(({ first, shape }) => first === start && shape === 'finite')) return null
  if (addressed.has(group.verb.lemma)) {
    const told = afterAddressee(words, start, grammar)
    // "tells the story of Ana Ruiz, who left Oslo"
    return told !== null && told > start && /^(?:who|whose|which)$/.test(words[told]?.form ?? '')
      ? null
      : told
  }
  const { uses } = group.verb
  const infinitive = uses.has('say') || uses.has('that') ? spokenInfinitive(words, start, grammar) : null
  return infinitive ?? complementStart(words, start, opening, group, grammar)
}

/** The same behind whom and when, by what the verb may govern. */
function complementStart(
  words: readonly Word[],
  start: number,
  opening: Word,
  group: VerbGroup,
  grammar: Grammar,
): number | null {
  const { uses } = group.verb
  const english = grammar.language === 'en'
  if (english && pretending.has(group.verb.lemma)) {
    const to = infinitiveBehind(words, start, grammar)
    if (to !== null) return to
  }
  if (group.verb.lemma === 'dire' && group.reflexive) return selfDescription(words, start, grammar)
  if (feelings.has(group.verb.lemma) && isReflexive(words, group)) return isOf(opening.form) ? start : null
  if (
    uses.has('check') &&
    (group.negated || /^(?:refus|declin)/.test(group.governor ?? '')) &&
    !grammar.prepositions.has(opening.form)
  )
    return start
  const gerund = english ? gerundBehindAdjunct(words, start, group, grammar) : null
  if (gerund !== null) return gerund
  if (english && isConfirmedInOffice(words, start, group)) return null
  const object = !english || group.verb.tail.length > 0 || !grammar.prepositions.has(opening.form)
  if (object && (uses.has('nounPhrase') || uses.has('accuse')))
    return isAdjunctOnly(words, start, group, grammar) ? null : start
  if (!english && uses.has('plan') && !uses.has('say') && !uses.has('that')) {
    const governed = /^(?:de|d'|à)$/.test(opening.form) || isInfinitiveComplement(words, start)
    return governed ? start : null
  }
  if (english && uses.has('plan') && opening.form === 'to') return start
  if (english && uses.has('plan') && !uses.has('say') && !uses.has('that')) return null
  const hedges = english && hedging.test(opening.form) && /^\d/.test(words[start + 1]?.form ?? '')
  const isAdjunct = grammar.prepositions.has(opening.form) && !hedges
  if (english && !uses.has('call') && isAdjunct) return null
  if (english && group.verb.tail.length === 0 && addressing.has(group.verb.lemma)) return null
  if (uses.has('call') && !english) {
    const called = behindAdjunct(words, start)
    if (called !== null) return called
  }
  if (uses.has('call') || uses.has('plan')) return hasGoverned(words, start, grammar) ? start : null
  if (!english && isInfinitiveComplement(words, start))
    return uses.has('say') || uses.has('that') ? start : null
  if (isAdjunct) return null
  if (!uses.has('say') && !uses.has('that')) return null
  return isBareClause(words, start, group, grammar) ? start : null
}

const pretending = new Set(['claim', 'profess'])
/** "said about 300 people had left": of how many, and not of whom. */
const hedging = /^(?:about|around|over|under)$/

/** « se dit prêt à », « s’est dite convaincue que », « se dit contre l’accord »: how somebody describes themselves. */
function selfDescription(words: readonly Word[], start: number, grammar: Grammar): number | null {
  const form = words[start]?.form ?? ''
  if (grammar.determiners.has(form) || grammar.pronouns.has(form) || grammar.complementizers.has(form))
    return null
  if (grammar.prepositions.has(form) && !/^(?:contre|pour|en)$/.test(form)) return null
  if (hasFiniteVerb(words, start, start + 1, grammar)) return null
  return isQue(words[start + 1]?.form) ? start + 1 : start
}

const told =
  /^(?:accusations?|allegations?|assertions?|claims?|reports?|rumou?rs?|suggestions?|tally|toll|figures?)$/
const longestVerdict = 3
const longestTold = 5

/** "rejected as absurd claims that", "dismissed as “pure fantasy” an opposition tally": over what it is called. */
function behindVerdict(words: readonly Word[], from: number, { verb }: VerbGroup): number | null {
  if (!/^(?:reject|dismiss)$/.test(verb.lemma) || words[from]?.form !== 'as') return null
  for (let at = from + 2; at <= from + 1 + longestVerdict; at++) {
    const opens = /^(?:the|an?|any|all)$/.test(words[at]?.form ?? '') || told.test(words[at]?.form ?? '')
    if (opens && words.slice(at, at + longestTold).some(({ form }) => told.test(form))) return at
  }
  return null
}

const quotedReach = 6

const authorities =
  /^(?:police|gendarmerie|parquet|armee|ministere|ministre|mairie|prefecture|prefet|prefete|procureur|procureure|gouvernement|autorites|justice|enqueteurs|pompiers|syndicats?|opposition|junte|regime|kremlin|direction|avocate?s?)$/
const farthestSubject = 8
const deeds =
  /^(?:acte|geste|attaque|attentat|accident|incident|operation|erreur|drame|crime|piste|mouvement|suicide|provocation|sabotage|massacre|complot|bavure|meurtre|agression|explosion|manipulation|coup|echec|succes|victoire|guerre)$/

/** « La police parle d’un geste isolé »: what happened, as somebody in charge names it. */
function isCalledSo(words: readonly Word[], from: number): boolean {
  if (!isDe(words[from]?.form) || !/^une?$/.test(words[from + 1]?.form ?? '')) return false
  const near = words.slice(from + 2, from + 4)
  if (!near.some(({ form }) => deeds.test(form))) return false
  return words.slice(Math.max(0, from - farthestSubject), from).some(({ form }) => authorities.test(form))
}

/** « parle d’une « catastrophe » », « juge ce bilan « exagéré » »: what somebody calls a thing, in their own words. */
function inQuotation(words: readonly Word[], from: number, lemma: string, grammar: Grammar): number | null {
  const isSpoken = lemma === 'parler'
  if (isSpoken && isCalledSo(words, from)) return from + 1
  if (!isSpoken && lemma !== 'juger') return null
  if (isSpoken && !isOf(words[from]?.form)) return null
  const first = isSpoken ? from + 1 : from
  for (let at = first; at < from + quotedReach; at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark') return null
    if (word.kind === 'quote') return at === first && !isSpoken ? null : first
    // « parle de la pièce « Les Ormes » »
    if (
      isSpoken &&
      (at > first + 1 || /^(?:les?|la|l'|c(?:e|et|ette|es)|s(?:on|a|es)|leurs?)$/.test(word.form))
    )
      return null
    const isOther = grammar.prepositions.has(word.form) && !grammar.links.has(word.form)
    if (isOther || grammar.relatives.has(word.form) || hasFiniteVerb(words, at, at + 1, grammar)) return null
  }
  return null
}

const longestNaming = 20

/** English verbs that say something only with "to" behind them or behind whom they address. */
const addressing = wordSet('offer seek decline refuse challenge threaten')

/** "called it a “disgrace”", "called the vote a mistake": without a name for it the verb only summons. */
function namesSomething(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + longestNaming; at++) {
    const word = words[at]
    if (word === undefined || isMark(word, ',.;:')) return false
    if (word.kind === 'quote') return true
    if (at > from && /^(?:an?|one|false|untrue|baseless|unfounded|lies|fake)$/.test(word.form)) return true
    if (at === from && /^(?:him|it|them)$/.test(word.form)) return true
  }
  return false
}

/** Verbs that, reflexive and with « de », tell what somebody says of a thing: « se félicite de liens étroits ». */
const feelings = wordSet(
  'féliciter réjouir inquiéter alarmer indigner étonner désoler offusquer plaindre moquer vanter targuer',
)

function isReflexive(words: readonly Word[], group: VerbGroup): boolean {
  return words.slice(group.first, group.head).some(({ form }) => form === 'se' || form === "s'")
}

/** "said the raid failed": English drops "that"; French verbs of speech take « oui » or a name, which is no content. */
function isBareClause(words: readonly Word[], start: number, group: VerbGroup, grammar: Grammar): boolean {
  if (grammar.language === 'fr') return false
  const end = nextStop(words, start)
  const opening = words[start]
  if (weak.has(group.verb.lemma)) return group.shape !== 'gerund' && isClauseOpening(words, start, grammar)
  if (group.verb.lemma === 'add' && !isClauseOpening(words, start, grammar) && opening?.capital !== true)
    return false
  if (opening !== undefined && hasFiniteVerb(words, start + 1, end, grammar)) return true
  if (group.verb.lemma === 'add' || group.verb.lemma === 'boast') return false
  return group.verb.uses.has('say') && end - start >= 4 && opening?.form !== 'so'
}

/** Verbs of sense and knowledge, whose objects are mostly things: only a plain clause counts. */
const weak = wordSet(
  'see hear know learn understand feel show find sing begin hold discover determine recall post forecast charge maintain assume',
)

function isClauseOpening(words: readonly Word[], start: number, grammar: Grammar): boolean {
  const form = words[start]?.form ?? ''
  const mark = words.findIndex(
    (word, index) => index > start && endsClauseOpening(words, index, word, grammar),
  )
  const end = mark < 0 ? words.length : mark
  if (grammar.pronouns.has(form) && !grammar.determiners.has(form))
    return hasFiniteVerb(words, start + 1, Math.min(end, start + 4), grammar)
  return grammar.determiners.has(form) && hasFiniteVerb(words, start + 1, Math.min(end, start + 7), grammar)
}

/** "five characters that can fly", "the throne when her son did"; but "no evidence that" goes on. */
function endsClauseOpening(words: readonly Word[], at: number, word: Word, grammar: Grammar): boolean {
  if (word.kind !== 'word') return true
  if (!grammar.conjunctions.has(word.form) || grammar.coordinators.has(word.form)) return false
  return (
    word.form !== 'that' ||
    !/^(?:evidence|proof|signs?|indications?|doubt|hope|fear)$/.test(words[at - 1]?.form ?? '')
  )
}

/** « à », « de », "to" somewhere behind: what is called for or planned. */
function hasGoverned(words: readonly Word[], start: number, grammar: Grammar): boolean {
  const end = nextStop(words, start)
  for (let at = start; at < end; at++) {
    const form = words[at]?.form ?? ''
    if (form === 'to' || form === 'à' || form === 'de' || form === "d'" || form === 'for') return true
    if (form === 'au' || form === 'aux' || form === 'que' || form === "qu'") return true
  }
  return hasFiniteVerb(words, start, end, grammar)
}
