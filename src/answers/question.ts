import { categoryOfPhrase, isFate } from '../claims/figures/categories.ts'
import { type DateMention, findDates } from '../text/dates/dates.ts'
import { detectLanguage, languageOfSentence } from '../text/language.ts'
import { findNames, type Name } from '../text/names/names.ts'
import { overlaps } from '../text/spans.ts'
import { type ContentWord, contentWords } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Category, Language, Span, TimeSpan } from '../types.ts'
import { type Asked, asksWhether, whatIsAsked } from './asked.ts'
import { withKnownCapitals } from './capitals.ts'
import { categoryAsked, fatesOf } from './category-asked.ts'
import { alternatives, type Concept, conceptsOf } from './concepts.ts'
import { countedIn } from './counted-noun.ts'
import { withElisions } from './elisions.ts'
import { type HoldersAsked, holdersOf, speakerWords, withSpeakersName } from './holders-asked.ts'
import { isResident } from './light-words.ts'
import type { Meanings } from './meaning.ts'
import { isNarrow } from './narrow-names.ts'
import { underOneCount } from './one-count.ts'
import { withOpposites } from './opposites.ts'
import { asksForCost, sumAsked } from './prices.ts'
import { asksToReact, namesSpeaker, occasions } from './reactions.ts'
import { withoutShorthand } from './shorthand.ts'
import { withQuestionFirst, withSpeakerFirst } from './word-order.ts'

/** A `topic` is no question: words of it that no article holds are passed over. */
export type QuestionKind = 'how-many' | 'sanctions' | 'said' | 'confirmed' | 'open' | 'topic'

export interface Question extends HoldersAsked {
  readonly text: string
  readonly language: Language
  /** The language that it is written in. */
  readonly spoken: Language
  readonly kind: QuestionKind
  /** What an open question asks for; null when that is not told by its words. */
  readonly asks: Asked | null
  readonly concepts: readonly Concept[]
  /** The outlet whose articles alone are to answer; null for any. */
  readonly outlet: string | null
  /** Keys of every name in the question. */
  readonly names: readonly string[]
  /** Stems, in both languages, of the words that say what became of those counted: « tués », "arrested". */
  readonly fates: readonly string[]
  /** Keys of who is counted: the first name of the question that is not a mere place. */
  readonly who: readonly string[]
  /** Stems, in both languages, of « confirmer », "deny" and their like in the question. */
  readonly verdicts: readonly string[]
  /** Keys of places that narrow it: regions, towns; a country narrows nothing by itself. */
  readonly places: readonly string[]
  /** The time that it asks about, when it names one. */
  readonly time: TimeSpan | null
  /** True for a question of how something has changed: its answer goes from the oldest to the newest. */
  readonly isOverTime: boolean
  /** What is counted, for a question of how many. */
  readonly category: Category | null
  /** True when a command gives a topic instead of a question: all its figures, statements or sanctions are wanted. */
  readonly isTopic: boolean
  /** The counted noun's stems, in both languages; empty when the question names none, or anybody (« personnes »). */
  readonly counted: readonly string[]
  /** True when no category stands for the noun: « pompiers » asks for firefighters and nobody else. */
  readonly countsKind: boolean
}

const howMany =
  /\b(?:combien(?! de temps)|how (?:many|much|large|big)|quel pourcentage|quelle (?:part|proportion)|what (?:share|percentage|proportion))\b/
const totals =
  '(?:nombre|chiffres?|bilan|montant|effectifs?|number of|figures? (?:of|for|on)|toll|death count)\\b'
const total = new RegExp(`\\b${totals}`)
/** « Quel est le dernier bilan », "what is the current death toll", and a question without any word that asks. */
const totalAsked = new RegExp(
  `\\b(?:(?:quel(?:le)?s?|what|which)(?:(?:'s| est| sont| etait| etaient| fut| is| are| was| were| about)\\b,?(?: \\S+){1,5}?)?|ou en (?:est|sont)(?: \\S+){1,4}?) (?:l'|d')?${totals}`,
)
const asking =
  /\b(?:qu[ie]|qu'|quoi|quel(?:le)?s?|comment|quand|pourquoi|what|which|who(?:m|se)?|where|when|why|how)(?![\w-])|(?:^|[.!?:;,] |\bd')ou\b/
