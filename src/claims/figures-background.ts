import { fold } from '../text/tokens.ts'
import type { Attribution } from './attribution.ts'
import type { Earlier } from './figures-parts.ts'
import type { Word } from './words.ts'

const marks = /["“”«»]/u
const relatives = { fr: /^(?:qui|dont|où)$/, en: /^(?:who|which|whose|where)$/ }
const people = { fr: /^(?:d'|de) ?habitants$/, en: /^people$/ }
const places =
  /^(?:ville|village|pays|commune|region|ile|agglomeration|metropole|etat|departement|quartier|province|bourg|bourgade|cite|capitale|nation|city|town|village|country|region|island|state|province|county|community|district|nation)$/
const placeReach = 3
const clauseReach = 14

/** « propose un coupé de 400 chevaux » offers a thing and says nothing, « a voulu investir 2 millions » tells a deed. */
const offering = /^(?:n['’]\s?)?(?:en |y )?propos(?:e|ent|ait|aient)$/iu
const wished = /^(?:n['’]\s?)?(?:a|ont|avait|avaient) (?:\p{L}+ment )?(?:voulu|souhaité|essayé|tenté)$/iu
const clausal = /^["“«]?\s?(?:qu(?:e\s|['’])|de\s|d['’](?!ailleurs|abord|ores)|that\s|to\s)/iu
/** « a redit son inquiétude devant 150 élus »: before whom and on what occasion somebody spoke. */
const occasion =
  /(?:^|\s)(?:face à|devant|en présence d[eu]s?|lors d[eu]s?|à l['’]occasion d[eu]s?|au cours d[eu]s?|in front of|during|at a (?:rally|meeting) of)(?:\s|['’])[^,;:«»“”"]{0,60}$/iu

/**
 * Whether a figure inside an attribution's content is what the outlet adds: the size of « la ville de 21 millions
 * d’habitants », the occasion on which somebody spoke, and what a relative clause or a dash puts in outside the
 * quotation marks.
 */
export function isBackground(figure: Earlier, { content, cue }: Attribution): boolean {
  const { sentence, quantity } = figure
  const [from, to] = quantity.number.span
  const span = content.find(([start, end]) => start <= from && end >= to)
  if (span === undefined) return false
  const before = sentence.text.slice(span[0], from)
  if (isQuoted(sentence.text, span[0], before)) return false
  if (isSizeOfPlace(figure)) return true
  const whole = sentence.text.slice(span[0], span[1])
  const said = cue === null ? '' : sentence.text.slice(cue[0], cue[1])
  if (wished.test(said)) return true
  const isBehind = cue !== null && span[0] >= cue[1]
  if (isBehind && !clausal.test(whole) && (offering.test(said) || occasion.test(before))) return true
  return marks.test(whole) && isPutIn(figure, span[0])
}

/** Whether the marks before a place leave a quotation open, or the content is all quoted. */
function isQuoted(text: string, start: number, before: string): boolean {
  if (marks.test(text.charAt(start - 1)) || /["“«]\s$/u.test(text.slice(Math.max(0, start - 2), start)))
    return true
  const open = before.match(/[“«]/gu)?.length ?? 0
  const closed = before.match(/[”»]/gu)?.length ?? 0
  const straight = before.match(/"/gu)?.length ?? 0
  return open > closed || straight % 2 === 1
}

/** « la ville de 21 millions d’habitants », "a town of 3,000 people" */
function isSizeOfPlace({ sentence: { words, language }, quantity, counts }: Earlier): boolean {
  const link = words[quantity.start - 1]?.form ?? ''
  if (!/^(?:de|d'|of)$/.test(link)) return false
  const counted = fold(counts)
  if (
    !/(?:^|\W)(?:habitants|ames|people|inhabitants|residents)$/.test(counted) &&
    !people[language].test(counted)
  )
    return false
  const near = words.slice(Math.max(0, quantity.start - 1 - placeReach), quantity.start - 1)
  return near.some(({ form, capital }) => places.test(form) || capital)
}

/** Behind « qui » or a dash that stands outside the marks, and no mark between it and the number. */
function isPutIn({ sentence: { words, language }, quantity }: Earlier, start: number): boolean {
  for (let at = quantity.start - 1; at >= 0 && quantity.start - at < clauseReach; at--) {
    const word = words[at]
    if (word === undefined || word.start < start || isMark(word)) return false
    if (relatives[language].test(word.form))
      return !/^(?:ce|ceux|celui|celle|celles|those|that)$/.test(words[at - 1]?.form ?? '')
  }
  return false
}

function isMark({ kind, form }: Word): boolean {
  return kind === 'mark' && form !== ',' && form !== '-'
}
