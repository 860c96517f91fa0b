import { fold } from '../../text/words/tokens.ts'
import type { Category } from '../../types.ts'
import { isDe } from '../grammar/function-words.ts'
import { type Word, wordAt } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { aboutOf } from './about.ts'
import { resolveAmount } from './amounts.ts'
import { baseOf } from './base.ts'
import { fateOf, isFate, kindsOfWords } from './categories.ts'
import { animals } from './categories-words.ts'
import { categoryInClause } from './category.ts'
import { isAmountOfChange } from './changes.ts'
import { type Clause, clauseAround } from './clause.ts'
import { elidedMoney } from './elided.ts'
import { headOf } from './heads.ts'
import { inheritedFate, isUnknown } from './inherited-fates.ts'
import type { Earlier } from './parts.ts'
import { type Context, type FoundFigure, type Tie, tieOf } from './ties.ts'
import { firmnessBefore } from './told-together.ts'
import { placeAround, placeOfBracket, type Where } from './where.ts'

const nearby = 4

/** Reads a found number as a figure; null when nothing tells what it counts. */
export function resolveFigure(found: FoundFigure, earlier: readonly Earlier[]): Earlier | null {
  const money = elidedMoney(found, earlier)
  if (money !== null) return resolveAmount({ ...found, quantity: money }, earlier)
  return found.quantity.kind === 'count' ? resolveCount(found, earlier) : resolveAmount(found, earlier)
}

const infecting =
  /^(?:contamin|infect|gueri|soign|hospitalis|vaccin|teste|depist|sauv|cured|recovered|treat|rescu|sav(?:ed|ing))|^(?:charge|care)$/
const infectingReach = 4

/** « a tué 61 personnes et en a contaminé 3 000 »: the verb right before the figure tells another fate. */
function isOtherFate({ words }: SentenceWords, start: number): boolean {
  const near = words.slice(Math.max(0, start - infectingReach), start)
  return (
    near.some(({ form, capital }) => !capital && infecting.test(form)) &&
    !near.some(({ form }) => /^[,;]$/.test(form))
  )
}

function resolveCount(found: FoundFigure, earlier: readonly Earlier[]): Earlier | null {
  const { sentence, quantity, counted, position } = found
  if (counted === null && (isOfSubject(sentence, quantity.start) || isDifference(sentence, quantity.next)))
    return null
  const end = counted === null ? quantity.next : counted.last + 1
  const clause = withinContent(
    clauseAround(sentence, quantity.start, end, found.following),
    wordAt(sentence.words, found.contentEnd),
  )
  const left = Math.max(clause.left, wordAt(sentence.words, found.contentStart))
  const previous = earlier.findLast(one => one.position === position) ?? null
  const meant = counted ?? found.ahead
  const head = headOf(sentence, meant, found.names)
  const told = categoryInClause(sentence, quantity, meant, head, clause)
  const context: Context = { ...found, clause, left, end, head, told, previous, earlier }
  const tie = tieOf(context)
  if (tie === null) return null
  const { total } = tie
  const goesAlong = total !== null && clause.verb === null
  const base = baseOf(context, tie)
  const isInherited = head.fate === null && (told === null || isFate(told))
  const fate =
    tie.toll ??
    categoryOf(told, inheritedFate(context, tie) ?? victimsOf(context) ?? fateOfPhrase(context, tie))
  return {
    sentence,
    position,
    quantity,
    firmness: goesAlong
      ? total.firmness
      : (firmnessBefore(found, earlier) ?? { sentence, clause, number: quantity.number.span }),
    counts: tie.counts,
    category:
      isOfAnimals(tie.counts) || (fate !== null && isFate(fate) && isAmountOfChange(sentence, quantity))
        ? 'other'
        : isInherited && isOtherFate(sentence, quantity.start)
          ? base
          : (fate ?? base),
    base,
    about: aboutOfCount(context, tie),
    where: whereOf(context, tie),
    partOf: total?.quantity ?? null,
    shown: [quantity.start, end - 1],
    rival: tie.rival ?? null,
    persons: head.kind === 'persons' || isUnknown(context) || (tie.borrowed?.persons ?? false),
  }
}

