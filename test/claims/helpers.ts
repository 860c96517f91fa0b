import type { ArticleText } from '../../src/claims/attribution.ts'
import { findFigures } from '../../src/claims/figures/figures.ts'
import { findAttributions } from '../../src/claims/statements/attributions.ts'
import { findStatements } from '../../src/claims/statements/statements.ts'
import { splitSentences } from '../../src/text/sentences/sentences.ts'
import type { Language, Modality, Role } from '../../src/types.ts'

/** An article of which every sentence is body, unless `roleOf` says otherwise. */
export function articleOf(
  text: string,
  language: Language,
  roleOf: (sentence: string) => Role = () => 'body',
): ArticleText {
  const sentences = splitSentences(text, language).map(([start, end]) => {
    return { start, end, role: roleOf(text.slice(start, end)), language }
  })
  return { text, language, title: null, outlet: null, publishedAt: null, sentences }
}

export interface Told {
  readonly holders: string[]
  readonly mentions: string[]
  readonly cue: string | null
  readonly content: string[]
  readonly form: string
  readonly modality: string
  readonly relay: readonly string[]
}

/** The attributions of a text with their spans read out. */
export function told(text: string, language: Language): Told[] {
  return findAttributions(articleOf(text, language)).map(one => ({
    holders: one.holders.map(({ name }) => name),
    mentions: one.holders.map(({ span }) => text.slice(span[0], span[1])),
    cue: one.cue === null ? null : text.slice(one.cue[0], one.cue[1]),
    content: one.content.map(([start, end]) => text.slice(start, end)),
    form: one.form,
    modality: one.modality,
    relay: one.relay,
  }))
}

/** Who says the last thing that a text tells, several joined; undefined when nobody does. */
export function lastHolder(text: string, language: Language): string | undefined {
  return told(text, language).at(-1)?.holders.join(' + ')
}

/** The size, holder, hedge, category and noun of each figure of a text. */
export function figuresOf(text: string, language: Language) {
  const article = articleOf(text, language)
  return findFigures(article, findAttributions(article)).flatMap(({ holder, ...claim }) => {
    if (claim.kind !== 'figure') return []
    const { value, low, high, hedge, category, counts, unit } = claim.figure
    return [{ size: value ?? low ?? high, high, holder, hedge, category, counts, unit }]
  })
}

/** Who says what in a text, as its statements are stored. */
export function saidIn(
  text: string,
  language: Language,
): { readonly holder: string | null; readonly modality: Modality; readonly content: string }[] {
  const article = articleOf(text, language)
  return findStatements(article, findAttributions(article)).map(({ holder, modality, spans }) => ({
    holder,
    modality,
    content: spans.content.map(([start, end]) => text.slice(start, end)).join(' … '),
  }))
}

export type Said = readonly [holder: string | null, content: string]

/** The same, only who says which words. */
export function statementsOf(text: string, language: Language): Said[] {
  return saidIn(text, language).map(({ holder, content }) => [holder, content])
}

/** A text, and who says what in it. */
export type StatementCase = readonly [language: Language, text: string, said: readonly Said[]]
