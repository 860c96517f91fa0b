import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import { measureAgain, measuredModel } from '../model/calibration.ts'
import type { Embedding } from '../model/embedding.ts'
import { EmbeddingError } from '../model/embedding-error.ts'
import { centred, quantised, signsOf, signWords } from '../model/vectors.ts'
import { type Repeated, repeatedly } from '../repeatedly.ts'
import type { Store } from '../store/store.ts'
import {
  type EmbeddingModel,
  replaceVectors,
  setEmbeddingFailure,
  type VersionVectors,
  versionsNotEmbedded,
} from '../store/vectors.ts'
import { getVersions } from '../store/versions.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import type { Version } from '../types.ts'

/** Articles whose vectors are stored together: what an interruption loses. */
const versionsAtOnce = 16
const textsInRequest = 96
const request_ms_max = 20_000
/** Of one article, and characters of one of its sentences: what is longer is a list that nobody asks about as a whole. */
const sentencesMax = 400
const lengthMax = 1_000

interface Embedder {
  readonly store: Store
  readonly embedding: Embedding
  readonly log: Log
}

interface EmbedOptions {
  readonly isStopped?: () => boolean
  /** Called after each group of articles. */
  readonly onArticles?: (done: number) => void
}

/**
 * Gives vectors to the current texts that have none of this model, the latest read first, a vector a sentence: it is
 * sentences that are quoted, and a sentence of which only the neighbours bear on a question must not pass for its answer.
 * Interrupted, it goes on where it was. Ends early when the budget is spent or the server fails, which is kept for `doctor`.
 * @returns how many articles were done, and why no more were
 */
export async function embedArticles(
  { store, embedding, log }: Embedder,
  { isStopped = () => false, onArticles }: EmbedOptions = {},
): Promise<{ readonly done: number; readonly failure: string | null }> {
  let done = 0
  try {
    if ((await versionsNotEmbedded(store, embedding.model, 1)).length === 0) return { done, failure: null }
    let model = await measuredModel(store, embedding)
    while (model !== null && !isStopped()) {
      const ids = await versionsNotEmbedded(store, embedding.model, versionsAtOnce)
      if (ids.length === 0) break
      const before = model
      model = await embedVersions({ store, embedding, log }, model, await getVersions(store, ids))
      if (model !== before) continue
      done += ids.length
      onArticles?.(done)
    }
    const failure = model === null ? 'the day’s budget is spent' : null
    await setEmbeddingFailure(store, embedding.model, failure, new Date().toISOString())
    return { done, failure }
  } catch (error) {
    if (!(error instanceof EmbeddingError)) throw error
    await setEmbeddingFailure(store, embedding.model, error.message, new Date().toISOString())
    log('articles could not be embedded', { reason: error.message })
    return { done, failure: error.message }
  }
}

/** Every `interval_ms` until stopped; `stop` resolves when no request is under way. */
export function startEmbedding(embedder: Embedder, interval_ms: number): Repeated {
  return repeatedly(async isStopped => {
    try {
      await embedArticles(embedder, { isStopped })
    } catch (error) {
      embedder.log('articles could not be embedded', { message: messageOf(error) })
    }
  }, interval_ms)
}

interface Text {
  readonly version: string
  readonly start: number
  readonly text: string
}

/** Gives the model as it then is, which may have changed; null when the day's budget is spent. */
async function embedVersions(
  { store, embedding, log }: Embedder,
  model: EmbeddingModel,
  versions: readonly Version[],
): Promise<EmbeddingModel | null> {
  const texts = versions.flatMap(textsOf)
  const found: (Text & { readonly vector: readonly number[] })[] = []
  for (let from = 0; from < texts.length; from += textsInRequest) {
    const some = texts.slice(from, from + textsInRequest)
    const vectors = await embedTexts(embedding, some, log)
    if (vectors === null) return null
    found.push(...some.flatMap((text, index) => vectors[index]?.map(vector => ({ ...text, vector })) ?? []))
  }
  // The same name, other vectors: what is stored is of no more use.
  if (found.some(({ vector }) => vector.length !== model.dimensions))
    return remeasured(store, embedding, model)
  const byVersion = Map.groupBy(found, ({ version }) => version)
  await store.transaction(async () => {
    for (const { id } of versions)
      await replaceVectors(store, model.name, id, packed(byVersion.get(id) ?? [], model))
  })
  return model
}

async function remeasured(store: Store, embedding: Embedding, { dimensions }: EmbeddingModel) {
  const model = await measureAgain(store, embedding)
  if (model?.dimensions === dimensions) throw new EmbeddingError('vectors of another length')
  return model
}

function textsOf({ id, text, sentences }: Version): Text[] {
  return sentences
    .filter(isQuotable)
    .slice(0, sentencesMax)
    .map(({ start, end }) => ({
      version: id,
      start,
      text: text.slice(start, Math.min(end, start + lengthMax)).toWellFormed(),
    }))
}

type Found = readonly [] | readonly [vector: readonly number[]]

/** A vector each, or none for a text that the server refuses; null when the day's budget is spent. */
async function embedTexts(
  embedding: Embedding,
  texts: readonly Text[],
  log: Log,
): Promise<readonly Found[] | null> {
  try {
    const vectors = await embed(embedding, texts)
    return vectors?.map((vector): Found => [vector]) ?? null
  } catch (error) {
    if (!(error instanceof EmbeddingError && error.isOfText)) throw error
    log('texts were refused: they are embedded one by one', { reason: error.message })
  }
  // That it takes any text at all: else it is not the texts that it refuses.
  await embedding.embed(['Paris'], 'articles', request_ms_max)
  const found: Found[] = []
  for (const text of texts) {
    const one = await embedOne(embedding, text)
    if (one === null) return null
    found.push(one)
  }
  return found
}

async function embedOne(embedding: Embedding, text: Text): Promise<Found | null> {
  try {
    const vectors = await embed(embedding, [text])
    const [vector] = vectors ?? []
    return vector === undefined ? null : [vector]
  } catch (error) {
    if (error instanceof EmbeddingError && error.isOfText) return []
    throw error
  }
}

function embed(embedding: Embedding, texts: readonly Text[]) {
  return embedding.embed(
    texts.map(({ text }) => text),
    'articles',
    request_ms_max,
  )
}

function packed(
  found: readonly { readonly start: number; readonly vector: readonly number[] }[],
  { centre, dimensions }: EmbeddingModel,
): VersionVectors {
  const words = signWords(dimensions)
  const signs = new Uint32Array(found.length * words)
  const components = new Int8Array(found.length * dimensions)
  found.forEach(({ vector }, index) => {
    const around = centred(vector, centre)
    signs.set(signsOf(around), index * words)
    components.set(quantised(around), index * dimensions)
  })
  return { starts: Uint32Array.from(found, ({ start }) => start), signs, components }
}
