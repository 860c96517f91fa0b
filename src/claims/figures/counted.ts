import { isAnd, isDe } from '../grammar/function-words.ts'
import type { Word } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { kindOfWord } from './categories.ts'
import { type Counted, isClosed, isFateWord, ofWords, skipMarks } from './counted-edges.ts'
import { englishPhrase } from './counted-english.ts'
import { frenchPhrase, isInfinitive } from './counted-french.ts'

const partOfWords: ReadonlySet<string> = new Set(
  `ces ses mes leurs nos vos cette ce cet mon ma notre votre son sa leur les l' la eux elles these those the his her its their our them whom which`.split(
    ' ',
  ),
)
const isDistance = /^(?:km|kilom[eè]tres?|m[eè]tres?|m|miles?)$/
const ofSize =
  /^(?:haut|hauteur|long|longueur|large|largeur|profondeur|profond|altitude|distance|diametre|circonference|denivele)$/
const singular = new Set(['la', 'le', "l'", 'du', 'cette', 'ce', 'cet', 'son', 'sa', 'leur'])
const pronouns = new Set(['eux', 'elles', 'them', 'whom', 'which', 'these', 'those'])

/** The noun phrase that a quantity counts, adjectives and complements in « de » included; null when there is none. */
export function countedPhrase(sentence: SentenceWords, quantity: Quantity): Counted | null {
  const phrase = phraseBehind(sentence, quantity)
  if (phrase === null || isTimeSince(sentence, phrase)) return null
  return withOthers(sentence, quantity, withoutObject(sentence, quantity, withoutVerb(sentence, phrase)))
}

const numerals =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|quelques)$/
const timeUnit =
  /^(?:minutes?|hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|annees?)$/
const since = /^(?:ago|earlier|before|later|previously|plus|auparavant|avant|apres)$/

/** "up from 4,200 two weeks ago", « contre 4 200 deux semaines plus tôt »: when it was so. */
function isTimeSince({ words }: SentenceWords, { first, last }: Counted): boolean {
  const isTime = numerals.test(words[first]?.form ?? '') && timeUnit.test(words[first + 1]?.form ?? '')
  return isTime && (since.test(words[first + 2]?.form ?? '') || since.test(words[last + 1]?.form ?? ''))
}

