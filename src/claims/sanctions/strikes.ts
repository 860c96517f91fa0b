import type { Span } from '../../types.ts'
import { isDe } from '../grammar/function-words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { Measure } from './measures.ts'
import { isPassive, subjectTargets } from './passives.ts'
import { agentFrom, type Reading, written } from './readings.ts'
import { clauseBreaks, statusAround } from './status.ts'
import { agentAfter, imposerOf, subjectBefore } from './subjects.ts'
import { targetsFrom } from './target-list.ts'
import { targetsBehind } from './targets.ts'
import { facingVerbs, strikingVerbs } from './words.ts'

const strikeReach = 9

/** "could face sanctions", « risque des sanctions »: a threat for the subject; "faces sanctions from": in force. */
export function facingEvent(sentence: SentenceWords, measure: Measure): Reading {
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

/** "hit Moscow with sanctions", « a menacé la banque de sanctions », "retaliated with sanctions on" */
export function strikingEvent(sentence: SentenceWords, measure: Measure): Reading {
  const { words, language } = sentence
  const link = language === 'en' ? measure.first - 1 : linkOf(sentence, measure.first)
  if (!(language === 'en' ? words[link]?.form === 'with' : isDe(words[link]?.form))) return null
  for (let at = link - 1; at >= 0 && link - at < strikeReach; at--) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark' || clauseBreaks.has(word.form)) return null
    if (!strikingVerbs[language].test(word.form)) continue
    return struck(sentence, measure, at, link)
  }
  return null
}

function linkOf({ words }: SentenceWords, first: number): number {
  return isDe(words[first]?.form) ? first : first - 1
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
