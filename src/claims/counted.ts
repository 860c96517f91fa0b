import { isFate, kindOfWord } from './categories.ts'
import { isFiniteVerb } from './clauses.ts'
import { frontAdjectives, headless, notComplement, notPlurals, plurals, stops } from './counted-words.ts'
import type { Quantity, SentenceWords } from './quantities.ts'
import type { Word } from './words.ts'

/** What a number counts: the noun phrase behind it, as word indexes, both inclusive. */
export interface Counted {
  readonly first: number
  readonly last: number
  /** The noun itself; null where the phrase has none of its own (« d’entre eux », « autres »). */
  readonly head: number | null
  /** « 8 000 d’entre eux », "30 of the men": a part of what was counted before. */
  readonly partitive: boolean
}

const longestPhrase = 10
const longestComplement = 4
const transparent = '″"«»'
const ofWords = new Set(['de', "d'", 'of', 'des', 'du'])
const partOfWords: ReadonlySet<string> = new Set(
  `ces ses leurs nos vos cette ce cet son sa leur les l' la eux elles these those the his her its their our them whom which`.split(
    ' ',
  ),
)
const isDistance = /^(?:km|kilom[eè]tres?|m[eè]tres?|m|miles?)$/
const ofSize =
  /^(?:haut|hauteur|long|longueur|large|largeur|profondeur|profond|altitude|distance|diametre|circonference|denivele)$/
const singular = new Set(['la', 'le', "l'", 'du', 'cette', 'ce', 'cet'])
const pronouns = new Set(['eux', 'elles', 'them', 'whom', 'which', 'these', 'those'])

/** The noun phrase that a quantity counts, adjectives and complements in « de » included; null when there is none. */
export function countedPhrase(sentence: SentenceWords, quantity: Quantity): Counted | null {
  const phrase = phraseBehind(sentence, quantity)
  return phrase === null ? null : withoutObject(sentence, quantity, phrase)
}

/** « a prévenu 900 voyageurs de la suppression de leur train »: what they are told is none of them. */
const telling =
  /^(?:prev(?:enu|enir|ient|iennent)|inform(?:e|er|ent|ait)|averti(?:r|t)?|prive(?:r|nt)?|accuse(?:r|nt)?|alerte(?:r|nt)?|menace(?:r|nt)?)$/
const tellingReach = 3

function withoutObject({ words, language }: SentenceWords, { start }: Quantity, phrase: Counted): Counted {
  const isTold = words.slice(Math.max(0, start - tellingReach), start).some(({ form }) => telling.test(form))
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
    if (quantity.kind === 'money' && /^(?:du|des)$/.test(opening.form) && word.capital) return null
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

/** « à 30 kilomètres de Lille », « 3 millions d’euros de l’État », « 150 euros de l’heure »: from where, whose, how often. */
function isElsewhere(sentence: SentenceWords, { kind, unit }: Quantity, of: Word, noun: Word): boolean {
  const isOne = singular.has(noun.form) || of.form === 'du'
  if (kind === 'money') return isOne
  if (!isDistance.test(unit ?? '')) return false
  return isOne || of.form === 'des' || noun.capital || sentence.grammar.determiners.has(noun.form)
}

const longestChange = 4

/** « 5 % seulement des cas », « 70 % (+3) des personnes interrogées » */
function behindAdverb(words: readonly Word[], { next, kind }: Quantity): number {
  const close =
    kind === 'percent' && words[next]?.form === '('
      ? words.findIndex(({ form }, at) => at > next && form === ')')
      : -1
  const from = skipMarks(words, close > 0 && close - next <= longestChange ? close + 1 : next)
  return kind === 'percent' && /^(?:seulement|only)$/.test(words[from]?.form ?? '') ? from + 1 : from
}

const smallNumber =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})$/