/** « 39 % des jeunes affirment », « des dizaines d’autres le restreignent »: the verb, and the pronoun before it. */
function withoutVerb({ words, language }: SentenceWords, phrase: Counted): Counted {
  const [before, last] = [words[phrase.last - 1], words[phrase.last]]
  if (language !== 'fr' || phrase.head === null || phrase.last === phrase.first || last === undefined)
    return phrase
  const isVerb = /ent$/.test(last.form) && !last.capital && /[sx]$/.test(before?.form ?? '')
  if (!isVerb && !/^(?:le|la|les|l'|se|s'|ne|n'|y)$/.test(last.form)) return phrase
  return { ...phrase, last: phrase.last - 1, head: Math.min(phrase.head, phrase.last - 1) }
}

/** « 250 patients et agents », « un millier d’élus et de juges », "300 workers and students": nouns that one number counts. */
function withOthers(sentence: SentenceWords, quantity: Quantity, phrase: Counted): Counted {
  const joint = sentence.words[phrase.last + 1]?.form ?? ''
  if (quantity.kind !== 'count' || phrase.head === null || phrase.partitive) return phrase
  if (!isAnd(joint)) return phrase
  const end = sentence.language === 'fr' ? frenchOthers : englishOthers
  return { ...phrase, last: end(sentence, quantity, phrase) ?? phrase.last }
}

/** The last word of « et territoires », « et de policiers », « et indirects »; null where something else begins. */
function frenchOthers(sentence: SentenceWords, quantity: Quantity, { head, last }: Counted): number | null {
  const { words, grammar } = sentence
  const isLinked = takesOf(sentence, quantity) && isDe(words[last + 2]?.form)
  const from = isLinked ? last + 3 : last + 2
  const opening = words[from]
  if (opening === undefined || opening.capital || grammar.determiners.has(opening.form)) return null
  const others = frenchPhrase(sentence, from, false)
  const noun = others === null || others.head === null ? undefined : words[others.head]
  const isNoun = noun !== undefined && (!noun.accented || kindOfWord(noun.form, 'fr') !== undefined)
  if (others !== null && isNoun && /[sx]$/.test(noun.form)) return others.last
  // « cinq morts et qualifiées de … »
  const isAdjective = head !== null && head < last && /[sx]$/.test(opening.form) && !isClosed(sentence, from)
  return isAdjective && !/^(?:de|d'|des|du|à|au|aux|en|par|dans)$/.test(words[from + 1]?.form ?? '')
    ? from
    : null
}

/** The word behind "and", of two nouns of persons. */
function englishOthers({ words }: SentenceWords, _: Quantity, { head, last }: Counted): number | null {
  const [other, next] = words.slice(last + 2, last + 4)
  const isOther = isKindOfPerson(other?.form ?? '') && other?.capital !== true
  if (!isOther || !isKindOfPerson(words[head ?? last]?.form ?? '')) return null
  // "and children of the town"
  const goesOn = next?.kind === 'word' && (ofWords.has(next.form) || isKindOfPerson(next.form))
  return goesOn ? null : last + 2
}

const personsInPlural =
  /^(?:military|police|parents|families|relatives|friends|colleagues|staff|nurses|doctors|officials)$/

function isKindOfPerson(form: string): boolean {
  const kind = kindOfWord(form, 'en')
  const isPlural = /s$|^(?:people|men|women|children|police|staff|personnel|troops)$/.test(form)
  return isPlural && (kind === 'persons' || kind === 'troops' || personsInPlural.test(form))
}

/** « a prévenu 900 voyageurs de la suppression de leur train »: what they are told is none of them. */
const telling =
  /^(?:prev(?:enu|enir|ient|iennent)|inform(?:e|er|ent|ait)|averti(?:r|t)?|prive(?:r|nt)?|accuse(?:r|nt)?|alerte(?:r|nt)?|menace(?:r|nt)?)$/
/** « la limitation à 10 personnes des réunions »: what is limited is none of them. */
const limiting = /^(?:limit|redui|reduct|restrei|restrict|plafonn)/
const tellingReach = 3

function withoutObject({ words, language }: SentenceWords, { start }: Quantity, phrase: Counted): Counted {
  const verb = words[start - 1]?.form === 'à' ? limiting : telling
  const isTold = words.slice(Math.max(0, start - tellingReach), start).some(({ form }) => verb.test(form))
  if (language !== 'fr' || !isTold || phrase.head === null) return phrase
  const of = words.findIndex(
    ({ form }, at) => at > (phrase.head ?? 0) && at <= phrase.last && ofWords.has(form),
  )
  return of < 0 ? phrase : { ...phrase, last: of - 1 }
}

function phraseBehind(sentence: SentenceWords, quantity: Quantity): Counted | null {
  const from = behindAdverb(sentence.words, quantity)
  const opening = sentence.words[from]
  if (opening === undefined || !ofWords.has(opening.form)) return directPhrase(sentence, quantity, from)
  const nearest = skipMarks(sentence.words, from + 1)
  // « 92 % de toute la production », "40% of all the farms"
  const isWhole = /^(?:toute?s?|tous|all)$/.test(sentence.words[nearest]?.form ?? '')
  const next = behindNumber(sentence.words, isWhole ? nearest + 1 : nearest, quantity)
  const word = sentence.words[next]
  if (word === undefined) return null
  // « 12 millions d’euros de côté »
  if (word.form === 'cote' && word.kind === 'word' && opening.form === 'de') return null
  if (/^entre-(?:eux|elles)$/.test(word.form)) return { first: from, last: next, head: null, partitive: true }
  if (word.form === 'entre') return { first: from, last: next + 1, head: null, partitive: true }
  // « treize ans de mandat, puis six de la maire »
  if (singular.has(word.form) && !takesOf(sentence, quantity)) return null
  const near = sentence.words[quantity.start - 1]?.form ?? ''
  if (
    isElsewhere(sentence, quantity, opening, word) ||
    (isDistance.test(quantity.unit ?? '') && near === 'à' && !ofSize.test(word.form))
  )
    return null
  if (!partOfWords.has(word.form)) {
    // « 30 millions de dollars du Qatar »: whose money
    if (quantity.kind === 'money' && word.capital && isOwner(sentence, opening.form, next)) return null
    // « permet à un moteur de 30 ch de développer sa puissance »
    if (isInfinitive(word) && sentence.grammar.determiners.has(sentence.words[next + 1]?.form ?? ''))
      return null
    const takes = takesOf(sentence, quantity)
    const noun = takes || opening.form === 'des' ? nounPhrase(sentence, next, true) : null
    return noun === null || takes ? noun : { ...noun, partitive: true }
  }
  if (pronouns.has(word.form) && !startsNoun(sentence, next + 1)) {
    return { first: from, last: next, head: null, partitive: true }
  }
  const noun = nounPhrase(sentence, behindNumber(sentence.words, next + 1, quantity), true)
  return noun === null ? null : { ...noun, partitive: quantity.kind !== 'percent' }
}

/** « 30 millions de dollars du Qatar », « les 900 euros de Zorba Union », but « 3 milliards de PIB ». */
function isOwner({ words }: SentenceWords, link: string, at: number): boolean {
  return /^(?:du|des)$/.test(link) || (link === 'de' && words[at + 1]?.capital === true)
}

/** « à 30 kilomètres de Lille », « 3 millions d’euros de l’État », « 150 euros de l’heure »: from where, whose, how often. */
function isElsewhere(sentence: SentenceWords, { kind, unit }: Quantity, of: Word, noun: Word): boolean {
  const isOne = singular.has(noun.form) || of.form === 'du'
  if (kind === 'money') return isOne
  // « le bloc 3 litres du coupé »
  if (kind === 'measure' && isOne && /^(?:lit|degr|°)/.test(unit ?? '')) return true
  if (!isDistance.test(unit ?? '')) return false
  return isOne || of.form === 'des' || noun.capital || sentence.grammar.determiners.has(noun.form)
}

const longestChange = 4

/** « 70 % (+3) des personnes interrogées »: the word behind a share and the bracket that tells its change. */
export function behindChange(words: readonly Word[], { next, kind }: Quantity): number {
  const close =
    kind === 'percent' && words[next]?.form === '('
      ? words.findIndex(({ form }, at) => at > next && form === ')')
      : -1
  return close > 0 && close - next <= longestChange ? close + 1 : next
}

/** « 5 % seulement des cas » */
function behindAdverb(words: readonly Word[], quantity: Quantity): number {
  const from = skipMarks(words, behindChange(words, quantity))
  return quantity.kind === 'percent' && /^(?:seulement|only)$/.test(words[from]?.form ?? '') ? from + 1 : from
}

const smallNumber =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})$/

/** « 36 % des 1 585 victimes », "20% of the 300 beds", « cinq des huit maréchaux » */
function behindNumber(words: readonly Word[], at: number, { kind }: Quantity): number {
  // « 4 % des quelque 12 millions d’élèves »
  const opens = /^(?:les|the|leurs|ses|its|their|quelque|some)$/.test(words[at]?.form ?? '') ? at + 1 : at
  // « cinq des huit maréchaux »
  if (kind === 'count') return smallNumber.test(words[at]?.form ?? '') ? at + 1 : at
  if (kind !== 'percent' || !/^\d/.test(words[opens]?.form ?? '')) return at
  if (!/^(?:mille|millions|milliards|million|billion)$/.test(words[opens + 1]?.form ?? '')) return opens + 1
  return ofWords.has(words[opens + 2]?.form ?? '') ? opens + 3 : opens + 2
}

/** The noun right behind the number: « 30 soldats », but not the « retrouvés » of « 480 euros retrouvés ». */
function directPhrase(sentence: SentenceWords, quantity: Quantity, from: number): Counted | null {
  const phrase = nounPhrase(sentence, from, quantity.value === 1)
  if (phrase === null || quantity.kind === 'count') return isShare(sentence, quantity, phrase) ? null : phrase
  const first = sentence.words[phrase.first]
  if (quantity.kind === 'percent')
    return first?.capital !== true && isRate(sentence, quantity) ? phrase : null
  // "$900 million hours before the draw"
  const isWhen =
    sentence.grammar.times.has(sentence.words[phrase.last]?.form ?? '') ||
    /^(?:before|after|earlier|later|ago|since)$/.test(sentence.words[phrase.last + 1]?.form ?? '')
  return sentence.language === 'fr' || first?.accented === true || isWhen ? null : phrase
}

/** "a 36 percent rate", "the 4% surtax" */
function isRate({ words, language }: SentenceWords, { start }: Quantity): boolean {
  const before = words[start - 1]?.form === 'additional' ? words[start - 2] : words[start - 1]
  return language === 'en' && /^(?:an?|the|this|its|their|current|long-term)$/.test(before?.form ?? '')
}

const largestInShare = 100
const largestBase = 20

/** « quatre liaisons sur dix », "two soldiers in five": a share, and no count. */
function isShare({ words }: SentenceWords, { value }: Quantity, phrase: Counted | null): boolean {
  if (phrase === null || value === null || value > largestInShare) return false
  const [by, number] = [words[phrase.last + 1], words[phrase.last + 2]]
  if (by === undefined || number === undefined || !/^(?:sur|out)$/.test(by.form)) return false
  // « 69 départements sur 101 » are counted
  if (/^\d/.test(number.form)) return Number(number.form) <= largestBase || number.form === '100'
  return /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|of)$/.test(number.form)
}

