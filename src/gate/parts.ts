import { findDates } from '../text/dates/dates.ts'
import { findNames, type Name } from '../text/names/names.ts'
import { splitSentences } from '../text/sentences/sentences.ts'
import { translations } from '../text/words/glossary.ts'
import { contentWords } from '../text/words/lexemes.ts'
import { tokens } from '../text/words/tokens.ts'
import type { Language, Quote } from '../types.ts'

/**
 * How a name hangs on a word: it does what the verb says, stands beside the word (its object, or a title or an
 * apposition), or hangs on it by a preposition.
 */
type Tie = 'doer' | 'beside' | 'joined'

/** The part that a name plays in a sentence: its tie to the stem of a word. */
interface Part {
  readonly keys: readonly string[]
  readonly tie: Tie
  readonly stem: string
}

/** A name or a word of a sentence, in their order; the numbers and the words of dates are left out. */
interface Item {
  readonly word: string
  /** Empty for a word that carries nothing. */
  readonly stem: string
  /** Keys of a name; empty for a word. */
  readonly keys: readonly string[]
  /** The mark that stands before it: a comma, one that ends what came before, or none. */
  readonly mark: 'comma' | 'end' | null
}

/**
 * What may be set apart between a subject and its verb in a quote: whoever may be meant plays the part there. In words
 * that are checked, only one.
 */
const insertions = 3
/** Words, articles included, between a name and what it hangs on. */
const reach = 5
/** And between the two commas of an apposition. */
const appositionReach = 14

const articles = new Set("le la les l' un une the a an m mme mr mrs ms dr".split(' '))
const listing = new Set('et ou and or'.split(' '))
const doing = new Set('par by'.split(' '))
const joining = new Set(
  "de d' du des a au aux of to for from with in on at against avec contre pour chez dans sur en vers".split(
    ' ',
  ),
)
/** What hangs on a word before these is the clause that they begin, not a name in it. */
const clauses = new Set("que qu' qui dont that who which whom".split(' '))
const passive = new Set("ete est sont etait etaient fut furent was were been is are be being 's".split(' '))
const reported = new Set('selon apres according'.split(' '))

/**
 * Whether words give a name the part that another one plays in the quotes: « B a accusé A » of « A a accusé B », « B,
 * maire » of « A, maire ». A name that the quotes do not have, or that plays that part there too, is no sign.
 */
export function swapsParts(words: string, quotes: readonly Quote[], language: Language): boolean {
  const told = partsIn(words, language, 1)
  if (told.length === 0) return false
  const known = quotes.flatMap(quote =>
    inLanguage(partsIn(quote.text, quote.language, insertions), quote.language, language),
  )
  return told.some(part => {
    if (!known.some(other => isSame(other.keys, part.keys))) return false
    const same = known.filter(({ tie, stems }) => tie === part.tie && stems.has(part.stem))
    return same.length > 0 && !same.some(({ keys }) => isSame(keys, part.keys))
  })
}

interface KnownPart extends Omit<Part, 'stem'> {
  readonly stems: ReadonlySet<string>
}

function inLanguage(parts: readonly Part[], from: Language, to: Language): KnownPart[] {
  return parts.map(({ stem, ...part }) => ({
    ...part,
    stems: new Set(from === to ? [stem] : [stem, ...translations(stem, from)]),
  }))
}

/** « Haddad » is Tariq Haddad. */
function isSame(some: readonly string[], others: readonly string[]): boolean {
  const surnames = (keys: readonly string[]) => keys.map(key => key.slice(key.lastIndexOf('_') + 1))
  return (
    some.some(key => others.includes(key)) || surnames(some).some(name => surnames(others).includes(name))
  )
}

function partsIn(text: string, language: Language, insertions: number): Part[] {
  const names = findNames(text, language)
  if (names.length === 0) return []
  const dates = findDates(text, language, null).map(({ span }) => span)
  return splitSentences(text, language).flatMap(([start, end]) => {
    const within = names.filter(({ span }) => start <= span[0] && span[1] <= end)
    const items = itemsOf(text, [start, end], within, dates, language)
    return groupsOf(items).flatMap(group => partsOf(items, group, insertions))
  })
}

