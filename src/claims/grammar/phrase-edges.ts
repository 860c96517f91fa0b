import { isMark } from './clauses.ts'
import { isDay } from './days.ts'
import { isNumberWord } from './determiners.ts'
import { isDe, isOf } from './function-words.ts'
import type { Grammar } from './grammar.ts'
import { isInfinitive } from './inflection.ts'
import type { Word } from './words.ts'

/** « de nombreux élus »: words behind a French « de » that begin a noun phrase. */
export const partitives = new Set(['nombreux', 'nombreuses', 'autres', 'tels', 'telles'])

/** « Le maire n’a pas … », « Le maire se dit … »: what leans on the verb is no part of its subject. */
const clitics = /^(?:n'|ne|s'|se|l'|y|en|m'|me|nous|lui)$/

/** "The White House on Wednesday", "Eminem also": what says when and how ends no name. */
export function beforeAdverbials(
  words: readonly Word[],
  first: number,
  end: number,
  grammar: Grammar,
): number {
  let last = end
  while (last > first) {
    const word = words[last]
    const before = words[last - 1]
    if (word === undefined || before === undefined || word.kind !== 'word') return last
    if (clitics.test(word.form)) {
      last -= 1
      continue
    }
    const governed = grammar.determiners.has(before.form) || isOf(before.form)
    const adverb = !word.capital && /^(?:also|then|later|again|aussi|egalement|ensuite)$/.test(word.form)
    const dated = /^(?:last|this|next)$/.test(before.form) && grammar.times.has(word.form)
    if (dated && last - 2 > first) {
      last -= 2
      continue
    }
    if (governed || !(isDay(word.form) || adverb)) return last
    last -= /^(?:on|late|early)$/.test(before.form) ? 2 : 1
  }
  return Math.max(last, first)
}

/** "the School of Social Work": a capital behind a capital is a name's. */
export function isAmongCapitals(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true && words[at - 1]?.capital === true
}

const counters =
  /^(?:\d+|an?|the|this|that|last|next|some|several|few|un|une|le|la|ce|cet|cette|quelques|plusieurs)$/
const comparisons = /^(?:plus|tot|tard|earlier|later|before|after|ago|on|auparavant|avant|apres)$/

const timeUnits = /^(?:minutes?|hours?|days?|weekend|heures?|instants?|jours?|temps)$/

function isCounter(form: string): boolean {
  return counters.test(form) || isNumberWord(form)
}

function isTime(word: Word | undefined, grammar: Grammar): boolean {
  return word?.kind === 'word' && (grammar.times.has(word.form) || timeUnits.test(word.form))
}

/** Behind "Four days earlier", « Quatre jours plus tôt », "Last month": where the subject itself begins. */
export function afterOpeningTime(
  words: readonly Word[],
  start: number,
  last: number,
  grammar: Grammar,
): number {
  let at = start
  while (at < last && isCounter(words[at]?.form ?? '')) at += 1
  if (at > start && /^(?:same|very|following)$/.test(words[at]?.form ?? '')) at += 1
  const unit = at
  while (at <= last && isTime(words[at], grammar)) at += 1
  if (at === unit) return start
  // « Le 19 décembre »: a date and nothing else is no subject
  if (at > last) return unit > start ? at : start
  const compared = comparisons.test(words[at]?.form ?? '') || comparisons.test(words[at - 1]?.form ?? '')
  while (at < last && comparisons.test(words[at]?.form ?? '')) at += 1
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || word.form === "'s") return start
  const opens = word.capital || grammar.determiners.has(word.form)
  return compared || (opens && !grammar.links.has(word.form)) ? at : start
}

export function isOpeningPreposition(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const form = words[at]?.form ?? ''
  if (form === 'des') return false
  if (isDe(form) && partitives.has(words[at + 1]?.form ?? '')) return false
  return grammar.prepositions.has(form) || isOf(form)
}

