import { lookedUpOnce } from '../looked-up-once.ts'
import { findNames } from '../text/names/names.ts'
import { contentWords, stemsOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim } from '../types.ts'
import { wordsInCommon } from './sayings.ts'

/** Who claims something, and where. */
export type Held = Pick<Claim, 'holder' | 'holderKeys' | 'quote'>

/** Of the words of the shorter of two holders: the ministries of energy and of defence are two. */
const holderShare = 0.6

/**
 * By the keys of their names, where both have a person or an organisation by those; « Moscou » and "Russia" by the
 * country; « le ministère russe de la Défense » by its words besides.
 */
export function isSameHolder(a: Held, b: Held): boolean {
  const outlets = [a.quote.article.outlet, b.quote.article.outlet]
  if (a.holder === null || b.holder === null)
    return a.holder === b.holder && outlets[0] !== null && outlets[0] === outlets[1]
  if (bareName(a.holder) === bareName(b.holder)) return true
  if (isNamed(a) && isNamed(b)) return haveOwnKeyInCommon(a.holderKeys, b.holderKeys)
  if (!a.holderKeys.some(key => b.holderKeys.includes(key))) return false
  // « la Croix-Rouge norvégienne » is not « Oslo ».
  return isNamed(a) || isNamed(b) ? haveWordsInCommon(a, b) : isCalledAlike(a, b)
}

/** Bodies under whose keys their agencies and institutions are found too: these are not one another, nor the whole. */
const wholes: ReadonlySet<string> = new Set(['org_un', 'org_eu'])

function haveOwnKeyInCommon(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter(key => isExact(key) && other.includes(key))
  if (shared.some(key => !wholes.has(key))) return true
  return shared.length > 0 && ![...one, ...other].some(key => key.startsWith('org_') && !wholes.has(key))
}

/** What a body is, before its name: « l’ONG Vigie du littoral » is « Vigie du littoral ». */
const kindBefore =
  /^(?:[Ll]['’]|[Ll]a |[Ll]e |[Tt]he )?(?:ONG|NGO|association|organisation|organization|collectif|quotidien|journal|newspaper|charity|watchdog) (?=\p{Lu})/u

/** « Un nouveau décompte de la préfecture », "the latest toll from the ministry": what a body puts out, before the body. */
const countBefore =
  /^(?:une?|l[ae]|leur|l['’]|s(?:on|a)|ce(?:tte|t)?|an?|the|its) ?(?:\p{L}+ ){0,2}(?:bilan|décompte|comptage|recensement|chiffre|total|estimation|toll|count|tally|estimate|figure)s?(?: \p{L}+){0,2}? (?:de |d['’]|du(?= )|des(?= )|par |by |from |of )(?=l[ae] |l['’]| |les |the |\p{Lu})/iu

/** Whose count it is, where a holder is called by what it counts: « la préfecture ». */
export function counterIn(holder: string): string {
  return holder.replace(countBefore, found => (/du$/u.test(found) ? 'le' : /des$/u.test(found) ? 'les' : ''))
}

function bareName(holder: string): string {
  return fold(counterIn(holder).replace(kindBefore, ''))
}

/** A person or a body by name, and no country: « Moscou » is not its spokesman. */
export function isNamed({ holderKeys }: Held): boolean {
  return holderKeys.some(isExact)
}

function isExact(key: string): boolean {
  return key.startsWith('person_') || key.startsWith('org_')
}

/** Whether two holders are mostly called by the same words, names and all, in one language or across both. */
export function haveWordsInCommon(a: Held, b: Held): boolean {
  return haveCommon(wordsOf(a), a, wordsOf(b), b)
}

function isCalledAlike(a: Held, b: Held): boolean {
  const [one, other] = [nounsOf(a), nounsOf(b)]
  return one.size === 0 || other.size === 0 ? one.size === other.size : haveCommon(one, a, other, b)
}

function haveCommon(one: ReadonlySet<string>, a: Held, other: ReadonlySet<string>, b: Held): boolean {
  if (haveOtherNumbers(a.holder ?? '', b.holder ?? '')) return false
  const common = wordsInCommon(one, a.quote.language, other, b.quote.language)
  return common > 0 && common >= holderShare * Math.min(one.size, other.size)
}

/** « La 47e brigade » is not the 80th. */
function haveOtherNumbers(a: string, b: string): boolean {
  const [one, other] = [numbersIn(a), numbersIn(b)]
  return one.size > 0 && other.size > 0 && one.isDisjointFrom(other)
}

function numbersIn(holder: string): ReadonlySet<string> {
  return new Set(holder.match(/\d+/g))
}

const wordsOf = lookedUpOnce(({ holder, quote }: Held) => stemsOf(holder ?? '', quote.language))

/** What a holder is called besides names: nothing of « Séoul », « renseignement » of « le renseignement sud-coréen ». */
const nounsOf = lookedUpOnce(({ holder, quote: { language } }: Held): ReadonlySet<string> => {
  const words = holder ?? ''
  const names = findNames(words, language)
  const isNamed = (start: number) => names.some(({ span }) => span[0] <= start && start < span[1])
  return new Set(
    contentWords(words, language)
      .filter(({ start }) => !isNamed(start))
      .map(({ stem }) => stem),
  )
})
