import { identities } from '../src/articles/identity.ts'
import { bareArticle } from '../src/articles/read-item.ts'
import { ingest } from '../src/reading/ingest.ts'
import { getArticle } from '../src/store/articles.ts'
import { makeQuote } from '../src/store/quotes.ts'
import { articlesByKey } from '../src/store/readings.ts'
import type { Store } from '../src/store/store.ts'
import { getVersion } from '../src/store/versions.ts'
import { fold } from '../src/text/words/tokens.ts'
import type { Answer, Article, ArticleInput, Claim, Figure, Quote, Sanction } from '../src/types.ts'

/** An article as a reader hands it over; its address follows from its outlet and its first words. */
export function inputOf(text: string, changes: Partial<ArticleInput> = {}): ArticleInput {
  const outlet = changes.outlet ?? 'courrier.example'
  const host = `${fold(outlet).replace(/[^a-z0-9]+/g, '-')}.example`
  const url = `https://${host}/${encodeURIComponent(text.slice(0, 24))}`
  return { ...bareArticle(url, text), url, outlet, publishedAt: '2025-03-04T08:00:00Z', ...changes }
}

/** Reads an article into the store, and gives it as it is stored. */
export async function readArticle(
  store: Store,
  text: string,
  changes: Partial<ArticleInput> = {},
  now = new Date('2025-03-04T09:00:00Z'),
): Promise<Article> {
  const input = inputOf(text, changes)
  await ingest(store, input, now)
  const keys = identities(input)
  const ids = await articlesByKey(store, keys)
  const id = keys.map(key => ids.get(key)).find(found => found !== undefined)
  const article = await getArticle(store, id ?? '')
  if (article === null) throw new Error('the article was not stored')
  return article
}

/** The quote of these words of an article's newest version. */
export async function quoteOf(store: Store, article: Article, words: string): Promise<Quote> {
  const version = await getVersion(store, article.version)
  const start = version?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`“${words}” is not in the article`)
  return makeQuote(store, article.version, [start, start + words.length])
}

type Told = Partial<Pick<Claim, 'holder' | 'holderKeys' | 'relay' | 'modality' | 'asOf'>>

function told(quote: Quote, parts: Told) {
  return {
    id: 'c1',
    quote,
    holder: null,
    holderKeys: [],
    relay: [],
    modality: 'attributed' as const,
    asOf: null,
    span: [quote.start, quote.end] as const,
    spans: { holder: null, cue: null, content: [[quote.start, quote.end]] as const },
    repeats: [],
    ...parts,
  }
}

export function figureClaim(quote: Quote, figure: Partial<Figure>, parts: Told = {}): Claim {
  return {
    ...told(quote, parts),
    kind: 'figure',
    figure: {
      value: null,
      low: null,
      high: null,
      hedge: 'exactly',
      counts: 'personnes',
      category: 'crowd',
      unit: null,
      place: null,
      about: [],
      places: [],
      partOf: null,
      ...figure,
    },
  }
}

export function statementClaim(quote: Quote, parts: Told = {}): Claim {
  return { ...told(quote, parts), kind: 'statement', statement: { form: 'indirect' } }
}

export function sanctionClaim(quote: Quote, sanction: Partial<Sanction>, parts: Told = {}): Claim {
  const base: Sanction = { imposer: null, targets: [], measure: null, status: 'announced' }
  return { ...told(quote, parts), kind: 'sanction', sanction: { ...base, ...sanction } }
}

/** An answer in French that rests on one quote. */
export function answerQuoting(quote: Quote): Answer {
  return {
    question: 'Qu’a dit Solenn Kervadec ?',
    language: 'fr',
    abstained: false,
    lead: null,
    nearest: null,
    statements: [{ text: 'Solenn Kervadec', quotes: [quote], claim: null }],
    articles: 1,
    origins: 1,
    elapsed_ms: 1,
  }
}
