import { changesBetween, keyOf } from '../reading/corrections.ts'
import { getArticles } from '../store/articles.ts'
import { findCorrections } from '../store/corrections.ts'
import type { Known, Quotation, WordsAt } from '../store/quotations.ts'
import type { Store } from '../store/store.ts'
import { vanishedSince } from '../store/vanished.ts'
import { getVersions, versionIds } from '../store/versions.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import type { Claim, Version } from '../types.ts'

/** Something that was quoted and no longer holds, or holds again. */
export interface Change {
  readonly kind: 'changed' | 'removed' | 'again' | 'offline' | 'online' | 'denied' | 'withdrawn'
  /** What readers have. */
  readonly before: WordsAt
  /** What is there in its place; null for nothing. */
  readonly now: WordsAt | null
  /** What its holder says of it now, when it is denied. */
  readonly denial: Claim | null
  /** The article in which its holder takes it back; null when its own article changes. */
  readonly by: string | null
  /** When that was read, ISO 8601. */
  readonly at: string
}

/** What is to be told of one quotation, and what its readers know when it has been. */
export interface Finding {
  readonly quotation: Quotation
  readonly changes: readonly Change[]
  readonly known: Known
}

/** After so many replies about the same words readers know that they are not to be relied on. */
const times_max = 5
/** Versions of an article that are looked at for what was taken back: one that has more is written all day. */
const versions_max = 20

/** What readers of a quotation know before anything is corrected: nothing of words in sentences that are gone. */
export function knownOf(quotation: Quotation, version: Version | undefined): Known {
  if (quotation.known !== null) return quotation.known
  const [start, end] = quotation.span
  const says = (version?.sentences ?? [])
    .filter(sentence => sentence.start < end && start < sentence.end)
    .map(sentence => ({
      version: quotation.version,
      span: [Math.max(start, sentence.start), Math.min(end, sentence.end)] as const,
    }))
  return { says, removed: [], isOffline: false, isDenied: false, times: 0 }
}

/** Whether readers have heard of these words often enough. */
export function isToldEnough({ known }: Quotation): boolean {
  return known !== null && known.times >= times_max
}

/** What is to be told of quotations because the articles that they are from have changed or are gone. */
export async function findChanges(store: Store, quotations: readonly Quotation[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [id, its] of Map.groupBy(quotations, ({ article }) => article)) {
    const now = await stateOf(store, id, its)
    if (now === null) continue
    for (const quotation of its) {
      const finding = compare(quotation, now)
      if (finding !== null) findings.push(finding)
    }
  }
  return findings
}

/** An article as it is now, and what it has been. */
interface State {
  readonly current: Version
  /** The words of all of its text. */
  readonly key: string
  readonly versions: ReadonlyMap<string, Version>
  /** The words of the sentences that were taken back by whoever had written them. */
  readonly gone: readonly string[]
  readonly vanishedAt: string | null
}

async function stateOf(store: Store, id: string, quotations: readonly Quotation[]): Promise<State | null> {
  const [article] = await getArticles(store, [id])
  if (article === undefined) return null
  const ids = (await versionIds(store, id)).slice(-versions_max)
  const quoted = quotations.flatMap(({ version, known }) => [
    version,
    ...(known === null ? [] : [...known.says, ...known.removed].map(place => place.version)),
  ])
  const versions = await getVersions(store, [...new Set([...ids, ...quoted, article.version])])
  const byId = new Map(versions.map(version => [version.id, version]))
  const current = byId.get(article.version)
  if (current === undefined) return null
  const corrections = await findCorrections(store, 'before', ids)
  return {
    current,
    key: keyOf(current.text, [0, current.text.length]),
    versions: byId,
    gone: corrections.flatMap(({ before, span }) => {
      const text = byId.get(before)?.text
      return text === undefined ? [] : [keyOf(text, span)]
    }),
    vanishedAt: await vanishedSince(store, id),
  }
}

function compare(quotation: Quotation, now: State): Finding | null {
  if (isToldEnough(quotation)) return null
  const known = knownOf(quotation, now.versions.get(quotation.version))
  const changes =
    now.vanishedAt === null
      ? [...backOnline(known, now), ...changesOf(known, now)]
      : goneOffline(known, now.vanishedAt)
  if (changes.length === 0) return null
  return { quotation, changes, known: { ...told(known, changes), isOffline: now.vanishedAt !== null } }
}

/** What readers know once they have been told of changes. */
function told(known: Known, changes: readonly Change[]): Known {
  const lost = changes.filter(({ kind }) => kind === 'changed' || kind === 'removed')
  const back = changes.filter(({ kind }) => kind === 'again')
  const isOf = (list: readonly Change[]) => (place: WordsAt) => list.some(({ before }) => before === place)
  const arrived = [...lost, ...back].flatMap(({ now }) => (now === null ? [] : [now]))
  const removed = lost.flatMap(({ before, now }) => (now === null ? [before] : []))
  return {
    ...known,
    says: [...known.says.filter(place => !isOf(lost)(place)), ...arrived],
    removed: [...known.removed.filter(place => !isOf(back)(place)), ...removed],
    times: known.times + 1,
  }
}

function goneOffline({ says, isOffline }: Known, at: string): Change[] {
  const [first] = says
  if (isOffline || first === undefined) return []
  return [{ kind: 'offline', before: first, now: null, denial: null, by: null, at }]
}

function backOnline({ says, isOffline }: Known, { current }: State): Change[] {
  const [first] = says
  if (!isOffline || first === undefined) return []
  return [{ kind: 'online', before: first, now: null, denial: null, by: null, at: current.readAt }]
}

/** Words that have only moved are there; words that nobody took back are told by another source of the same article. */
function changesOf({ says, removed }: Known, state: State): Change[] {
  const { current, versions, key, gone } = state
  const wordsOf = ({ version, span }: WordsAt) => keyOf(versions.get(version)?.text ?? '', span)
  const base = { denial: null, by: null, at: current.readAt }
  const lost = says.flatMap((before): Change[] => {
    const words = wordsOf(before)
    if (words.trim() === '' || key.includes(words) || !gone.some(one => one.includes(words))) return []
    const now = replacementOf(before, state)
    return [{ ...base, kind: now === null ? 'removed' : 'changed', before, now }]
  })
  const back = removed.flatMap((before): Change[] => {
    const now = placeOf(wordsOf(before), current)
    return now === null ? [] : [{ ...base, kind: 'again', before, now }]
  })
  return [...lost, ...back]
}

function replacementOf(
  { version: id, span: [start, end] }: WordsAt,
  { current, versions }: State,
): WordsAt | null {
  const version = versions.get(id)
  if (version === undefined) return null
  const found = changesBetween(version, current).find(({ span }) => span[0] < end && start < span[1])
  return found === undefined || found.replacement === null
    ? null
    : { version: current.id, span: found.replacement }
}

/** The sentence of a version that has these words, and may be quoted. */
function placeOf(words: string, { id, text, sentences }: Version): WordsAt | null {
  const found = sentences.find(
    sentence => isQuotable(sentence) && keyOf(text, [sentence.start, sentence.end]).includes(words),
  )
  return found === undefined ? null : { version: id, span: [found.start, found.end] }
}
