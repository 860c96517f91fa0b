import { isQuotable } from '../text/sentences/quotable.ts'
import { isWithin, overlaps } from '../text/spans.ts'
import type { Sentence, Span } from '../types.ts'
import type { ArticleText, Attribution, Holder } from './attribution.ts'
import { modalityOf } from './firmness/modality.ts'
import { holdsNegation } from './firmness/negation.ts'
import { findVerbGroups } from './grammar/verb-groups.ts'
import { namesOfArticle } from './holders/article-names.ts'
import { type Entities, gatherEntities } from './holders/entities.ts'
import { withPersonNames } from './holders/person-names.ts'
import { findPassages, type Passage } from './passages.ts'

/** Who says what in an article, as a model points to it: two spans of its text, and no word of the model's own. */
export interface Proposal {
  readonly holder: Span
  readonly content: Span
}

const holderLengthMax = 120
const contentLengthMin = 12
const sentencesMax = 4
/** A speaker is named in the quoted sentence or next to it. */
const holderReach = 1
const speakers = new Set(['person', 'organisation', 'country', 'nationality', 'capital', 'group'])

/**
 * Those of a model's proposals that hold, as attributions beside the ones `found` by the rules: both spans lie in body or
 * lead sentences, the holder is somebody named there or in the sentence next to it, nothing negates, orders or plans
 * around the words, and the rules have found no attribution of them already.
 */
export function acceptProposals(
  article: ArticleText,
  found: readonly Attribution[],
  proposals: readonly Proposal[],
): Attribution[] {
  if (proposals.length === 0) return []
  const names = withPersonNames(article.text, namesOfArticle(article.text, article.language))
  const entities = gatherEntities(article.text, names)
  const passages = findPassages(article)
  const accepted: Attribution[] = []
  for (const proposal of proposals) {
    const attribution = accept(article, entities, passages, proposal)
    if (attribution === null || [...found, ...accepted].some(one => saysSame(one, proposal))) continue
    accepted.push(attribution)
  }
  return accepted
}

function accept(
  article: ArticleText,
  entities: Entities,
  passages: readonly Passage[],
  { holder, content }: Proposal,
): Attribution | null {
  const { text, sentences } = article
  if (!isSpanOf(text, holder) || !isSpanOf(text, content) || overlaps(holder, content)) return null
  if (holder[1] - holder[0] > holderLengthMax || content[1] - content[0] < contentLengthMin) return null
  const [first, last] = [indexAt(sentences, content[0]), indexAt(sentences, content[1] - 1)]
  const at = indexAt(sentences, holder[0])
  if (first < 0 || last - first >= sentencesMax || at !== indexAt(sentences, holder[1] - 1)) return null
  const [from, to] = [Math.min(first, at), Math.max(last, at)]
  const shown = sentences.slice(from, to + 1)
  if (at < first - holderReach || at > last + holderReach || !shown.every(isQuotable)) return null
  const span: Span = [shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0]
  const named = holderOf(text, entities, holder)
  if (named === null || holdsNegation(text, span)) return null
  const claimed = text.slice(...content)
  const language = sentences[first]?.language ?? article.language
  if (!isPlainlySaid(passages, span, content, claimed)) return null
  return {
    holders: [named],
    cue: null,
    content: [content],
    span,
    form: formOf(passages, content),
    modality: modalityOf({ group: null, claimed, language }),
    relay: [],
  }
}

function isSpanOf(text: string, [start, end]: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
}

/** The position of the sentence that an offset lies in; -1 between sentences. */
function indexAt(sentences: readonly Sentence[], offset: number): number {
  return sentences.findIndex(({ start, end }) => start <= offset && offset < end)
}

/** The one somebody that the words name, under the fullest name that the article gives. */
function holderOf(text: string, entities: Entities, span: Span): Holder | null {
  const names = entities.within(span).filter(({ kind }) => speakers.has(kind))
  const named = [...new Set(names.map(name => entities.of(name)))]
  const [only] = named
  if (only === undefined || named.length > 1) return null
  const isWhole = /^(?:l['’]|the |le |la |les )?$/iu.test(text.slice(span[0], names[0]?.span[0] ?? span[0]))
  const isPerson = only.kind === 'person'
  return { name: isWhole || isPerson ? only.name : text.slice(...span), keys: only.keys, span }
}

/** No verb around the words calls for them, plans them or takes them back. */
function isPlainlySaid(passages: readonly Passage[], span: Span, content: Span, claimed: string): boolean {
  return passages
    .filter(passage => overlaps(passage.span, span))
    .every(({ words, language }) =>
      findVerbGroups(words, language).every(group => {
        const start = words[group.first]?.start ?? 0
        if (start >= content[0] && start < content[1]) return true
        const modality = modalityOf({ group, claimed, language })
        return modality === 'attributed' || modality === 'conditional'
      }),
    )
}

function formOf(passages: readonly Passage[], content: Span): Attribution['form'] {
  const quotations = passages.flatMap(passage => passage.quotations)
  if (quotations.some(({ inner }) => isWithin(content, inner))) return 'direct'
  return quotations.some(({ span }) => overlaps(span, content)) ? 'mixed' : 'indirect'
}

function saysSame({ content }: Attribution, proposal: Proposal): boolean {
  return content.some(span => overlaps(span, proposal.content))
}
