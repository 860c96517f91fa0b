import { displayName, isPlace, type Name } from '../../text/names/names.ts'
import { isDefiniteArticle } from '../grammar/function-words.ts'
import { type Word, wordAt } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { hasVerb, isInAside, isVerb } from './clause.ts'
import { isInApposition, isInQuotation, isLocated, isOrigin, placeNouns } from './located.ts'
import { together } from './places-together.ts'

export interface Where {
  readonly place: string | null
  readonly places: readonly string[]
}

const nowhere: Where = { place: null, places: [] }

/** The place that a figure is limited to: the narrowest behind « dans », « à », "in" in its clause. */
function placeOf(
  sentence: SentenceWords,
  names: readonly Name[],
  from: number,
  to: number,
  mayBe: (at: number) => boolean = () => true,
): Where {
  const start = sentence.words[from]?.start ?? sentence.span[1]
  if (isWorldwide(sentence, from, to)) return nowhere
  const end = sentence.words[to - 1]?.end ?? start
  const located = names.filter(
    name =>
      name.span[0] >= start &&
      name.span[1] <= end &&
      isPlace(name) &&
      mayBe(wordAt(sentence.words, name.span[0])) &&
      !houses.test(sentence.text.slice(...name.span)) &&
      !isInLongerName(sentence.words, name) &&
      !hasOwnNumber(sentence.words, name) &&
      !isNumbered(sentence.words, name) &&
      !isOfOwnNumber(sentence.words, name, from) &&
      isLocated(sentence.words, name, names, from),
  )
  const first = located.find(name => placeKeys(name).length > 0) ?? located[0]
  return first === undefined ? nowhere : whereAre(sentence, together(sentence, first, names.filter(isPlace)))
}