/** « Que veut dire », which asks for no words of anybody. */
const meaning = /\bv(?:eut|eulent|oulai(?:t|ent)) dire\b/
const sanctions = /\bsanction/
/** « Qui bloque les sanctions », "who got around the sanctions": neither who imposes them nor whom they meet. */
const doingElse =
  /\b(?:qui|who)(?: (?:is|are|was|has|have|had|a|ont|est))? (?:\w+ )?(?:bloqu|block|veto|oppos|contourn|evad|evit|bypass|circumvent|skirt|critiqu|critici|denonc|condemn|condamn|rejet|reject|soutien|support|back|salu|welcom|conteste|applique|appli)\w*\b.{0,30}\bsanctions?\b/
const saying =
  /\bqu(?:e |')(?:dit|disent|declare|pense|repond)\b|\b(?:qu'(?:a|ont|est-ce que)|que|what (?:did|does|do|has|have|is|are|was)|who|qui)\b.{0,60}?\b(?:dit|dire|disent|declare\w*|affirm\w*|annonc\w*|promis|repond\w*|pense\w*|say|says|said|saying|stated|claim(?:s|ed)?|announced?|promised?|think|comment(?:s|ed)?)\b/
const sayingThat =
  /^\s*(?:and )?(?:did|does|has|have|had) .{2,50}? (?:say|said|stated|claim|claimed|announce|announced|promise|promised)\b|-(?:t-)?(?:il|elle|ils|elles) (?:dit|declare|affirme|annonce|promis)\b/
/** Verbs of confirming and denying, in folded words. */
export const confirmingOrDenying =
  /\b(confirm\w*|dement\w*|nie|nier|niee?|reconnu\w*|reconnait|admis|admet\w*|den(?:y|ies|ied)|admit(?:s|ted)?|acknowledg\w*)\b/
