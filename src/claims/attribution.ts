import type { Language, Modality, Sentence, Span } from '../types.ts'

/** One version's text as the claim rules see it. */
export interface ArticleText {
  readonly text: string
  readonly language: Language
  readonly title: string | null
  readonly outlet: string | null
  /** ISO 8601, or null when nobody knows. */
  readonly publishedAt: string | null
  readonly sentences: readonly Sentence[]
}

/** Who claims, as the article names them in full. */
export interface NamedHolder {
  /** The fullest name that the article gives. */
  readonly name: string
  /** Keys of `text/names.ts`, alike in both languages; empty for « des sources diplomatiques ». */
  readonly keys: readonly string[]
}

/** The same with what the sentence calls them. */
export interface Holder extends NamedHolder {
  /** The mention in or next to the sentence. */
  readonly span: Span
  /** Whose it is, when the holder is a paper: « le bilan publié par la préfecture ». */
  readonly issuer?: NamedHolder
}

/** Source, cue and content, as in the attribution literature (PolNeAR). */
export interface Attribution {
  readonly holders: readonly Holder[]
  /** The words that attribute: « selon », « a indiqué », "said". */
  readonly cue: Span | null
  /** What is claimed, in reading order; marks left out. */
  readonly content: readonly Span[]
  /** The whole sentence or sentences that show it, holder and content together. */
  readonly span: Span
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly modality: Modality
  /** Through whom it reached us, nearest first, outlet left out: « selon la NIS, citée par Yonhap » gives ["Yonhap"]. */
  readonly relay: readonly string[]
}
