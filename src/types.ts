/** The words of the product, as types. Every folder speaks these; none of them knows a platform or a database. */

export type Language = 'fr' | 'en'

/** `[start, end)` in UTF-16 code units, as JavaScript counts, into one version's text. */
export type Span = readonly [start: number, end: number]

/** What a sentence is in its article. Only `body` and `lead` can support a claim or a quote. */
export type Role = 'body' | 'lead' | 'caption' | 'boilerplate' | 'repeat'

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly role: Role
  readonly language: Language
}

export type Precision = 'minute' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade'

/** A stretch of time, both ends ISO 8601 dates (`2024-12-04`) or instants, end inclusive at its precision. */
export interface TimeSpan {
  readonly start: string
  readonly end: string
  readonly precision: Precision
}

/** One piece as a reader found it, before it is stored. `text` is exact: nothing shortened, nothing tidied. */
export interface ArticleInput {
  /** The path or address that it was read from. */
  readonly source: string
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly author: string | null
  /** The publisher's own identifier (a feed's guid). */
  readonly guid: string | null
  /** ISO 8601. */
  readonly publishedAt: string | null
  /** When the source says that the piece was last changed, ISO 8601. */
  readonly updatedAt: string | null
  /** Declared by the source; otherwise detected from the text. */
  readonly language: Language | null
  /** Spans of `text` that the source's markup already shows to be a caption or page furniture. */
  readonly marked: readonly { readonly span: Span; readonly role: 'caption' | 'boilerplate' }[]
}

export interface Article {
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly readAt: string
  readonly language: Language
  /** The id of its newest version. */
  readonly version: string
  /** The id of the earliest article of its group of copies: its own id when it is nobody's copy. */
  readonly origin: string
  readonly story: string
}

/** The text of an article as read at one moment. Never altered once stored. */
export interface Version {
  readonly id: string
  readonly article: string
  readonly number: number
  readonly title: string | null
  readonly author: string | null
  readonly language: Language
  readonly text: string
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly readAt: string
  readonly sentences: readonly Sentence[]
}

export interface QuotedArticle {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly publishedAt: string | null
  /** When it was first read, an ISO 8601 instant: there when nobody says when it came out. */
  readonly readAt?: string
  /** The host or the file that it was read from: there when it has neither outlet nor title. */
  readonly readFrom?: string
  /** The story that it belonged to when it was quoted. */
  readonly story?: string
}

/** A span of a version printed verbatim: `text` always equals the stored slice `[start, end)`. */
export interface Quote {
  readonly text: string
  readonly language: Language
  readonly version: string
  readonly start: number
  readonly end: number
  readonly article: QuotedArticle
}

export type Hedge =
  | 'exactly'
  | 'at least'
  | 'more than'
  | 'up to'
  | 'at most'
  | 'less than'
  | 'between'
  | 'about'
  | 'nearly'
  | 'vague'

export type Category =
  | 'troops'
  | 'killed'
  | 'wounded'
  | 'killed-or-wounded'
  | 'missing'
  | 'captured'
  | 'arrested'
  | 'displaced'
  | 'crowd'
  | 'weapons'
  | 'money'
  | 'other'

export type Modality =
  | 'asserted'
  | 'attributed'
  | 'conditional'
  | 'denied'
  | 'unconfirmed'
  | 'called-for'
  | 'planned'

export interface Figure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly hedge: Hedge
  /** The counted noun phrase as the article writes it: « soldats nord-coréens ». */
  readonly counts: string
  readonly category: Category
  readonly unit: string | null
  readonly place: string | null
  /** Keys of `text/names.ts` for who is counted: the nationality in the noun phrase, else the clause's subject. */
  readonly about: readonly string[]
  /** Keys of the places that the figure is limited to. */
  readonly places: readonly string[]
  /** The count that it is a part of (« dont 8 000 »), as a span of the number. */
  readonly partOf: Span | null
}

interface Statement {
  readonly form: 'direct' | 'indirect' | 'mixed'
}

export interface Sanction {
  readonly imposer: string | null
  readonly targets: readonly string[]
  readonly measure: string | null
  readonly status: 'in-force' | 'announced' | 'called-for' | 'threatened' | 'lifted'
}

interface ClaimSpans {
  /** The mention in or next to the sentence; null when the outlet itself asserts. */
  readonly holder: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
}

interface ClaimBase {
  /** The fullest name that the article gives; null when the outlet itself asserts. */
  readonly holder: string | null
  /** Keys of `text/names.ts` for the holders, alike in both languages. */
  readonly holderKeys: readonly string[]
  /** The chain that it came through, outlet last. */
  readonly relay: readonly string[]
  readonly modality: Modality
  readonly asOf: TimeSpan | null
  /** What stands for it when printed: whole sentences of the version. */
  readonly span: Span
  readonly spans: ClaimSpans
  /** Further places of the same article that say the same. */
  readonly repeats: readonly Span[]
}

/** A claim as found in one text, before it is stored: no id, no article. */
export type ClaimDraft = ClaimBase &
  (
    | { readonly kind: 'figure'; readonly figure: Figure }
    | { readonly kind: 'statement'; readonly statement: Statement }
    | { readonly kind: 'sanction'; readonly sanction: Sanction }
  )

export type Claim = ClaimDraft & { readonly id: string; readonly quote: Quote }

export type ClaimKind = Claim['kind']

/** One printed line: its words, what it rests on, and the claim it tells. Never without a quote. */
export interface Line {
  readonly text: string
  /** What we have counted beside it, which stands in no quote: how many articles and origins say so, of which days. */
  readonly note?: string
  readonly quotes: readonly [Quote, ...Quote[]]
  readonly claim: Claim | null
  /** Its words in the other language, where they are not those of its claim alone. */
  readonly inOther?: string
}

export interface Answer {
  readonly question: string
  readonly language: Language
  readonly abstained: boolean
  readonly lead: string | null
  /** The same in the other language; null without a lead. */
  readonly leadInOther?: string | null
  /** On abstaining: what the nearest evidence says, if there is any. */
  readonly nearest: Line | null
  readonly statements: readonly Line[]
  readonly articles: number
  readonly origins: number
  readonly elapsed_ms: number
}

/** How much of a window an edition tells. */
export type Length = 'short' | 'normal' | 'long'

export interface EditionSection {
  readonly title: string
  readonly items: readonly Line[]
}

export interface Edition {
  readonly digest: string
  readonly title: string
  readonly language: Language
  /** ISO 8601 instants, `from` exclusive, `to` inclusive. */
  readonly window: { readonly from: string; readonly to: string }
  /** What is said when there is nothing to tell; null when there is. */
  readonly notice: string | null
  readonly sections: readonly EditionSection[]
  /** That tell something new, and the independent origins of these. */
  readonly articles: number
  readonly origins: number
  /** Articles read in the window that only repeat what was read before it. */
  readonly repeats?: number
  /** Lines that a longer edition would have. */
  readonly more?: number
}
