import type { Language } from '../../src/types.ts'
import { syllables } from './words.ts'

/** About as many words as a year of one newspaper has. */
const coinedMax = 27_000

const adjectiveEnding = { fr: 'ique', en: 'ish' }
const infinitiveEnding = { fr: 'er', en: 'ate' }
const finiteEnding = { fr: 'e', en: 'ed' }
const determiners = {
  fr: ['le', 'la', 'un', 'une', 'ce', 'cette', 'son', 'leur', 'chaque'],
  en: ['the', 'a', 'this', 'that', 'its', 'their', 'every', 'another'],
}
const prepositions = {
  fr: ['avec', 'sans', 'pour', 'sous', 'contre', 'après', 'avant', 'malgré', 'depuis', 'dans', 'sur', 'vers'],
  en: [
    'with',
    'without',
    'for',
    'under',
    'against',
    'after',
    'before',
    'despite',
    'since',
    'in',
    'on',
    'over',
  ],
}

/**
 * Words that nobody has. As in real news a few come all the time and most hardly ever (Zipf's law), so that two articles
 * share words, but hardly ever four in a row.
 */
export class Coiner {
  private readonly next: () => number
  private readonly language: Language

  constructor(next: () => number, language: Language) {
    this.next = next
    this.language = language
  }

  noun(): string {
    return this.word('')
  }

  adjective(): string {
    return this.word(adjectiveEnding[this.language])
  }

  infinitive(): string {
    return this.word(infinitiveEnding[this.language])
  }

  circumstance(): string {
    return `${this.one(prepositions[this.language])} ${this.group()}`
  }

  /** A sentence that tells and claims nothing, as most of an article does. */
  sentence(): string {
    const verb = this.word(finiteEnding[this.language])
    const tail = Array.from({ length: 1 + Math.floor(this.next() * 4) }, () => this.circumstance())
    const [first = '', ...rest] = this.group()
    return `${first.toUpperCase()}${rest.join('')} ${verb} ${this.group()} ${tail.join(' ')}.`
  }

  private group(): string {
    const determiner = this.one(determiners[this.language])
    if (this.next() < 0.5) return `${determiner} ${this.noun()}`
    const noun = this.noun()
    const adjective = this.adjective()
    return this.language === 'fr'
      ? `${determiner} ${noun} ${adjective}`
      : `${determiner} ${adjective} ${noun}`
  }

  private word(ending: string): string {
    let rank = Math.floor(coinedMax ** this.next())
    let word = ''
    for (; rank > 0; rank = Math.floor(rank / syllables.length)) word += syllables[rank % syllables.length]
    return word + ending
  }

  private one(list: readonly string[]): string {
    return list[Math.floor(this.next() * list.length)] ?? ''
  }
}
