import { termsBeginning } from '../store/similar-terms.ts'
import type { Store } from '../store/store.ts'
import { nameKey } from '../text/names/names.ts'
import { distanceOf } from '../text/words/letter-distance.ts'
import { nameLexeme } from '../text/words/lexemes.ts'
import type { Language } from '../types.ts'
import type { Concept } from './concepts.ts'
import type { Lookup } from './lookup.ts'
import type { Question } from './question.ts'
import type { Passage } from './retrieval.ts'

/** A question as it was read, and the keys of the names that were taken for what it misspells. */
interface Respelled {
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
 * by how often it is there.
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

const capitalised = /\p{Lu}[\p{L}'’-]*/gu

/**
 * « Compris : soldats, Zelensky. », "Read as: soldiers, Zelensky.": words, and names as the passages found spell them;
 * null without any.
 */
export function readAs(
  reworded: readonly string[],
  names: readonly string[],
  passages: readonly Passage[],
  language: Language,
): string | null {
  const words = passages.flatMap(({ version, sentence }) => [
    ...version.text.slice(sentence.start, sentence.end).matchAll(capitalised),
  ])
  const found = names.flatMap(name => words.find(([word]) => nameKey(word) === name)?.[0] ?? [])
  const spelled = [...reworded, ...found]
  if (spelled.length === 0) return null
  return language === 'fr' ? `Compris : ${spelled.join(', ')}.` : `Read as: ${spelled.join(', ')}.`
}
