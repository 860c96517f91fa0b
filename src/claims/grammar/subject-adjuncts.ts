import { isThat } from './function-words.ts'
import type { Grammar } from './grammar.ts'
import { isPersonNoun } from './person-nouns.ts'
import { audiences, beginsPhrase, isAdverb, longestAdjunct } from './phrase-extent.ts'
import type { Word } from './words.ts'

const numeral = /^\d/

/** The word where the subject behind a verb begins, over « par ailleurs », « lundi à l’AFP »; null when none does. */
export function afterAdjuncts(words: readonly Word[], start: number, grammar: Grammar): number | null {
  let at = start
  while (at < words.length && at - start < longestAdjunct * 2) {
    const word = words[at]
    if (word === undefined) return null
    const ago = timeAgo(words, at, grammar)
    if (ago > 0) {
      at += ago
    } else if (word.kind === 'mark') {
      if (word.form !== ',') return null
      const aside = at === start ? asideLength(words, at, grammar) : 0
      if (at === start && aside === 0 && !opensTime(words, at, grammar)) return null
      at += Math.max(aside, 1)
    } else if (isNamedTime(words, at, grammar) || isTwentyMinutes(words, at)) {
      return at
    } else if (grammar.times.has(word.form) || numeral.test(word.form) || isAdverb(word, grammar)) {
      at += 1
    } else if (isDated(words, at, grammar) || isOpeningAdverb(words, at)) {
      at += 2
    } else if (isOnItsSide(words, at)) {
      at += 3
    } else if (opensLater.test(word.form) && laterLength(words, at) > 0) {
      at += laterLength(words, at)
    } else if (isSomePeople(words, at)) {
      return at
    } else if (grammar.prepositions.has(word.form) || opensManner(words, at)) {
      at = afterAdjunct(words, at, grammar)
    } else {
      return beginsPhrase(words, at, grammar) ? at : null
    }
  }
  return null
}

const longestTime = 8

/** « disait il y a deux ans le maire », « rapportait déjà, il y a quelques jours, un proche »: how many words say how long ago. */
function timeAgo(words: readonly Word[], at: number, grammar: Grammar): number {
  const opening = words.slice(at, at + 3).map(({ form }) => form)
  if (opening.join(' ') !== 'il y a') return 0
  const length = words.slice(at + 3, at + longestTime).findIndex(({ form }) => grammar.times.has(form))
  return length < 0 ? 0 : length + 4
}

/** « a indiqué, mardi, la Direction »: two commas enclose when it was said. */
function opensTime(words: readonly Word[], comma: number, grammar: Grammar): boolean {
  const next = words[comma + 1]?.form === 'ce' ? comma + 2 : comma + 1
  if (grammar.language === 'en' || !grammar.times.has(words[next]?.form ?? '')) return false
  return words.slice(next, next + longestTime).some(({ form, kind }) => kind === 'mark' && form === ',')
}

const longestAside = 9

/** « “…”, explique, derrière son comptoir, un libraire »: how many words two commas enclose behind the verb of a quotation. */
function asideLength(words: readonly Word[], comma: number, grammar: Grammar): number {
  const isOfQuotation = words.slice(Math.max(0, comma - 5), comma).some(({ full }) => full)
  const opening = words[comma + 1]?.form ?? ''
  if (!isOfQuotation || !(grammar.prepositions.has(opening) || opening === 'tout')) return 0
  const length = words.slice(comma + 1, comma + 1 + longestAside).findIndex(({ kind }) => kind !== 'word')
  return words[comma + 1 + length]?.form === ',' ? length + 2 : 0
}

/** « , rapporte 20 Minutes »: the paper, and no time. */
function isTwentyMinutes(words: readonly Word[], at: number): boolean {
  return words[at]?.form === '20' && words[at + 1]?.form === 'minutes' && words[at + 1]?.capital === true
}

/** « , révèle Midi Libre »: French writes its days and hours small, so that a capital shows a name. */
function isNamedTime(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const isCapital = words[at]?.capital === true && words[at + 1]?.capital === true
  return isCapital && grammar.language === 'fr' && grammar.times.has(words[at]?.form ?? '')
}

