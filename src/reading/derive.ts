import { extractClaims } from '../claims/extract.ts'
import { findWithdrawals } from '../claims/firmness/withdrawals.ts'
import { namesOfArticle } from '../claims/holders/article-names.ts'
import { inOrderWithin } from '../claims/in-order.ts'
import type { Proposal } from '../claims/proposals.ts'
import { updateArticle } from '../store/articles.ts'
import { replaceClaims } from '../store/claims.ts'
import { type Marked, recordDerivation } from '../store/derivations.ts'
import { type Evidence, insertEvidence, removeEvidence } from '../store/evidence.ts'
import { getProposals } from '../store/proposals.ts'
import { indexSentences, removeFromIndex } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { type Fingerprint, fingerprint, placeCopy } from '../stories/copies.ts'
import { evidenceKeys, evidenceOf } from '../stories/evidence.ts'
import { placeStory } from '../stories/place.ts'
import { placeRetelling } from '../stories/retellings.ts'
import { findNames, type Name } from '../text/names/names.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { lexemes } from '../text/words/lexemes.ts'
import type { Article, ClaimDraft, Language, Version } from '../types.ts'
import { recheckSoon } from './corrections.ts'
import { rulesInUse } from './rules.ts'

/** Everything that follows from a new version's text and can be made again from it. Gives the article's origin. */
export async function derive(
  store: Store,
  article: Article,
  version: Version,
  marked: Marked,
): Promise<string> {
  const { drafts, mentions, words, evidence, takesBack } = readVersion(version, article.outlet)
  await replaceClaims(store, version, drafts, mentions)
  if (takesBack) await recheckSoon(store, version)
  const place = await placeArticle(store, article, { print: fingerprint(version), evidence, words })
  await indexSentences(store, version, words)
  await updateArticle(store, article.id, place)
  await recordDerivation(store, version.id, marked, rulesInUse())
  return place.origin
}

/** What an article is placed by: its fingerprint, what it tells, and the lexemes of each of its sentences. */
export interface Told {
  readonly print: Fingerprint
  readonly evidence: Evidence
  readonly words: readonly (readonly string[])[]
}

/** Files an article that is stored among copies and retellings and, unless it is in one, in a story. */
export async function placeArticle(
  store: Store,
  article: Article,
  { print, evidence, words }: Told,
): Promise<Pick<Article, 'origin' | 'story'>> {
  const copied = await placeCopy(store, article, print, evidence.credits)
  const origin = await placeRetelling(store, { ...article, origin: copied }, evidence)
  const story = article.story === '' ? await storyOf(store, article, words) : article.story
  return { origin, story }
}

/** The words of a title tell as much as two sentences. */
function storyOf(store: Store, article: Article, words: readonly (readonly string[])[]): Promise<string> {
  const title = lexemes(article.title ?? '', article.language)
  return placeStory(store, article, [title, title, ...words])
}

/** The same for the sentences of a version that is stored already: it keeps its origin and its story. */
export async function deriveAgain(store: Store, article: Article, version: Version): Promise<void> {
  await removeFromIndex(store, version.id)
  const proposals = await getProposals(store, version.id)
  const { drafts, mentions, words, evidence } = readVersion(version, article.outlet, proposals)
  await replaceClaims(store, version, drafts, mentions)
  await indexSentences(store, version, words)
  await removeEvidence(store, version.id)
  await insertEvidence(store, version.id, evidence, evidenceKeys(evidence, article.publishedAt))
}

/** What follows from the text of a version alone. */
interface ReadVersion {
  readonly drafts: readonly ClaimDraft[]
  /** The names that each draft mentions, by their keys. */
  readonly mentions: readonly (readonly string[])[]
  /** The lexemes of each sentence; none of one that cannot be quoted. */
  readonly words: readonly (readonly string[])[]
  /** What it is retold by. */
  readonly evidence: Evidence
  /** Whether anybody takes something back. */
  readonly takesBack: boolean
}

/** Reads a version by the rules; of a model's `proposals` it takes those that hold. */
export function readVersion(
  version: Version,
  outlet: string | null,
  proposals: readonly Proposal[] = [],
): ReadVersion {
  const { text, language, title, publishedAt, sentences } = version
  const read = { text, language, title, outlet, publishedAt, sentences }
  const drafts = extractClaims(read, proposals).map(draft => withOtherKeys(draft, text, language))
  const words = sentences.map(sentence =>
    isQuotable(sentence) ? lexemes(text.slice(sentence.start, sentence.end), sentence.language) : [],
  )
  const takesBack =
    drafts.some(({ modality, holderKeys }) => modality === 'denied' && holderKeys.length > 0) ||
    findWithdrawals(read).length > 0
  const evidence = evidenceOf(version, drafts, outlet)
  return { drafts, mentions: mentionsOf(drafts, version), words, evidence, takesBack }
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
  const title = spokesperson.exec(near)?.index ?? 0
  const distance = ({ span: [start, end] }: Name) => (start > title ? start - title : title - end)
  const names = findNames(near, language).filter(({ kind }) => kind !== 'person' && kind !== 'place')
  return names
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 1)
    .flatMap(name => name.keys)
}

/** For each claim the names of its sentences, of the sentence before, which it may lean on, and of the title. */
function mentionsOf(
  drafts: readonly ClaimDraft[],
  { text, title, language, sentences }: Version,
): string[][] {
  const names = namesOfArticle(text, language)
  const titled = findNames(title ?? '', language).flatMap(name => name.keys)
  return drafts.map(({ span: [start, end] }) => {
    const from = sentences.findLast(sentence => sentence.end <= start)?.start ?? start
    const near = inOrderWithin(names, [from, end])
    return [...new Set([...titled, ...near.flatMap(name => name.keys)])]
  })
}
