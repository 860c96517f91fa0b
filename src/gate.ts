import { type RefusalReason, whyWordsFail } from './carried.ts'
import { extractive } from './lines.ts'
import { isQuotable } from './quotable.ts'
import type { Store } from './store/store.ts'
import { getVersions } from './store/versions.ts'
import type { Language, Line, Quote, Version } from './types.ts'

export interface Refusal {
  readonly text: string
  readonly reason: RefusalReason
}

export interface Passed {
  readonly lines: readonly Line[]
  /** Lines whose words did not hold: their extractive form went out instead. */
  readonly replaced: readonly Refusal[]
  /** Lines whose quotes are not what is stored: nothing of them went out. */
  readonly dropped: readonly Refusal[]
}

/**
 * The only door out. A quote must equal, code unit for code unit, the stored text at its offsets, in the article that
 * it names; and a line's own words must be carried by its quotes and its stored claim.
 */
export async function gate(store: Store, lines: readonly Line[], language: Language): Promise<Passed> {
  const ids = new Set(lines.flatMap(line => line.quotes.map(quote => quote.version)))
  const versions = new Map((await getVersions(store, [...ids])).map(version => [version.id, version]))
  const passed: Line[] = []
  const replaced: Refusal[] = []
  const dropped: Refusal[] = []
  for (const line of lines) {
    if (!printsClaim(line) || !line.quotes.every(quote => isExact(quote, versions.get(quote.version)))) {
      dropped.push({ text: line.text, reason: 'wrong-quote' })
      continue
    }
    const reason = whyWordsFail(line.text, line, language)
    if (reason === null) passed.push(line)
    else {
      replaced.push({ text: line.text, reason })
      passed.push(extractive(line, language))
    }
  }
  return { lines: passed, replaced, dropped }
}

/** A claim is known to be stored by its quote: without that, its numbers and names would be nobody's. */
function printsClaim({ quotes, claim }: Line): boolean {
  if (claim === null) return true
  const { version, start, end } = claim.quote
  return quotes.some(quote => quote.version === version && quote.start === start && quote.end === end)
}

/** The stored words at these offsets, some of them in a sentence that may be quoted. */
function isExact({ text, start, end, article }: Quote, version: Version | undefined): boolean {
  if (version === undefined || version.article !== article.id) return false
  if (!Number.isInteger(start) || start < 0 || end - start !== text.length || text === '') return false
  if (version.text.slice(start, end) !== text) return false
  return version.sentences.some(
    sentence => isQuotable(sentence) && sentence.start < end && start < sentence.end,
  )
}
