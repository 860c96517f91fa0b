/** What a page's JSON-LD says of its article (schema.org NewsArticle and its kin). */
export interface LinkedArticle {
  readonly headline: string | null
  readonly publishedAt: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly language: string | null
  /** False when the page says that it shows only a part to those who do not pay. */
  readonly free: boolean
}

const scriptsMax = 20
const scriptLengthMax = 500_000
const depthMax = 6

type Thing = Readonly<Record<string, unknown>>

/** The first article among the contents of a page's `application/ld+json` scripts; broken scripts are skipped. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  for (const script of scripts.slice(0, scriptsMax)) {
    const found = findArticle(parseLoosely(script), depthMax)
    if (found !== null) return describe(found)
  }
  return null
}

function parseLoosely(script: string): unknown {
  if (script.length > scriptLengthMax) return null
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
  // Raw line breaks inside strings are the usual damage.
  return parseJson(bare) ?? parseJson(bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // Damaged: the caller tries a repair, then goes on without it.
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function findArticle(value: unknown, depth: number): Thing | null {
  if (depth === 0) return null
  if (Array.isArray(value)) {
    for (const part of value.slice(0, 50)) {
      const found = findArticle(part, depth - 1)
      if (found !== null) return found
    }
    return null
  }
  if (!isThing(value)) return null
  if (isArticleType(value['@type'])) return value
  return findArticle(value['@graph'], depth - 1) ?? findArticle(value.mainEntity, depth - 1)
}

function isArticleType(type: unknown): boolean {
  if (Array.isArray(type)) return type.some(isArticleType)
  return typeof type === 'string' && /(?:Article|BlogPosting|Report|LiveBlog)$/i.test(type.slice(0, 200))
}

function describe(article: Thing): LinkedArticle {
  return {
    headline: text(article.headline) ?? text(article.name),
    publishedAt: text(article.datePublished) ?? text(article.dateCreated),
    author: names(article.author),
    publisher: names(article.publisher),
    url:
      text(article.url) ??
      text(isThing(article.mainEntityOfPage) ? article.mainEntityOfPage['@id'] : article.mainEntityOfPage),
    language: text(article.inLanguage),
    free: article.isAccessibleForFree !== false && !/^false$/i.test(String(article.isAccessibleForFree)),
  }
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first.trim().slice(0, 2000) : null
}

function names(value: unknown): string | null {
  const list = Array.isArray(value) ? value.slice(0, 10) : [value]
  const found = list.map(one => text(isThing(one) ? one.name : one)).filter(name => name !== null)
  return found.length === 0 ? null : [...new Set(found)].join(', ')
}
