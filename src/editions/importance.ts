import { isOfThings } from '../claims/figures/categories.ts'
import { cueWords } from '../lines/claim-words.ts'
import { holdsChatTurn } from '../model/orders.ts'
import { numberOf } from '../stories/same-thing.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Figure, Version } from '../types.ts'
import { holderKeysOf } from './claim-index.ts'
import { foldedQuote } from './folded.ts'
import { body, bystander, inCharge, recalled, silent, superseded, unverified } from './holder-words.ts'
import type { News } from './novelty.ts'
import { isFullSentence, isHeading } from './openings.ts'
import { isDone } from './same-claim.ts'
import type { Made } from './same-thing.ts'

export interface Weight {
  /** The higher, the sooner it is told. */
  readonly weight: number
  /** What only a long edition tells: vox pop, background, numbers by the way. */
  readonly isMinor: boolean
}

/** In how many origins each holder speaks, by the keys of names and by words. */
type Speakers = ReadonlyMap<string, ReadonlySet<string>>

export function speakersOf(made: readonly Made[]): Speakers {
  const speakers = new Map<string, Set<string>>()
  for (const { claim, article } of made)
    for (const key of holderKeysOf(claim))
      speakers.set(key, (speakers.get(key) ?? new Set<string>()).add(article.origin))
  return speakers
}

/** News in the order in which a reader wants it: by novelty, by independent origins, by firmness and by who speaks. */
export function weigh(news: News, version: Version | undefined, speakers: Speakers): Weight {
  const { claim, tellings } = news
  const position = version === undefined ? 0 : positionOf(claim, version)
  const origins = new Set(tellings.map(({ article }) => article.origin)).size
  const own = ownWeight(news, version, position, speakers)
  const firmness = claim.modality === 'conditional' || claim.holder === null ? -1 : 0
  const weight = own.weight + 2 * Math.min(origins - 1, 2) + firmness + (position < headline ? 1 : 0)
  const isAside =
    isPast(claim) ||
    isOfFew(news, position) ||
    isDistance(news) ||
    (news.before === null && isHeading(claim.quote)) ||
    holdsChatTurn(foldedQuote(claim))
  return { weight, isMinor: (own.isMinor && origins === 1) || isAside }
}

/** Sentences at the head of an article, which tell its news, and those that follow it closely. */
const headline = 2
const head = 5
/** What happened so long before an article came out is its background. */
const background_ms = 30 * 86_400_000

function ownWeight(news: News, version: Version | undefined, position: number, speakers: Speakers): Weight {
  const { claim } = news
  switch (claim.kind) {
    case 'figure':
      return weighFigure(news, claim.figure, position, standingOf(claim, version, speakers))
    case 'statement':
      return weighStatement(claim, version, speakers)
    case 'sanction':
      // « Sanctions demandées »: against nobody that the sentence names.
      return { weight: isDone(claim) ? 2 : 0, isMinor: claim.sanction.targets.length === 0 }
  }
}

function weighFigure({ before, claim }: News, figure: Figure, position: number, standing: number): Weight {
  if (before !== null) return { weight: 6, isMinor: false }
  const { category, partOf, hedge } = figure
  const isMinorKind = isOfThings(category) || hedge === 'vague'
  const isUnsourced = claim.holder === null && position >= (isMinorKind ? 1 : headline)
  const isByTheWay = claim.holder !== null && isMinorKind && (position >= head || standing < 2)
  return {
    weight: (isMinorKind ? 0 : 2) - (partOf === null ? 0 : 1),
    isMinor: isUnsourced || isByTheWay || superseded.test(foldedQuote(claim)),
  }
}

/** So few are described, and not counted, unless somebody counts them: « à la rencontre de deux plaques ». */
const few = 10

function isOfFew({ before, claim }: News, position: number): boolean {
  if (before !== null || claim.kind !== 'figure' || (numberOf(claim.figure) ?? few) >= few) return false
  const { category } = claim.figure
  if (claim.holder !== null) return category === 'other' && position >= headline
  return isOfThings(category) || category === 'troops'
}

/** Lengths, areas of homes, speeds and pages, folded: they say where something is or how large, and not how much of it. */
const distance =
  /^(?:(?:milles?|nautical|square) )?(?:km|kilometres?|kilometers?|m|metres?|meters?|cm|centimetres?|centimeters?|nanometres?|nm|m2|m²|metres? carres?|miles?|milles?(?: (?:nautiques?|marins?))?|yards?|feet|foot|ft|inch(?:es)?|pieds|mph|kmh|kph|km\/h|knots|noeuds|degre?es?|pages?)\b/

