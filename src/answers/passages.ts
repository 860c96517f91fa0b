import { lineOf, sentenceLine } from '../lines.ts'
import { claimsAtSentences } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { makeQuotes } from '../store/versions.ts'
import type { Claim, Language, Line } from '../types.ts'
import { mayAnswer } from './asked.ts'
import type { Question } from './question.ts'
import type { Passage } from './retrieval.ts'

/**
 * The share of the question that a passage must hold. A question of few words may be put in others than the article's,
 * which a share of few cannot tell; one of many words that holds but half of them is about something else. Set on
 * questions of both kinds that articles answer, and on some that none does.
 */
const enough = { short: 0.3, long: 0.72 }
const wordsOf = { short: 6, long: 11 }
/** A sentence must hold some of the question by itself, not only be in the right article. */
const enoughAlone = 0.2
/** Passages that fall this far below the best one add nothing. */
const besideTheBest = 0.65
const passagesShown = 8
/**
 * The share that a sentence with a number must hold to answer how many, when no figure that was read there does, and
 * of how many words of the question its article may lack one.
 */
const enoughToCount = 0.5
const missingOneIn = 4

/** The sentences that answer an open question, as claims where they hold one. */
export async function passageLines(
  store: Store,
  question: Question,
  passages: readonly Passage[],
): Promise<Line[]> {
  const [best] = passages
  if (best === undefined) return []
  const needed = shareNeeded(question.concepts.length)
  const kept = passages.filter(
    passage =>
      passage.coverage >= needed &&
      passage.score >= best.score * besideTheBest &&
      passage.own >= enoughAlone &&
      passage.isOnSubject &&
      isOfKind(passage, question),
  )
  return linesOf(store, kept.slice(0, passagesShown), question.language)
}

/** Who said or confirmed it, and how many there were, cannot be told from words that lack what was said or counted. */
function isOfKind(passage: Passage, question: Question): boolean {
  if (question.kind === 'how-many') return isCount(passage, question)
  if (question.kind === 'said') return passage.missing === 0
  // « Confirmer » need not stand in what denies it.
  return question.kind !== 'confirmed' || passage.missing <= Math.min(1, question.verdicts.length)
}

/** « Combien de ponts se sont effondrés ? » is not answered by « deux ponts restent fermés ». */
function isCount({ version, sentence, own, missing }: Passage, { text, concepts }: Question): boolean {
  const words = version.text.slice(sentence.start, sentence.end)
  const isThere = own >= enoughToCount && missing <= Math.floor(concepts.length / missingOneIn)
  return isThere && mayAnswer(words, 'number', text)
}

function shareNeeded(words: number): number {
  const along = (words - wordsOf.short) / (wordsOf.long - wordsOf.short)
  return enough.short + (enough.long - enough.short) * Math.min(1, Math.max(0, along))
}

/** The best passage whatever its share: what an abstention names as the nearest evidence. */
export async function nearestLine(
  store: Store,
  passages: readonly Passage[],
  language: Language,
): Promise<Line | null> {
  const best = passages.find(passage => passage.own > 0)
  if (best === undefined) return null
  const [line] = await linesOf(store, [best], language)
  return line ?? null
}

/** One line a passage: the claim that its sentence holds, a statement before a figure, else the sentence. */
async function linesOf(store: Store, passages: readonly Passage[], language: Language): Promise<Line[]> {
  const places = passages.map(passage => ({ version: passage.version.id, position: passage.position }))
  const claims = await claimsAtSentences(store, places)
  const quotes = await makeQuotes(
    store,
    passages.map(({ version, sentence }) => ({ version: version.id, span: [sentence.start, sentence.end] })),
  )
  return passages.flatMap((passage, index) => {
    const claim = claims.filter(candidate => holds(candidate, passage)).sort(byKind)[0]
    const quote = quotes[index]
    if (claim !== undefined) return [lineOf(claim, language)]
    return quote === undefined ? [] : [sentenceLine(quote, language)]
  })
}

function holds(claim: Claim, { version, sentence }: Passage): boolean {
  return (
    claim.quote.version === version.id &&
    claim.quote.start <= sentence.start &&
    sentence.end <= claim.quote.end
  )
}

const kinds = { statement: 0, sanction: 1, figure: 2 } as const

function byKind(a: Claim, b: Claim): number {
  return kinds[a.kind] - kinds[b.kind]
}
