import { findDates } from '../../text/dates/dates.ts'
import type { Name } from '../../text/names/names.ts'
import { namesOfSentence } from '../../text/names/sentence-names.ts'
import type { Quotation } from '../../text/quotations/quotations.ts'
import { isQuotable } from '../../text/sentences/quotable.ts'
import { isWithin, overlaps } from '../../text/spans.ts'
import { fold } from '../../text/words/tokens.ts'
import type { ClaimDraft, Sentence, Span } from '../../types.ts'
import type { ArticleText, Attribution, Holder } from '../attribution.ts'
import { withdrawnPart } from '../firmness/correction-notices.ts'
import { matchingBracket } from '../grammar/clauses.ts'
import { isAndOr } from '../grammar/function-words.ts'
import {
  findQuantities,
  isChange,
  type Quantity,
  type SentenceWords,
  sentenceWords,
} from '../quantities/quantities.ts'
import { withBreakdowns } from './breakdowns.ts'
import { isCondition, isLimit } from './conditions.ts'
import { countedPhrase } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import { counterOf } from './counters.ts'
import { directionOf } from './directions.ts'
import { draftOf, shownSpan } from './drafts.ts'
import { attributionOf } from './firmness.ts'
import { withHedgeBehind } from './hedges-behind.ts'
import { isCounting } from './nouns.ts'
import type { Earlier } from './parts.ts'
import { isAsked } from './questions.ts'
import { isBetweenMarks, onlySpeakerOf, quotationsIn } from './quoted.ts'
import { type FigureDraft, type MovedFigure, mergeRepeats } from './repeats.ts'
import { resolveFigure } from './resolve.ts'
import { superseded } from './revised.ts'
import { withoutNextNumber } from './rivals.ts'
import { withoutTakenBack } from './taken-back.ts'
import { withTellerBefore, withTellerBehind } from './tellers-behind.ts'
import type { FoundFigure } from './ties.ts'

/** More figures than a real sentence or article has; what goes beyond is left out. */
const mostInSentence = 60
const mostInArticle = 600

/** Spares a sentence without any number the grammar of numbers. */
const mayHoldNumber =
  /tuée?s?\b|mort|bless|dispar|déc[èé]|péri|perdu la vie|dead|killed|wound|injur|missing|death|fatal|died|\d|[a-zà-ÿ]aine|mill|cent|dozen|hundred|thousand|billion|score|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quinze|seize|vingt|trente|quarante|soixante|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty/i

/**
 * The figures of an article's body and lead, in reading order: how many, of what, whose, where, according to whom.
 * Dates, ages, durations, scores, votes, labels and the numbers in names are none, nor is what a question asks or a condition supposes. A figure that the article says
 * again is one claim with `repeats`. `asOf` is null: extract.ts adds it.
 */
export function findFigures(article: ArticleText, attributions: readonly Attribution[]): ClaimDraft[] {
  const drafts: MovedFigure[] = []
  const told = attributions
    .filter(({ cue }) => cue === null || !impersonal.test(article.text.slice(...cue)))
    .map(attribution => withoutNextNumber(article.text, attribution))
  const earlier: Earlier[] = []
  const holders = told.flatMap(attribution => attribution.holders.map(holder => holder.span))
  const quotations = quotationsIn(article.text)
  article.sentences.forEach((sentence, position) => {
    if (!isQuotable(sentence)) return
    if (drafts.length >= mostInArticle) return
    if (!mayHoldNumber.test(article.text.slice(sentence.start, sentence.end))) return
    const first = earlier.length
    for (const found of figuresOfSentence(article, told, holders, sentence, position)) {
      const resolved = resolveFigure(found, earlier)
      if (resolved !== null) earlier.push(resolved)
    }
    const here = earlier.slice(first)
    if (here.length === 0) return
    const old = superseded(here, earlier.slice(0, first))
    const withdrawn = withdrawnPart(article.text, sentence)
    for (const resolved of here) {
      if (old.has(resolved)) continue
      if (withdrawn !== null && isWithin(resolved.quantity.number.span, withdrawn)) continue
      if (isOfUnknown(resolved.quantity.number.span, told) && counterOf(resolved, told) === null) continue
      const { span, language } = resolved.sentence
      if (isCondition(article.text, span, resolved.quantity.number.span, language)) continue
      if (isLimit(article.text, span, shownSpan(resolved), resolved.quantity.hedge, language)) continue
      if (isAsked(article.text, span, resolved.quantity.number.span, quotations, told)) continue
      const direction = directionOf(resolved.sentence, resolved.quantity)
      const draft = ofQuoted(draftOf(article, told, resolved, wholeOf(resolved, here)), told, quotations)
      if (draft?.holder === null && isToldByPronoun(resolved)) continue
      if (draft === null) continue
      const whose = withTellerBefore(withTellerBehind(draft, article, position, told), drafts.at(-1)?.draft)
      drafts.push({ draft: whose, direction })
    }
  })
  return mergeRepeats(article.text, withBreakdowns(article.text, withoutTakenBack(article, drafts)))
}