/** Where the subject begins after « Dans la matinée »: at the next determiner or name that no preposition governs. */
export function afterOpeningPhrase(
  words: readonly Word[],
  start: number,
  last: number,
  grammar: Grammar,
): number {
  for (let at = start + 2; at <= last; at++) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || before === undefined) continue
    const governed =
      grammar.prepositions.has(before.form) ||
      grammar.determiners.has(before.form) ||
      grammar.links.has(before.form)
    if (governed || grammar.links.has(word.form) || grammar.times.has(word.form)) continue
    if (grammar.determiners.has(word.form)) return at
    // "On Monday Russia said"
    if (word.capital && (!before.capital || grammar.times.has(before.form))) return at
  }
  return last + 1
}

/** « selon Audi | une place », « les autorités | d’enrayer un rebond », « un responsable | s’exprimant »: no part of the holder. */
export function opensNextPhrase(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const form = words[at]?.form ?? ''
  const before = words[at - 1]
  const next = words[at + 1]
  if (before === undefined || next === undefined || before.kind !== 'word') return false
  const behind = words[at + 2]?.form ?? ''
  const infinitive = !next.capital && !next.accented && isInfinitive(next.form)
  if (isDe(form) && infinitive && grammar.determiners.has(behind)) return true
  if (
    form === "s'" ||
    (/(?:[^m]|(?:firm|estim|exprim|clam))ant$/.test(form) &&
      /^(?:le|la|les|l'|une?|que|qu'|avoir|etre)$/.test(next.form))
  ) {
    return !grammar.determiners.has(before.form)
  }
  // « la star laissant penser »
  if (/[^m]ant$/.test(form) && infinitive && !before.capital) return !grammar.determiners.has(before.form)
  const article = /^(?:le|la|les|une?|ce|cette)$/.test(form) && !words[at]?.capital
  const governed = [grammar.determiners, grammar.links, grammar.prepositions, grammar.coordinators].some(
    set => set.has(before.form),
  )
  return article && !governed && !next.capital
}

/** "Zephyr, the carmaker, on Monday denied": where the words begin that say when, behind a comma; `end` when none do. */
export function beforeTime(words: readonly Word[], end: number, grammar: Grammar): number {
  if (grammar.language === 'fr') return end
  let at = end
  while (at > 1 && grammar.times.has(words[at - 1]?.form ?? '')) at -= 1
  if (at === end) return end
  const opener = words[at - 1]?.form ?? ''
  // "…, April asked": a name
  if (!/^(?:on|late|early|last|this)$/.test(opener) && words[at]?.capital === true) return end
  if (/^(?:on|in|late|early|last|this)$/.test(opener)) at -= 1
  if (/^(?:late|early)$/.test(words[at - 1]?.form ?? '')) at -= 1
  return isMark(words[at - 1], ',') ? at : end
}

/** "On Friday | the governor, Ann Cole, said", « Lundi | la maire, Anne Roux, a dit »: the sentence opens with the day. */
export function isOnlyTime(words: readonly Word[], first: number, grammar: Grammar): boolean {
  const opening = words.slice(0, first)
  return (
    opening.length <= longestTime &&
    grammar.times.has(opening.at(-1)?.form ?? '') &&
    opening.every(({ form }) => grammar.times.has(form) || opensTime.test(form))
  )
}

const longestTime = 4
const opensTime = /^(?:on|in|late|early|last|this|ce|cette|le|la|dans|\d+)$/

/** The words of a place in front of an agency: "Washington, DC (AP)". */
const longestDateline = 5

/** "(AFP) The ministry said", "Paris, France (AFP) France said": where a text was written is no part of a name. */
export function endsDateline(words: readonly Word[], opening: number, close: number): boolean {
  const place = words.slice(0, opening).filter(word => !isMark(word, ','))
  const agency = words.slice(opening + 1, close)
  if (place.length > longestDateline || ![...place, ...agency].every(({ capital }) => capital)) return false
  if (opening === 1) return true
  // "World Health Organization (WHO) Director Jane Doe"
  const initials = place.map(({ form }) => form.charAt(0)).join('')
  return words[close + 1]?.capital === true && !initials.includes(agency[0]?.form ?? '')
}
