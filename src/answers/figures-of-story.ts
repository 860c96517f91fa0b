import { newestOfStory } from '../store/articles.ts'
import { findClaims } from '../store/claims.ts'
import { type FigureClaim, isFigureClaim, isSameThing } from '../stories/ledger.ts'
import { isOfWhom } from './figures-counted.ts'
import type { Lookup } from './lookup.ts'
import type { Question } from './question.ts'
import { relevance } from './retrieval.ts'

/** Figures of more stories than these are asked for by what they count, whatever the story. */
const storiesLooked = 2
/** Of a long story the newest articles are looked through. */
const articlesLooked = 20
/** What came out so far apart may be of something else that happened since. */
const near_ms = 30 * 24 * 60 * 60_000
/** « Huit mille de ces hommes »: so far before a figure stands whom it counts. */
const sentencesBefore = 4

/**
 * What other articles of their stories count of the same thing as these figures, in other words than the question's or in
 * the other language: « le putsch », "the takeover"; nothing where they are of many stories. Their articles hold every
 * name of the question, and whom they count is named beside them: a round-up tells of many things.
 */
export async function othersOfStory(
  lookup: Lookup,
  question: Question,
  figures: readonly FigureClaim[],
): Promise<FigureClaim[]> {
  const stories = new Set(figures.flatMap(({ quote }) => quote.article.story ?? []))
  if (stories.size > storiesLooked) return []
  const known = new Set(figures.map(({ id }) => id))
  const articles = await Promise.all(
    [...stories].map(story => newestOfStory(lookup.store, story, articlesLooked)),
  )
  const claims = await findClaims(lookup.store, {
    kinds: ['figure'],
    versions: articles.flat().map(({ version }) => version),
    currentOnly: true,
  })
  const same = claims
    .filter(isFigureClaim)
    .filter(
      claim => !known.has(claim.id) && figures.some(one => areNear(one, claim) && isSameThing(one, claim)),
    )
  const relevant = await relevance(lookup, question, same)
  return same.filter(claim => {
    const passage = relevant.get(claim.id)
    if (passage === undefined || passage.namesMissing > 0) return false
    const { version, position } = passage
    const before = version.sentences.slice(Math.max(0, position - sentencesBefore), position)
    const words = before.map(({ start, end }) => version.text.slice(start, end))
    return isOfWhom(claim, question, [version.title ?? '', ...words])
  })
}

function areNear(a: FigureClaim, b: FigureClaim): boolean {
  const [one, other] = [a, b].map(({ quote }) => Date.parse(quote.article.publishedAt ?? ''))
  return !(Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) > near_ms)
}
