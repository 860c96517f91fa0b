import { expect, test } from 'vitest'
import { newsWindows } from './windows.ts'

test.each(newsWindows())('what is wanted of $name stands once in its fresh articles', window => {
  const { earlier, fresh, wanted, fine, from, to } = window
  expect(wanted.length).toBeGreaterThan(0)
  for (const { publishedAt } of earlier) expect(publishedAt <= from).toBe(true)
  for (const { publishedAt } of fresh) expect(publishedAt > from && publishedAt <= to).toBe(true)
  const articles = [...earlier, ...fresh]
  expect(new Set(articles.map(({ url }) => url)).size).toBe(articles.length)
  for (const { article, quote } of [...wanted, ...fine].flatMap(({ anyOf }) => anyOf)) {
    const text = fresh.find(({ id }) => id === article)?.text ?? ''
    expect(text.split(quote).length, quote).toBe(2)
  }
})
