import { whyWordsFail } from '../gate/carried.ts'
import { amountOf, holderOf, lineOf, numberIn, outletOf, outletsAfter } from '../lines/lines.ts'
import { inSentence } from '../lines/names-told.ts'
import { colon, coverage, phrase, repeating, semicolon } from '../lines/phrases.ts'
import { type FigureClaim, isFigureClaim } from '../stories/ledger.ts'
import { numberOf } from '../stories/same-thing.ts'
import { formatDay } from '../text/dates/date-format.ts'
import type { Claim, Hedge, Language, Line } from '../types.ts'
import type { Item } from './material.ts'
import type { Headline, Read } from './openings.ts'
import { isSameTeller } from './same-thing.ts'
import { type Entry, quotesOf } from './section.ts'

/** An entry in both languages: the same quotes, and words that say the same. */
export function entryLines(entry: Entry): Readonly<Record<Language, Line>> {
  switch (entry.kind) {
    case 'claim':
      return claimLines(entry, entry.item)
    case 'note':
      return entry.note
    case 'headline': {
      const quotes = quotesOf(entry)
      return {
        fr: { ...headlineLine(entry.headline, 'fr'), quotes },
        en: { ...headlineLine(entry.headline, 'en'), quotes },
      }
    }
  }
}

/** What has moved is told with what it was before; without, where the gate would not let that out in both languages. */
function claimLines(entry: Entry, item: Item): Readonly<Record<Language, Line>> {
  const quotes = quotesOf(entry)
  const moved = item.before === null ? null : movedLines(item.claim, item.before, quotes)
  const inLanguage = (language: Language): Line => {
    const line = moved?.[language] ?? { ...lineOf(item.claim, language), quotes }
    const notes = [
      ...(moved === null || item.before === null ? [] : daysOf(item.before, item.claim, language)),
      ...othersOf(item, language),
      ...unsourcedIn(item, language),
      ...tellersOf(item, language),
      ...notesOf(item, language),
    ]
    return notes.length === 0 ? line : { ...line, note: notes.join(between(language)) }
  }
  return { fr: inLanguage('fr'), en: inLanguage('en') }
}

function movedLines(
  claim: Claim,
  before: Claim,
  quotes: Line['quotes'],
): Readonly<Record<Language, Line>> | null {
  if (!isFigureClaim(claim) || !isFigureClaim(before)) return null
  const lines = {
    fr: { text: movedText(claim, before, 'fr'), quotes, claim },
    en: { text: movedText(claim, before, 'en'), quotes, claim },
  }
  const holds = (language: Language) => whyWordsFail(lines[language].text, lines[language], language) === null
  return holds('fr') && holds('en') ? lines : null
}

/** Hedges that can stand behind « de … à … » and "from … to …". */
const plain: ReadonlySet<Hedge> = new Set(['exactly', 'at least', 'more than', 'about', 'nearly'])

function movedText(claim: FigureClaim, before: FigureClaim, language: Language): string {
  const holder = `${holderOf(claim, language)}${colon(language)}`
  const [from, to] = [numberOf(before.figure), numberOf(claim.figure)]
  const amount = amountOf(claim, language)
  const isPlain = plain.has(before.figure.hedge) && plain.has(claim.figure.hedge)
  if (!isPlain || from === null || to === null || !isTold(before))
    return `${holder} ${amount} – ${phrase('before', language, amountOf(before, language))}`
  const number = numberIn(before, language)
  if (language === 'en') return `${holder} ${to > from ? 'up' : 'down'} from ${number} to ${amount}`
  return `${holder} en ${to > from ? 'hausse' : 'baisse'}, ${/^[ae]/.test(number) ? 'd’' : 'de '}${number} à ${amount}`
}

function isTold({ modality }: Claim): boolean {
  return modality === 'asserted' || modality === 'attributed'
}

