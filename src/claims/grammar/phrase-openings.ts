import { wordSet } from '../../text/words/word-set.ts'
import { isNumberWord } from './determiners.ts'
import { isDe } from './function-words.ts'
import { type Grammar, isDerivedAdverb } from './grammar.ts'
import type { NounPhrase } from './noun-phrases.ts'
import {
  afterOpeningPhrase,
  afterOpeningTime,
  beforeAdverbials,
  isOpeningPreposition,
  partitives,
} from './phrase-edges.ts'
import type { Word } from './words.ts'

const openers = wordSet(
  `mais et but and yet still so meanwhile however pourtant or puis then also now besides nor ainsi alors moreover
  indeed instead later car donc bref enfin aussi même meme`,
)

export function trimmed(
  words: readonly Word[],
  first: number,
  end: number,
  grammar: Grammar,
): NounPhrase | null {
  const last = beforeAdverbials(words, first, end, grammar)
  let start = first
  while (start < last && isSkippable(words, start, grammar)) start += 1
  start = afterOpeningTime(words, start, last, grammar)
  if (isOpeningPreposition(words, start, grammar)) start = afterOpeningPhrase(words, start, last, grammar)
  while (start <= last && isSkippable(words, start, grammar)) start += 1
  // « ce à quoi le ministre a répondu »
  if (words[start]?.form === 'ce' && words[start + 2]?.form === 'quoi') start += 3
  // "in a way experts call": whoever speaks of a way begins behind it
  const way =
    grammar.language === 'fr'
      ? -1
      : words.findIndex(({ form }, at) => at > start && at < last && form === 'way')
  if (way > 0) start = way + 1
  if (grammar.language === 'en') start = afterNounOfAside(words, start, last, grammar)
  const word = words[start]
  if (word === undefined || start > last || word.kind === 'mark') return null
  if (grammar.language === 'fr' && !opensFrenchPhrase(words, start, grammar)) return null
  if (grammar.language === 'en' && isCountOnly(words, start, last, grammar)) return null
  if (grammar.language === 'en' && opensWithVerb(words, start, last, grammar)) return null
  return { first: start, last: end, core: [start, last] }
}

const beforeArticle =
  /^(?:all|both|half|such|quite|many|what|rather|twice|double|even|only|just|around|across|above|below|along|inside|outside|off|out|up|down|versus|called|issued|released|than|\p{L}+ing)$/u

/** "a number the official says fits", "the price the agency put": behind a noun an article begins the subject of its clause. */
function afterNounOfAside(words: readonly Word[], first: number, last: number, grammar: Grammar): number {
  for (let at = last; at > first + 1; at--) {
    const before = words[at - 1]
    if (!/^(?:the|an?|his|her|their)$/.test(words[at]?.form ?? '') || before?.kind !== 'word') continue
    const ties =
      grammar.links.has(before.form) ||
      grammar.prepositions.has(before.form) ||
      grammar.conjunctions.has(before.form) ||
      grammar.determiners.has(before.form) ||
      beforeArticle.test(before.form)
    if (!ties && words[at]?.capital === false) return at
  }
  return first
}

/** "the most confirmed cases", "two dozen announced …": what looks like a verb belongs to the noun behind it. */
function isCountOnly(words: readonly Word[], first: number, last: number, grammar: Grammar): boolean {
  if (first === last) return false
  for (let at = first; at <= last; at++) {
    const form = words[at]?.form ?? ''
    if (
      !grammar.determiners.has(form) &&
      !/^(?:\d.*|dozen|hundred|thousand|million|more|most|newly)$/.test(form)
    )
      return false
  }
  return true
}

const objectOpenings =
  /^(?:the|an?|its|his|her|their|just|only|everything|up|out|between|two|three|four|five|\d.*)$/
const severalAsOne =
  /^(?:police|people|staff|media|leadership|management|data|men|women|children|forces|press)$/

/** "the agency that provides security said", "the firm that runs the mine said": behind the pronoun a verb and its object, and nobody. */
function opensWithVerb(words: readonly Word[], first: number, last: number, grammar: Grammar): boolean {
  const [link, opening, next] = words.slice(Math.max(0, first - 1), first + 2)
  if (first < 2 || first === last || !/^(?:who|that|which)$/.test(link?.form ?? '')) return false
  if (opening === undefined || next === undefined || opening.capital) return false
  if (grammar.determiners.has(opening.form) || grammar.prepositions.has(opening.form)) return false
  if (objectOpenings.test(next.form) || /^(?:never|always|often)$/.test(opening.form)) return true
  if (/ed$/.test(opening.form)) return next.capital || grammar.prepositions.has(next.form)
  if (!/[^s]s$/.test(opening.form)) return false
  const end = words[last]?.form ?? ''
  return next.capital || (first + 1 === last && !/s$/.test(end) && !severalAsOne.test(end))
}

const bareNouns = wordSet(
  'sources source nombre beaucoup autorites experts responsables chercheurs maitre mgr messieurs',
)

/** French nouns hardly ever go without an article: « prévoyant une aide » is no subject. */
function opensFrenchPhrase(words: readonly Word[], start: number, grammar: Grammar): boolean {
  const word = words[start]
  if (word === undefined) return false
  if (word.kind === 'quote' || word.capital || /^\d/.test(word.form)) return true
  if (isDe(word.form)) return partitives.has(words[start + 1]?.form ?? '')
  return grammar.determiners.has(word.form) || grammar.pronouns.has(word.form) || bareNouns.has(word.form)
}

function isSkippable(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (word.kind === 'mark') return !'$€£[«″'.includes(word.form)
  if (openers.has(word.form) || grammar.times.has(word.form)) return !nextIsNameOf(words, at)
  return isDerivedAdverb(word.form, grammar) && !isHedge(word, words[at + 1])
}

/** "Nearly three in ten Americans say": how many they are. */
function isHedge({ form }: Word, next: Word | undefined): boolean {
  return (
    /^(?:nearly|roughly|approximately|barely|virtually)$/.test(form) &&
    (counting.test(next?.form ?? '') || isNumberWord(next?.form ?? ''))
  )
}

const counting = /^(?:\d.*|an?|all|every|half|one)$/

/** "May" and "Mars" are people and places too when a capital follows and a capital begins. */
function nextIsNameOf(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word?.form === 'may' || word?.form === 'april' || word?.form === 'june' ? at > 0 : false
}
