import { isQuotable } from './quotable.ts'
import { type Correction, insertCorrections } from './store/corrections.ts'
import type { Store } from './store/store.ts'
import { tokens } from './text/tokens.ts'
import type { Sentence, Version } from './types.ts'

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

/** Records each sentence that could be quoted from `before` and that `version`, which takes its place, changes or removes. */
export async function recordCorrections(store: Store, before: Version, version: Version): Promise<void> {
  await insertCorrections(store, correctionsBetween(before, version))
}

function correctionsBetween(before: Version, version: Version): Correction[] {
  const [old, now] = [worded(before), worded(version)]
  const kept = new Set(now.map(({ key }) => key))
  const known = new Set(old.map(({ key }) => key))
  const gone = old.filter(({ key }) => !kept.has(key))
  const fresh = new Set(now.filter(({ key }) => !known.has(key)))
  return gone.map(({ sentence, position, words }) => {
    const replacement = nearest(words, fresh)
    if (replacement !== null) fresh.delete(replacement)
    return {
      before: before.id,
      span: [sentence.start, sentence.end],
      position,
      version: version.id,
      replacement: replacement && [replacement.sentence.start, replacement.sentence.end],
    }
  })
}

function worded({ text, sentences }: Version): Worded[] {
  return sentences.slice(0, compared).flatMap((sentence, position) => {
    if (!isQuotable(sentence)) return []
    const list = tokens(text, sentence.start, sentence.end).map(token => token.word)
    return [{ sentence, position, key: list.join(' '), words: new Set(list) }]
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
