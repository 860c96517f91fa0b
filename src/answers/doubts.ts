import { claimedWords, cueWords } from '../lines/claim-words.ts'
import { newestOfStory } from '../store/articles.ts'
import { findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { appearedAt_ms, type FigureClaim, isInOrder } from '../stories/ledger.ts'
import { findDates } from '../text/dates/dates.ts'
import { findNames, type Name } from '../text/names/names.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Language } from '../types.ts'
import { confirming } from './doubt-words.ts'
import { type CountedThing, type Doubted, nounsOf, thingDoubted } from './doubted-thing.ts'
import { type Member, membersOf } from './doubters.ts'
import { governmentsOf } from './governments.ts'
import type { Question } from './question.ts'

/** Stories of the figures shown, and articles of each, in which doubts on them are looked for. */
const storiesLooked = 3
const articlesLooked = 100
/** Characters between a figure and the sentence behind it that points back at it. */
const gap = 3

/**
 * What named holders deny or do not confirm of what these figures count, newest first: the last word of each, and
 * nothing of whoever has confirmed it or counted some since.
 */
export async function doubtsOn(
  store: Store,
  question: Question,
  figures: readonly FigureClaim[],
): Promise<Claim[]> {
  const stories = [...new Set(figures.flatMap(({ quote }) => quote.article.story ?? []))]
  if (stories.length === 0) return []
  const told = await Promise.all(
    stories.slice(0, storiesLooked).map(story => newestOfStory(store, story, articlesLooked)),
  )
  const versions = told.flat().map(({ version }) => version)
  const doubts = await findClaims(store, {
    kinds: ['statement'],
    versions,
    modalities: ['denied', 'unconfirmed'],
  })
  const bearing = doubts.filter(claim => bearsOn(claim, question, figures))
  if (bearing.length === 0) return []
  const sure = await findClaims(store, {
    kinds: ['statement', 'figure'],
    versions,
    modalities: ['asserted', 'attributed'],
  })
  const confirmed = sure.filter(claim => isConfirmation(claim, question, figures))
  const affirmed = sure.filter(claim => isAffirmation(claim, question, figures))
  return standing(bearing, [...confirmed, ...figures], affirmed)
}

/**
 * The newest doubt of each holder that no confirmation which is as new or newer takes back, and nothing that its holder
 * says of the thing in a later article.
 */
function standing(
  doubts: readonly Claim[],
  confirmed: readonly Claim[],
  affirmed: readonly Claim[],
): Claim[] {
  const newestFirst = doubts.toSorted(
    (a, b) => appearedAt_ms(b.quote.article) - appearedAt_ms(a.quote.article),
  )
  const kept: Claim[] = []
  const known = new Set<string>()
  for (const doubt of newestFirst) {
    const members = membersOf(doubt)
    const isNew = members.some(({ key }) => !known.has(key))
    const isTaken =
      confirmed.some(claim => isBy(claim, members) && !isBefore(claim, doubt)) ||
      affirmed.some(claim => isBy(claim, members) && isBefore(doubt, claim))
    for (const { key } of members) known.add(key)
    if (isNew && !isTaken) kept.push(doubt)
  }
  return kept
}

function isBy(claim: Claim, members: readonly Member[]): boolean {
  return membersOf(claim).some(({ key }) => members.some(member => member.key === key))
}

function isBefore({ quote: a }: Claim, { quote: b }: Claim): boolean {
  return isInOrder(a.article, b.article) && appearedAt_ms(a.article) < appearedAt_ms(b.article)
}

/** Whether a doubt is one on what these figures count: on there being any, of those people, there and then. */
export function bearsOn(claim: Claim, question: Question, figures: readonly FigureClaim[]): boolean {
  const isDenial = claim.modality === 'denied'
  const isDoubt =
    isDenial ||
    (claim.modality === 'unconfirmed' && confirming.test(fold(`${cueWords(claim)} ${claimedWords(claim)}`)))
  return isDoubt && membersOf(claim).length > 0 && isOnThing(claim, question, figures)
}

function isConfirmation(claim: Claim, question: Question, figures: readonly FigureClaim[]): boolean {
  if (claim.kind === 'figure') return isSameSeries(claim, figures)
  // Who acknowledges some, however many, denies no longer that there are any.
  return confirming.test(fold(cueWords(claim))) && isOnThing(claim, question, figures, true)
}

const negation = /(?<!\p{L})(?:not|no|never|none|\p{L}+n['’]t|pas|aucune?s?|jamais|ni|nul(?:le)?)(?!\p{L})/iu

/** « Nos soldats sont en Libye », said by who denied it before. */
function isAffirmation(claim: Claim, question: Question, figures: readonly FigureClaim[]): boolean {
  return claim.kind === 'statement' && !negation.test(claim.quote.text) && isOnThing(claim, question, figures)
}

function isSameSeries(claim: FigureClaim, figures: readonly FigureClaim[]): boolean {
  const { category, about } = claim.figure
  return figures.some(
    ({ figure }) =>
      figure.category === category &&
      (about.length === 0 || figure.about.length === 0 || about.some(key => figure.about.includes(key))),
  )
}

function isOnThing(
  claim: Claim,
  question: Question,
  figures: readonly FigureClaim[],
  mayCount = false,
): boolean {
  const [first] = figures
  const isOfStory = figures.some(({ quote }) => quote.article.story === claim.quote.article.story)
  const text = claimedWords(claim)
  if (first === undefined || !isOfStory || text === '') return false
  const { language } = claim.quote
  const doubted: Doubted = { text, language, names: findNames(text, language) }
  const thing = thingOf(first, figures)
  switch (thingDoubted(doubted, thing)) {
    case 'told':
      return figures.some(figure => isJustBefore(figure, claim))
    case 'thing':
      return (
        (mayCount || findNumbers(text, language).length === 0) &&
        isOfThose(claim, doubted, figures) &&
        isThere(claim, doubted, question, figures) &&
        isThen(claim, text, figures)
      )
    default:
      return false
  }
}

function thingOf({ figure: { category } }: FigureClaim, figures: readonly FigureClaim[]): CountedThing {
  const nouns = figures.flatMap(({ figure, quote }) => [...nounsOf(figure.counts, quote.language)])
  return { category, nouns: new Set(nouns) }
}

/** « Moscou n’a pas confirmé ces chiffres », right behind the sentence that gives them. */
function isJustBefore({ quote }: FigureClaim, claim: Claim): boolean {
  const apart = claim.quote.start - quote.end
  return quote.version === claim.quote.version && apart >= 0 && apart <= gap
}

const own = /(?:^|[^\p{L}])(?:son|sa|ses|its|his|her)(?:$|[^\p{L}])/iu
const others = /(?:^|[^\p{L}])(?:leurs?|their|them|les avoir)(?:$|[^\p{L}])/iu

/**
 * Of the people counted: by their nationality, else as the holder's own, else of nobody in particular, unless they are
 * soldiers who have nothing to do with its government: « Tunis dément tout envoi de troupes » is no word on Libyan ones.
 */
function isOfThose(claim: Claim, { text, names }: Doubted, figures: readonly FigureClaim[]): boolean {
  const counted = new Set(
    figures.flatMap(({ figure, quote }) => [...figure.about, ...countriesIn(quote.text, quote.language)]),
  )
  const about = new Set(figures.flatMap(({ figure }) => figure.about))
  const wanted = about.size > 0 ? about : counted
  const named = names.filter(({ kind }) => kind === 'nationality').flatMap(({ keys }) => keys)
  if (named.length > 0) return named.some(key => wanted.has(key))
  if (others.test(text)) return false
  const states = governmentsOf(claim)
  if (own.test(text)) return states.some(key => wanted.has(key))
  const isOfState = states.some(key => about.has(key) || counted.has(key))
  return isOfState || states.length === 0 || !figures.some(({ figure }) => figure.category === 'troops')
}

function countriesIn(text: string, language: Language): string[] {
  return findNames(text, language)
    .flatMap(({ keys }) => keys)
    .filter(key => key.startsWith('country_'))
}

/** A word with a capital that does not open the text. */
const capital = /(?<=\s(?:[dlDL]['’])?)\p{Lu}[\p{L}’'-]+/gu

/** At no place that neither the question nor the figures name, but for the holder's own country. */
function isThere(
  claim: Claim,
  { text, names }: Doubted,
  question: Question,
  figures: readonly FigureClaim[],
): boolean {
  const own = new Set([...claim.holderKeys, ...governmentsOf(claim)])
  const known = new Set([
    ...question.names,
    ...figures.flatMap(({ figure }) => [...figure.about, ...figure.places]),
    ...figures.flatMap(({ quote }) => findNames(quote.text, quote.language).flatMap(({ keys }) => keys)),
  ])
  const places = names.filter(({ kind, keys }) => kind !== 'nationality' && !keys.some(key => own.has(key)))
  const isNarrow = (key: string) => key.startsWith('place_')
  const narrow = places.flatMap(({ keys }) => keys.filter(isNarrow))
  if (question.places.length > 0 && narrow.length > 0 && !narrow.some(key => question.places.includes(key)))
    return false
  if (!places.every(({ keys }) => keys.some(key => known.has(key)))) return false
  const written = fold(
    [question.text, ...figures.map(({ quote }) => `${quote.text} ${quote.article.title ?? ''}`)].join(' '),
  )
  return [...text.matchAll(capital)].every(
    ({ 0: word, index }) => isWithin(names, index) || written.includes(fold(word)),
  )
}

function isWithin(names: readonly Name[], index: number): boolean {
  return names.some(({ span }) => span[0] <= index && index < span[1])
}

/** Of no other time than one that a figure speaks of, or in which it was told. */
function isThen(claim: Claim, text: string, figures: readonly FigureClaim[]): boolean {
  const { language, article } = claim.quote
  const times = findDates(text, language, article.publishedAt).flatMap(({ time }) => time ?? [])
  const days = figures.map(({ asOf, quote }) => {
    const day = quote.article.publishedAt?.slice(0, 10) ?? ''
    return asOf ?? { start: day, end: day }
  })
  return times.every(time =>
    days.some(
      ({ start, end }) =>
        start.slice(0, 10) <= time.end.slice(0, 10) && time.start.slice(0, 10) <= end.slice(0, 10),
    ),
  )
}
