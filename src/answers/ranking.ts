import { type Concept, manyCountries } from './concepts.ts'

/** An article as the index has it: sets of lexemes. */
export interface IndexedArticle {
  readonly title: ReadonlySet<string>
  /** Each sentence that may be quoted, by its position. */
  readonly sentences: ReadonlyMap<number, ReadonlySet<string>>
}

export interface Rank {
  readonly position: number
  /** Higher is better; comparable within one question only. */
  readonly score: number
  /** From 0 to 1: the share of the question, weighted by rarity, that the sentence and what is around it hold. */
  readonly coverage: number
  /** The share that the sentence holds by itself. */
  readonly own: number
  /** The share that the title of its article holds. */
  readonly titled: number
  /** How many things that the question hangs on its whole article does not hold. */
  readonly missing: number
  /** How many of these are names and numbers. */
  readonly namesMissing: number
  /**
   * False when the sentence and what is around it hold nothing of the question but names, of one that asks for more,
   * and when the article lacks most of its names.
   */
  readonly isOnSubject: boolean
}

/** What the concepts of a question weigh among all stored sentences. */
export interface Weights {
  readonly concepts: readonly Concept[]
  /** Of each concept, for coverage. */
  readonly shares: readonly number[]
  /** Their sum. */
  readonly total: number
  /** How many stored sentences hold each term. */
  readonly frequencies: ReadonlyMap<string, number>
  /** What each lexeme says. */
  readonly terms: ReadonlyMap<string, readonly Meaning[]>
  /** Stems by their first letters, for words of their family. */
  readonly families: ReadonlyMap<string, readonly (Meaning & { readonly stem: string })[]>
}

interface Meaning {
  readonly concept: number
  /** 1 when it says the same as the concept, less when it says nearly the same. */
  readonly degree: number
}

/** What a set of lexemes holds of each concept, from 0 to 1. */
type Held = readonly number[]

/** How much a concept counts that stands beside the sentence, in its title, or elsewhere in its article. */
const nearby = 0.6
const elsewhere = 0.3
/** A word that shares a translation (« décès », « mort ») or the beginning (« signer », « signature ») says nearly the same. */
const nearlySame = 0.5
/** Letters at the start that words of one family share; in two languages they do so by chance: "plague", « plages ». */
const familyLetters = 4
const familyLettersAcross = 5
/** A concept that no article holds at all still asks to be answered. */
const unseen = 1.2
/**
 * Beside what is held in and around the sentence: what the title holds, which tells what the article is about; and what
 * is lost with each name that the article lacks, as much as with a word of one sentence in a hundred. Learned with the
 * other parts of a score on one half of two public sets, and seen to hold on the other half and on news: BM25 of the
 * sentence or of its article adds nothing to them.
 */
const inTitle = 0.7
const ofNameMissing = Math.log(100)

/** How much it says that one of `total` texts holds what `found` of them hold: BM25's weight (Robertson and Zaragoza 2009). */
export function rarity(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5))
}

/** @param frequencies how many of the `total` stored sentences hold each term */
export function weigh(
  concepts: readonly Concept[],
  frequencies: ReadonlyMap<string, number>,
  total: number,
  isTopic: boolean,
): Weights {
  const most = (terms: readonly string[]) => Math.max(0, ...terms.map(term => frequencies.get(term) ?? 0))
  const terms = new Map<string, Meaning[]>()
  const families = new Map<string, (Meaning & { stem: string })[]>()
  const add = (term: string, meaning: Meaning) => terms.set(term, [...(terms.get(term) ?? []), meaning])
  const shares = concepts.map(({ terms: same, synonyms, weight }, concept) => {
    const found = most(same)
    for (const term of same) add(term, { concept, degree: 1 })
    for (const term of synonyms) add(term, { concept, degree: nearlySame })
    const [stem = ''] = same
    if (/^[a-z]{4,}$/.test(stem)) {
      const start = stem.slice(0, familyLetters)
      const member = { stem, concept, degree: nearlySame }
      families.set(start, [...(families.get(start) ?? []), member])
    }
    if (found === 0) return isTopic ? 0 : weight * Math.max(unseen, 0.8 * rarity(0, total))
    return weight * rarity(found, total)
  })
  return { concepts, frequencies, shares, total: sum(shares), terms, families }
}

