import { whyWordsFail } from '../gate/carried.ts'
import { phrase, semicolon } from '../lines/phrases.ts'
import { type FigureClaim, isFigureClaim, isSameThing, relationOf, saysHowMany } from '../stories/ledger.ts'
import { mayRevise } from '../stories/revision.ts'
import { isSameHolder } from '../stories/same-holder.ts'
import { areApart, numberOf } from '../stories/same-thing.ts'
import { capitalised } from '../text/capitalised.ts'
import { contentWords } from '../text/words/lexemes.ts'
import type { Claim, Figure, Language, Line } from '../types.ts'
import { dayOf } from './arrange.ts'
import { changeOf } from './change.ts'
import { membersOf, namedIn } from './doubters.ts'
import { bearsOn } from './doubts.ts'
import { isCountOfThings } from './figures.ts'
import type { Question } from './question.ts'
import { bySource, isSameSource, rangeOf } from './range.ts'
import { isUntoldTopic } from './topic.ts'

/**
 * One line above the others, only when it holds: for a question of how something has changed, the first and the last
 * figure of each holder; else the range of the figures shown of the thing that most sources count, when at least two
 * give figures of it that differ, and who among those quoted below denies them or has not confirmed them. Everything
 * else speaks for itself.
 */
function leadOf(question: Question, lines: readonly Line[]): string | null {
  const change = question.isOverTime ? changeOf(lines, question.language) : null
  if (change !== null) return change
  const figures = figuresOf(lines)
  const series = mostCounted(question, ofDeed(question, figures))
  // What one sentence tells of two times differs by the time, and not by who counts.
  const mayDiffer =
    !question.isOverTime && !isOfManyThings(question, figures) && !isTopped(series, figures, question)
  const range = mayDiffer ? rangeOf(series, question.language) : null
  const parts = [...(range === null ? [] : [range]), ...doubtsIn(question, lines, series)]
  const sentence = parts.join(`${semicolon(question.language)} `)
  return sentence === '' ? null : `${capitalised(sentence)}.`
}

/** « /chiffres fusillades »: a topic that names nobody is that of many stories, and one without a category of many things. */
export function isOfManyThings(question: Question, figures: readonly Claim[]): boolean {
  if (!question.isTopic) return false
  const stories = new Set(figures.map(({ quote }) => quote.article.story))
  return isUntoldTopic(question) || (question.names.length === 0 && stories.size > 1)
}

/** Of things, those figures that tell most of what was done with them: « livrés », and not « saisis ». */
function ofDeed(question: Question, figures: readonly FigureClaim[]): readonly FigureClaim[] {
  if (!isCountOfThings(question)) return figures
  const { counted, concepts } = question
  const deeds = concepts.filter(
    ({ isNamed, terms }) => !isNamed && !terms.some(term => counted.includes(term)),
  )
  const told = figures.map(({ quote }) => {
    const stems = new Set(contentWords(quote.text, quote.language).map(({ stem }) => stem))
    return deeds.filter(({ terms, synonyms }) => [...terms, ...synonyms].some(term => stems.has(term))).length
  })
  const most = Math.max(0, ...told)
  return figures.filter((_, index) => told[index] === most)
}

function figuresOf(lines: readonly Line[]): FigureClaim[] {
  return lines.flatMap(({ claim }) => (claim !== null && isFigureClaim(claim) ? [claim] : []))
}

/** Of these figures those of the one thing that most sources count; of each holder the last that is known of it. */
export function mostCounted(question: Question, figures: readonly FigureClaim[]): readonly FigureClaim[] {
  const most = withoutAsides(firmOf(figures, question))
    .map((claim, _, all) => all.filter(other => other === claim || isSameNow(other, claim)))
    .reduce<readonly FigureClaim[]>(
      (many, some) => (bySource(some).length > bySource(many).length ? some : many),
      [],
    )
  return most.filter(claim => !most.some(later => isSuperseded(claim, later)))
}

/**
 * Whether a figure is shown that may well be of the same and is above the series: of somebody who has counted less since,
 * of « tués » beside « tués ou blessés », or at the place asked for, where the series does not say its own. Then nobody
 * can tell how far the counts reach.
 */
function isTopped(
  series: readonly FigureClaim[],
  figures: readonly FigureClaim[],
  question: Question,
): boolean {
  const highest = Math.max(...series.map(({ figure }) => figure.high ?? numberOf(figure) ?? 0))
  const isThere = ({ figure }: FigureClaim) => question.places.some(place => figure.places.includes(place))
  const mayBeOfThem = (claim: FigureClaim) =>
    series.some(
      other =>
        isSameThing(claim, other) ||
        (isThere(claim) && other.figure.places.length === 0) ||
        areOtherFates(claim.figure, other.figure),
    )
  return firmOf(figures, question).some(
    claim => (numberOf(claim.figure) ?? 0) > highest && mayBeOfThem(claim),
  )
}

function areOtherFates(a: Figure, b: Figure): boolean {
  return a.category !== b.category && !areApart(a.about, b.about) && !areApart(a.places, b.places)
}

