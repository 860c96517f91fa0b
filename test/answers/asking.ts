import { answerQuestion } from '../../src/answers/answer.ts'
import type { QuestionKind } from '../../src/answers/question.ts'
import type { Answer, Language } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

/** The answer over nothing but these articles, an outlet and a day of March 2025 each, asked on the 20th. */
export async function ask(
  question: string,
  articles: readonly (readonly [Language, string])[],
  kind: QuestionKind | null = null,
): Promise<Answer> {
  const store = await emptyStore()
  for (const [index, [language, text]] of articles.entries())
    await readArticle(store, text, {
      outlet: `Outlet ${index}`,
      publishedAt: `2025-03-0${index + 1}T08:00:00Z`,
      language,
    })
  return answerQuestion(store, question, { language: null, kind, today: '2025-03-20T12:00:00Z' })
}
