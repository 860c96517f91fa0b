import type { Span } from '../types.ts'

/** « … immédiat.- Appel à la prudence -Le gouvernement … »: a heading between dashes behind the end of a sentence. */
const heading = /[.!?…”"»]\s?[-–—]\s?[^\s\-–—.][^.\n–—]{2,80}?\s?[-–—]\s?(?=[\p{Lu}"«“\d])/gu
const dashes = /\s[-–—]|[-–—]\s/gu

/**
 * The words said without what stands beyond a heading that was glued into the text: nobody's words run over it.
 * `cue` tells on which side of the heading the speaker stands.
 */
export function withoutHeadings(text: string, content: readonly Span[], cue: Span | null): Span[] {
  return content.map(([start, end]): Span => {
    const words = text.slice(start, end)
    const found = [...words.matchAll(heading)].filter(([match]) => (match.match(dashes)?.length ?? 0) > 1)
    const [first, last] = [found[0], found.at(-1)]
    if (first === undefined || last === undefined || cue === null) return [start, end]
    if (cue[1] <= start) return [start, start + first.index]
    return [start + last.index + last[0].length, end]
  })
}
