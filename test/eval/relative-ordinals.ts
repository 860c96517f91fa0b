import type { Language, Span } from '../../src/types.ts'

/** A place in an order that is told from its end or from where one stands: « l’avant-dernier », "the next one". */
export interface RelativeOrdinal {
  readonly span: Span
  readonly from: 'current' | 'end'
  /** 0 for "last" and "current", -1 for "penultimate" and "previous", 1 for "next". */
  readonly offset: number
}

interface Rule {
  readonly words: RegExp
  readonly from: RelativeOrdinal['from']
  readonly offset: number
}

/** The rules of one language by the name of the group that matched, the longest wordings first. */
interface Grammar {
  readonly pattern: RegExp
  readonly rules: readonly Rule[]
}

const grammars: Readonly<Record<Language, Grammar>> = {
  fr: grammar([
    {
      words: /(?:l['’])?avant[- ]avant[- ]derni(?:er|ère)s?|(?:l['’])?antépénultièmes?/,
      from: 'end',
      offset: -2,
    },
    {
      words:
        /(?:l['’])?avant[- ]derni(?:er|ère)s?|(?:l['’])?(?:pénultième)s?|(?:celui|celle|ceux|celles) (?:qui (?:est|vient|précède) )?(?:d['’]avant|avant|juste avant|précédant)? ?(?:le|la|les) derni(?:er|ère)s?/,
      from: 'end',
      offset: -1,
    },
    { words: /derni(?:er|ère)s?/, from: 'end', offset: 0 },
    { words: /précédent(?:e?s?)/, from: 'current', offset: -1 },
    { words: /prochain(?:e?s?)|suivant(?:e?s?)/, from: 'current', offset: 1 },
    { words: /actuel(?:(?:le)?s?)/, from: 'current', offset: 0 },
  ]),
  en: grammar([
    {
      words:
        /antepenultimate|(?:the )?(?:last but two|third (?:from|to) (?:the )?last|third[- ]to[- ]last|third[- ]last)(?: one)?/,
      from: 'end',
      offset: -2,
    },
    {
      words:
        /penultimate|the last but one|last but one|(?:next|second)[- ]to[- ](?:the[- ])?last(?: one)?|second[- ]last|(?:the )?one (?:just |right )?before (?:the )?last(?: one)?/,
      from: 'end',
      offset: -1,
    },
    { words: /last/, from: 'end', offset: 0 },
    { words: /previous(?: one)?|preceding(?: one)?/, from: 'current', offset: -1 },
    { words: /next(?: one)?/, from: 'current', offset: 1 },
    { words: /current(?: one)?/, from: 'current', offset: 0 },
  ]),
}

function grammar(rules: readonly Rule[]): Grammar {
  const groups = rules.map(({ words }, index) => `(?<rule${index}>${words.source})`)
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), rules }
}

/** The relative ordinals of `text`, in order and without overlap. They count nothing: `findNumbers` leaves them out. */
export function findRelativeOrdinals(text: string, language: Language): RelativeOrdinal[] {
  const { pattern, rules } = grammars[language]
  return [...text.matchAll(pattern)].flatMap(match => {
    const rule = rules.find((_, index) => match.groups?.[`rule${index}`] !== undefined)
    if (rule === undefined) return []
    const span: Span = [match.index, match.index + match[0].length]
    return [{ span, from: rule.from, offset: rule.offset }]
  })
}
