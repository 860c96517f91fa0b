import { createHash } from 'node:crypto'
import { assignRoles } from './articles/cleaning.ts'
import { bodyHash, identities } from './articles/identity.ts'
import { extractClaims } from './claims/extract.ts'
import { VerbatimError } from './errors.ts'
import { addIdentities, findArticle, insertArticle, updateArticle } from './store/articles.ts'
import { replaceClaims } from './store/claims.ts'
import { indexSentences, removeFromIndex } from './store/search.ts'
import { removeBands } from './store/shingles.ts'
import type { Store } from './store/store.ts'
import { getVersion, insertVersion } from './store/versions.ts'
import { fingerprint, placeCopy } from './stories/copies.ts'
import { placeStory } from './stories/place.ts'
import { detectLanguage } from './text/language.ts'
import { lexemes } from './text/lexemes.ts'
import { findNames } from './text/names.ts'
import type { Article, ArticleInput, ClaimDraft, Language, Sentence, Version } from './types.ts'

/**
 * Characters of one article, some 40,000 words: a book takes minutes to read, and nobody else can write to the
 * database meanwhile.
 */
const textLengthMax = 250_000

export type Ingested = 'new' | 'updated' | 'unchanged'

/**
 * Stores what was read: its article, an immutable version with sentences and roles, its claims, its place in the
 * search index, among copies and in a story; all of it or nothing.
 * @throws VerbatimError `language` when the text is neither French nor English, `too-large` when it is no article's length
 */
export async function ingest(store: Store, given: ArticleInput, now: Date): Promise<Ingested> {
  const input = storable(given)
  if (input.text.length > textLengthMax) throw tooLarge(input.text.length)
  const language = languageOf(input)
  const sentences = assignRoles(input, language)
  const keys = identities(input)
  return store.transaction(async () => {
    const known = await findArticle(store, keys)
    const before = known === null ? null : await getVersion(store, known.version)
    if (known !== null && before !== null && isSame(before, input, sentences)) {
      await addIdentities(store, known.id, keys)
      return 'unchanged'
    }
    const version = versionOf(input, language, sentences, known, before, now)
    const article = articleOf(input, version, known)
    if (known === null) await insertArticle(store, article, keys)
    else await replaceVersion(store, known, article, keys)
    await insertVersion(store, version)
    await derive(store, article, version)
    return known === null ? 'new' : 'updated'
  })
}

/** NUL and half a surrogate pair cannot be stored: a title with one would come back changed, and look edited at each read. */
function storable(input: ArticleInput): ArticleInput {
  const line = (text: string | null) => text?.toWellFormed().replaceAll('\0', '\ufffd') ?? null
  return { ...input, title: line(input.title), outlet: line(input.outlet), author: line(input.author) }
}

function languageOf(input: ArticleInput): Language {
  const language = input.language ?? detectLanguage(input.text)
  if (language !== null) return language
  throw new VerbatimError('language', {
    fr: 'Le texte n’est ni en français ni en anglais : Verbatim ne lit que ces deux langues.',
    en: 'The text is neither French nor English: Verbatim reads only these two.',
  })
}

function tooLarge(length: number): VerbatimError {
  return new VerbatimError('too-large', {
    fr: `Le texte a ${length} caractères, plus que les ${textLengthMax} d’un article : coupez-le en plusieurs.`,
    en: `The text has ${length} characters, more than the ${textLengthMax} of one article: cut it into several.`,
  })
}

/** Furniture may change around an article; its title and what it says may not. */
function isSame(before: Version, input: ArticleInput, sentences: readonly Sentence[]): boolean {
  if (before.title !== input.title) return false
  return (
    before.text === input.text || bodyHash(before.sentences, before.text) === bodyHash(sentences, input.text)
  )
}

function versionOf(
  input: ArticleInput,
  language: Language,
  sentences: readonly Sentence[],
  known: Article | null,
  before: Version | null,
  now: Date,
): Version {
  const article = known?.id ?? idOf('a', identities(input)[0] ?? input.source)
  const number = (before?.number ?? 0) + 1
  return {
    id: idOf('v', `${article} ${number} ${input.text}`),
    article,
    number,
    title: input.title,
    author: input.author,
    language,
    text: input.text,
    publishedAt: input.publishedAt,
    readAt: now.toISOString(),
    sentences,
  }
}

