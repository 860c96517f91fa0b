import type { Span } from '../../types.ts'
import { isFiniteVerb } from '../grammar/clauses.ts'
import { isOf } from '../grammar/function-words.ts'
import { isDerivedAdverb } from '../grammar/grammar.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { Measure } from './measures.ts'
import { isPassive, subjectTargets } from './passives.ts'
import { behindOf, ownerOf, type Reading, written } from './readings.ts'
import { clauseBreaks, statusAround } from './status.ts'
import { agentAfter, isTime, subjectBefore } from './subjects.ts'
import { targetsFrom } from './target-list.ts'
import { targetsBehind } from './targets.ts'
import { type Status, sanctionVerb } from './verbs.ts'
import { aimingVerbs, hittingVerbs } from './words.ts'

const leftReach = 14
const rightReach = 12

/** "sanctions were imposed on …", « imposées à la Russie par les Occidentaux », "levied against …". */
export function passiveEvent(sentence: SentenceWords, measure: Measure): Reading {
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
  const link = language === 'fr' && isOf(words[first]?.form) ? first : first - 1
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

/** "sanctions the U.S. and its allies have imposed on …", « les sanctions que l’Union a adoptées contre … » */
export function relativeEvent(sentence: SentenceWords, { first, last, ...rest }: Measure): Reading {
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
export function aimingEvent(sentence: SentenceWords, measure: Measure): Reading {
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
  while (isTime(words[at]?.form ?? '') || /^(?:debut|fin|mi|prochain)$/.test(words[at]?.form ?? '')) at += 1
  return at
}

/** « la levée partielle par Washington d’un embargo sur … » */
export function actionEvent(sentence: SentenceWords, measure: Measure): Reading {
  if (measure.action === null) return null
  const imposer = agentAfter(sentence, measure.noun)
  if (imposer === null || imposer[0] > (sentence.words[measure.head]?.start ?? 0)) return null
  const status = measure.action
  const targets = targetsBehind(sentence, measure.noun, measure.last + 1)
  return { status, verb: measure.noun, measure: written(sentence, measure), imposer, targets }
}
