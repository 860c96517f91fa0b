import { VerbatimError } from '../errors.ts'
import type { Quote, Span } from '../types.ts'
import type { Store } from './store.ts'
import { type StoredVersion, versionsById } from './stored-versions.ts'

/** Where the words of a quote stand. */
interface Place {
  readonly version: string
  readonly span: Span
}

/**
 * One quote: the stored text between two offsets, in UTF-16 code units.
 *
 * @throws VerbatimError `version-not-found` or `quote-out-of-range`
 */
export async function makeQuote(store: Store, version: string, span: Span): Promise<Quote> {
  const versions = await versionsById.get(store, [version])
  return quoteAt(versions, { version, span })
}

/**
 * Many quotes at once, in the order of the places.
 *
 * @throws VerbatimError `version-not-found` or `quote-out-of-range`, for the first place that is wrong
 */
export async function makeQuotes(store: Store, places: readonly Place[]): Promise<Quote[]> {
  const versions = await versionsById.get(
    store,
    places.map(place => place.version),
  )
  return places.map(place => quoteAt(versions, place))
}

function quoteAt(versions: ReadonlyMap<string, StoredVersion>, { version, span }: Place): Quote {
  const [start, end] = span
  const found = versions.get(version)
  if (!found) throw notFound(version)
  const { text, language, sentences } = found.version
  if (!isWithin(text, span)) throw outOfRange(version, span)
  // An English statement may stand in a French article.
  const foreign = sentences.find(
    sentence => sentence.language !== language && sentence.start <= start && start < sentence.end,
  )
  return {
    text: text.slice(start, end),
    language: foreign?.language ?? language,
    version,
    start,
    end,
    article: found.quoted,
  }
}

function isWithin(text: string, [start, end]: Span): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false
  if (start < 0 || end <= start || end > text.length) return false
  return text.slice(start, end).isWellFormed()
}

function notFound(version: string): VerbatimError {
  return new VerbatimError('version-not-found', {
    fr: `La version ${version} n’est pas enregistrée : choisissez-en une dans la liste des articles.`,
    en: `The version ${version} is not stored: choose one from the list of articles.`,
  })
}

function outOfRange(version: string, [start, end]: Span): VerbatimError {
  return new VerbatimError('quote-out-of-range', {
    fr: `Rien ne se cite de ${start} à ${end} dans la version ${version} : donnez des positions prises dans son texte.`,
    en: `Nothing can be quoted from ${start} to ${end} in version ${version}: give offsets taken from its text.`,
  })
}
