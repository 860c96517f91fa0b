import { fold } from '../../text/words/tokens.ts'
import type { Category, Language } from '../../types.ts'
import type { Holder } from '../attribution.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { isFate } from './categories.ts'
import type { Earlier } from './parts.ts'

/** Verbs by which somebody changes a toll of their own, or holds on to it; folded. */
const revising: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:revu|revoi(?:t|ent)|revis(?:e|ent)|relev(?:e|ent)|rehauss(?:e|ent)|abaiss(?:e|ent)|port(?:e|ent)|ramen(?:e|ent)|corrig(?:e|ent)|actualis(?:e|ent)|alourdi|maint(?:ient|iennent|enait|enaient|enu))$/,
  en: /^(?:rais(?:ed|es)|lower(?:ed|s)|revis(?:ed|es)|increas(?:ed|es)|updat(?:ed|es)|correct(?:ed|s)|lift(?:ed|s)|cut|maintain(?:ed|s)|stood|stands?|stuck|sticks?)$/,
}
const infinitives: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:revoir|reviser|relever|rehausser|abaisser|porter|ramener|corriger|actualiser)$/,
  en: /^(?:raising|lowering|revising|increasing|updating|correcting|lifting|cutting)$/,
}
const keptReach = 4
const tolls =
  /^(?:bilans?|nombre|total|decompte|estimations?|chiffres?|tolls?|number|count|tally|estimates?|figures?)$/

/**
 * Whether a verb at `at` changes or keeps the toll that the number at `start` gives: « a revu son bilan de 34 à 58 »,
 * « s’en tient à 85 », "revised it down to 64".
 */
export function revisesAt({ words, language }: SentenceWords, at: number, start: number): boolean {
  const form = words[at]?.form ?? ''
  const before = words[at - 2]?.form ?? ''
  if (/^(?:tient|tiennent|tenait|tenaient)$/.test(form) && words[at - 1]?.form === 'en')
    return /^(?:s'|se)$/.test(before) && start - at <= keptReach
  if (language === 'en' && words[at + 1]?.form === 'it' && revising.en.test(form))
    return words
      .slice(at + 2, start)
      .every(word => /^(?:up|down|upwards?|downwards?|from|to|about|\d+)$/.test(word.form))
  // "stands at": so many there are, whoever counts
  if (/^st(?:ood|and|ick|uck)/.test(form) && !/^(?:by|to)$/.test(words[at + 1]?.form ?? '')) return false
  const isVerb = revising[language].test(form) || isBeforeRevising(words, at, language)
  // « a porté de 63 à 71 le nombre de morts »
  const behind = words.slice(start + 1, start + tollReach)
  return isVerb && [...words.slice(at + 1, start), ...behind].some(word => tolls.test(word.form))
}

const tollReach = 4

/** Who keeps count of victims, whatever they are called: an attack or a discovery raises a toll as well, and says nothing. */
const counters =
  /(?:^| )(?:prefect(?:ure|orale)|prefete?|police|gendarmerie|minist\w+|mairie|maire|hopit\w+|autorites|gouvernement|comite|armee|secours|pompiers|parquet|procureure?|agence|onu|ong|organisation|observatoire|commission|association|syndicat|porte-parole|responsables?|mayor|hospitals?|authorities|government|committee|army|rescuers|firefighters|prosecutors?|agency|organi[sz]ation|observatory|union|officials?|spokes\w+|charity|council|city|town|county|governor|gouverneure?|president|presidente|etat-major|enqueteurs|croix-rouge|croissant-rouge|kremlin|pentagon|general)(?: |$)/

const keeping = /^(?:maint\w+|tien\w+|tenai\w+|stood|stands?|stuck|sticks?)$/

/** Whether a subject can have changed a toll by saying so, or a government keep to one; `verb` is folded. */
export function keepsCount({ name, keys }: Holder, verb: string): boolean {
  const kinds = keeping.test(verb) ? /^(?:person|org|country)_/ : /^(?:person|org)_/
  return keys.some(key => kinds.test(key)) || counters.test(fold(name).replace(/[’']/gu, ' '))
}

/** « avant de ramener », "before lowering" */
export function isBeforeRevising(words: readonly Word[], at: number, language: Language): boolean {
  if (!infinitives[language].test(words[at]?.form ?? '')) return false
  const opener = language === 'fr' ? words[at - 2] : words[at - 1]
  return /^(?:avant|before)$/.test(opener?.form ?? '')
}

/**
 * The figures of a sentence that another one takes the place of, in it or before it: « est passé de 5 à 6 morts », "rose
 * to 58 from 34", « avait annoncé 33 morts avant de ramener le bilan à 28 », "revising an earlier toll of nine". Of tolls
 * only: prices are told with what they were.
 */
export function superseded(figures: readonly Earlier[], before: readonly Earlier[]): ReadonlySet<Earlier> {
  const old = new Set<Earlier>()
  figures.forEach((one, index) => {
    if (isFormer(one) && [...figures, ...before].some(other => isPresent(other, one))) old.add(one)
    const next = figures[index + 1]
    if (next === undefined || next.sentence !== one.sentence) return
    if (!isSameFate(one.category, next.category)) return
    const { words, language } = one.sentence
    const opener = words[one.quantity.start - 1]?.form ?? ''
    const between = words.slice(Math.max(one.shown[1] + 1, one.quantity.next), next.quantity.start)
    const joint = formsOf(between)
    if (/^(?:de|d'|from)$/.test(opener) && /^(?:à|a|to)$/.test(joint)) old.add(one)
    else if (opener === 'to' && joint === 'from') old.add(next)
    else if (between.some((_, at) => isBeforeRevising(between, at, language))) old.add(one)
  })
  return old
}

/** Sentences between the toll of today and the one before it. */
const presentReach = 3

function isPresent(one: Earlier, former: Earlier): boolean {
  return (
    one !== former &&
    isSameFate(one.category, former.category) &&
    former.position - one.position <= presentReach &&
    !isFormer(one)
  )
}

const formerReach = 8
const former =
  /^(?:precedente?s?|premi(?:er|ere)s?|initia(?:l|le|ux)|anterieure?s?|ancien(?:ne)?s?|earlier|previous|prior|initial|first|former)$/
const formerly =
  /^(?:auparavant|precedemment|jusqu'ici|jusque-l[aà]|jusqu'alors|initialement|previously|earlier|before)$/
const adjectiveReach = 2

/** « un précédent bilan de neuf morts », "an earlier death toll of nine", « contre neuf auparavant », "up from nine" */
function isFormer({ sentence: { words }, quantity: { start, next }, shown }: Earlier): boolean {
  const [first, second] = [words[start - 2]?.form ?? '', words[start - 1]?.form ?? '']
  if (/^(?:up|down)$/.test(first) && second === 'from') return true
  const behind = words.slice(Math.max(next, shown[1] + 1)).slice(0, 1)
  if (/^(?:contre|against)$/.test(second)) return behind.some(({ form }) => formerly.test(form))
  for (let at = start - 1; at >= Math.max(0, start - formerReach); at--) {
    const word = words[at]
    if (word?.kind !== 'word' || /^\d/.test(word.form)) return false
    if (!tolls.test(word.form)) continue
    return words.slice(Math.max(0, at - adjectiveReach), at + 2).some(({ form }) => former.test(form))
  }
  return false
}

function isSameFate(a: Category, b: Category): boolean {
  if (a === b && (a === 'troops' || a === 'crowd')) return true
  return (isFate(a) && (a === b || b === 'other')) || (isFate(b) && a === 'other')
}