/** « , ont raconté des témoins », and no « dès »: some people, whom no list has to name. */
function isSomePeople(words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'des' || words[at]?.accented === true) return false
  const nouns = words.slice(at + 1, at + 3).filter(({ kind, capital }) => kind === 'word' && !capital)
  return nouns.some(({ form }) => somePeople.test(form) || isPersonNoun(form.replace(/[sx]$/, ''), null))
}

const somePeople =
  /^(?:temoins|sources|voisins|riverains|habitants|habitantes|medias|ong|associations|syndicats|survivants|rescapes|avocats|proches|experts|gens|personnes|journaux)$/

const opensLater = /^(?:une?|peu|plus|quelques|plusieurs|deux|trois)$/

/** « a répliqué un peu plus tard la ministre », « quelques heures après »: how many words say when. */
function laterLength(words: readonly Word[], at: number): number {
  const next = words.slice(at, at + 5).map(({ form }) => form)
  const later =
    /^(?:(?:un )?peu (?:plus tard|apres)|plus tard|(?:quelques|plusieurs|une?|deux|trois) (?:heures?|minutes?|jours?|instants?|semaines?) (?:plus tard|apres))(?= |$)/.exec(
      next.join(' '),
    )
  return later === null ? 0 : later[0].split(' ').length
}

/** « a plaidé d’emblée le ministre » */
function isOpeningAdverb(words: readonly Word[], at: number): boolean {
  return words[at]?.form === "d'" && /^(?:abord|emblee|ailleurs|entree)$/.test(words[at + 1]?.form ?? '')
}

/** « a balayé d’un revers de main le préfet » */
function opensManner(words: readonly Word[], at: number): boolean {
  return words[at]?.form === "d'" && /^une?$/.test(words[at + 1]?.form ?? '')
}

/** « de son côté le maire », « quant à lui le maire » */
function isOnItsSide(words: readonly Word[], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3).map(({ form }) => form)
  if (first === 'quant' && second === 'à') return /^(?:lui|elle|eux|elles)$/.test(third ?? '')
  return first === 'de' && /^(?:son|leur)$/.test(second ?? '') && third === 'cote'
}

/** « le 26 février », « ce jeudi », « la semaine dernière ». */
function isDated(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (!/^(?:le|la|ce|cet|cette|this|last|the)$/.test(words[at]?.form ?? '')) return false
  const next = words[at + 1]
  if (next === undefined || next.capital) return false
  return (
    grammar.times.has(next.form) ||
    /^(?:sur)?lendemain$/.test(next.form) ||
    (numeral.test(next.form) && grammar.times.has(words[at + 2]?.form ?? ''))
  )
}

/** « à Tokyo | M. Suga » */
const honorifics = /^(?:mm?|mmes?|mlles?)$/

const outletNouns = /^(?:radio|agence|journal|site|magazine)$/

/** « dans un communiqué | les chefs »: a preposition's phrase ends where a new one begins without a link. */
function afterAdjunct(words: readonly Word[], start: number, grammar: Grammar): number {
  for (let at = start + 1; at < words.length && at - start < longestAdjunct; at++) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || before === undefined || word.kind !== 'word') return at
    if (isThat(word.form) && !grammar.prepositions.has(before.form)) return at
    const governed =
      grammar.prepositions.has(before.form) ||
      grammar.determiners.has(before.form) ||
      grammar.links.has(before.form)
    // « à l’AFP | des militants »
    if (before.capital && (isSomePeople(words, at) || honorifics.test(word.form))) return at
    if (governed || grammar.links.has(word.form)) continue
    if (grammar.prepositions.has(word.form) || grammar.times.has(word.form)) return at
    if (grammar.determiners.has(word.form)) return at
    // « sur Radio Horizon | le maire »: the outlet's name goes on
    if (word.capital && before.capital && outletNouns.test(before.form)) continue
    if (word.capital && (!before.capital || audiences.has(before.form))) return at
  }
  return start + longestAdjunct
}
