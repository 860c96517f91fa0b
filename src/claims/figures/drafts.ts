import type { ClaimDraft, Span } from '../../types.ts'
import type { ArticleText, Attribution } from '../attribution.ts'
import { isFate } from './categories.ts'
import { modalityOfFigure } from './firmness.ts'
import type { Earlier } from './parts.ts'
import { isSomebody, sourceOf } from './sources.ts'

/**
 * The claim of a resolved figure: whose it is, how firmly, and where it stands. A part that nobody tells for itself, « dont
 * 1 700 à Bruxelles », is whose the `whole` of its sentence is.
 */
export function draftOf(
  article: ArticleText,
  attributions: readonly Attribution[],
  figure: Earlier,
  whole: Earlier | undefined,
): ClaimDraft & { readonly kind: 'figure' } {
  const { quantity, sentence, firmness } = figure
  const own = sourceOf(figure, attributions)
  const isOwn = own.speaker !== null || own.attribution !== null || whole === undefined
  const { attribution: covering, speaker } = isOwn ? own : sourceOf(whole, attributions)
  const holders = speaker === null ? (covering?.holders.filter(isSomebody) ?? []) : [speaker.holder]
  const attribution = speaker === null && holders.length > 0 ? covering : null
  const modality = modalityOfFigure(article, firmness.sentence, firmness.clause, attribution, {
    number: firmness.number,
    isCount: quantity.unit === null && !isFate(figure.category),
    isFate: isFate(figure.category),
  })
  return {
    kind: 'figure',
    holder:
      holders.length === 0
        ? null
        : joinedNames(
            article,
            holders.map(({ name }) => name),
          ),
    holderKeys: [...new Set(holders.flatMap(({ keys }) => keys))],
    relay: attribution?.relay ?? [],
    modality: speaker !== null && modality === 'asserted' ? speaker.modality : modality,
    asOf: null,
    span: sentence.span,
    spans: {
      holder: holders[0]?.span ?? null,
      cue: attribution?.cue ?? speaker?.cue ?? null,
      content: [shownSpan(figure)],
    },
    repeats: [],
    figure: {
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      hedge: quantity.hedge,
      counts: figure.counts,
      category: figure.category,
      unit: quantity.unit,
      place: figure.where.place,
      // « Oslo maintient son bilan »: who counts is not who is counted.
      about: figure.about.filter(key => !speaker?.holder.keys.includes(key)),
      places: figure.where.places,
      partOf: figure.partOf === null ? null : figure.partOf.number.span,
    },
  }
}

/** Where the words of a figure stand: its hedge, its number, what it counts. */
export function shownSpan({ sentence: { words }, shown, quantity }: Earlier): Span {
  const start = words[shown[0]]?.start ?? quantity.number.span[0]
  return [start, Math.max(words[shown[1]]?.end ?? 0, quantity.number.span[1])]
}

/** « X, Y et Z » */
function joinedNames(article: ArticleText, names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  const others = names.slice(0, -1)
  const and = article.language === 'fr' ? 'et' : 'and'
  return others.length === 0 ? last : `${others.join(', ')} ${and} ${last}`
}
