import { isWithin, overlaps } from '../../text/spans.ts'
import type { Span } from '../../types.ts'
import { isMark } from '../grammar/clauses.ts'
import { grammarOf } from '../grammar/grammar.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import { formsOf } from '../grammar/words.ts'
import { maySpeak } from '../holders/speakers.ts'
import type { Passage } from '../passages.ts'
import { findAnnouncement } from './announcements.ts'
import { incisedQuotation } from './incises.ts'
import { attributionLine, colonReport, isFirstPerson, isQuotationOnly, isSigned } from './linked-reports.ts'
import { pointsBack } from './pointing-reports.ts'
import { innerSpans, isQuotedAgain, joinOpening, linkQuotation } from './quotation-links.ts'
import type { Report } from './report.ts'
import { findVerbReports } from './reports.ts'
import { withResumptions } from './resumed-reports.ts'
import { findSourceReports } from './source-reports.ts'
import { findNounReports } from './speech-nouns.ts'
import { trailingSource } from './trailing-sources.ts'
import { readTranscript } from './transcripts.ts'

/** A report with the passage that holds its cue and holder, and the passages that show all of it. */
export interface PlacedReport {
  readonly passage: Passage
  readonly holder: NounPhrase | null
  readonly cue: readonly [number, number] | null
  readonly group: Report['group']
  readonly content: readonly Span[]
  readonly span: Span
  /** Free-standing words: the holder is the speaker of the report before. */
  readonly continues: boolean
  /** Found inside somebody else's quotation: no pronoun behind it means its holder. */
  readonly nested: boolean
  /** Somebody's own words although no quotation marks say so. */
  readonly verbatim: boolean
  /** The holder as another label of the same conversation, or the title, names him in full. */
  readonly inFull?: string
}

/** The reports of all passages, quotations that stand alone tied to the speaker beside them. */
export function linkReports(
  text: string,
  passages: readonly Passage[],
  title: string | null = null,
): PlacedReport[] {
  const placed: PlacedReport[] = []
  const transcript = readTranscript(text, passages, title)
  passages.forEach((passage, index) => {
    const turn = transcript.get(passage)
    if (turn !== undefined) {
      if (turn !== null) placed.push(turn)
      return
    }
    const reports = reportsOf(passage)
    if (reports.length > 0) {
      for (const inside of passage.inside) placeInside(placed, inside, passage)
      for (const report of reports) {
        placed.push(withQuotationBefore(report, passage, passages[index - 1]) ?? place(passage, report))
      }
      joinOpening(placed, reports.length, passages, index)
      return
    }
    const previous = passages[index - 1]
    const pointing = previous === undefined ? null : pointsBack(passage, previous)
    if (pointing !== null && previous !== undefined) {
      if (isQuotationOnly(previous)) dropOver(placed, previous)
      placed.push(pointing)
      return
    }
    const line = attributionLine(passage)
    if (
      line !== null &&
      previous !== undefined &&
      isAloneBeside(previous, placed, isSigning(passage, line.cue))
    ) {
      dropOver(placed, previous)
      placed.push(wholePassage(passage, previous, line.holder, line.cue))
      return
    }
    const announced = previous === undefined ? null : announcedBefore(passage, previous)
    if (announced !== null) {
      placed.push(announced)
      return
    }
    const introduced = previous === undefined ? null : introducing(passage, previous)
    const incised = isQuotationOnly(passage) ? incisedQuotation(passage, reportsOf) : null
    if (introduced !== null && previous !== undefined) placed.push(introduced)
    else if (incised !== null) placed.push(incised)
    else if (isQuotationOnly(passage) && !isQuotedAgain(text, passage)) {
      linkQuotation(placed, passage, previous)
      for (const inside of passage.inside) placeInside(placed, inside, passage, isSpokenBehind)
    }
  })
  return placed
}

function reportsOf(passage: Passage): Report[] {
  const reports = [...findVerbReports(passage), ...findSourceReports(passage)]
  const nouns = findNounReports(passage)
  for (const report of nouns) if (!reports.some(other => shareContent(other, report))) reports.push(report)
  if (reports.length === 0) {
    const only = trailingSource(passage) ?? colonReport(passage)
    if (only !== null) reports.push(only)
  }
  const resumed = withResumptions(passage, withoutPronounTwins(reports, passage))
  return resumed.sort((a, b) => a.cue[0] - b.cue[0])
}

function shareContent(a: Report, b: Report): boolean {
  return a.content.some(one => b.content.some(other => overlaps(one, other)))
}

function place(passage: Passage, report: Report): PlacedReport {
  const { holder, cue, group, content } = report
  return {
    passage,
    holder,
    cue,
    group,
    content,
    span: passage.span,
    // « Et d’ajouter : “…” »: the speaker is the one of the sentence before
    continues: holder === null && group?.shape === 'infinitive',
    nested: false,
    verbatim: false,
  }
}

/** Nobody has claimed the words of this passage, and they are somebody's own: quoted, or in the first person. */
function isAloneBeside(previous: Passage, placed: readonly PlacedReport[], signed: boolean): boolean {
  if (placed.some(report => isOver(report, previous) && !isOwnWords(report))) return false
  if (isQuotationOnly(previous) || isFirstPerson(previous)) return true
  return signed && previous.opensParagraph && previous.words.length <= longestSigned
}

