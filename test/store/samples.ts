import { insertArticle, updateArticle } from '../../src/store/articles.ts'
import type { Delivery } from '../../src/store/deliveries.ts'
import type { StoredEdition } from '../../src/store/editions.ts'
import { type Follow, plainFollow } from '../../src/store/follows.ts'
import type { Store } from '../../src/store/store.ts'
import { insertVersion } from '../../src/store/versions.ts'
import type {
  Article,
  ClaimDraft,
  Figure,
  Language,
  Role,
  Sanction,
  Sentence,
  Span,
  Version,
} from '../../src/types.ts'

export const french =
  'La grève a mobilisé 1 200 cheminots à Lyon, selon la CGT. « Nous irons jusqu’au bout », a prévenu ' +
  'Claire Morel. The mayor said: "No comment 🙂."'

export const english = 'Some 1,500 rail workers walked out in Lyon, unions said. The prefecture counted 900.'

export function sampleArticle(id: string, changes: Partial<Article> = {}): Article {
  return {
    id,
    source: `samples/${id}.txt`,
    title: `Titre de ${id}`,
    url: `https://example.org/${id}`,
    outlet: 'example.org',
    publishedAt: '2025-03-04T08:00:00Z',
    readAt: '2025-03-04T09:00:00.000Z',
    language: 'fr',
    version: `${id}-1`,
    origin: id,
    story: `story-of-${id}`,
    ...changes,
  }
}

export function sampleVersion(article: string, changes: Partial<Version> = {}): Version {
  const text = changes.text ?? french
  return {
    id: `${article}-1`,
    article,
    number: 1,
    title: `Titre de ${article}`,
    author: null,
    language: 'fr',
    text,
    publishedAt: '2025-03-04T08:00:00Z',
    updatedAt: null,
    readAt: '2025-03-04T09:00:00.000Z',
    sentences: sentencesOf(text),
    ...changes,
  }
}

/** Cut after each full stop that a space follows; the language of a sentence is told by its first word. */
function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/\S.*?\."?(?=\s|$)/gs)].map(({ 0: words, index }) => {
    const language: Language = /^(The|Some)\b/.test(words) ? 'en' : 'fr'
    const role: Role = index === 0 ? 'lead' : 'body'
    return { start: index, end: index + words.length, role, language }
  })
}

/** Stores an article with one version, as reading one does. */
export async function storeSample(
  store: Store,
  article: Article,
  changes: Partial<Version> = {},
): Promise<Version> {
  const { publishedAt, readAt, language } = article
  const version = sampleVersion(article.id, { publishedAt, readAt, language, ...changes })
  await store.transaction(async () => {
    await insertArticle(store, article, [`source ${article.source}`])
    await insertVersion(store, version)
    await updateArticle(store, article.id, { version: version.id })
  })
  return version
}

/** Where words stand in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return [start, start + words.length]
}

interface DraftParts {
  readonly holder?: string
  readonly holderKeys?: readonly string[]
  readonly repeats?: readonly Span[]
}

export function figureDraft(
  span: Span,
  content: Span,
  figure: Partial<Figure>,
  parts: DraftParts = {},
): ClaimDraft & { readonly kind: 'figure' } {
  return {
    ...commonParts(span, content, parts),
    kind: 'figure',
    figure: {
      value: null,
      low: null,
      high: null,
      hedge: 'exactly',
      counts: 'cheminots',
      category: 'crowd',
      unit: null,
      place: null,
      about: [],
      places: [],
      partOf: null,
      ...figure,
    },
  }
}

export function statementDraft(span: Span, content: Span, parts: DraftParts = {}): ClaimDraft {
  return { ...commonParts(span, content, parts), kind: 'statement', statement: { form: 'direct' } }
}

export function sanctionDraft(span: Span, content: Span, sanction: Partial<Sanction>): ClaimDraft {
  const base: Sanction = { imposer: null, targets: [], measure: null, status: 'announced' }
  return { ...commonParts(span, content, {}), kind: 'sanction', sanction: { ...base, ...sanction } }
}

function commonParts(span: Span, content: Span, { holder, holderKeys, repeats }: DraftParts) {
  return {
    holder: holder ?? null,
    holderKeys: holderKeys ?? [],
    relay: ['example.org'],
    modality: 'attributed' as const,
    asOf: { start: '2025-03-04', end: '2025-03-04', precision: 'day' as const },
    span,
    spans: { holder: null, cue: null, content: [content] },
    repeats: repeats ?? [],
  }
}

export function sampleFollow(id: string, workspace: string): Follow {
  return {
    id,
    workspace,
    channel: 'c1',
    digest: 'daily',
    language: 'fr',
    topic: '',
    createdAt: '2025-03-04T08:00:00.000Z',
    ...plainFollow,
  }
}

export function sampleEdition(id: string, workspace: string): StoredEdition {
  const window = { from: '2025-03-03T18:00:00.000Z', to: '2025-03-04T18:00:00.000Z' }
  const common = { digest: 'daily', window, notice: null, sections: [], articles: 2, origins: 1 }
  return {
    id,
    workspace,
    channel: 'c1',
    digest: 'daily',
    topic: '',
    outlets: { only: [], without: [] },
    window,
    editions: {
      fr: { ...common, title: 'Le point du jour', language: 'fr' },
      en: { ...common, title: 'Today', language: 'en' },
    },
    createdAt: '2025-03-04T18:00:01.000Z',
  }
}

export function sampleDelivery(
  id: string,
  edition: string | null,
  part: number,
  changes: Partial<Delivery> = {},
): Delivery {
  return {
    id,
    edition,
    workspace: 'w1',
    platform: 'discord',
    channel: 'c1',
    language: 'fr',
    part,
    parts: 3,
    payload: { content: `Partie ${part} — « été »` },
    thread: null,
    createdAt: '2025-03-04T08:00:00.000Z',
    ...changes,
  }
}
