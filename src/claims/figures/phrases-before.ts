import { wordSet } from '../../text/words/word-set.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { isVerb } from './clause.ts'
import { nounPhrase } from './counted.ts'
import type { Counted } from './counted-edges.ts'

const closedForms = wordSet(
  "le la les l' un une des au aux the a an ce cette ces son sa ses its his her their leur leurs cet",
)

/** « une aide de 3 milliards d’euros », « une hausse de 12 % »: the noun that an amount follows. */
export function nounBefore(sentence: SentenceWords, quantity: Pick<Quantity, 'start'>): Counted | null {
  const { words } = sentence
  let at = quantity.start - 1
  if (!/^(?:de|d'|of|à)$/.test(words[at]?.form ?? '')) return null
  at -= comparing.test(words[at - 1]?.form ?? '') ? 2 : 1
  let first = at
  while (
    first > at - 4 &&
    words[first - 1]?.kind === 'word' &&
    !closedForms.has(words[first - 1]?.form ?? 'le')
  ) {
    const before = words[first - 1]?.form ?? ''
    if (isVerb(sentence, first - 1) || edges.test(before) || moving.test(words[first]?.form ?? '')) break
    first -= 1
  }
  if (parts.test(words[first]?.form ?? '') && words[first + 1]?.form === 'du') first += 2
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || isVerb(sentence, at) || word.accented) return null
  // « a bondi de 3 % »
  if (/^(?:a|ont|avait|avaient|has|have|had)$/.test(words[at - 1]?.form ?? '')) return null
  // « un studio dans le centre à 900 euros »: where it is costs nothing
  const isPlaced = /^(?:dans|en|sur|chez|au|in|on|at)$/.test(words[first - 2]?.form ?? '')
  if (isPlaced && (/^(?:à|at)$/.test(words[at + 1]?.form ?? '') || /^reduite?s?$/.test(word.form)))
    return null
  // « un plan de riposte à la crise de 200 millions »: what the plan answers
  const isAnswered =
    words[first - 2]?.form === 'à' && /^(?:de|d'|du|un|une|le|la|l')$/.test(words[first - 4]?.form ?? '')
  if (isAnswered && words[first - 3]?.accented === false) return null
  if (words[first - 2]?.form === 'par' || noNouns.test(word.form)) return null
  if (edges.test(word.form) || (first < at && moving.test(word.form))) return null
  // « a baissé son salaire pour le fixer à »
  if (/[^iyk]er$/.test(word.form) && /^(?:pour|de|d'|à|sans)$/.test(words[first - 2]?.form ?? '')) return null
  if (!closedForms.has(words[first - 1]?.form ?? '') && words[first - 1]?.form !== 'du') return null
  // « plafonner les indemnités des élus à 5 000 euros »
  const isOf = /^(?:des|du)$/.test(words[first - 1]?.form ?? '')
  return (isOf ? phraseBefore(sentence, at + 1) : null) ?? { first, last: at, head: at, partitive: false }
}

/** « une amende équivalente à 100 euros » */
const comparing = /^(?:equivalente?s?|egale?s?|correspondante?s?|equal|equivalent)$/
const noNouns = /^(?:lieu|droit|deux|trois|quatre|autres?|etant|another)$/
const edges =
  /^(?:de|d'|of|à|en|par|in|to|for|et|ou|and|or|qui|que|qu'|dont|where|which|that|who|cela|ils?|elles?|se|s'|\d.*)$/

/** « des commandes allant de », « voir leur allocation baisser de »: no noun. */
const moving =
  /^(?:allant|pouvant|aller|baisser|progresser|passer|augmenter|diminuer|chuter|grimper|monter|tomber|bondir|reculer|redescendre|partir|plafonne|stagne|culmine|grimpe|passe|tombe|monte|chute|recule|remonte|oscille|pointe|demeure|baisse|augmente|progresse|diminue)$/

const articles = wordSet("le la les l' the its his her their son sa ses leur leurs ce cette ces this these")
const verbReach = 6

/** « Le chômage a reculé de 3 % »: the subject of the clause, without its article; its verb stands near the number. */
export function subjectPhrase(sentence: SentenceWords, left: number, before: number): Counted | null {
  const { words } = sentence
  let at = left
  while (at < before && words[at]?.kind !== 'word') at += 1
  if (!articles.has(words[at]?.form ?? '') && sentence.language === 'fr') return null
  if (closedForms.has(words[at]?.form ?? '')) at += 1
  const phrase = nounPhrase(sentence, at, true)
  if (phrase === null || phrase.last >= before || phrase.head === null) return null
  const from = Math.max(phrase.last + 1, before - verbReach)
  for (let verb = from; verb < before; verb++)
    if (isVerb(sentence, verb) || moving.test(words[verb]?.form ?? '')) return phrase
  return null
}

const longestBefore = 8

/** « un maire écologiste (6 %) », « les autres compagnies, soit 57 »: the noun phrase that ends before the word `end`. */
export function nounEndingBefore(sentence: SentenceWords, end: number): Counted | null {
  const { words, grammar } = sentence
  for (let at = end - 1; at >= Math.max(0, end - longestBefore); at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    if (!grammar.determiners.has(word.form) || grammar.links.has(word.form)) continue
    const phrase = nounPhrase(sentence, at + 1, true)
    return phrase === null || phrase.last >= end ? null : phrase
  }
  return null
}

/** « de l’ordre de », « pouvant atteindre », « supérieure à », « proche de »: a bound that is said of a noun. */
const saidOfNoun = /^(?:de|d'|pouvant|proches?|voisine?s?|superieure?s?|inferieure?s?)$/
/** Of what rises and falls the share is, and not of the rise or of how far it goes. */
const changes =
  /^(?:hausses?|baisses?|recul|repli|progression|augmentations?|diminutions?|chutes?|bond|croissance|pic|niveau|seuil|plafond|sommet|record|maximum|minimum|total|rythme)$/

/** « des remises de l’ordre de 25 % », « une remise allant jusqu’à 25 % »: the noun that the bound before a share is said of. */
export function nounBeforeBound(
  sentence: SentenceWords,
  { start, first }: Pick<Quantity, 'start' | 'first'>,
): Counted | null {
  const { words } = sentence
  if (start >= first) return null
  const isGoing = words[start - 1]?.form === 'allant'
  if (!isGoing && !saidOfNoun.test(words[start]?.form ?? '')) return null
  const end = isGoing ? start - 1 : start
  // Cut off there, for « de l’ordre de » looks like a complement of the noun.
  const noun = phraseBefore({ ...sentence, words: words.slice(0, end) }, end)
  if (noun === null || changes.test(words[noun.head ?? -1]?.form ?? '')) return null
  // « une hausse des primes des élus de l’ordre de 8 % »: of the primes
  const [before, article] = [words[noun.first - 2]?.form ?? '', words[noun.first - 1]?.form ?? '']
  const isOf = /^(?:des|du)$/.test(article) && !sentence.grammar.prepositions.has(before)
  return isOf && !isVerb(sentence, noun.first - 2) ? null : noun
}

/** « une partie du butin de 3 millions », « à la tête du mouvement, qui pèse 20 % »: not what the amount is of. */
const parts = /^(?:partie|reste|tete|sein)$/
const longestPhraseBefore = 9

/** The widest noun phrase that ends right before the word `end`. */
export function phraseBefore(sentence: SentenceWords, end: number): Counted | null {
  const { words, grammar } = sentence
  let widest: Counted | null = null
  for (let at = end - 2; at >= Math.max(0, end - longestPhraseBefore); at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') break
    if (!grammar.determiners.has(word.form) || /^(?:de|d'|nombre)$/.test(word.form)) continue
    const phrase = nounPhrase(sentence, at + 1, true)
    const isPart = phrase !== null && parts.test(words[phrase.head ?? -1]?.form ?? '')
    if (phrase !== null && !isPart && phrase.last < end && isDescribed(sentence, phrase.last + 1, end))
      widest = { ...phrase, last: end - 1 }
  }
  return widest
}

const mostAdjectives = 2

/** « la hausse prévue », « un taux médian »: nothing but adjectives from the word `from` to the word `end`. */
function isDescribed(sentence: SentenceWords, from: number, end: number): boolean {
  if (end - from > mostAdjectives) return false
  for (let at = from; at < end; at++) {
    const word = sentence.words[at]
    if (word === undefined || word.kind !== 'word' || word.capital || isVerb(sentence, at)) return false
    if (!word.accented && !describing.test(word.form)) return false
  }
  return true
}

/** Endings of French adjectives and participles, and of no verb in the present. */
const describing =
  /^(?!diminue|evolue|continue|tue)\S+(?:[iu]en(?:ne)?|aise?|oise?|ique|ale?|if|ive|aire|elle?|eux|euse|aine?|vue|nue|due|lue|uite|ise|rte|ante|ente|eure?|ible|able|ile|urel|brut|net)s?$/
