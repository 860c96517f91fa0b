import { lineOf } from '../lines.ts'
import type { Store } from '../store/store.ts'
import type { Answer, Claim, Line } from '../types.ts'
import { distinctClaims, inOrder } from './arrange.ts'
import { compose } from './compose.ts'
import { figuresFor } from './figures.ts'
import { leadWith } from './lead.ts'
import { lineInSeries, notesBetween, repeatedAmount } from './ledger-lines.ts'
import { passageLines } from './passages.ts'
import { parseQuestion, type Question, type QuestionOptions } from './question.ts'
import { type Passage, retrieve } from './retrieval.ts'
import { sanctionsFor } from './sanctions.ts'
import { confirmationsFor, statementsFor } from './statements.ts'

/** Lines in one answer: what fits on a screen. */
const linesShown = 12
/** And notes under them, on contradictions and on what was hardened. */
const notesShown = 4

/** Answers a question from the stored articles: each line quoted, or an honest abstention. */
export async function answerQuestion(store: Store, text: string, options: QuestionOptions): Promise<Answer> {
  const started_ms = performance.now()
  const question = parseQuestion(text, options)
  const passages = await retrieve(store, question)
  const claimed = asksSomething(question) ? await claimsFor(store, question, passages) : []
  const found = await distinctClaims(store, claimed)
  const claims = found.slice(0, linesShown)
  const claimLines = linesOf(question, inOrder(claims), claimed)
  const lines =
    claimLines.length > 0 || !mayBePassages(question)
      ? claimLines
      : await passageLines(store, question, passages)
  const repeated =
    question.kind === 'how-many' ? await repeatedAmount(store, claims, claimed, question.language) : null
  return compose(store, {
    question: text,
    language: question.language,
    lines,
    passages,
    linesShown: linesShown + notesShown,
    lead: shown => leadWith(question, shown, repeated),
    started_ms,
  })
}

/** The lines of claims; those of figures with what the holder said before, and what there is to note between them. */
function linesOf({ kind, language }: Question, shown: readonly Claim[], found: readonly Claim[]): Line[] {
  if (kind !== 'how-many') return shown.map(claim => lineOf(claim, language))
  return [
    ...shown.map(claim => lineInSeries(claim, found, language)),
    ...notesBetween(shown, found, language),
  ]
}

/** « Combien ? » alone, or « selon », asks for nothing that an article could answer. */
function asksSomething({ concepts, isTopic }: Question): boolean {
  return isTopic || concepts.some(concept => concept.weight === 1)
}

/** A number is answered by a figure, and somebody's words by a statement of theirs, or not at all. */
function mayBePassages({ kind, holders }: Question): boolean {
  return kind !== 'how-many' && (kind !== 'said' || holders.length === 0)
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
