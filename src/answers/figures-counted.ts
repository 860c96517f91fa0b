import { isFate, isOfThings } from '../claims/figures/categories.ts'
import { kindTold } from '../lines/kinds-told.ts'
import { isOfOwnRanks, wordsBefore } from '../stories/increments.ts'
import type { FigureClaim } from '../stories/ledger.ts'
import { nameKey } from '../text/names/key.ts'
import { findNames, type Name } from '../text/names/names.ts'
import { contentWords, stemsOf } from '../text/words/lexemes.ts'
import { fold, tokens } from '../text/words/tokens.ts'
import type { Category, Figure, Language, Quote } from '../types.ts'
import { asksForShare } from './asked.ts'
import { isAnyPerson } from './light-words.ts'
import { sumAsked } from './prices.ts'
import type { Question } from './question.ts'

/** Whether a kind of count, null for none, does not tell what is counted. */
export function isUntold(category: Category | null): boolean {
  return category === null || isOfThings(category)
}

/**
 * Asked for a place, a figure of that place answers, or one whose sentence names it, or of what happened to people the
 * title; any other when nothing else can, unless its sentence is of another place or a whole country.
 */
export function inPlace(claims: readonly FigureClaim[], question: Question): FigureClaim[] {
  const { places, category } = question
  if (places.length === 0) return [...claims]
  const isThere = (keys: readonly string[]) => keys.some(key => places.includes(key))
  const isNamed = ({ quote }: FigureClaim) =>
    findNames(quote.text, quote.language).some(({ keys }) => isThere(keys)) || names(quote.text, places)
  if (!claims.some(({ figure }) => isThere(figure.places)))
    return claims.filter(claim => isNamed(claim) || !isElsewhere(claim))
  const isOfEvent = category !== null && isFate(category)
  return claims.filter(claim => {
    if (claim.figure.places.length > 0) return isThere(claim.figure.places)
    return isNamed(claim) || (isOfEvent && names(claim.quote.article.title ?? '', places))
  })
}