function wholeOf({ partOf }: Earlier, figures: readonly Earlier[]): Earlier | undefined {
  return partOf === null ? undefined : figures.find(({ quantity }) => quantity === partOf)
}

/** « Il faut dire que »: nobody does. */
const impersonal = /^(?:faut|fallait|faudrait|convient de) (?:bien )?\p{Ll}+(?:er|ir|re)$/iu
const unknown =
  /^(?:je|j'|nous|ils?|elles?|lui|eux|i|we|he|she|they|qui|who|l['’]|l[ae]s?|(?:ce|cette) derni(?:er|ere)|ces derni(?:ers|eres)|celui[- ]ci|celle[- ]ci|r|q|rep|reponses?|questions?|answer)$/u

/** « elle indique que », and nobody was named before: not the outlet's own, and nobody's. */
function isOfUnknown(number: Span, attributions: readonly Attribution[]): boolean {
  const covering = attributionOf(number, attributions)
  if (covering === null || covering.holders.length === 0 || !isUnknown(covering)) return false
  // "The navy said they had counted five ships": the navy says so
  return (
    attributionOf(
      number,
      attributions.filter(one => one.holders.length > 0 && !isUnknown(one)),
    ) === null
  )
}

function isUnknown({ holders }: Attribution): boolean {
  return holders.every(({ name, keys }) => keys.length === 0 && unknown.test(fold(name)))
}

/** "It had spoken of 4,000", and nothing shows who that is. */
function isToldByPronoun({ sentence: { text, span }, quantity: { number } }: Earlier): boolean {
  return byPronoun.test(text.slice(span[0], number.span[0]))
}

