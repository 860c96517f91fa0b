import { fold } from '../../text/words/tokens.ts'
import { isOf, isThey } from '../grammar/function-words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { nounPhrase } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import { measured } from './measured.ts'

/** A noun that shares can be of: no time, no person alone, no name; of a fraction what it is of. */
export function real(sentence: SentenceWords, noun: Counted | null): Counted | null {
  if (noun === null || noun.head === null) return noun
  const head = sentence.words[noun.head]
  if (head === undefined || isTime(sentence, noun)) return null
  if (fractions.test(head.form)) return wholeOf(sentence, noun.head)
  if (noSharers.test(head.form) || (head.form === 'cote' && head.accented)) return null
  return isName(sentence, noun.head) ? null : noun
}

/** A capital inside a sentence that opens no name of a people (« Américains ») and is no abbreviation (« PIB »). */
export function isName({ words, text }: SentenceWords, at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.capital || words[at - 1]?.kind !== 'word') return false
  if (words[at + 1]?.capital === true) return true
  return !/[sx]$/.test(word.form) && !/^\p{Lu}+$/u.test(text.slice(word.start, word.end))
}

export const fractions =
  /^(?:moitie|tiers|quart|quarts|cinquieme|dixieme|majorite|minorite|half|third|quarter|majority)$/
/** Of one person there are no shares, nor of what tells how much, how far and which. */
const noSharers =
  /^(?:ministre|president|presidente|chef|cheffe|maire|depute|deputee|senateur|candidate?|directeur|directrice|patron|patronne|pere|mere|homme|femme|points?|places?|position|niveau|minister|mayor|man|woman|volts?|degres?|lieu|cours|deux|trois|quatre)$/

/** « la moitié des électeurs (53 %) »; null behind « la moitié d’entre eux ». */
export function wholeOf(sentence: SentenceWords, head: number): Counted | null {
  const { words } = sentence
  if (!isOf(words[head + 1]?.form)) return null
  const at = /^(?:la|le|les|l'|the|its|their)$/.test(words[head + 2]?.form ?? '') ? head + 3 : head + 2
  return /^(?:entre|eux|them|ces?|ceux|celles|those)$/.test(words[at]?.form ?? '')
    ? null
    : nounPhrase(sentence, at, true)
}

function isTime({ words, grammar }: SentenceWords, { head }: Counted): boolean {
  const form = head === null ? '' : (words[head]?.form ?? '')
  if (/^(?:an|ans|trimestre|semestre|weekend|years?|weeks?|months?|quarters?)$/.test(form)) return true
  return grammar.times.has(form) && !/^(?:heures?|jours|minutes)$/.test(form)
}

/** « une majorité de marins juge … (53 %) »: what the fraction in words is of, with no rate and no other share behind it. */
export function wholeBefore(sentence: SentenceWords, end: number): Counted | null {
  const { words } = sentence
  const part = words.findLastIndex(
    ({ form }, at) => at < end && (fractions.test(form) || measured.test(form) || /^[%)]$/.test(form)),
  )
  return part < 0 || !fractions.test(words[part]?.form ?? '') ? null : wholeOf(sentence, part)
}

/** « 51 % chez les jeunes »: among whom the share was found. */
export function nounBehindAmong(sentence: SentenceWords, next: number): Counted | null {
  const [among, determiner] = [sentence.words[next]?.form ?? '', sentence.words[next + 1]?.form ?? '']
  if (!/^(?:chez|parmi|among)$/.test(among) || !/^(?:les|ces|nos|the|these|those)$/.test(determiner))
    return null
  const noun = nounPhrase(sentence, next + 2, true)
  const head = noun === null || noun.head === null ? '' : (sentence.words[noun.head]?.form ?? '')
  return /[sx]$/.test(head) ? noun : null
}

const pronounReach = 8

const collective =
  /^(?:majorite|population|public|opinion|electorat|personnel|clientele|jeunesse|staff|\S*[sx]|people|men|women|children|police)$/
const neverActing = /^(?:intentions|avis|opinions|satisfaits)$/

/** « Ils étaient 64 % », « 57 % d’entre eux », « 64 % jugent », where `acts`, are of no « hausse salariale ». */
export function disagrees(
  { words }: SentenceWords,
  counts: string,
  { start, next }: Pick<Quantity, 'start' | 'next'>,
  acts: boolean,
): boolean {
  const [first = ''] = fold(counts).split(/\s/u, 1)
  const before = words.slice(Math.max(0, start - pronounReach), start)
  const behind = words.slice(next, next + 3)
  const isOfPersons =
    before.some(({ form }) => isThey(form)) || behind.some(({ form }) => /^(?:eux|elles|them)$/.test(form))
  if (neverActing.test(first) || measured.test(first)) return acts || isOfPersons
  return !collective.test(first) && (acts || isOfPersons)
}

/** « 68 % des plus de 65 ans », « 30 % chez les 18-24 ans »: the group of an age, as the text writes it. */
export function ageGroupBehind({ words, text }: SentenceWords, next: number): string | null {
  const opener = words[next]?.form ?? ''
  const isAmong = /^(?:chez|parmi)$/.test(opener) && words[next + 1]?.form === 'les'
  if (!isAmong && opener !== 'des') return null
  const first = isAmong ? next + 2 : next + 1
  const last = words.findIndex(({ form }, at) => at > first && at < first + longestAge && form === 'ans')
  if (last < 0) return null
  const written = text.slice(words[first]?.start, words[last]?.end)
  return /^(?:(?:plus|moins) de \d+|\d+(?:-|\sà\s)\d+)\sans$/u.test(written) ? written : null
}

const longestAge = 5

/** « de l’asthme chez les jeunes (12 %), de l’eczéma (23 %) »: the noun hangs on a preposition, and is not what is shared. */
export function isBeside({ words, grammar }: SentenceWords, { first }: Counted): boolean {
  const [determiner, before] = [words[first - 1]?.form ?? '', words[first - 2]?.form ?? '']
  if (/^(?:chez|aupres|parmi|devant|derriere|moitie|tiers|quart|quarts|among|half)$/.test(before))
    return false
  // « suivis par les Suédois (5 %) »
  if (/^(?:par|by)$/.test(before) && /^(?:la|les|l'|the)$/.test(determiner)) return false
  return /^(?:du|des|au|aux)$/.test(determiner)
    ? !/^(?:aupres)$/.test(before)
    : grammar.prepositions.has(before) || /^(?:de|d')$/.test(before)
}

/** « dans une moindre mesure (-13 %) », « faire face à la crise (61 %) »: how or to what, and not what is shared. */
export function isAdverbial({ words }: SentenceWords, noun: Counted | null): boolean {
  const [face, preposition] = noun === null ? [] : words.slice(noun.first - 3, noun.first - 1)
  return (
    /^(?:dans|contre)$/.test(preposition?.form ?? '') || (preposition?.form === 'à' && face?.form === 'face')
  )
}
