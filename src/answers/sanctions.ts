import { findClaims } from '../store/claims.ts'
import { findNames } from '../text/names/names.ts'
import { contentWords } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Language } from '../types.ts'
import type { Lookup } from './lookup.ts'
import type { Question } from './question.ts'
import { relevance } from './retrieval.ts'

type SanctionClaim = Claim & { readonly kind: 'sanction' }

/** The share of its topic that a sanction's sentence, with what is around it, must hold. */
const enough = 0.5

/** What a question about any sanctions at all may say: they tell no topic. */
const general = new Set(
  [
    ...contentWords(
      `sanctions sanctionner viser visé visée cibler ciblé frapper frappé imposer imposé prendre prises adopter adopté
       annoncer annoncé décider décidé prévoir prévu nouveau nouvelle dernier récent actuel cours vigueur mesure liste
       contre toutes pays état personnes entités existe quoi concerné touché`,
      'fr',
    ),
    ...contentWords(
      `sanctions sanctioned sanctioning target targeted hit impose imposed take taken adopt adopted announce announced
       decide decided plan planned new latest last recent current force measures list against country state people
       persons entities blacklist blacklisted facing under affected`,
      'en',
    ),
  ].map(word => word.stem),
)

/** Sanctions imposed by whom the question names, else aimed at them; on its topic when it names nobody; else all. */
export async function sanctionsFor(lookup: Lookup, question: Question): Promise<Claim[]> {
  const { names } = question
  const keys = names.length === 0 ? {} : { keys: names }
  const found = await findClaims(lookup.store, {
    kinds: ['sanction'],
    ...keys,
    currentOnly: true,
    limit: 200,
  })
  const claims = told(found, question)
  if (names.length === 0) return onTopic(lookup, question, claims)
  const relevant = await relevance(lookup, onlyNames(question), claims)
  const near = claims.filter(claim => {
    const passage = relevant.get(claim.id)
    return passage?.missing === 0 && isOnNames(claim, passage.version.title ?? '', names)
  })
  const imposed = near.filter(claim => isImposedBy(claim, names))
  return imposed.length > 0 || asksForImposer(question) ? imposed : near
}

/** "EU sanctions", « les sanctions américaines » are those of somebody, and of nobody else. */
function asksForImposer({ text, spoken, names }: Question): boolean {
  return findNames(text, spoken).some(({ keys, span: [start, end] }) => {
    const isPower = keys.some(key => names.includes(key) && powers.has(key))
    return (
      isPower &&
      (/^['’]?s? ?sanctions?\b/u.test(text.slice(end)) || /\bsanctions? $/u.test(text.slice(0, start)))
    )
  })
}

/** Whose name before "sanctions" is seldom that of a target. */
const powers = new Set([
  'org_eu',
  'org_un',
  'country_us',
  'country_gb',
  'country_ca',
  'country_jp',
  'country_au',
])

const statuses: readonly (readonly [RegExp, string])[] = [
  [/\b(?:menac\w*|threat\w*)/, 'threatened'],
  [/\b(?:reclam\w*|demand\w*|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing))\b/, 'called-for'],
  [/\b(?:leve[rs]?|levees?|lift(?:s|ed|ing)?|eas(?:e|ed|ing))\b/, 'lifted'],
]

/**
 * « Qui menace de sanctions ? » is answered by threats, where there are any, and who is sanctioned by what is decided;
 * whom it meets is told by those that name somebody.
 */
function told(claims: readonly Claim[], { text, isTopic }: Question): readonly Claim[] {
  const asked = statuses.find(([words]) => words.test(fold(text)))?.[1]
  const sanctions = claims.filter(claim => claim.kind === 'sanction')
  const ofStatus = preferred(sanctions, ({ sanction }) => sanction.status === asked)
  if (isTopic) return ofStatus
  const isDecided = ({ sanction: { status } }: SanctionClaim) => !/^(?:threatened|called-for)$/.test(status)
  return preferred(
    asked === undefined ? preferred(ofStatus, isDecided) : ofStatus,
    ({ sanction }) => sanction.targets.length > 0,
  )
}

/** Those that pass, or all when none does. */
function preferred<T>(items: readonly T[], passes: (item: T) => boolean): readonly T[] {
  const those = items.filter(passes)
  return those.length > 0 ? those : items
}

async function onTopic(lookup: Lookup, question: Question, claims: readonly Claim[]): Promise<Claim[]> {
  const concepts = question.concepts.filter(
    ({ terms, weight }) => weight === 1 && !terms.some(term => general.has(term)),
  )
  if (concepts.length === 0) return [...claims]
  const relevant = await relevance(lookup, { ...question, concepts }, claims)
  return claims.filter(claim => (relevant.get(claim.id)?.coverage ?? 0) >= enough)
}

/** Each name of the question must stand somewhere in the article: the EU's sanctions on one country are not those on another. */
function onlyNames(question: Question): Question {
  const isName = (term: string) => question.names.includes(term)
  return { ...question, concepts: question.concepts.filter(concept => concept.terms.some(isName)) }
}

/** « À Séoul, le ministère a annoncé… »: an imposer of no country of its own is that of the sentence's. */
function isImposedBy(claim: Claim, names: readonly string[]): boolean {
  if (names.includes('org_eu') && isOfUnion(claim)) return true
  if (claim.holderKeys.some(key => names.includes(key))) return true
  return (
    claim.holder !== null &&
    !claim.holderKeys.some(key => /^(?:country|group)_/.test(key)) &&
    startsWithin(claim, names)
  )
}

/** "The Council", where the title of the article has the union's name. */
function isOfUnion(claim: Claim): boolean {
  if (claim.kind !== 'sanction') return false
  const { quote, sanction } = claim
  const isBody = /^(?:(?:the|le|la) )?(?:council|conseil|commission|bloc)$/.test(
    fold(sanction.imposer ?? '').trim(),
  )
  return isBody && keysIn(quote.article.title ?? '', quote.language).includes('org_eu')
}

function startsWithin({ quote, spans }: Claim, names: readonly string[]): boolean {
  const end = (spans.content[0]?.[0] ?? quote.end) - quote.start
  return keysIn(quote.text.slice(0, end), quote.language).some(key => names.includes(key))
}

/**
 * Whether a sanction's own sentence has a name of the question; what is only named beside it has no part in it. In an
 * article whose title has the name, a sentence that names no other country than the imposer's will do.
 */
function isOnNames(claim: Claim, title: string, names: readonly string[]): boolean {
  if (names.includes('org_eu') && isOfUnion(claim)) return true
  const { quote, holderKeys } = claim
  const isAsked = (key: string) => names.includes(key)
  const own = keysIn(quote.text, quote.language)
  if (own.some(isAsked)) return true
  const isOther = (key: string) => /^(?:country|group)_/.test(key) && !holderKeys.includes(key)
  return !own.some(isOther) && keysIn(title, quote.language).some(isAsked)
}

function keysIn(text: string, language: Language): string[] {
  return findNames(text, language).flatMap(name => name.keys)
}
