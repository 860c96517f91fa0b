import type { Store } from '../store/store.ts'
import { type EmbeddingModel, getEmbeddingModel, replaceEmbeddingModel } from '../store/vectors.ts'
import type { Embedding } from './embedding.ts'
import { EmbeddingError } from './embedding-error.ts'
import { probes } from './probes.ts'
import { centred, cosine, meanOf } from './vectors.ts'

const measuring_ms_max = 30_000
/** How many standard deviations of unrelated texts a question and its answer must be above these. */
const apart = 2

/**
 * What is known of a model, measured when it is first used: models differ in what cosine means "near".
 * Null when the day's budget is spent.
 * @throws EmbeddingError
 */
export async function measuredModel(store: Store, embedding: Embedding): Promise<EmbeddingModel | null> {
  return (await getEmbeddingModel(store, embedding.model)) ?? measureAgain(store, embedding)
}

/** The same for one that has changed: its vectors of before are deleted. */
export async function measureAgain(store: Store, embedding: Embedding): Promise<EmbeddingModel | null> {
  const vectors = await embedding.embed(probes.flat(), 'articles', measuring_ms_max)
  if (vectors === null) return null
  const model = measure(embedding.model, vectors)
  await replaceEmbeddingModel(store, model)
  return model
}

function measure(name: string, vectors: readonly (readonly number[])[]): EmbeddingModel {
  const centre = meanOf(vectors)
  const around = vectors.map(vector => centred(vector, centre))
  const [questions, answers] = [0, 1].map(side => around.filter((_, index) => index % 2 === side))
  const cosines = (questions ?? []).map(question => (answers ?? []).map(answer => cosine(question, answer)))
  const pairs = cosines.flatMap((row, index) => row.filter((_, other) => other === index))
  const others = cosines.flatMap((row, index) => row.filter((_, other) => other !== index))
  const unrelated = mean(others)
  const spread = Math.sqrt(mean(others.map(one => (one - unrelated) ** 2)))
  // The lower quartile: three in four questions are as near to their answers.
  const related = pairs.toSorted((a, b) => a - b)[Math.floor(pairs.length / 4)] ?? 0
  if (!(related - unrelated > apart * spread))
    throw new EmbeddingError('the model does not bring questions and answers of two languages together')
  return { name, dimensions: centre.length, centre, unrelated, related }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1)
}
