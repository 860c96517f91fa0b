import { wordSet } from '../../text/words/word-set.ts'
import type { Language } from '../../types.ts'
import { isMark } from './clauses.ts'
import { isCue } from './cues.ts'
import { isDe } from './function-words.ts'
import type { Grammar } from './grammar.ts'
import type { VerbShape } from './inflection.ts'
import { isInfinitive } from './inflection.ts'
import type { Draft } from './verb-auxiliaries.ts'
import type { Word } from './words.ts'

const nounDeterminers = {
  fr: wordSet(
    `l' la le les un une des du de d' ce cet cette ces son sa ses leur leurs mon ma notre votre aux au aucune chaque quelle
    toute prochaine nouvelle premiere derniere meme`,
  ),
  en: wordSet("the a an this his her their its my your our no any each every 's these those such own"),
}

/** What a form is here, or null when it is no verb of speech at all (« la note », « les personnes accusées »). */
export function chooseShape(
  words: readonly Word[],
  head: number,
  shapes: ReadonlySet<VerbShape>,
  draft: Draft,
  grammar: Grammar,
): VerbShape | null {
  const { language } = grammar
  const before = words[head - 1]
  if (isCommonCompound(words, head)) return null
  // « des relations »: the form with « nous » alone
  if (language === 'fr' && /ions$/.test(words[head]?.form ?? '') && before?.form !== 'nous') return null
  const auxiliary = draft.compound || draft.passive
  if (shapes.has('participle') && auxiliary) {
    return /^(?:avoir|etre)$/.test(words[draft.first]?.form ?? '') ? 'infinitive' : 'participle'
  }
  // "the warning came": an act of speech under its own article
  const noun = language === 'en' && nounDeterminers.en.has(before?.form ?? '')
  if (shapes.has('gerund') && noun && draft.first === head) return null
  if (shapes.has('gerund')) return progressive(draft, language) ? 'finite' : 'gerund'
  if (language === 'en' && isLikelyNoun(words, head, grammar)) return null
  if (
    shapes.has('infinitive') &&
    !(words[head]?.capital === true && before?.kind === 'word') &&
    isBareForm(words, head, draft, language)
  )
    return 'infinitive'
  if (!shapes.has('finite') || auxiliary) return null
  if (
    before !== undefined &&
    draft.first === head &&
    nounDeterminers[language].has(before.form) &&
    !isObjectPronoun(words, head)
  )
    return null
  if (isModifier(words, head, shapes, draft, language)) return null
  // « la modique somme de »: a sum, and not the verb
  if (words[head]?.form === 'somme' && isDe(words[head + 1]?.form)) return null
  if (
    words[head]?.capital === true &&
    before?.kind === 'word' &&
    !/^(?:say|said|tell|told)/.test(words[head]?.form ?? '')
  )
    return null
  if (grammar.prepositions.has(before?.form ?? '') && draft.first === head) return null
  if (language === 'en' && shapes.has('infinitive') && grammar.coordinators.has(before?.form ?? ''))
    return saysAsWell(words, head, grammar) ? 'finite' : null
  return 'finite'
}

const ofSomebody =
  /^(?:accus|exhort|invit|somm|press|soupconn|encourag|appell|conjur|suppli)(?:e|ent|ait|aient|a|erent)$/

