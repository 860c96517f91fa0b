import type { Hedge, Language } from '../../types.ts'
import { wordSet } from '../words/word-set.ts'
import { longestWording, type NumberHedge, wordingTree } from './bound-words.ts'
import { englishBounds } from './bound-words-english.ts'
import { frenchBounds } from './bound-words-french.ts'
import type { Amount } from './bounds.ts'

/** A word or a mark of a sentence: its folded form, as `passageWords` gives it. */
export interface BoundWord {
  readonly form: string
}

/** A hedge, and how many words it takes. */
export interface HedgeMatch {
  readonly hedge: NumberHedge
  readonly length: number
}

const grammars = { fr: grammarOf('fr'), en: grammarOf('en') }

function grammarOf(language: Language) {
  const wordings = language === 'fr' ? frenchBounds : englishBounds
  return {
    before: wordingTree(wordings.before, 'right'),
    behind: wordingTree(wordings.behind, 'left'),
    joints: wordingTree({ joint: wordings.joints }, 'left'),
    verbs: wordings.verbs,
    betweenVerb: wordSet(wordings.betweenVerb),
    negatives: wordSet(wordings.negatives),
    goesOn: wordSet(wordings.goesOn),
    articles: wordSet(wordings.articles),
    unitArticles: wordSet(wordings.unitArticles),
  }
}

type BoundGrammar = ReturnType<typeof grammarOf>

/** "asked about 300 soldiers", "talks over two villages": a preposition, not a hedge. */
const notHedgeAfter = wordSet(
  `talk talks talked talking spoke speak speaks ask asks asked worry worried worries concerned complain complained know
  questions question doubt doubts information reports report told think learn learned write wrote care dispute fight
  debate debated concerns concern anger angry happy row`,
)
/** "handed over seven depots": a part of the verb. */
const notOverAfter = /^(?:hand|turn|sign)(?:s|ed|ing)?$/
const prepositions = wordSet('about around over under above below')
/** « autour de trois villages »: around a few things is a place. */
const spatial = wordSet('autour around aux above below under beneath beyond sous')
/** « un proche des deux hommes » */
const definite = wordSet('des aux les the')
/** A percentage or an ISO 4217 code; but not "around the 37m tower". */
const shareOrSum = /^(?:%|[A-Z]{3})$/
const sum = /^[A-Z]{3}$/
const passedOver = wordSet('″ " « » +')
const farthest = 10
const farthestVerb = 6

/** The hedges under which a number is the lower end of an interval, and the upper end. */
export const opensAbove: ReadonlySet<Hedge> = new Set(['at least', 'more than'])
export const opensBelow: ReadonlySet<Hedge> = new Set(['at most', 'up to', 'less than'])

/** The hedge before a number: of its words or of a verb. */
export function hedgeBefore(
  words: readonly BoundWord[],
  { first, unit, few }: Amount,
  language: Language,
): HedgeMatch | null {
  const grammar = grammars[language]
  const near = wordsBefore(words, first)
  const found = wordingBefore(words, near, shareOrSum.test(unit ?? ''), grammar)
  if (found === null) return few ? null : verbBefore(words, first, near, grammar)
  const opening = keyAt(words, near[found.length - 1])
  if (isFrom(words, near, found.length) && !sum.test(unit ?? '')) return null
  const isAlone = found.length === 1 && prepositions.has(opening)
  if (isAlone && notHedgeAfter.has(keyAt(words, near[1]))) return null
  if (opening === 'over' && notOverAfter.test(keyAt(words, near[1]))) return null
  // « les villages voisins de 300 habitants » are near by
  if (unit === null && opening.startsWith('voisin')) return null
  if (few && (spatial.has(opening) || definite.has(keyAt(words, near[0])))) return null
  if (isNoBound(words, near, found.length)) return null
  // « à moins de quelque 90 mètres »: the bound further off is the stronger
  const outer =
    found.value === 'about'
      ? longestWording(grammar.before, distance => keyAt(words, near[found.length + distance - 1]))
      : null
  if (outer !== null && (opensAbove.has(outer.value) || opensBelow.has(outer.value))) {
    const length = found.length + outer.length
    if (isFrom(words, near, length) && !sum.test(unit ?? ''))
      return { hedge: found.value, length: first - (near[found.length - 1] ?? first) }
    return { hedge: outer.value, length: first - (near[length - 1] ?? first) }
  }
  return { hedge: found.value, length: first - (near[found.length - 1] ?? first) }
}

/** « à partir de 63 000 € » is the lowest price; « à partir de 38 °C » is where something begins. */
function isFrom(words: readonly BoundWord[], near: readonly number[], length: number): boolean {
  return keyAt(words, near[length - 2]) === 'partir'
}

const restrictionReach = 3