const byPronoun =
  /(?<!\p{L})(?:it|he|she|they|ils?|elles?) (?:(?:had|has|have|avai(?:t|ent)|a|ont) )?(?:sp(?:oken?|eaks?) of|parl(?:é|ent|e|ait|aient) (?:(?:encore |que )?de |d['’]))\P{Lu}{0,30}$/iu

/** What stands between quotation marks is somebody's own words: it is no claim when nobody shows whose. */
function ofQuoted(
  draft: FigureDraft,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
): FigureDraft | null {
  const [number] = draft.spans.content
  if (draft.holder !== null || number === undefined || !isBetweenMarks(number[0], quotations)) return draft
  const speaker = onlySpeakerOf(draft.span, attributions)
  if (speaker === null) return null
  return {
    ...draft,
    holder: speaker.name,
    holderKeys: speaker.keys,
    modality: draft.modality === 'asserted' ? 'attributed' : draft.modality,
    spans: { ...draft.spans, holder: speaker.span },
  }
}

function figuresOfSentence(
  article: ArticleText,
  attributions: readonly Attribution[],
  holders: readonly Span[],
  sentence: Sentence,
  position: number,
): FoundFigure[] {
  const span: Span = [sentence.start, sentence.end]
  const words = sentenceWords(article.text, span, sentence.language)
  const quantities = withoutDates(article.text, sentence, findQuantities(words).slice(0, mostInSentence))
  if (quantities.length === 0) return []
  const names = namesIn(article.text, sentence)
  const counting = quantities
    .map(quantity => ({ quantity, counted: countedPhrase(words, quantity) }))
    .map(({ quantity, counted }, index, all) => ({
      quantity: withHedgeBehind(words, quantity, counted, all[index - 1]?.quantity),
      counted,
    }))
    .filter(({ quantity, counted }) => isCounting(words, quantity, counted, names))
    .filter(({ quantity }) => !isOfSpeakers(article.text, quantity, holders))
  return counting.map(({ quantity, counted }, index) => ({
    sentence: words,
    position,
    quantity,
    counted,
    names: names.filter(name => !holders.some(holder => isWithin(name.span, holder))),
    ahead: aheadOf(words, quantity, counting[index + 1]),
    following: counting.slice(index + 1).map(({ quantity: { start } }) => start),
    ...contentAround(article, quantity.number.span, attributions),
  }))
}

function aheadOf(
  { words }: SentenceWords,
  quantity: Quantity,
  next: { readonly quantity: Quantity; readonly counted: Counted | null } | undefined,
): Counted | null {
  if (next === undefined) return null
  // « 85 % et 96 % des bus »
  const isPair =
    quantity.kind === 'percent' &&
    next.quantity.kind === 'percent' &&
    next.quantity.start === quantity.next + 1 &&
    isAndOr(words[quantity.next]?.form)
  return isPair || isChange(quantity, next.quantity, words) || isEndInBracket(words, quantity, next.quantity)
    ? next.counted
    : null
}

/** « Entre 4 700 (préfecture) et 18 000 personnes (CGT) » */
function isEndInBracket(words: SentenceWords['words'], one: Quantity, next: Quantity): boolean {
  const close = words[one.next]?.form === '(' ? matchingBracket(words, one.next) : -1
  return close > 0 && next.start === close + 2 && ends.test(words[close + 1]?.form ?? '')
}

const ends = /^(?:et|and|à|to)$/
const mostSpeakers = 20

/** « deux responsables ont dit »: how many speak is no news, but what many ask for is, and « qui détient 19 soldats ». */
function isOfSpeakers(text: string, { number, kind }: Quantity, holders: readonly Span[]): boolean {
  const size = number.value ?? number.high ?? 0
  if (kind === 'percent' || size > mostSpeakers) return false
  return holders.some(
    holder =>
      isWithin(number.span, holder) &&
      !/(?<!\p{L})(?:qui|who|which)\s/u.test(text.slice(holder[0], number.span[0])),
  )
}

/** « le ministère sud-coréen de la Défense » speaks for South Korea; without a country a body speaks for itself. */
function countriesOf(holders: readonly Holder[]): readonly string[] {
  const keys = holders.flatMap(holder => holder.keys)
  if (keys.some(key => key.startsWith('person_'))) return []
  const countries = keys.filter(key => key.startsWith('country_'))
  return countries.length > 0 ? countries : keys.filter(key => key.startsWith('org_'))
}

function withoutDates(text: string, sentence: Sentence, quantities: readonly Quantity[]): Quantity[] {
  if (quantities.length === 0) return []
  const dates = findDates(text.slice(sentence.start, sentence.end), sentence.language, null)
  return quantities.filter(({ number }) => {
    const place: Span = [number.span[0] - sentence.start, number.span[1] - sentence.start]
    return !dates.some(({ span }) => overlaps(span, place))
  })
}

function namesIn(text: string, sentence: Sentence): Name[] {
  const found = namesOfSentence(text.slice(sentence.start, sentence.end), sentence.language)
  return found.map(name => ({
    ...name,
    span: [name.span[0] + sentence.start, name.span[1] + sentence.start],
  }))
}

/** Where the words claimed begin and end: what stands outside them says who speaks, and where. */
function contentAround(
  { text }: ArticleText,
  number: Span,
  attributions: readonly Attribution[],
): Pick<FoundFigure, 'contentStart' | 'contentEnd' | 'claimants'> {
  const holders = attributionOf(number, attributions)?.holders ?? []
  const around = attributions.flatMap(({ content }) => content.filter(span => isWithin(number, span)))
  return {
    contentStart: Math.max(0, ...around.map(span => span[0])),
    contentEnd: Math.min(text.length, ...around.map(span => span[1])),
    claimants: holders.length === 1 ? countriesOf(holders) : [],
  }
}
