import type { Language, Span } from '../../types.ts'

/** A place in an order that is told from its end or from where one stands: « l’avant-dernier », "the next one". */
interface RelativeOrdinal extends RelativePlace {
  readonly span: Span
}

interface RelativePlace {
  readonly from: 'current' | 'end'
  /** 0 for "last" and "current", -1 for "penultimate" and "previous", 1 for "next". */
  readonly offset: number
}

interface Wording extends RelativePlace {
  /** A regular expression for text with or without its accents. */
  readonly words: string
}

/** The longest wordings of a language first. */
const wordings: Readonly<Record<Language, readonly Wording[]>> = {
  fr: [
    {
      words: "(?:l['’])?(?:avant[- ]avant[- ]derni(?:er|[èe]re)s?|ant[ée]p[ée]nulti[èe]mes?)",
      from: 'end',
      offset: -2,
    },
    {
      words: "(?:l['’])?(?:avant[- ]derni(?:er|[èe]re)s?|p[ée]nulti[èe]mes?)",
      from: 'end',
      offset: -1,
    },
    {
      words:
        "(?:celui|celle|ceux|celles) (?:qui pr[ée]c[èe]de(?:nt)?|(?:juste )?avant|d['’]avant) (?:le|la|les) derni(?:er|[èe]re)s?",
      from: 'end',
      offset: -1,
    },
    { words: 'derni(?:er|[èe]re)s?', from: 'end', offset: 0 },
    { words: 'pr[ée]c[ée]dent(?:e?s?)', from: 'current', offset: -1 },
    { words: 'prochain(?:e?s?)|suivant(?:e?s?)', from: 'current', offset: 1 },
    { words: 'actuel(?:(?:le)?s?)', from: 'current', offset: 0 },
  ],
  en: [
    {
      words:
        'antepenultimate|(?:the )?(?:last but two|third[- ](?:from|to)[- ](?:the[- ])?last|third[- ]last)(?: one)?',
      from: 'end',
      offset: -2,
    },
    {
      words:
        'penultimate|(?:the )?last but one|(?:next|second)[- ](?:to|from)[- ](?:the[- ])?last(?: one)?|second[- ]last|(?:the )?one (?:just |right )?before (?:the )?last(?: one)?',
      from: 'end',
      offset: -1,
    },
    { words: 'last', from: 'end', offset: 0 },
    { words: '(?:previous|preceding)(?: one)?', from: 'current', offset: -1 },
    { words: 'next(?: one)?', from: 'current', offset: 1 },
    { words: 'current(?: one)?', from: 'current', offset: 0 },
  ],
}

/** Spares most texts the patterns. */
const tell = {
  fr: /derni|nulti|dent|prochain|suivant|actuel/i,
  en: /last|penultimate|previous|preceding|next|current/i,
}
const patterns = { fr: patternOf('fr'), en: patternOf('en') }

/** One group for each wording, in order. */
function patternOf(language: Language): RegExp {
  const groups = wordings[language].map(({ words }) => `(${words})`)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/**
 * The relative ordinals of `text`, in order and without overlap. They count nothing, and neither does a number that
 * is a part of one ("the last but two") or a small one beside one (« les deux prochains sommets »).
 */
export function findRelativeOrdinals(text: string, language: Language): RelativeOrdinal[] {
  if (!tell[language].test(text)) return []
  return [...text.matchAll(patterns[language])].flatMap(match => {
    const wording = wordings[language][match.slice(1).findIndex(group => group !== undefined)]
    if (wording === undefined) return []
    const span: Span = [match.index, match.index + match[0].length]
    return [{ span, from: wording.from, offset: wording.offset }]
  })
}

/** What one of them says by itself; null for any other words. */
export function relativePlace(written: string, language: Language): RelativePlace | null {
  return findRelativeOrdinals(written, language)[0] ?? null
}

/** The source of a regular expression for what tells a place from the end: « dernier », "penultimate". */
export function placesFromEnd(language: Language): string {
  const fromEnd = wordings[language].filter(({ from }) => from === 'end')
  return fromEnd.map(({ words }) => words).join('|')
}