/** « 36 % des 1 585 victimes », "20% of the 300 beds", « cinq des huit maréchaux » */
function behindNumber(words: readonly Word[], at: number, { kind }: Quantity): number {
  const opens = /^(?:les|the|leurs|ses|its|their)$/.test(words[at]?.form ?? '') ? at + 1 : at
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
  return sentence.language === 'fr' || first?.accented === true ? null : phrase
}

/** "a 36 percent rate", "the 4% surtax" */
function isRate({ words, language }: SentenceWords, { start }: Quantity): boolean {
  const before = words[start - 1]?.form === 'additional' ? words[start - 2] : words[start - 1]
  return language === 'en' && /^(?:an?|the|this|its|their|current|long-term)$/.test(before?.form ?? '')
}

const largestInShare = 100

/** « quatre liaisons sur dix », "two soldiers in five": a share, and no count. */
function isShare({ words }: SentenceWords, { value }: Quantity, phrase: Counted | null): boolean {
  if (phrase === null || value === null || value > largestInShare) return false
  const [by, number] = [words[phrase.last + 1], words[phrase.last + 2]]
  if (by === undefined || number === undefined || !/^(?:sur|out)$/.test(by.form)) return false
  return /^(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|of)$/.test(number.form)
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

function skipMarks(words: readonly Word[], from: number): number {
  let at = from
  while (words[at]?.kind === 'mark' && transparent.includes(words[at]?.form ?? ' ')) at += 1
  return at
}

/** The noun phrase that begins at the word `from`; `loose` allows a singular (« 3 milliards de dette »). */
export function nounPhrase(sentence: SentenceWords, from: number, loose: boolean): Counted | null {
  return sentence.language === 'fr' ? frenchPhrase(sentence, from, loose) : englishPhrase(sentence, from)
}

function isClosed(sentence: SentenceWords, at: number): boolean {
  const word = sentence.words[at]
  if (word === undefined || word.kind !== 'word') return true
  const { grammar, language } = sentence
  if (stops[language].has(word.form) || /^\d/.test(word.form)) return true
  const closed = [grammar.have, grammar.be, grammar.modals, grammar.prepositions, grammar.conjunctions]
  return closed.some(words => words.has(word.form))
}

function frenchPhrase(sentence: SentenceWords, from: number, loose: boolean): Counted | null {
  const { words } = sentence
  let head: number | null = null
  let adjective: number | null = null
  let last = -1
  for (let at = from; at < words.length && at - from < longestPhrase; at++) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && !transparent.includes(word.form))) break
    if (word.kind === 'mark' && isGlue(word, words[at - 1], words[at + 1])) break
    if (word.kind === 'mark') continue
    if (head !== null && ofWords.has(word.form)) {
      const end = complementEnd(sentence, at)
      if (end === null) break
      last = end
      at = end
      continue
    }
    if (head !== null && joinsFates(words, at)) continue
    if (isClosed(sentence, at) && !(head === null && isNounInOns(word))) break
    if (!fitsFrench(sentence, at, head, loose)) break
    if (head === null && !frontAdjectives.has(word.form)) head = at
    if (head === null && !headless.has(word.form)) adjective = at
    last = at
  }
  return last < 0
    ? null
    : { first: from, last: changeEnd(words, last), head: head ?? adjective, partitive: false }
}

/** « deux terroristes"Quatre ans après »: a mark between two words without a space, where a paragraph was lost. */
function isGlue(mark: Word, before: Word | undefined, after: Word | undefined): boolean {
  return after?.capital === true && after.start === mark.end && before?.end === mark.start
}

