import { lineOf, sentenceLine } from '../lines.ts'
import { claimsAtSentences } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { makeQuotes } from '../store/versions.ts'
import type { Claim, Language, Line } from '../types.ts'
import type { Question } from './question.ts'
import type { Passage } from './retrieval.ts'

/** Below this share of the question a sentence is no answer; set on questions that no article answers. */
const enough = 0.58
/** A sentence must hold some of the question by itself, not only be in the right article. */
const enoughAlone = 0.34
/** Of this many things that a question hangs on, one may be missing from the article: words have more translations than we know. */
const missingOneIn = 4
/** Passages that fall this far below the best one add nothing. */
const besideTheBest = 0.75

/** The sentences that answer an open question, as claims where they hold one. */
export async function passageLines(
  store: Store,
  question: Question,
  passages: readonly Passage[],
): Promise<Line[]> {
  const [best] = passages
  if (best === undefined) return []
  const allowed = Math.floor(question.concepts.filter(concept => concept.weight === 1).length / missingOneIn)
  const kept = passages
    .filter(
      passage =>
        passage.coverage >= Math.max(enough, best.coverage * besideTheBest) &&
        passage.own >= enoughAlone &&
        passage.missing <= allowed,
    )
    .slice(0, 8)
  return linesOf(store, kept, question.language)
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
