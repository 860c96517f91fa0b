import { isInanimate } from '../holders/speakers.ts'
import { hasFiniteVerb, isMark } from './clauses.ts'
import { isAnd, isDefiniteArticle, isIndefiniteArticle } from './function-words.ts'
import type { Grammar } from './grammar.ts'
import { isSomebodyNoun } from './person-nouns.ts'
import { beginsPhrase, isAdverb, opensCount, phraseEnd } from './phrase-extent.ts'
import type { Word } from './words.ts'

/** Takes in up to two appositions: « , président d’Action praticiens hôpital », ", the head of NATO". */
export function withAppositions(
  words: readonly Word[],
  first: number,
  last: number,
  grammar: Grammar,
  closed: boolean,
): number {
  let end = last
  const titled = isDefiniteArticle(words[first]?.form) || isIndefiniteArticle(words[first]?.form)
  // « D’après le quotidien Untel, Jean Dupont a … »: named already, and the next name is the subject
  if (closed && titled && isNamedNoun(words, first, last, grammar)) return end
  for (let count = 0; count < 2; count++) {
    if (!isMark(words[end + 1], ',')) return end
    const close = appositionEnd(words, first, end + 2, grammar)
    if (close === null || (closed && !isClosedApposition(words, first, end + 2, close, titled, grammar)))
      return end
    end = close
  }
  return end
}

/** « le quotidien Untel »: a noun, and right behind it the name of what it is. */
function isNamedNoun(words: readonly Word[], first: number, last: number, grammar: Grammar): boolean {
  let at = last
  while (at > first && words[at]?.capital === true) at -= 1
  const noun = words[at]
  if (at === last || at <= first || noun === undefined || noun.kind !== 'word') return false
  return !grammar.links.has(noun.form) && !grammar.determiners.has(noun.form)
}

/** A comma behind, a verb further on, and no article in front: « , ministre de Y, ». */
function isClosedApposition(
  words: readonly Word[],
  first: number,
  start: number,
  end: number,
  titled: boolean,
  grammar: Grammar,
): boolean {
  const opening = words[start]
  if (opening === undefined || !isMark(words[end + 1], ',') || opensCount(words, start)) return false
  // « D’après une information de la radio, Jean Roux et … »: the first of those whom the clause is about
  if (opening.capital && isInanimate(words[first + 1]?.form ?? '')) return false
  // « D’après le porte-parole du gouverneur, Wali Jumani, l’attentat … »
  if (opening.capital) return titled && end > start && words.slice(start, end + 1).every(word => word.capital)
  const plain = !grammar.determiners.has(opening.form) || isKindOfBody(words, start, end)
  return plain && !hasFiniteVerb(words, start, end, grammar)
}

const kindsOfBody =
  /^(?:organi[sz]ations?|association|ong|ngo|groupe?|think-tank|institute?|cabinet|agence|agency|societe|company|firm|entreprise|site|quotidien|hebdomadaire|magazine|newspaper|nonprofit|non-profit|charity|watchdog|coalition|syndicat|union|collectif|federation|laboratoire|university|universite)$/

/** "according to Harbour Watch, an international non-profit organization, …": what the holder is, and no subject. */
function isKindOfBody(words: readonly Word[], start: number, end: number): boolean {
  if (!isIndefiniteArticle(words[start]?.form)) return false
  return words.slice(start + 1, end + 1).some(({ form }) => kindsOfBody.test(form))
}

function appositionEnd(
  words: readonly Word[],
  first: number,
  start: number,
  grammar: Grammar,
): number | null {
  const opening = words[start]
  if (opening === undefined || opening.kind !== 'word') return null
  // « La digue, dit Ana Ruiz, n’a pas cédé », « La mutuelle assure, selon Ana Ruiz, la continuité »: the sentence goes on
  const isVerb = /^(?:n'|ne|s'|se)$/.test(opening.form)
  if (isVerb && !/ant$/.test(words[start + 1]?.form ?? '')) return null
  if (
    grammar.language === 'fr' &&
    isDefiniteArticle(opening.form) &&
    isInanimate(words[start + 1]?.form ?? '')
  )
    return null
  const named = words.slice(first, start - 1).some(word => word.capital)
  if (
    !named &&
    !opening.capital &&
    !isRankAndName(words, start) &&
    !isPersonApposed(words, first, start) &&
    !isOneNamed(words, first, start)
  )
    return null
  if (opening.form === 'who') return relativeEnd(words, start)
  if (!beginsPhrase(words, start, grammar) || grammar.prepositions.has(opening.form)) return null
  if (grammar.pronouns.has(opening.form) && !grammar.determiners.has(opening.form)) return null
  if (grammar.times.has(opening.form) || /ant$|ing$/.test(opening.form) || isAdverb(opening, grammar))
    return null
  const end = phraseEnd(words, start, grammar)
  const after = words[end + 1]
  return after === undefined || after.kind !== 'word' || isStopAfterApposition(after, grammar) ? end : null
}

const ranks =
  /^(?:general|generale|colonel|colonelle|lieutenant|lieutenante|capitaine|commandant|commandante|amiral|amirale|sergent|caporal|adjudant|docteur|docteure|professeur|professeure|juge|pere|cheikh|imam|rabbin|general-major|admiral|captain|major|sergeant)$/

/** « le chef d’état-major, le général Paul Morin » */
function isRankAndName(words: readonly Word[], start: number): boolean {
  const isDetermined = isDefiniteArticle(words[start]?.form)
  return isDetermined && ranks.test(words[start + 1]?.form ?? '') && words[start + 2]?.capital === true
}

const longestCalling = 5

/** "says one, the archivist Ana Ruiz", "said another, truck driver Paul Stone": at the end of the sentence. */
function isOneNamed(words: readonly Word[], first: number, start: number): boolean {
  if (!/^(?:one|another)$/.test(words[first]?.form ?? '')) return false
  const end = words.findIndex(({ kind }, at) => at >= start && kind !== 'word')
  const last = end < 0 ? words.length : end
  const apposed = words.slice(start, last)
  return (
    apposed.length > 2 &&
    apposed.length <= longestCalling &&
    !isMark(words[last], ',') &&
    apposed.slice(-2).every(({ capital }) => capital)
  )
}

/** « sa principale rivale, la députée Ana Ruiz »: of one who is described, what else she is and her name. */
function isPersonApposed(words: readonly Word[], first: number, start: number): boolean {
  const [article, noun, name] = words.slice(start, start + 3)
  const opening = words[first]?.form ?? ''
  const gender = article?.form === 'la' ? 'f' : 'm'
  const agrees = /^(?:son|sa|leur|l')$/.test(opening) || opening === article?.form
  if (!/^l[ae]$/.test(article?.form ?? '') || !agrees || noun?.kind !== 'word' || name?.capital !== true)
    return false
  if (!isSomebodyNoun(noun.form, gender)) return false
  const end = words.findIndex(({ kind, form }, at) => at > start && (kind !== 'word' || isAnd(form)))
  return !isAnd(words[end]?.form ?? '')
}

function isStopAfterApposition(word: Word, grammar: Grammar): boolean {
  return (
    grammar.prepositions.has(word.form) || grammar.times.has(word.form) || grammar.relatives.has(word.form)
  )
}

function relativeEnd(words: readonly Word[], start: number): number | null {
  for (let at = start; at < words.length; at++) {
    if (isMark(words[at], ',.;:')) return at - 1
    if (words[at]?.kind === 'quote') return null
  }
  return words.length - 1
}
