import { lineOf } from '../lines.ts'
import type { Store } from '../store/store.ts'
import type { Answer, Claim, Line } from '../types.ts'
import { distinctClaims, inOrder } from './arrange.ts'
import { compose } from './compose.ts'
import { figuresFor } from './figures.ts'
import { leadOf } from './lead.ts'
import { inTime, ofOutlets } from './narrowing.ts'
import { passageLines } from './passages.ts'
import { parseQuestion, type Question, type QuestionOptions, withoutHolders } from './question.ts'
import { type Passage, retrieve } from './retrieval.ts'
import { sanctionsFor } from './sanctions.ts'
import { confirmationsFor, statementsFor } from './statements.ts'

/** Lines in one answer: what fits on a screen. */
const linesShown = 12

/** Answers a question from the stored articles: each line quoted, or an honest abstention. */
export async function answerQuestion(store: Store, text: string, options: QuestionOptions): Promise<Answer> {
  const started_ms = performance.now()
  const question = parseQuestion(text, options)
  const passages = await retrieve(store, question)
  const lines = await linesFor(store, question, passages)
  return compose(store, {
    question: text,
    language: question.language,
    lines,
    passages,
    linesShown,
    lead: shown => leadOf(question, shown),
    started_ms,
  })
}

/** Of what an outlet says alone when the question names one, which then is no holder: « selon Le Matin ». */
async function linesFor(store: Store, question: Question, passages: readonly Passage[]): Promise<Line[]> {
  const lines = await allLines(store, question, passages)
  const own = ofOutlets(lines, question)
  if (own.length > 0 || lines.length > 0 || question.holders.length === 0) return own.length > 0 ? own : lines
  return ofOutlets(await allLines(store, withoutHolders(question), passages), question)
}

async function allLines(store: Store, question: Question, passages: readonly Passage[]): Promise<Line[]> {
  const claimed = asksSomething(question) ? await claimsFor(store, question, passages) : []
  const found = await distinctClaims(store, inTime(claimed, question))
  const claims = inOrder(found.slice(0, linesShown))
  if (claims.length === 0 && mayBePassages(question)) return passageLines(store, question, passages)
  return (question.isOverTime ? claims.reverse() : claims).map(claim => lineOf(claim, question.language))
}

/** « Combien ? » alone, or « selon », asks for nothing that an article could answer. */
function asksSomething({ concepts, isTopic }: Question): boolean {
  return isTopic || concepts.some(concept => concept.weight === 1)
}

/** What somebody counts is answered by their figure, or not at all; a command for somebody's words by statements. */
function mayBePassages({ kind, holders, isTopic }: Question): boolean {
  return (kind !== 'how-many' || holders.length === 0) && (kind !== 'said' || !isTopic)
}

async function claimsFor(
  store: Store,
  question: Question,
  passages: readonly Passage[],
): Promise<readonly Claim[]> {
  switch (question.kind) {
    case 'how-many':
      return figuresFor(store, question, passages)
    case 'sanctions':
      return sanctionsFor(store, question)
    case 'said':
      return statementsFor(store, question)
    case 'confirmed':
      return confirmationsFor(store, question)
    case 'open':
    case 'topic':
      return []
  }
}
