import { lineOf } from '../lines/lines.ts'
import type { Store } from '../store/store.ts'
import { tellsDeparture } from '../stories/increments.ts'
import { isFigureClaim, isSameThing } from '../stories/ledger.ts'
import type { Answer, Claim, Line } from '../types.ts'
import { dayOf, distinctClaims, inOrder } from './arrange.ts'
import { isWithoutCapitals, withCapitalsOfArticles } from './capitals.ts'
import { compose, together } from './compose.ts'
import { withHyphens } from './compounds.ts'
import { doubtsOn } from './doubts.ts'
import { figuresFor, isCountOfThings } from './figures.ts'
import { isNobodysName } from './holders-asked.ts'
import { isOfManyThings, leadWith, mostCounted } from './lead.ts'
import { lineInSeries, notesBetween, repeatedAmount } from './ledger-lines.ts'
import { Lookup } from './lookup.ts'
import { reword } from './misspelled-words.ts'
import { inTime, ofOutlets } from './narrowing.ts'
import { askedOfOutlet } from './outlet-asked.ts'
import { passageLines } from './passages.ts'
import { parseQuestion, type Question, type QuestionOptions, withoutHolders } from './question.ts'
import { type Passage, retrieve } from './retrieval.ts'
import { sanctionsFor } from './sanctions.ts'
import { questionsIn } from './several-questions.ts'
import { asksByCalling, bySpeaker, othersTell } from './speakers-told.ts'
import { readAs, respell } from './spelling.ts'
import { confirmationsFor, denialsFor, statementsFor } from './statements.ts'
import { wishesFor } from './wants.ts'

/** Lines in one answer: what fits on a screen. */
const linesShown = 12
/** Denials and non-confirmations of what the figures count, behind them. */
const doubtsShown = 4
/** And notes under them, on contradictions, on denials and on what was hardened. */
const notesShown = 6

/** Answers a question from the stored articles: each line quoted, or an honest abstention. */
export function answerQuestion(store: Store, text: string, options: QuestionOptions): Promise<Answer> {
  return store.remembering(() => answerAll(store, text, options))
}

/** What answers a message; of several questions in one, what answers each, where no answer is to them all. */
async function answerAll(store: Store, text: string, options: QuestionOptions): Promise<Answer> {
  const whole = await answer(store, text, options)
  const questions = options.kind === null ? questionsIn(text) : [text]
  if (questions.length < 2) return whole
  const parts: Answer[] = []
  for (const question of questions)
    parts.push(await answer(store, question, { ...options, language: whole.language }))
  return together(store, whole, parts)
}

async function answer(store: Store, text: string, options: QuestionOptions): Promise<Answer> {
  const started_ms = performance.now()
  const lookup = new Lookup(store, options.meanings?.ask(text))
  const asked = await askedOfOutlet(store, text)
  const typed = parseQuestion(asked.text, options)
  const reworded = await reword(lookup, typed)
  const joined = await withHyphens(lookup, reworded.text, typed.spoken)
  const capitalised = isWithoutCapitals(asked.text)
    ? await withCapitalsOfArticles(lookup, joined, typed.spoken)
    : joined
  const again = capitalised === typed.text ? typed : parseQuestion(capitalised, options)
  const parsed = { ...again, outlet: asked.outlet }
  const { question: respelled, names } = await respell(lookup, parsed)
  const question = (await isNobodysName(store, respelled)) ? withoutHolders(respelled) : respelled
  const passages = await retrieve(lookup, respelled)
  const found = await findLines(lookup, question, passages)
  const { lines, shown: claims, claimed } = found
  const asksHowMany =
    question.kind === 'how-many' && !question.isOverTime && !isOfManyThings(question, claims)
  const repeated = asksHowMany ? await repeatedAmount(store, claims, claimed) : null
  return compose(store, {
    question: text,
    language: question.language,
    lines,
    passages,
    linesShown: linesShown + doubtsShown + notesShown,
    lead: (shown, language) =>
      leadWith({ ...question, language }, shown, {
        readAs: readAs(reworded.words, names, passages, language),
        told: found.isOfOthers ? othersTell({ ...question, language }) : null,
        repeated: repeated?.(language) ?? null,
      }),
    started_ms,
  })
}

interface Found {
  readonly lines: readonly Line[]
  /** The claims that the lines tell, and all that were found for the question. */
  readonly shown: readonly Claim[]
  readonly claimed: readonly Claim[]
  /** True when somebody's words are asked for and the lines only tell of them. */
  readonly isOfOthers?: boolean
}

/** Of the sentences found, asked what somebody says, the words of whoever that is. */
function answeringLines(lines: readonly Line[], question: Question): Pick<Found, 'lines' | 'isOfOthers'> {
  return question.kind === 'said' ? bySpeaker(lines, question) : { lines }
}

/**
 * Of what an outlet says alone when the question names one, which then is no holder: « selon Le Matin ». What a
 * government counts is told by its own figure, or its denial, and by nobody else.
 */
