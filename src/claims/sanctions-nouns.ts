import type { Span } from '../types.ts'
import { isFiniteVerb } from './clauses.ts'
import { isDerivedAdverb } from './grammar.ts'
import type { SentenceWords } from './quantities.ts'
import type { SanctionEvent } from './sanctions-events.ts'
import type { Measure } from './sanctions-measures.ts'
import { isPassive, subjectTargets } from './sanctions-passives.ts'
import { clauseBreaks, isNoun, isRuledIn, statusAround } from './sanctions-status.ts'
import { agentAfter, imposerOf, isTime, subjectBefore } from './sanctions-subjects.ts'
import { targetsBehind, targetsFrom } from './sanctions-targets.ts'
import { type Status, sanctionVerb } from './sanctions-verbs.ts'
import { aimingVerbs, facingVerbs, hittingVerbs, mereMention, strikingVerbs } from './sanctions-words.ts'

const leftReach = 14
const includingReach = 26
const rightReach = 12
const strikeReach = 9

/** Nothing is imposed here, and no other reading may say otherwise. */
type Reading = SanctionEvent | null | 'none'

const readings = [governedEvent, passiveEvent, relativeEvent, aimingEvent, actionEvent]

/** What happens to a measure that a sentence names; null when it is only spoken of. */
export function measureEvent(sentence: SentenceWords, measure: Measure): SanctionEvent | null {
  for (const read of readings) {
    const found = read(sentence, measure)
    if (found === 'none') return null
    if (found !== null) return found
  }
  return null
}

/** « annoncer des sanctions contre … », "adopted its fifteenth package of sanctions against …". */
function governedEvent(sentence: SentenceWords, measure: Measure): Reading {
  const { words, language } = sentence
  const facing = facingEvent(sentence, measure)
  if (facing !== null) return facing
  const struck = strikingEvent(sentence, measure)
  if (struck !== null) return struck
  const found = governingVerb(sentence, measure.first)
  if (found === null) return null
  const own = measure.action === 'lifted' ? 'lifted' : found.status
  const ruledIn = isRuledIn(sentence, found.verb)
  const status = ruledIn ? 'threatened' : statusAround(sentence, found.verb, own)
  if (status === null) return 'none'
  const targets = targetsBehind(sentence, found.verb, measure.last + 1)
  return {
    status: sanctionVerb(words[found.verb], language)?.status === 'called-for' ? 'called-for' : status,
    verb: found.verb,
    measure: written(sentence, measure),
    imposer: imposerOf(sentence, found.verb, status),
    targets: targets.length > 0 ? targets : antecedent(sentence, found.verb, measure),
  }
}

/** « Pyongyang, contre lequel l’ONU a voté des sanctions »: the target stands before the relative pronoun. */
function antecedent(sentence: SentenceWords, verb: number, measure: Measure): readonly Span[] {
  const { words } = sentence
  const which = words.findIndex(
    (word, at) =>
      at < verb &&
      verb - at < leftReach &&
      /^(?:lequel|laquelle|lesquels|lesquelles|whom|which)$/.test(word.form),
  )
  if (which < 2 || !/^(?:contre|against|on)$/.test(words[which - 1]?.form ?? '')) {
    return behindOf(sentence, measure)
  }
  const last = words[words[which - 2]?.form === ',' ? which - 3 : which - 2]
  return last?.capital === true ? [[last.start, last.end]] : []
}

