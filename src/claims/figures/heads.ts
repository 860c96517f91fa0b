import type { Name } from '../../text/names/names.ts'
import type { Category } from '../../types.ts'
import { isOf } from '../grammar/function-words.ts'
import type { Word } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { fateOf, isFate, kindOfWord, kindsOfWords } from './categories.ts'
import { type CountedKind, things } from './categories-words.ts'
import type { Counted } from './counted-edges.ts'

/** What is known of the counted noun before its clause is read. */
export interface Head {
  /** What the noun itself tells: troops, weapons, persons …; undefined when the lexicon does not know it. */
  readonly kind: CountedKind | undefined
  /** Fates in the phrase itself: « 3 800 Nord-Coréens tués ou blessés ». */
  readonly fate: Category | null
  /** « hommes », "men": soldiers where soldiers are spoken of. */
  readonly loose: boolean
  /** « 11 000 Nord-Coréens »: the people alone. */
  readonly bare: boolean
}

const menWords = new Set(['hommes', 'men'])

/** Reads the counted phrase alone. */
export function headOf(sentence: SentenceWords, counted: Counted | null, names: readonly Name[]): Head {
  if (counted === null) return { kind: undefined, fate: null, loose: false, bare: false }
  const { words, language } = sentence
  const forms = words.slice(counted.first, counted.last + 1).map(word => word.form)
  const kinds = kindsOfWords(forms, language)
  const head = counted.head === null ? undefined : words[counted.head]
  const own = head === undefined || isOfFire(forms) ? undefined : kindOfWord(head.form, language)
  // « 30 équipements militaires » are no soldiers, but « 30 pièces d’artillerie » are arms
  const first =
    counted.head === null || kinds.includes('weapons') ? kinds.find(kind => !isFate(kind)) : undefined
  const bare = own === undefined && head !== undefined && names.some(name => isPeople(name, head))
  const kind = own === undefined || isFate(own) ? first : own
  return {
    kind: bare || isOfFire(forms) ? (kind ?? 'persons') : kind,
    fate:
      fateOf(kindsOfWords(withoutComplement(forms), language)) ??
      (forms.slice(1).some(form => /^detenue?s?$/.test(form)) ? 'arrested' : null),
    loose: head !== undefined && menWords.has(head.form),
    bare,
  }
}

/** « 50 soldats du feu »: the fire brigade. */
function isOfFire(forms: readonly string[]): boolean {
  const at = forms.indexOf('feu')
  return at > 1 && forms[at - 1] === 'du' && /^soldats?$/.test(forms[at - 2] ?? '')
}

/** « treize vidéos de cette arrestation »: what befell whom a complement names befell nothing that is counted. */
export function withoutComplement(forms: readonly string[]): string[] {
  return forms.filter((_, at) => {
    const before = forms[at - 1]
    return !isOf(before) && !(determiners.test(before ?? '') && isOf(forms[at - 2]))
  })
}

const determiners = /^(?:cette?|ces?|la|l'|leurs?|sa|ses|the|his|her|their)$/

function isPeople(name: Name, head: Word): boolean {
  return name.kind === 'nationality' && name.span[0] <= head.start && name.span[1] >= head.end
}

/** Whether the counted noun is one of things. */
export function countsThings({ words, language }: SentenceWords, counted: Counted | null): boolean {
  const noun = counted?.head === null || counted === null ? '' : (words[counted.head]?.form ?? '')
  return things.has(noun) || (deeds.test(noun) && kindOfWord(noun, language) === undefined)
}

/** « 300 hospitalisations »; « 300 arrestations » tell what befell people. */
const deeds = /tions$/
