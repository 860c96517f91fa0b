import { lookedUpOnce } from '../../looked-up-once.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Modality, Span } from '../../types.ts'
import type { ArticleText, Attribution, Holder } from '../attribution.ts'
import { underDenials } from '../firmness/denials.ts'
import { modalityOf } from '../firmness/modality.ts'
import { hasFiniteVerb } from '../grammar/clauses.ts'
import { grammarOf } from '../grammar/grammar.ts'
import { passageWords, type Word } from '../grammar/words.ts'
import { namesOfArticle } from '../holders/article-names.ts'
import { gatherEntities } from '../holders/entities.ts'
import { nameHolders } from '../holders/holders.ts'
import type { Naming } from '../holders/naming.ts'
import { withPersonNames } from '../holders/person-names.ts'
import { type Quoting, quotingOf } from '../holders/quoters.ts'
import { relaysOf, withOuterHolders } from '../holders/relays.ts'
import { findRoles } from '../holders/roles.ts'
import { findPassages, type Passage } from '../passages.ts'
import { withoutHeadings } from './headings.ts'
import { linkReports, type PlacedReport } from './links.ts'
import { withoutLooseMark, withoutReopenedMarks } from './reopened-marks.ts'
import { withoutWhere } from './said-where.ts'

/**
 * Who says what in an article, in reading order: source, cue and content as in PolNeAR, for speech, writing and
 * belief, in direct, indirect and mixed form. Captions, boilerplate and repeats give nothing.
 */
export function findAttributions(article: ArticleText): Attribution[] {
  return readAttributions(article).attributions
}

interface ReadAttributions {
  readonly passages: readonly Passage[]
  readonly naming: Naming
  readonly attributions: Attribution[]
}

/** The same, with what was read on the way. */
export const readAttributions = lookedUpOnce((article: ArticleText): ReadAttributions => {
  const passages = findPassages(article)
  const names = withPersonNames(article.text, namesOfArticle(article.text, article.language))
  const entities = gatherEntities(article.text, names)
  const roles = findRoles(passages, entities)
  const naming: Naming = { text: article.text, passages, entities, roles, spoken: [] }
  const attributions: Attribution[] = []
  const reports = linkReports(article.text, passages, article.title)
  const quotings = reports.map(report => quotingOf(article.text, report))
  reports.forEach((report, index) => {
    if (quotings.some(quoting => quoting !== null && isOfQuoter(report, quoting))) return
    const read = attribution(article, naming, report, quotings[index] ?? null, attributions.at(-1))
    attributions.push(report.inFull === undefined ? read : namedInFull(read, report.inFull, attributions))
  })
  const whose = withOuterHolders(article, attributions)
  return { passages, naming, attributions: underDenials(article.text, whose) }
})

/** « citant le ministère »: whom an outlet quotes is no words of its own. */
function isOfQuoter({ passage, content }: PlacedReport, { passage: own, quoted }: Quoting): boolean {
  const first = passage === own ? passage.words[quoted.first]?.start : undefined
  return content.length === 1 && content[0]?.[0] === first
}

function attribution(
  article: ArticleText,
  naming: Naming,
  report: PlacedReport,
  quoting: Quoting | null,
  previous: Attribution | undefined,
): Attribution {
  const { passage, group } = report
  const cue = report.cue === null ? null : wordSpan(passage.words, report.cue)
  const written = withoutReopenedMarks(article.text, withoutHeadings(article.text, report.content, cue))
  const said = written.map(span => withoutLooseMark(article.text, span))
  const content = isQuotedWhole(passage, said) ? said : withoutWhere(article.text, said, cue)
  const claimed = claimedWords(article.text, passage, content)
  const form = report.verbatim ? 'direct' : formOf(article.text, passage, content)
  const through = quoting === null ? [] : nameHolders(naming, { ...report, holder: quoting.quoter })
  const held = quoting === null ? report : { ...report, holder: quoting.quoted }
  return {
    holders: report.continues ? (previous?.holders ?? []) : nameHolders(naming, held),
    cue,
    content,
    span: report.span,
    form,
    modality: isQuestion(article.text, content, claimed)
      ? 'attributed'
      : modalityIn(form, modalityOf({ group, claimed, language: passage.language })),
    relay: [...relaysOf(article.text, report), ...through.map(({ name }) => name)],
  }
}

