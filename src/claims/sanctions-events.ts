import { fold } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { isVerb } from './figures-clause.ts'
import type { SentenceWords } from './quantities.ts'
import { clauseBreaks, isNoun, statusAround } from './sanctions-status.ts'
import { agentAfter, asideLength, imposerOf, isTime, subjectBefore } from './sanctions-subjects.ts'
import { targetsBehind, targetsFrom } from './sanctions-targets.ts'
import {
  freezingVerbs,
  governingVerbs,
  listingVerbs,
  listNames,
  measureNouns,
  mereMention,
  type Status,
  sanctioningVerbs,
} from './sanctions-words.ts'

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

const leftReach = 14
const longestSentence = 400
const listReach = 300
const beForms = new Set('ete est sont etait etaient fut furent seront sera soit soient etre'.split(' '))
const rightReach = 9

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
  if (listingVerbs[language].test(word.form)) return listEvent(sentence, at)
  if (measureNouns[language].test(word.form)) return nounEvent(sentence, at)
  return isMeasuresAgain(sentence, at) ? extensionEvent(sentence, at) : null
}

/** "to sanction", "has sanctioned", « a sanctionné »; "sanctions" only as the verb of a subject. */
function isSanctioning({ words, language, grammar }: SentenceWords, at: number): boolean {
  const form = words[at]?.form ?? ''
  if (!sanctioningVerbs[language].test(form)) return false
  // « menacer de sanctionner »: before an infinitive « de » opens no noun
  if (language === 'fr') return /er$/.test(form) || !grammar.determiners.has(words[at - 1]?.form ?? '')
  if (form === 'blacklist') return !/^(?:the|its|a|their|us|eu)$/.test(words[at - 1]?.form ?? '')
  if (form !== 'sanction' && form !== 'sanctions') return true
  return (
    form === 'sanction' && /^(?:to|will|would|can|could|may|might|should)$/.test(words[at - 1]?.form ?? '')
  )
}

function verbEvent(sentence: SentenceWords, at: number): SanctionEvent | null {
  const status = statusAround(sentence, at, 'in-force')
  if (status === null) return null
  const own: readonly [number, number] = [at, at]
  if (isPassive(sentence, at)) {
    const subject = subjectBefore(sentence, at)
    const imposer = agentAfter(sentence, at)
    return subject === null ? null : { status, verb: at, measure: own, imposer, targets: [subject] }
  }
  const before = sentence.words[at - 1]
  const isParticiple =
    before?.kind === 'word' && !isVerb(sentence, at - 1) && sentence.words[at]?.accented === true
  if (isParticiple && !hasAuxiliary(sentence, at)) return null
  const targets = targetsFrom(sentence, afterTime(sentence, at + 1))
  return targets.length === 0
    ? null
    : { status, verb: at, measure: own, imposer: imposerOf(sentence, at, status), targets }
}

function hasAuxiliary({ words, grammar }: SentenceWords, at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(word => grammar.have.has(word.form) || grammar.be.has(word.form))
}

function isPassive({ words, grammar, language }: SentenceWords, at: number): boolean {
  const near = words.slice(Math.max(0, at - 3), at).map(word => word.form)
  if (language === 'fr') {
    return near.some(form => beForms.has(form))
  }
  return near.some(form => grammar.be.has(form) && form !== "'s") && words[at]?.form.endsWith('ed') === true
}

