import { creditStart } from './captions.ts'
import { isOfName } from './line-forms.ts'
import { cardTitles, isBareDay } from './line-neighbours.ts'
import { kindByForm, lineKinds } from './line-roles.ts'
import { linesOf, type TextLine, tellingWords } from './lines.ts'

const headingLengthMax = 160
/** So many groups of headings are a site's, not one article's. */
const groupsOfSite = 4
/** A title, a kicker, a subtitle; of more headings in a row each may be the title. */
const headingsMax = 3
/** Lines above the article's first sentence that are looked at. */
const linesMax = 80
/** Characters of the text behind the headings that a title is compared with. */
const comparedLength = 3000

/**
 * The title of a bare text: the first heading (no final full stop, 160 characters at most) that longer text follows.
 * Page furniture, an outlet's name, a date or a byline above it are passed over. Null when the text begins with its
 * first sentence.
 */
export function titleOf(text: string): string | null {
  const lines = linesOf(text.slice(0, 20_000)).slice(0, linesMax)
  const kinds = lineKinds(lines, null)
  const proseAt = lines.findIndex((line, index) => kinds[index] === 'own' && endsHeadings(line))
  const forms = lines.slice(0, Math.max(0, proseAt)).map(kindByForm)
  const others = new Set(cardTitles(lines))
  const headings = forms.flatMap((form, index) => {
    const heading = withoutMarks(lines[index]?.text ?? '')
    if (others.has(index)) return []
    return form === 'own' && isTitleLike(heading) ? [{ heading, index, isOwn: kinds[index] === 'own' }] : []
  })
  const prose = lines.slice(proseAt).map(line => line.text)
  const repeated = repeatedOf(headings)
  const title = repeated ?? nearest(headings, prose.join(' ').slice(0, comparedLength))
  return title !== undefined && Math.max(0, ...prose.map(line => line.length)) > title.length ? title : null
}

/** The first sentence, or the words that lead to one: « Le maire l'a dit ainsi : ». */
function endsHeadings({ text, isProse, isSentence, words }: TextLine): boolean {
  return (
    isProse ||
    (isSentence && !isHeading(text)) ||
    text.length > headingLengthMax ||
    (words >= 5 && /[:;,]$/.test(text))
  )
}

function isTitleLike(line: string): boolean {
  return (
    creditStart(line) === -1 &&
    isHeading(line) &&
    !isName(line) &&
    !isLabel(line) &&
    !isDateline(line) &&
    !isBareDay(line) &&
    // A line of a ticker.
    !/^\d{1,2}[:h]\d{2}\s/.test(line)
  )
}

interface Heading {
  readonly heading: string
  readonly index: number
  /** Not taken for the title of another article by what stands above it. */
  readonly isOwn: boolean
}

/**
 * Headings with nothing between them belong together, and the first is the title. Of several such groups it is the
 * first that says about as much of the prose as any does; of many, which a site's other titles make, the last.
 */
function nearest(headings: readonly Heading[], prose: string): string | undefined {
  const isAt = (at: number, isOwn: boolean) =>
    headings.some(other => other.index === at && other.isOwn === isOwn)
  const startOf = ({ index, isOwn }: Heading) => {
    let start = index
    while (isAt(start - 1, isOwn)) start -= 1
    return start
  }
  const isLong = (heading: Heading) => {
    const start = startOf(heading)
    return Array.from({ length: headingsMax + 1 }, (_, at) => start + at).every(at => isAt(at, heading.isOwn))
  }
  const firsts = headings.filter(heading => startOf(heading) === heading.index || isLong(heading))
  if (firsts.length < 2) return firsts[0]?.heading
  const words = new Set(tellingWords(prose))
  const shares = firsts.map(({ heading, isOwn }) => {
    const telling = tellingWords(heading)
    const share = telling.filter(word => words.has(word)).length / Math.max(1, telling.length)
    return isOwn ? share + 0.25 : share
  })
  const most = Math.max(0, ...shares)
  return firsts.length < groupsOfSite
    ? firsts.find((_, index) => (shares[index] ?? 0) >= 0.75 * most)?.heading
    : firsts.findLast(({ isOwn }, index) => isOwn && (shares[index] ?? 0) >= 0.5 * most)?.heading
}

/** A scraped page often has its title several times, and nothing else: one of them is not among links. */
function repeatedOf(headings: readonly Heading[]): string | undefined {
  const isAgain = (heading: string) => headings.filter(other => other.heading === heading).length > 1
  return headings.find(({ heading, isOwn }) => isOwn && isAgain(heading))?.heading
}

function isHeading(line: string): boolean {
  return (
    line.length <= headingLengthMax && /[\p{L}\p{N}]/u.test(line) && !/[.…:;,](?:["”»’')\]\s]*)$/u.test(line)
  )
}

/** The marks of a Markdown heading. */
function withoutMarks(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+#+$/, '')
    .trim()
}

const labelWordsMax = 8
/** « Communiqué de presse », "Reading time: 2 min", "Language selection: Français" */
const labels =
  /(?<!\p{L})(?:(?:press|news) release|communiqu[ée] de presse|reading time|temps de lecture|min(?:utes?)? (?:read|de lecture)|language selection|choix de (?:la )?langue|skip to|aller au contenu)(?!\p{L})/iu
/** "Baltic correspondent", « envoyée spéciale »: who wrote it. */
const writers =
  /(?<!\p{L})(?:correspond(?:e|a)nte?|reporter|editor|staff writer|rédact(?:eur|rice)|envoyée? spéciale?)$/iu
/** « RÉPUBLIQUE DU CAMEROUN », "MINISTRY OF FOREIGN AFFAIRS": the head of a letter. */
const letterheads =
  /^(?:REPUBLI|RÉPUBLI|MINIST|ROYAUME|KINGDOM|GOVERNMENT|GOUVERNEMENT|COMMUNIQU|CABINET|CELLULE|DIRECTION|PRESIDEN|PRÉSIDEN|EMBASS|AMBASSADE)/u

/** What stands above a title and is none: what kind of text it is, who wrote it, whose letter it is. */
function isLabel(line: string): boolean {
  if (line.split(/\s+/).length > labelWordsMax) return false
  return labels.test(line) || writers.test(line) || (letterheads.test(line) && line === line.toUpperCase())
}

/** « News Day FR », « Paix - Travail - Patrie »: up to five words that all begin with a capital, but for the small ones. */
function isName(line: string): boolean {
  const words = line.split(/\s+/).filter(word => !/^[-–—|]$/u.test(word))
  return words.length <= 5 && words.every(isOfName)
}

/** A byline or a date: « Par Jeanne Morel », "Published 4 December 2024, 10:15". */
function isDateline(line: string): boolean {
  if (/^(?:par|by|publié|mis à jour|published|updated|posted|posté|le|on)\b.{0,80}\d{4}/iu.test(line))
    return true
  if (/^(?:par|by)\s+\p{Lu}/iu.test(line) && line.split(/\s+/).length <= 8) return true
  return /^[\p{L}.,]{0,12}\s?\d{1,2}\S{0,3}[\s./-][\p{L}\d.]{2,10}[\s./-]\d{4}\b.{0,30}$/u.test(line)
}
