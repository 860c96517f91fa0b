import type { Name } from '../../text/names/names.ts'
import { wordSet } from '../../text/words/word-set.ts'
import { isAndOr, isBy } from '../grammar/function-words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { isFate, kindOfWord } from './categories.ts'
import type { Counted } from './counted-edges.ts'
import {
  isDiscipline,
  isHeading,
  isIdiom,
  isListOfLabels,
  isOfModel,
  isRowKey,
  isSum,
  isTitle,
  isTrait,
  overMarks,
} from './names.ts'
import { hasPartOpener } from './parts.ts'
import { isRatio } from './ratios.ts'

const definite = wordSet(
  `les ces ses leurs nos vos mes tes des aux 's the these those its his her their our your my both all tous toutes l' chacun chacune
  chaque each every cet cette lesdits`,
)
/** The largest number that « les deux pays » can point back with. */
const largestPointing = 20
/** « deux façons », "three ways": small numbers of these tell nothing that happened. */
const idle = wordSet(
  `façon facons facon manieres mots types sortes raisons points etapes volets options choses pas parts cotes reprises fois temps
  exemples questions aspects sens niveaux versions lettres formes categories mains yeux ways things reasons kinds types sides
  parts words steps options halves hands times points questions examples aspects levels versions letters forms categories fronts abstentions millenaires siecles decennies
  faces tours rounds matchs matches games saisons seasons buts goals titres titles brothers sisters freres soeurs albums films episodes chansons songs hypotheses scenarios camps chiffres poids etoiles stars systemes systems dimensions roues`,
)
const smallIdle = 12

/** Whether a number counts something at all: not « les deux hommes », not "two ways", not a name's own number. */
export function isCounting(
  sentence: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  names: readonly Name[],
): boolean {
  const { words, text } = sentence
  const { number, kind, value, hedge } = quantity
  const size = value ?? quantity.high ?? quantity.low
  if (isFactor(words, quantity) || isFromZero(quantity)) return false
  if (isDenomination(words, quantity) || isLimit(words, quantity) || isHalfMore(words, quantity, counted))
    return false
  if (isHeading(text, words, quantity) || isRowKey(words, quantity)) return false
  if (kind === 'measure' && (isPartOfTheName(words, quantity) || isDiscipline(words, quantity))) return false
  // « l’un sur 50 cm, l’autre sur 25 »
  if (kind === 'measure' && size !== null && size < 1 && /\ssur\s/u.test(text.slice(...number.span)))
    return false
  if (kind !== 'count') return kind === 'money' || kind === 'percent' || kind === 'measure'
  if (size !== null && (size < 1 || (!Number.isInteger(size) && size < 1_000))) return false
  if (names.some(name => isInName(name, number.span))) return false
  const small = size !== null && hedge === 'exactly'
  if (isBase(words, quantity) || isRatio(words, quantity)) return false
  if (isSum(text, number.span) || isOfModel(words, quantity) || isTitle(words, quantity)) return false
  if (isTrait(sentence, quantity) || isIdiom(words, quantity) || isTerm(words, quantity)) return false
  if (isAgeLimit(words, quantity) || isAge(words, quantity, counted) || isBetween(words, quantity, counted))
    return false
  if (isListOfLabels(words, quantity) || isHyperbole(words, quantity, counted)) return false
  const before = words[overMarks(words, quantity.start - 1)]?.form ?? ''
  // « tous deux disparus »: both of those who were named
  if (small && /^(?:tous|toutes)$/.test(before)) return false
  if (small && size <= largestPointing && (quantity.placed || definite.has(before)))
    return counted !== null && (tellsFate(words, counted) || isFamily(words, before, counted))
  const head = counted?.head === null || counted === null ? undefined : words[counted.head]
  // "a six-figure sum", "six figures"
  if (sentence.language === 'en' && head?.form === 'figures') return false
  if (!small || size > smallIdle || head === undefined) return true
  return !idle.has(head.form) && (!kin.has(head.form) || isOfVictims(sentence, quantity, counted))
}

const kin = wordSet('fils filles enfants children sons daughters')
const having =
  /^(?:a|ai|as|avons|avez|ont|aura|auront|avait|avaient|avoir|ayant|eu|eut|eurent|eleve|elever|elevent|elevait|attend|avec|has|have|had|having|with|raise[ds]?|raising|expecting)$/
