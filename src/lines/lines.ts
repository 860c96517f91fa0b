import { readsLikeOrder } from '../model/orders.ts'
import { formatTimeSpan } from '../text/dates/date-format.ts'
import { otherThan } from '../text/language.ts'
import { displayName } from '../text/names/names.ts'
import { fold } from '../text/words/tokens.ts'
import type { Category, Claim, Figure, Language, Line, Quote, TimeSpan } from '../types.ts'
import { cueWords } from './claim-words.ts'
import { areKilled, kindTold, otherFateIn } from './kinds-told.ts'
import { inSentence, nameFor } from './names-told.ts'
import { nounTold } from './nouns-told.ts'
import {
  cited,
  colon,
  counted,
  counting,
  dead,
  firmness,
  foreseen,
  hedges,
  joinNoun,
  lessThan,
  lifting,
  numeral,
  phrase,
  sanctioned,
  stated,
  unsaid,
} from './phrases.ts'

/** A claim in our words, in the reader's language, carried by its quote. */
export function lineOf(claim: Claim, language: Language): Line {
  return { text: describe(claim, language), quotes: [claim.quote], claim }
}

/** A sentence that holds no claim: its outlet says it. */
export function sentenceLine(quote: Quote, language: Language): Line {
  return { text: tellerOf(quote, language), quotes: [quote], claim: null }
}

/** A line of several parts, with its words in the other language too. */
export function inBoth(language: Language, tell: (language: Language) => Line): Line {
  return { ...tell(language), inOther: tell(otherThan(language)).text }
}

/** The same without its words in the other language. */
export function inOneLanguage({ inOther, ...line }: Line): Line {
  return line
}

/** A line's words, followed by what was counted beside it. */
export function withNote(line: Line): string {
  return line.note === undefined ? line.text : `${line.text} – ${line.note}`
}

/** The line that says the least: who speaks, and the quote. It stands in for a line that the gate refuses. */
export function extractive(line: Line, language: Language): Line {
  const [quote] = line.quotes
  return { ...line, text: line.claim === null ? tellerOf(quote, language) : holderOf(line.claim, language) }
}

function describe(claim: Claim, language: Language): string {
  switch (claim.kind) {
    case 'figure':
      return `${holderOf(claim, language)}${colon(language)} ${figureOf(claim, language)}`
    case 'statement':
      return ledIn(claim)[language].replace('#', () => holderOf(claim, language))
    case 'sanction':
      return sanctionOf(claim, language)
  }
}

const confirmation = /confirm|corrobor|verif|acknowledg|admit|admis|admet|reconn|recogni/
const silence = /comment|repon|respond|repl(?:y|ied)|react|reagi/
const denial = /disput|contest|den(?:y|ied)|dement|\bni(?:er|e|ait)\b|refut|exclu|rul(?:e|ed|ing) out/

const belief = /\b(?:thinks?|believes?|expects?|imagines?|pens\w+|croi\w*|croy\w+|imagin\w+)\b/

/** What an unconfirmed statement is called, by the verb that is not done: « n’a pas répondu » confirms nothing, nor denies. */
function ledIn(claim: Claim) {
  const { modality } = claim
  const folded = fold(cueWords(claim))
  if (modality === 'denied' && belief.test(folded)) return unsaid.doubted
  if (modality !== 'unconfirmed' || confirmation.test(folded)) return stated[modality]
  if (silence.test(folded)) return unsaid.silent
  return denial.test(folded) ? unsaid.undenied : stated.unconfirmed
}

/** Who claims, named for the reader: the outlet when it asserts by itself. */
export function holderOf(claim: Claim, language: Language): string {
  if (claim.holder === null) return `${tellerOf(claim.quote, language)} (${phrase('noSource', language)})`
  const name = nameFor(claim.holder, claim.quote.language, language)
  const { language: from, article } = claim.quote
  const links = claim.relay.filter(link => link !== article.outlet)
  // Who has no name is called in the reader's language; outlets keep theirs.
  const relay = links.map(link => (/^\p{Ll}/u.test(link) ? inSentence(nameFor(link, from, language)) : link))
  return relay.length === 0 ? name : `${name} (${relay.join(', ')})`
}

/**
 * The outlet of a quote, else its title, else what it was read from; null without one, or when it is no name but an
 * order, a link or a mention.
 */
export function printerOf({ article: { outlet, title, readFrom } }: Quote): string | null {
  const name = outlet?.trim() || title?.trim() || readFrom || ''
  return name === '' || readsLikeOrder(name) ? null : name
}

