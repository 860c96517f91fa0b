import { displayName, type Name } from '../../text/names/names.ts'
import { wordSet } from '../../text/words/word-set.ts'
import { isDefiniteArticle } from '../grammar/function-words.ts'
import { type Word, wordAt } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { hasVerb } from './clause.ts'
import { isClosed, transparent } from './counted-edges.ts'

/** A preposition of place, or a verb that takes the place as its object (« ont gagné la Russie », "reached"). */
const locatives = wordSet(
  `dans à en au aux vers sur in at near inside into across around to within throughout from on gagne rejoint atteint
  reached entered joined pres`,
)
/** What may stand between the preposition and the name: « dans la région russe de », "in three villages of". */
export const placeNouns = wordSet(
  `la le les l' de d' du des toute tout whole all the of region regions province provinces etat state gouvernorat governorate wilaya comte county canton vallee valley ville villes oblast district districts territoire
  territoires zone zones village villages secteur secteurs front frontiere frontieres sol nord sud est ouest banlieue
  departement commune communes ile iles port capitale environs centre cote cotes city town towns area areas northern southern
  eastern western north south east west central border borders soil territory 's capital suburb island port its
  proximite large outskirts partie parties`,
)
const nounReach = 4

/** Whether a figure is limited to the place of a name: a preposition of place stands before it, from the word `from` on. */
export function isLocated(words: readonly Word[], name: Name, names: readonly Name[], from: number): boolean {
  for (let at = wordAt(words, name.span[0]) - 1, steps = 0; at >= 0 && steps < nounReach + 2; at--, steps++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return false
    if (locatives.has(word.form))
      return (
        !isRecipient(words, at, name) &&
        !isOwned(words, at) &&
        !isSomebodysSeat(words, at) &&
        !isSince(words, at, from) &&
        !isCompared(words, at) &&
        !isEndOfRange(words, at, name, names) &&
        !isAroundSeat(words, at, names, from) &&
        !isInsideName(words, at, name)
      )
    const named = names.some(other => other.span[0] <= word.start && other.span[1] >= word.end)
    if (!named && !placeNouns.has(word.form)) return false
  }
  return false
}

/** « appartenant à Total », « grâce à Paris », "belonging to": no place. */
function isOwned(words: readonly Word[], at: number): boolean {
  return /^(?:rattach\S*|apparten\S*|appartien\S*|grace|opposants?|oppose\S*|favorables?|hostiles?|hommage|face|belong\S*|thanks|opposed|hostile|tribute)$/.test(
    words[at - 1]?.form ?? '',
  )
}

const seats =
  /^(?:basee?s?|bases|sise?s?|implantee?s?|domiciliee?s?|immatriculee?s?|originaires?|resid(?:ant|ente?)s?|nee?s?|siegeant|deplacement|visite|based|headquartered|resident|born|visit|trip)$/
const auxiliaries = /^(?:est|sont|etait|etaient|ete|is|are|was|were|been)$/

/** « l’université basée à Nice », « en visite à Nice », « pas à Nice », « l’un à Nice »: where somebody is or is from, where it is not, or where one is. */
function isSomebodysSeat(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form ?? ''
  if (/^(?:pas|not|une?|autre|one)$/.test(before)) return true
  return seats.test(before) && !auxiliaries.test(words[at - 2]?.form ?? '')
}

/** « du mouvement Schild en Vrienden »: what looks like a preposition stands in a name that no map has. */
function isInsideName(words: readonly Word[], at: number, { keys }: Name): boolean {
  if (words[at]?.form !== 'en' || words[at - 1]?.capital !== true || at < 2) return false
  return keys.every(key => displayName(key, 'fr') === null)
}

const comparedReach = 8

