import { categoryOfPhrase, isFate, kindOfWord } from '../claims/figures/categories.ts'
import type { Name } from '../text/names/names.ts'
import { translations } from '../text/words/glossary.ts'
import { lexemeOf, stemsOf } from '../text/words/lexemes.ts'
import { fold, type Token, tokens } from '../text/words/tokens.ts'
import type { Category, Language } from '../types.ts'
import {
  anyone,
  being,
  deictic,
  dying,
  fate,
  passive,
  presence,
  sending,
  transparent,
} from './doubt-words.ts'

/** What somebody denies or does not confirm, in the article's words. */
export interface Doubted {
  readonly text: string
  readonly language: Language
  readonly names: readonly Name[]
}

/** What a figure counts: its category, and the stems of its noun in both languages. */
export interface CountedThing {
  readonly category: Category
  readonly nouns: ReadonlySet<string>
}

/** Words behind a subject or a noun in which its verb or its people are looked for. */
const reach = 7

/**
 * Whether it is doubted that there are any of what is counted: `thing`; or whether the words only point back at what was
 * told before (« ces chiffres », "the reports"): `told`; else null. Who killed them, who they were or what they did
 * there may be denied without denying how many there are.
 */
export function thingDoubted(doubted: Doubted, thing: CountedThing): 'thing' | 'told' | null {
  const { text, language } = doubted
  const words = tokens(text)
  const from = headOf(words, doubted)
  if (from < 0) return isPointer(doubted) ? 'told' : null
  if (words.some(({ word }) => isOtherKind(word, language, thing))) return null
  const plain = words.map(({ word }) => word)
  const isOf = thing.category === 'troops' ? areTroopsDoubted(doubted, plain, from) : isFateDoubted
  if (typeof isOf === 'boolean') return isOf ? 'thing' : null
  const kinds = fatesOf(thing.category)
  const isThing = kinds.length > 0 ? isOf(plain, from, kinds, language) : isNoun(plain[from], language, thing)
  return isThing ? 'thing' : null
}

/** Where the word stands that says what is doubted; -1 when all of them only lead in. */
function headOf(words: readonly Token[], { language, names }: Doubted): number {
  const isNamed = ({ start, end }: Token) => names.some(({ span }) => start < span[1] && end > span[0])
  return words.findIndex(word => !transparent[language].has(word.word) && !isNamed(word))
}

/** « Ces chiffres », "the reports": words that only point back at what was told before. */
export function isPointer(doubted: Doubted): boolean {
  const { text, names } = doubted
  return headOf(tokens(text), doubted) < 0 && names.length === 0 && deictic.test(fold(text))
}

/** « des civils », "officers": to doubt that there are some of a kind is not to doubt all that are counted. */
function isOtherKind(word: string, language: Language, { nouns }: CountedThing): boolean {
  const kind = kindOfWord(word, language)
  if ((kind !== 'persons' && kind !== 'troops') || anyone.has(word)) return false
  const stems = inBoth(word, language)
  const areFighters = (all: Iterable<string>) => [...all].some(stem => fighters.has(stem))
  return !stems.some(stem => nouns.has(stem)) && !(areFighters(stems) && areFighters(nouns))
}

/** Who calls those fighters mercenaries, or volunteers, speaks of the same; regular soldiers are no mercenaries. */
const fighters = new Set([
  ...stemsOf('combattants mercenaires volontaires', 'fr'),
  ...stemsOf('fighters mercenaries volunteers', 'en'),
])

function isNoun(word: string | undefined, language: Language, { nouns }: CountedThing): boolean {
  return word !== undefined && inBoth(word, language).some(stem => nouns.has(stem))
}

function inBoth(word: string, language: Language): string[] {
  const stem = lexemeOf(word, language)
  return [stem, ...translations(stem, language)]
}

/** The stems of a counted noun in both languages. */
export function nounsOf(counts: string, language: Language): ReadonlySet<string> {
  const stems = [...stemsOf(counts, language)]
  return new Set([...stems, ...stems.flatMap(stem => translations(stem, language))])
}

/** The categories of words that tell of what befell those of this one; none when nothing has. */
function fatesOf(category: Category): readonly Category[] {
  if (category === 'killed' || category === 'wounded') return [category, 'killed-or-wounded']
  return isFate(category) ? [category] : []
}

/** « la moindre perte », "that soldiers had been killed": no word of who did it. */
function isFateDoubted(
  words: readonly string[],
  from: number,
  kinds: readonly Category[],
  language: Language,
): boolean {
  const isIt = (word = '') => kinds.some(kind => kindOfWord(word, language) === kind)
  const head = words[from] ?? ''
  const areVictims = kinds.includes('killed-or-wounded') && /^victim/.test(head)
  if (fate[language].test(head) && (isIt(head) || areVictims)) return true
  const isPerson = anyone.has(head) || /^(?:persons|troops)$/.test(kindOfWord(head, language) ?? '')
  const behind = isPerson ? words.slice(from + 1, from + reach) : []
  const verbs = [from, ...behind.map((_, index) => from + 1 + index)]
  return verbs.some(at => {
    const word = words[at] ?? ''
    return isIt(word) && (dying[language].test(word) || passive[language].has(words[at - 1] ?? ''))
  })
}

/** « la présence d’unités nord-coréennes », "sending troops", "that its soldiers are in Russia". */
function areTroopsDoubted(
  { text, language, names }: Doubted,
  words: readonly string[],
  from: number,
): boolean {
  const category = categoryOfPhrase(text, language)
  if (category !== 'troops' && category !== null) return false
  const behind = words.slice(from + 1, from + reach)
  const isTroops = (word: string) => kindOfWord(word, language) === 'troops' || anyone.has(word)
  const areMeant = behind.some(isTroops) || names.some(({ kind }) => kind === 'nationality')
  const head = words[from] ?? ''
  if (presence[language].has(head)) return areMeant || behind.length === 0
  if (sending[language].test(head)) return areMeant
  if (!isTroops(head)) return false
  const isThere = language === 'en' && words.slice(0, from).includes('there')
  return isThere || words.some((_, at) => at > from && isPredicate(words, from, at, language))
}

/** Whether the verb that begins here says that those named just before it are somewhere. */
function isPredicate(words: readonly string[], from: number, at: number, language: Language): boolean {
  const isNear = at - from <= 3 && words.slice(from + 1, at).every(word => !sending[language].test(word))
  return isNear && being[language].test(words.slice(at, at + reach).join(' '))
}
