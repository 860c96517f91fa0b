import { termsBeginning } from '../store/similar-terms.ts'
import type { Store } from '../store/store.ts'
import { nameKey } from '../text/names/names.ts'
import { nameLexeme } from '../text/words/lexemes.ts'
import type { Language } from '../types.ts'
import type { Concept } from './concepts.ts'
import type { Lookup } from './lookup.ts'
import type { Question } from './question.ts'
import type { Passage } from './retrieval.ts'

/** A question as it was read, and the keys of the names that were taken for what it misspells. */
export interface Respelled {
  readonly question: Question
  readonly names: readonly string[]
}

/** Letters at the start that are taken to be right: the index is looked through from there. */
const lettersRight = 3
/** Letters of a word that one, or two, may be wrong in. */
const lettersOfOne = 5
const lettersOfTwo = 8
const prefix = nameLexeme('')

/**
 * The question with each name that no article holds under the nearest name that one does, by edit distance and then
 * by how often it is there. Other words are left: one that no article holds is seldom misspelled.
 */
export async function respell(lookup: Lookup, question: Question): Promise<Respelled> {
  // Synonyms are asked for along with them: they are weighed next.
  const asked = question.concepts.flatMap(({ terms, synonyms }) => [...terms, ...synonyms])
  const frequencies = await lookup.frequencies(asked)
  let read = question
  const names: string[] = []
  for (const concept of question.concepts) {
    const written = misspelled(concept, frequencies)
    const right = written === null ? null : await nearestName(lookup.store, written)
    if (written === null || right === null) continue
    read = withName(read, written, right)
    names.push(right.slice(prefix.length))
  }
  return { question: read, names }
}

/** The lexeme of a name that no article holds; null for any other. What is in the gazetteer is spelled right. */
function misspelled({ terms }: Concept, frequencies: ReadonlyMap<string, number>): string | null {
  const isKnown = terms.some(term => (frequencies.get(term) ?? 0) > 0 || /^(?:country|place|org)_/.test(term))
  return isKnown ? null : (terms.find(term => term.startsWith(prefix)) ?? null)
}

/** The same question with the right name beside the wrong one, and in its place among those that it asks about. */
function withName(question: Question, written: string, right: string): Question {
  const [wrongKey, rightKey] = [written.slice(prefix.length), right.slice(prefix.length)]
  const key = (name: string) =>
    name === wrongKey || name.endsWith(`_${wrongKey}`) ? name.slice(0, -wrongKey.length) + rightKey : name
  return {
    ...question,
    names: question.names.map(key),
    who: question.who.map(key),
    holders: question.holders.map(key),
    concepts: question.concepts.map(concept =>
      concept.terms.includes(written)
        ? { ...concept, terms: [...new Set([...concept.terms, right, ...concept.terms.map(key)])] }
        : concept,
    ),
  }
}

async function nearestName(store: Store, written: string): Promise<string | null> {
  const letters = written.length - prefix.length
  if (letters < lettersOfOne) return null
  const most = letters < lettersOfTwo ? 1 : 2
  const found = (await termsBeginning(store, written.slice(0, prefix.length + lettersRight)))
    .map(({ term, sentences }) => ({ term, sentences, distance: distanceOf(written, term, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.sentences - a.sentences)
  return found[0]?.term ?? null
}

/** Letters to put in, take out, replace or swap with the next (Damerau 1964); more than `most` when it cannot be less. */
function distanceOf(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const at = (list: readonly number[], index: number) => list[index] ?? Number.POSITIVE_INFINITY
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + Number(!isSame),
          isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = last
    last = row
  }
  return last[other.length] ?? most + 1
}

const capitalised = /\p{Lu}[\p{L}'’-]*/gu

/** « Compris : Zelensky. », "Read as: Zelensky.": the names as the passages found spell them; null without any. */
export function readAs(
  names: readonly string[],
  passages: readonly Passage[],
  language: Language,
): string | null {
  const words = passages.flatMap(({ version, sentence }) => [
    ...version.text.slice(sentence.start, sentence.end).matchAll(capitalised),
  ])
  const spelled = names.flatMap(name => words.find(([word]) => nameKey(word) === name)?.[0] ?? [])
  if (spelled.length === 0) return null
  return language === 'fr' ? `Compris : ${spelled.join(', ')}.` : `Read as: ${spelled.join(', ')}.`
}
