import type { Hedge, Language } from '../../../src/types.ts'
import { anotherThan, type Fact, type MadeUp, noHedge, type Pick, pickerOf } from './facts.ts'
import { phrasingOf } from './phrasings.ts'
import { dates, fates, hedgeWords, holders, numbers, places } from './words.ts'

/** What a model that lies makes of a fact; null where this lie is none about it. */
type Lie = (fact: Fact, article: MadeUp, pick: Pick) => Fact | null

/** « environ » and « près de » say nearly the same, and are no lie for one another. */
const alike: readonly (readonly Hedge[])[] = [
  ['about', 'nearly'],
  ['at least', 'more than'],
]

function isAlike(a: Hedge, b: Hedge): boolean {
  return a === b || alike.some(group => group.includes(a) && group.includes(b))
}

function scaled(fact: Fact, factor: number): Fact {
  return { ...fact, number: { value: Math.round(fact.number.value * factor), words: null } }
}

/** Lies about one fact, by kind. */
export const lies: Readonly<Record<string, Lie>> = {
  'figure: ten times': fact => scaled(fact, 10),
  'figure: a tenth': fact => (fact.number.value % 10 === 0 ? scaled(fact, 0.1) : null),
  'figure: one digit': fact => ({ ...fact, number: { value: fact.number.value + 1, words: null } }),
  'figure: another one of the article': (fact, { other }) => ({ ...fact, number: other.number }),
  'figure: another number word': (fact, _, pick) => ({
    ...fact,
    number: anotherThan(numbers.slice(0, 6), fact.number, pick),
  }),
  'figure: swapped within the sentence': fact =>
    fact.second === null
      ? null
      : { ...fact, number: fact.second.number, second: { ...fact.second, number: fact.number } },
  'figure: the other fate’s': fact =>
    fact.second === null ? null : { ...fact, number: fact.second.number, second: null },
  'hedge: gone': fact => (fact.hedge.hedge === 'exactly' ? null : { ...fact, hedge: noHedge }),
  'hedge: another': (fact, _, pick) => ({
    ...fact,
    hedge: pick(hedgeWords.filter(({ hedge }) => hedge !== 'exactly' && !isAlike(hedge, fact.hedge.hedge))),
  }),
  'date: another day or month': (fact, _, pick) =>
    fact.date === null ? null : { ...fact, date: anotherThan(dates.slice(0, 5), fact.date, pick) },
  'date: made up': (fact, _, pick) =>
    fact.date === null ? { ...fact, date: pick(dates.slice(0, 5)) } : null,
  'place: another one': (fact, { other }, pick) => ({
    ...fact,
    place: pick([
      other.place ?? anotherThan(places, fact.place, pick),
      anotherThan(places, fact.place, pick),
    ]),
  }),
  'holder: another one of the article': (fact, { other }) => ({ ...fact, holder: other.holder }),
  'holder: made up': (fact, _, pick) => ({ ...fact, holder: anotherThan(holders, fact.holder, pick) }),
  'fate: another one': (fact, _, pick) => {
    const told = fact.second === null ? [fact.fate] : [fact.fate, fact.second.fate]
    return { ...fact, fate: pick(fates.filter(fate => !told.includes(fate))) }
  },
  'fate: half of it': fact =>
    fact.fate === fates[2] && fates[0] !== undefined ? { ...fact, fate: fates[0] } : null,
  'modality: the conditional gone': fact =>
    fact.firmness === 'conditional' ? { ...fact, firmness: 'attributed' } : null,
  'modality: the denial gone': fact =>
    fact.firmness === 'denied' ? { ...fact, firmness: 'attributed' } : null,
  'modality: a denial made up': fact =>
    fact.firmness === 'attributed' ? { ...fact, firmness: 'denied', second: null } : null,
  'modality: not confirmed, told as said': fact =>
    fact.firmness === 'unconfirmed' ? { ...fact, firmness: 'attributed' } : null,
}

/** Lies that are made in the words themselves; null where the words are not of this kind. */
type Edit = (words: string, language: Language, article: MadeUp) => string | null

function replaced(words: string, pattern: RegExp, by: string): string | null {
  const changed = words.replace(pattern, by)
  return changed === words ? null : changed
}

export const edits: Readonly<Record<string, Edit>> = {
  'negation: lost': words =>
    replaced(words, /n’a (?:pas|jamais) confirmé|has not confirmed|never confirmed/, 'a confirmé') ??
    replaced(words, /ne l’a pas confirmé/, 'l’a confirmé'),
  'negation: put in': (words, language) =>
    language === 'fr'
      ? replaced(words, /ont été/, 'n’ont pas été')
      : replaced(words, /\bwere (?!reportedly|allegedly)/, 'were not '),
  'negation: a denial denied': (words, language) =>
    language === 'fr'
      ? replaced(words, /(dément|nie) que/, 'ne $1 pas que')
      : replaced(words, /denies that/, 'does not deny that'),
  'modality: a confirmation': (words, language) =>
    language === 'fr'
      ? replaced(words, / affirme que/, ' confirme que')
      : replaced(words, / claims that/, ' confirms that'),
  'holder: gone': (words, language) =>
    language === 'fr'
      ? replaced(words, /^Selon [^,]+, |, d’après [^.]+(?=\.)|^[^:,]+ : (?!.*confirmé)/, '')
      : replaced(words, /^According to [^,]+, |, according to [^.]+(?=\.)|^[^:,]+: (?!.*confirmed)/, ''),
  'holder: somebody': (words, language) =>
    language === 'fr'
      ? replaced(words, /^Selon [^,]+, /, 'Selon des témoins, ')
      : replaced(words, /^According to [^,]+, /, 'According to witnesses, '),
  'figure: a share instead': (words, language) =>
    replaced(
      words,
      /(\d) (?=soldats|civils|soldiers|civilians)/,
      language === 'fr' ? '$1 % des ' : '$1% of the ',
    ),
  'figure: one more': (words, language) =>
    replaced(words, /\.$/, language === 'fr' ? ', dont 5 enfants.' : ', among them 5 children.'),
  'name: one more': (words, language) =>
    replaced(words, /\.$/, language === 'fr' ? ', avec l’aide de Berlin.' : ', with help from Berlin.'),
  'quotation: made up': (words, language) =>
    replaced(words, /\.$/, language === 'fr' ? ', « une honte ».' : ', “a disgrace”.'),
  link: words => replaced(words, /\.$/, ' (https://plus.example).'),
  mention: words => `@everyone ${words}`,
}

/** A lie about an article in words of a language, of one kind; null when there is none of that kind. */
export function lieAbout(article: MadeUp, kind: string, language: Language, seed: number): string | null {
  const pick = pickerOf(seed)
  const edit = edits[kind]
  if (edit !== undefined) return edit(phrasingOf(article.fact, language, pick), language, article)
  const told = lies[kind]?.(article.fact, article, pick) ?? null
  return told === null ? null : phrasingOf(told, language, pick)
}
