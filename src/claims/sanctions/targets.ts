import type { Span } from '../../types.ts'
import type { Word } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { clauseBreaks } from './status.ts'
import { isTime } from './subjects.ts'
import { targetsFrom } from './target-list.ts'
import { givingVerbs, hittingVerbs, targetPrepositions } from './words.ts'

const prepositionReach = 9

/** The targets behind a measure that the verb at `verb` governs, looked for from the word `from` on. */
export function targetsBehind(sentence: SentenceWords, verb: number, from: number): Span[] {
  const [given, behind] = [givenTo(sentence, verb, from), behindPreposition(sentence, from)]
  if (given.length > 0) return given
  return behind.length > 0 ? behind : behindRelative(sentence, from)
}

/** « contre … », "on …", "against …", "on arms sales to …" */
function behindPreposition(sentence: SentenceWords, from: number): Span[] {
  const { words, language } = sentence
  for (let at = from; at < words.length && at - from < prepositionReach; at++) {
    const word = words[at]
    if (word === undefined || (clauseBreaks.has(word.form) && !isIncluding(words, at))) return []
    if (word.kind !== 'word' && word.form !== ',' && word.form !== '″') return []
    if (!targetPrepositions[language].has(word.form)) continue
    const next = /^(?:at|de|d')$/.test(words[at + 1]?.form ?? '') ? at + 2 : at + 1
    if (isTime(words[next]?.form ?? '')) continue
    const receiver = word.form === 'on' || word.form === 'sur' ? receiverOf(sentence, next) : null
    return targetsFrom(sentence, receiver ?? next)
  }
  return []
}

/** "sanctions, including on …" */
function isIncluding(words: readonly Word[], comma: number): boolean {
  return words[comma]?.form === ',' && words[comma + 1]?.form === 'including'
}

const goods =
  /^(?:armes|armements?|ventes?|exportations?|importations?|livraisons?|arms|weapons|sales|exports?|imports?|shipments|deliveries|trade)$/

/** « un embargo sur les ventes d’armes à Israël »: who no longer receives the goods is the target. */
function receiverOf({ words }: SentenceWords, from: number): number | null {
  let seen = false
  for (let at = from; at < from + prepositionReach; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    seen ||= goods.test(word.form)
    if (!seen || !/^(?:à|au|aux|vers|contre|visant|to|against)$/.test(word.form)) continue
    return words[at + 1]?.form === 'destination' ? at + 3 : at + 1
  }
  return null
}

/** « a imposé des sanctions au directeur », « ont étendu leurs sanctions à trois chaînes » */
function givenTo(sentence: SentenceWords, verb: number, from: number): Span[] {
  const { words, language } = sentence
  const at = isTime(words[from]?.form ?? '') ? from + 1 : from
  const next = words[at]?.form ?? ''
  const gives = givingVerbs[language].test(words[verb]?.form ?? '')
  const to = language === 'fr' ? /^(?:à|a|au|aux)$/ : /^to$/
  return gives && to.test(next) ? targetsFrom(sentence, at + 1) : []
}

/** « les sanctions qui frappaient deux banques » */
function behindRelative(sentence: SentenceWords, from: number): Span[] {
  const { words, language } = sentence
  const hits =
    /^(?:qui|that|which)$/.test(words[from]?.form ?? '') &&
    hittingVerbs[language].test(words[from + 1]?.form ?? '')
  return hits ? targetsFrom(sentence, from + 2) : []
}
