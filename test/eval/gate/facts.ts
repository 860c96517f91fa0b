import type { Hedge, Language } from '../../../src/types.ts'
import { type Both, dates, fates, fillers, hedgeWords, holders, numbers, people, places } from './words.ts'

export type Firmness = 'attributed' | 'conditional' | 'denied' | 'unconfirmed'

/** What one made-up sentence claims. */
export interface Fact {
  readonly holder: Both
  readonly hedge: (typeof hedgeWords)[number]
  readonly number: (typeof numbers)[number]
  /** A second figure of the same sentence, with its own fate. */
  readonly second: { readonly number: (typeof numbers)[number]; readonly fate: Both } | null
  readonly people: Both
  readonly fate: Both
  readonly place: Both | null
  readonly date: Both | null
  readonly firmness: Firmness
}

/** An article of the measure: what it claims, in whose words, and what else stands in it. */
export interface MadeUp {
  readonly language: Language
  readonly fact: Fact
  /** Somebody else's claim of the same article. */
  readonly other: Fact
  readonly sentence: string
  readonly text: string
}

export type Pick = <T>(list: readonly T[]) => T

/** A small linear congruential generator (Numerical Recipes), so that every run measures the same lines. */
export function pickerOf(seed: number): Pick {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return list => {
    const item = list[Math.floor(next() * list.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}

export function anotherThan<T>(list: readonly T[], one: T, pick: Pick): T {
  return pick(list.filter(candidate => candidate !== one))
}

const firmnesses: readonly Firmness[] = [
  'attributed',
  'attributed',
  'attributed',
  'conditional',
  'conditional',
  'denied',
  'unconfirmed',
]

function factOf(pick: Pick): Fact {
  const firmness = pick(firmnesses)
  const number = pick(numbers)
  const hasSecond = firmness === 'attributed' && pick([true, false, false])
  const fate = hasSecond ? pick(fates.slice(0, 2)) : pick(fates)
  const second = hasSecond
    ? { number: anotherThan(numbers, number, pick), fate: anotherThan(fates.slice(0, 2), fate, pick) }
    : null
  return {
    holder: pick(holders),
    hedge: pick(hedgeWords),
    number,
    second,
    people: pick(people),
    fate,
    place: pick([true, true, false]) ? pick(places) : null,
    date: pick([true, false]) ? pick(dates) : null,
    firmness,
  }
}

export function madeUp(n: number): MadeUp {
  const pick = pickerOf(n * 7_919 + 11)
  const language: Language = n % 2 === 0 ? 'fr' : 'en'
  const fact = factOf(pick)
  const drawn = factOf(pick)
  const other = {
    ...drawn,
    holder: anotherThan(holders, fact.holder, pick),
    number: anotherThan(numbers, fact.number, pick),
    place: anotherThan(places, fact.place ?? drawn.place, pick),
  }
  const sentence = sentenceOf(fact, language, pick)
  const others = [sentenceOf(other, language, pick), pick(fillers[language]), pick(fillers[language])]
  const text = `${others[1]} ${sentence} ${others[2]}\n\n${others[0]} ${others[1]} ${n}.`
  return { language, fact, other, sentence, text }
}

/** « au moins 1 200 soldats »: as newspapers write numbers, in one of their ways. */
function amountOf(hedge: Both, { value, words }: Fact['number'], language: Language, pick: Pick): string {
  const digits = String(value).replace(/\B(?=(?:\d{3})+$)/g, pick(separators[language]))
  const written = words !== null && pick([true, false]) ? words[language] : digits
  return `${hedge[language]}${written}`
}

const separators: Readonly<Record<Language, readonly string[]>> = {
  fr: ['\u202f', '\u00a0', ' ', '.'],
  en: [',', ',', ' '],
}

export const noHedge: { readonly hedge: Hedge; readonly words: Both } = {
  hedge: 'exactly',
  words: { fr: '', en: '' },
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

interface Slots {
  /** Who claims, within a sentence and at its start. */
  readonly h: string
  readonly H: string
  /** The hedged number with whom it counts: « au moins 1 200 soldats ». */
  readonly n: string
  readonly N: string
  readonly fate: string
  /** « et 30 blessés » or nothing. */
  readonly also: string
  /** Where and when, each with a space before it. */
  readonly where: string
}

export function slotsOf(fact: Fact, language: Language, pick: Pick): Slots {
  const n = `${amountOf(fact.hedge.words, fact.number, language, pick)} ${fact.people[language]}`
  const also =
    fact.second === null
      ? ''
      : `${language === 'fr' ? ' et' : ' and'} ${amountOf(noHedge.words, fact.second.number, language, pick)} ${fact.second.fate[language]}`
  const where = [fact.place, fact.date]
    .flatMap(part => (part === null ? [] : [` ${part[language]}`]))
    .join('')
  const h = fact.holder[language]
  return { h, H: capitalised(h), n, N: capitalised(n), fate: fact.fate[language], also, where }
}

export type Form = (slots: Slots) => string

const sentences: Readonly<Record<Language, Readonly<Record<Firmness, readonly Form[]>>>> = {
  fr: {
    attributed: [
      s => `Selon ${s.h}, ${s.n} ont été ${s.fate}${s.also}${s.where}.`,
      s => `${s.H} a déclaré que ${s.n} avaient été ${s.fate}${s.also}${s.where}.`,
      s => `${s.N} ont été ${s.fate}${s.also}${s.where}, a affirmé ${s.h}.`,
      s => `D’après ${s.h}, ${s.n} ont été ${s.fate}${s.also}${s.where} au cours de violents affrontements.`,
    ],
    conditional: [
      s => `Selon ${s.h}, ${s.n} auraient été ${s.fate}${s.also}${s.where}.`,
      s => `D’après ${s.h}, ${s.n} auraient été ${s.fate}${s.also}${s.where} dans l’incendie du port.`,
    ],
    denied: [
      s => `${s.H} a démenti que ${s.n} aient été ${s.fate}${s.where}.`,
      s => `${s.H} dément que ${s.n} aient été ${s.fate}${s.where} dans l’incendie du port.`,
    ],
    unconfirmed: [
      s => `${s.H} n’a pas confirmé que ${s.n} avaient été ${s.fate}${s.where}.`,
      s => `${s.H} n’a jamais confirmé que ${s.n} avaient été ${s.fate}${s.where}.`,
    ],
  },
  en: {
    attributed: [
      s => `According to ${s.h}, ${s.n} were ${s.fate}${s.also}${s.where}.`,
      s => `${s.H} said that ${s.n} had been ${s.fate}${s.also}${s.where}.`,
      s => `${s.N} were ${s.fate}${s.also}${s.where}, ${s.h} said.`,
      s => `${s.N} were ${s.fate}${s.also}${s.where} in heavy clashes, according to ${s.h}.`,
    ],
    conditional: [
      s => `${s.N} were reportedly ${s.fate}${s.also}${s.where}, according to ${s.h}.`,
      s => `According to ${s.h}, ${s.n} were reportedly ${s.fate}${s.also}${s.where} in the harbour fire.`,
    ],
    denied: [
      s => `${s.H} denied that ${s.n} had been ${s.fate}${s.where}.`,
      s => `${s.H} denies that ${s.n} were ${s.fate}${s.where} in the harbour fire.`,
    ],
    unconfirmed: [
      s => `${s.H} has not confirmed that ${s.n} had been ${s.fate}${s.where}.`,
      s => `${s.H} never confirmed that ${s.n} were ${s.fate}${s.where}.`,
    ],
  },
}

function sentenceOf(fact: Fact, language: Language, pick: Pick): string {
  return pick(sentences[language][fact.firmness])(slotsOf(fact, language, pick))
}
