import type { Language } from '../../types.ts'
import { isLineBreak, isSpace } from '../characters.ts'
import { fold } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'

/** What is glued to the end of a number in digits: "12k", « 5 Md€ », « 16e », "30km". */
interface NumberSign {
  readonly end: number
  /** 1 when there is no scale. */
  readonly scale: number
  readonly ordinal: boolean
}

const thousand = ['k', 'K']
const scaleSigns: Record<Language, ReadonlyMap<string, number>> = {
  fr: scales(
    thousand,
    ['M', 'million', 'millions'],
    'Md Mds md mds Mrd Mrds milliard milliards'.split(' '),
    [],
  ),
  en: scales(thousand, 'm M mn mln mil million'.split(' '), 'b B bn billion'.split(' '), ['tn', 'trillion']),
}

function scales(thousands: string[], millions: string[], billions: string[], trillions: string[]) {
  return new Map([
    ...thousands.map((sign): [string, number] => [sign, 1e3]),
    ...millions.map((sign): [string, number] => [sign, 1e6]),
    ...billions.map((sign): [string, number] => [sign, 1e9]),
    ...trillions.map((sign): [string, number] => [sign, 1e12]),
  ])
}

/** Signs that also count after a space; the others would be words of their own there. */
const signsAfterSpace = new Set(['k', 'K', 'Md', 'Mds', 'Mrd', 'Mrds', 'bn', 'mn', 'mln', 'tn'])
const longestMoneySign = 3
/** "AUD1.5m", "Rs500", "Y=590bn": a currency written in letters. */
export const moneyLetters =
  /(?:^|[^\p{L}])(?:RM|PS|Rs|Y=|USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|RMB|HKD|SGD|RUB|UAH|PLN|SEK|NOK)$/u
const moneySign = /[$€£¥₩₽₴]\s?$/u
const moneyAfter = /\s?(?:[$€£¥₩₽₴]|(?:EUR|USD|GBP)(?!\p{L}))/uy
/** "400m from the border" is a distance; "2.5m people" is not. */
const distanceAfter =
  /\s(?:from|away|tall|high|deep|long|wide|above|below|north|south|east|west|off|apart|race|sprint|final|hurdles|freestyle|behind|ahead|down|up|underground)\b/y
const ordinalSigns: Record<Language, ReadonlySet<string>> = {
  fr: wordSet('er re ere e eme ieme nd nde ers res es emes d de'),
  en: new Set(['st', 'nd', 'rd', 'th']),
}
const ordinalSignsAfterSpace = new Set(['e', 'er', 'eme'])
const units = wordSet(
  'kg g mg km m cm mm ml l cl dl t kt h min mph kmh kph mbps gbps gb mb tb kb ghz mhz hz kw mw gw kwh mwh gwh twh hp ch ft in yd lb lbs oz mi nm ha bpd m2 m3 km2 km3 m² m³ km² pc pct deg degc degf',
)
const letters = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/uy

/** Reads what is glued to the number that ends at `end`; null when that makes it a code, like 4x4, 5G or 1990s. */
export function readNumberSign(
  text: string,
  end: number,
  before: string,
  language: Language,
): NumberSign | null {
  const code = text.charCodeAt(end)
  const space = isSpace(code) && !isLineBreak(code) ? 1 : 0
  letters.lastIndex = end + space
  const sign = letters.exec(text)?.[0]
  const bare = { end, scale: 1, ordinal: false }
  if (sign === undefined) return bare
  const last = end + space + sign.length
  const scale = scaleSigns[language].get(sign)
  if (scale !== undefined && isScale(text, sign, space, last, before))
    return { end: last, scale, ordinal: false }
  const folded = fold(sign)
  if (ordinalSigns[language].has(folded) && (space === 0 || ordinalSignsAfterSpace.has(folded))) {
    return { end: last, scale: 1, ordinal: true }
  }
  const isUnit = units.has(folded) && (sign.length > 1 || sign === folded)
  return space === 1 || isUnit ? bare : null
}

function isScale(text: string, sign: string, space: number, last: number, before: string): boolean {
  moneyAfter.lastIndex = last
  const money = moneySign.test(before) || moneyLetters.test(before) || moneyAfter.test(text)
  if (space === 1) return signsAfterSpace.has(sign) || (money && sign.length <= longestMoneySign)
  if (sign !== 'm' || money) return true
  distanceAfter.lastIndex = last
  return !distanceAfter.test(text) && /^\s\p{L}/u.test(text.slice(last, last + 2))
}
