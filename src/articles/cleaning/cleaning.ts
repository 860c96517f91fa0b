import { languageOfSentence } from '../../text/language.ts'
import { findQuotations } from '../../text/quotations/quotations.ts'
import { splitSentences } from '../../text/sentences/sentences.ts'
import { isWithin } from '../../text/spans.ts'
import type { ArticleInput, Language, Role, Sentence, Span } from '../../types.ts'
import { creditStart, tellsAfterLabel } from './captions.ts'
import { leadInAlone, leadInWithTitle, legal, offer, ownLetter, prompt } from './furniture.ts'
import { type LineKind, onlyOpensAsLink } from './line-forms.ts'
import { lineKinds } from './line-roles.ts'
import { bareFold, linesOf, type TextLine } from './lines.ts'
import { notice, spoken } from './notices.ts'
import { Repeats } from './repeats.ts'
import { aside } from './widgets.ts'

/** The marks of a Markdown heading are the text's, and no part of what it says. */
const headingMarks = /^#{1,6}[ \t]+(?=\S)/

/** Characters of what may still be a sentence: the longest of 3,000 articles has 3,800, and nobody reads a longer quote. */
const sentenceLength_max = 4_000

/** A first paragraph longer than this is not all lead: its first sentence is. */
const leadSentencesMax = 4

/**
 * The sentences of an article with what each one is: page furniture, captions and repeats are told apart from the
 * article's own lead and body by general signs (form, place, repetition) in both languages, and by what the source's
 * markup shows (`marked`). Rules, in order: markup; furniture by line; prompts by sentence; repeats; lead.
 */
export function assignRoles(
  input: Pick<ArticleInput, 'text' | 'title' | 'marked'>,
  language: Language,
): Sentence[] {
  const { text, title, marked } = input
  const lines = linesOf(text)
  const kinds = lineKinds(lines, title)
  const seen = new Repeats(title, lines)
  const sentences: Sentence[] = []
  const short = new Set<number>()
  let lineAt = 0
  let leadLine: TextLine | null = null
  for (const [start, end] of splitSentences(text, language)) {
    while (lineAt < lines.length - 1 && (lines[lineAt + 1]?.start ?? end) <= start) lineAt += 1
    const line = lines[lineAt]
    const kind = kinds[lineAt]
    if (line === undefined || kind === undefined) continue
    const words = text.slice(start, end)
    const read = roleOf([start, end], words, line, kind, marked, seen)
    if (read === 'short') short.add(sentences.length)
    const role = read === 'short' ? 'body' : read
    if (role === 'body' && leadLine === null && !seen.isTitle(line.text)) leadLine = line
    const marks = headingMarks.exec(words)?.[0].length ?? 0
    sentences.push({ start: start + marks, end, role, language: languageOfSentence(words, language) })
  }
  return withLead(withShortRepeats(sentences, short), leadLine, seen, text)
}

/** A few words that stand twice are a repeat where all around them is one: the same half of an article again. */
function withShortRepeats(sentences: readonly Sentence[], short: ReadonlySet<number>): Sentence[] {
  const marked: Sentence[] = []
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1]
    const isInside = next === undefined || next.role !== 'body' || short.has(index + 1)
    const isRepeat = short.has(index) && marked.at(-1)?.role === 'repeat' && isInside
    marked.push(isRepeat ? { ...sentence, role: 'repeat' } : sentence)
  }
  return marked
}

function roleOf(
  span: Span,
  words: string,
  line: TextLine,
  kind: LineKind,
  marked: ArticleInput['marked'],
  seen: Repeats,
): Role | 'short' {
  const mark = marked.find(one => isWithin(span, one.span))
  if (mark !== undefined) return mark.role
  if (kind !== 'own') return kind
  if (words.length > sentenceLength_max) return 'boilerplate'
  if (isPrompt(words, line) && !isInsideQuotation(span, line)) return 'boilerplate'
  if (words.length <= 120 && isCredit(words)) return 'caption'
  const again = seen.add(words, line)
  return again === true ? 'repeat' : again === 'short' ? 'short' : 'body'
}

/** A prompt among sentences of prose: only what is unmistakable. */
function isPrompt(sentence: string, line: TextLine): boolean {
  if (sentence.length > 250 || /^\s*[«"“„]/.test(sentence)) return false
  const folded = sentence === line.text ? line.folded : bareFold(sentence)
  if (folded.includes(' ') && folded.length < 40 && leadInAlone.test(folded)) return true
  if (legal.test(folded)) return !spoken.test(folded)
  const isTold =
    prompt.test(folded) ||
    offer.test(folded) ||
    ownLetter.test(folded) ||
    notice.test(folded) ||
    aside.test(folded) ||
    (/^(?:a )?(?:lire|voir|lisez)\b/.test(folded) &&
      leadInWithTitle.test(folded) &&
      !onlyOpensAsLink(sentence.trim()))
  return isTold && !spoken.test(folded)
}

/** Whether the sentence is somebody's words. Looked at only for the few sentences that read like a prompt. */
function isInsideQuotation([start, end]: Span, line: TextLine): boolean {
  return findQuotations(line.text).some(
    ({ span }) => line.start + span[0] <= start && line.start + span[1] >= end - 1,
  )
}

/** « Crédit photo : Jeanne Morel »: a sentence that is nothing but a credit. */
function isCredit(sentence: string): boolean {
  const start = creditStart(sentence)
  return start !== -1 && start <= 3 && !tellsAfterLabel(sentence)
}

/** The title line and the first paragraph are the lead. */
function withLead(
  sentences: readonly Sentence[],
  leadLine: TextLine | null,
  seen: Repeats,
  text: string,
): Sentence[] {
  const inside = (sentence: Sentence) =>
    leadLine !== null && sentence.start >= leadLine.start && sentence.end <= leadLine.end
  const isShort = sentences.filter(inside).length <= leadSentencesMax
  let first = true
  return sentences.map(sentence => {
    if (sentence.role !== 'body') return sentence
    if (inside(sentence) && (isShort || first)) {
      first = false
      return { ...sentence, role: 'lead' }
    }
    if (!seen.isTitle(text.slice(sentence.start, sentence.end))) return sentence
    // Below the lead the title, which is kept apart, is only repeated.
    return { ...sentence, role: leadLine !== null && sentence.start > leadLine.end ? 'repeat' : 'lead' }
  })
}
