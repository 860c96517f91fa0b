import { isHearsay } from '../claims/firmness/modality.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { overlaps } from '../text/spans.ts'
import { translations } from '../text/words/glossary.ts'
import { lexemes } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { ClaimDraft, Language, Span, Version } from '../types.ts'
import { hearsayInEnglish } from './firmness-words.ts'

/** What one article says in one place: a claim with the sentences that it stands in, or a sentence without any. */
export interface Saying {
  readonly claim: ClaimDraft | null
  readonly span: Span
  readonly language: Language
  readonly text: string
  readonly folded: string
  /** The words that attribute; empty when none do. */
  readonly cue: string
  /** The lexemes of what is claimed, or of the sentence, without who claims it. */
  readonly words: ReadonlySet<string>
}

/** Everything that an article says: its figures, its statements without figures, and its sentences without claims. */
export function sayingsOf(
  { text, language, sentences }: Pick<Version, 'text' | 'language' | 'sentences'>,
  claims: readonly ClaimDraft[],
): Saying[] {
  const figures = claims.filter(claim => claim.kind === 'figure')
  const holds = (place: Span, list: readonly ClaimDraft[]) => list.some(({ span }) => overlaps(span, place))
  const statements = claims.filter(claim => claim.kind === 'statement' && !holds(claim.span, figures))
  const bare = sentences.filter(
    sentence => isQuotable(sentence) && !holds([sentence.start, sentence.end], claims),
  )
  return [
    ...[...figures, ...statements].map(claim => sayingOf(text, language, claim.span, claim)),
    ...bare.map(sentence => sayingOf(text, sentence.language, [sentence.start, sentence.end], null)),
  ]
}

/** One claim as it is said, or a bare sentence; offsets are into `text`, which begins at `offset` of the article's. */
export function sayingOf(
  text: string,
  language: Language,
  span: Span,
  claim: ClaimDraft | null,
  offset = 0,
): Saying {
  const slice = ([start, end]: Span) => text.slice(start - offset, end - offset)
  const words = slice(span)
  const claimed = claim?.kind === 'statement' ? claim.spans.content.map(slice).join(' ') : words
  const cue = claim?.spans.cue ?? null
  return {
    claim,
    span,
    language,
    text: words,
    folded: fold(words),
    cue: cue === null ? '' : fold(slice(cue)),
    words: new Set(lexemes(claimed, language).filter(word => !word.startsWith('name_'))),
  }
}

/** Hearsay so far from a figure, in UTF-16 units, is about something else. */
const hearsayNear = 60

/** Whether it is told as hearsay, by its claim or by the words around what it claims. */
export function isHearsaySaying({ claim, span, text, language }: Saying): boolean {
  if (claim?.modality === 'conditional') return true
  const [content] = claim?.kind === 'figure' ? claim.spans.content : []
  const from = content === undefined ? 0 : Math.max(0, content[0] - span[0] - hearsayNear)
  const near = content === undefined ? text : text.slice(from, content[1] - span[0] + hearsayNear)
  if (language === 'en') return hearsayInEnglish.test(fold(near))
  return claim?.kind !== 'figure' && isHearsay(near, language, true)
}

/** How many of the lexemes of `a` are in `b`, in its language or translated. */
export function wordsInCommon(
  a: ReadonlySet<string>,
  from: Language,
  b: ReadonlySet<string>,
  to: Language,
): number {
  let common = 0
  for (const word of a) {
    const alike = from === to ? [word] : [word, ...translations(word, from)]
    if (alike.some(one => b.has(one))) common++
  }
  return common
}
