import type { Language } from '../../types.ts'
import { namesOfSentence } from '../names/sentence-names.ts'
import { stem } from './stems.ts'
import { stopWords } from './stop-words.ts'
import { type Token, tokens, tokensOfSentence } from './tokens.ts'

/** A word that carries meaning. `start` and `end` are UTF-16 offsets into the text. */
export interface ContentWord {
  readonly start: number
  readonly end: number
  /** Folded, as in `tokens.ts`. */
  readonly word: string
  /** Only `a-z`, `0-9` and `_`. */
  readonly stem: string
}

/** A longer run of letters is no word that anybody searches. */
const wordLengthMax = 60

/**
 * What a text is searched by: the stems of its content words, then one lexeme for each key of each name in it
 * (country_kp), alike in both languages. Made the same way for a stored sentence and for a question.
 */
export function lexemes(text: string, language: Language): string[] {
  const found = contentWords(text, language).map(word => word.stem)
  for (const { kind, keys } of namesOfSentence(text, language)) {
    found.push(...keys)
    if (kind === 'person' || kind === 'place') found.push(...keys.map(key => nameLexeme(lastPart(key))))
  }
  return found
}

/** A surname, or a place, under one lexeme whatever it was taken for: no stem of either language is made of it. */
export function nameLexeme(key: string): string {
  return `name_${key}`
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('_') + 1)
}

/**
 * The words of a text without stop words, with their stems. A hyphenated word is there as a whole (« cessez-le-feu »
 * as cessezlefeu, like ceasefire for cease-fire) and in its parts.
 */
export function contentWords(text: string, language: Language): ContentWord[] {
  const found: ContentWord[] = []
  for (const token of tokensOfSentence(text)) {
    if (token.word.length > wordLengthMax || stopWords[language].has(token.word)) continue
    addWord(token, token.word, language, found)
    if (token.word.includes('-')) addParts(text, token, language, found)
  }
  return found
}

/** The stems of the words that carry a text, each once. */
export function stemsOf(text: string, language: Language): Set<string> {
  return new Set(contentWords(text, language).map(({ stem }) => stem))
}

function addWord(token: Token, word: string, language: Language, found: ContentWord[]): void {
  const lexeme = lexemeOf(word, language)
  if (lexeme.length > 1 || (lexeme !== '' && lexeme >= '0' && lexeme <= '9')) {
    found.push({ start: token.start, end: token.end, word, stem: lexeme })
  }
}

/** Words repeat: the most recent ones are kept. */
const cacheSizeMax = 20_000
const caches: Readonly<Record<Language, Map<string, string>>> = { fr: new Map(), en: new Map() }

/** The stem of one folded word as it stands in the index; '' when nothing of it can. */
export function lexemeOf(word: string, language: Language): string {
  const cache = caches[language]
  const known = cache.get(word)
  if (known !== undefined) return known
  const lexeme = readLexeme(word, language)
  if (cache.size >= cacheSizeMax) cache.clear()
  cache.set(word, lexeme)
  return lexeme
}

function readLexeme(word: string, language: Language): string {
  if (/^\d+(?:\.\d+)+$/.test(word)) return word.replaceAll('.', '_')
  const plain = word.replace(/[^a-z0-9]+/g, '')
  if (stopWords[language].has(plain)) return ''
  return /^\d/.test(plain) ? plain : stem(plain, language).replace(/[^a-z0-9_]+/g, '')
}

function addParts(text: string, token: Token, language: Language, found: ContentWord[]): void {
  let start = token.start
  for (const part of text.slice(token.start, token.end).split(/[-\u2010\u2011\uFE63\uFF0D]/)) {
    for (const inner of tokens(text, start, start + part.length)) {
      if (!stopWords[language].has(inner.word)) addWord(inner, inner.word, language, found)
    }
    start += part.length + 1
  }
}
