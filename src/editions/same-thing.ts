import type { FigureClaim } from '../stories/ledger.ts'
import { isSameHolder, isSameThing } from '../stories/ledger.ts'
import { countsSame, hasSameNumber } from '../stories/same-thing.ts'
import { wordsInCommon } from '../stories/sayings.ts'
import { contentWords } from '../text/lexemes.ts'
import type { Article, Claim } from '../types.ts'

/** A claim beside the article that makes it. */
export interface Made {
  readonly claim: Claim
  readonly article: Article
}

export interface MadeFigure extends Made {
  readonly claim: FigureClaim
}

/** Whether two claims are of one holder: by name, or, in one story, « la préfecture » and "the prefecture". */
export function isSameTeller(a: Made, b: Made): boolean {
  if (isSameHolder(a.claim, b.claim)) return true
  if (a.article.story !== b.article.story || !isTheOne(a.claim) || !isTheOne(b.claim)) return false
  const [one, other] = [holderWords(a.claim), holderWords(b.claim)]
  const common = wordsInCommon(one, a.claim.quote.language, other, b.claim.quote.language)
  return common > 0 && common >= holderShare * Math.min(one.size, other.size)
}

/** Of the words of the shorter of two holders: the ministries of energy and of defence are two. */
const holderShare = 0.6

const definite = /^(?:l[ae]s?\s|l['’]|the\s)/iu

/** A holder that is known by its noun, of which a story has one: « le syndicat », and not « un responsable ». */
export function isTheOne({ holder, holderKeys }: Claim): boolean {
  const isNamed = holderKeys.some(key => key.startsWith('person_') || key.startsWith('org_'))
  return holder !== null && !isNamed && definite.test(holder)
}

function holderWords({ holder, quote }: Claim): ReadonlySet<string> {
  return new Set(contentWords(holder ?? '', quote.language).map(({ stem }) => stem))
}

/** Whether two figures count the same. In one story, one that does not say where counts where the other one does. */
export function isOfOneThing(a: MadeFigure, b: MadeFigure): boolean {
  if (isSameThing(a.claim, b.claim)) return true
  const [x, y] = [a.claim.figure, b.claim.figure]
  return (
    a.article.story === b.article.story &&
    x.category === y.category &&
    x.unit === y.unit &&
    (x.partOf === null) === (y.partOf === null) &&
    x.about.length === 0 &&
    y.about.length === 0 &&
    (x.places.length === 0 || y.places.length === 0) &&
    countsSame(x, a.claim.quote.language, y, b.claim.quote.language)
  )
}

/** A number so low is told of everything. */
const tellingMin = 20

/** Whether a holder gives one number twice in one story, whatever is made of it: « déplacés », "moved to safety". */
export function isOneCount(a: MadeFigure, b: MadeFigure): boolean {
  const [x, y] = [a.claim.figure, b.claim.figure]
  return (
    a.article.story === b.article.story &&
    (x.category === 'other' || y.category === 'other' || x.category === y.category) &&
    x.unit === y.unit &&
    (x.value ?? x.low ?? x.high ?? 0) >= tellingMin &&
    hasSameNumber(x, y)
  )
}