/** « dans le Cirque du Vent »: a name that no map has goes on. */
function isInLongerName(words: readonly Word[], { span, keys }: Name): boolean {
  if (keys.some(key => displayName(key, 'fr') !== null)) return false
  const link = words.findIndex(word => word.start >= span[1])
  if (link < 0 || !/^(?:du|des|de|d')$/.test(words[link]?.form ?? '')) return false
  const next = /^(?:la|l')$/.test(words[link + 1]?.form ?? '') ? link + 2 : link + 1
  return words[next]?.capital === true
}

/** The place behind a number in its own words, else one before it; none where it is said to be elsewhere. */
export function placeAround(
  sentence: SentenceWords,
  names: readonly Name[],
  quantity: Pick<Quantity, 'first' | 'start' | 'next'>,
  left: number,
  right: number,
): Where {
  for (let at = quantity.next; at < right; at++) if (isElsewhere(sentence.words, at)) return nowhere
  const behind = placeBehind(sentence, names, quantity, right)
  if (behind.place !== null || isSomewhere(sentence.words, quantity.next)) return behind
  return placeBefore(sentence, names, left, quantity.start)
}

/** « deux en Zorbie »: right behind the number stands a name that no map has. */
function isSomewhere(words: readonly Word[], next: number): boolean {
  const name = isDefiniteArticle(words[next + 1]?.form) ? next + 2 : next + 1
  return /^(?:à|en|au|aux|dans|in|at)$/.test(words[next]?.form ?? '') && words[name]?.capital === true
}

/** The place before the number that begins at `start`, but for that of another: « dont 300 en Italie, pour 2 millions ». */
function placeBefore(sentence: SentenceWords, names: readonly Name[], from: number, start: number): Where {
  const { words } = sentence
  const free = names.filter(({ span }) => {
    const at = wordAt(words, span[0])
    const locative = isDefiniteArticle(words[at - 1]?.form) ? at - 2 : at - 1
    const before = words[locative - 1]?.form ?? ''
    if (/^\d/.test(before) && !/^(?:1[89]|20)\d\d$/.test(before)) return false
    return (
      !isInAside(sentence, at, start) &&
      !isInApposition(sentence, at, start) &&
      !isOrigin(words, at) &&
      !isOfBeginning(sentence, at, start) &&
      !isOfClauseBefore(sentence, at, start)
    )
  })
  return placeOf(sentence, free, from, start)
}

/** « Depuis le début de la crise en Chine, l’île a envoyé 90 médecins »: where it began, and somebody elsewhere acted. */
function isOfBeginning(sentence: SentenceWords, at: number, start: number): boolean {
  const { words } = sentence
  const comma = words.findIndex(({ form }, index) => index > at && index < start && form === ',')
  if (comma < 0 || !hasVerb(sentence, comma, start)) return false
  const since = words.findLastIndex(({ form }, index) => index < at && /^(?:depuis|since)$/.test(form))
  return since >= 0 && words.slice(since, at).every(({ kind }) => kind === 'word')
}

/** « Il a été tué à Pau, et on compte onze morts »: behind a verb, whose clause a comma ends before the number. */
function isOfClauseBefore(sentence: SentenceWords, at: number, start: number): boolean {
  const { words } = sentence
  const clause = words.findLastIndex(({ form }, index) => index < at && clauseStart.test(form)) + 1
  const isEnd = (index: number) => words[index]?.form === ',' && !goingOn.test(words[index + 1]?.form ?? '')
  const ends = words.slice(at, start).some((_, index) => isEnd(at + index))
  return ends && hasVerb(sentence, clause, at)
}

const clauseStart = /^(?:[;:"«″]|que|qu'|où|that|where)$/
/** « la progression est forte en France, avec 7 000 cas », « a frappé Nice, faisant 30 morts » */
const goingOn = /^(?:avec|dont|with|including|\p{L}+ant|\p{L}+ing)$/u

/** The names as the text writes them, from the first to the last: « Italie et en Espagne ». */
function whereAre({ text }: SentenceWords, names: readonly Name[]): Where {
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined) return nowhere
  // « Aix-en-Provence », of which a map may have « Aix » alone
  const rest =
    /^(?:-[\p{L}'’]+)*/u.exec(text.slice(last.span[1], last.span[1] + longestRest))?.[0].length ?? 0
  return {
    place: text.slice(first.span[0], last.span[1] + rest),
    places: [...new Set(names.flatMap(keysOf))],
  }
}

const longestRest = 40

function keysOf(name: Name): readonly string[] {
  const keys = placeKeys(name)
  return keys.length > 0 ? keys : name.keys.filter(key => key.startsWith('country_'))
}

/** « en Italie (827) »: the place that a number in brackets stands behind; null elsewhere. */
export function placeOfBracket(
  sentence: SentenceWords,
  names: readonly Name[],
  number: number,
): Where | null {
  const { words } = sentence
  if (words[number - 1]?.form !== '(') return null
  const name = names.find(one => isPlace(one) && one.span[1] === words[number - 2]?.end)
  if (name === undefined) return null
  // « la Banque du Québec (10 %) »: somebody's name
  const link = wordAt(words, name.span[0]) - 1
  const isOwner =
    /^(?:de|du|des|d')$/.test(words[link]?.form ?? '') &&
    !placeNouns.has(words[link - 1]?.form ?? '') &&
    nameBefore(words, link)
  return isOwner ? null : whereAre(sentence, [name])
}

const longestName = 6

/** « la Caisse de prêt et placement »: a capital in the words before, up to a mark. */
function nameBefore(words: readonly Word[], end: number): boolean {
  for (let at = end - 1; at > Math.max(0, end - longestName); at--) {
    const word = words[at]
    if (word?.kind !== 'word') return false
    if (word.capital) return true
  }
  return false
}

/** A place with a number in brackets behind it tells nothing of another number. */
function hasOwnNumber(words: readonly Word[], { span }: Name): boolean {
  const next = words.findIndex(word => word.start >= span[1])
  return next > 0 && words[next]?.form === '(' && /^\d/.test(words[next + 1]?.form ?? '')
}

/** « 24 maladies, contre une dizaine (11 en Flandre) »: another number stands right before its preposition. */
function isOfOwnNumber(words: readonly Word[], { span }: Name, from: number): boolean {
  const at = wordAt(words, span[0])
  const locative = isDefiniteArticle(words[at - 1]?.form) ? at - 2 : at - 1
  const number = words[locative - 1]?.form ?? ''
  if (!/^\d[\d.,]*$/.test(number) || /^(?:1[89]|20)\d\d$/.test(number)) return false
  return words.slice(from, Math.max(from, locative - 1)).some(({ form }) => !/^\d/.test(form))
}

/** « dans les Ehpad »: capitals that name what there are many of. */
const houses = /^(?:ehpads?|chu|hlm|smur|samu|tgv|rer|crs|zac)$/iu

/** « a-t-il dit sur Europe 1 », « dans le Top 10 »: a channel, or a name that no map has. */
function isNumbered(words: readonly Word[], { span, keys }: Name): boolean {
  const next = words.findIndex(word => word.start >= span[1])
  if (next < 2 || !/^\d+$/.test(words[next]?.form ?? '')) return false
  const isKnown = keys.some(key => displayName(key, 'fr') !== null)
  const isOn = /^(?:sur|on)$/.test(words[wordAt(words, span[0]) - 1]?.form ?? '')
  return !isKnown || (isOn && /^\d$/.test(words[next]?.form ?? ''))
}

/** The place behind a number in its own words, which end before the word `right`. */
export function placeBehind(
  sentence: SentenceWords,
  names: readonly Name[],
  quantity: Pick<Quantity, 'first' | 'start' | 'next'>,
  right: number,
): Where {
  const { first } = quantity
  const isBeside = (at: number): boolean =>
    !isApart(sentence, quantity, at) && !isInQuotation(sentence.words, quantity.next, at)
  const behind = placeOf(sentence, names, first, right, isBeside)
  const end = behind.place === null ? right : placesEnd(sentence, quantity, right)
  return end === right ? behind : placeOf(sentence, names, first, end, isBeside)
}

const besideComma = 5

/** « 600 décès, bien moins que dans la ville de Nice »: behind a comma, with no verb there that the figure may belong to. */
function isApart(sentence: SentenceWords, { next }: Pick<Quantity, 'next'>, at: number): boolean {
  const { words } = sentence
  const mark = words.findLastIndex(({ form }, index) => index >= next && index < at && /^[,()]$/.test(form))
  const isOpen = mark >= 0 && words[mark]?.form !== ')'
  if (words.slice(next, at).some((_, index) => isOfOther(words, next + index))) return true
  return isOpen && at - mark > besideComma && !hasVerb(sentence, mark, at)
}

/** « …, contre 12 en Italie », « grâce à une vente en Italie », « après avoir grandi en Italie »: where something else is. */
function isOfOther(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]?.form, words[at]?.form ?? '', words[at + 1]?.form ?? '']
  if (word === 'contre') return before === ','
  return word === 'grace' || (word === 'apres' && /^(?:avoir|etre|s'etre)$/.test(next))
}

/**
 * Where the places of a number end, before the word `right`: at a dash that puts something in, and at the comma behind
 * which the main verb comes when the number hangs on a preposition (« Ce contrat, évalué à 500 millions, mènera à Pau »).
 */
function placesEnd(
  sentence: SentenceWords,
  { first, start, next }: Pick<Quantity, 'first' | 'start' | 'next'>,
  right: number,
): number {
  const { words, text } = sentence
  const before = words[start - 1]?.form ?? ''
  const isGoverned = hanging.test(before) || /ant$/.test(before)
  const isObject =
    measuringVerb.test(words[start]?.form ?? '') || hasVerb(sentence, Math.max(0, start - objectReach), first)
  for (let at = next; at < right; at++) {
    const word = words[at]
    // « dépasse les 400 morts et progresse en Asie »: another verb of the same subject
    if (isObject && /^(?:et|and|puis)$/.test(word?.form ?? '') && opensVerb(sentence, at + 1)) return at
    if (word?.kind !== 'mark') continue
    if (/^[-–—]$/.test(word.form) && /\s/u.test(text.charAt(word.start - 1))) return at
    if (!isGoverned || word.form !== ',') continue
    for (let verb = at + 1; verb < right; verb++) if (isVerb(sentence, verb)) return at
  }
  return right
}

const objectReach = 5
const measuringVerb = /^(?:depass|attei|franchi|approch|frol)/

/** A verb, or in French a singular without an article before an adverb or a preposition, which is no noun. */
function opensVerb(sentence: SentenceWords, at: number): boolean {
  if (isVerb(sentence, at)) return true
  const [word, next] = [sentence.words[at], sentence.words[at + 1]?.form ?? '']
  if (sentence.language === 'en' || word?.kind !== 'word' || word.accented || word.capital) return false
  const isAdverb = /ment$/.test(next) || sentence.grammar.times.has(next)
  return /[a-z]{3}(?:e|it|end)$/.test(word.form) && (isAdverb || /^(?:en|à|au|dans|sur)$/.test(next))
}

/** « dans les autres régions », "elsewhere": in none of the places that are named. */
function isElsewhere(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? ''
  if (form === 'elsewhere') return true
  // « par ailleurs », « d’ailleurs »
  if (form === 'ailleurs') return !/^(?:par|d')$/.test(words[at - 1]?.form ?? '')
  const other = /^(?:les|l'|the)$/.test(words[at + 1]?.form ?? '') ? at + 2 : at + 1
  return /^(?:dans|in)$/.test(form) && /^(?:autres?|other)$/.test(words[other]?.form ?? '')
}

const hanging = /^(?:de|d'|à|avec|par|pour|dans|of|with|at|by|for|in)$/

function isWorldwide({ words }: SentenceWords, from: number, to: number): boolean {
  const near = words.slice(from, to)
  return near.some(
    ({ form }, at) =>
      form === 'worldwide' ||
      (form === 'monde' && near[at - 1]?.form === 'le') ||
      (form === 'world' &&
        near[at - 1]?.form === 'the' &&
        /^(?:around|across|in|over)$/.test(near[at - 2]?.form ?? '')),
  )
}

function placeKeys(name: Name): string[] {
  return name.keys.filter(key => key.startsWith('place_'))
}
