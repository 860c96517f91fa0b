import { setImmediate } from 'node:timers/promises'
import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Embedding } from '../model/embedding.ts'
import { EmbeddingError } from '../model/embedding-error.ts'
import { centred, cosinesTo, quantised, signsOf } from '../model/vectors.ts'
import type { Store } from '../store/store.ts'
import {
  componentsOf,
  type EmbeddingModel,
  getEmbeddingModel,
  setEmbeddingFailure,
} from '../store/vectors.ts'
import { VectorIndex } from './vector-index.ts'

/** A question is not kept waiting for its meaning: without it words find the answer. */
const question_ms_max = 1_000
/** After a failure the server is left alone for so long. */
const pause_ms = 30_000
/** Sentences whose signs are nearest to the question's; their articles are then compared by the whole vectors. */
const sentencesFound = 100
const articlesFound = 12
/** An event has a dozen articles; that many more have nothing that answers. */
const ordinaryArticle = 25
const lengthMax = 1_000
/** However near, a text is no nearer than this. */
const closenessMax = 1.5

/** How near sentences are to a question: 0 as near as any text, 1 as near as what answers it; by offset in the text. */
export type Closeness = ReadonlyMap<string, ReadonlyMap<number, number>>

export interface Nearest {
  /** Those with the sentences that are nearest, nearest first. */
  readonly versions: readonly string[]
  /** How near an archive has something to any question at all: the nearest sentence of the 25th article; 0 of fewer. */
  readonly ordinary: number
}

/** A question as a model understands it. */
export interface Sought {
  nearest(): Promise<Nearest>
  closeness(versions: readonly string[]): Promise<Closeness>
}

export interface Meanings {
  /** Null when there is no telling: nothing is embedded yet, or the server is down, slow or over budget. Never throws. */
  ask(question: string): Promise<Sought | null>
}

export function createMeanings(store: Store, embedding: Embedding, log: Log): Meanings {
  let index: VectorIndex | null = null
  let measured: EmbeddingModel | null = null
  let paused_until_ms = 0
  const vectorOf = async (question: string, { dimensions, centre }: EmbeddingModel) => {
    const vectors = await embedding.embed([question], 'questions', question_ms_max)
    const [vector] = vectors ?? []
    if (vector === undefined) return null
    if (vector.length !== dimensions) throw new EmbeddingError('vectors of another length')
    return centred(vector, centre)
  }
  const noteFailure = (reason: string | null) =>
    setEmbeddingFailure(store, embedding.model, reason, new Date().toISOString()).catch(error =>
      log('a failure of embeddings could not be kept', { message: messageOf(error) }),
    )
  return {
    async ask(question) {
      if (performance.now() < paused_until_ms) return null
      try {
        const model = await getEmbeddingModel(store, embedding.model)
        if (model === null) return null
        if (index === null || measured?.dimensions !== model.dimensions)
          index = new VectorIndex(store, model.name, model.dimensions)
        measured = model
        const known = index
        const [vector] = await Promise.all([vectorOf(question.slice(0, lengthMax), model), known.refresh()])
        if (paused_until_ms > 0) await noteFailure(null)
        paused_until_ms = 0
        return vector === null ? null : soughtBy(store, known, model, vector)
      } catch (error) {
        paused_until_ms = performance.now() + pause_ms
        log('a question was answered by its words alone', { reason: messageOf(error) })
        await noteFailure(error instanceof EmbeddingError ? error.message : 'the vectors could not be read')
        return null
      }
    },
  }
}

function soughtBy(store: Store, index: VectorIndex, model: EmbeddingModel, vector: Float32Array): Sought {
  const cosineTo = cosinesTo(quantised(vector))
  const known = new Map<string, ReadonlyMap<number, number>>()
  const closeness = async (versions: readonly string[]): Promise<Closeness> => {
    const unknown = versions.filter(version => !known.has(version))
    for (const { version, starts, components } of await componentsOf(store, model.name, unknown)) {
      const byStart = new Map<number, number>()
      starts.forEach((start, sentence) => {
        const from = sentence * model.dimensions
        byStart.set(start, closenessOf(cosineTo(components, from), model))
      })
      known.set(version, byStart)
    }
    return known
  }
  let found: Promise<Nearest> | null = null
  const find = async (): Promise<Nearest> => {
    // What the database has been asked goes out first: it looks that up while this process compares.
    await setImmediate()
    const versions = index.nearest(signsOf(vector), sentencesFound)
    const near = await closeness(versions)
    const best = (version: string) => Math.max(0, ...(near.get(version)?.values() ?? []))
    const current = versions
      .filter(version => (near.get(version)?.size ?? 0) > 0)
      .sort((a, b) => best(b) - best(a))
    return {
      versions: current.slice(0, articlesFound),
      ordinary: best(current[ordinaryArticle - 1] ?? ''),
    }
  }
  return {
    closeness,
    nearest() {
      found ??= find()
      return found
    },
  }
}

function closenessOf(found: number, { unrelated, related }: EmbeddingModel): number {
  return Math.min(closenessMax, Math.max(0, (found - unrelated) / (related - unrelated)))
}