const relative = /\w (?:which|that) (?:confirm|den(?:y|ies)|admit|acknowledg)/
const overTime =
  /\b(?:comment|how)\b.{0,80}\b(?:evolu\w*|chang\w*|progress\w*|augment\w*|baiss\w*|grow[ns]?|grew|grown|risen|fallen|evolv\w*)\b|\b(?:evolution|progression) (?:de|du|des|d')|\b(?:change|changes|trend) (?:of|in|over)\b/
const changing =
  /\b(?:ont|a|avaient|did|do|does|have|has|had|-t-(?:il|elle)s?|-(?:il|elle)s|(?:evolution|progression) d(?:es|e|u)\b|(?:changes?|trend) (?:of|in|over)|evolu\w*|chang\w*|progress\w*|augment\w*|baiss\w*|grow[ns]?|grew|risen|fallen|evolv\w*)\b/g
/** Of « d’après », "how many are left", « au final », "so far", what need not stand in an answer. */
const asides =
  /(?<!\p{L})(?:d['’]apr[eè]s|au final|en tout|pour (?:l['’]instant|le moment)|jusqu['’](?:ici|[àa] pr[ée]sent)|dans cette (?:histoire|affaire)|[àa] propos|au sujet)(?!\p{L})|\b(?:(?:is|are|was|were|still) left|in (?:the end|total|all)|for (?:good|now)|so far|right now|in this (?:affair|matter|story)|(?<=(?:will|would|to) (?:\S+ ){0,8})be held|beforehand)\b(?! of)/giu

export interface QuestionOptions {
  /** The answer's language; the question's own when null. */
  readonly language: Language | null
  /** What is asked for, when a command says it; read from the question when null. */
  readonly kind: QuestionKind | null
  /** The day on which it is asked, an ISO 8601 date: « en novembre » is the latest one. */
  readonly today?: string
  /** Finds what says the same in other words, where a model for that is configured. */
  readonly meanings?: Meanings | null
}

/** Reads a question in French or English, with or without accents. Never throws. */
export function parseQuestion(text: string, options: QuestionOptions): Question {
  const spoken = languageSpoken(text.slice(0, 1_000), options.language)
  const given = withMarks(text.slice(0, 1_000), spoken)
  const { text: bounded, names } =
    options.kind === 'said' ? speakerGiven(given, spoken) : named(withSpeakersName(given, spoken), spoken)
  const folded = fold(bounded)
  const narrow = new Set(names.filter(name => isNarrow(name, bounded, spoken)))
  const today = options.today ?? new Date().toISOString()
  const dates = findDates(bounded, spoken, today)
  const date = dates.find(({ time }) => time !== null)
  const holders = holdersOf(bounded, spoken, names, 'said').holders
  const asksForWords = asksToReact(bounded) && (holders.length > 0 || namesSpeaker(bounded))
  const kind = options.kind ?? (asksForWords ? 'said' : kindOf(bounded, folded, spoken))
  const category = kind === 'how-many' ? categoryAsked(bounded, folded, spoken) : null
  const isTopic = options.kind !== null && !howMany.test(folded) && !total.test(folded)
  const counted = kind === 'how-many' && !isTopic ? whatIsCounted(bounded, spoken, names, category) : null
  const asked = conceptsOf({
    text: bounded,
    language: spoken,
    names,
    aside: [
      ...dates
        .filter(one => isRelative(bounded, one) || (one === date && kind === 'how-many'))
        .map(({ span }) => span),
      ...[asides, ...(kind === 'said' ? [occasions] : [])].flatMap(pattern =>
        Array.from(bounded.matchAll(pattern), ({ 0: { length }, index }): Span => [index, index + length]),
      ),
    ],
  })
  const concepts = asksWhether(folded) ? withOpposites(asked) : asked
  return {
    text: given,
    language: options.language ?? spoken,
    spoken,
    kind,
    outlet: null,
    asks: whatIsAsked(folded),
    isTopic,
    concepts,
    names: [...new Set(names.flatMap(name => name.keys))],
    who: names.find(name => !narrow.has(name) && name.kind !== 'person')?.keys ?? [],
    fates: category === null ? [] : fatesOf(bounded, spoken, category),
    verdicts: verdictsOf(bounded, spoken),
    ...holdersOf(bounded, spoken, names, kind),
    time: date?.time ?? null,
    isOverTime: overTime.test(folded),
    places: [...new Set([...narrow].flatMap(({ keys }) => keys.filter(key => key.startsWith('place_'))))],
    category,
    counted: counted === null ? [] : underOneCount(countedTerms(counted.stem, spoken, concepts)),
    countsKind: counted !== null && categoryOfPhrase(counted.word, spoken) === null,
  }
}

/** The noun of what is counted, or the sum that is asked for by its name; null where they are people of whom anybody is one. */
function whatIsCounted(
  text: string,
  language: Language,
  names: readonly Name[],
  category: Category | null,
): ContentWord | null {
  const sum = category === 'money' ? sumAsked(fold(text)) : null
  if (sum !== null) return contentWords(text, language).find(({ word }) => word.startsWith(sum)) ?? null
  const counted = countedIn(text, language, names)
  const isAnybody = category !== null && isFate(category) && counted !== null && isResident(counted.word)
  return isAnybody ? null : counted
}

/** The stem, its translations, and those of its phrase: « navires de guerre » are "warships". */
function countedTerms(stem: string, language: Language, concepts: readonly Concept[]): string[] {
  const concept = concepts.find(({ terms }) => terms[0] === stem)
  return [...new Set([...alternatives(stem, language), ...(concept?.terms ?? [])])]
}

/** With the letters, apostrophes, hyphens and capitals that people leave out as they type. */
function withMarks(text: string, language: Language): string {
  const spelt = withSpeakerFirst(withoutShorthand(text, language))
  return withKnownCapitals(language === 'fr' ? withQuestionFirst(withElisions(spelt)) : spelt, language)
}

interface Named {
  readonly text: string
  readonly names: readonly Name[]
}

function named(text: string, language: Language): Named {
  const names = findNames(text, language)
  const union = Array.from(text.matchAll(ofUnion), ({ 0: all, 1: french, 2: english, index }): Name => {
    const word = french ?? english ?? all
    const start = index + all.indexOf(word)
    return { kind: 'organisation', keys: ['org_eu'], span: [start, start + word.length] }
  })
  const isOther = ({ span }: Name) => !union.some(one => overlaps(one.span, span))
  return { text, names: [...names.filter(isOther), ...union] }
}

/** Europe has sanctions by its union. */
const ofUnion = /\bsanctions? (europ[ée]en(?:ne)?s?)(?!\p{L})|\b(?=european sanctions?\b)(european)/giu

/** A command for somebody's words begins with their name: « Rutte » alone is one, as it is behind « selon ». */
function speakerGiven(text: string, language: Language): Named {
  if (saying.test(fold(text))) return named(withSpeakersName(text, language), language)
  const source = language === 'fr' ? 'selon ' : 'according to '
  const whole = withSpeakersName(source + text, language)
  const names = findNames(whole, language).flatMap(({ span: [start, end], ...name }) =>
    start < source.length ? [] : [{ ...name, span: [start - source.length, end - source.length] as const }],
  )
  return { text: whole.slice(source.length), names }
}

/** « Cette semaine », "on Tuesday", "this year" are told from the day of the question: an article has other words for them. */
function isRelative(text: string, { span, time }: DateMention): boolean {
  return /^(?:day|week|year)$/.test(time?.precision ?? '') && !/\d/.test(text.slice(...span))
}

/** The same question, asked of anybody. */
export function withoutHolders(question: Question): Question {
  const isOther = (key: string) => !question.holders.includes(key)
  return {
    ...question,
    holders: [],
    governments: [],
    names: question.names.filter(isOther),
    who: question.who.filter(isOther),
    places: question.places.filter(isOther),
    concepts: question.concepts.filter(({ terms }) => terms.every(isOther)),
  }
}

/** The language that a question is written in: often too short to tell, so its small words decide. */
function languageSpoken(text: string, given: Language | null): Language {
  return detectLanguage(text) ?? languageOfSentence(text, given ?? 'en')
}

function verdictsOf(text: string, language: Language): string[] {
  const words = contentWords(text, language).filter(word => confirmingOrDenying.test(word.word))
  return [...new Set(words.flatMap(word => alternatives(word.stem, language)))]
}

function kindOf(text: string, folded: string, language: Language): QuestionKind {
  if (howMany.test(folded)) return 'how-many'
  if (overTime.test(folded) && (total.test(folded) || changesCount(folded, language))) return 'how-many'
  if (isOfWords(folded)) return 'said'
  if (confirmingOrDenying.test(folded) && mayBeVerdict(text, folded)) return 'confirmed'
  if (sanctions.test(folded) && !doingElse.test(folded)) return 'sanctions'
  if (asksForCost(folded)) return 'how-many'
  return total.test(folded) && (totalAsked.test(folded) || !asking.test(folded)) ? 'how-many' : 'open'
}

function isOfWords(folded: string): boolean {
  if (meaning.test(folded)) return false
  return saying.test(folded) || (sayingThat.test(folded) && !sanctions.test(folded))
}

/** « Quel État a le plus de cas confirmés ? », « quand le bilan a-t-il été confirmé ? », "the test that confirms it" ask nobody to confirm. */
function mayBeVerdict(text: string, folded: string): boolean {
  if (relative.test(folded)) return false
  const asks = whatIsAsked(folded)
  if (asks === 'place' || asks === 'number') return false
  return asks === null || asks === 'name' || speakerWords(text) !== null
}

/** « Comment ont évolué les pertes ? », "how have Swedish losses changed?": what changes is counted. */
function changesCount(folded: string, language: Language): boolean {
  const [what = ''] = folded
    .replace(/^.*?\b(?:comment|how)\b/, '')
    .replace(changing, ' ')
    .trim()
    .split(/ (?:de|du|des|d'|of|in|en|dans|a|at|since|depuis|from|among|over|to|for)\b|[?,]/)
  return categoryOfPhrase(what, language) !== null
}
