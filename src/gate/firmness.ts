import { isHearsay } from '../claims/firmness/modality.ts'
import { findQuantities, sentenceWords } from '../claims/quantities/quantities.ts'
import { nameFor } from '../lines/names-told.ts'
import { hedgesIn } from '../text/bounds/hedges.ts'
import { findNames } from '../text/names/names.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { remembered } from '../text/remembered.ts'
import { translations } from '../text/words/glossary.ts'
import { contentWords, stemsOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Hedge, Language, Line, Modality, Quote, Span } from '../types.ts'

// The patterns below are for folded text: lower case, no accents, ' for every apostrophe.

const negation =
  /\b(?:ne|n'\w+|pas|jamais|aucune?s?|ni|sans|non|not|no|never|none|nobody|without|neither|nor|cannot)\b|n't\b/
const denial =
  /\b(?:dement\w*|nie[rst]?|nient|refut\w*|contest\w*|disput\w*|rejet\w*|den(?:y|ies|ied|ial)|reject\w*|dismiss\w*)\b/
const noDenial =
  /(?:\b(?:pas|jamais|sans|ni|not|never|without|nor|neither)|n't) (?:\w+ ){0,2}?(?:dement\w*|nie[rst]?|refut\w*|rejet\w*|deny|denied|refute\w*|reject\w*|dismiss\w*)\b/
const refusal = /\b(?:refus\w*|declin\w*|unconfirmed|yet to)\b/
const conditional =
  /\b(?:aurai(?:t|ent)|serai(?:t|ent)|conditionnel|presume\w*|suppose\w*|reportedly|allegedly|alleged|apparently|purported\w*|believed to|said to|thought to|may have|might have|may be|might be|would)\b/
const confirmation = /\b(?:confirm\w*|acknowledg\w*|admit\w*|admet\w*|admis|reconnai\w*|reconnu\w*)\b/
const attribution =
  /\b(?:selon|d'apres|according|report\w*|alleg\w*|said|says?|told|claim\w*|affirm\w*|declar\w*|annonc\w*|announc\w*|indiqu\w*|precis\w*|ajout\w*|estim\w*|assur\w*|depending|expliqu\w*|dit|disent|stat(?:ed|es)|confirm\w*|dement\w*|den(?:y|ies|ied))\b/

/** Words, one of which a line must use when its claim is not simply asserted or attributed. */
const firmnessWords: Readonly<Partial<Record<Modality, RegExp>>> = {
  conditional,
  // Who does not believe something doubts it.
  denied: new RegExp(`${denial.source}|\\b(?:dout\\w*|doubt\\w*)\\b`),
  unconfirmed: new RegExp(`${negation.source}|${refusal.source}`),
  'called-for':
    /\b(?:appel\w*|exhort\w*|demand\w*|reclam\w*|exig\w*|invit\w*|urg(?:e|es|ed|ing)|call\w*|ask\w*|request\w*|appeal\w*|seek\w*|want\w*|order\w*|ordonn\w*|ve(?:ut|ulent)|souhait\w*)\b/,
  planned:
    /\b(?:prev\w*|intention|entend\w*|compte\w*|projet\w*|ve(?:ut|ulent)|vo(?:ulait|ulaient|ulu)|souhait\w*|envisag\w*|propos\w*|prepar\w*|plan\w*|intend\w*|doi(?:t|vent)|devrai\w*|would|due to|set to|want\w*|offer\w*|expect\w*|seek\w*|will|va|vont|aim\w*|menac\w*|threat\w*|prome\w*|promis\w*|pledg\w*|vow\w*|fear\w*|crai(?:nt|gn)\w*|redout\w*|attend\w*|pourrai\w*|could|might)\b/,
}

/** What a line must tell of a number with it. The bounds of `between` are numbers, checked as such. */
const toTell: ReadonlySet<Hedge> = new Set([
  'at least',
  'more than',
  'up to',
  'at most',
  'less than',
  'about',
  'nearly',
])
const rough: ReadonlySet<Hedge> = new Set(['about', 'nearly'])

/** Whether one hedge may be told for another: « environ » and « près de » may stand for one another, nothing else may. */
export function isSameHedge(a: Hedge, b: Hedge): boolean {
  return a === b || (rough.has(a) && rough.has(b))
}

/** Why a line says its claim more firmly than it was made, or without its holder; null when it does not. */
export function whyClaimFails(
  words: string,
  claim: Claim,
  language: Language,
): 'firmness' | 'hedge' | 'holder' | null {
  const folded = fold(words)
  const isSaid = firmnessWords[claim.modality]?.test(folded) !== false
  if (!isSaid && !(claim.modality === 'conditional' && isConditional(words, language))) return 'firmness'
  if (claim.modality === 'denied' && noDenial.test(folded)) return 'firmness'
  if (claim.kind === 'figure' && !tellsHedge(words, claim.figure.hedge, language)) return 'hedge'
  return namesHolder(folded, words, claim, language) ? null : 'holder'
}

function tellsHedge(text: string, hedge: Hedge, language: Language): boolean {
  return !toTell.has(hedge) || [...hedgesOf(text, language)].some(one => isSameHedge(one, hedge))
}

const hedgesOf = remembered((text, language): ReadonlySet<Hedge> => {
  const sentence = sentenceWords(text, [0, text.length], language)
  // « une douzaine », « les pertes dépassent 300 »
  const quantities = findQuantities(sentence).map(({ hedge }) => hedge)
  return new Set([...hedgesIn(sentence.words, language), ...quantities])
})

function namesHolder(folded: string, words: string, claim: Claim, language: Language): boolean {
  if (claim.holder === null || claim.kind === 'sanction') return true
  const from = claim.quote.language
  if (spaced(folded).includes(spaced(fold(nameFor(claim.holder, from, language))))) return true
  const keys = findNames(words, language).flatMap(name => name.keys)
  if (claim.holderKeys.some(key => keys.includes(key))) return true
  const stems = new Set(uncountedStems(words, language))
  return contentWords(claim.holder, from).some(({ stem }) =>
    [stem, ...(from === language ? [] : translations(stem, from))].some(one => stems.has(one)),
  )
}

/** « trente marins » do not name « le syndicat des marins »: who is counted is not who claims. */
function uncountedStems(words: string, language: Language): string[] {
  const ends = findNumbers(words, language).map(({ span }) => span[1])
  const all = contentWords(words, language)
  const follows = (start: number, end: number) => start >= end && !/[,;:.!?()]/u.test(words.slice(end, start))
  const counted = new Set(
    ends.flatMap(end => all.filter(({ start }) => follows(start, end)).slice(0, countedReach)),
  )
  return all.filter(word => !counted.has(word)).map(({ stem }) => stem)
}

/** "1,200 police officers" */
const countedReach = 2

/** Words between single spaces, so that « elle » is not found in « réelle ». */
function spaced(folded: string): string {
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}

/**
 * Why words that nobody checked yet are less careful than the sentences that they tell: a negation or a denial is
 * gone or new, a hedge or a conditional is gone, or nobody is said to claim what a source claimed.
 */
export function whyLessCareful(
  words: string,
  { quotes, claim }: Line,
  language: Language,
): 'firmness' | 'hedge' | 'holder' | null {
  const told = fold(words)
  const known = quotes.map(quote => fold(quote.text))
  const wasNegative = known.some(isNegative)
  if (isNegative(told) ? !wasNegative : wasNegative && claim?.kind !== 'figure') return 'firmness'
  if (confirmation.test(told) && !known.some(text => confirmation.test(text))) return 'firmness'
  if (!isConditional(words, language) && hardens(words, quotes, language)) return 'firmness'
  // The rest is known of a claim, and checked by what is known.
  if (claim !== null) return null
  if (quotes.some(quote => isConditional(quote.text, quote.language)) && !isConditional(words, language))
    return 'firmness'
  if (
    /\d/.test(told) &&
    quotes.some(quote => isHedged(quote.text, quote.language)) &&
    !isHedged(words, language)
  )
    return 'hedge'
  return known.some(text => attribution.test(text)) && !attribution.test(told) ? 'holder' : null
}

/** « auraient gagné », "reportedly crossed", folded: what is only said to have happened, in the words behind. */
const supposing =
  /\b(?:aurai(?:en)?t|serai(?:en)?t|reportedly|allegedly|apparently|believed to|said to|thought to)((?: [\w'-]+){1,4})/g

/** Whether words tell as so, in the verb of a quote, what the quote tells in the conditional alone. */
function hardens(words: string, quotes: readonly Quote[], language: Language): boolean {
  const told = stemsOf(words, language)
  return quotes.some(({ text, language: from }) => {
    const folded = fold(text)
    const supposed = [...folded.matchAll(supposing)].flatMap(([, behind = '']) => contentWords(behind, from))
    const plain = stemsOf(folded.replace(supposing, ' '), from)
    const stems = supposed.map(({ stem }) => stem).filter(stem => !plain.has(stem))
    const known = stems.flatMap(stem => (from === language ? [stem] : [stem, ...translations(stem, from)]))
    return known.some(stem => told.has(stem))
  })
}

/** Whether words say that somebody claims something: « selon », "said". */
export function attributes(words: string): boolean {
  return attribution.test(fold(words)) || conditional.test(fold(words))
}

/**
 * Whether a wording of a hedge stands in a part of a text, whatever it is a hedge of there: rules that read articles take
 * "reports about 200" for reports on them.
 */
export function isHedgedSo(text: string, span: Span, hedge: Hedge, language: Language): boolean {
  return [...hedgesIn(sentenceWords(text, span, language).words, language)].some(one =>
    isSameHedge(one, hedge),
  )
}

/** Whether folded words negate, deny or refuse something. */
export function isNegative(folded: string): boolean {
  return negation.test(folded) || denial.test(folded) || refusal.test(folded)
}

function isConditional(text: string, language: Language): boolean {
  return conditional.test(fold(text)) || isHearsay(text, language, true)
}

function isHedged(text: string, language: Language): boolean {
  const quantities = findQuantities(sentenceWords(text, [0, text.length], language))
  return quantities.some(({ hedge }) => toTell.has(hedge))
}
