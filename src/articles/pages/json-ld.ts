import type { JsonObject } from '../json-object.ts'
import { namesIn, text, thingsIn } from './json-ld-things.ts'

/** What a page's JSON-LD says of its article (schema.org NewsArticle and its kin). */
export interface LinkedArticle {
  readonly headline: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly language: string | null
  /** The whole text, of publishers that give it; its paragraphs run together. */
  readonly body: string | null
  /** False when the page says that it shows only a part to those who do not pay. */
  readonly free: boolean
}

interface LinkedData {
  readonly article: LinkedArticle | null
  /** What the page says that it is and holds: `WebPage`, `CollectionPage`. */
  readonly types: readonly string[]
}

/**
 * The contents of a page's `application/ld+json` scripts; of what is broken, what can be read. Of several articles the
 * one at `address`, else the first.
 */
export function linkedData(scripts: readonly string[], address: string | null): LinkedData {
  const things = thingsIn(scripts)
  const articles = things.filter(thing => typesOf(thing).some(isArticleType)).map(describe(things))
  const own = address === null ? undefined : articles.find(({ url }) => url !== null && isSame(url, address))
  return { article: own ?? articles[0] ?? null, types: things.flatMap(typesOf) }
}

/** The same page, whatever the scheme, the parameters and the fragment. */
function isSame(one: string, other: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+$/g, '')
  return bare(one) === bare(other)
}

function typesOf(thing: JsonObject): string[] {
  const types = Array.isArray(thing['@type']) ? thing['@type'].slice(0, 10) : [thing['@type']]
  return types
    .filter(type => typeof type === 'string')
    .map(type => type.slice(0, 200).replace(/^https?:\/\/schema\.org\//, ''))
}

function isArticleType(type: string): boolean {
  return /(?:Article|BlogPosting|Report|LiveBlog)$/i.test(type)
}

function describe(things: readonly JsonObject[]): (article: JsonObject) => LinkedArticle {
  return article => {
    const page = namesIn(article.mainEntityOfPage, things, '@id')
    const isClosed = /^(?:false|no)$/i.test(text(article.isAccessibleForFree) ?? '')
    return {
      headline: text(article.headline) ?? text(article.name),
      publishedAt: text(article.datePublished) ?? text(article.dateCreated),
      updatedAt: text(article.dateModified) ?? text(article.dateUpdated),
      author: namesIn(article.author ?? article.creator, things, 'name'),
      publisher: namesIn(article.publisher ?? article.sourceOrganization, things, 'name'),
      url: text(article.url) ?? page,
      language: text(article.inLanguage),
      body: typeof article.articleBody === 'string' ? plainText(article.articleBody) : null,
      free: article.isAccessibleForFree !== false && !isClosed,
    }
  }
}

/** Some publishers give markup. */
function plainText(body: string): string {
  return body.replace(/<[^<>]{0,1000}>/g, ' ')
}
