import { findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { getVersions, makeQuotes } from '../store/versions.ts'
import { creditsOf } from '../stories/credits.ts'
import { hardenings } from '../stories/hardening.ts'
import { type Saying, sayingsOf } from '../stories/sayings.ts'
import { mayBeTranslations, type Published } from '../stories/translations.ts'
import type { Article, Language, Line, Span } from '../types.ts'
import { changeLine, hardened } from './hardening-words.ts'

/** Articles that are compared with the one that they repeat or retell, and lines of what they say more firmly. */
const compared = 12
const linesShown = 3

/**
 * What articles say more firmly than the one that they repeat or retell: a line each, with both sentences as quotes.
 * Only what the first says in a place that is on the topic is looked at.
 */
export async function hardeningLines(
  store: Store,
  pairs: readonly (readonly [first: Article, later: Article])[],
  language: Language,
  isOnTopic: (version: string, span: Span) => boolean,
): Promise<Line[]> {
  const looked = pairs.slice(0, compared)
  const texts = await textsOf(store, looked.flat())
  const lines: Line[] = []
  for (const [first, later] of looked) {
    const [one, other] = [texts.get(first.version), texts.get(later.version)]
    if (one === undefined || other === undefined || mayBeTranslations(one, other)) continue
    const said = one.sayings.filter(({ span }) => isOnTopic(first.version, span))
    const found = hardenings(said, other.sayings)
    for (const { way, before, after } of found.slice(0, linesShown - lines.length)) {
      const [quote, firmer] = await makeQuotes(store, [
        { version: first.version, span: before.span },
        { version: later.version, span: after.span },
      ])
      if (quote === undefined || firmer === undefined) continue
      lines.push(changeLine(hardened[way], quote, firmer, language))
    }
  }
  return lines
}

interface Text extends Published {
  readonly sayings: readonly Saying[]
}

/** What articles say, and where they have it from, by their versions. */
async function textsOf(store: Store, articles: readonly Article[]): Promise<Map<string, Text>> {
  const ids = [...new Set(articles.map(article => article.version))]
  const [versions, claims] = await Promise.all([
    getVersions(store, ids),
    findClaims(store, { versions: ids }),
  ])
  const byVersion = Map.groupBy(claims, claim => claim.quote.version)
  return new Map(
    versions.map(version => {
      const outlet = articles.find(article => article.version === version.id)?.outlet ?? null
      const { language, publishedAt } = version
      const sayings = sayingsOf(version, byVersion.get(version.id) ?? [])
      return [version.id, { outlet, language, publishedAt, credits: creditsOf(version, outlet), sayings }]
    }),
  )
}
