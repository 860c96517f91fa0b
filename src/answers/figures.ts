import { findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { contentWords } from '../text/lexemes.ts'
import type { Category, Claim, Figure, Language } from '../types.ts'
import type { Question } from './question.ts'
import { relevance } from './retrieval.ts'

export type FigureClaim = Claim & { readonly kind: 'figure' }

/** A question about the dead is also answered by « tués ou blessés », never by a number of troops. */
const answering: Partial<Record<Category, readonly Category[]>> = {
  killed: ['killed', 'killed-or-wounded'],
  wounded: ['wounded', 'killed-or-wounded'],
  'killed-or-wounded': ['killed-or-wounded', 'killed', 'wounded'],
}

/** Nouns for anybody in uniform, or anybody at all: « soldats » also asks for « combattants » and "North Koreans". */
const general = new Set(
  'soldat soldats militaire militaires combattant combattants homme hommes troupe troupes personne personnes soldier soldiers troop troops men fighter fighters personnel people casualty casualties victime victimes mort morts'.split(
    ' ',
  ),
)

const claimsLooked = 150
/** The share of a question of money that its sentence must hold: sums are told apart by what they are for alone. */
const enoughForMoney = 0.5

/** The figures that answer a question of how many: what is counted, whose, where, according to whom; best first. */
export async function figuresFor(store: Store, question: Question): Promise<FigureClaim[]> {
  const { category, names, holders } = question
  const claims = await findClaims(store, {
    kinds: ['figure'],
    ...(category === null ? {} : { categories: answering[category] ?? [category] }),
    ...(names.length === 0 ? {} : { keys: names }),
    ...(holders.length === 0 ? {} : { holderKeys: holders }),
    currentOnly: true,
    limit: claimsLooked,
  })
  const right = claims.filter(isFigure).filter(claim => isRight(claim, question))
  const figures = wholes(narrowed(right, question), question)
  const relevant = await relevance(store, question, figures)
  const coverage = (claim: Claim) => relevant.get(claim.id) ?? 0
  const kept = category === 'money' ? figures.filter(claim => coverage(claim) >= enoughForMoney) : figures
  const exact = (claim: FigureClaim) => Number(claim.figure.category === category)
  const named = (claim: Claim) => Number(claim.holder !== null)
  return kept.sort(
    (a, b) =>
      exact(b) - exact(a) ||
      named(b) - named(a) ||
      Math.round(4 * (coverage(b) - coverage(a))) ||
      coverage(b) - coverage(a),
  )
}

function isFigure(claim: Claim): claim is FigureClaim {
  return claim.kind === 'figure'
}

function isRight({ figure, quote }: FigureClaim, question: Question): boolean {
  const { who, places, category } = question
  const rightWho =
    who.length === 0 || figure.about.length === 0 || figure.about.some(key => who.includes(key))
  const rightWhere = places.length === 0 || figure.places.some(key => places.includes(key))
  const mustMatch = category === 'weapons' || category === 'other' || category === null
  return (
    rightWho &&
    rightWhere &&
    (!mustMatch || question.counted.length === 0 || counts(figure, quote.language, question))
  )
}

/** « Combien d’officiers » asks for officers when somebody counts them; « combien de soldats » for everybody. */
function narrowed(claims: readonly FigureClaim[], question: Question): FigureClaim[] {
  if (question.countedWord === null || general.has(question.countedWord)) return [...claims]
  const exact = claims.filter(({ figure, quote }) => counts(figure, quote.language, question))
  return exact.length > 0 ? exact : [...claims]
}

/** A part (« dont 8 000 ») answers for a place or a kind; asked for the whole, it only does when nothing else can. */
function wholes(claims: readonly FigureClaim[], question: Question): FigureClaim[] {
  const whole = question.places.length > 0 ? [] : claims.filter(claim => claim.figure.partOf === null)
  return whole.length > 0 ? whole : [...claims]
}

function counts(figure: Figure, language: Language, question: Question): boolean {
  return contentWords(figure.counts, language).some(word => question.counted.includes(word.stem))
}
