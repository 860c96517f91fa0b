import { eld } from 'eld/extrasmall'
import { detectLanguage, languageOfSentence } from '../../src/text/language.ts'
import { splitSentences } from '../../src/text/sentences/sentences.ts'
import type { Language } from '../../src/types.ts'
import { type Row, readLines } from './row.ts'

interface Item {
  readonly title?: string
  readonly heading?: string
  readonly article?: string
  readonly text?: string
}

interface Sample {
  readonly text: string
  readonly language: Language
}

const sentencesPerLanguage = 1_500
const fragmentsPerLanguage = 1_000
const fragmentWords = 6
const files: Readonly<Record<Language, readonly string[]>> = {
  fr: ['articles-fr.jsonl', 'pages-fr.jsonl', 'reported-speech-fr.jsonl'],
  en: ['news-qa-en-articles.jsonl', 'reported-speech-en.jsonl'],
}

/**
 * The language of one sentence, French or English, drawn from articles: told without any article around it; told
 * inside an article in the other language, the hardest place for it; and the same for headlines and fragments of
 * four to six words.
 */
export function languageRows(dataDirectory: string): Row[] {
  const { sentences, fragments } = samples(dataDirectory)
  const asked = '≥ 0.99'
  return [
    row('language: of a sentence alone', sentences, tellAlone, asked),
    row('language: of a sentence in an article in the other', sentences, tellAmongOthers, asked),
    row('language: of a headline or fragment of ≤ 6 words, alone', fragments, tellAlone),
    row('language: of such a fragment in an article in the other', fragments, tellAmongOthers),
  ]
}

type Teller = (sample: Sample) => Language | null

/** A sentence by itself: of the two languages, the one that it is not less likely in. */
const tellAlone: Teller = ({ text }) => detectLanguage(text) ?? languageOfSentence(text, 'fr')

const tellAmongOthers: Teller = ({ text, language }) =>
  languageOfSentence(text, language === 'fr' ? 'en' : 'fr')

const tellByEld: Teller = ({ text }) => {
  const scores = eld.detect(text).getScores()
  return (scores.fr ?? 0) > (scores.en ?? 0) ? 'fr' : 'en'
}

function row(measure: string, items: readonly Sample[], tell: Teller, asked?: string): Row {
  const peers = `eld ${share(items, tellByEld).toFixed(3)}`
  const value = share(items, tell)
  return { measure, value, n: items.length, peers, ...(asked === undefined ? {} : { asked }) }
}

function share(items: readonly Sample[], tell: Teller): number {
  return items.filter(item => tell(item) === item.language).length / items.length
}

/** The same draw each time. */
function samples(dataDirectory: string): { sentences: Sample[]; fragments: Sample[] } {
  const sentences: Sample[] = []
  const fragments: Sample[] = []
  for (const language of ['fr', 'en'] as const) {
    const found = pools(dataDirectory, language)
    sentences.push(...draw(found.sentences, sentencesPerLanguage).map(text => ({ text, language })))
    fragments.push(...draw(found.fragments, fragmentsPerLanguage).map(text => ({ text, language })))
  }
  return { sentences, fragments }
}

/** Whole sentences of four words or more; headlines, and the middles of sentences, of four to six words. */
function pools(dataDirectory: string, language: Language): { sentences: string[]; fragments: string[] } {
  const sentences: string[] = []
  const fragments: string[] = []
  for (const item of files[language].flatMap(file => readLines<Item>(dataDirectory, file))) {
    const titles = [item.title, item.heading].filter(title => title !== undefined)
    fragments.push(...titles.flatMap(title => cutTo(title, 0)))
    const text = item.article ?? item.text ?? ''
    for (const [start, end] of splitSentences(text.slice(0, 4_000), language)) {
      const sentence = text.slice(start, end)
      if (wordsOf(sentence).length >= 4 && end < 4_000) sentences.push(sentence)
    }
  }
  const cut = draw(sentences, fragmentsPerLanguage).flatMap((sentence, index) => cutTo(sentence, index % 5))
  return { sentences, fragments: [...fragments, ...cut] }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(word => /\p{L}{2}/u.test(word))
}

function cutTo(text: string, from: number): string[] {
  const words = text.split(/\s+/).slice(from, from + fragmentWords)
  return wordsOf(words.join(' ')).length >= 4 ? [words.join(' ')] : []
}

/** A linear congruential generator (Numerical Recipes), so that everybody draws the same. */
function draw(all: readonly string[], count: number): string[] {
  const rest = [...all]
  const drawn: string[] = []
  let state = 20_241_204
  while (drawn.length < count && rest.length > 0) {
    state = (1_664_525 * state + 1_013_904_223) % 2 ** 32
    const at = Math.floor((state / 2 ** 32) * rest.length)
    const picked = rest[at]
    const last = rest.pop()
    if (picked === undefined || last === undefined) break
    if (at < rest.length) rest[at] = last
    drawn.push(picked)
  }
  return drawn
}