const longestSigned = 60

/** A line that names what was signed, or a person with a role, speaks for a paragraph of one sentence above it. */
function isSigning(line: Passage, cue: readonly [number, number] | null): boolean {
  return isSigned(line) || (cue === null && !isMark(line.words[0], '-'))
}

function isOver({ span }: PlacedReport, passage: Passage): boolean {
  return isWithin(passage.span, span)
}

/** « Nous exhortons … »: the speaker is the one of the line beside, still unknown. */
function isOwnWords(report: PlacedReport): boolean {
  const word = report.holder === null ? undefined : report.passage.words[report.holder.first]
  return word !== undefined && /^(?:nous|je|j'|we|i)$/.test(word.form)
}

function wholePassage(
  line: Passage,
  words: Passage,
  holder: NounPhrase,
  cue: readonly [number, number] | null,
): PlacedReport {
  const content = isQuotationOnly(words) ? innerSpans(words) : [withoutEnd(words)]
  const span: Span = [Math.min(line.span[0], words.span[0]), Math.max(line.span[1], words.span[1])]
  return {
    passage: line,
    holder,
    cue,
    group: null,
    content,
    span,
    continues: false,
    nested: false,
    verbatim: true,
  }
}

function withoutEnd(passage: Passage): Span {
  const last = passage.words.findLast(word => word.kind !== 'mark')
  return [passage.span[0], last?.end ?? passage.span[1]]
}

/** « Communiqué conjoint de X : » and then the words themselves. */
function introducing(passage: Passage, previous: Passage): PlacedReport | null {
  if (!passage.opensParagraph || !(isQuotationOnly(passage) || isFirstPerson(passage))) return null
  if (previous.words.at(-1)?.form !== ':') return null
  const line = attributionLine(previous)
  return line === null ? null : wholePassage(previous, passage, line.holder, line.cue)
}

function dropOver(placed: PlacedReport[], passage: Passage): void {
  for (let last = placed.at(-1); last !== undefined && isOver(last, passage); last = placed.at(-1))
    placed.pop()
}

/** « C’est l’avertissement lancé par X »: the quotation that stands before it is what was said. */
function withQuotationBefore(
  report: Report,
  passage: Passage,
  previous: Passage | undefined,
): PlacedReport | null {
  if (report.group !== null || previous === undefined || !isQuotationOnly(previous)) return null
  const opening = formsOf(passage.words.slice(0, 3))
  if (
    !/^(?:c' est|tel est|telle est|that is|this is|that was|this was|such is|such was|telle etait|tel etait)/.test(
      opening,
    )
  )
    return null
  const content = [...innerSpans(previous), ...report.content]
  return { ...place(passage, report), content, span: [previous.span[0], passage.span[1]] }
}

/** Of two reports of the same words, one by a pronoun and one by a name, the name is the better holder. */
function withoutPronounTwins(reports: readonly Report[], passage: Passage): Report[] {
  const isPronoun = (report: Report): boolean =>
    report.holder !== null && passage.words[report.holder.first]?.inverted === true
  return reports.filter(
    report => !isPronoun(report) || !reports.some(other => !isPronoun(other) && sameStart(other, report)),
  )
}

function sameStart(a: Report, b: Report): boolean {
  return a.content[0]?.[0] === b.content[0]?.[0]
}

/** « Le ministre a répondu : » and, on the next line, the words themselves. */
function announcedBefore(passage: Passage, previous: Passage): PlacedReport | null {
  if (passage.words[0]?.full !== true || !isQuotationOnly(passage)) return null
  if (previous.words.at(-1)?.form !== ':') return null
  const announcing = findAnnouncement(previous)
  if (announcing === null) return null
  const { holder, cue } = announcing
  return {
    passage: previous,
    holder,
    cue,
    group: null,
    content: innerSpans(passage),
    span: [previous.span[0], passage.span[1]],
    continues: false,
    nested: false,
    verbatim: true,
  }
}

/** Whom a speaker quotes in turn: « “Le ministère affirme que …”, indique un communiqué ». Pronouns in there are the speaker's own. */
function placeInside(
  placed: PlacedReport[],
  inside: Passage,
  passage: Passage,
  isMeant: (report: Report, inside: Passage) => boolean = () => true,
): void {
  for (const report of reportsOf(inside)) {
    if (!isMeant(report, inside)) continue
    const opening = report.holder === null ? undefined : inside.words[report.holder.first]
    if (opening === undefined || report.group?.verb.uses.has('say') !== true) continue
    if (report.holder !== null && !maySpeak(inside.words, report.holder, grammarOf(inside.language))) continue
    if (grammarOf(inside.language).pronouns.has(opening.form)) continue
    placed.push({ ...place(inside, report), span: passage.span, nested: true })
  }
}

/** « “Sept élèves sont malades, a dit le proviseur, cité par le journal” »: the marks close too late. */
function isSpokenBehind({ content, cue }: Report, { words }: Passage): boolean {
  const start = words[cue[0]]?.start ?? 0
  return content[0] !== undefined && content[0][1] <= start
}
