import type { Span } from '../../types.ts'
import { isOf } from '../grammar/function-words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { SanctionEvent } from './events.ts'
import { hasAuxiliary } from './passives.ts'
import { statusAround } from './status.ts'
import { imposerOf } from './subjects.ts'
import { targetsFrom } from './target-list.ts'

const sum = /^(?:millions?|milliards?|billions?)$|^[€$£]/
const frozen = new RegExp(`^(?:avoirs|assets|biens|fonds|comptes|accounts|property)$|${sum.source}`)

/** « geler les avoirs de … », "froze the assets of …", "froze €600 million belonging to …". */
export function freezeEvent(sentence: SentenceWords, at: number): SanctionEvent | null {
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
  const linked = words.findIndex((word, index) => index > noun && index < noun + 3 && isOf(word.form))
  const of = owned >= 0 ? owned : linked
  if (of < 0) {
    // "froze 25 million euros in aid" is nobody's money
    if (sum.test(words[noun]?.form ?? '')) return null
    const [first, last] = [words[at + 1], words[noun]]
    if (language === 'fr' || noun < at + 2 || first === undefined || last === undefined) return null
    return { status, verb: at, measure: [at, noun], imposer, targets: [[first.start, last.end]] }
  }
  const form = words[of]?.form ?? ''
  const from = /^(?:held|belonging|appartenant)$/.test(form) ? of + 2 : form === 'des' ? of : of + 1
  return { status, verb: at, measure: [at, noun], imposer, targets: targetsFrom(sentence, from) }
}
