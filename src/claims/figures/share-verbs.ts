import { isDe } from '../grammar/function-words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { isVerb } from './clause.ts'
import { nounPhrase } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import { phraseBefore } from './phrases-before.ts'
import type { FoundFigure } from './ties.ts'

const moving =
  /^(?:perd|perdu|gagne|chute|grimpe|bondi|bondit|cede|cedent|recule|rose|fell|dropped|lost|gained|climbed|jumped|sank|slid|surged|tumbled|rallied|slipped|plunged)$/

/** « Zorba a perdu 3 % », "Zorba dropped 7%": the name of what rises or falls. */
export function moverOf({ sentence, quantity: { start } }: FoundFigure): string | null {
  const { words, text } = sentence
  const by = /^(?:de|d'|by)$/.test(words[start - 1]?.form ?? '') ? start - 1 : start
  if (!moving.test(words[by - 1]?.form ?? '')) return null
  const verb = /^(?:a|ont|has|have|avait)$/.test(words[by - 2]?.form ?? '') ? by - 2 : by - 1
  let first = verb
  while (words[first - 1]?.capital === true) first -= 1
  const [opening, closing] = [words[first], words[verb - 1]]
  if (first === verb || opening === undefined || closing === undefined) return null
  return text.slice(opening.start, closing.end)
}

const verbReach = 5

/** « Cette année, la hausse prévue est de 2 % », « la production, qui a reculé de 3 % »: the noun before the verb. */
export function subjectOfVerb(found: FoundFigure): Counted | null {
  const {
    sentence,
    quantity: { start },
  } = found
  const { words } = sentence
  for (let at = start - 1; at > Math.max(0, start - verbReach); at--) {
    if (words[at]?.kind !== 'word') return null
    if (words[at]?.form === 'soit' || !isVerb(sentence, at, true)) continue
    let first = at
    while (/^(?:s'|se|ne|n'|y|en|l'|a|ont|est|sont|avait|avaient)$/.test(words[first - 1]?.form ?? ''))
      first -= 1
    if (/^(?:qui|which|that)$/.test(words[first - 1]?.form ?? '')) first -= 1
    if (words[first - 1]?.form === ',') first -= 1
    const subject = governorOf(sentence, phraseBefore(sentence, beforeBracket(words, first)))
    const head = subject === null || subject.head === null ? '' : (words[subject.head]?.form ?? '')
    // « celles d’une famille perdent 3 % », « un mouvement qui a frôlé les 20 % » of the votes
    const isPlural = thirdPlural.test(words[at]?.form ?? '') && !/[sx]$/.test(head)
    return isPlural ? null : subject
  }
  return null
}

/** « les passages aux urgences pour des accidents »: the passages, and none that a preposition hangs on them. */
function governorOf(sentence: SentenceWords, phrase: Counted | null): Counted | null {
  const { words, grammar } = sentence
  let subject = phrase
  for (let seen = 0; subject !== null && seen < mostGoverned; seen++) {
    const isOwn = /^aux?$/.test(words[subject.first - 1]?.form ?? '')
    const preposition = isOwn ? subject.first - 1 : subject.first - 2
    const form = words[preposition]?.form ?? ''
    if (!isOwn && (!grammar.prepositions.has(form) || isDe(form))) break
    const isDouble = /^aux?$/.test(words[preposition - 2]?.form ?? '')
    const further =
      phraseBefore(sentence, preposition) ?? (isDouble ? phraseBefore(sentence, preposition - 2) : null)
    if (further === null) break
    subject = further
  }
  return subject
}

const mostGoverned = 3

const thirdPlural = /^(?:ont|sont|etaient|avaient)$|[^m]ent$/

const longestBracket = 12

/** « Les jeunes (18-25 ans) sont 65 % à … » */
function beforeBracket(words: SentenceWords['words'], end: number): number {
  if (words[end - 1]?.form !== ')') return end
  for (let at = end - 2; at > Math.max(0, end - longestBracket); at--) if (words[at]?.form === '(') return at
  return end
}

const objects = /^(?:le|la|les|l'|son|sa|ses|leurs?)$/

/** « augmenter de 50 % le nombre de trains », but not « a reculé de 3 % le mois dernier » */
export function objectBehind({ sentence, quantity }: FoundFigure): Counted | null {
  const { words } = sentence
  // « réduire de 15 à 25 % les rejets »: the range has its « de » inside
  const of = words[quantity.hedge === 'between' ? quantity.start : quantity.start - 1]?.form ?? ''
  if (!isDe(of)) return null
  // « de faire baisser de 8 % en moyenne le taux »
  const isAverage = words[quantity.next]?.form === 'en' && words[quantity.next + 1]?.form === 'moyenne'
  const at = isAverage ? quantity.next + 2 : quantity.next
  return objects.test(words[at]?.form ?? '') ? nounPhrase(sentence, at + 1, true) : null
}