/** Who tells what a quote says: its outlet, else no more than « un article »: its title stands under the quote. */
function tellerOf(quote: Quote, language: Language): string {
  return outletOf({ ...quote, article: { ...quote.article, title: null } }, language)
}

/** Who printed a quote: its outlet, else its title, else where it was read. */
export function outletOf(quote: Quote, language: Language): string {
  return printerOf(quote) ?? phrase('unnamedOutlet', language)
}

/**
 * « repris par L’Écho, Le Midi, 2 autres articles »: who printed some quotes, after such words; empty without any. What
 * has no name, or that of `first`, is counted: a name twice in one line tells nobody which is which.
 */
export function outletsAfter(
  words: 'repeatedBy' | 'retoldBy' | 'unsourcedIn',
  first: Quote,
  quotes: readonly Quote[],
  language: Language,
): string[] {
  const own = printerOf(first)
  const names = quotes.map(printerOf).filter(name => name !== null && name !== own)
  const others = quotes.length - names.length
  const further =
    language === 'fr'
      ? counting(others, 'fr', 'autre article', 'autres articles')
      : counting(others, 'en', 'other article', 'other articles')
  const outlets = [...new Set(names), ...(others === 0 ? [] : [further])]
  return outlets.length === 0 ? [] : [phrase(words, language, outlets.join(', '))]
}

/** What a figure says without its holder; any other claim in full. */
export function amountOf(claim: Claim, language: Language): string {
  return claim.kind === 'figure' ? figureOf(claim, language) : describe(claim, language)
}

/** « plus de 10 000 soldats », « 3 % des élèves »: how many of what, without whose, where or when. */
export function quantityIn(claim: Claim & { kind: 'figure' }, language: Language): string {
  const number = numberIn(claim, language)
  if (claim.figure.unit === '%') return number + shareIn(claim, language)
  // « plusieurs milliers de soldats » says itself what it counts.
  const isSaid = claim.figure.hedge === 'vague' && number.includes(claim.figure.counts)
  const noun = isSaid ? '' : countedNoun(claim, language)
  return number === '' || noun === '' ? number + noun : joinNoun(number, noun, language)
}

const percent = /(?:%|\bpour ?cent|\bper ?cent)\s+((?:des?|du|of(?: the)?|de la)\s+|d['’]|de l['’])$/iu

/** Of what a share is, linked as the article links it; in brackets where it stands elsewhere or in the other language. */
function shareIn(claim: Claim & { kind: 'figure' }, language: Language): string {
  const { figure, quote, spans } = claim
  const noun = quote.language === language ? figure.counts : cited(figure.counts, quote.language)
  if (figure.counts === '' || figure.counts === '%') return ''
  const [from = 0, to = 0] = (spans.content[0] ?? []).map(offset => offset - quote.start)
  const words = quote.text.slice(from, to)
  const before = words.endsWith(figure.counts) ? words.slice(0, -figure.counts.length) : ''
  const link = quote.language === language ? before.match(percent)?.[1] : undefined
  return link === undefined ? ` (${noun})` : ` ${link}${noun}`
}

/** « plus de 10 000 », « 3 % »: how many, without of what. */
export function numberIn(claim: Claim & { kind: 'figure' }, language: Language): string {
  const percent = claim.figure.unit === '%' ? `${language === 'fr' ? '\u00a0' : ''}%` : ''
  return quantityOf(claim, claim.figure, language) + percent
}

/** « soldats (Corée du Nord, Koursk) »: what a figure counts, and of whom and where, without how many. */
export function thingIn(claim: Claim & { kind: 'figure' }, language: Language): string {
  const scope = scopeOf(claim, language).join(', ')
  const noun = claim.figure.unit === '%' ? `%${shareIn(claim, language)}` : countedNoun(claim, language)
  return scope === '' ? noun : `${noun} (${scope})`
}

function countedNoun(claim: Claim & { kind: 'figure' }, language: Language): string {
  const { category, hedge, value, low, high } = claim.figure
  const most = Math.abs((hedge === 'between' ? high : (value ?? low ?? high)) ?? Number.POSITIVE_INFINITY)
  const isOne = language === 'fr' ? most < 2 : most === 1
  const wordsFor = (kind: Category) =>
    nounTold(claim.figure, kind) ?? (kind === 'killed' && !areKilled(claim) ? dead : counted[kind])
  const label = (kind: Category) => wordsFor(kind)?.[isOne ? 'one' : 'many'][language] ?? null
  const other = otherFateIn(claim)
  if (other !== null) return [label(category), label(other)].join(language === 'fr' ? ' ou ' : ' or ')
  return label(category) ?? nounOf(claim, claim.figure, language)
}

