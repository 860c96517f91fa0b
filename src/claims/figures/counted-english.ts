import { isFiniteVerb } from '../grammar/clauses.ts'
import { isSpacedDash, type Word } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import {
  type Counted,
  isClosed,
  isFateWord,
  joinsFates,
  longestComplement,
  longestPhrase,
  transparent,
} from './counted-edges.ts'
import { notPlurals, plurals, stops } from './counted-words.ts'

/** The English noun phrase that begins at the word `start`, or behind its "more". */
export function englishPhrase(sentence: SentenceWords, start: number): Counted | null {
  const from = start + (/^(?:more|fewer|less)$/.test(sentence.words[start]?.form ?? '') ? 1 : 0)
  const { words } = sentence
  let head: number | null = null
  let last = -1
  let plural = false
  for (let at = from; at < words.length && at - from < longestPhrase; at++) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && !`${transparent}-`.includes(word.form))) break
    if (isSpacedDash(sentence.text, word)) break
    if (word.kind === 'mark') continue
    if (word.form === 'of' && (plural || measures.test(words[at - 1]?.form ?? '')))
      return withEnglishComplement(sentence, at, { first: from, last, head, partitive: false })
    if (word.form === "'s" && last >= 0 && !plural) continue
    // "seven of the country's 10 largest insurers"
    if (/^\d+$/.test(word.form) && words[at - 1]?.form === "'s") continue
    if (isAndOf(words, at, plural) || (last >= 0 && joinsFates(words, at))) continue
    if (isClosed(sentence, at) || !fitsEnglish(sentence, at, plural)) break
    if (head === null && participles.has(word.form) && isClosedOrNumber(sentence, at + 1)) break
    if (!(plural && isFateWord(word)) && word.form !== 'other' && word.form !== 'others') head = at
    plural ||= isEnglishPlural(word.form) && !isPlaceBefore(sentence, at)
    last = at
  }
  return last < 0 || isBareAdjective(words, from, last) ? null : { first: from, last, head, partitive: false }
}

/** "the number of workers": of what is measured. */
const measures = /^(?:number|rate|price|cost|value|proportion|volume)$/

/** "10,000 Kansas students": a capital in s before the plural noun. */
function isPlaceBefore({ words }: SentenceWords, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return (
    word?.capital === true &&
    next?.kind === 'word' &&
    !next.capital &&
    isEnglishPlural(next.form) &&
    !isFateWord(next)
  )
}

/** "dropped four straight", "five consecutive 14-hour days": the noun is not said, or not reached. */
function isBareAdjective(words: readonly Word[], first: number, last: number): boolean {
  return (
    first === last && /^(?:straight|consecutive|successive|apiece|overall)$/.test(words[first]?.form ?? '')
  )
}

const participles = new Set('given taken sent held made told found put set left known seen shown'.split(' '))

/** "a toll of 368 given two days earlier" */
function isClosedOrNumber(sentence: SentenceWords, at: number): boolean {
  return isClosed(sentence, at) || sentence.grammar.determiners.has(sentence.words[at]?.form ?? '')
}

/** "Kia and Hyundai vehicles", "digital and physical sales": "and" between two adjectives before the noun. */
function isAndOf(words: readonly Word[], at: number, plural: boolean): boolean {
  if (plural || words[at]?.form !== 'and' || words[at - 1]?.kind !== 'word') return false
  if (words[at - 1]?.capital === true && words[at + 1]?.capital === true) return true
  const [adjective, noun] = [words[at + 1], words[at + 2]]
  if (adjective?.kind !== 'word' || noun?.kind !== 'word' || isEnglishPlural(adjective.form)) return false
  return isEnglishPlural(noun.form) && !stops.en.has(adjective.form) && !stops.en.has(noun.form)
}

/** Whether a folded word is a plural by its form: "cases", "women". */
export function isEnglishPlural(form: string): boolean {
  if (plurals.has(form)) return true
  return /[^su]s$|[aeiou]us$/.test(form) && !notPlurals.has(form) && !form.endsWith("'s")
}

/** A verb in -ed before the noun is an adjective ("recorded songs"), behind it the verb. */
function fitsEnglish(sentence: SentenceWords, at: number, plural: boolean): boolean {
  const { words, grammar } = sentence
  const word = words[at]
  if (word === undefined) return false
  const fate = isFateWord(word)
  if (plural && fate && (governsObject(words, at) || /^(?:died?|dies|fled|disappeared)$/.test(word.form)))
    return false
  if (plural)
    return fate || (isEnglishPlural(word.form) && !grammar.verbs.has(word.form) && plurals.has(word.form))
  if (fate) return true
  if (/^[^-]{3,}(?<!elder|fami|dai|week|month)ly$/.test(word.form)) return false
  if (/[^-]{2}ing$/.test(word.form) && isClosed(sentence, at + 1)) return false
  if (!isFiniteVerb(words, at, grammar)) return true
  // "a nation of 4.8 million received nearly three million visitors"
  return (
    /ed$/.test(word.form) && !isClosed(sentence, at + 1) && !/(?:ly|^\d.*)$/.test(words[at + 1]?.form ?? '')
  )
}

/** "Twelve militiamen killed a farmer": the verb, and not what became of them. */
function governsObject(words: readonly Word[], at: number): boolean {
  return /^(?:a|an|the|his|her|their|its|\d.*)$/.test(words[at + 1]?.form ?? '')
}

function withEnglishComplement(sentence: SentenceWords, of: number, phrase: Counted): Counted {
  const { words } = sentence
  let at = of + 1
  if (/^(?:the|its|his|her|their|a|an)$/.test(words[at]?.form ?? '')) at += 1
  let last = phrase.last
  for (; at < words.length && at - of <= longestComplement; at++) {
    const isParticiple = /ed$/.test(words[at]?.form ?? '') && /s$/.test(words[at + 1]?.form ?? '')
    if (words[at]?.kind !== 'word' || isClosed(sentence, at)) break
    if (isFiniteVerb(words, at, sentence.grammar) && !isParticiple) break
    last = at
    const word = words[at]
    if (word !== undefined && isEnglishPlural(word.form)) break
  }
  return { ...phrase, last }
}
