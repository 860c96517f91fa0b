import { extractive } from '../lines/lines.ts'
import { findDates } from '../text/dates/dates.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { findQuotations } from '../text/quotations/quotations.ts'
import { overlaps } from '../text/spans.ts'
import type { EditionSection, Language, Line } from '../types.ts'

/** The sections of one edition in each language. */
type Sections = Readonly<Record<Language, readonly EditionSection[]>>

/**
 * Makes both languages tell the same: a line that only one of them has is taken out, and one whose numbers or dates
 * differ says in both no more than who speaks, above the quote. Sections are matched by their place.
 */
export function inParity({ fr, en }: Sections): Sections {
  const both = fr.map((section, index) => {
    const other = en[index] ?? { title: section.title, items: [] }
    const pairs = paired(section.items, other.items).map(alike)
    return {
      fr: { title: section.title, items: pairs.map(pair => pair.fr) },
      en: { title: other.title, items: pairs.map(pair => pair.en) },
    }
  })
  const kept = both.filter(section => section.fr.items.length > 0)
  return { fr: kept.map(section => section.fr), en: kept.map(section => section.en) }
}

interface Pair {
  readonly fr: Line
  readonly en: Line
}

function paired(fr: readonly Line[], en: readonly Line[]): Pair[] {
  const others = new Map(en.map(line => [identityOf(line), line]))
  return fr.flatMap(line => {
    const other = others.get(identityOf(line))
    return other === undefined ? [] : [{ fr: line, en: other }]
  })
}

/** What a line rests on, whatever its words. */
function identityOf({ claim, quotes }: Line): string {
  return JSON.stringify([claim?.id ?? null, quotes.map(({ version, start, end }) => [version, start, end])])
}

function alike({ fr, en }: Pair): Pair {
  if (factsOf(fr.text, 'fr') === factsOf(en.text, 'en')) return { fr, en }
  return { fr: extractive(fr, 'fr'), en: extractive(en, 'en') }
}

/**
 * The days and, outside of them, the numbers that words tell, in an order that no language sets. What is cited from an
 * article is read in the language of its marks: what one edition says in its own words, the other may cite.
 */
function factsOf(words: string, language: Language): string {
  const cited = findQuotations(words)
  const own = cited.reduceRight(
    (rest, { span: [start, end] }) => rest.slice(0, start) + ';'.repeat(end - start) + rest.slice(end),
    words,
  )
  const others = cited.flatMap(({ span, inner }) => {
    return factsIn(words.slice(...inner), words.charAt(span[0]) === '«' ? 'fr' : 'en')
  })
  return [...factsIn(own, language), ...others].sort().join()
}

/** « de 12 à 31 » tells two numbers, whether or not its grammar makes them one range. */
function factsIn(words: string, language: Language): string[] {
  const dates = findDates(words, language, null)
  const numbers = findNumbers(words, language).filter(
    ({ span }) => !dates.some(date => overlaps(span, date.span)),
  )
  return [
    ...dates.map(({ time }) => JSON.stringify(time)),
    ...numbers.flatMap(({ value, low, high }) => (value === null ? [`${low}`, `${high}`] : [`${value}`])),
  ]
}