function figureOf(claim: Claim & { kind: 'figure' }, language: Language): string {
  const { figure } = claim
  const label = counted[figure.category] ?? null
  const amount = quantityIn(claim, language)
  // « plusieurs milliers d’opposants » says itself who they are.
  const kind = amount.includes(figure.counts) ? '' : kindOf(claim, language)
  const details = [
    ...(label === null ? [] : [kind, ...scopeOf(claim, language)]),
    ...(figure.partOf === null ? [] : [phrase('partOf', language)]),
    reserveOn(claim, language),
    claim.asOf === null ? '' : asOf(claim.asOf, language),
  ].filter(detail => detail !== '')
  return details.length === 0 ? amount : `${amount} (${details.join(', ')})`
}

/** « au conditionnel », "feared": how firmly a figure is told; empty where its holder's name says it all. */
export function reserveOn(
  { modality, figure }: Pick<Claim & { kind: 'figure' }, 'modality' | 'figure'>,
  language: Language,
): string {
  const told = modality === 'planned' ? foreseen[figure.category] : undefined
  return (told ?? firmness[modality])[language]
}

/** « au 12 décembre 2024 », « en décembre 2024 », and of several days only which. */
function asOf(time: TimeSpan, language: Language): string {
  const written = formatTimeSpan(time, language)
  if (/^(?:month|year|decade)$/.test(time.precision)) return phrase('during', language, written)
  return time.start === time.end ? phrase('asOf', language, written) : written
}

function kindOf({ figure, quote }: Claim & { kind: 'figure' }, language: Language): string {
  const kind = kindTold(figure, quote.language)
  return kind === '' || quote.language === language ? kind : cited(kind, quote.language)
}

/** Of whom and where, but for the body that counts: « MSF : plus de 180 tués » are not of MSF. */
function scopeOf({ figure, holderKeys }: Claim & { kind: 'figure' }, language: Language): string[] {
  const isOwn = (key: string) => key.startsWith('org_') && holderKeys.includes(key)
  const keys = [...new Set([...figure.about, ...figure.places])].filter(key => !isOwn(key))
  return keys.map(key => displayName(key, language)).filter(name => name !== null)
}

function nounOf(claim: Claim, figure: Figure, language: Language): string {
  if (figure.category === 'money') return figure.unit ?? ''
  const noun = figure.counts.replace(ofWhole, '')
  return claim.quote.language === language ? noun : cited(noun, claim.quote.language)
}

/** "700 of the bank's 1,120 branches" counts branches. */
const ofWhole = /^[\p{L}-]+['’]s \d[\d,.]* /u

function quantityOf(claim: Claim, figure: Figure, language: Language): string {
  const { low, high, value, hedge, unit } = figure
  const numbers = hedge === 'between' ? [low, high] : [value ?? low ?? high]
  const written = numbers.filter(number => number !== null).map(number => numeral(number, language))
  const [first, second] = written
  if (hedge === 'vague' || first === undefined) return ownWords(claim)
  const words = hedge === 'less than' && unit !== null ? lessThan : hedges[hedge]
  return words[language].replace('##', () => second ?? '').replace('#', () => first)
}

/** « plusieurs milliers »: no number can be given, so the article's own words are. */
function ownWords(claim: Claim): string {
  const [content] = claim.spans.content
  if (content === undefined) return ''
  const { text, start, language } = claim.quote
  const [from, to] = [content[0] - start, content[1] - start]
  // « "several hundred" casualties »: a mark that is closed inside is opened right before.
  const opened = /(?:"|“|«\s*)$/u.exec(text.slice(0, from))?.[0] ?? ''
  const isClosedInside = /^[^"“”«»]*["”»]/u.test(text.slice(from, to))
  return cited(text.slice(isClosedInside ? from - opened.length : from, to), language)
}

function sanctionOf(claim: Claim & { kind: 'sanction' }, language: Language): string {
  const { imposer, status, targets } = claim.sanction
  const from = claim.quote.language
  const by = imposer === null ? '' : `${nameFor(imposer, from, language)}${colon(language)} `
  const against = targets
    .map(target => (from === language ? target : inSentence(nameFor(target, from, language))))
    .join(', ')
  const toCome = status === 'lifted' ? lifting[claim.modality] : undefined
  const isSaid = toCome !== undefined || (claim.modality === 'called-for' && status === 'called-for')
  const firm = isSaid ? '' : firmness[claim.modality][language]
  const doubt = firm === '' ? '' : ` (${firm})`
  const label = (toCome ?? sanctioned[status])[language]
  const told = by === '' ? label : by + label.charAt(0).toLowerCase() + label.slice(1)
  return `${told}${doubt}${against === '' ? '' : ` – ${against}`}`
}
