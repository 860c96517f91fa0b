import { answerQuestion } from '../../src/answers/answer.ts'
import { ingest } from '../../src/reading/ingest.ts'
import type { Store } from '../../src/store/store.ts'
import type { Answer, Language, Quote } from '../../src/types.ts'
import { withStore } from '../temporary-store.ts'
import { minisearchOver } from './minisearch.ts'
import { type Row, readLines } from './row.ts'
import { holdsLetters, holdsValue } from './same-answer.ts'

interface Item {
  readonly title: string
  readonly passage: string
  readonly question: string
  readonly answer: string
}

interface NewsItem {
  readonly question: string
  /** Some of the choices, word for word. */
  readonly answers: readonly string[]
  /** Addresses of the articles that a search engine found for it; the answer may be in none of them. */
  readonly retrieved: readonly string[]
}

interface NewsArticle {
  readonly url: string
  readonly title: string
  readonly date: string
  readonly text: string
}

/** Answers to questions over encyclopedia passages that are all read together, and over news articles. */
export async function questionRows(data: string): Promise<Row[]> {
  return [
    ...(await passageRows(data, 'fr', ['≥ 0.80', '≥ 0.78'])),
    ...(await passageRows(data, 'en', ['≥ 0.975', '≥ 0.95'])),
    ...(await newsRows(data)),
  ]
}

const quotesShown = 3

async function passageRows(
  data: string,
  language: Language,
  asked: readonly [string, string],
): Promise<Row[]> {
  const items = readLines<Item>(data, `qa-${language}.jsonl`)
  const passages = [...new Map(items.map(({ passage, title }) => [passage, title]))]
  const addresses = new Map(passages.map(([passage], index) => [passage, `https://passage.example/${index}`]))
  return withStore(async store => {
    for (const [passage, title] of passages)
      await read(store, {
        text: passage,
        title,
        url: addresses.get(passage) ?? '',
        language,
        publishedAt: null,
      })
    const peer = minisearchOver(
      passages.map(([passage]) => passage),
      language,
    )
    const [answered, shown, peers] = [new Tally(), new Tally(), new Tally()]
    for (const { question, passage, answer } of items) {
      const given = await answerTo(store, question)
      const isRight = (quote: Quote) => quote.article.url === addresses.get(passage)
      const count = (tally: Tally, quotes: readonly Quote[]) =>
        tally.count(
          quotes.map(quote => ({ isRight: isRight(quote), text: quote.text })),
          answer,
        )
      count(answered, quotesOf(given))
      count(shown, [...quotesOf(given), ...(given.nearest?.quotes ?? [])])
      peers.count(
        peer(question).map(quote => ({
          isRight: passages[quote.passage]?.[0] === passage,
          text: quote.text,
        })),
        answer,
      )
    }
    const n = items.length
    const row = (measure: string, of: 'first' | 'among', asked: string, tally = answered): Row => ({
      measure: `qa-${language}: ${measure}`,
      value: tally[of] / n,
      n,
      asked,
      peers: `MiniSearch ${(peers[of] / n).toFixed(3)}`,
    })
    return [
      row('first quote from the right passage', 'first', asked[0]),
      row('answer in the first three quotes', 'among', asked[1]),
      row('first quote, or the nearest when it abstains', 'first', asked[0], shown),
      row('answer in those shown, the nearest too', 'among', asked[1], shown),
    ]
  })
}

/** For how many questions what is shown first is of the right passage, and something shown holds the answer. */
class Tally {
  first = 0
  among = 0

  count(quotes: readonly { isRight: boolean; text: string }[], answer: string): void {
    if (quotes[0]?.isRight === true) this.first += 1
    if (quotes.some(quote => quote.isRight && quote.text.includes(answer))) this.among += 1
  }
}

async function newsRows(data: string): Promise<Row[]> {
  const items = readLines<NewsItem>(data, 'news-qa-en.jsonl')
  const articles = new Map(
    readLines<NewsArticle>(data, 'news-qa-en-articles.jsonl').map(article => [article.url, article]),
  )
  return withStore(async store => {
    for (const { text, title, url, date } of articles.values()) {
      const publishedAt = date === '' ? null : date.replaceAll('/', '-')
      await read(store, { text, title, url, language: 'en', publishedAt })
    }
    const asked: Asked[] = []
    for (const { question, answers, retrieved } of items) {
      const answer = await answerTo(store, question)
      const texts = retrieved.map(url => articles.get(url)?.text ?? '')
      asked.push({
        answers,
        texts,
        quotes: answer.abstained ? null : quotesOf(answer).map(({ text }) => text),
      })
    }
    return [...rowsOfNews(asked, holdsValue, ''), ...rowsOfNews(asked, holdsLetters, ', letter by letter')]
  })
}

/** A question over the news, what may answer it, the articles that were found for it, and what we quoted; null for nothing. */
interface Asked {
  readonly answers: readonly string[]
  readonly texts: readonly string[]
  readonly quotes: readonly string[] | null
}

function rowsOfNews(
  asked: readonly Asked[],
  holds: (text: string, answer: string) => boolean,
  how: string,
): Row[] {
  const isIn = (texts: readonly string[], { answers }: Asked) =>
    texts.some(text => answers.some(answer => holds(text, answer)))
  const answered = asked.filter(({ quotes }) => quotes !== null)
  const possible = asked.filter(one => isIn(one.texts, one))
  const impossible = asked.filter(one => !possible.includes(one))
  const right = answered.filter(one => isIn(one.quotes ?? [], one))
  const silent = impossible.filter(({ quotes }) => quotes === null)
  return [
    {
      measure: `news-qa-en: answers with a quote that holds it${how}`,
      value: right.length / answered.length,
      n: answered.length,
      asked: '≥ 0.70',
    },
    {
      measure: `news-qa-en: abstains where no article holds it${how}`,
      value: silent.length / impossible.length,
      n: impossible.length,
      asked: '≥ 0.70',
    },
    {
      measure: `news-qa-en: answers where an article holds it${how}`,
      value: possible.filter(({ quotes }) => quotes !== null).length / possible.length,
      n: possible.length,
      asked: '≥ 0.50',
    },
  ]
}

function answerTo(store: Store, question: string): Promise<Answer> {
  return answerQuestion(store, question, { language: null, kind: null })
}

function quotesOf({ statements }: Answer): readonly Quote[] {
  return statements.flatMap(line => line.quotes).slice(0, quotesShown)
}

interface Text {
  readonly text: string
  readonly title: string
  readonly url: string
  readonly language: Language
  readonly publishedAt: string | null
}

async function read(store: Store, article: Text): Promise<void> {
  const rest = { outlet: null, author: null, guid: null, updatedAt: null, marked: [] }
  await ingest(store, { ...article, ...rest, source: article.url }, new Date())
}