function itemsOf(
  text: string,
  [start, end]: readonly [number, number],
  names: readonly Name[],
  dates: readonly (readonly [number, number])[],
  language: Language,
): Item[] {
  const stems = new Map(
    contentWords(text.slice(start, end), language).map(word => [word.start + start, word.stem]),
  )
  const items: Item[] = []
  let before = start
  for (const token of tokens(text, start, end)) {
    const name = names.find(({ span }) => span[0] <= token.start && token.end <= span[1])
    if (name !== undefined && token.start > name.span[0]) {
      before = token.end
      continue
    }
    if (dates.some(([from, to]) => from <= token.start && token.end <= to)) {
      if (joining.has(items.at(-1)?.word ?? '')) items.pop()
      continue
    }
    const stem = /^\d/.test(token.word) ? '' : (stems.get(token.start) ?? '')
    const gap = text.slice(before, token.start)
    const mark = /[;:.!?()«»“”"—–]/u.test(gap) ? 'end' : gap.includes(',') ? 'comma' : null
    items.push({ word: token.word, stem: name === undefined ? stem : '', keys: name?.keys ?? [], mark })
    before = token.end
  }
  return items
}

/** Names in a row that play one part together: « Madrid et Lisbonne ». */
interface Group {
  readonly from: number
  readonly to: number
  readonly keys: readonly (readonly string[])[]
}

function groupsOf(items: readonly Item[]): Group[] {
  const groups: Group[] = []
  items.forEach((item, index) => {
    if (item.keys.length === 0) return
    const last = groups.at(-1)
    const between = last === undefined ? [] : items.slice(last.to + 1, index)
    const isListed =
      last !== undefined &&
      between.some(({ word }) => listing.has(word)) &&
      between.every(({ word }) => listing.has(word) || articles.has(word) || joining.has(word))
    if (last === undefined || !isListed) groups.push({ from: index, to: index, keys: [item.keys] })
    else groups[groups.length - 1] = { ...last, to: index, keys: [...last.keys, item.keys] }
  })
  return groups
}

function partsOf(items: readonly Item[], { from, to, keys }: Group, insertions: number): Part[] {
  const found: { readonly tie: Tie; readonly stem: string }[] = []
  const add = (tie: Tie, stem: string | null) => {
    if (stem !== null) found.push({ tie, stem })
  }
  const marker = markerOf(items, from)
  const word = items[marker]?.word ?? ''
  const next = items[to + 1]
  const isOwner = next?.word === "'s"
  if (doing.has(word)) add('doer', headBefore(items, marker))
  else if (joining.has(word)) add('joined', headBefore(items, marker))
  else if (!reported.has(word) && mayLeanBack(items, marker + 1, next)) add('beside', headBefore(items, from))
  if (isOwner) add('joined', headAfter(items, to + 2))
  if (joining.has(word) || isOwner) return partsFor(keys, found)
  if (next?.mark === 'comma' && next.keys.length === 0 && !listing.has(next.word))
    add('beside', headAfter(items, to + 1))
  if (!doing.has(word) && !reported.has(word))
    for (const verb of verbsAfter(items, to, insertions)) add(verb.tie, verb.stem)
  return partsFor(keys, found)
}

function partsFor(
  keys: Group['keys'],
  found: readonly { readonly tie: Tie; readonly stem: string }[],
): Part[] {
  return keys.flatMap(one => found.map(part => ({ keys: one, ...part })))
}

/** The index of the word before a name and its article. */
function markerOf(items: readonly Item[], from: number): number {
  let at = from - 1
  while (at >= 0 && from - at <= 2 && articles.has(items[at]?.word ?? '') && items[at]?.word !== 'a') at--
  return at
}

/** Behind a comma a name belongs to what is before it only when it is set apart itself: « le porte-parole, X, a dit ». */
function mayLeanBack(items: readonly Item[], from: number, next: Item | undefined): boolean {
  const mark = items[from]?.mark ?? null
  return mark === null || (mark === 'comma' && (next === undefined || next.mark !== null))
}

/** What a subject does or, in the passive, is done to it: behind it, or behind what is set apart after it. */
function verbsAfter(
  items: readonly Item[],
  to: number,
  insertions: number,
): { readonly tie: Tie; readonly stem: string }[] {
  return verbStarts(items, to, insertions).flatMap(start => {
    const stem = headAfter(items, start)
    if (stem === null) return []
    const end = items.findIndex((item, index) => index >= start && item.stem === stem)
    const isPassive = items.slice(start, end).some(({ word }) => passive.has(word))
    return [{ tie: isPassive ? 'beside' : 'doer', stem }]
  })
}

function verbStarts(items: readonly Item[], to: number, insertions: number): number[] {
  const next = items[to + 1]
  if (next === undefined || next.mark === 'end') return []
  if (next.mark === null) return [to + 1]
  const starts: number[] = []
  for (let at = to + 2; at <= to + appositionReach * insertions && starts.length < insertions; at++) {
    const item = items[at]
    if (item === undefined || item.mark === 'end') break
    if (item.mark === 'comma' && item.keys.length === 0 && !listing.has(item.word)) starts.push(at)
  }
  return starts
}

function headBefore(items: readonly Item[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    if (items[at + 1]?.mark === 'end' || clauses.has(items[at]?.word ?? '')) return null
    const stem = items[at]?.stem ?? ''
    if (stem !== '') return stem
  }
  return null
}

function headAfter(items: readonly Item[], index: number): string | null {
  for (let at = index; at < Math.min(items.length, index + reach); at++) {
    const item = items[at]
    if (item === undefined || (at > index && item.mark !== null) || item.keys.length > 0) return null
    if (item.stem !== '') return item.stem
  }
  return null
}