/** « 300 moutons », « 300 cadavres de brebis » */
function isOfAnimals(counts: string): boolean {
  const [noun = '', of = '', other = ''] = fold(counts).split(/[\s'’]+/u)
  return animals.has(noun) || (/^(?:de?|of)$/.test(of) && animals.has(other))
}

/** « …, a dit le maire »: the verb that tells whose words these are is none of theirs. */
function withinContent(clause: Clause, end: number): Clause {
  if (clause.right <= end) return clause
  return {
    left: clause.left,
    right: end,
    verb: clause.verb !== null && clause.verb < end ? clause.verb : null,
  }
}

/** « Les adjoints sont au nombre de six »: six of the subject, and not of what was counted before. */
function isOfSubject({ words }: SentenceWords, start: number): boolean {
  const form = (back: number) => words[start - back]?.form ?? ''
  return isDe(form(1)) && form(2) === 'nombre' && form(3) === 'au'
}

/** « quatre morts, deux civils et deux soldats »: what befell the list befell the soldiers in it. */
function categoryOf(told: Category | null, inherited: Category | null): Category | null {
  return told === 'troops' || told === 'crowd' ? (inherited ?? told) : (told ?? inherited)
}

/** « le nombre de morts, inférieur à 200 »: the noun stands elsewhere and tells what became of them. */
function fateOfPhrase({ counted, sentence: { words, language } }: Context, { phrase }: Tie): Category | null {
  if (counted !== null || phrase === null) return null
  const forms = words.slice(phrase.first, phrase.last + 1).map(({ form }) => form)
  return fateOf(kindsOfWords(forms, language))
}

/** "Six more than the last count": what lies between two counts is neither. */
function isDifference({ words }: SentenceWords, next: number): boolean {
  return /^(?:more|fewer|less)$/.test(words[next]?.form ?? '') && words[next + 1]?.form === 'than'
}

const victims = /^victim(?:e|es|s)$/
const victimReach = 6

const amongReach = 32

/** « Parmi les personnes interpellées, trois mineurs »: what befell those among whom they are. */
function fateAmong(context: Context): Category | null {
  const {
    sentence: { words, language },
    quantity,
    head,
  } = context
  if (head.kind !== 'persons' && head.kind !== 'troops' && !head.loose && !isUnknown(context)) return null
  const before = words.slice(Math.max(0, quantity.start - amongReach), quantity.start)
  const opener = before.findLastIndex(({ form }) => /^(?:parmi|among)$/.test(form))
  const comma = before.findIndex(({ form }, index) => index > opener && form === ',')
  if (opener < 0 || comma < 0) return null
  return fateOf(
    kindsOfWords(
      before.slice(opener, comma).map(({ form }) => form),
      language,
    ),
  )
}

/** « Parmi les victimes, quatre jeunes », « les douze victimes »: what befell those counted so far. */
function victimsOf(context: Context): Category | null {
  const { sentence, quantity, counted, earlier, head } = context
  const { words } = sentence
  const told = fateAmong(context)
  if (told !== null) return told
  const among = words.slice(Math.max(0, quantity.start - victimReach), quantity.start)
  const opener = among.findIndex(({ form }) => /^(?:parmi|among|dont|of)$/.test(form))
  const isAmong = opener >= 0 && among.slice(opener).some(({ form }) => victims.test(form))
  const isOwn = counted !== null && counted.head !== null && victims.test(words[counted.head]?.form ?? '')
  if (!isOwn && !(isAmong && (head.kind === 'persons' || head.kind === 'troops' || counted === null)))
    return null
  const fates = new Set(earlier.map(one => one.category).filter(isFate))
  return fates.has('killed') && !fates.has('wounded') && !fates.has('killed-or-wounded') ? 'killed' : null
}

const causing = /^(?:fai(?:t|sant|sait|saient)|fit|firent|caus|provoqu|laiss|leav|left|claim|entrain)/
const causingReach = 4
const suffering = /^(?:perd|lost|lose|losing|suffer|subi|essuy|compt|deplor|mourn|count|report)/

/** Of those that somebody killed or took, the subject is not who is counted. */
function aboutOfCount(context: Context, { borrowed, phrase, total, soldiers }: Tie): readonly string[] {
  const { sentence, names, counted, clause, quantity, left, told, head } = context
  // « le Brésil avec 1 200 morts, l’Italie (700) »
  const bracketed = placeOfBracket(sentence, names, quantity.first)
  if (bracketed !== null) return bracketed.places.filter(key => key.startsWith('country_'))
  const inPhrase = { ...clause, right: 0 }
  const own = aboutOf(sentence, names, phrase ?? counted, inPhrase, quantity.start, quantity.start)
  if (own.length > 0) return own
  if (soldiers !== undefined) return soldiers.about
  const lender = borrowed ?? total
  if (lender !== null) return lender.about
  const fate = told !== null && isFate(told)
  if (fate && isCaused(sentence.words, quantity.start)) return []
  if (fate && head.fate === null && clause.verb === null) {
    const near = sentence.words.slice(Math.max(left, quantity.start - nearby), quantity.start)
    if (!near.some(word => suffering.test(word.form))) return []
  }
  const doer = fate && head.fate === null && governs(sentence.words, quantity.start)
  const named = aboutOf(sentence, names, counted, fate ? inPhrase : clause, quantity.start, left)
  return named.length === 0 && !doer && isOfClaimant(context) ? context.claimants : named
}

/** « un raid faisant 17 morts », "a strike that left 17 dead": whoever did it is not who died. */
function isCaused(words: readonly Word[], start: number): boolean {
  return words.slice(Math.max(0, start - causingReach), start).some(({ form }) => causing.test(form))
}

/** « avoir tué deux femmes »: a fate right before the figure befell others than the subject. */
function governs(words: readonly Word[], start: number): boolean {
  const near = words.slice(Math.max(0, start - 2), start)
  return !near.some(({ form }) => suffering.test(form))
}

const claimantPronoun = /^(?:il|elle|ils|elles|it|they)$/
const infinitive = /(?:er|ir|re|oir)$/
const pronounReach = 5

/** « Oslo affirme avoir perdu … », "the ministry said it would send …": the subject is who claims it. */
function isOfClaimant({ sentence, left, quantity, claimants }: Context): boolean {
  if (claimants.length === 0) return false
  const { words, language, grammar } = sentence
  const from = words.findIndex((word, index) => index >= left && word.kind === 'word')
  const first = words[from]?.form ?? ''
  if (language === 'fr' && infinitive.test(first) && !grammar.prepositions.has(first)) return true
  if (language === 'en' && first === 'to') return true
  const opening = words.slice(from, Math.min(from + pronounReach, quantity.start))
  return opening.some(({ form }) => claimantPronoun.test(form))
}

const againstReach = 4

/** « 30 à Nice, contre 400 à Pau »: where the words begin, in the article, that it is set against. */
function againstAt({ words }: SentenceWords, following: readonly number[]): number {
  for (const start of following) {
    const from = Math.max(0, start - againstReach)
    const at = words.findIndex(
      ({ form }, index) => index >= from && index < start && /^(?:contre|against|lieu|versus)$/.test(form),
    )
    const opener = words[at]
    if (opener !== undefined) return opener.start
  }
  return Number.POSITIVE_INFINITY
}

function whereOf(
  { sentence, names, clause, left, quantity, end, contentEnd, following }: Context,
  { total, borrowed, toll }: Tie,
): Where {
  const own = placeOfBracket(sentence, names, quantity.first)
  if (own !== null) return own
  const whole = clauseAround(sentence, quantity.start, end, [])
  const right = Math.min(whole.right, wordAt(sentence.words, contentEnd))
  const against = againstAt(sentence, following)
  const around = placeAround(
    sentence,
    names.filter(({ span }) => span[0] < against),
    quantity,
    left,
    right,
  )
  if (around.place !== null) return around
  const goesAlong = clause.verb === null || toll !== undefined ? (total ?? borrowed) : null
  return goesAlong?.where ?? around
}
