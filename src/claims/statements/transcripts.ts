import { givenNames } from '../../text/names/lists.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import type { Passage } from '../passages.ts'
import type { PlacedReport } from './links.ts'

/** « M. Dupont. – », "SMITH:", "Jane Doe:" at the head of a paragraph, and what is said behind it. */
const label =
  /^((?:(?:M|Mme|Mr|Ms|Mrs|Dr)\.?\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})(?:\s?:\s+|\.\s?[–—-]\s*)(?=\S)/u
const titled = /^(?:M|Mme|Mr|Ms|Mrs|Dr)\.?\s/u
/** Words of headings and links that stand before a colon as well. */
const heading =
  /(?:^|\s)(?:the|a|in|on|at|by|of|to|for|and|more|read|watch|see|related|photos?|videos?|gallery|update|live|exclusive|opinion|analysis|note|poll|winner|archives?|what|when|where|why|how|le|la|les|en|lire|voir|aussi|plus|vidéo)(?:\s|$)/iu
const office = /^(?:m|mme|mr|ms|mrs|dr|sen|rep|gov|senator|representative|governor|president)$/
/** A question that nobody is said to ask, or a link: "More:Five things to know". */
const link = /^\p{Lu}[\p{L} ]{0,25}:\S/u
/** "(CROSSTALK)", "[laughter]": what was heard, by whoever wrote it down. */
const heard = /^\s*(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])[.\s]*$/u
const fewestLines = 3
const shortestName = 3
const longestLabel = 60
const longestTitle = 300

interface Turn {
  readonly passages: readonly Passage[]
  readonly name: string | null
  /** Where the words begin behind the label. */
  readonly start: number
}

/**
 * Of a conversation in labelled lines: what each passage is the beginning of, null where it only goes on; none where
 * nobody is named; empty when the article holds no such conversation. Two people take turns in one, and one of them
 * three times, or both of them with a first name.
 */
export function readTranscript(
  text: string,
  passages: readonly Passage[],
  title: string | null,
): ReadonlyMap<Passage, PlacedReport | null> {
  const labelled = turnsOf(text, passages)
  const written = labelled.map(({ name }) => name).filter(name => name !== null)
  const labels = new Set([...written, ...namesInTitle(title ?? '')])
  const turns = labelled.map(turn => ({
    ...turn,
    person: turn.name === null ? null : inFull(turn.name, labels),
  }))
  const counts = new Map<string, number>()
  for (const { person } of turns) if (person !== null) counts.set(person, (counts.get(person) ?? 0) + 1)
  const repeated = [...counts.keys()].filter(name => (counts.get(name) ?? 0) > 1)
  const speakers = new Set([...counts.keys()].filter(name => isSpeaker(name)))
  const most = Math.max(0, ...[...counts].map(([name, count]) => (speakers.has(name) ? count : 0)))
  const reports = new Map<Passage, PlacedReport | null>()
  if (repeated.length < 2 || (most < fewestLines && !areNamed(repeated, speakers))) return reports
  const first = turns.findIndex(({ name }) => name !== null)
  const last = turns.findLastIndex(({ name }) => name !== null)
  let speaking = false
  for (const turn of turns.slice(first, last + 1)) {
    if (turn.person !== null) speaking = speakers.has(turn.person)
    const [opening] = turn.passages
    if (opening === undefined) continue
    if (heard.test(text.slice(turn.start, endOf(turn.passages)))) {
      for (const passage of turn.passages) reports.set(passage, null)
      continue
    }
    if (!speaking) continue
    const isInserted = isInterjected(text, turn.passages)
    for (const passage of turn.passages) reports.set(passage, null)
    if (turn.name !== null || !isInserted) {
      const report = reportOf(turn, opening)
      const { name, person } = turn
      reports.set(opening, person === null || person === name ? report : { ...report, inFull: person })
    }
    // Behind a question whoever answers need not be named
    if (isInserted) speaking = false
  }
  return reports
}

/** "ELLEN MARSH" for "MARSH", when one name alone of the labels and the title ends so. */
function inFull(name: string, labels: ReadonlySet<string>): string {
  const longer = [...labels].filter(label => fold(label).endsWith(` ${fold(name)}`))
  const people = new Set(longer.map(label => fold(label)))
  return people.size === 1 && longer[0] !== undefined ? longer[0] : name
}

const firstAndSurname = /(?<!\p{L})(\p{Lu}[\p{L}-]{1,20}) (?=(\p{Lu}[\p{L}’'-]{2,25}))/gu

/** A first name that is known and the name behind it: "Ellen Marsh" in "An evening with Ellen Marsh". */
function namesInTitle(title: string): string[] {
  const found = [...title.slice(0, longestTitle).matchAll(firstAndSurname)]
  return found
    .filter(([, first]) => givenNames.has(fold(first ?? '')))
    .map(([, first, surname]) => `${first} ${surname?.replace(/['’]s$/u, '')}`)
}

/** Whether all are speakers by a first name and a surname: headings and links are not. */
function areNamed(names: readonly string[], speakers: ReadonlySet<string>): boolean {
  return names.every(name => {
    const [first, surname] = name.replace(titled, '').split(' ')
    return speakers.has(name) && surname !== undefined && givenNames.has(fold(first ?? ''))
  })
}

/** A name in capitals, behind a title, or with a first name that is known. */
function isSpeaker(name: string): boolean {
  // « Q: », "A:": whoever asks and whoever answers, by no name
  if (heading.test(name) || name.length < shortestName) return false
  return titled.test(name) || name === name.toUpperCase() || givenNames.has(fold(name.split(' ')[0] ?? ''))
}

/** The paragraphs, each with the label at its head. */
function turnsOf(text: string, passages: readonly Passage[]): Turn[] {
  const turns: { passages: Passage[]; name: string | null; start: number }[] = []
  for (const passage of passages) {
    const last = turns.at(-1)
    if (last !== undefined && !passage.opensParagraph) {
      last.passages.push(passage)
      continue
    }
    const found = label.exec(text.slice(passage.span[0], passage.span[0] + longestLabel))
    const start = passage.span[0] + (found?.[0].length ?? 0)
    turns.push({ passages: [passage], name: found?.[1] ?? null, start })
  }
  return turns
}

function endOf(passages: readonly Passage[]): number {
  return passages.at(-1)?.span[1] ?? 0
}

function isInterjected(text: string, passages: readonly Passage[]): boolean {
  const [start, end] = [passages[0]?.span[0] ?? 0, endOf(passages)]
  return text.slice(start, end).trimEnd().endsWith('?') || link.test(text.slice(start, start + longestLabel))
}

function reportOf({ passages, name, start }: Turn, passage: Passage): PlacedReport {
  const end = passages.at(-1)?.span[1] ?? passage.span[1]
  const span: Span = [passage.span[0], end]
  const last =
    name === null ? -1 : passage.words.findLastIndex(word => word.end <= start && word.kind === 'word')
  const first = passage.words.findIndex(({ form, kind }) => kind === 'word' && !office.test(form))
  const holder = first < 0 || last < first ? null : { first, last, core: [first, last] as const }
  return {
    passage,
    holder,
    cue: null,
    group: null,
    content: [[start, end]],
    span,
    continues: name === null,
    nested: false,
    verbatim: true,
  }
}
