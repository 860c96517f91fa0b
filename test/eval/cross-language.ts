import { readFileSync } from 'node:fs'
import { answerQuestion } from '../../src/answers/answer.ts'
import { openWeb } from '../../src/articles/read.ts'
import { ingest } from '../../src/reading/ingest.ts'
import { readAll } from '../../src/reading/read.ts'
import type { Store } from '../../src/store/store.ts'
import type { Language } from '../../src/types.ts'
import type { Check } from './row.ts'

interface Data {
  readonly articles: readonly {
    readonly language: Language
    readonly outlet: string
    readonly publishedAt: string
    readonly title: string
    readonly text: string
  }[]
  /** A question in the one language, and words of the sentence in the other that answers it. */
  readonly questions: readonly (readonly [question: string, words: string])[]
}

const quotesShown = 3

/** Questions in one language over articles in the other, read together with the sample articles. */
export async function checkCrossLanguage(store: Store, samples: string, file: string): Promise<Check> {
  const { articles, questions }: Data = JSON.parse(readFileSync(file, 'utf8'))
  const web = openWeb()
  await readAll(store, [samples], { web }).finally(() => web.close())
  for (const { text, title, language, outlet, publishedAt } of articles) {
    const source = `cross-language: ${title}`
    const rest = { url: null, author: null, guid: null, updatedAt: null, marked: [] }
    await ingest(store, { source, text, title, language, outlet, publishedAt, ...rest }, new Date())
  }
  const misses: string[] = []
  for (const [question, words] of questions) {
    const { statements } = await answerQuestion(store, question, { language: null, kind: null })
    const quotes = statements.flatMap(line => line.quotes).slice(0, quotesShown)
    if (!quotes.some(quote => quote.text.includes(words)))
      misses.push(`${question} ${quotes[0]?.text ?? 'is not answered'}`)
  }
  return { measure: 'right quote among the first three', n: questions.length, misses }
}
