import MiniSearch from 'minisearch'
import { splitSentences } from '../../src/text/sentences/sentences.ts'
import { stem } from '../../src/text/words/stems.ts'
import { stopWords } from '../../src/text/words/stop-words.ts'
import { fold } from '../../src/text/words/tokens.ts'
import type { Language } from '../../src/types.ts'

/** A sentence that the peer found. */
interface PeerQuote {
  /** The place of its passage in the list. */
  readonly passage: number
  readonly text: string
}

/** What a passage adds to the score of each of its sentences. */
const passageShare = 0.5
const quotesShown = 3

/** MiniSearch as people set it up, with our stems and stop words: its best sentences by their score and half the passage's. */
export function minisearchOver(passages: readonly string[], language: Language) {
  const sentences = passages.flatMap((text, passage) =>
    splitSentences(text, language).map(span => ({ passage, text: text.slice(...span) })),
  )
  const bySentence = indexOf(
    sentences.map(({ text }) => text),
    language,
  )
  const byPassage = indexOf(passages, language)
  return (question: string): PeerQuote[] => {
    const whole = new Map(byPassage.search(question).map(({ id, score }) => [Number(id), score]))
    return bySentence
      .search(question)
      .flatMap(({ id, score }) => {
        const sentence = sentences[Number(id)]
        if (sentence === undefined) return []
        return [{ sentence, score: score + passageShare * (whole.get(sentence.passage) ?? 0) }]
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, quotesShown)
      .map(({ sentence }) => sentence)
  }
}

function indexOf(texts: readonly string[], language: Language): MiniSearch {
  const index = new MiniSearch({
    fields: ['text'],
    processTerm: term => {
      const word = fold(term)
      return word === '' || stopWords[language].has(word) ? null : stem(word, language)
    },
  })
  index.addAll(texts.map((text, id) => ({ id, text })))
  return index
}