/** « Le maire l’accuse d’avoir menti », « les exhorte à partir »: before these verbs a pronoun, and no article. */
export function isObjectPronoun(words: readonly Word[], head: number): boolean {
  const [before, link, act] = [words[head - 1], words[head + 1], words[head + 2]]
  if (!/^(?:l'|le|la|les)$/.test(before?.form ?? '') || !ofSomebody.test(words[head]?.form ?? ''))
    return false
  return /^(?:de|d'|à)$/.test(link?.form ?? '') && act?.capital === false && isInfinitive(act.form)
}

const governedReach = 12

/** "deny the charge and say the cargo was legal", and not "want to go and say so", "could deny it and say". */
function saysAsWell(words: readonly Word[], head: number, grammar: Grammar): boolean {
  const next = words[head + 1]
  if (words[head]?.form !== 'say' || next?.kind !== 'word') return false
  const opens = next.form === 'that' || grammar.determiners.has(next.form) || grammar.pronouns.has(next.form)
  const before = words.slice(Math.max(0, head - governedReach), head)
  return opens && !before.some(({ form }) => form === 'to' || grammar.modals.has(form))
}

/** "the federally threatened lynx", « un livre, écrit par deux amis »: a participle that only describes. */
function isModifier(
  words: readonly Word[],
  head: number,
  shapes: ReadonlySet<VerbShape>,
  draft: Draft,
  language: Language,
): boolean {
  if (!shapes.has('participle')) return false
  if (language === 'fr') return words[head + 1]?.form === 'par'
  // "the previously announced cast"
  const adverb = /[a-z]ly$/.test(words[head - 1]?.form ?? '')
  if (adverb && nounDeterminers.en.has(words[head - 2]?.form ?? '')) return true
  const before = words[draft.first - 1]
  const alone = draft.governor === null && !draft.negated && draft.first < head
  return alone && before !== undefined && nounDeterminers.en.has(before.form)
}

/** "a disc called “Tribes”": what is so called, by nobody in particular. */
function isNamed(words: readonly Word[], head: number): boolean {
  const before = words[head - 1]
  const article = [head - 2, head - 3].some(at =>
    /^(?:an?|one|the|this|another)$/.test(words[at]?.form ?? ''),
  )
  const noun = before?.kind === 'word' && !before.capital && article
  return noun && words[head + 1]?.kind === 'quote'
}

const longestTitle = 5

/** "the defending US Open champion", « les points presse »: compounds that hold the form of a verb of speech. */
function isCommonCompound(words: readonly Word[], head: number): boolean {
  const form = words[head]?.form
  if (form === 'presse')
    return /^(?:points?|conferences?|services?|attachee?s?|agences?|dossiers?|revues?|communiques?|groupes?)$/.test(
      words[head - 1]?.form ?? '',
    )
  const next = words[head + 1]?.form ?? ''
  if (form === 'critique' || form === 'critiques') return /^(?:de|d'|des|du|et|pour)$/.test(next)
  // "25 basis points", "the starting point"
  if (form === 'point' || form === 'points')
    return /^(?:percentage|basis|starting|turning|selling|focal|\d.*)$/.test(words[head - 1]?.form ?? '')
  if (form === 'think') return /^tanks?$/.test(next)
  if (form === 'demand') return next === 'for'
  if (form === 'press')
    return /^(?:secretary|secretaries|conferences?|releases?|briefings?|freedom|officers?|corps|statements?|club|office|agency|pool|box)$/.test(
      next,
    )
  if (form === 'confirmed')
    return /^(?:cases?|deaths?|infections?|dead|fatalities|patients|speakers?)$/.test(next)
  // "The truce appears to hold", "the dam holds"
  if (/^holds?$/.test(form ?? '') && next !== 'that') return true
  if (form === 'held')
    return /ly$/.test(words[head - 1]?.form ?? '') && /^(?:an?|the)$/.test(words[head - 2]?.form ?? '')
  if (form === 'dit' || form === 'dite')
    return (
      isMark(words[head - 1], ',') && words[head + 1]?.kind === 'quote' && words[head + 1]?.full === false
    )
  if (form === 'called') return isNamed(words, head)
  if (form !== 'defending') return false
  return words
    .slice(head + 1, head + 1 + longestTitle)
    .some(word => /^(?:champions?|titlists?)$/.test(word.form))
}

/** "is warning": the auxiliary makes no passive here. */
function progressive(draft: Draft, language: Language): boolean {
  if (language === 'fr' || !draft.passive) return false
  draft.passive = false
  return true
}

/** English forms that are as often nouns: "several battleground states", "scrutinized reports like". */
const nounVerbs = wordSet(
  `states state reports report claims claim comment remark notes note plans plan charges charge orders order calls offers offer
  estimates estimate promises promise demands demand requests request questions question challenges challenge hopes
  fears doubts attacks attack faults voices views shows protests reasons signals details outlines comments remarks
  stress shouts cries guesses threats labels brands mocks presses press objects cites sings reading reads reason posts post fires decline declines call
  recall recalls forecast forecasts slam pressure pressures fault advocates fear tweet tweets quip quips boast boasts`,
)

const people =
  /^(?:workers|officials|experts|engineers|scientists|researchers|analysts|economists|organi[sz]ers|authorities|doctors|rescuers|campaigners|unions)$/

function isLikelyNoun(words: readonly Word[], head: number, grammar: Grammar): boolean {
  const form = words[head]?.form ?? ''
  const before = words[head - 1]
  const next = words[head + 1]
  if (!nounVerbs.has(form) || before === undefined) return false
  // ", relief workers estimate.": nouns of people stand in the singular before another noun
  if (form === 'estimate' && people.test(before.form) && next?.kind !== 'word') return false
  if (next !== undefined && grammar.coordinators.has(next.form)) return true
  if (isPluralSubject(form, next) && !grammar.pronouns.has(before.form)) return true
  if (isSubjectItself(before, next, grammar) || isPartOfSource(words, head)) return true
  if (before.kind !== 'word') return false
  // "walked back remarks"
  if (before.form === 'back' && /^(?:remarks|comments|claims)$/.test(form)) return true
  if (/^\d/.test(before.form) || isSingular(words, head)) return true
  if (isVerbBefore(words, head - 1, grammar)) return true
  // "Belarusian state television": a singular name would take "states"
  if (form === 'state' && before.capital && !before.form.endsWith('s') && !grammar.pronouns.has(before.form))
    return true
  const named = before.capital && !before.form.includes('-')
  if (grammar.pronouns.has(before.form) || named || grammar.modals.has(before.form)) return false
  if (before.form === 'to' || grammar.adverbs.has(before.form) || grammar.governing.has(before.form))
    return false
  if (form === 'states' || form === 'state') return true
  if (next === undefined || next.kind === 'quote') return next === undefined
  const opensContent =
    next.form === 'that' || grammar.determiners.has(next.form) || grammar.pronouns.has(next.form)
  return !opensContent && !next.capital && next.form !== 'to'
}

/** "according to studio estimates", ", state lottery director", "an earnings call", "to spread despair, fear, ": no verb there. */
function isPartOfSource(words: readonly Word[], head: number): boolean {
  const form = words[head]?.form ?? ''
  const next = words[head + 1]
  const near = words.slice(Math.max(0, head - 4), head).map(word => word.form)
  if (near.join(' ').includes('according to')) return true
  if (form === 'state')
    return next?.kind === 'word' && !next.capital && !/^(?:that|the|a|an|in|on)$/.test(next.form)
  if (form === 'call') return /^(?:earnings|conference|phone|video|roll)$/.test(words[head - 1]?.form ?? '')
  return form === 'fear' && isMark(words[head - 1], ',') && isMark(next, ',')
}

/** "“all or nothing” comments can be traced", ", charges stemming from": the noun that another verb is told of. */
function isSubjectItself(before: Word, next: Word | undefined, grammar: Grammar): boolean {
  if (next === undefined || grammar.pronouns.has(before.form)) return false
  if (before.kind === 'word' && isPastBehindNoun(next.form)) return true
  if (before.capital) return false
  const governs =
    grammar.modals.has(next.form) || (before.kind === 'quote' && isAuxiliary(next.form, grammar))
  return governs || (before.kind !== 'word' && /[a-z]ing$/.test(next.form))
}

/** "Half of U.S. states already have", "reports have": a verb in the plural shows its subject. */
function isPluralSubject(form: string, next: Word | undefined): boolean {
  return /[^s]s$/.test(form) && /^(?:have|are|were|already)$/.test(next?.form ?? '')
}

/** "the note rose", "his comment was": behind a verb of speech no other verb follows at once. */
function isPastBehindNoun(form: string): boolean {
  return /^(?:was|were|rose|fell|came|went|had|drew|sparked|led|became)$/.test(form)
}

function isAuxiliary(form: string, grammar: Grammar): boolean {
  return grammar.be.has(form) || grammar.have.has(form)
}

/** "a status report the office filed": behind a singular noun a verb would end in -s. */
function isSingular(words: readonly Word[], head: number): boolean {
  if (words[head]?.form.endsWith('s') === true) return false
  for (let at = head - 1; at >= 0 && head - at < 4; at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word' || word.form.endsWith('s')) return false
    if (/^(?:an?|this|each|every|another)$/.test(word.form)) return true
  }
  return false
}

/** "could not corroborate reports that": what follows a verb of speech is its object, and no verb itself. */
function isVerbBefore(words: readonly Word[], index: number, grammar: Grammar): boolean {
  const word = words[index]
  if (word === undefined || word.capital || nounVerbs.has(word.form)) return false
  if (!isCue(word, 'en')) return false
  const before = words[index - 1]
  if (before === undefined || grammar.determiners.has(before.form)) return false
  const governed =
    before.form === 'to' ||
    [grammar.modals, grammar.negations, grammar.pronouns].some(set => set.has(before.form))
  return governed || /ed$/.test(word.form) || (/s$/.test(word.form) && before.kind === 'word')
}

function isBareForm(words: readonly Word[], head: number, draft: Draft, language: Language): boolean {
  if (language === 'fr') return isInfinitive(words[head]?.form ?? '')
  const before = words[head - 1]?.form
  return draft.governor !== null || before === 'to'
}
