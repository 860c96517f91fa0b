import { isOf } from '../grammar/function-words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { SanctionEvent } from './events.ts'
import { isPassive } from './passives.ts'
import { statusAround } from './status.ts'
import { imposerOf } from './subjects.ts'
import { targetsFrom } from './target-list.ts'

const tradeGoods = /^(?:l'|la|les|the)?$/

/** « interdire l’exportation de … vers la Chine », "ban exports of … to Russia" */
export function isForbidding({ words, language }: SentenceWords, at: number): boolean {
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
export function isBarring(sentence: SentenceWords, at: number): boolean {
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

/** A ban on trade: what goes where, or from whom, is its target. */
export function forbiddingEvent(sentence: SentenceWords, at: number): SanctionEvent | null {
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
      index > at && index < at + 4 && isOf(word.form) && words[index + 1]?.form !== 'territoire',
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
