import type { Attribution, Holder } from '../attribution.ts'
import { isBy } from '../grammar/function-words.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import type { Word } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { isVerb } from './clause.ts'
import { isPassing } from './elided.ts'

/** Who gives a number that stands against the one before it, as word indexes, both inclusive. */
export interface Rival {
  readonly holder: readonly [first: number, last: number]
  /** « selon », "according to"; null where the verb before goes on for the second one. */
  readonly cue: readonly [first: number, last: number] | null
}

const quoteMarks = '″"«»'
const joints =
  /^(?:,|-|;|\(|et|non|pas|not|and|mais|but|contre|against|quand|tandis|alors|while|whereas|ou|or|que|qu')$/
const linkingPreposition = /^(?:à|a|at|de|d'|for|of|on|sur)$/
/** Verbs that give a number, so that the subject of each number is who gives it. */
const telling = {
  fr: /^(?:compte|compta|recens|denombr|comptabilis|chiffr|evalu|estim|annonc|avanc|evoqu|revendiqu|parlent$|parle$|parlait$|parlaient$)/,
  en: /^(?:put|puts|putting|count(?:ed|s)?|estimat|tall(?:y|ied)|record(?:ed|s)|report|said|says|claim|spoke|speaks|announc)/,
}
/** « comme l’affirme », « comme le dit » */
const affirming = /^(?:affirm|assur|soutien|pretend|avanc|annonc|indiqu|dit$|disent$|disait$|disaient$)/
const longestHolder = 8

/**
 * Who gives the number that follows another of its sentence without a noun or a verb of its own: « 12 000 selon la
 * police, 30 000 selon les syndicats », "police put the crowd at 8,000, organisers at 25,000".
 */
export function rivalOf(sentence: SentenceWords, quantity: Quantity, previousEnd: number): Rival | null {
  if (quantity.start <= previousEnd) return null
  return sourceBehind(sentence, quantity) ?? subjectBefore(sentence, quantity, previousEnd)
}

/** « …, 30 000 selon la CGT », « et 9 000 d’après les organisateurs » */
function sourceBehind(sentence: SentenceWords, quantity: Quantity): Rival | null {
  const { words, grammar, language } = sentence
  const before = words[overQuotes(words, quantity.start - 1, -1)]
  if (before === undefined || !joints.test(before.form)) return null
  let at = overQuotes(words, quantity.next, 1)
  if (words[at]?.form === ',') at += 1
  const first = words[at + 1]
  // « (467 864 pour être précis) »
  const isSomebody =
    language === 'en' || first?.capital === true || grammar.determiners.has(first?.form ?? '')
  const isBracket = isSomebody && before.form === '(' && /^(?:pour|for)$/.test(words[at]?.form ?? '')
  const length = isBracket ? 1 : sourceOpener(words, at)
  if (length === 0) return null
  const holder = phraseFrom(words, at + length, grammar, false)
  return holder === null ? null : { holder: holder.core, cue: [at, at + length - 1] }
}

/** How many words « selon », « d’après », « comme l’affirme », "according to" or the « de » of « de source policière » are; 0 for none. */
export function sourceOpener(words: readonly Word[], at: number): number {
  const [first, second] = [words[at]?.form ?? '', words[at + 1]?.form ?? '']
  if (first === 'selon' || first === "d'apres") return 1
  if (first === "d'" && second === 'apres') return 2
  if (first === 'according' && second === 'to') return 2
  if (first === 'comme' && /^(?:l'|le)$/.test(second) && affirming.test(words[at + 2]?.form ?? '')) return 3
  return first === 'de' && /^sources?$/.test(second) ? 1 : 0
}

/** « …, les syndicats "près de 30 000" », "…, organisers at 25,000" */
function subjectBefore(sentence: SentenceWords, quantity: Quantity, previousEnd: number): Rival | null {
  const { words } = sentence
  // « le nombre de noyés a dépassé 400 »: its own subject has no other number
  if (isPassing(sentence, quantity)) return null
  let last = overQuotes(words, quantity.start - 1, -1)
  if (linkingPreposition.test(words[last]?.form ?? '')) last -= 1
  if (
    /(?:ment|ly)$/.test(words[last]?.form ?? '') ||
    sentence.grammar.prepositions.has(words[last]?.form ?? '')
  )
    return null
  const first = firstOfSubject(sentence, last, previousEnd)
  if (first === null || first > last || !joints.test(words[first - 1]?.form ?? '')) return null
  const behind = words[overQuotes(words, quantity.next, 1)]
  if (behind !== undefined && behind.kind === 'word' && !joints.test(behind.form)) return null
  return { holder: [first, last], cue: null }
}

/** What is done with a number by who gives it; folded. */
const claimed =
  /^(?:(?:annonc|revendiqu|avanc|evoqu|recens|denombr|comptabilis|compt|estim|donn|declar)ee?s|claimed|announced|reported|counted|estimated|given|cited|put)$/

/** « 30 000 annoncés par les syndicats », "30,000 claimed by organisers": the participle at `at`, and who gives the number. */
export function claimantAt({ words, grammar }: SentenceWords, at: number): Rival | null {
  if (!claimed.test(words[at]?.form ?? '') || !isBy(words[at + 1]?.form)) return null
  const holder = phraseFrom(words, at + 2, grammar, false)
  return holder === null ? null : { holder: holder.core, cue: [at, at] }
}

/** Back to the comma or « et » before the noun phrase; null when something else than one stands there. */
function firstOfSubject(sentence: SentenceWords, last: number, previousEnd: number): number | null {
  const { words, grammar, language } = sentence
  let first = last + 1
  while (first - 1 > previousEnd && last - first < longestHolder) {
    const word = words[first - 1]
    if (word === undefined || word.kind !== 'word' || joints.test(word.form)) break
    if (/^\d/.test(word.form) || isVerb(sentence, first - 1) || tells(sentence, first - 1, first)) return null
    first -= 1
  }
  const opening = words[first]
  if (opening === undefined || first > last) return null
  if (grammar.pronouns.has(opening.form) && !grammar.determiners.has(opening.form)) return null
  const begins = grammar.determiners.has(opening.form) || opening.capital
  const isPlural = language === 'en' && !grammar.prepositions.has(opening.form) && /s$/.test(opening.form)
  return begins || isPlural || opening.form === 'police' ? first : null
}

function overQuotes(words: readonly Word[], from: number, step: 1 | -1): number {
  let at = from
  while (words[at]?.kind === 'mark' && quoteMarks.includes(words[at]?.form ?? ' ')) at += step
  return at
}

/** Whether the words from `left` on give numbers: « a compté », "put … at". */
export function tells({ words, language }: SentenceWords, left: number, right: number): boolean {
  return words.slice(left, right).some(word => word.kind === 'word' && telling[language].test(word.form))
}

/** Whether the verb that gives the number stands right before it: « les syndicats parlent de 30 000 ». */
export function isGivenAlone(sentence: SentenceWords, quantity: Quantity): boolean {
  const { words, grammar } = sentence
  let at = overQuotes(words, quantity.start - 1, -1)
  if (linkingPreposition.test(words[at]?.form ?? '')) at -= 1
  const behind = words[overQuotes(words, quantity.next, 1)]
  const isAdjunct = grammar.prepositions.has(behind?.form ?? '') && !/^(?:de|d'|of)$/.test(behind?.form ?? '')
  return (behind === undefined || behind.kind === 'mark' || isAdjunct) && tells(sentence, at, at + 1)
}

const nextNumber =
  /(?:,\s+(?:(?:et|and|mais|but|contre|against)\s+)?|\s(?:et|and|mais|but|contre|against)\s+)(?:\p{L}+\s+){0,3}\d[\d\s.,\u00a0\u202f]*(?:\s(?:selon|according to)\s.*|\sd['’]après\s.*)?$/u

/** « selon la police, et 9 000 d’après les syndicats »: the next number is no part of the holder's name. */
export function withoutNextNumber(text: string, attribution: Attribution): Attribution {
  const runsOn = ({ name, span }: Holder) =>
    nextNumber.test(name) || nextNumber.test(text.slice(span[0], span[1]))
  if (!attribution.holders.some(runsOn)) return attribution
  return { ...attribution, holders: attribution.holders.map(holder => cut(text, holder)) }
}

function cut(text: string, holder: Holder): Holder {
  const mention = text.slice(holder.span[0], holder.span[1])
  const end = mention.search(nextNumber)
  const own = end <= 0 ? mention : mention.slice(0, end)
  const name = nextNumber.test(holder.name) ? own : holder.name
  return { ...holder, name, span: [holder.span[0], holder.span[0] + own.length] }
}