/** « le gel des avoirs de 32 responsables » */
function behindOf(sentence: SentenceWords, { head, last }: Measure): readonly Span[] {
  const { words } = sentence
  const next = words[last + 1]?.form ?? ''
  if (!/^(?:gels?|freezes?)$/.test(words[head]?.form ?? '') || !/^(?:de|d'|du|des)$/.test(next)) return []
  return targetsFrom(sentence, next === 'des' ? last + 1 : last + 2)
}

/** The measure without its article. */
function written({ words }: SentenceWords, { first, last }: Measure): readonly [number, number] {
  const article = /^(?:de|d'|des|les|la|le|l'|un|une|the|a|an|its|their|ses|leurs|leur|sa|son|″)$/
  let start = first
  while (start < last && article.test(words[start]?.form ?? '')) start += 1
  return [start, last]
}

const allowedBefore: Readonly<Record<SentenceWords['language'], RegExp>> = {
  fr: /^(?:à|aux?|pour|des?|d'|du|sur)$/,
  en: /^(?:for|on|including)$/,
}

/** The verb whose object the measure is: « a annoncé lundi de nouvelles », "called for", "measures, including". */
function governingVerb(sentence: SentenceWords, first: number): { verb: number; status: Status } | null {
  const { words, grammar, language } = sentence
  const before = words[first - 1]
  if (before === undefined) return null
  const light = lightVerb(sentence, first)
  if (light !== null) return light
  const isLinked = grammar.prepositions.has(before.form) || before.form === 'including'
  if (isLinked && !allowedBefore[language].test(before.form)) return null
  const including = includedIn(sentence, first)
  if (before.form === 'including' && including === null) return null
  for (
    let at = including ?? first - 1;
    at >= 0 && first - at < (including === null ? leftReach : includingReach);
    at--
  ) {
    const word = words[at]
    if (word === undefined || clauseBreaks.has(word.form)) return null
    if (word.kind === 'mark' && !'-″€$£'.includes(word.form)) return null
    if (mereMention[language].test(word.form)) return null
    if (isRuledIn(sentence, at)) return { verb: at, status: 'threatened' }
    const verb = sanctionVerb(word, language)
    if (verb !== undefined && !isNoun(words, at, language)) {
      return isGovernor(sentence, at, verb.status, isLinked ? before.form : null)
        ? { verb: at, status: verb.status }
        : null
    }
    if (/^(?:que|qu'|that)$/.test(word.form) || isOtherVerb(sentence, at)) return null
  }
  return null
}

/** « donner son feu vert à », « mettre fin aux sanctions », "put an end to", "signed off on". */
function lightVerb(
  { words, language }: SentenceWords,
  first: number,
): { verb: number; status: Status } | null {
  const isLink = (form: string) => /^(?:à|aux?|to|on)$/.test(form)
  const link = isLink(words[first]?.form ?? '') ? first : first - 1
  if (!isLink(words[link]?.form ?? '')) return null
  const near = words.slice(Math.max(0, link - 3), link).map(({ form }) => form)
  const phrase = near.join(' ')
  const verbs = language === 'fr' ? lightVerbs.fr : lightVerbs.en
  const found = verbs.find(([pattern]) => pattern.test(phrase))
  return found === undefined ? null : { verb: link - found[2], status: found[1] }
}

const lightVerbs: Readonly<
  Record<SentenceWords['language'], readonly (readonly [phrase: RegExp, status: Status, back: number])[]>
> = {
  fr: [
    [/feu vert$/, 'in-force', 2],
    [/(?:mis|met|mettre|mettra|mettent) fin$/, 'lifted', 2],
  ],
  en: [
    [/sign(?:s|ed)? off$/, 'in-force', 2],
    [/green light$/, 'in-force', 2],
    [/(?:put|puts|brought) an end$/, 'lifted', 3],
  ],
}

/** "called for" calls for sanctions, and "called them" does not; "agreed on", « plaide pour ». */
function isGovernor({ words }: SentenceWords, verb: number, status: Status, link: string | null): boolean {
  const form = words[verb]?.form ?? ''
  if (/^dr[ae]w/.test(form) && words[verb + 1]?.form !== 'up') return false
  if (/^call/.test(form) && !/^(?:for|on|upon)$/.test(words[verb + 1]?.form ?? '')) return false
  if (link === null || /^(?:des?|d'|du|including)$/.test(link)) return true
  if (/^(?:on|sur)$/.test(link)) return status === 'announced'
  return status === 'called-for'
}

/** "a series of measures …, including economic sanctions": the index of the measures. */
function includedIn({ words }: SentenceWords, first: number): number | null {
  const before = words[first - 1]?.form ?? ''
  if (!/^(?:including|notamment|dont|comme)$/.test(before)) return null
  for (let at = first - 2; at >= 0 && first - at < includingReach; at--)
    if (/^(?:measures|mesures|steps|penalties|restrictions)$/.test(words[at]?.form ?? '')) return at
  return null
}

/** Another verb stands between: "to help firms survive sanctions", « pour aider les banques à subir des sanctions ». */
function isOtherVerb({ words, grammar, language }: SentenceWords, at: number): boolean {
  const form = words[at]?.form ?? ''
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || word.capital) return false
  if (grammar.have.has(form) || grammar.modals.has(form)) return true
  if (language === 'en') {
    if (words[at - 1]?.form === 'to') return !grammar.determiners.has(form) && !isDerivedAdverb(form, grammar)
    return isFiniteVerb(words, at, grammar) && !/^(?:a|more)$/.test(form)
  }
  const infinitive = /(?:er|ir|oir|re)$/.test(form) && /^(?:à|de|d'|pour)$/.test(words[at - 1]?.form ?? '')
  return infinitive || (isFiniteVerb(words, at, grammar) && !grammar.times.has(form))
}

/** "could face sanctions", « risque des sanctions »: a threat for the subject; "faces sanctions from": in force. */
function facingEvent(sentence: SentenceWords, measure: Measure): Reading {
  const { words, language, grammar } = sentence
  const verb = measure.first - 1
  if (!facingVerbs[language].test(words[verb]?.form ?? '')) return null
  const subject = subjectBefore(sentence, verb)
  if (subject === null || statusAround(sentence, verb, 'in-force') === null) return 'none'
  const before = words[verb - 1]?.form ?? ''
  const risks = language === 'fr' || grammar.modals.has(before) || /^risk/.test(words[verb]?.form ?? '')
  const from = agentFrom(sentence, measure.last + 1)
  if (!risks && from === null) return 'none'
  const status = risks ? 'threatened' : 'in-force'
  return {
    status,
    verb,
    measure: written(sentence, measure),
    imposer: from,
    targets: subjectTargets(sentence, subject),
  }
}

function agentFrom(sentence: SentenceWords, from: number): Span | null {
  if (sentence.words[from]?.form !== 'from') return null
  const [first] = targetsFrom(sentence, from + 1)
  return first ?? null
}

/** "hit Moscow with sanctions", « a menacé la banque de sanctions », "retaliated with sanctions on" */
function strikingEvent(sentence: SentenceWords, measure: Measure): Reading {
  const { words, language } = sentence
  const link = language === 'en' ? measure.first - 1 : linkOf(sentence, measure.first)
  if (!(language === 'en' ? /^with$/ : /^(?:de|d')$/).test(words[link]?.form ?? '')) return null
  for (let at = link - 1; at >= 0 && link - at < strikeReach; at--) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark' || clauseBreaks.has(word.form)) return null
    if (!strikingVerbs[language].test(word.form)) continue
    return struck(sentence, measure, at, link)
  }
  return null
}

function linkOf({ words }: SentenceWords, first: number): number {
  return /^(?:de|d')$/.test(words[first]?.form ?? '') ? first : first - 1
}

function struck(sentence: SentenceWords, measure: Measure, verb: number, link: number): Reading {
  const { words } = sentence
  const threatens = /^(?:menac|threat)/.test(words[verb]?.form ?? '')
  if (/^(?:forward|ahead)$/.test(words[verb]?.form ?? '')) return pressedAhead(sentence, measure, verb - 1)
  const status = statusAround(sentence, verb, threatens ? 'threatened' : 'in-force')
  if (status === null) return 'none'
  const base = { status, verb, measure: written(sentence, measure) }
  const participle = words[verb]?.accented === true || /(?:ed|en|hit)$/.test(words[verb]?.form ?? '')
  const hasObject = link > verb + 1
  if (participle && !hasObject && (isPassive(sentence, verb) || isBare(sentence, verb))) {
    const subject = subjectBefore(sentence, verb)
    return subject === null
      ? 'none'
      : {
          ...base,
          imposer: agentAfter(sentence, measure.last) ?? agentFrom(sentence, measure.last + 1),
          targets: subjectTargets(sentence, subject),
        }
  }
  const behind = targetsBehind(sentence, verb, measure.last + 1)
  const linkStart = words[link]?.start ?? 0
  const object = (hasObject ? targetsFrom(sentence, verb + 1) : []).map(
    ([start, end]): Span => [start, end > linkStart ? (words[link - 1]?.end ?? end) : end],
  )
  const direct = object.length + behind.length > 0 ? [] : targetsFrom(sentence, measure.last + 1)
  return { ...base, imposer: imposerOf(sentence, verb, status), targets: [...object, ...behind, ...direct] }
}

/** "agreed to push forward with sanctions against" */
function pressedAhead(sentence: SentenceWords, measure: Measure, verb: number): Reading {
  const imposer = subjectBefore(sentence, verb)
  if (imposer === null) return 'none'
  const targets = targetsBehind(sentence, verb, measure.last + 1)
  return { status: 'announced', verb, measure: written(sentence, measure), imposer, targets }
}

/** « La Russie menacée de sanctions »: a participle without its auxiliary. */
function isBare({ words, grammar }: SentenceWords, verb: number): boolean {
  return words[verb]?.accented === true && !grammar.have.has(words[verb - 1]?.form ?? '')
}

/** "sanctions were imposed on …", « imposées à la Russie par les Occidentaux », "levied against …". */
function passiveEvent(sentence: SentenceWords, measure: Measure): Reading {
  const { words, language } = sentence
  for (let at = measure.last + 1; at < words.length && at - measure.last < rightReach; at++) {
    const word = words[at]
    if (word === undefined) return null
    const isComma = word.form === ',' && at === measure.last + 1
    if (
      (word.kind !== 'word' && !isComma && word.form !== '-' && word.form !== '″') ||
      (clauseBreaks.has(word.form) && !isComma)
    )
      return null
    const verb = sanctionVerb(word, language)
    if (verb?.shapes.has('participle') !== true) {
      if (
        isFiniteVerb(words, at, sentence.grammar) &&
        !sentence.grammar.be.has(word.form) &&
        !sentence.grammar.have.has(word.form) &&
        !sentence.grammar.modals.has(word.form)
      )
        return null
      continue
    }
    if (isPassive(sentence, at)) return finitePassive(sentence, measure, at, verb.status)
    return at - measure.last <= 3 ? reducedEvent(sentence, measure, at, verb.status) : null
  }
  return null
}

function finitePassive(sentence: SentenceWords, measure: Measure, at: number, own: Status): Reading {
  const status = statusAround(sentence, at, measure.action === 'lifted' ? 'lifted' : own)
  if (status === null) return null
  const behind = targetsBehind(sentence, at, at + 1)
  const named = behind.length > 0 ? behind : targetsBehind(sentence, at, measure.last + 1)
  const targets = named.length > 0 ? named : behindOf(sentence, measure)
  const imposer = agentAfter(sentence, at) ?? ownerOf(sentence, measure)
  return { status, verb: at, measure: written(sentence, measure), imposer, targets }
}

/** A participle behind the measure that tells who imposed it on whom. */
function reducedEvent(sentence: SentenceWords, measure: Measure, at: number, status: Status): Reading {
  if (status === 'threatened' || status === 'called-for') return null
  const { words, grammar } = sentence
  if (grammar.have.has(words[at - 1]?.form ?? '')) return null
  const imposer = agentAfter(sentence, at) ?? ownerOf(sentence, measure)
  if (imposer === null) return null
  const afterAgent = words.findIndex(word => word.start >= imposer[1])
  const places = [at + 1, ...(afterAgent > at ? [afterAgent] : []), measure.last + 1]
  const found = places.map(from => targetsBehind(sentence, at, from)).find(list => list.length > 0)
  const targets = found ?? aimedAt(sentence, at) ?? borneBy(sentence, measure) ?? behindOf(sentence, measure)
  if (targets.length === 0) return null
  return { status, verb: at, measure: written(sentence, measure), imposer, targets }
}

/** « visé par des sanctions imposées par l’ONU », "under sanctions imposed by": the subject bears them. */
function borneBy(sentence: SentenceWords, { first }: Measure): readonly Span[] | null {
  const { words, language } = sentence
  const link = language === 'fr' && /^(?:des?|d')$/.test(words[first]?.form ?? '') ? first : first - 1
  const verb = /^(?:under|sous)$/.test(words[link]?.form ?? '') ? link : link - 1
  const bears =
    language === 'fr'
      ? /^(?:vise|vises|visee|visees|frapp\w+|touch\w+|cibl\w+|objet|sous)$/
      : /^(?:hit|targeted|subject|under|struck|covered)$/
  if (!bears.test(words[verb]?.form ?? '')) return null
  const group = /^objet$/.test(words[verb]?.form ?? '') ? verb - 2 : verb
  const subject = subjectBefore(sentence, group)
  return subject === null ? null : subjectTargets(sentence, subject)
}

/** "The sanctions, imposed by Ottawa in April, target six members" */
function aimedAt(sentence: SentenceWords, from: number): readonly Span[] | null {
  const { words, language } = sentence
  for (let at = from + 1; at < words.length && at - from < rightReach; at++)
    if (aimingVerbs[language].test(words[at]?.form ?? '')) return targetsFrom(sentence, at + 1)
  return null
}

const western =
  /^(?:western|american|british|european|u\.?s|us|eu|uk|canadian|french|german|chinese|russian|swiss|japanese|australian|(?:americain|europeen|britannique|occidental|canadien|suisse|chinois|russe|francais|japonais|australien|onusien|allemand)\p{L}*)$/u

/** "European Union sanctions", « les sanctions de l’ONU », « les sanctions américaines » */
function ownerOf({ words, grammar }: SentenceWords, { first, head, last }: Measure): Span | null {
  let from = head
  while (
    from > first &&
    words[from - 1]?.capital === true &&
    !grammar.determiners.has(words[from - 1]?.form ?? '') &&
    !/^(?:new|further|more|additional|fresh|these|those|the|such)$/.test(words[from - 1]?.form ?? '')
  )
    from -= 1
  const opening = words[from]
  const closing = words[head - 1]
  if (from < head && opening !== undefined && closing !== undefined) return [opening.start, closing.end]
  for (let at = first; at <= last; at++) {
    const word = words[at]
    if (word !== undefined && at !== head && western.test(word.form)) return [word.start, word.end]
  }
  if (!/^(?:de|d'|du|des|of)$/.test(words[last + 1]?.form ?? '')) return null
  const start = words[last + 1]?.form === 'des' ? last + 1 : last + 2
  let end = start
  while (
    words[end + 1]?.capital === true ||
    (end === start && grammar.determiners.has(words[start]?.form ?? ''))
  )
    end += 1
  const [a, b] = [words[start], words[end]]
  return a === undefined || b === undefined || !b.capital ? null : [a.start, b.end]
}

/** "sanctions the U.S. and its allies have imposed on …", « les sanctions que l’Union a adoptées contre … » */
function relativeEvent(sentence: SentenceWords, { first, last, ...rest }: Measure): Reading {
  const { words, grammar, language } = sentence
  const next = words[last + 1]
  if (next === undefined || next.kind !== 'word') return null
  const named = /^(?:that|which|que|qu')$/.test(next.form)
  if (!named && (language === 'fr' || !(next.capital || grammar.determiners.has(next.form)))) return null
  const from = named ? last + 2 : last + 1
  for (let at = from + 1; at < words.length && at - from < leftReach; at++) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && word.form !== ',')) return null
    const verb = sanctionVerb(word, language)
    if (verb === undefined) continue
    if (verb.status === 'threatened' || verb.status === 'called-for' || isPassive(sentence, at)) return null
    const status = statusAround(sentence, at, verb.status)
    const imposer = subjectBefore(sentence, at)
    if (status === null || imposer === null || imposer[1] <= next.start) return null
    const start = words[from]?.start ?? imposer[0]
    const behind = targetsBehind(sentence, at, at + 1)
    const targets = behind.length > 0 ? behind : (aimedAt(sentence, at) ?? [])
    return {
      status,
      verb: at,
      measure: written(sentence, { first, last, ...rest }),
      imposer: [start, imposer[1]],
      targets,
    }
  }
  return null
}

/** "The sanctions target Alrosa", « de nouvelles sanctions frapperont le secteur pétrolier ». */
function aimingEvent(sentence: SentenceWords, measure: Measure): Reading {
  const { words, grammar, language } = sentence
  for (let at = measure.last + 1; at < words.length && at - measure.last < 5; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    const before = words[at - 1]?.form ?? ''
    const later =
      language === 'fr' ? /(?:era|eront)$/.test(word.form) || grammar.modals.has(before) : before === 'will'
    const aims = aimingVerbs[language].test(word.form)
    if (!aims && !(later && hittingVerbs[language].test(word.form))) {
      if (
        grammar.modals.has(word.form) ||
        grammar.adverbs.has(word.form) ||
        isDerivedAdverb(word.form, grammar)
      )
        continue
      return null
    }
    const status = statusAround(sentence, at, later ? 'announced' : 'in-force')
    const start = afterDate(words, at + 1)
    const targets = targetsFrom(sentence, start)
    if (status === null || targets.length === 0) return null
    const possible = /^(?:pourrai|could|might|may)/.test(before)
    return {
      status: possible ? 'threatened' : status,
      verb: at,
      measure: written(sentence, measure),
      imposer: ownerOf(sentence, measure),
      targets,
    }
  }
  return null
}

/** « début novembre », « mardi » */
function afterDate(words: SentenceWords['words'], from: number): number {
  let at = from
  while (
    isTime(words[at]?.form ?? '') ||
    (/^(?:debut|fin|mi|des|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|prochain)$/.test(
      words[at]?.form ?? '',
    ) &&
      words[at]?.form !== 'des')
  )
    at += 1
  return at
}

/** « la levée partielle par Washington d’un embargo sur … » */
function actionEvent(sentence: SentenceWords, measure: Measure): Reading {
  if (measure.action === null) return null
  const imposer = agentAfter(sentence, measure.noun)
  if (imposer === null || imposer[0] > (sentence.words[measure.head]?.start ?? 0)) return null
  const status = measure.action
  const targets = targetsBehind(sentence, measure.noun, measure.last + 1)
  return { status, verb: measure.noun, measure: written(sentence, measure), imposer, targets }
}