async function findLines(lookup: Lookup, question: Question, passages: readonly Passage[]): Promise<Found> {
  const found = await findAllLines(lookup, question, passages)
  const own = ofOutlets(found.lines, question)
  if (own.length > 0) return toldBy(own, found)
  if (found.lines.length > 0 || question.outlet !== null || question.holders.length === 0) return found
  if (question.kind === 'how-many' && question.governments.length > 0) {
    const denials = inTime(await denialsFor(lookup, question), question)
    return { lines: denials.map(claim => lineOf(claim, question.language)), shown: denials, claimed: denials }
  }
  const others = await findAllLines(lookup, withoutHolders(question), passages)
  return { ...others, lines: ofOutlets(others.lines, question) }
}

/** Of all that was found, what the outlets of these lines tell. */
function toldBy(lines: readonly Line[], { shown, claimed }: Found): Found {
  const outlets = new Set(lines.map(({ quotes: [{ article }] }) => article.outlet))
  const isTold = ({ quote }: Claim) => outlets.has(quote.article.outlet)
  return { lines, shown: shown.filter(isTold), claimed: claimed.filter(isTold) }
}

async function findAllLines(
  lookup: Lookup,
  question: Question,
  passages: readonly Passage[],
): Promise<Found> {
  const { outlet } = question
  const found = asksSomething(question) ? await claimsFor(lookup, question, passages) : []
  const bearing = found.filter(({ quote }) => outlet === null || quote.article.outlet === outlet)
  const inside = inTime(bearing, question)
  // Of how something has changed nothing is told by what has no day.
  const claimed = question.isOverTime ? inside.toSorted((a, b) => isDated(b) - isDated(a)) : inside
  const shown = (await distinctClaims(lookup.store, claimed)).slice(0, linesShown)
  if (shown.length === 0 && asksSomething(question) && mayBePassages(question))
    return {
      ...answeringLines(await passageLines(lookup, question, passages), question),
      shown,
      claimed,
    }
  const ordered = orderedFor(question, shown)
  const doubts = await doubtsFor(lookup, question, shown, claimed)
  return { lines: linesOf(question, ordered, claimed, doubts), shown, claimed }
}

/**
 * Newest first, or the oldest where a change is asked for, what has no day behind; figures of things the nearest to the
 * question first.
 */
function orderedFor(question: Question, claims: readonly Claim[]): readonly Claim[] {
  if (isCountOfThings(question)) return claims
  if (!question.isOverTime) return inOrder(claims)
  return inOrder(claims)
    .reverse()
    .sort((a, b) => isDated(b) - isDated(a))
}

/** Who doubts what is counted; not of one whose count alone is asked for, nor of how it has changed, nor of who has left. */
async function doubtsFor(
  { store }: Lookup,
  question: Question,
  shown: readonly Claim[],
  found: readonly Claim[],
): Promise<Claim[]> {
  const { kind, holders, outlet, isOverTime } = question
  if (kind !== 'how-many' || holders.length > 0 || outlet !== null || isOverTime) return []
  if (asksByCalling(question) || tellsDeparture(question.text, question.spoken)) return []
  const series = mostCounted(question, shown.filter(isFigureClaim))
  const known = found.filter(isFigureClaim).filter(claim => series.some(other => isSameThing(claim, other)))
  const doubts = inTime(await doubtsOn(store, question, known), question)
  return doubts.slice(0, doubtsShown)
}

function isDated(claim: Claim): number {
  return Number(dayOf(claim) !== '')
}

/** The lines of claims; those of figures with what the holder said before, and what there is to note between them. */
function linesOf(
  { kind, language }: Question,
  shown: readonly Claim[],
  found: readonly Claim[],
  doubts: readonly Claim[],
): Line[] {
  if (kind !== 'how-many') return shown.map(claim => lineOf(claim, language))
  return [
    ...shown.map(claim => lineInSeries(claim, found, language)),
    ...doubts.map(claim => lineOf(claim, language)),
    ...notesBetween(shown, found, language),
  ]
}

/** « Combien ? » alone, or « selon », asks for nothing that an article could answer; « le bilan » asks for the dead, « qu’a dit la sœur ? » for her words. */
function asksSomething(question: Question): boolean {
  const { concepts, isTopic, category, kind } = question
  if (isTopic || category !== null || concepts.some(concept => concept.weight === 1)) return true
  return kind === 'said' && asksByCalling(question)
}

/**
 * What somebody counts, and how many of a people there were, is answered by a figure, or not at all; a command for
 * somebody's words by statements.
 */
function mayBePassages(question: Question): boolean {
  const { kind, holders, isTopic, category, who } = question
  const countsPeople =
    category !== null && category !== 'money' && who.some(key => key.startsWith('country_'))
  if (kind === 'how-many') return holders.length === 0 && !countsPeople && !asksByCalling(question)
  return kind !== 'said' || !isTopic
}

async function claimsFor(
  lookup: Lookup,
  question: Question,
  passages: readonly Passage[],
): Promise<readonly Claim[]> {
  switch (question.kind) {
    case 'how-many':
      return figuresFor(lookup, question, passages)
    case 'sanctions':
      return question.asks === 'reason' ? [] : sanctionsFor(lookup, question)
    case 'said':
      return statementsFor(lookup, question, passages)
    case 'confirmed':
      return confirmationsFor(lookup, question, passages)
    case 'open':
      return wishesFor(lookup, question, passages)
    case 'topic':
      return []
  }
}