/** « À neuf kilomètres de la frontière »; what moved is told all the same. */
function isDistance({ before, claim }: News): boolean {
  return before === null && claim.kind === 'figure' && distance.test(fold(claim.figure.counts))
}

function weighStatement(
  claim: Claim & { kind: 'statement' },
  version: Version | undefined,
  speakers: Speakers,
): Weight {
  const standing = standingOf(claim, version, speakers)
  const ownWords = claim.statement.form === 'indirect' ? 0 : 0.5
  const refusal = claim.modality === 'denied' ? 4 : claim.modality === 'unconfirmed' ? 1 : 0
  return {
    weight: standing + ownWords + refusal,
    isMinor: isSilent(claim) || (standing < 2 && claim.modality !== 'denied'),
  }
}

function isSilent(claim: Claim): boolean {
  const words = foldedQuote(claim)
  return claim.modality === 'unconfirmed' && (silent.test(words) || unverified.test(words))
}

/** 3 for a state or a body, and whoever speaks for one; 2 for whom several origins quote; 1 for another name; 0 for nobody. */
function standingOf(claim: Claim, version: Version | undefined, speakers: Speakers): number {
  const holder = fold(claim.holder ?? '')
  const keys = claim.holderKeys
  const isPerson = keys.some(key => key.startsWith('person_'))
  const isNamed = !isPerson && keys.some(key => key.startsWith('org_'))
  const isState = !isPerson && keys.some(key => key.startsWith('country_') || key.startsWith('group_'))
  if (unresolved.test(holder)) return 0
  if (inCharge.test(holder)) return 3
  if (bystander.test(holder)) return 0
  if (isNamed || ((isState || body.test(holder)) && !indefinite.test(holder))) return 3
  if (isPerson && version !== undefined && isPresentedInCharge(claim, version)) return 3
  const origins = Math.max(0, ...holderKeysOf(claim).map(key => speakers.get(key)?.size ?? 0))
  if (origins > 1) return 2
  return isPerson ? 1 : 0
}

/** « sa porte-parole », "its spokesman": whose, the sentence before says. */
const unresolved = /^(?:'s|s') |^(?:sa|son|leurs?|its|their|his|her) (?:[\w-]+ )?(?:porte-parole|spokes\w+)/

/** « un syndicat », "several groups": some body, nobody says which. */
const indefinite = /^(?:une?|des|plusieurs|certaine?s|an?|some|several|many)\s/

/** How far from a name what its bearer is stands, in UTF-16 units, and how many mentions are looked at. */
const near = 70
const mentions = 5

/** « la préfète Solenn Kervadec », "Solenn Kervadec, prefect of": what a person is, said at one of the mentions. */
function isPresentedInCharge({ holder }: Claim, { text }: Version): boolean {
  const surname = holder?.split(/\s+/u).at(-1) ?? ''
  let at = surname.length < 2 ? -1 : text.indexOf(surname)
  for (let count = 0; at >= 0 && count < mentions; count++) {
    const end = at + surname.length
    const before = text
      .slice(Math.max(0, at - near), at)
      .split(/[.;:!?«»“”"\n]/u)
      .at(-1)
    const [after = ''] = /^,[^.,;:!?«»“”"\n]*/u.exec(text.slice(end, end + near)) ?? []
    if (inCharge.test(fold(`${before} ${after}`))) return true
    at = text.indexOf(surname, end)
  }
  return false
}

/** What was the case, or was said, long before. */
function isPast(claim: Claim): boolean {
  return isBackground(claim) || isRecalled(claim)
}

function isRecalled(claim: Claim): boolean {
  return recalled.test(fold(cueWords(claim)))
}

/** It speaks of a time, or its sentence names a year, long before its article came out; or one far ahead. */
function isBackground({ asOf, quote }: Claim): boolean {
  const published = new Date(quote.article.publishedAt ?? '')
  if (Number.isNaN(published.getTime())) return false
  if (asOf !== null && Date.parse(asOf.end) < published.getTime() - background_ms) return true
  const earliest = new Date(published.getTime() - yearsAgo_ms).getUTCFullYear()
  const years = [...quote.text.matchAll(year)].map(([found]) => Number(found))
  return years.some(named => named < earliest || named > published.getUTCFullYear() + 1)
}

const year = /(?<![\d.,\p{Sc}])(?:19|20)\d\d(?![\d.,]*\d|\s?%)/gu
/** In January, December is no background yet. */
const yearsAgo_ms = 90 * 86_400_000

/** Which of the article's own sentences it stands in, from 0; headings are none. */
function positionOf({ quote }: Claim, { text, sentences }: Version): number {
  const own = sentences.filter(sentence => isQuotable(sentence) && isFullSentence(text, sentence))
  return Math.max(
    0,
    own.findIndex(({ end }) => end > quote.start),
  )
}