/** « 24 patients de moins », « 300 postes en plus » */
function changeEnd(words: readonly Word[], last: number): number {
  const isChange =
    /^(?:en|de)$/.test(words[last + 1]?.form ?? '') && /^(?:moins|plus)$/.test(words[last + 2]?.form ?? '')
  return isChange && !/^(?:de|d'|en)$/.test(words[last + 3]?.form ?? '') ? last + 2 : last
}

/** « 14 avions », « 300 moutons »: behind a number nobody says « nous ». */
function isNounInOns({ form }: Word): boolean {
  return /ons$/.test(form)
}

/** In a plural phrase nouns and adjectives agree: a word without s or x ends it, and so does a participle. */
function fitsFrench(sentence: SentenceWords, at: number, head: number | null, loose: boolean): boolean {
  const word = sentence.words[at]
  if (word === undefined) return false
  if (!(head === null && isNounInOns(word)) && isFiniteVerb(sentence.words, at, sentence.grammar))
    return false
  const kind = kindOfWord(word.form, 'fr')
  if (head === null && word.accented && kind === undefined && isReducedClause(sentence, at, loose))
    return false
  const isPlural = /[sxz]$/.test(word.form)
  if (head === null) return isPlural || loose || word.capital || kind !== undefined
  if (kind !== undefined && isFate(kind)) return true
  if (word.accented || /(?:ons|ez)$/.test(word.form)) return false
  return isPlural || word.capital
}

/** « les 200 000 attendus par … », « 480 euros retrouvés »: a participle with its own complement is no noun. */
function isReducedClause({ words }: SentenceWords, at: number, loose: boolean): boolean {
  // « deux autres situés au-dessus », but « 500 unités au total »
  if (!loose && /^(?:aux?|sur|sous|au-dessus|au-dessous)$/.test(words[at + 1]?.form ?? ''))
    return /[^te]es?$/.test(words[at]?.form ?? '')
  return !loose && /^(?:par|chez|dans|lors|en|à|et)$/.test(words[at + 1]?.form ?? '')
}

/** « tués ou blessés », « de tués et de blessés », "killed and wounded". */
function joinsFates(words: readonly Word[], at: number): boolean {
  if (!/^(?:et|ou|and|or)$/.test(words[at]?.form ?? '')) return false
  const after = ofWords.has(words[at + 1]?.form ?? '') ? words[at + 2] : words[at + 1]
  return isFateWord(words[at - 1]) && isFateWord(after)
}

function isFateWord(word: Word | undefined): boolean {
  if (word === undefined) return false
  const kind = kindOfWord(word.form, 'fr') ?? kindOfWord(word.form, 'en')
  return kind !== undefined && isFate(kind)
}

/** The last word of « de pétrole », « d’artillerie lourde », « de l’armée russe »; null when « de » opens none. */
function complementEnd(sentence: SentenceWords, of: number): number | null {
  const { words } = sentence
  let at = skipMarks(words, of + 1)
  if (/^(?:l'|la|le|les)$/.test(words[at]?.form ?? '')) at += 1
  const noun = words[at]
  if (noun === undefined || isClosed(sentence, at) || notComplement.has(noun.form)) return null
  // « 10 prix du temps de … »
  if (words[of]?.form === 'du' && noun.form === 'temps') return null
  if (/^\d/.test(noun.form) || isFiniteVerb(words, at, sentence.grammar)) return null
  if (at === of + 1 && isInfinitive(noun)) return null
  // « a demandé à 300 familles de quitter leur maison »
  if (
    at === of + 1 &&
    infinitive.test(noun.form) &&
    /^(?:le|la|les|l'|leurs?|sa|son|ses|un|une|des)$/.test(words[at + 1]?.form ?? '')
  )
    return null
  // « quatre jantes de grand diamètre »
  const behind = words[at + 1]
  const isFront = frontAdjectives.has(noun.form) && behind?.kind === 'word' && !isClosed(sentence, at + 1)
  let last = isFront ? at + 1 : at
  for (let next = last + 1; next < words.length && next - at < longestComplement; next++) {
    const word = words[next]
    if (word === undefined || word.kind !== 'word' || ofWords.has(word.form) || isClosed(sentence, next))
      break
    if (!isAdjective(word, noun)) break
    last = next
  }
  return last
}

const nounsInEr =
  /^(?:danger|cancer|hiver|poker|enfer|charter|leader|laser|corner|reporter|poster|super|master)$/

/** « les familles de 20 victimes de retrouver espoir »: no complement. */
function isInfinitive({ form, capital }: Word): boolean {
  return !capital && /^[a-z]{3,}[^iyk]er$/.test(form) && !nounsInEr.test(form)
}

const infinitive = /^[a-z]{3,}(?:er|ir|re)$/

const adjectiveEnding =
  /(?:iens?|iennes?|aise?s?|oise?s?|iques?|ales?|aux|al|ifs?|ives?|aires?|elles?|els?|istes?|eux|euses?|ains?|aines?|russes?|lourde?s?|belges?|suisses?|turcs?|turques?|grecs?|grecques?|arabes?|brut|bruts|rouges?|mondiale?s?)$/

function isAdjective(word: Word, noun: Word): boolean {
  if (word.accented) return false
  if (word.capital) return noun.capital
  return adjectiveEnding.test(word.form)
}

function englishPhrase(sentence: SentenceWords, start: number): Counted | null {
  const from = start + (/^(?:more|fewer|less)$/.test(sentence.words[start]?.form ?? '') ? 1 : 0)
  const { words } = sentence
  let head: number | null = null
  let last = -1
  let plural = false
  for (let at = from; at < words.length && at - from < longestPhrase; at++) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && !`${transparent}-`.includes(word.form))) break
    if (word.form === '-' && isDash(sentence, word)) break
    if (word.kind === 'mark') continue
    if (plural && word.form === 'of')
      return withEnglishComplement(sentence, at, { first: from, last, head, partitive: false })
    if (word.form === "'s" && last >= 0 && !plural) continue
    if (isAndOf(words, at, plural) || (last >= 0 && joinsFates(words, at))) continue
    if (isClosed(sentence, at) || !fitsEnglish(sentence, at, plural)) break
    if (head === null && participles.has(word.form) && isClosedOrNumber(sentence, at + 1)) break
    if (!(plural && isFateWord(word)) && word.form !== 'other' && word.form !== 'others') head = at
    plural ||= isEnglishPlural(word)
    last = at
  }
  return last < 0 ? null : { first: from, last, head, partitive: false }
}

/** "41 — active": a dash between spaces parts what a hyphen ties. */
function isDash({ text }: SentenceWords, { start, end }: Word): boolean {
  return /\s/u.test(text.charAt(start - 1)) && /\s/u.test(text.charAt(end))
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
  if (adjective?.kind !== 'word' || noun?.kind !== 'word' || isEnglishPlural(adjective)) return false
  return isEnglishPlural(noun) && !stops.en.has(adjective.form) && !stops.en.has(noun.form)
}

function isEnglishPlural(word: Word): boolean {
  if (plurals.has(word.form)) return true
  return /[^su]s$|[aeiou]us$/.test(word.form) && !notPlurals.has(word.form) && !word.form.endsWith("'s")
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
    return fate || (isEnglishPlural(word) && !grammar.verbs.has(word.form) && plurals.has(word.form))
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
    if (words[at]?.kind !== 'word' || isClosed(sentence, at) || isFiniteVerb(words, at, sentence.grammar))
      break
    last = at
    const word = words[at]
    if (word !== undefined && isEnglishPlural(word)) break
  }
  return { ...phrase, last }
}

/** The phrase as the article writes it, without the quotation marks that stand in it. */
export function phraseText({ text, words }: SentenceWords, phrase: Counted): string {
  const start = words[phrase.first]?.start ?? 0
  const end = words[phrase.last]?.end ?? start
  const written = text.slice(start, end)
  // « deux rencontres prévuesFrançois … », where a paragraph was lost
  const glued = /(?<=(?:^|\s)\p{Ll}{4,})\p{Lu}\p{Ll}/u.exec(written)
  return (glued === null ? written : written.slice(0, glued.index))
    .replace(/["«»“”„‟]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