/** « geler les avoirs de … », "froze the assets of …". */
function freezeEvent(sentence: SentenceWords, at: number): SanctionEvent | null {
  const { words } = sentence
  const noun = words.findIndex(
    (word, index) => index > at && index < at + 5 && /^(?:avoirs|assets|biens|fonds)$/.test(word.form),
  )
  if (noun < 0) return null
  const status = statusAround(sentence, at, 'in-force')
  const of = words[noun + 1]?.form ?? ''
  if (status === null || !/^(?:de|d'|des|du|of|held|belonging)$/.test(of)) return null
  const from = /^(?:held|belonging)$/.test(of) ? noun + 3 : of === 'des' ? noun + 1 : noun + 2
  return {
    status,
    verb: at,
    measure: [at, noun],
    imposer: imposerOf(sentence, at, status),
    targets: targetsFrom(sentence, from),
  }
}

/** « inscrire … sur la liste noire », "added … to its sanctions list". */
function listEvent(sentence: SentenceWords, at: number): SanctionEvent | null {
  const { text, words, span, language } = sentence
  const from = words[at]?.end ?? span[1]
  const rest = fold(text.slice(from, Math.min(span[1], from + listReach)))
  if (!listNames[language].test(rest)) return null
  const status = statusAround(sentence, at, 'in-force')
  if (status === null) return null
  const list = words.findIndex(
    (word, index) => index > at && /^(?:liste|list|blacklist|black)$/.test(word.form),
  )
  const measure: readonly [number, number] = [
    list,
    Math.min(words.length - 1, language === 'fr' ? list + 1 : list),
  ]
  if (isPassive(sentence, at)) {
    const subject = subjectBefore(sentence, at)
    return subject === null
      ? null
      : { status, verb: at, measure, imposer: agentAfter(sentence, at), targets: [subject] }
  }
  return {
    status,
    verb: at,
    measure,
    imposer: imposerOf(sentence, at, status),
    targets: targetsFrom(sentence, at + 1),
  }
}

/** « annoncer des sanctions contre … », "adopted its fifteenth package of sanctions against …". */
function nounEvent(sentence: SentenceWords, noun: number): SanctionEvent | null {
  const first = phraseStart(sentence, noun)
  const passive = passiveEvent(sentence, first, noun)
  if (passive !== null) return passive
  const found = governingVerb(sentence, first)
  if (found === null) return null
  const status = statusAround(sentence, found.verb, found.status)
  if (status === null) return null
  const last = phraseEnd(sentence, noun)
  const targets = targetsBehind(sentence, found.verb, last + 1)
  return {
    status,
    verb: found.verb,
    measure: [measureStart(sentence, first), last],
    imposer: imposerOf(sentence, found.verb, status),
    targets,
  }
}

/** From the noun back to where its phrase begins: « un quinzième train de sanctions ». */
function phraseStart({ words, grammar, language }: SentenceWords, noun: number): number {
  let at = noun
  while (at > 0 && noun - at < 8) {
    const before = words[at - 1]
    if (before === undefined || (before.kind === 'mark' && before.form !== '-')) break
    const inPhrase =
      /^(?:de|d'|of|'s)$/.test(before.form) ||
      /^(?:train|paquet|package|round|raft|series|serie|salve|batch|set|vague|wave|slew|bloc|bloc's|new|further|more|additional|fresh|tough|tougher|harsh|economic|nouvelles?|autres?|lourdes?|severes?|premieres?|\d+(?:e|er|eme|th|st|nd|rd)|\p{L}+(?:ieme|teenth|th)|first|second|third|plus)$/u.test(
        before.form,
      )
    if (
      !inPhrase &&
      !grammar.determiners.has(before.form) &&
      !(before.capital && language === 'en') &&
      !/^(?:the|a|an|its|their|us|eu|un|western|american|european|international|unilateral|targeted)$/.test(
        before.form,
      )
    )
      break
    at -= 1
  }
  return at
}

function measureStart({ words }: SentenceWords, first: number): number {
  return /^(?:de|d'|des|les|la|le|l'|un|une|the|a|an|its|their|ses|leurs|son)$/.test(words[first]?.form ?? '')
    ? first + 1
    : first
}

/** Adjectives behind the French noun: « sanctions ciblées », « sanctions économiques ». */
function phraseEnd({ words, language }: SentenceWords, noun: number): number {
  if (language === 'en') return noun
  let at = noun
  while (
    at - noun < 3 &&
    words[at + 1]?.kind === 'word' &&
    /(?:s|x)$/.test(words[at + 1]?.form ?? '') &&
    !/^(?:dans|sous|vers|apres|depuis|plus|visant|des|les|ses|leurs|contre|aux)$/.test(
      words[at + 1]?.form ?? '',
    )
  )
    at += 1
  return at
}

function governingVerb(
  { words, language }: SentenceWords,
  first: number,
): { verb: number; status: Status } | null {
  for (let at = first - 1; at >= 0 && first - at < leftReach; at--) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote' || clauseBreaks.has(word.form)) return null
    if (word.kind === 'mark' && word.form !== '-') return null
    if (mereMention[language].test(word.form)) return null
    const verb = governingVerbs[language].find(([, pattern]) => pattern.test(word.form))
    if (verb !== undefined) return isNoun(words, at, language) ? null : { verb: at, status: verb[0] }
    if (/^(?:que|qu'|that|l'effet|levee)$/.test(word.form)) return null
  }
  return null
}

/** « Des sanctions ont été imposées contre … », "sanctions were imposed on …". */
function passiveEvent(sentence: SentenceWords, first: number, noun: number): SanctionEvent | null {
  const { words, language } = sentence
  for (let at = noun + 1; at < words.length && at - noun < rightReach; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word' || clauseBreaks.has(word.form)) return null
    const verb = governingVerbs[language].find(([, pattern]) => pattern.test(word.form))
    if (verb === undefined || !isPassive(sentence, at)) continue
    const status = statusAround(sentence, at, verb[0])
    if (status === null) return null
    return {
      status,
      verb: at,
      measure: [measureStart(sentence, first), phraseEnd(sentence, noun)],
      imposer: agentAfter(sentence, at),
      targets: targetsBehind(sentence, at, at + 1),
    }
  }
  return null
}

function afterTime(sentence: SentenceWords, from: number): number {
  const { words } = sentence
  let at = from
  if (asideLength(sentence, from + 2) > 0) at += 3
  while (isTime(words[at]?.form ?? '') || (words[at]?.form === 'on' && isTime(words[at + 1]?.form ?? '')))
    at += 1
  return at
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
