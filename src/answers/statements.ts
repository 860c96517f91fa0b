import { cueWords } from '../lines/claim-words.ts'
import { findClaims } from '../store/claims.ts'
import { lexemes } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim } from '../types.ts'
import type { Concept } from './concepts.ts'
import { holdersSought, ofHolders } from './holders-asked.ts'
import type { Lookup } from './lookup.ts'
import type { Question } from './question.ts'
import { relevance } from './retrieval.ts'
import { ofWhoIsCalled } from './speakers-told.ts'

const claimsLooked = 150
/** The share of the question that a statement's sentence, with what is around it, must hold. */
const enough = 0.5

/** What somebody said, about the rest of the question when it asks for more than the person; best first. */
export async function statementsFor(lookup: Lookup, question: Question): Promise<Claim[]> {
  if (question.holders.length === 0) return []
  const sought = await holdersSought(lookup.store, question)
  const claims = await findClaims(lookup.store, {
    kinds: ['statement'],
    holderKeys: sought,
    currentOnly: true,
    limit: claimsLooked,
  })
  const told = question.concepts.some(concept => isTopic(concept, question))
    ? await onTopic(lookup, question, claims)
    : claims
  return [...ofWhoIsCalled(ofHolders(told, question, sought), question)]
}

/** « Qui n’a pas confirmé ? », "who has not confirmed", folded. */
const notDone =
  /\b(?:n'\w+ (?:pas|jamais|ni|rien)|ne \w+ (?:pas|jamais)|not|never|\w+n't|yet to|refus\w+ (?:de|to)) (?:\w+ )?(?:confirm\w*|reconn\w*|admi\w*|acknowledg\w*)/

/** Denials, non-confirmations and confirmations by those whom the question names. */
export async function confirmationsFor(lookup: Lookup, question: Question): Promise<Claim[]> {
  const sought = await holdersSought(lookup.store, question)
  const claims = await findClaims(lookup.store, {
    kinds: ['statement'],
    ...(sought.length === 0 ? {} : { holderKeys: sought }),
    currentOnly: true,
    limit: claimsLooked,
  })
  const told = await onTopic(
    lookup,
    question,
    claims.filter(claim => isVerdict(claim, question)),
  )
  if (question.asks !== 'name') return [...ofHolders(told, question, sought)]
  if (notDone.test(fold(question.text)))
    return told.filter(({ modality }) => modality === 'unconfirmed' || modality === 'denied')
  // « Qui a confirmé … ? » is not answered by who has not, unless nobody else is there.
  const did = told.filter(claim => hasVerb(claim, question) && claim.modality !== 'unconfirmed')
  return did.length > 0 ? did : told
}

/** What those whom the question names deny of it, or do not confirm. */
export async function denialsFor(lookup: Lookup, question: Question): Promise<Claim[]> {
  const verdicts = await confirmationsFor(lookup, question)
  return verdicts.filter(({ modality }) => modality === 'denied' || modality === 'unconfirmed')
}

async function onTopic(lookup: Lookup, question: Question, claims: readonly Claim[]): Promise<Claim[]> {
  const relevant = await relevance(lookup, question, claims)
  const coverage = (claim: Claim) => relevant.get(claim.id)?.coverage ?? 0
  return claims.filter(claim => coverage(claim) >= enough).sort((a, b) => coverage(b) - coverage(a))
}

function isVerdict(claim: Claim, question: Question): boolean {
  return claim.modality === 'denied' || claim.modality === 'unconfirmed' || hasVerb(claim, question)
}

function hasVerb(claim: Claim, question: Question): boolean {
  return lexemes(cueWords(claim), claim.quote.language).some(lexeme => question.verdicts.includes(lexeme))
}

function isTopic(concept: Concept, question: Question): boolean {
  const isHolder = concept.terms.some(term => question.holders.includes(term))
  const isVerdict = concept.terms.some(term => question.verdicts.includes(term))
  return concept.weight === 1 && !isHolder && !isVerdict
}
