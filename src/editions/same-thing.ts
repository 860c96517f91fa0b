import { isIncrement } from '../stories/increments.ts'
import type { FigureClaim } from '../stories/ledger.ts'
import { isOfSums, isSameThing } from '../stories/ledger.ts'
import { counterIn, type Held, haveWordsInCommon, isNamed, isSameHolder } from '../stories/same-holder.ts'
import { areApart, countsSame, hasSameNumber, numberOf } from '../stories/same-thing.ts'
import { wordsInCommon } from '../stories/sayings.ts'
import { stemsOf } from '../text/words/lexemes.ts'
import type { Article, Claim } from '../types.ts'

/** A claim beside the article that makes it. */
export interface Made {
  readonly claim: Claim
  readonly article: Article
}

export interface MadeFigure extends Made {
  readonly claim: FigureClaim
}

interface Teller {
  readonly claim: Held
  readonly article: Article
}

/** Whether two claims are of one holder: by name, or, in one story, « la préfecture » and "the prefecture". */
export function isSameTeller(a: Teller, b: Teller): boolean {
  if (isSameHolder(a.claim, b.claim)) return true
  if (a.article.story !== b.article.story || !isTheOne(a.claim) || !isTheOne(b.claim)) return false
  return haveWordsInCommon(a.claim, b.claim)
}

const definite = /^(?:l[ae]s?\s|l['’]|the\s)/iu

/** A holder that is known by its noun, of which a story has one: « le syndicat », and not « un responsable ». */
export function isTheOne(claim: Held): boolean {
  return claim.holder !== null && !isNamed(claim) && definite.test(counterIn(claim.holder))
}

/** Whether two holders that may be one are so for certain: both by the same name, or neither by any. */
export function isSameVoice(a: Held, b: Held): boolean {
  return isNamed(a) === isNamed(b)
}

/** Whether two figures count the same. In one story, one that does not say where counts where the other one does. */
export function isOfOneThing(a: MadeFigure, b: MadeFigure): boolean {
  if (isSameThing(a.claim, b.claim)) return true
  const [x, y] = [a.claim.figure, b.claim.figure]
  return (
    a.article.story === b.article.story &&
    x.category === y.category &&
    x.unit === y.unit &&
    isIncrement(a.claim) === isIncrement(b.claim) &&
    !isOfSums(x) &&
    (x.partOf === null) === (y.partOf === null) &&
    x.about.length === 0 &&
    y.about.length === 0 &&
    (x.places.length === 0 || y.places.length === 0) &&
    countsSame(x, a.claim.quote.language, y, b.claim.quote.language)
  )
}

/** Whether what two figures count has a noun in common: of other things than people, nothing else tells them apart. */
export function sharesNoun(a: MadeFigure, b: MadeFigure): boolean {
  const nounsOf = ({ claim: { figure, quote } }: MadeFigure) => stemsOf(figure.counts, quote.language)
  const [from, to] = [a.claim.quote.language, b.claim.quote.language]
  return a.claim.figure.category !== 'other' || wordsInCommon(nounsOf(a), from, nounsOf(b), to) > 0
}

/** A number so low is told of everything. */
const tellingMin = 10

/** Whether one number is told twice of what may be one thing in one story: « déplacés », "moved to safety". */
export function isOneCount(a: MadeFigure, b: MadeFigure): boolean {
  const [x, y] = [a.claim.figure, b.claim.figure]
  return (
    a.article.story === b.article.story &&
    (x.category === 'other' || y.category === 'other' || x.category === y.category) &&
    x.unit === y.unit &&
    (numberOf(x) ?? 0) >= tellingMin &&
    hasSameNumber(x, y) &&
    !areApart(x.about, y.about) &&
    !areApart(x.places, y.places)
  )
}