/** « d’autant plus grand que 300 », and « il ne reste plus que 300 places », which are just as many. */
function isNoBound(words: readonly BoundWord[], near: readonly number[], length: number): boolean {
  const ahead = near.slice(length, length + restrictionReach).map(index => keyAt(words, index))
  if (ahead[0] === 'autant') return true
  // « en plus des 70 millions »: besides them
  if (ahead[0] === 'en' && keyAt(words, near[0]) === 'des' && keyAt(words, near[1]) === 'plus') return true
  const isRestriction = keyAt(words, near[0]) === 'que' && keyAt(words, near[1]) === 'plus'
  return isRestriction && ahead.some(word => /^n[e']$/.test(word))
}

function wordingBefore(
  words: readonly BoundWord[],
  near: readonly number[],
  isShareOrSum: boolean,
  { before, articles, unitArticles }: BoundGrammar,
) {
  const direct = longestWording(before, distance => keyAt(words, near[distance - 1]))
  const article = keyAt(words, near[0])
  if (direct !== null || !(articles.has(article) || (isShareOrSum && unitArticles.has(article))))
    return direct
  const further = longestWording(before, distance => keyAt(words, near[distance]))
  return further === null ? null : { ...further, length: further.length + 1 }
}

/** « dépasse régulièrement le million » */
const adverb = /^[a-z]{4,}(?:e|i|u|am|em)ment$/
/** « a passé la barre des 300 » */
const passing = /^pass(?:e|ee|er|es|ent|ait)$/
const past = ['more than'] as const

/** « dépasse désormais les 300 », "will not exceed 300": with its negation, which is no denial of the number. */
function verbBefore(
  words: readonly BoundWord[],
  first: number,
  near: readonly number[],
  grammar: BoundGrammar,
): HedgeMatch | null {
  let negative = false
  let isMark = false
  for (let length = 1; length <= farthestVerb; length++) {
    const word = keyAt(words, near[length - 1])
    isMark ||= /^(?:barre|cap|seuil)$/.test(word)
    const verb = isMark && passing.test(word) ? past : grammar.verbs.find(([, pattern]) => pattern.test(word))
    if (verb !== undefined) {
      const negation = negationBefore(words, near, length, grammar)
      const hedge = negative || negation > 0 ? negated(verb[0]) : verb[0]
      return hedge === null ? null : { hedge, length: first - (near[length + negation - 1] ?? first) }
    }
    if (!grammar.betweenVerb.has(word) && !adverb.test(word)) return null
    negative ||= grammar.negatives.has(word)
  }
  return null
}

/** How many words it takes from the verb to its negation: "did not exceed", « sans dépasser », « ne peut dépasser ». */
function negationBefore(
  words: readonly BoundWord[],
  near: readonly number[],
  verb: number,
  { negatives }: BoundGrammar,
): number {
  const [one = '', two = ''] = [keyAt(words, near[verb]), keyAt(words, near[verb + 1])]
  const isNegative = (word: string) => negatives.has(word) || word.endsWith("n't")
  if (isNegative(one)) return 1
  const isInfinitive = /er$/.test(keyAt(words, near[verb - 1]))
  return isNegative(two) || (isInfinitive && /^n[e']$/.test(two)) ? 2 : 0
}

function negated(hedge: NumberHedge): NumberHedge | null {
  return hedge === 'more than' ? 'at most' : null
}

/** "40-plus beds", "300-odd miles" */
export function hedgeWithin(words: readonly BoundWord[], { first, next }: Amount): HedgeMatch | null {
  for (let at = first; at < next; at++) {
    const form = words[at]?.form ?? ''
    if (form.endsWith('-plus')) return { hedge: 'at least', length: 0 }
    if (form.endsWith('-odd')) return { hedge: 'about', length: 0 }
  }
  return null
}

/** The hedge that begins at the word `from`, behind a number or what it counts: « 300 environ », "300 people or more". */
export function hedgeBehind(
  words: readonly BoundWord[],
  from: number,
  language: Language,
): HedgeMatch | null {
  if (words[from]?.form === '+' && !/^\d/.test(keyAt(words, from + 1)))
    return { hedge: 'at least', length: 1 }
  const { behind, goesOn } = grammars[language]
  const found = longestWording(behind, distance => keyAt(words, from + distance - 1))
  if (found === null) return null
  const after = from + found.length
  const beyond = keyAt(words, after)
  const number = /^(?:a|to)$/.test(beyond) ? keyAt(words, after + 1) : beyond
  return goesOn.has(beyond) || /^\d/.test(number) ? null : { hedge: found.value, length: found.length }
}

/** How many words join the two halves of an interval from the word `from` on; null when they do not. */
export function jointLength(words: readonly BoundWord[], from: number, language: Language): number | null {
  return (
    longestWording(grammars[language].joints, distance => keyAt(words, from + distance - 1))?.length ?? null
  )
}

/** The hedges whose wordings stand anywhere in `words`, whatever number they bound. */
export function hedgesIn(words: readonly BoundWord[], language: Language): Set<NumberHedge> {
  const { before, behind } = grammars[language]
  const found = words.flatMap((_, at) => [
    longestWording(before, distance => keyAt(words, at + 1 - distance)),
    longestWording(behind, distance => keyAt(words, at + distance - 1)),
  ])
  return new Set(found.flatMap(wording => (wording === null ? [] : [wording.value])))
}

/** The indexes of the words before `first`, the nearest first, over quotation marks. */
function wordsBefore(words: readonly BoundWord[], first: number): number[] {
  const indexes: number[] = []
  for (let at = first - 1; at >= 0 && indexes.length < farthest; at--)
    if (!passedOver.has(words[at]?.form ?? '')) indexes.push(at)
  return indexes
}

function keyAt(words: readonly BoundWord[], index: number | undefined): string {
  const form = index === undefined ? '' : (words[index]?.form ?? '')
  return form === 'à' ? 'a' : form === "d'" ? 'de' : form
}