const everywhere =
  /\b(?:(?:across|throughout|around|all over) the (?:country|world|globe|region)|nationwide|worldwide|(?:dans|a travers) (?:tout le|le|l'ensemble du) (?:pays|monde)|a l'echelle (?:nationale|mondiale))\b/

/** Of another place that its sentence names, or of a whole country: « 300 dans tout le pays ». */
function isElsewhere({ quote, holder, holderKeys }: FigureClaim): boolean {
  const others = findNames(quote.text, quote.language)
    .filter(({ kind }) => kind === 'place' || kind === 'capital')
    .filter(({ keys }) => !keys.some(key => holderKeys.includes(key)))
    // « selon la préfecture du Gard »
    .filter(({ span }) => holder?.includes(quote.text.slice(...span)) !== true)
  return others.length > 0 || everywhere.test(fold(quote.text))
}

/** A town that only its preposition tells from a person or a thing is one by the same name elsewhere. */
function names(text: string, places: readonly string[]): boolean {
  const words = `_${nameKey(text.replace(/[^\p{L}\p{N}]+/gu, ' '))}_`
  return places.some(place => words.includes(`_${place.slice('place_'.length)}_`))
}

/**
 * « Combien d’officiers » asks for officers when somebody counts them, else for whoever they may be among, and never for
 * pupils; « de prisonniers » for all who are captured, « de manifestants » for all who marched.
 */
export function narrowed(claims: readonly FigureClaim[], question: Question): FigureClaim[] {
  const { counted, category, countsKind } = question
  const isOfAnyKind = category === 'crowd' && !countsKind
  if (counted.length === 0 || isOfAnyKind || asksOfAnybody(question)) return [...claims]
  const exact = claims.filter(({ figure, quote }) => counts(figure, quote.language, question))
  return exact.length > 0
    ? exact
    : claims.filter(({ figure, quote }) => kindTold(figure, quote.language) === '')
}

const soldiers = /\b(?:soldats?|militaires?|troupes?|combattants?|soldiers?|troops|servicemen|fighters?)\b/

/**
 * « Combien de soldats ont été tués ? » is asked of no civilians; « 34 personnes », beside somebody's count of soldiers,
 * are others, and alone they may be soldiers.
 */
export function soldiersAmong(
  claims: readonly FigureClaim[],
  { category, counted, text }: Question,
): FigureClaim[] {
  const asksOfSoldiers =
    category !== null && isFate(category) && counted.length === 0 && soldiers.test(fold(text))
  if (!asksOfSoldiers) return [...claims]
  const mayBe = claims.filter(({ figure, quote }) => kindTold(figure, quote.language) === '')
  const isTold = ({ figure }: FigureClaim) => soldiers.test(fold(figure.counts))
  const isOfAnybody = ({ figure }: FigureClaim) => tokens(figure.counts).some(({ word }) => isAnyPerson(word))
  return mayBe.some(isTold) ? mayBe.filter(claim => !isOfAnybody(claim)) : mayBe
}

/**
 * « Combien de Danois sont au Mali ? » is answered by counts of Danes, and not of Danish ships, or of Danes who died, where
 * somebody counts them. How something has changed that the question does not name is told by no figure.
 */
export function ofPeople(claims: readonly FigureClaim[], question: Question): readonly FigureClaim[] {
  const { isOverTime, isTopic, category, counted, who, text } = question
  if (isTopic || category !== null || counted.length > 0 || asksForShare(text)) return claims
  const nations = who.filter(key => key.startsWith('country_'))
  const isTheirs = ({ figure }: Pick<FigureClaim, 'figure'>) =>
    figure.unit === null && figure.about.some(key => nations.includes(key))
  const plain = claims.filter(
    ({ figure, quote }) =>
      (figure.about.length === 0 ? figure.category === 'troops' : isTheirs({ figure })) &&
      !isFate(figure.category) &&
      kindTold(figure, quote.language) === '',
  )
  return plain.some(isTheirs) || isOverTime ? plain : claims
}

/** A part (« dont 8 000 ») answers for a place or a kind; asked for the whole, it only does when nothing else can. */
export function wholes(claims: readonly FigureClaim[], question: Question): FigureClaim[] {
  if (question.isTopic) return [...claims]
  const whole = question.places.length > 0 ? [] : claims.filter(claim => !isPart(claim, claims))
  return whole.length > 0 ? whole : [...claims]
}

const ranks =
  /\b(?:officiers?|sous-officiers?|generaux|colonels?|commandants?|officers|generals|colonels|commanders)\b/

/** « Combien de soldats » is not asked of a handful of officers, where soldiers are counted too. */
export function withoutRanks(claims: readonly FigureClaim[], { category, text }: Question): FigureClaim[] {
  if (category !== 'troops' || ranks.test(fold(text))) return [...claims]
  const others = claims.filter(({ figure }) => !ranks.test(fold(figure.counts)))
  return others.length > 0 ? others : [...claims]
}

/** « passé de 60 en janvier à 120 en mars »: asked how many there are, those before the change are none of them. */
export function withoutFormer(
  claims: readonly FigureClaim[],
  { isOverTime, isTopic, time }: Question,
): FigureClaim[] {
  if (isOverTime || isTopic || time !== null) return [...claims]
  return claims.filter(claim => !claims.some(later => isFormerOf(claim, later)))
}

function isFormerOf(claim: FigureClaim, later: FigureClaim): boolean {
  const isOfSame =
    claim.quote.version === later.quote.version &&
    claim.quote.start === later.quote.start &&
    claim.figure.counts === later.figure.counts
  return (
    isOfSame && /(?:^|\s)(?:de |d['’]|from )$/u.test(before(claim)) && /\s(?:à|to) $/u.test(before(later))
  )
}

/** « 340 agences sur les 1 120 », "some 700 of the bank's 1,120 branches" */
const ofAll = /(?<!\p{L})(?:sur (?:les |ses |leurs )?|of (?:the |its |their |all )?(?:[\p{L}-]+['’]s? )?)$/iu

/** « Combien d’agences ont fermé ? » is not asked of all that there are, where a part of them is told to have closed. */
export function withoutBases(
  claims: readonly FigureClaim[],
  { concepts, counted, fates }: Question,
): readonly FigureClaim[] {
  const known = new Set([...counted, ...fates])
  const deeds = concepts.filter(
    ({ isNamed, weight, terms }) => !isNamed && weight === 1 && !terms.some(term => known.has(term)),
  )
  const isBase = (claim: FigureClaim) => {
    const { text, language } = claim.quote
    const [clause = ''] = text.slice(before(claim).length).split(/[,;:]\s/)
    const stems = stemsOf(clause, language)
    return (
      ofAll.test(before(claim)) &&
      deeds.some(({ terms }) => terms.some(term => stems.has(term))) &&
      claims.some(
        part =>
          part !== claim &&
          part.quote.start === claim.quote.start &&
          part.quote.version === claim.quote.version,
      )
    )
  }
  return claims.filter(claim => !isBase(claim))
}

function before(claim: FigureClaim): string {
  return wordsBefore(claim).replaceAll('\u00a0', ' ')
}

/** « 350 of the 4,000 soldiers died » are all the dead: a part of other than those who are counted is none. */
function isPart(
  { figure: { partOf, category }, quote }: FigureClaim,
  claims: readonly FigureClaim[],
): boolean {
  if (partOf === null || !isFate(category)) return partOf !== null
  return claims.some(
    other =>
      other.quote.version === quote.version &&
      other.spans.content.some(([start, end]) => start < partOf[1] && partOf[0] < end),
  )
}

/** « 20 % des livres » does not tell how many books there are where somebody has counted them, nor 20 books what share. */
export function countsOrShares(claims: readonly FigureClaim[], { text }: Question): FigureClaim[] {
  const isShare = ({ figure }: FigureClaim) => figure.unit === '%'
  if (asksForShare(text)) return claims.filter(isShare)
  const counted = claims.filter(claim => !isShare(claim))
  return counted.length > 0 ? counted : [...claims]
}

/** « Combien de morts ? » counts anybody to whom it happened; « combien d’officiers sont morts ? » some only. */
export function asksOfAnybody({ category, counted, fates }: Question): boolean {
  return category !== null && isFate(category) && counted.every(stem => fates.includes(stem))
}

/** Whether a figure counts what the question does, by name. */
export function counts(figure: Figure, language: Language, question: Question): boolean {
  return contentWords(figure.counts, language).some(word => question.counted.includes(word.stem))
}

/**
 * A figure that does not say whom it counts is of those whom its sentence names, and not only as whoever counts them, or
 * a text beside it, as the title of its article.
 */
export function isOfWhom(
  claim: FigureClaim,
  { who, holders, counted }: Question,
  beside: readonly string[],
): boolean {
  const { figure, quote, spans } = claim
  const asked = who.filter(key => key.startsWith('country_') && !holders.includes(key))
  const countsPersons = !isUntold(figure.category) || counted.length === 0
  if (asked.length === 0 || figure.about.length > 0 || !countsPersons) return true
  // « trois de ses soldats » are of whoever counts them, whatever the title names.
  if (isOfOwnRanks(claim)) return claim.holderKeys.some(key => asked.includes(key))
  // « Kiev » is a government that counts, seldom those who are counted.
  const namesIn = (text: string) => findNames(text, quote.language).filter(({ kind }) => kind !== 'capital')
  const isAsked = (name: Name) => name.keys.some(key => asked.includes(key))
  const [from, to] = spans.holder ?? [quote.start, quote.start]
  const isOfHolder = ({ span }: Name) => span[0] < to - quote.start && span[1] > from - quote.start
  const own = namesIn(quote.text).filter(name => !isOfHolder(name))
  if (own.some(isAsked)) return true
  // Other things than persons are not those of a title, « deux pays », nor are those of another country; « huit mille sont à
  // Koursk, que l’armée ukrainienne occupe » are not of who is named behind them.
  const figureStart = (spans.content[0]?.[0] ?? quote.end) - quote.start
  const isElsewhere = own.some(
    ({ keys, span }) => span[1] <= figureStart && keys.some(key => key.startsWith('country_')),
  )
  return !isUntold(figure.category) && !isElsewhere && beside.flatMap(namesIn).some(isAsked)
}

/** Whether words name what the question counts: « Médecins sans frontières » are no doctors. */
export function namesCounted(text: string, language: Language, { counted }: Question): boolean {
  const words = contentWords(text, language).filter(({ stem }) => counted.includes(stem))
  if (words.length === 0) return false
  const bodies = findNames(text, language).filter(({ kind }) => kind === 'organisation')
  return words.some(({ start }) => !bodies.some(({ span }) => span[0] <= start && start < span[1]))
}

/** Whether a sum is told that is not the one which a question asks for by its name: « quelle amende ». */
export function isOtherSum({ text, language }: Quote, question: Question): boolean {
  return sumAsked(fold(question.text)) !== null && !namesCounted(text, language, question)
}
