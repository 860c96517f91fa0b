import type { Span } from '../../types.ts'

const days =
  '(?:(?:on |ce )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) ?)'
/** « dans un communiqué publié lundi », "Tuesday on social media": where it was said, at the end of what was said. */
const where = new RegExp(
  `(?<!(?:ées?|és?|nue?s?|posted|published|shared|made|written|given|seen|found))\\s${days}?(?:(?:dans|via|par) (?:une?|son|sa|leur) (?:communiqué|tweet|message|post|courrier|billet)(?: [^\\s,.«»"“”]+){0,6}|sur (?:Twitter|Facebook|Instagram|TikTok|son compte \\p{L}+|sa page \\p{L}+|les réseaux sociaux)|in an? (?:\\p{L}+ )?(?:statement|tweet|post|release)|on (?:Twitter|Facebook|Instagram|TikTok|social media))(?: ${days})?$`,
  'u',
)
const longestWhere = 120
/** Fewer words say nothing by themselves. */
const leastWords = 3

/** What was said without where it was said, when that stands at its end behind the cue. */
export function withoutWhere(text: string, content: readonly Span[], cue: Span | null): Span[] {
  const last = content.at(-1)
  if (cue === null || last === undefined || content.length > 1 || last[0] < cue[1]) return [...content]
  const from = Math.max(last[0], last[1] - longestWhere)
  const found = where.exec(text.slice(from, last[1]))
  const end = found === null ? last[1] : from + found.index
  const isLong = text.slice(last[0], end).split(/[\s'’]+/u).length >= leastWords
  return isLong ? [[last[0], end]] : [...content]
}
