import type { Modality } from '../../types.ts'
import { formsOf } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { SanctionEvent } from './events.ts'
import { ending } from './measures.ts'
import { clauseBreaks } from './status.ts'
import { type Status, sanctionVerb } from './verbs.ts'
import { future, tellsPossibility } from './words.ts'

/** What a sentence makes of sanctions, and how firmly where that is not told by its attribution. */
export interface Outcome {
  readonly status: Status
  readonly modality: Modality | null
}

const leftReach = 14

/**
 * A call or a promise to lift sanctions is about lifting: « Damas demande la levée des sanctions » demands no sanctions.
 * Null where it is only considered, or possible.
 */
export function outcomeOf(sentence: SentenceWords, event: SanctionEvent): Outcome | null {
  const { status } = event
  if (!isLifting(sentence, event)) return { status, modality: status === 'called-for' ? 'called-for' : null }
  if (status === 'called-for') return { status: 'lifted', modality: 'called-for' }
  if (status === 'threatened' || isMerelyPossible(sentence, event)) return null
  const isToCome = status === 'announced' || isPlanned(sentence, event)
  return { status: 'lifted', modality: isToCome ? 'planned' : null }
}

function isLifting({ words, language }: SentenceWords, { status, verb, measure }: SanctionEvent): boolean {
  if (status === 'lifted') return true
  if (status === 'in-force') return false
  const [first, last] = measure ?? [verb, verb]
  const near = words.slice(Math.min(verb, first), Math.max(verb, last) + 1)
  const written = formsOf(near)
  return (
    near.some(
      word => sanctionVerb(word, language)?.status === 'lifted' || ending[language].test(word.form),
    ) || /\bfin (?:à|aux?|des?)\b|\ban end to\b/.test(written)
  )
}

function isMerelyPossible(sentence: SentenceWords, event: SanctionEvent): boolean {
  return governing(sentence, event).some(word => {
    const { language } = sentence
    return tellsPossibility(word, language) || sanctionVerb(word, language)?.status === 'threatened'
  })
}

/** « lèveront », "will lift", "promised to lift"; what somebody announces or agrees on as a noun is decided. */
function isPlanned(sentence: SentenceWords, event: SanctionEvent): boolean {
  const { words, language } = sentence
  const form = words[event.verb]?.form ?? ''
  if (language === 'fr' && form.length > 5 && /r(?:a|ont|ait|aient)$/.test(form)) return true
  return governing(sentence, event).some(word => {
    if (future[language].test(word.form)) return true
    return sanctionVerb(word, language)?.status === 'announced'
  })
}

/** The words of its clause before the verb. */
function governing({ words }: SentenceWords, { verb }: SanctionEvent): SentenceWords['words'] {
  const from = Math.max(0, verb - leftReach)
  const breakAt = words.slice(from, verb).findLastIndex(({ form }) => clauseBreaks.has(form))
  return words.slice(from + breakAt + 1, verb)
}
