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
  /** What it adds to a score. */
  readonly value: number
  /** 1 when it says the same as the concept, less when it says nearly the same. */
  readonly degree: number
}

/** What a set of lexemes holds of each concept. */
type Held = readonly { readonly value: number; readonly degree: number }[]

/** How much a concept counts that stands beside the sentence, in its title, or elsewhere in its article. */
const nearby = 0.6
const elsewhere = 0.3
/** A word that shares a translation (« décès », « mort ») or the beginning (« signer », « signature ») says nearly the same. */
const nearlySame = 0.5
/** Letters at the start that words of one family share. */
const familyLetters = 4
/** A concept that no article holds at all still asks to be answered. */
const unseen = 1.2
/** BM25 (Robertson and Zaragoza 2009), where length matters less for a sentence than for a whole text. */
const saturation = 1.2
const sentenceLength = 0.3
const articleLength = 0.5
/**
 * Beside the two BM25 scores, of the sentence and of its article: the share of the question in the title, which tells
 * what the article is about, and the share held in and around the sentence, so that many words of it beat a rare one.
 */
const inTitle = 1
const inReach = 1.5

/** @param frequencies how many of the `total` stored sentences hold each term */
export function weigh(
  concepts: readonly Concept[],
  frequencies: ReadonlyMap<string, number>,
  total: number,
  isTopic: boolean,
): Weights {
  const rarity = (found: number) => Math.log(1 + (total - found + 0.5) / (found + 0.5))
  const most = (terms: readonly string[]) => Math.max(0, ...terms.map(term => frequencies.get(term) ?? 0))
  const terms = new Map<string, Meaning[]>()
  const families = new Map<string, (Meaning & { stem: string })[]>()
  const add = (term: string, meaning: Meaning) => terms.set(term, [...(terms.get(term) ?? []), meaning])
  const shares = concepts.map(({ terms: same, synonyms, weight }, concept) => {
    const found = most(same)
    const rarest = rarity(found > 0 ? found : most(synonyms))
    const value = (term: string) => weight * Math.min(rarest, rarity(frequencies.get(term) ?? 0))
    for (const term of same) add(term, { concept, value: value(term), degree: 1 })
    for (const term of synonyms) add(term, { concept, value: nearlySame * value(term), degree: nearlySame })
    const [stem = ''] = same
    if (/^[a-z]{4,}$/.test(stem)) {
      const start = stem.slice(0, familyLetters)
      const member = { stem, concept, value: nearlySame * weight * rarest, degree: nearlySame }
      families.set(start, [...(families.get(start) ?? []), member])
    }
    if (found === 0) return isTopic ? 0 : weight * Math.max(unseen, 0.8 * rarity(0))
    return weight * rarity(found)
  })
  return { concepts, frequencies, shares, total: sum(shares), terms, families }
}

export interface MeanLengths {
  /** Of a sentence, in lexemes. */
  readonly sentence: number
  /** Of an article, in sentences. */
  readonly article: number
}

/** Ranks all sentences of an article that may be quoted; in their order. */
export function rankSentences(article: IndexedArticle, weights: Weights, means: MeanLengths): Rank[] {
  const held = new Map([...article.sentences].map(([position, words]) => [position, heldBy(words, weights)]))
  const title = heldBy(article.title, weights)
  const everywhere = [...held.values()]
  const anywhere = bestOf(everywhere, weights)
  const whole = articleScore(everywhere, weights, means) + inTitle * shareOf(title, weights)
  return [...held].map(([position, own]) => {
    const length = article.sentences.get(position)?.size ?? 0
    const around = [held.get(position - 1), held.get(position + 1), title].filter(one => one !== undefined)
    const shares = sharesOf(own, around, anywhere, weights)
    const sentence = sum(own.map(({ value }) => value)) * bm25(1, length / means.sentence, sentenceLength)
    return { position, score: sentence + whole + inReach * shares.coverage * weights.total, ...shares }
  })
}

function heldBy(words: ReadonlySet<string>, { concepts, terms, families }: Weights): Held {
  const held = concepts.map(() => ({ value: 0, degree: 0 }))
  const take = ({ concept, value, degree }: Meaning) => {
    const best = held[concept]
    if (best === undefined) return
    best.value = Math.max(best.value, value)
    best.degree = Math.max(best.degree, degree)
  }
  for (const word of words) {
    for (const meaning of terms.get(word) ?? []) take(meaning)
    for (const member of families.get(word.slice(0, familyLetters)) ?? [])
      if (isFamily(member.stem, word)) take(member)
  }
  return held
}

/** One is the beginning of the other, or they part near the end of both. */
function isFamily(stem: string, word: string): boolean {
  const short = Math.min(stem.length, word.length)
  let common = 0
  while (common < short && stem[common] === word[common]) common++
  const longer = Math.max(stem.length, word.length) - short
  return longer <= 5 && (common === short || (common >= 6 && common >= short - 2))
}

function articleScore(sentences: readonly Held[], { concepts }: Weights, means: MeanLengths): number {
  return sum(
    concepts.map((_, concept) => {
      const values = sentences.map(held => held[concept]?.value ?? 0).filter(value => value > 0)
      return Math.max(0, ...values) * bm25(values.length, sentences.length / means.article, articleLength)
    }),
  )
}

/** How much of its weight a term adds that stands `times` in a text of `length` times the usual length. */
function bm25(times: number, length: number, lengthMatters: number): number {
  return (times * (saturation + 1)) / (times + saturation * (1 - lengthMatters + lengthMatters * length))
}

function shareOf(held: Held, { shares }: Weights): number {
  return sum(held.map(({ degree }, concept) => degree * (shares[concept] ?? 0)))
}

function sharesOf(own: Held, around: readonly Held[], anywhere: Held, weights: Weights) {
  const total = weights.total || 1
  let [inside, covered, missing] = [0, 0, 0]
  let [others, othersHere, names, namesThere] = [0, 0, 0, 0]
  weights.concepts.forEach(({ isNamed, weight }, concept) => {
    const share = weights.shares[concept] ?? 0
    const degree = (held: Held | undefined) => held?.[concept]?.degree ?? 0
    const beside = Math.max(0, ...around.map(degree))
    const [isHere, isThere] = [degree(own) + beside > 0, degree(own) + beside + degree(anywhere) > 0]
    inside += share * degree(own)
    covered += share * Math.max(degree(own), nearby * beside, elsewhere * degree(anywhere))
    if (weight < 1) return
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
  const best = concepts.map(() => ({ value: 0, degree: 0 }))
  for (const held of sentences)
    best.forEach((one, concept) => {
      one.value = Math.max(one.value, held[concept]?.value ?? 0)
      one.degree = Math.max(one.degree, held[concept]?.degree ?? 0)
    })
  return best
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** A sentence that names three countries or more answers « quels pays ». */
export function withManyCountries(words: ReadonlySet<string>): ReadonlySet<string> {
  const named = [...words].filter(word => word.startsWith('country_'))
  return named.length >= 3 ? new Set([...words, manyCountries]) : words
}