/** « 19 décembre 2024, puis 13 janvier 2025 »; nothing of two on one day, or without any. */
function daysOf(before: Claim, after: Claim, language: Language): string[] {
  const [first, then] = [dayOf(before), dayOf(after)]
  if (first === null || then === null || first === then) return []
  const [from, to] = [formatDay(first, language), formatDay(then, language)]
  return [language === 'fr' ? `${from}, puis ${to}` : `${from}, then ${to}`]
}

function dayOf({ asOf, quote }: Claim): string | null {
  if (asOf?.precision === 'day') return asOf.end.slice(0, 10)
  return quote.article.publishedAt?.slice(0, 10) ?? null
}

/** What is noted beside it; of several contradictions, each side once under one word for all. */
function notesOf({ notes }: Item, language: Language): string[] {
  const label = `${phrase('contradiction', language)}${colon(language)} `
  const isContradiction = (text: string) => text.startsWith(label)
  const texts = notes.map(note => note[language].text)
  const sides = texts
    .filter(isContradiction)
    .flatMap(text => text.slice(label.length).split(between(language)))
  const contradictions = sides.length === 0 ? [] : [label + [...new Set(sides)].join(between(language))]
  return [...contradictions, ...texts.filter(text => !isContradiction(text))].map(decapitalised)
}

function between(language: Language): string {
  return `${semicolon(language)} `
}

function decapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** « Ses services » are somebody's whom the line need not name. */
const somebodys = /^(?:son|sa|ses|leurs?|his|her|its|their)\s/iu

/** Who else is said to claim the same, by whatever they are called: their quotes stand under the line. */
function othersOf({ claim, tellings, article }: Item, language: Language): string[] {
  if (claim.kind === 'sanction') return []
  const own = { claim, article }
  const others = tellings.filter(
    made => made.claim.holder !== null && !somebodys.test(made.claim.holder) && !isSameTeller(made, own),
  )
  const names = new Set(others.map(made => inSentence(holderOf({ ...made.claim, relay: [] }, language))))
  return names.size === 0 ? [] : [phrase('also', language, [...names].slice(0, named).join(', '))]
}

/** Outlets that tell in their own name what the line says somebody claims: nobody is to think that they quote them. */
function unsourcedIn({ claim, tellings }: Item, language: Language): string[] {
  if (claim.kind !== 'figure' || claim.holder === null) return []
  const isSourced = ({ holder }: Claim) => holder !== null
  const sourced = new Set([claim, ...tellings.map(made => made.claim)].filter(isSourced).map(articleOf))
  const others = tellings.map(made => made.claim).filter(one => !sourced.has(articleOf(one)))
  const quotes = others.map(({ quote }) => quote)
  return outletsAfter('unsourcedIn', claim.quote, quotes, language)
}

function articleOf({ quote }: Claim): string {
  return quote.article.id
}

function tellersOf({ tellings }: Item, language: Language): string[] {
  const articles = new Set(tellings.map(({ article }) => article.id)).size
  const origins = new Set(tellings.map(({ article }) => article.origin)).size
  if (articles === 1) return []
  return [origins > 1 ? coverage(articles, origins, language) : repeating(articles - 1, language)]
}

/** So many outlets are named; more are counted. */
const named = 3

function headlineLine(
  { first, copies, retellings, others }: Headline,
  language: Language,
): Omit<Line, 'quotes'> {
  const line = { text: outletOf(first.opening, language), claim: null }
  const articles = 1 + copies.length + retellings.length + others.length
  const origins = new Set([first, ...others].map(({ article }) => article.origin)).size
  if (articles === 1) return line
  if (origins > 1) return { ...line, note: coverage(articles, origins, language) }
  if (articles - 1 > named) return { ...line, note: repeating(articles - 1, language) }
  const openings = (reads: readonly Read[]) => reads.map(({ opening }) => opening)
  const details = [
    ...outletsAfter('repeatedBy', first.opening, openings(copies), language),
    ...outletsAfter('retoldBy', first.opening, openings(retellings), language),
  ]
  return { ...line, note: details.join(`${semicolon(language)} `) }
}
