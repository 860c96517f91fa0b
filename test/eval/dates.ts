import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en, fr, type ParsedResult } from 'chrono-node'
import { findDates } from '../../src/text/dates/dates.ts'
import type { Language, Span } from '../../src/types.ts'
import type { Row } from './row.ts'

interface GoldDate {
  readonly text: string
  /** Each an ISO date or the beginning of one, where the exact day is a matter of convention (« été 2022 »). */
  readonly start: string
  readonly end: string
  /** `?` where it is a matter of convention. */
  readonly precision: string
}

interface Item {
  readonly language: Language
  readonly reference: string | null
  readonly sentence: string
  /** Empty when nothing can be told: no date there, or its year unknown. */
  readonly spans: readonly GoldDate[]
}

/** A date as read: its words and its first and last day. */
interface ReadDate {
  readonly span: Span
  readonly start: string
  readonly end: string
  readonly precision: string
}

type Reader = (item: Item) => readonly ReadDate[]

/** Dates of our own sentences, annotated before the code was run on them: `dates.json`. */
export function dateRows(): Row[] {
  const items: readonly Item[] = JSON.parse(readFileSync(join(import.meta.dirname, 'dates.json'), 'utf8'))
  return (['fr', 'en'] as const).flatMap(language => {
    const own = items.filter(item => item.language === language)
    const { f1, n } = score(own, readOwn)
    const peers = `chrono-node ${score(own, readChrono).f1.toFixed(3)}`
    const silent = own.filter(({ spans }) => spans.length === 0)
    const refused = silent.filter(item => readOwn(item).length === 0).length
    return [
      { measure: `dates-${language}: span and resolved time, F1`, value: f1, n, peers },
      {
        measure: `dates-${language}: nothing told where nothing can be`,
        value: refused / silent.length,
        n: silent.length,
      },
    ]
  })
}

function readOwn({ sentence, language, reference }: Item): ReadDate[] {
  return findDates(sentence, language, reference).flatMap(({ span, time }) => {
    return time === null ? [] : [{ span, start: time.start, end: time.end, precision: time.precision }]
  })
}

/** chrono-node cannot do without a reference: it takes today. */
function readChrono({ sentence, language, reference }: Item): ReadDate[] {
  const from = new Date(`${reference ?? new Date().toISOString().slice(0, 10)}T12:00:00`)
  const results = language === 'fr' ? fr.parse(sentence, from) : en.parse(sentence, from)
  return results.map(chronoDate)
}

function chronoDate({ index, text, start, end }: ParsedResult): ReadDate {
  const precision = start.isCertain('day') || start.isCertain('weekday') ? 'day' : 'month'
  const [first, last] = [start, end ?? start].map(part => part.date().toLocaleDateString('sv-SE'))
  const isMonth = precision === 'month' && start.isCertain('month')
  return {
    span: [index, index + text.length],
    start: isMonth ? `${first?.slice(0, 7)}-01` : (first ?? ''),
    end: isMonth ? lastOfMonth(last ?? '') : (last ?? ''),
    precision,
  }
}

function lastOfMonth(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** F1 of dates with the right words and the right time; `misses` tells each that was missed or made up. */
function score(items: readonly Item[], read: Reader): { f1: number; n: number; misses: string[] } {
  const misses: string[] = []
  let n = 0
  let right = 0
  let found = 0
  for (const item of items) {
    const dates = read(item)
    n += item.spans.length
    found += dates.length
    const hits = item.spans.filter(gold => dates.some(date => isSame(item.sentence, gold, date)))
    right += hits.length
    if (hits.length === item.spans.length && hits.length === dates.length) continue
    const shown = dates.map(
      ({ span, ...time }) => `${item.sentence.slice(...span)} = ${Object.values(time).join(' ')}`,
    )
    misses.push(`${item.reference} ${item.sentence} | ${JSON.stringify(item.spans)} | ${shown.join('; ')}`)
  }
  return { f1: (2 * right) / (n + found), n, misses }
}

/** Articles and prepositions before the date, and a time of day behind it, belong to it or not by convention. */
const lightBefore =
  /^(?:(?:in|on|the|from|between|overnight|of|du|de|des|le|la|les|l['’]|entre|en|au|dans|nuit|this|ce|cet|cette)\s*)+/i

function isSame(sentence: string, gold: GoldDate, date: ReadDate): boolean {
  const bare = (words: string) => words.replace(lightBefore, '').replace(/\.$/, '').toLowerCase()
  const sameWords = bare(sentence.slice(...date.span)) === bare(gold.text)
  const sameTime = date.start.startsWith(gold.start) && date.end.startsWith(gold.end)
  return sameWords && sameTime && (gold.precision === '?' || gold.precision === date.precision)
}