function isQuotedWhole({ quotations }: Passage, content: readonly Span[]): boolean {
  return content.every(([start]) => quotations.some(({ inner }) => inner[0] === start))
}

/** "MARSH:" in a conversation where "ELLEN MARSH:" spoke. */
function namedInFull(read: Attribution, name: string, before: readonly Attribution[]): Attribution {
  const all = before.flatMap(({ holders }) => holders)
  const known = all.find(holder => fold(holder.name) === fold(name))
  const isFuller = ({ name: found }: Holder): boolean => found.includes(' ')
  return {
    ...read,
    holders: read.holders.map(holder => {
      if (isFuller(holder)) return holder
      return { ...holder, name: known?.name ?? name, keys: known?.keys ?? holder.keys }
    }),
  }
}

/** « “Nous étudions le dossier”, n’a pas confirmé le maire »: the very words are said, whatever is not. */
function modalityIn(form: Attribution['form'], modality: Modality): Modality {
  return form === 'direct' && modality === 'unconfirmed' ? 'attributed' : modality
}

/** « “Tu viens ?”, demande-t-il »: whoever asks calls for nothing. */
function isQuestion(text: string, content: readonly Span[], claimed: string): boolean {
  const last = content.at(-1)
  return claimed === '' && last !== undefined && /\?\s?$/u.test(text.slice(...last))
}

function wordSpan(words: readonly Word[], range: readonly [number, number]): Span {
  return [words[range[0]]?.start ?? 0, words[range[1]]?.end ?? 0]
}

/** The content without what stands in quotation marks: a conditional in there is the speaker's own. */
function claimedWords(text: string, passage: Passage, content: readonly Span[]): string {
  const words = passage.words.filter(word => word.kind !== 'quote')
  const inside = words.filter(({ start, end }) => content.some(span => start >= span[0] && end <= span[1]))
  return inside.map(({ start, end }) => text.slice(start, end)).join(' ')
}

/** « redoute “tout appui militaire” »: words borrowed, lower case and without a verb, and no sentence of the speaker's. */
function isFragment(text: string, [start, end]: Span, language: Passage['language']): boolean {
  return /\p{Ll}/u.test(text.charAt(start)) && !hasVerb(text, [start, end], language)
}

function hasVerb(text: string, span: Span, language: Passage['language']): boolean {
  const words = passageWords(text, span, [])
  return hasFiniteVerb(words, 0, words.length, grammarOf(language))
}

/** Many a verb is a noun as well (« menace », "claims"): so many words are no borrowed phrase. */
const sentenceLength = 6
const article = /^(?:l[ae]s?|the|une?|an?|des)\s$/iu

/** « La “sale guerre du Kivu nous appauvrit tous”, a-t-elle dit »: a sentence of the speaker's but for its article. */
function isQuotationBehindArticle(
  text: string,
  { quotations, language }: Passage,
  [start, end]: Span,
): boolean {
  return quotations.some(({ span, inner }) => {
    const isWhole = span[1] === end && article.test(text.slice(start, span[0]))
    return (
      isWhole && (hasVerb(text, inner, language) || passageWords(text, inner, []).length >= sentenceLength)
    )
  })
}

function formOf(text: string, passage: Passage, content: readonly Span[]): Attribution['form'] {
  if (content.length === 1 && content.some(span => isQuotationBehindArticle(text, passage, span)))
    return 'direct'
  const direct = content.filter(([start]) => passage.quotations.some(({ inner }) => inner[0] === start))
  if (content.length === 1 && direct.every(span => isFragment(text, span, passage.language))) {
    if (direct.length > 0) return 'mixed'
  }
  const words = passage.words.filter(word => word.kind === 'quote')
  const quoted = words.some(({ start, end }) => content.some(span => start >= span[0] && end <= span[1]))
  if (direct.length > 0 && !quoted) return 'direct'
  return quoted ? 'mixed' : 'indirect'
}
