import type { Quantity, SentenceWords } from '../quantities/quantities.ts'

type Words = SentenceWords['words']

const numberWord = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)$/

/** "four in five firms", "one out of ten", « un train sur trois »: neither number counts what it stands beside. */
export function isRatio(words: Words, quantity: Quantity): boolean {
  const { start, first, next, last } = quantity
  const isLink = (at: number) => /^(?:in|out)$/.test(words[at]?.form ?? '')
  const isNumber = (form = '') => numberWord.test(form)
  const from = words[next]?.form === 'out' ? next + 2 : next + 1
  if (next === last + 1 && isLink(next) && isNumber(words[from]?.form)) return true
  const of = words[start - 1]?.form === 'of' ? start - 2 : start - 1
  if (start === first && isLink(of) && isNumber(words[of - 1]?.form)) return true
  return isFrenchShare(words, quantity)
}

/** What shares are reckoned on: « trois sur quatre », « 8 sur 10 »; « 300 salariés sur 900 » are counted. */
const bases: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  cent: 100,
}
const shareReach = 5
const listReach = 7

function baseAt(words: Words, at: number): number | null {
  const form = words[at]?.form ?? ''
  const base = bases[form] ?? (/^(?:[2-5]|10|100)$/.test(form) ? Number(form) : null)
  const behind = words[at + 1]
  const isAlone = behind === undefined || behind.kind === 'mark' || !/[sx]$/.test(behind.form)
  return isAlone ? base : null
}

/** « plus de trois poissons sur quatre », « un RER B sur trois » */
function isFrenchShare(words: Words, { start, last, value, low, high }: Quantity): boolean {
  const size = value ?? low ?? high ?? 0
  if (words[start - 1]?.form === 'sur') {
    const base = baseAt(words, last)
    const before = words.slice(Math.max(0, start - shareReach), start - 1)
    return base !== null && before.some(({ form }) => isPart(form, base))
  }
  // « un car, bus ou tram sur trois »
  const [reach, parts] = size === 1 ? [listReach, /^(?:word|mark)$/] : [shareReach, /^word$/]
  for (let at = last + 2; at <= last + reach && parts.test(words[at - 1]?.kind ?? ''); at++)
    if (words[at]?.form === 'sur' && words[at - 1]?.kind === 'word')
      return size < (baseAt(words, at + 1) ?? 0)
  return false
}

function isPart(form: string, base: number): boolean {
  const part = /^une?$/.test(form) ? 1 : (bases[form] ?? (/^\d$/.test(form) ? Number(form) : base))
  return part < base
}
