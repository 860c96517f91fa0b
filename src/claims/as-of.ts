import { type DateMention, findDates } from '../text/dates/dates.ts'
import { allMatches } from '../text/matches.ts'
import { overlaps } from '../text/spans.ts'
import type { ClaimDraft, Language, Span, TimeSpan } from '../types.ts'
import { isOfAnother } from './as-of-attachment.ts'
import { derivedReference } from './as-of-reference.ts'
import type { ArticleText } from './attribution.ts'

/** Between a date and what it dates stands no clause of its own. */
const clauseBreak = {
  fr: /[;:?!]|(?:^|[^\p{L}])(?:qui|que|dont|o[ùu]|lorsque|quand|alors|avant|apr[èe]s|depuis|pour)(?![\p{L}])|qu['’ʼ‘`´]/iu,
  en: /[;:?!]|\b(?:who|which|that|whose|where|when|while|before|after|since|to)\b/iu,
}
/** « depuis octobre » tells where a count begins, and not what it is at. */
const sinceBefore =
  /(?:depuis|since|apr[èe]s|after|avant|before|jusqu['’ʼ‘`´](?:en|au|à)|until)\s+(?:le\s+|la\s+|l['’ʼ‘`´]|the\s+)?(?:d[ée]but\s+|fin\s+|early\s+|late\s+)?$/iu
const sinceLength = 30
/** « depuis le début de l’épidémie il y a six mois », « avant la réforme, en 2012, »: the same, with what began then between. */
const sinceEvent =
  /(?<!\p{L})(?:depuis|since|avant(?! de\s| d['’])|before)(?!\p{L})(?:(?!\s(?:et|ou|and|or)\s)[^,;.:!?()\d])*(?:,\s(?:le|en|in|on)\s)?$/iu
const sinceEventLength = 80
/** « la semaine précédente », "three days earlier": counted from a moment of the story, and not from its publication. */
const elsewhen =
  /(?<!\p{L})(?:(?:jour|journ[ée]e|nuit|semaine|mois|ann[ée]e|p[ée]riode)s? (?:pr[ée]c[ée]dente?|suivante?)s?|veille|avant-veille|lendemain|surlendemain|(?:previous|following|preceding) (?:day|week|month|year|night|period)|(?:day|week|month|year)s? (?:before|after|earlier|later)|(?:jours?|semaines?|mois|ans?) (?:plus t[ôo]t|plus tard|auparavant))(?!\p{L})/giu
const farthestAnchor = 700

/** Dates each claim: by the time that its own sentence gives, else, for words, by when their speaker last spoke. */
export function withTimes(article: ArticleText, drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const dater = new Dater(article)
  const dated: ClaimDraft[] = []
  for (const draft of drafts) {
    const own = draft.kind === 'figure' ? dater.ofContent(draft) : dater.ofSaying(draft)
    dated.push({ ...draft, asOf: own ?? elsewhere(dater, draft, dated) })
  }
  return dated
}

function elsewhere(dater: Dater, draft: ClaimDraft, dated: readonly ClaimDraft[]): TimeSpan | null {
  if (draft.kind === 'statement') return inherited(draft, dated)
  return draft.kind === 'sanction' ? dater.ofContent(draft) : null
}

/** « a-t-il ajouté »: what the same holder says next was said at the same time. */
function inherited(draft: ClaimDraft, earlier: readonly ClaimDraft[]): TimeSpan | null {
  const anchor = earlier.findLast(
    one => one.kind === 'statement' && one.asOf !== null && isSameHolder(one, draft),
  )
  return anchor !== undefined && draft.span[0] - anchor.span[1] < farthestAnchor ? anchor.asOf : null
}

function isSameHolder(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.holder === null || b.holder === null) return false
  return a.holder === b.holder || a.holderKeys.some(key => b.holderKeys.includes(key))
}

class Dater {
  private readonly article: ArticleText
  private readonly reference: string | null
  private readonly known = new Map<number, readonly DateMention[]>()

  constructor(article: ArticleText) {
    this.article = article
    this.reference = article.publishedAt ?? derivedReference(article)
  }

  /** When words were said: a date outside them, in the same sentences. */
  ofSaying(draft: ClaimDraft): TimeSpan | null {
    const { cue, content } = draft.spans
    const outside = this.dates(draft.span).filter(
      date => !this.isStart(date.span) && !content.some(span => overlaps(date.span, span)),
    )
    const anchor = cue ?? draft.spans.holder
    if (anchor === null) return null
    const attached = outside.filter(date => !this.isBroken(date.span, anchor, draft.span))
    if (draft.kind !== 'figure') return nearest(attached, anchor)?.time ?? null
    const own = this.ownDates(attached, anchor, draft.span)
    const told = attached.filter(date => own.includes(date) || this.isBeside(anchor, date.span))
    return nearest(told, anchor)?.time ?? null
  }

  /** What time a figure or a sanction speaks of: a date in its own clause, else that of the saying. */
  ofContent(draft: ClaimDraft): TimeSpan | null {
    const [anchor] = draft.spans.content
    if (anchor === undefined) return null
    const dates = this.dates(draft.span).filter(date => !this.isStart(date.span))
    const attached = dates.filter(date => !this.isBroken(date.span, anchor, draft.span))
    const own = nearest(
      draft.kind === 'figure' ? this.ownDates(attached, anchor, draft.span) : attached,
      anchor,
    )
    if (own !== null) return own.time
    return this.ofSaying(draft)
  }

  private ownDates(dates: readonly DateMention[], figure: Span, sentence: Span): readonly DateMention[] {
    const startOf = ([start, end]: Span): Span => {
      const before = dates.find(({ span }) => span[1] <= start && isJoined(this.article.text, span[1], start))
      return [before?.span[0] ?? start, end]
    }
    return dates.filter(({ span }) => !isOfAnother(this.article.text, sentence, startOf(span), figure))
  }

  private isBroken(a: Span, b: Span, within: Span): boolean {
    const between = a[0] < b[0] ? this.article.text.slice(a[1], b[0]) : this.article.text.slice(b[1], a[0])
    return clauseBreak[this.languageAt(within)].test(between)
  }

  /** « a annoncé le préfet mardi »: behind the cue, with no mark and no number between. */
  private isBeside(cue: Span, date: Span): boolean {
    return date[0] >= cue[1] && !/[,;:()\d]/u.test(this.article.text.slice(cue[1], date[0]))
  }

  private isStart(date: Span): boolean {
    if (/^(?:depuis|since)/iu.test(this.article.text.slice(date[0], date[1]))) return true
    const before = (length: number) => this.article.text.slice(Math.max(0, date[0] - length), date[0])
    return sinceBefore.test(before(sinceLength)) || sinceEvent.test(before(sinceEventLength))
  }

  private languageAt(span: Span): Language {
    return (
      this.article.sentences.find(sentence => sentence.start >= span[0])?.language ?? this.article.language
    )
  }

  /** The dates in the sentences of `span`; without a time where it hangs on another moment of the story. */
  private dates(span: Span): readonly DateMention[] {
    const dates: DateMention[] = []
    for (const { start, end, language } of this.article.sentences) {
      if (end <= span[0]) continue
      if (start >= span[1]) break
      dates.push(...this.datesOf(start, end, language))
    }
    return dates
  }

  private datesOf(start: number, end: number, language: Language): readonly DateMention[] {
    const known = this.known.get(start)
    if (known !== undefined) return known
    const written = this.article.text.slice(start, end)
    const told = findDates(written, language, this.reference)
      .map((date, index, all) => inYearBefore(written, date, all[index - 1]))
      .map(({ span, time }): DateMention => ({ span: [span[0] + start, span[1] + start], time }))
      .filter(date => date.time !== null && this.isTrusted(date))
    const unknown = allMatches(written, elsewhen).map(({ 0: words, index }): DateMention => {
      return { span: [start + index, start + index + words.length], time: null }
    })
    const dates = [...told.filter(date => !unknown.some(({ span }) => overlaps(span, date.span))), ...unknown]
    this.known.set(start, dates)
    return dates
  }

  /** Where nobody says when the article appeared, only a date with its day is told: « lundi » would be a guess. */
  private isTrusted({ span }: DateMention): boolean {
    return this.article.publishedAt !== null || /\d/.test(this.article.text.slice(span[0], span[1]))
  }
}

/** « Il y a un an, le 3 mars », "a year ago, on March 3": the day is one of the year that stands before it. */
function inYearBefore(text: string, date: DateMention, before: DateMention | undefined): DateMention {
  const year = before?.time?.precision === 'year' ? before.time.start.slice(0, 4) : null
  if (before === undefined || date.time?.precision !== 'day' || year === null) return date
  if (!isJoined(text, before.span[1], date.span[0]) || /\d{4}/.test(text.slice(...date.span))) return date
  if (date.time.start.endsWith('-02-29')) return date
  const inYear = (day: string): string => `${year}${day.slice(4)}`
  return { ...date, time: { ...date.time, start: inYear(date.time.start), end: inYear(date.time.end) } }
}

/** « il y a un an, le 3 mars »: two dates that tell one time. */
function isJoined(text: string, end: number, start: number): boolean {
  return /^,? (?:le |on )?$/u.test(text.slice(end, start))
}

function nearest(dates: readonly DateMention[], anchor: Span): DateMention | null {
  let best: DateMention | null = null
  let least = Number.POSITIVE_INFINITY
  for (const date of dates) {
    const distance = date.span[0] < anchor[0] ? anchor[0] - date.span[1] : date.span[0] - anchor[1]
    if (distance < least) {
      best = date
      least = distance
    }
  }
  return best
}
