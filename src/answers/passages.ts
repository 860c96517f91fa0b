import { isFate, kindsOfWords } from '../claims/figures/categories.ts'
import { lineOf, sentenceLine } from '../lines/lines.ts'
import { claimsAtSentences } from '../store/claims.ts'
import { makeQuotes } from '../store/quotes.ts'
import type { Store } from '../store/store.ts'
import { lexemes } from '../text/words/lexemes.ts'
import { fold, tokens } from '../text/words/tokens.ts'
import type { Claim, Language, Line } from '../types.ts'
import { distinct } from './arrange.ts'
import { sentencesThatBlame } from './blame.ts'
import { carryingOn } from './carrying-on.ts'
import { causesBehind } from './causes-behind.ts'
import { evidence, type Rivals, rivalsAmong } from './evidence.ts'
import { asksOfAnybody } from './figures-counted.ts'
import type { Lookup } from './lookup.ts'
import { closenessWorthNaming, isMeant } from './meant.ts'
import { sentencesThatTellNone } from './none-told.ts'
import { holdsCounted, isCount, isNumbered } from './numbered.ts'
import { asksWhere, ofKindAsked } from './places-told.ts'
import { confirmingOrDenying, type Question } from './question.ts'
import { type Passage, type Place, standsIn, wordsOf } from './retrieval.ts'
import { asksWhy, isCauseOf, ofKindIn, tellingPassages } from './telling-passages.ts'

const articlesThatAnswer = 2
/** Passages that fall this far below the best one add nothing. */
const besideTheBest = 0.65
const passagesShown = 8
/** How much less sure a further sentence may be than one that answers alone, in log odds. */
const besideAnAnswer = { ofSameArticle: 2, ofAnother: 0.25 }
/**
 * Sentences that are shown for being as sure as that. Any more must be nearly as sure as the first: of those behind the
 * third one in a hundred answers on news, and one in twenty on encyclopedia passages, what none before it does.
 */
const besideTheFirst = { shown: 3, slack: 0.25 }
/** A number in what answers as surely as this, in log odds, is of what is asked though other words stand there. */
const sure = 1
/** And what answers as surely as this tells why or where, though it names no cause or place. */
const sureWithoutNaming = 2
/**
 * The sentences that answer an open question, as claims where they hold one. Asked why or where, one that tells no cause
 * or place in so many words answers when it is sure and no other does.
 */
export async function passageLines(
  lookup: Lookup,
  question: Question,
  found: readonly Passage[],
): Promise<Line[]> {
  const telling = await tellingPassages(lookup, question, found)
  const mayBeSure = asksWhy(question) || asksWhere(question)
  if (telling.length === 0 && !mayBeSure) return []
  const restsOnNames = mayRestOnNames(question)
  const none = sentencesThatTellNone(
    question,
    found.filter(({ isOnSubject }) => isOnSubject || restsOnNames),
  )
  if (none.length > 0) return linesOf(lookup.store, none.slice(0, besideTheFirst.shown), question.language)
  const blaming = await sentencesThatBlame(lookup, question, found)
  if (blaming.length > 0) return linesOf(lookup.store, blaming, question.language)
  const rivals = await rivalsAmong(lookup.store, found)
  const told = await linesAmong(lookup.store, question, telling, rivals)
  const behind =
    told.size > 0 && telling.some(passage => isCauseOf(passage, question))
      ? []
      : causesBehind(question, found)
  if (behind.length > 0) return linesOf(lookup.store, behind, question.language)
  const sureness = new Map([...told].map(([line, { sureness }]) => [line, sureness]))
  const lines = ofKindAsked([...told.keys()], question)
  if (lines.length > 0 || !mayBeSure)
    return withWhatCarriesOn(lookup.store, leadingLines(lines, sureness), told, question)
  const surely = found.filter(passage => evidence(passage, question, rivals) >= sureWithoutNaming)
  return [...(await linesAmong(lookup.store, question, surely.slice(0, 1), rivals)).keys()]
}

/** Behind the first line the sentence that carries on from it. */
async function withWhatCarriesOn(
  store: Store,
  lines: readonly Line[],
  told: ReadonlyMap<Line, Told>,
  question: Question,
): Promise<Line[]> {
  const [first, ...others] = lines
  const passage = first === undefined ? undefined : told.get(first)?.passage
  const next = passage === undefined ? null : carryingOn(passage, question)
  if (first === undefined || next === null) return [...lines]
  const isTold = lines.some(({ quotes }) =>
    quotes.some(
      one =>
        one.version === next.version.id && one.start <= next.sentence.start && next.sentence.end <= one.end,
    ),
  )
  return isTold ? [...lines] : [first, ...(await linesOf(store, [next], question.language)), ...others]
}

/** The first three lines, and those that are nearly as sure as the first. */
function leadingLines(lines: readonly Line[], sureness: ReadonlyMap<Line, number>): Line[] {
  const sure = lines.map(line => sureness.get(line) ?? 0)
  const least = (sure[0] ?? 0) - besideTheFirst.slack
  return lines.filter((_, index) => index < besideTheFirst.shown || (sure[index] ?? 0) >= least)
}

/** What a line rests on, and how surely it answers, in log odds. */
interface Told {
  readonly passage: Passage
  readonly sureness: number
}

