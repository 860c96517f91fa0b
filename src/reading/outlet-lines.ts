import { type EdgedText, type EdgeLine, edgeLines } from '../articles/cleaning/edges.ts'
import { listCopies } from '../store/articles.ts'
import { addOutletLines, findOutletLines, markAsFurniture, type OutletLine } from '../store/outlet-lines.ts'
import type { Store } from '../store/store.ts'
import { getVersion } from '../store/versions.ts'
import type { Article, Sentence, Version } from '../types.ts'

/** In so many articles of one outlet that are no copies of one another, a line is the outlet's. */
const originsMin = 3
/** Copies of an earlier article that are marked again with it. */
const copiesMax = 20

/** What an outlet's earlier articles say about the lines at the edges of one that is being read. */
interface OutletEdges {
  readonly outlet: string | null
  readonly edges: readonly EdgeLine[]
  /** The articles that have each line, by its key; never more than `originsMin` origins. */
  readonly known: ReadonlyMap<string, readonly OutletLine[]>
}

/** Looks up the lines at the edges of a text that was read. One query, none without an outlet. */
export async function readEdges(store: Store, outlet: string | null, read: EdgedText): Promise<OutletEdges> {
  if (outlet === null) return { outlet, edges: [], known: new Map() }
  const edges = edgeLines(read)
  const rows = await findOutletLines(store, outlet, [...new Set(edges.map(edge => edge.key))])
  return { outlet, edges, known: Map.groupBy(rows, row => row.line) }
}

/** The sentences with those marked as furniture whose line the outlet repeats. */
export function withoutOutletLines(
  sentences: readonly Sentence[],
  { edges, known }: OutletEdges,
): readonly Sentence[] {
  const furniture = edges.filter(edge => originsOf(known.get(edge.key)).size >= originsMin)
  return furniture.length === 0 ? sentences : marked(sentences, positionsOf(furniture))
}

/**
 * Remembers the lines of an article that was stored. When one is now the outlet's, the articles that had it before are
 * marked again, this one included, and handed to `again` to have their claims and index made anew.
 */
export async function rememberEdges(
  store: Store,
  article: Pick<Article, 'id' | 'origin'>,
  { outlet, edges, known }: OutletEdges,
  again: (article: Article, version: Version) => Promise<void>,
): Promise<void> {
  if (outlet === null || edges.length === 0) return
  const others = (key: string) => (known.get(key) ?? []).filter(row => row.article !== article.id)
  const fresh = [...new Set(edges.map(edge => edge.key))].filter(key => {
    const origins = originsOf(others(key))
    return origins.size < originsMin && !origins.has(article.origin)
  })
  if (fresh.length === 0) return
  await addOutletLines(store, outlet, article.id, fresh)
  const furniture = fresh.filter(key => originsOf(others(key)).size === originsMin - 1)
  if (furniture.length === 0) return
  const earlier = furniture.flatMap(others).map(row => row.origin)
  for (const origin of new Set([...earlier, article.origin]))
    for (const copy of (await listCopies(store, origin)).slice(0, copiesMax))
      if (copy.outlet === outlet) await markAgain(store, copy, new Set(furniture), again)
}

async function markAgain(
  store: Store,
  article: Article,
  keys: ReadonlySet<string>,
  again: (article: Article, version: Version) => Promise<void>,
): Promise<void> {
  const version = await getVersion(store, article.version)
  if (version === null) return
  const positions = positionsOf(edgeLines(version).filter(edge => keys.has(edge.key)))
  if (positions.length === 0) return
  await markAsFurniture(store, version.id, positions)
  await again(article, { ...version, sentences: marked(version.sentences, positions) })
}

function originsOf(rows: readonly OutletLine[] | undefined): ReadonlySet<string> {
  return new Set(rows?.map(row => row.origin))
}

function positionsOf(edges: readonly EdgeLine[]): number[] {
  return edges.flatMap(edge => edge.positions)
}

function marked(sentences: readonly Sentence[], positions: readonly number[]): Sentence[] {
  const furniture = new Set(positions)
  return sentences.map((sentence, position) =>
    furniture.has(position) ? { ...sentence, role: 'boilerplate' } : sentence,
  )
}
