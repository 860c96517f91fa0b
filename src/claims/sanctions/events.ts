import type { Span } from '../../types.ts'
import { isVerb } from '../figures/clause.ts'
import { wordAt } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { forbiddingEvent, isBarring, isForbidding } from './bans.ts'
import { freezeEvent } from './freezes.ts'
import { listEvent } from './lists.ts'
import { measureAt } from './measures.ts'
import { measureEvent } from './nouns.ts'
import { hasAuxiliary, isPassive, subjectTargets } from './passives.ts'
import { statusAround } from './status.ts'
import { agentAfter, imposerOf, subjectBefore } from './subjects.ts'
import { targetsFrom } from './target-list.ts'
import type { Status } from './verbs.ts'
import { freezingVerbs, listingVerbs, sanctioningVerbs } from './words.ts'

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

/**
 * The sanctions of a sentence: the first that it imposes, announces, threatens, calls for or lifts, and that of a second
 * clause with a subject of its own (« Londres a gelé leurs avoirs, et Ottawa a sanctionné leur banque »).
 */
export function sanctionEvents(sentence: SentenceWords): SanctionEvent[] {
  const first = eventFrom(sentence, 0)
  if (first === null) return []
  const { words } = sentence
  const end = Math.max(words[first.verb]?.end ?? 0, ...first.targets.map(target => target[1]))
  const second = eventFrom(sentence, Math.max(first.verb + 1, wordAt(words, end)))
  const isOther = second?.imposer != null && second.imposer[0] >= end && second.targets.length > 0
  return isOther ? [first, second] : [first]
}

function eventFrom(sentence: SentenceWords, from: number): SanctionEvent | null {
  const { words } = sentence
  const last = Math.min(words.length, longestSentence)
  for (let at = from; at < last; at++) {
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
