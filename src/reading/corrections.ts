import { type Correction, insertCorrections } from '../store/corrections.ts'
import { recheck } from '../store/quotations.ts'
import type { Store } from '../store/store.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { tokens } from '../text/words/tokens.ts'
import type { Sentence, Span, Version } from '../types.ts'
import type { Succession } from './readings.ts'

/** Sentences of each version that are compared: what is longer is no news article. */
const compared = 400
/** The share of the words of two sentences that they have in common, when one is the other corrected. */
const alike = 0.5

interface Worded {
  readonly sentence: Sentence
  readonly position: number
  /** Without marks, spaces, accents and capitals: a change of those alone is none. */
  readonly key: string
  readonly words: ReadonlySet<string>
}

/** The sentences that the text of another source must have in common with the one before to be that text, edited. */
const keptMin = 2
const keptShare = 0.5
/**
 * Before readers are told: an edition or an answer that is being written down meanwhile is there by then, and what is
 * changed back within this time is no change.
 */
const settled_ms = 60_000

/**
 * Records each sentence that could be quoted from `before` and that `version`, which takes its place, changes or removes,
 * and has what was quoted of the article looked at. What another source gives under the same address may be told in other
 * words without any change: a page after the summary of a feed.
 */
export async function recordCorrections(
  store: Store,
  before: Version,
  version: Version,
  succession: Succession,
): Promise<void> {
  const [old, now] = [worded(before), worded(version)]
  if (succession === 'same source' || isSameText(old, now))
    await insertCorrections(store, correctionsBetween(old, now, before.id, version.id))
  await recheckSoon(store, version)
}

/** Has what was quoted of an article looked at once its newest version has settled. */
export async function recheckSoon(
  store: Store,
  { article, readAt }: Pick<Version, 'article' | 'readAt'>,
): Promise<void> {
  await recheck(store, [article], new Date(Date.parse(readAt) + settled_ms).toISOString())
}

/** What stands in one text and not in another, with what takes its place there. */
export function changesBetween(before: Version, version: Version): Correction[] {
  return correctionsBetween(worded(before), worded(version), before.id, version.id)
}

/** Marks that say something: five per cent are not five. */
const telling = /[%‰€$£¥]/g

/** The words of a text without most marks, spaces, accents and capitals, each between single spaces. */
export function keyOf(text: string, [start, end]: Span): string {
  const words: string[] = []
  let from = start
  for (const token of tokens(text, start, end)) {
    words.push(...(text.slice(from, token.start).match(telling) ?? []), token.word)
    from = token.end
  }
  words.push(...(text.slice(from, end).match(telling) ?? []))
  return ` ${words.join(' ')} `
}

function isSameText(old: readonly Worded[], now: readonly Worded[]): boolean {
  const keys = new Set(now.map(({ key }) => key))
  const kept = old.filter(({ key }) => keys.has(key)).length
  return kept >= keptMin && kept >= old.length * keptShare
}

function correctionsBetween(
  old: readonly Worded[],
  now: readonly Worded[],
  before: string,
  version: string,
): Correction[] {
  const kept = new Set(now.map(({ key }) => key))
  const known = new Set(old.map(({ key }) => key))
  const gone = old.filter(({ key }) => !kept.has(key))
  const fresh = new Set(now.filter(({ key }) => !known.has(key)))
  return gone.map(({ sentence, position, words }) => {
    const replacement = nearest(words, fresh)
    if (replacement !== null) fresh.delete(replacement)
    return {
      before,
      span: [sentence.start, sentence.end],
      position,
      version,
      replacement: replacement && [replacement.sentence.start, replacement.sentence.end],
    }
  })
}

function worded({ text, sentences }: Version): Worded[] {
  return sentences.slice(0, compared).flatMap((sentence, position) => {
    if (!isQuotable(sentence)) return []
    const key = keyOf(text, [sentence.start, sentence.end])
    return [{ sentence, position, key, words: new Set(key.split(' ').filter(word => word !== '')) }]
  })
}

/** The sentence with most words in common (Dice's coefficient); null when none has enough. */
function nearest(words: ReadonlySet<string>, candidates: ReadonlySet<Worded>): Worded | null {
  let best: { readonly candidate: Worded; readonly score: number } | null = null
  for (const candidate of candidates) {
    const common = words.intersection(candidate.words).size
    const score = (2 * common) / Math.max(1, words.size + candidate.words.size)
    if (score >= alike && (best === null || score > best.score)) best = { candidate, score }
  }
  return best?.candidate ?? null
}
