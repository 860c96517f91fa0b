import type { Language, Span } from '../../types.ts'
import { wordSet } from '../words/word-set.ts'
import { type NameContext, nameContext } from './context.ts'
import { type NameKind, unknownKey } from './gazetteer.ts'
import { alsoSurnames, capitalParticles, givenNames } from './lists.ts'
import { type Match, matchKnownNames } from './matching.ts'
import { interjections } from './nouns.ts'
import type { Run } from './organisation-runs.ts'
import { mayStandAlone, readHeadlineRun, readRun } from './runs.ts'
import { type NameWord, nameWords } from './words.ts'

export { displayName, type NameKind } from './gazetteer.ts'
export { nameKey } from './key.ts'

export interface Name {
  /** The name alone, without article or title. */
  readonly span: Span
  readonly kind: NameKind
  /** Alike in both languages: `country_kp` for « Corée du Nord », "North Koreans", and Pyongyang, which is `place_pyongyang` too. */
  readonly keys: readonly string[]
}

/** Whether it is a place, a country or a capital. */
export function isPlace({ kind }: { readonly kind: NameKind }): boolean {
  return kind === 'place' || kind === 'country' || kind === 'capital'
}

/**
 * The names in `text`, in order and without overlap: those of the tables (countries with their peoples and capitals,
 * places, organisations, groups of states), then runs of capitalised words (mostly persons).
 *
 * Keys are `country_<ISO 3166>`, `place_…`, `org_…`, `group_…` and `person_…`, the last made by `nameKey` so that the
 * spellings of both languages meet. A capitalised word alone that nothing else explains is a `person` with the key of
 * that word.
 */
export function findNames(text: string, language: Language): Name[] {
  const words = nameWords(text)
  const context = nameContext(text, words, language)
  const matches = matchKnownNames(words, language)
  const known = new Set<number>()
  for (const match of matches) for (let index = match.from; index < match.next; index++) known.add(index)
  const isKnown = (index: number) => known.has(index)
  const runs = collectRuns(words, index => readRun(words, index, language, context, isKnown), isKnown)
  cutOpenings(words, runs, context)
  const surnames = surnamesOf(words, runs)
  const headlineRun = (index: number) =>
    context.inHeadline(index) ? readHeadlineRun(words, index, surnames, isKnown) : null
  runs.push(...collectRuns(words, headlineRun, isKnown))
  const kinds = kindsOfSingleWords(words, runs)
  const names: Name[] = []
  const inRuns = new Set<number>()
  for (const run of runs) for (let index = run.from; index < run.next; index++) inRuns.add(index)
  for (const match of matches) {
    if (inRuns.has(match.from)) continue
    names.push(nameOfMatch(text, words, match, surnames))
  }
  for (const run of runs) {
    const name = nameOfRun(text, words, run, context, surnames, kinds)
    if (name !== null) names.push(name)
  }
  return names.sort((one, other) => one.span[0] - other.span[0])
}

/** « un Tweet », "a Democrat": one of many, and nobody's name. */
function isCommonNoun(text: string, words: readonly NameWord[], index: number): boolean {
  const before = words[index - 1]
  if (before === undefined || words[index]?.gap !== 'space') return false
  return indefinite.has(text.slice(before.start, before.end).toLowerCase())
}

/** Not folded: « à » is none. */
const indefinite = wordSet('un une ce cette ces a an this these')

function spanOf(words: readonly NameWord[], from: number, next: number): Span {
  return [words[from]?.start ?? 0, words[next - 1]?.end ?? 0]
}

function collectRuns(
  words: readonly NameWord[],
  read: (index: number) => Run | null,
  isKnown: (index: number) => boolean,
): Run[] {
  const runs: Run[] = []
  let index = 0
  while (index < words.length) {
    const run = isKnown(index) ? null : read(index)
    if (run !== null) runs.push(run)
    index = run?.next ?? index + 1
  }
  return runs
}

/**
 * « Susceptible Nora Petit », « Bravo Robert »: the word that begins a sentence is no part of the name that stands
 * without it elsewhere in the text.
 */
function cutOpenings(words: readonly NameWord[], runs: Run[], context: NameContext): void {
  const counts = new Map<string, number>()
  if (!runs.some(run => run.size > 1 && context.beginsSentence(run.from))) return
  for (const run of runs) {
    const name = foldedRun(words, run.from, run.next)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  runs.forEach((run, index) => {
    const [first, second] = [words[run.from], words[run.from + 1]]
    if (run.kind !== 'person' || run.size < 2 || first === undefined || second?.gap !== 'space') return
    if (givenNames.has(first.folded) || capitalParticles.has(second.folded)) return
    if (run.size === 2 && !interjections.has(first.folded)) return
    if (!context.beginsSentence(run.from) || counts.get(foldedRun(words, run.from, run.next)) !== 1) return
    if (!counts.has(foldedRun(words, run.from + 1, run.next))) return
    runs[index] = { ...run, from: run.from + 1, size: run.size - 1 }
  })
}

function foldedRun(words: readonly NameWord[], from: number, next: number): string {
  return words
    .slice(from, next)
    .map(({ folded }) => folded)
    .join(' ')
}

/** Last words of the persons that the text names in full: « Rutte » alone is then one of them. */
function surnamesOf(words: readonly NameWord[], runs: readonly Run[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const run of runs) {
    if (run.kind !== 'person' || run.size < 2) continue
    for (let index = run.from; index < run.next; index++) surnames.add(words[index]?.folded ?? '')
  }
  return surnames
}

/** One kind for a word in the whole text: a place if it ever stands as one, then an organisation, then a person. */
function kindsOfSingleWords(
  words: readonly NameWord[],
  runs: readonly Run[],
): ReadonlyMap<string, Run['kind']> {
  const order = ['person', 'organisation', 'place']
  const kinds = new Map<string, Run['kind']>()
  for (const run of runs) {
    const word = words[run.from]?.folded ?? ''
    if (run.size === 1 && order.indexOf(run.kind) > order.indexOf(kinds.get(word) ?? ''))
      kinds.set(word, run.kind)
  }
  return kinds
}

/** « Hollande » is a person where the text names François Hollande. */
function nameOfMatch(
  text: string,
  words: readonly NameWord[],
  match: Match,
  surnames: ReadonlySet<string>,
): Name {
  const span = spanOf(words, match.shown, match.next)
  const word = words[match.from]?.folded ?? ''
  const isPerson = match.next === match.from + 1 && alsoSurnames.has(word) && surnames.has(word)
  const key = isPerson ? unknownKey('person', text.slice(span[0], span[1])) : null
  return key === null ? { span, kind: match.kind, keys: match.keys } : { span, kind: 'person', keys: [key] }
}

function nameOfRun(
  text: string,
  words: readonly NameWord[],
  run: Run,
  context: NameContext,
  surnames: ReadonlySet<string>,
  kinds: ReadonlyMap<string, Run['kind']>,
): Name | null {
  const first = words[run.from]
  if (first === undefined) return null
  let kind = run.kind
  if (run.size === 1) {
    const isPerson = surnames.has(first.folded) && !capitalParticles.has(first.folded)
    kind = isPerson ? 'person' : (kinds.get(first.folded) ?? run.kind)
    const stands =
      isPerson ||
      (!isCommonNoun(text, words, run.from) &&
        !context.beginsSentence(run.from) &&
        mayStandAlone(first, context))
    if (!stands) return null
  }
  const span = spanOf(words, run.from, run.next)
  const key = unknownKey(kind, text.slice(span[0], span[1]))
  return key === null ? null : { span, kind, keys: [key] }
}