/** « 4 degrés de plus qu’à Nice »: what it is compared with, but « n’y en a plus qu’à Nice ». */
function isCompared(words: readonly Word[], locative: number): boolean {
  if (!/^(?:qu'|que|than)$/.test(words[locative - 1]?.form ?? '')) return false
  const before = words.slice(Math.max(0, locative - comparedReach), locative).map(({ form }) => form)
  return !before.some(form => /^n(?:e|')$/.test(form))
}

/** « de la Guinée au Nigeria »: how far it goes. */
function isEndOfRange(
  words: readonly Word[],
  locative: number,
  { kind }: Name,
  names: readonly Name[],
): boolean {
  const before = words[locative - 1]
  if (kind !== 'country' || !/^(?:à|au|aux|to)$/.test(words[locative]?.form ?? '')) return false
  return names.some(one => one.kind === 'country' && one.span[1] === before?.end)
}

/** « résidant à Nice, en France »: the country around a town where somebody only is. */
function isAroundSeat(
  words: readonly Word[],
  locative: number,
  names: readonly Name[],
  from: number,
): boolean {
  if (words[locative - 1]?.form !== ',') return false
  const town = names.find(one => one.kind === 'place' && one.span[1] === words[locative - 2]?.end)
  return town !== undefined && !isLocated(words, town, names, from)
}

const sinceReach = 6

/** « 900 morts depuis son apparition en Chine »: where it began; « Depuis le début en Chine, 900 morts » is where. */
function isSince(words: readonly Word[], locative: number, from: number): boolean {
  for (let at = locative - 1; at > Math.max(from, locative - sinceReach) && words[at]?.kind === 'word'; at--)
    if (/^(?:depuis|since)$/.test(words[at]?.form ?? '')) return true
  return false
}

/** « commandé à la Chine », "sold to Russia by": with « à la » a country is given something, or gives it. */
function isRecipient(words: readonly Word[], at: number, name: Name): boolean {
  return name.kind === 'country' && words[at]?.form === 'à' && /^(?:la|l')$/.test(words[at + 1]?.form ?? '')
}

/**
 * « Le port, l’un des plus vieux de Nice, compte 900 barques », « la barque, construite à Nice, a 30 rames »: a place
 * before the number, between two commas that put in a noun or a participle, tells of what stands before them.
 */
export function isInApposition(sentence: SentenceWords, at: number, number: number): boolean {
  const { words, grammar } = sentence
  const open = words.findLastIndex(({ form }, index) => index < at && /^[,;:()]$/.test(form))
  const close = words.findIndex(({ form }, index) => index > at && index < number && form === ',')
  const [opener, next] = [words[open + 1], words[close + 1]?.form ?? '']
  if (words[open]?.form !== ',' || close < 0 || opener === undefined) return false
  const isNoun = grammar.determiners.has(opener.form) && !grammar.prepositions.has(opener.form)
  if (!(isNoun || opener.accented) || /^(?:soit|avec|with|\p{L}+ant|\p{L}+ing)$/u.test(next)) return false
  return hasVerb(sentence, close, number) || !isClosed(sentence, close + 1)
}

const made =
  /^(?:concue?|produite?|fabriquee?|assemblee?|construite?|importee?|nee?|venue?|made|built|designed|produced|imported|born)s?$/

/** « La barque conçue en Suède porte 900 marins »: where something is from is not where it counts. */
export function isOrigin(words: readonly Word[], at: number): boolean {
  const article = isDefiniteArticle(words[at - 1]?.form) ? 1 : 0
  const participle = at - article - 2
  return made.test(words[participle]?.form ?? '') && !auxiliaries.test(words[participle - 1]?.form ?? '')
}

/** « a commandé 900 masques lorsque “la grippe est arrivée à Nice” »: in a quotation that opens behind the number. */
export function isInQuotation(words: readonly Word[], from: number, at: number): boolean {
  const marksIn = (before: readonly Word[]) =>
    before.filter(({ kind, form }) => kind === 'mark' && transparent.includes(form)).length
  return marksIn(words.slice(0, from)) % 2 === 0 && marksIn(words.slice(from, at)) % 2 === 1
}
