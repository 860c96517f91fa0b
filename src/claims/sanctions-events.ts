import { fold } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { isVerb } from './figures-clause.ts'
import type { SentenceWords } from './quantities.ts'
import { measureAt } from './sanctions-measures.ts'
import { measureEvent } from './sanctions-nouns.ts'
import { isPassive, subjectTargets } from './sanctions-passives.ts'
import { statusAround } from './sanctions-status.ts'
import { agentAfter, imposerOf, subjectBefore } from './sanctions-subjects.ts'
import { targetsFrom } from './sanctions-targets.ts'
import type { Status } from './sanctions-verbs.ts'
import { freezingVerbs, listingVerbs, listNames, sanctioningVerbs } from './sanctions-words.ts'

/** One sanction that a sentence tells of. */
export interface SanctionEvent {
  readonly status: Status
  /** Word index of the verb that imposes, announces, calls for … */
  readonly verb: number
  /** Words of the measure, both inclusive. */
  readonly measure: readonly [first: number, last: number] | null
  readonly imposer: Span | null
  readonly targets: readonly Span[]
}

const longestSentence = 400
const listReach = 300
/** The sanction of a sentence; null when it imposes, announces, threatens, calls for or lifts none. */
export function sanctionEvent(sentence: SentenceWords): SanctionEvent | null {
  const { words } = sentence
  const last = Math.min(words.length, longestSentence)
  for (let at = 0; at < last; at++) {
    const event = eventAt(sentence, at)
    if (event !== null) return event
  }
  return null
}

function eventAt(sentence: SentenceWords, at: number): SanctionEvent | null {
  const { words, language } = sentence
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return null
  if (isSanctioning(sentence, at)) return verbEvent(sentence, at)
  if (freezingVerbs[language].test(word.form)) return freezeEvent(sentence, at)
  const listed = listingVerbs[language].test(word.form) ? listEvent(sentence, at) : null
  if (listed !== null) return listed
  if (isBarring(sentence, at)) return verbEvent(sentence, at)
  if (isForbidding(sentence, at)) return forbiddingEvent(sentence, at)
  if (isDesignating(sentence, at)) return verbEvent(sentence, at)
  const measure = measureAt(sentence, at)
  if (measure !== null) return measureEvent(sentence, measure)
  return isMeasuresAgain(sentence, at) ? extensionEvent(sentence, at) : null
}

/** "to sanction", "has sanctioned", « a sanctionné »; "sanctions" only as the verb of a subject. */
function isSanctioning({ words, language, grammar }: SentenceWords, at: number): boolean {
  const form = words[at]?.form ?? ''
  if (!sanctioningVerbs[language].test(form)) return false
  // « menacer de sanctionner »: before an infinitive « de » opens no noun
  if (language === 'fr') return /er$/.test(form) || !grammar.determiners.has(words[at - 1]?.form ?? '')
  if (form === 'blacklist') return !/^(?:the|its|a|their|us|eu)$/.test(words[at - 1]?.form ?? '')
  if (form === 'sanctions') {
    const relative = /^(?:that|which)$/.test(words[at - 1]?.form ?? '')
    return relative && /^(?:bill|law|order|act|decree|resolution)$/.test(words[at - 2]?.form ?? '')
  }
  if (form !== 'sanction') return true
  return (
    form === 'sanction' && /^(?:to|will|would|can|could|may|might|should)$/.test(words[at - 1]?.form ?? '')
  )
}

/** "The Treasury designated …": said of whom a ministry puts on its list. */
function isDesignating(sentence: SentenceWords, at: number): boolean {
  const { text, words, language } = sentence
  if (language !== 'en' || !/^designate[sd]$/.test(words[at]?.form ?? '')) return false
  const subject = subjectBefore(sentence, at)
  return subject !== null && /treasury|department|ministry|office|ofac|council/i.test(text.slice(...subject))
}