function articleOf(input: ArticleInput, version: Version, known: Article | null): Article {
  return {
    id: version.article,
    source: input.source,
    title: input.title,
    url: input.url,
    outlet: input.outlet,
    publishedAt: known?.publishedAt ?? input.publishedAt,
    readAt: known?.readAt ?? version.readAt,
    language: version.language,
    version: version.id,
    origin: known?.origin ?? version.article,
    story: known?.story ?? '',
  }
}

async function replaceVersion(
  store: Store,
  known: Article,
  article: Article,
  keys: readonly string[],
): Promise<void> {
  await removeFromIndex(store, known.version)
  await removeBands(store, known.version)
  await addIdentities(store, known.id, keys)
  await updateArticle(store, known.id, {
    title: article.title,
    url: article.url,
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    language: article.language,
    version: article.version,
  })
}

/** Everything that follows from a version's text and can be made again from it. */
async function derive(store: Store, article: Article, version: Version): Promise<void> {
  const { text, language, title, publishedAt, sentences } = version
  const read = { text, language, title, outlet: article.outlet, publishedAt, sentences }
  const drafts = extractClaims(read).map(draft => withOtherKeys(draft, text, language))
  await replaceClaims(store, version, drafts, mentionsOf(drafts, version))
  const words = sentences.map(sentence =>
    isQuotable(sentence) ? lexemes(text.slice(sentence.start, sentence.end), sentence.language) : [],
  )
  const origin = await placeCopy(store, article, fingerprint(version))
  const story = article.story === '' ? await placeStory(store, article, words) : article.story
  await indexSentences(store, version, words)
  await updateArticle(store, article.id, { origin, story })
}

function isQuotable({ role }: Sentence): boolean {
  return role === 'body' || role === 'lead'
}

/** A person is also found by surname alone, « Rutte » for Mark Rutte, and a spokesperson under whom they speak for. */
function withOtherKeys(draft: ClaimDraft, text: string, language: Language): ClaimDraft {
  const surnames = draft.holderKeys.flatMap(key => {
    const surname = /^person_.*_([^_]+)$/.exec(key)?.[1]
    return surname === undefined ? [] : [`person_${surname}`]
  })
  return {
    ...draft,
    holderKeys: [...new Set([...draft.holderKeys, ...surnames, ...spokenFor(draft, text, language)])],
  }
}

const spokesperson = /porte-parole|\bspokes(?:man|woman|person|people)\b/iu
/** « le porte-parole du Kremlin, Dmitri Peskov », "Dmitry Peskov, a spokesman for the Kremlin": the title is near. */
const titleLength = 80

function spokenFor({ spans, span }: ClaimDraft, text: string, language: Language): string[] {
  if (spans.holder === null) return []
  const from = Math.max(span[0], spans.holder[0] - titleLength)
  const near = text.slice(from, Math.min(span[1], spans.holder[1] + titleLength))
  if (!spokesperson.test(near)) return []
  const names = findNames(near, language).filter(({ kind }) => kind !== 'person' && kind !== 'place')
  return names.slice(0, 1).flatMap(name => name.keys)
}

/** For each claim the names of its sentences, of the sentence before, which it may lean on, and of the title. */
function mentionsOf(
  drafts: readonly ClaimDraft[],
  { text, title, language, sentences }: Version,
): string[][] {
  const names = findNames(text, language)
  const titled = findNames(title ?? '', language).flatMap(name => name.keys)
  return drafts.map(({ span: [start, end] }) => {
    const from = sentences.findLast(sentence => sentence.end <= start)?.start ?? start
    const near = names.filter(({ span }) => from <= span[0] && span[1] <= end)
    return [...new Set([...titled, ...near.flatMap(name => name.keys)])]
  })
}

function idOf(prefix: string, content: string): string {
  return prefix + createHash('sha256').update(content).digest('hex').slice(0, 16)
}
