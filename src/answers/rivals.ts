import { isOfThings, kindOfWord } from '../claims/figures/categories.ts'
import { isPersonNoun } from '../claims/grammar/person-nouns.ts'
import { kindTold } from '../lines/kinds-told.ts'
import { findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { type FigureClaim, isFigureClaim } from '../stories/ledger.ts'
import { stemsOf } from '../text/words/lexemes.ts'
import { fold, tokens } from '../text/words/tokens.ts'
import { isAnyPerson } from './light-words.ts'
import { adjoining, charactersBehind } from './neighbours.ts'
import { underOneCount } from './one-count.ts'

/** Characters between two sentences that nearly follow one another. */
const nearby = 200

/** What somebody else counts of the same right beside these figures, where no word of the question need stand. */
export async function rivalsBeside(store: Store, figures: readonly FigureClaim[]): Promise<FigureClaim[]> {
  const known = new Set(figures.map(({ id }) => id))
  const claims = await findClaims(store, {
    kinds: ['figure'],
    versions: [...new Set(figures.map(({ quote }) => quote.version))],
    currentOnly: true,
  })
  return claims
    .filter(isFigureClaim)
    .filter(claim => !known.has(claim.id) && figures.some(one => isRivalOf(claim, one)))
}

/**
 * « Au moins 26 civils ont péri. Les rebelles parlent de 58 morts »: beside them somebody else counts the same, or the
 * article itself before them.
 */
function isRivalOf(claim: FigureClaim, exact: FigureClaim): boolean {
  const behind = charactersBehind(claim.quote, exact.quote)
  const apart = Math.max(behind, charactersBehind(exact.quote, claim.quote))
  const mayBeSame = apart >= 0 && claim.figure.unit === exact.figure.unit && claim.holder !== exact.holder
  if (!mayBeSame) return false
  if (isOfThings(exact.figure.category))
    return (
      apart < adjoining && claim.holder !== null && exact.holder !== null && countsSameThing(claim, exact)
    )
  return (
    apart < nearby &&
    (behind >= 0 ? claim.holder : exact.holder) !== null &&
    claim.figure.category === exact.figure.category &&
    claim.figure.places.every(place => behind < 0 || exact.figure.places.includes(place)) &&
    claim.figure.about.every(key => exact.figure.about.includes(key)) &&
    (claim.figure.category === 'crowd' || kindTold(claim.figure, claim.quote.language) === '')
  )
}

/** What a disputed number is called when what it counts was named before: "put the figure at", « évalue la facture à ». */
const counts =
  'figures?|numbers?|count|tally|estimates?|total|bill|costs?|price(?: tag)?|toll|turnout|amount|sum|damage|chiffres?|nombre|decompte|comptage|estimations?|facture|couts?|montant|somme|addition|bilan|participation|mobilisation|degats'
const thatCount = new RegExp(`\\b(?:the|this|that|its|le|la|les|l'|ce|cette|ces|son|sa) ?(?:${counts})\\b`)
/** "The council speaks of 260 million": of what was put at another sum before. */
const givesAmount =
  /\b(?:speaks? of|spoke of|talks? of|puts? it at|estimates? it at|parle(?:nt|e)? de|parlait de|evoque(?:nt)?|avance(?:nt)?|l'(?:evalue|estime|chiffre)(?:nt)? a)\b/
const anyCount = new RegExp(`^(?:${counts})$`)

/** « Une facture de 50 millions » and "puts the bill at 85 million"; « 52 passagers » and « plus de 70 personnes ». */
function countsSameThing(
  { figure, quote }: FigureClaim,
  { figure: exact, quote: other }: FigureClaim,
): boolean {
  if (figure.category !== exact.category) return false
  const words = tokens(figure.counts).map(({ word }) => word)
  const isUnit = (word: string) =>
    word === figure.unit?.toLowerCase() || kindOfWord(word, quote.language) === 'money'
  const isAnyCount = words.every(word => anyCount.test(word) || isUnit(word))
  if (isAnyCount && (words.some(word => anyCount.test(word)) || thatCount.test(fold(quote.text)))) return true
  const countsPersons = tokens(exact.counts).some(
    ({ word }) => kindOfWord(word, other.language) === 'persons' || isPersonNoun(word, null),
  )
  if (countsPersons && words.every(isAnyPerson)) return true
  if (words.every(isUnit)) return givesAmount.test(fold(quote.text))
  const same = underOneCount([...stemsOf(exact.counts, other.language)])
  return [...stemsOf(figure.counts, quote.language)].some(stem => same.includes(stem))
}