const tradeGoods = /^(?:l'|la|les|the)?$/

/** « interdire l’exportation de … vers la Chine », "ban exports of … to Russia" */
function isForbidding({ words, language }: SentenceWords, at: number): boolean {
  const form = words[at]?.form ?? ''
  if (!(language === 'fr' ? /^interdi(?:t|re|ra|sent|sait|ront)$/ : /^ban(?:s|ned|ning)?$/).test(form))
    return false
  const next = tradeGoods.test(words[at + 1]?.form ?? '') ? at + 2 : at + 1
  return /^(?:exportations?|importations?|exports?|imports?)$|^territoire$/.test(
    words[words[next]?.form === 'territoire' || words[at + 1]?.form !== 'de' ? next : at + 2]?.form ?? '',
  )
}

const receiverReach = 14

/** "banned 200 officials from entering the country" */
function isBarring(sentence: SentenceWords, at: number): boolean {
  const { words, language } = sentence
  if (language === 'fr') {
    const kind = /^(?:visas?|sejour|territoire|voyage|voyager|entree)$/.test(words[at + 2]?.form ?? '')
    return /^interdit(?:s|e|es)?$/.test(words[at]?.form ?? '') && kind && isPassive(sentence, at)
  }
  if (!/^(?:ban(?:s|ned|ning)?|bar(?:s|red|ring)?)$/.test(words[at]?.form ?? '')) return false
  return words.some(
    (word, index) =>
      index > at &&
      index < at + receiverReach &&
      word.form === 'from' &&
      /^entering$/.test(words[index + 1]?.form ?? ''),
  )
}

/** "to the United States", and not "to ratchet up" */
function opensReceiver(words: SentenceWords['words'], at: number): boolean {
  const next = words[at + 1]
  return (
    next?.capital === true ||
    /^(?:the|la|le|les|l'|all|any|des|d'|aux?|its|two|three)$/.test(next?.form ?? '')
  )
}

function forbiddingEvent(sentence: SentenceWords, at: number): SanctionEvent | null {
  const { words } = sentence
  const status = statusAround(sentence, at, 'in-force')
  if (status === null) return null
  const behind = words.findIndex(
    (word, index) =>
      index > at + 1 &&
      index < at + receiverReach &&
      /^(?:vers|to|territoire)$/.test(word.form) &&
      opensReceiver(words, index),
  )
  const goods = words.findIndex(
    (word, index) =>
      index > at &&
      index < at + 4 &&
      /^(?:of|de|d')$/.test(word.form) &&
      words[index + 1]?.form !== 'territoire',
  )
  const from = behind >= 0 ? behind : goods
  if (from < 0) return null
  return {
    status,
    verb: at,
    measure: [at, Math.max(at, Math.min(from - 1, at + 2))],
    imposer: imposerOf(sentence, at, status),
    targets: targetsFrom(sentence, from + 1),
  }
}

function verbEvent(sentence: SentenceWords, at: number): SanctionEvent | null {
  const status = statusAround(sentence, at, 'in-force')
  if (status === null) return null
  const own: readonly [number, number] = [at, at]
  if (isPassive(sentence, at)) {
    const subject = subjectBefore(sentence, at)
    const imposer = agentAfter(sentence, at)
    return subject === null
      ? null
      : { status, verb: at, measure: own, imposer, targets: subjectTargets(sentence, subject) }
  }
  const before = sentence.words[at - 1]
  const isParticiple =
    before?.kind === 'word' && !isVerb(sentence, at - 1) && sentence.words[at]?.accented === true
  if (isParticiple && !hasAuxiliary(sentence, at)) return null
  if (isDescribing(sentence, at)) return null
  const targets = targetsFrom(sentence, at + 1)
  return targets.length === 0
    ? null
    : { status, verb: at, measure: own, imposer: imposerOf(sentence, at, status), targets }
}

/** "the sanctioned oligarch", "state-sanctioned", "sanctioned entities": it only describes the noun behind it. */
function isDescribing(sentence: SentenceWords, at: number): boolean {
  const { words, grammar, language } = sentence
  if (language === 'fr' || words[at]?.form !== 'sanctioned') return false
  const before = words[at - 1]
  if (before === undefined || before.kind === 'mark') return true
  if (grammar.have.has(before.form)) return false
  if (grammar.prepositions.has(before.form) || grammar.determiners.has(before.form)) return true
  return subjectBefore(sentence, at) === null && !grammar.pronouns.has(before.form)
}

function hasAuxiliary({ words, grammar }: SentenceWords, at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(word => grammar.have.has(word.form) || grammar.be.has(word.form))
}

const frozen =
  /^(?:avoirs|assets|biens|fonds|comptes|accounts|property|millions?|milliards?|billions?)$|^[€$£]/

/** « geler les avoirs de … », "froze the assets of …", "froze €600 million belonging to …". */
function freezeEvent(sentence: SentenceWords, at: number): SanctionEvent | null {
  const { words, language } = sentence
  if (words[at]?.form === 'frozen' && !hasAuxiliary(sentence, at)) return null
  const noun = words.findIndex((word, index) => index > at && index < at + 6 && frozen.test(word.form))
  if (noun < 0) return null
  const status = statusAround(sentence, at, 'in-force')
  if (status === null) return null
  const imposer = imposerOf(sentence, at, status)
  const owner = /^[a-z]+'s?$|^'s$/.test(words[noun - 1]?.form ?? '')
  if (language === 'en' && owner) {
    const targets = targetsFrom(sentence, at + 1).map(
      ([start]): Span => [start, words[noun - 2]?.end ?? start],
    )
    return { status, verb: at, measure: [at, noun], imposer, targets }
  }
  const owned = words.findIndex(
    (word, index) => index > noun && index < noun + 6 && /^(?:held|belonging|appartenant)$/.test(word.form),
  )
  const linked = words.findIndex(
    (word, index) => index > noun && index < noun + 3 && /^(?:de|d'|des|du|of)$/.test(word.form),
  )
  const of = owned >= 0 ? owned : linked
  if (of < 0) {
    const [first, last] = [words[at + 1], words[noun]]
    if (language === 'fr' || noun < at + 2 || first === undefined || last === undefined) return null
    return { status, verb: at, measure: [at, noun], imposer, targets: [[first.start, last.end]] }
  }
  const form = words[of]?.form ?? ''
  const from = /^(?:held|belonging|appartenant)$/.test(form) ? of + 2 : form === 'des' ? of : of + 1
  return { status, verb: at, measure: [at, noun], imposer, targets: targetsFrom(sentence, from) }
}

/** « inscrire … sur la liste noire », "added … to its sanctions list". */
function listEvent(sentence: SentenceWords, at: number): SanctionEvent | null {
  const { text, words, span, language } = sentence
  const from = words[at]?.end ?? span[1]
  const rest = fold(text.slice(from, Math.min(span[1], from + listReach)))
  if (!listNames[language].test(rest)) return null
  const removes = /^(?:retir|radi|remov|tak|took|struck|dropped)/.test(words[at]?.form ?? '')
  if (removes !== /(?:^|\s)(?:de|from|off) \p{L}+ (?:\p{L}+ ){0,2}(?:liste|sanction|black)/u.test(rest))
    return null
  const status = statusAround(sentence, at, removes ? 'lifted' : 'in-force')
  if (status === null) return null
  const list = words.findIndex(
    (word, index) => index > at && /^(?:liste|list|blacklist|black|sous|under)$/.test(word.form),
  )
  const last = list + listLength(words.slice(list, list + 3).map(({ form }) => form))
  const measure: readonly [number, number] = [list, Math.min(words.length - 1, last)]
  if (isPassive(sentence, at)) {
    const subject = subjectBefore(sentence, at)
    if (subject === null) return null
    const imposer = agentAfter(sentence, at) ?? ownerOf(sentence, list)
    return { status, verb: at, measure, imposer, targets: subjectTargets(sentence, subject) }
  }
  const under = /^(?:sous|under)$/.test(words[at + 1]?.form ?? '') ? at + 3 : at + 1
  const name = words[at + 1]?.form === 'le' && words[at + 2]?.form === 'nom' ? at + 4 : under
  return {
    status,
    verb: at,
    measure,
    imposer: imposerOf(sentence, at, status),
    targets: targetsFrom(sentence, name),
  }
}

/** The words behind the first that name a list: « liste noire », « liste des sanctions », "blacklist". */
function listLength([first = '', second = '', third = '']: readonly string[]): number {
  if (/^(?:list|blacklist)$/.test(first)) return 0
  if (/^(?:des?|d'|du|of)$/.test(second)) return third === 'sanctions' ? 2 : 0
  return 1
}

/** « sur la liste des sanctions de l’Union européenne » */
function ownerOf({ words, grammar }: SentenceWords, list: number): Span | null {
  const of = words.findIndex(
    (word, at) =>
      at > list + 1 &&
      at < list + 5 &&
      /^(?:de|d'|du|of)$/.test(word.form) &&
      (words[at + 1]?.capital === true || words[at + 2]?.capital === true),
  )
  const first = words[of + 1]
  if (of < 0 || first === undefined) return null
  let last = of + 1
  while (
    words[last + 1]?.capital === true ||
    (last === of + 1 && grammar.determiners.has(first.form)) ||
    (words[last]?.capital === true &&
      /^\p{Ll}+(?:e|s|enne|ain|aine)$/u.test(words[last + 1]?.form ?? '') &&
      !grammar.prepositions.has(words[last + 1]?.form ?? ''))
  )
    last += 1
  return [first.start, words[last]?.end ?? first.end]
}

function isMeasuresAgain({ words }: SentenceWords, at: number): boolean {
  return /^(?:mesures|measures)$/.test(words[at]?.form ?? '')
}

/** « étendre ces mesures à … », "wanted the measures extended to …". */
function extensionEvent(sentence: SentenceWords, noun: number): SanctionEvent | null {
  const { words } = sentence
  const near = words.slice(Math.max(0, noun - 3), noun + 4)
  const verb = near.find(word =>
    /^(?:exten(?:d|ds|ded)|etend(?:re|ues?|u|ent)|elargi(?:r|es?|ssent)?|widened|expanded)$/.test(word.form),
  )
  if (verb === undefined) return null
  const at = words.indexOf(verb)
  const to = words.findIndex(
    (word, index) =>
      index > Math.max(at, noun) && index <= Math.max(at, noun) + 2 && /^(?:to|à|a|aux)$/.test(word.form),
  )
  const targets = to < 0 ? [] : targetsFrom(sentence, to + 1)
  const status = statusAround(sentence, Math.min(at, noun), 'in-force')
  if (targets.length === 0 || status === null) return null
  return { status, verb: at, measure: [noun, noun], imposer: null, targets }
}