const parent =
  /^(?:mere|pere|parents?|maman|papa|famille|couple|veuve?|mother|father|family|mum|mom|dad|widow(?:er)?)$/
const parentReach = 4

const victimReach = 16
/** What else befalls those who are no one's in particular; folded. */
const befalling =
  /^(?:secour|sauve|enlev|kidnap|extrait|hospitalis|contamin|infect|rescu|abduct|missing|trapped|malnutri|affam|starv)/

/** « trois enfants tués », « dont sept enfants »; not « mère de trois enfants », "has two sons", "three of her children". */
function isOfVictims(
  sentence: SentenceWords,
  { start, next, last }: Quantity,
  counted: Counted | null,
): boolean {
  const { words, language } = sentence
  const before = words[start - 1]?.form ?? ''
  const near = words.slice(Math.max(0, start - parentReach), start).map(({ form }) => form)
  if (having.test(before) || /^(?:of|de|des)$/.test(words[last + 1]?.form ?? '')) return false
  if (/^(?:de|d'|of)$/.test(before) && near.some(form => parent.test(form))) return false
  if (hasPartOpener(sentence, start)) return true
  const end = (counted?.last ?? next) + 1
  return words.slice(Math.max(0, start - victimReach), end + victimReach).some(({ form }) => {
    const kind = kindOfWord(form, language)
    return (kind !== undefined && isFate(kind)) || befalling.test(form)
  })
}

const termReach = 8

/** « quatre ans de prison, dont deux fermes », « dont deux avec sursis »: of years. */
function isTerm(words: SentenceWords['words'], { start, next }: Quantity): boolean {
  const behind = `${words[next]?.form} ${words[next + 1]?.form}`
  if (words[start - 1]?.form !== 'dont' || !/^(?:fermes? |avec sursis)/.test(behind)) return false
  return words.slice(Math.max(0, start - termReach), start).some(({ form }) => /^(?:ans?|mois)$/.test(form))
}

/** "children 3 and under", « les enfants de 3 ans et moins » */
function isAgeLimit(words: SentenceWords['words'], { next, last }: Quantity): boolean {
  const forms = words.slice(last + 1, Math.max(next, last + 3)).map(({ form }) => form)
  return /^(?:and|or) (?:under|older|younger|up)(?: |$)/.test(forms.join(' '))
}

/** « elle avait neuf ans, et en a aujourd’hui 29 » */
function isAge(words: SentenceWords['words'], { start }: Quantity, counted: Counted | null): boolean {
  const near = words.slice(Math.max(0, start - 3), start).map(({ form }) => form)
  const isOwned = near.some((form, at) => form === 'en' && /^(?:a|ai|avait)$/.test(near[at + 1] ?? ''))
  return counted === null && isOwned && words.slice(0, start).some(({ form }) => form === 'ans')
}

/** « entre deux sanglots », « l’entre deux guerres », "between two rocks": where or when, and nobody counted. */
function isBetween(
  words: SentenceWords['words'],
  { start, value, hedge }: Quantity,
  counted: Counted | null,
): boolean {
  if (!/^(?:entre|between)$/.test(words[start - 1]?.form ?? '') || value !== 2 || hedge !== 'exactly')
    return false
  return counted === null || !tellsFate(words, counted)
}

/** « la Zorba 8 litres », « la Zorba Série 1 3.8 litres », « un virage à 180 degrés » */
function isPartOfTheName(words: SentenceWords['words'], { start, first, unit, value }: Quantity): boolean {
  const before = words[start - 1]
  if (/^(?:degr|°$)/.test(unit ?? ''))
    return (
      before?.form === 'à' &&
      (value === 360 || /^(?:virage|tournant|revirement|tour)$/.test(words[start - 2]?.form ?? ''))
    )
  if (start !== first || start < 2 || !/^lit/i.test(unit ?? '') || before?.kind !== 'word') return false
  // « un bloc V8 5 litres » tells how large it is
  return /^\d+$/.test(before.form) || (before.capital && !/\d/.test(before.form))
}

/** « mille raisons », « mille mercis » */
function isHyperbole(
  words: SentenceWords['words'],
  { first, last }: Quantity,
  counted: Counted | null,
): boolean {
  if (first !== last || !/^(?:mille|cent)$/.test(words[first]?.form ?? '')) return false
  const noun = counted === null || counted.head === null ? undefined : words[counted.head]?.form
  // « mille autres bavures »
  if (words[first]?.form === 'mille' && words[last + 1]?.form === 'autres') return true
  return (
    noun !== undefined && (idle.has(noun) || /^(?:mercis?|excuses|pardons|bravos?|precautions)$/.test(noun))
  )
}

/** « les 12 personnes tuées »: what became of them is told. */
function tellsFate(words: SentenceWords['words'], { first, last }: Counted): boolean {
  return words.slice(first, last + 1).some(({ form }) => {
    const kind = kindOfWord(form, 'fr') ?? kindOfWord(form, 'en')
    return kind !== undefined && isFate(kind)
  })
}

/** « la bataille contre les 80 km/h », « passer aux 80 km/h »: what a limit is called. */
function isLimit(words: SentenceWords['words'], { start, kind, unit }: Quantity): boolean {
  return (
    kind === 'measure' &&
    /^km/.test(unit ?? '') &&
    (/^(?:aux|des)$/.test(words[start - 1]?.form ?? '') ||
      (words[start - 1]?.form === 'les' && /^(?:contre|sur|pour|par|de)$/.test(words[start - 2]?.form ?? '')))
  )
}

/** « trois hectares et demi », « 12 euros et dix centimes »: the number is not all there is. */
function isHalfMore(
  words: SentenceWords['words'],
  { start, next, unit }: Quantity,
  counted: Counted | null,
): boolean {
  if (
    /^centimes?$/.test(unit ?? '') &&
    words[start - 1]?.form === 'et' &&
    /^euros?$/.test(words[start - 2]?.form ?? '')
  )
    return true
  return [next, (counted?.last ?? next) + 1].some(
    at =>
      words[at]?.form === 'et' &&
      (/^demie?s?$/.test(words[at + 1]?.form ?? '') || /^centimes?$/.test(words[at + 2]?.form ?? '')),
  )
}

/** « les billets de 100 euros », "a 20-dollar note": what is printed on them. */
function isDenomination(words: SentenceWords['words'], { start, kind }: Quantity): boolean {
  // « les billets de 100 et 200 euros »
  const isSecond = isAndOr(words[start - 1]?.form) && /^\d/.test(words[start - 2]?.form ?? '')
  const of = isSecond ? start - 3 : start - 1
  if (kind !== 'money' || !/^(?:de|of)$/.test(words[of]?.form ?? '')) return false
  return /^(?:billets?|coupures?|pieces?|ceux|celles?|banknotes?|notes?|coins?)$/.test(
    words[of - 1]?.form ?? '',
  )
}

const possessives = wordSet('ses leurs nos vos mes tes his her their our my your')
const family = /^(?:(?:petits-)?enfants?|filles|fils|(?:grand)?(?:children|daughters|sons))$/

/** « ses sept enfants » */
function isFamily(words: SentenceWords['words'], before: string, { first, last }: Counted): boolean {
  return possessives.has(before) && words.slice(first, last + 1).some(({ form }) => family.test(form))
}

/** « divisé par dix », "multiplied by four": how many times. */
function isFactor(words: SentenceWords['words'], { start }: Quantity): boolean {
  if (!isBy(words[start - 1]?.form)) return false
  return words.slice(Math.max(0, start - 5), start).some(({ form }) => /^(?:divis|multipl)/.test(form))
}

/** « de 0 à 100 km/h », "from zero to 60 miles an hour": how a speed is tried. */
function isFromZero({ kind, low, unit }: Quantity): boolean {
  return kind === 'measure' && low === 0 && /^(?:km|mph|kmh|kph|miles?)/.test(unit ?? '')
}

/** « 12 morts pour 100 000 habitants », "per 1,000 people": what a rate is reckoned on is not counted. */
function isBase(words: SentenceWords['words'], { start, value }: Quantity): boolean {
  if (value === null || value < 100 || !Number.isInteger(Math.log10(value))) return false
  return /^(?:pour|par|per)$/.test(words[start - 1]?.form ?? '')
}

function isInName(name: Name, [start, end]: readonly [number, number]): boolean {
  if (name.kind === 'nationality') return false
  return name.span[0] <= start && name.span[1] >= end && name.span[1] - name.span[0] > end - start
}
