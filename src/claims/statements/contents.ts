import { wordSet } from '../../text/words/word-set.ts'
import type { Span } from '../../types.ts'
import { isMark } from '../grammar/clauses.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { asideStart } from './content-asides.ts'
import { clauseEnd } from './content-end.ts'
import { contentStart } from './content-start.ts'

/** Word indexes, both inclusive. */
export type WordRange = readonly [first: number, last: number]

const closing = '.,;:-!?…″)'

/**
 * What follows a cue, from the word at `from` on, to where the clause or another attribution ends it; null when
 * nothing that the cue's verb takes is there. Without a `group`, whatever follows is content.
 */
export function contentAfter(
  words: readonly Word[],
  from: number,
  group: VerbGroup | null,
  grammar: Grammar,
  groups: readonly VerbGroup[],
): WordRange | null {
  const start = group === null ? from : contentStart(words, from, group, grammar, groups)
  if (start === null) return null
  const opening = words[start]
  // « invite “les pompiers et les infirmiers” à manifester »: what is called for goes on behind the quotation
  const goesOn = group?.verb.uses.has('call') === true && /^(?:à|to)$/.test(words[start + 1]?.form ?? '')
  // « ont réclamé “justice” devant l’ambassade »: where it was said
  const isThere = opening?.kind === 'quote' && where.test(words[start + 1]?.form ?? '')
  const end =
    opening?.kind === 'quote' && (opening.full || isThere) && !goesOn
      ? quotedEnd(words, start)
      : Math.min(
          clauseEnd(words, start, grammar, groups, group),
          asideStart(words, start, group, grammar, groups),
        )
  return trimmedRange(words, start, end)
}

const where = /^(?:pres|devant|lors|aupres|outside|near)$/

const dangling = wordSet('et ou mais and or but que toujours')

function trimmedRange(words: readonly Word[], first: number, last: number): WordRange | null {
  let start = first
  let end = last
  while (start <= end && isMark(words[start], `${closing}(`)) start += 1
  while (end >= start && (isMark(words[end], closing) || dangling.has(words[end]?.form ?? ''))) {
    if (closesBracket(words, start, end)) break
    end -= 1
  }
  return end < start ? null : [start, end]
}

function closesBracket(words: readonly Word[], start: number, end: number): boolean {
  if (words[end]?.form !== ')') return false
  for (let at = start; at < end; at++) if (words[at]?.form === '(') return true
  return false
}

/** Quotations in a row: « “…”, “…” et “…” ». */
function quotedEnd(words: readonly Word[], start: number): number {
  let end = start
  for (let at = start + 1; at < words.length; at++) {
    const word = words[at]
    if (word?.kind === 'quote' && word.full) end = at
    else if (word?.kind !== 'mark' && word?.form !== 'et' && word?.form !== 'and') break
  }
  return end
}

/** What stands before a cue or its subject at `end` (exclusive): a quotation, or the clause from where it begins. */
export function contentBefore(
  words: readonly Word[],
  end: number,
  groups: readonly VerbGroup[],
): WordRange | null {
  let last = end - 1
  while (last >= 0 && isMark(words[last], ',-.″…)') && !closesBracket(words, 0, last)) last -= 1
  if (last < 0) return null
  let first = 0
  for (let at = last; at > 0; at--) {
    if (isMark(words[at - 1], ';')) {
      first = at
      break
    }
  }
  for (let at = last; at > first; at--) {
    if (isMark(words[at], '″') && isMark(words[at - 1], ':,')) first = at + 1
  }
  const quote = words[last]
  if (quote?.kind === 'quote' && quote.full) first = Math.max(first, quotedStart(words, last, groups))
  return trimmedRange(words, first === 0 ? afterDateline(words, last) : first, last)
}

const longestDateline = 9

/** "PARIS (AP) — ", « BREST, Finistère - »: where a piece was written is nobody's words. */
function afterDateline(words: readonly Word[], last: number): number {
  const opening = words[0]
  const agency = agencyEnd(words)
  if (agency > 0) return agency
  if (opening === undefined || !opening.capital || opening.kind !== 'word') return 0
  for (let at = 1; at <= Math.min(last - 1, longestDateline); at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote' || (word.kind === 'word' && !word.capital)) return 0
    if (!isMark(word, '-')) continue
    const spaced = word.start > (words[at - 1]?.end ?? 0)
    return spaced && words[at + 1]?.capital === true && isPlaced(words, at) ? at + 1 : 0
  }
  return 0
}

/** "(CNN) As cases …", "Washington (CNN) The …": behind the agency in brackets. */
function agencyEnd(words: readonly Word[]): number {
  const opening = words.findIndex(word => isMark(word, '('))
  const next = words[opening + 3]
  const named = opening >= 0 && opening <= 2 && words.slice(0, opening).every(word => word.capital)
  const whole = isMark(words[opening + 2], ')') && words[opening + 1]?.capital === true
  return named && whole && next?.kind === 'word' && next.capital ? opening + 3 : 0
}

/** A comma or an agency in brackets stands before the dash, or nothing but one word. */
function isPlaced(words: readonly Word[], dash: number): boolean {
  return isMark(words[dash - 1], ')') || dash === 1 || words.slice(1, dash).some(word => isMark(word, ',.'))
}

/** Back from a quotation to where its sentence begins; over a finished attribution it does not reach. */
function quotedStart(words: readonly Word[], last: number, groups: readonly VerbGroup[]): number {
  for (let at = last - 1; at >= 0; at--) {
    if (isMark(words[at], '.:')) return at + 1
    const inGroup = groups.some(
      group => at >= group.first && at <= group.last && group.shape !== 'infinitive',
    )
    if (inGroup) return words.slice(0, at).some(word => word.full) ? last : 0
  }
  return 0
}

/** The characters of a word range; a range that is one quotation gives what stands between its marks. */
export function contentSpans(passage: Passage, range: WordRange | null): Span[] {
  if (range === null) return []
  const spans: Span[] = []
  const inside = passage.words.slice(range[0], range[1] + 1)
  if (inside.every(word => word.kind !== 'word')) {
    for (const word of inside) {
      const quotation = passage.quotations.find(({ span }) => span[0] === word.start)
      if (word.kind === 'quote' && quotation !== undefined) spans.push(quotation.inner)
    }
    return spans
  }
  const first = inside[0]
  const last = inside.at(-1)
  return first === undefined || last === undefined ? [] : [[first.start, last.end]]
}
