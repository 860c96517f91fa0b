import { findNames } from '../../src/text/names/names.ts'
import type { Span } from '../../src/types.ts'
import { codeUnits, type Row, readLines } from './row.ts'

interface Item {
  readonly text: string
  readonly entities: readonly {
    readonly type: string
    readonly spans: readonly (readonly [number, number])[]
  }[]
}

type Kind = 'person' | 'place' | 'organisation'

interface Named {
  readonly span: Span
  readonly kind: Kind
}

const kinds: readonly Kind[] = ['person', 'place', 'organisation']
const goldKinds: ReadonlyMap<string, Kind> = new Map([
  ['Person', 'person'],
  ['Location', 'place'],
  ['Organization', 'organisation'],
])
/** A people (« les Ukrainiens ») and a group of states have no counterpart in the data. */
const ownKinds: ReadonlyMap<string, Kind> = new Map([
  ['person', 'person'],
  ['place', 'place'],
  ['country', 'place'],
  ['capital', 'place'],
  ['organisation', 'organisation'],
])

/** Names of French news notes: the F1 of those found with the right span, and with the right kind as well. */
export function nameRows(dataDirectory: string): Row[] {
  const items = readLines<Item>(dataDirectory, 'names-fr.jsonl')
  const all = scoreNames(items, null)
  return [
    { measure: 'names-fr: span, F1', value: all.span, n: all.n },
    { measure: 'names-fr: span and kind, F1', value: all.whole, n: all.n },
    ...kinds.map(kind => {
      const { recall, precision, n } = scoreNames(items, kind)
      const peers = `precision ${precision.toFixed(3)}`
      return { measure: `names-fr: ${kind}, found`, value: recall, n, peers }
    }),
  ]
}

function scoreNames(items: readonly Item[], only: Kind | null, misses: string[] = []) {
  const counts = { gold: 0, found: 0, span: 0, whole: 0 }
  for (const item of items) {
    const gold = outermost(goldNames(item))
    const found = ownNames(item.text)
    for (const name of found) {
      if (!gold.some(other => isSameSpan(name, other))) misses.push(`made up ${shown(item, name)}`)
    }
    counts.found += found.filter(({ kind }) => only === null || kind === only).length
    for (const name of gold) {
      if (only !== null && name.kind !== only) continue
      counts.gold++
      const same = found.find(other => isSameSpan(name, other))
      if (same !== undefined) counts.span++
      if (same?.kind === name.kind) counts.whole++
      else misses.push(`${same === undefined ? 'missed' : `took for ${same.kind}`} ${shown(item, name)}`)
    }
  }
  return {
    n: counts.gold,
    span: (2 * counts.span) / (counts.gold + counts.found),
    whole: (2 * counts.whole) / (counts.gold + counts.found),
    recall: counts.whole / counts.gold,
    precision: counts.whole / counts.found,
    misses,
  }
}

function shown({ text }: Item, { span, kind }: Named): string {
  return `${kind} ${text.slice(...span)} (${text.slice(Math.max(0, span[0] - 30), span[1] + 15).replace(/\s+/g, ' ')})`
}

function goldNames({ text, entities }: Item): Named[] {
  const units = codeUnits(text)
  return entities.flatMap(({ type, spans }) => {
    const kind = goldKinds.get(type)
    const [first] = spans
    if (kind === undefined || first === undefined || spans.length > 1) return []
    return [{ kind, span: [units[first[0]] ?? 0, units[first[1]] ?? 0] as const }]
  })
}

/** The data also has the names inside names (Valence in « Grande Mosquée de Valence »). */
function outermost(names: readonly Named[]): Named[] {
  return names.filter(
    ({ span }) =>
      !names.some(
        ({ span: other }) =>
          other[0] <= span[0] && span[1] <= other[1] && other[1] - other[0] > span[1] - span[0],
      ),
  )
}

function ownNames(text: string): Named[] {
  return findNames(text, 'fr').flatMap(({ span, kind }) => {
    const own = ownKinds.get(kind)
    return own === undefined || /^\p{Ll}/u.test(text.slice(...span)) ? [] : [{ span, kind: own }]
  })
}

/** « l’Assemblée nationale » and « Assemblée nationale » are one name. */
function isSameSpan(a: Named, b: Named): boolean {
  return a.span[0] === b.span[0] && a.span[1] === b.span[1]
}