/** "Rose to 16 after two workers died": of what one sentence counts twice, the more is the whole. */
function withoutAsides(figures: readonly FigureClaim[]): readonly FigureClaim[] {
  const isWithin = (claim: FigureClaim, other: FigureClaim) =>
    claim.quote.version === other.quote.version &&
    claim.quote.start === other.quote.start &&
    isSameHolder(claim, other) &&
    isSameThing(claim, other) &&
    (numberOf(claim.figure) ?? 0) < (numberOf(other.figure) ?? 0)
  return figures.filter(claim => !figures.some(other => isWithin(claim, other)))
}

/** Who counts has given another number since, in another text: one text that gives two tells them apart itself. */
function isSuperseded(claim: FigureClaim, later: FigureClaim): boolean {
  if (claim.quote.version === later.quote.version) return false
  if (relationOf(claim, later) === 'revision') return true
  return dayOf(claim) < dayOf(later) && isSameSource(claim, later) && mayRevise(claim, later)
}

/**
 * The figures that say how many of the whole, or of a part where a place is asked for. Asked for the dead, of « tués »
 * alone where some are told so: « tués ou blessés » are more.
 */
function firmOf(figures: readonly FigureClaim[], { category, places }: Question): readonly FigureClaim[] {
  const firm = figures.filter(
    claim => saysHowMany(claim) && (claim.figure.partOf === null || places.length > 0),
  )
  const exact = firm.filter(({ figure }) => figure.category === category)
  return (category === 'killed' || category === 'wounded') && exact.length > 0 ? exact : firm
}

/** « démenti par Moscou », « ni Pyongyang ni Séoul ne l’ont confirmé »: as the lines below quote it. */
function doubtsIn(question: Question, lines: readonly Line[], series: readonly FigureClaim[]): string[] {
  const { kind, language } = question
  // Of a line that answers another question nobody has looked whether its holder still stands by it.
  if (kind !== 'how-many') return []
  const doubts = lines.filter(({ claim }) => claim?.kind === 'statement' && bearsOn(claim, question, series))
  const namesOf = (modality: Claim['modality']) => {
    const named = doubts.filter(({ claim }) => claim?.modality === modality)
    const members = named.flatMap(line => namesHeld(line, modality, language))
    return [...new Map(members.map(({ key, name }) => [key, name])).values()]
  }
  const denied = namesOf('denied')
  const unconfirmed = namesOf('unconfirmed')
  return [
    ...(denied.length === 0 ? [] : [phrase('deniedBy', language, joined(denied, 'and', language))]),
    ...(unconfirmed.length === 0 ? [] : [notConfirmed(unconfirmed, language)]),
  ]
}

/** The names of those who doubt, where their line carries each of them. */
function namesHeld(
  line: Line,
  modality: Claim['modality'],
  language: Language,
): { readonly key: string; readonly name: string }[] {
  const { claim } = line
  if (claim === null) return []
  return membersOf(claim).flatMap(member => {
    const name = namedIn(member, claim.quote.language, language)
    const words = modality === 'denied' ? phrase('deniedBy', language, name) : notConfirmed([name], language)
    return whyWordsFail(words, line, language) === null ? [{ key: member.key, name }] : []
  })
}

function notConfirmed(names: readonly string[], language: Language): string {
  if (language === 'fr' && names.length > 1) return `ni ${names.join(' ni ')} ne l’ont confirmé`
  return phrase('notConfirmedBy', language, joined(names, 'or', language))
}

const links = { and: { fr: ' et ', en: ' and ' }, or: { fr: ' ni ', en: ' or ' } } as const

function joined(names: readonly string[], link: keyof typeof links, language: Language): string {
  const [last = '', ...others] = names.toReversed()
  return others.length === 0 ? last : `${others.reverse().join(', ')}${links[link][language]}${last}`
}

/**
 * The same, after what the question was read as and of whom it tells, and before how often its most repeated amount has
 * been repeated.
 */
export function leadWith(
  question: Question,
  lines: readonly Line[],
  around: { readonly readAs: string | null; readonly told: string | null; readonly repeated: string | null },
): string | null {
  const sentences = [around.readAs, around.told, leadOf(question, lines), around.repeated].filter(
    sentence => sentence !== null,
  )
  return sentences.length === 0 ? null : sentences.join(' ')
}

function isSameNow(a: FigureClaim, b: FigureClaim): boolean {
  return isSameThing(a, b) && isSamePeriod(timeOf(a), timeOf(b))
}

/** A figure of more than half a year before differs because time went by, not by who counts. */
const period_ms = 183 * 24 * 60 * 60_000

function isSamePeriod(a: Time | null, b: Time | null): boolean {
  return a === null || b === null || (a.start - b.end <= period_ms && b.start - a.end <= period_ms)
}

interface Time {
  readonly start: number
  readonly end: number
}

/** The time that a claim speaks of, else when its article came out, in milliseconds since 1970; null when neither is known. */
function timeOf({ asOf, quote }: FigureClaim): Time | null {
  const { publishedAt } = quote.article
  const [start, end] = asOf === null ? [publishedAt, publishedAt] : [asOf.start, asOf.end]
  return start === null || end === null ? null : { start: Date.parse(start), end: Date.parse(end) }
}