/** Ranks all sentences of an article that may be quoted; in their order. */
export function rankSentences(article: IndexedArticle, weights: Weights, isForeign: boolean): Rank[] {
  const leastShared = isForeign ? familyLettersAcross : familyLetters
  const heldIn = (words: ReadonlySet<string>) => heldBy(words, weights, leastShared)
  const held = new Map([...article.sentences].map(([position, words]) => [position, heldIn(words)]))
  const title = heldIn(article.title)
  const anywhere = bestOf([...held.values()], weights)
  const titleShare = shareOf(title, weights)
  return [...held].map(([position, own]) => {
    const around = [held.get(position - 1), held.get(position + 1), title].filter(one => one !== undefined)
    const shares = sharesOf(own, around, anywhere, weights)
    const words = shares.coverage * weights.total + inTitle * titleShare
    const titled = titleShare / (weights.total || 1)
    return { position, score: words - ofNameMissing * shares.namesMissing, titled, ...shares }
  })
}

function heldBy(
  words: ReadonlySet<string>,
  { concepts, terms, families }: Weights,
  leastShared: number,
): Held {
  const held = concepts.map(() => 0)
  const take = ({ concept, degree }: Meaning) => {
    held[concept] = Math.max(held[concept] ?? 0, degree)
  }
  for (const word of words) {
    for (const meaning of terms.get(word) ?? []) take(meaning)
    for (const member of families.get(word.slice(0, familyLetters)) ?? [])
      if (isFamily(member.stem, word, leastShared)) take(member)
  }
  return held
}

/** One is the beginning of the other, or they part near the end of both. */
function isFamily(stem: string, word: string, leastShared: number): boolean {
  const short = Math.min(stem.length, word.length)
  let common = 0
  while (common < short && stem[common] === word[common]) common++
  const longer = Math.max(stem.length, word.length) - short
  if (common < leastShared || longer > 5) return false
  return common === short || (common >= 6 && common >= short - 2)
}

function shareOf(held: Held, { shares }: Weights): number {
  return sum(held.map((degree, concept) => degree * (shares[concept] ?? 0)))
}

function sharesOf(own: Held, around: readonly Held[], anywhere: Held, weights: Weights) {
  const total = weights.total || 1
  let [inside, covered, missing] = [0, 0, 0]
  let [others, othersHere, names, namesThere] = [0, 0, 0, 0]
  weights.concepts.forEach(({ isNamed, weight }, concept) => {
    const share = weights.shares[concept] ?? 0
    const degree = (held: Held | undefined) => held?.[concept] ?? 0
    const beside = Math.max(0, ...around.map(degree))
    const [isHere, isThere] = [degree(own) + beside > 0, degree(own) + beside + degree(anywhere) > 0]
    inside += share * degree(own)
    covered += share * Math.max(degree(own), nearby * beside, elsewhere * degree(anywhere))
    // What no article holds is passed over in a topic.
    if (weight < 1 || share === 0) return
    missing += Number(!isThere)
    names += Number(isNamed)
    namesThere += Number(isNamed && isThere)
    others += Number(!isNamed)
    othersHere += Number(!isNamed && isHere)
  })
  const isOnSubject = (others === 0 || othersHere > 0) && 2 * namesThere >= names
  return {
    coverage: covered / total,
    own: inside / total,
    missing,
    namesMissing: names - namesThere,
    isOnSubject,
  }
}

/** The best that any of them holds of each concept. */
function bestOf(sentences: readonly Held[], { concepts }: Weights): Held {
  return concepts.map((_, concept) => Math.max(0, ...sentences.map(held => held[concept] ?? 0)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** A sentence that names three countries or more answers « quels pays ». */
export function withManyCountries(words: ReadonlySet<string>): ReadonlySet<string> {
  const named = [...words].filter(word => word.startsWith('country_'))
  return named.length >= 3 ? new Set([...words, manyCountries]) : words
}
