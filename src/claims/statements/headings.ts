import type { Span } from '../../types.ts'

/** « … immédiat.- Appel à la prudence -Le gouvernement … »: a heading between dashes behind the end of a sentence. */
const heading = /[.!?…”"»]\s?[-–—]\s?[^\s\-–—.][^.\n–—]{2,80}?\s?[-–—]\s?(?=[\p{Lu}"«“\d])/gu
/** « “Relever les salaires”“Sur le fond, rien ne change”, a dit X »: no blank between two quotations, and the first a heading. */
const quotedHeading = /["”»](?=["“«]\s?\p{Lu})/u
/** « Un requin inoffensif"Rapidement sur place, … », a dit X »: a heading that lost its line break. */
const touchedQuotation = /(?<=\p{L})["“«](?=\p{Lu}\p{L}*[\s'’,])/u
const gluedMarks = /^\s?["”»]["“«]\s?$/u
const dashes = /\s[-–—]|[-–—]\s/gu

/**
 * The words said without what stands beyond a heading that was glued into the text: nobody's words run over it.
 * `cue` tells on which side of the heading the speaker stands.
 */
export function withoutHeadings(text: string, content: readonly Span[], cue: Span | null): Span[] {
  const isHeading = ([, end]: Span, index: number): boolean => {
    const next = content[index + 1]
    return (
      next !== undefined && cue !== null && cue[0] >= next[1] && gluedMarks.test(text.slice(end, next[0]))
    )
  }
  const own = content.slice(content.findLastIndex(isHeading) + 1)
  return own.map(([start, end]): Span => {
    const words = text.slice(start, end)
    const glued = cue !== null && cue[1] > start ? quotedHeading.exec(words) : null
    if (glued !== null) return [start + glued.index + 1, end]
    const touching = cue !== null && cue[0] >= end ? touchedQuotation.exec(words) : null
    if (touching !== null) return [start + touching.index + 1, end]
    const found = [...words.matchAll(heading)].filter(([match]) => (match.match(dashes)?.length ?? 0) > 1)
    const [first, last] = [found[0], found.at(-1)]
    if (first === undefined || last === undefined || cue === null) return [start, end]
    if (cue[1] <= start) return [start, start + first.index]
    return [start + last.index + last[0].length, end]
  })
}