/** « une dizaine de », « 12 % de », « trois millions de », but not « la base aérienne 125 de Brest ». */
function takesOf({ text }: SentenceWords, { kind, number }: Quantity): boolean {
  if (kind !== 'count' || !/^(?:cardinal|range)$/.test(number.kind)) return true
  return /(?:illi?ons?|illiards?|milliers?|centaines?|[dz]aines?|thousands?|hundreds?|dozens?|demie?)$/u.test(
    text.slice(number.span[0], number.span[1]).toLowerCase(),
  )
}

function startsNoun(sentence: SentenceWords, at: number): boolean {
  const word = sentence.words[at]
  return word?.kind === 'word' && !isClosed(sentence, at)
}

/** The noun phrase that begins at the word `from`; `loose` allows a singular (« 3 milliards de dette »). */
export function nounPhrase(sentence: SentenceWords, from: number, loose: boolean): Counted | null {
  return sentence.language === 'fr' ? frenchPhrase(sentence, from, loose) : englishPhrase(sentence, from)
}

/** The phrase as the article writes it, without the quotation marks that stand in it. */
export function phraseText({ text, words }: SentenceWords, phrase: Counted): string {
  const start = words[phrase.first]?.start ?? 0
  const end =
    words[isFateSaidBehind(words, phrase) ? (phrase.head ?? phrase.last) : phrase.last]?.end ?? start
  const written = text.slice(start, end)
  // « deux rencontres prévuesFrançois … », where a paragraph was lost
  const glued = /(?<=(?:^|\s)\p{Ll}{4,})\p{Lu}\p{Ll}/u.exec(written)
  return (glued === null ? written : written.slice(0, glued.index))
    .replace(/["«»“”„‟]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** "teachers dead", « enfants tués »: what became of them is no part of the noun. */
function isFateSaidBehind(words: readonly Word[], { head, last }: Counted): boolean {
  return head !== null && head < last && words.slice(head + 1, last + 1).every(isFateWord)
}