/** The lines that answer, best first. */
async function linesAmong(
  store: Store,
  question: Question,
  passages: readonly Passage[],
  rivals: Rivals,
): Promise<ReadonlyMap<Line, Told>> {
  const [best] = passages
  if (best === undefined) return new Map()
  const restsOnNames = mayRestOnNames(question)
  const near = passages.filter(
    passage =>
      passage.score >= best.score * besideTheBest &&
      (isMeant(passage, question) ||
        ((passage.isOnSubject || restsOnNames) && isOfKind(passage, question, rivals))),
  )
  const answers = (passage: Passage, slack: number) =>
    isMeant(passage, question) ||
    evidence(passage, question, rivals) + slack + ofKindIn(passage, question) >= 0
  // What only an article further down shows, it shows by chance.
  const leading = [...new Set(near.map(({ version }) => version.id))].slice(0, articlesThatAnswer)
  const answer = near.find(passage => leading.includes(passage.version.id) && answers(passage, 0))
  if (answer === undefined) return new Map()
  const slackOf = ({ version }: Passage) =>
    version.id === answer.version.id ? besideAnAnswer.ofSameArticle : besideAnAnswer.ofAnother
  const kept = near.filter(passage => answers(passage, slackOf(passage)))
  const told = await lineOfEach(store, kept.slice(0, passagesShown), question.language)
  // Two sentences may be of one claim, or of two copies: they are one line.
  const lines = await distinct(store, [...told.keys()])
  return new Map(
    lines.flatMap((line): [Line, Told][] => {
      const passage = told.get(line)
      return passage === undefined ? [] : [[line, { passage, sureness: evidence(passage, question, rivals) }]]
    }),
  )
}

/** Who said or confirmed it, and how many there were, cannot be told from words that lack what was said or counted. */
function isOfKind(passage: Passage, question: Question, rivals: Rivals): boolean {
  if (question.kind === 'confirmed' && question.holders.length > 0) return isVerdictOf(passage, question)
  const isSure = evidence(passage, question, rivals) >= sure
  if (question.kind === 'how-many') {
    // Of the dead, whoever died of something else is none.
    if (isOfFate(question) && question.counted.length === 0 && passage.missing > 0) return false
    // « Un immeuble de quatre étages » counts no dead, and « les dossiers de deux députés » none arrested.
    if (isOfFate(question) && !tellsOfFate(passage)) return false
    // And pupils who died are no officers.
    if (isOfFate(question) && !asksOfAnybody(question) && !holdsCounted(passage, question)) return false
    return isCount(passage, question) || (isSure && isNumbered(passage, question))
  }
  if (isSure) return true
  if (question.kind === 'said') return passage.missing === 0
  // « Confirmer » need not stand in what denies it.
  return question.kind !== 'confirmed' || passage.missing <= Math.min(1, question.verdicts.length)
}

/** « Combien de personnes sont mortes de la peste ? »: those are counted to whom something happened. */
function isOfFate({ category }: Question): boolean {
  return category !== null && isFate(category)
}

/** « Le bilan », "12 lives", beside what a count calls those whom something happened to. Folded. */
const toll = /^(?:bilan|vies?|corps|toll|lives|body|bodies)$/

function tellsOfFate(passage: Passage): boolean {
  const words = tokens(wordsOf(passage)).map(({ word }) => word)
  return kindsOfWords(words, passage.version.language).some(isFate) || words.some(word => toll.test(word))
}

/** Whether somebody has confirmed it is told by a sentence in which they do, not by what others say of it. */
function isVerdictOf(passage: Passage, { holders, concepts }: Question): boolean {
  const { version, missing } = passage
  const words = wordsOf(passage)
  const named = concepts.filter(({ terms }) => terms.some(term => holders.includes(term)))
  const terms = new Set(named.flatMap(concept => concept.terms))
  const isNamed = lexemes(words, version.language).some(lexeme => terms.has(lexeme))
  return missing <= 1 && isNamed && confirmingOrDenying.test(fold(words))
}

/** A country is in every other article: what holds it and nothing else of the question is about something else. */
function mayRestOnNames({ concepts }: Question): boolean {
  return concepts.some(({ isNamed, terms }) => isNamed && !terms.some(term => term.startsWith('country_')))
}

/** The best passage whatever its share: what an abstention names as the nearest evidence. */
export async function nearestLine(
  store: Store,
  passages: readonly Passage[],
  language: Language,
): Promise<Line | null> {
  const best = passages.find(({ own, closeness }) => own > 0 || closeness >= closenessWorthNaming)
  if (best === undefined) return null
  const [line] = await linesOf(store, [best], language)
  return line ?? null
}

async function linesOf(store: Store, passages: readonly Place[], language: Language): Promise<Line[]> {
  return [...(await lineOfEach(store, passages, language)).keys()]
}

/** One line a passage: the claim that its sentence holds, a statement before a figure, else the sentence. */
async function lineOfEach<Found extends Place>(
  store: Store,
  passages: readonly Found[],
  language: Language,
): Promise<Map<Line, Found>> {
  const places = passages.map(passage => ({ version: passage.version.id, position: passage.position }))
  const [claims, quotes] = await Promise.all([
    claimsAtSentences(store, places),
    makeQuotes(
      store,
      passages.map(({ version, sentence }) => ({
        version: version.id,
        span: [sentence.start, sentence.end],
      })),
    ),
  ])
  const lines = passages.flatMap((passage, index): [Line, Found][] => {
    const claim = claims.filter(candidate => standsIn(candidate, passage)).sort(byKind)[0]
    const quote = quotes[index]
    if (claim !== undefined) return [[lineOf(claim, language), passage]]
    return quote === undefined ? [] : [[sentenceLine(quote, language), passage]]
  })
  return new Map(lines)
}

const kinds = { statement: 0, sanction: 1, figure: 2 } as const

function byKind(a: Claim, b: Claim): number {
  return kinds[a.kind] - kinds[b.kind]
}
