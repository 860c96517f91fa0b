import { bareDate, commentsHeading, counter, label, leadInAlone } from './furniture.ts'
import type { LineKind } from './line-forms.ts'
import { bareFold, type TextLine, tellingWords } from './lines.ts'

/** Lines above an answer button that may be the comment, its hour and its writer. */
const commentLines = 8
/** A day and who wrote then. */
const dayWordsMax = 8
/** Fewer where the name alone tells. */
const namedLines = 4
/** Comments are looked for after this share of the text. */
const commentsAfter = 0.4
/** So many comments, or paragraphs before them, are no coincidence. */
const stampsMin = 3
/** A title has more words than a heading under a button. */
const titleWordsMin = 5
/** An article that is a digest has so many short headings in capitals. */
const digestHeadings = 3

/** The names of sections, as cards of other articles bear them. */
const section =
  /^(?:monde|world|international|france|politique|politics|economie|business|economy|finance|societe|culture|sports?|football|opinions?|sante|health|sciences?|tech|technology|high-tech|lifestyle|entertainment|people|planete|environnement|environment|faits?[- ]divers|insolite|meteo|weather|local|actualites?|actus?|news|media|medias|auto|justice|education|europe|afrique|africa|asie|asia|ameriques?|americas|uk|us|video)$/

/** Whether folded text is nothing but the name of a section. */
export function isSection(folded: string): boolean {
  return section.test(folded)
}

/** Marks titles that other articles have: cards under their sections, teasers above a button, videos. */
export function markTeasers(
  lines: readonly TextLine[],
  kinds: LineKind[],
  isTitle: readonly boolean[],
  isTitleLike: (line: TextLine) => boolean,
): void {
  for (const index of cardTitles(lines)) if (!isTitle[index]) kinds[index] = 'boilerplate'
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (kinds[index] !== 'own' || isTitle[index] || next === undefined || !isTitleLike(line)) continue
    if (isAboveButton(lines, kinds, index)) kinds[index] = 'boilerplate'
    else if (isVideoTitle(lines, kinds, isTitle, index)) {
      kinds[index] = 'boilerplate'
      if (isBlurb(line, next) && kinds[index + 1] === 'own') kinds[index + 1] = 'boilerplate'
    }
  }
}

/**
 * The titles of at least two cards in a row, each a section's name over an unfinished line, dated or not, and no prose
 * right behind the last: an article's own section and title come once.
 */
export function cardTitles(lines: readonly TextLine[]): readonly number[] {
  const found: number[] = []
  let run: number[] = []
  let index = 0
  while (index < lines.length) {
    const [name, title] = [lines[index], lines[index + 1]]
    const isCard =
      name !== undefined && title !== undefined && section.test(name.folded) && isCardTitle(title)
    if (isCard) run.push(index + 1)
    index += isCard ? 2 : 1
    while (isCard && isDated(lines[index])) index += 1
    const isOver = !isCard || index >= lines.length
    if (isOver && run.length > 1 && lines[isCard ? index : index - 1]?.isProse !== true) found.push(...run)
    if (isOver) run = []
  }
  return found
}

function isDated(line: TextLine | undefined): boolean {
  return line !== undefined && line.words <= 6 && (bareDate.test(line.folded) || counter.test(line.folded))
}

function isCardTitle({ words, isSentence, text }: TextLine): boolean {
  return words >= titleWordsMin && words <= 28 && (!isSentence || text.endsWith('?'))
}

/** A title over "Read more" alone, with the article going on below. */
function isAboveButton(lines: readonly TextLine[], kinds: readonly LineKind[], index: number): boolean {
  const [button, after] = [lines[index + 1], lines[index + 2]]
  if (
    button === undefined ||
    kinds[index + 1] !== 'boilerplate' ||
    (lines[index]?.words ?? 0) < titleWordsMin
  )
    return false
  if (
    !/^(?:read more|read now|read (?:full|the full) (?:story|article)|continue reading|lire (?:la suite|plus|l'article)|en savoir plus|(?:shop|buy|order|book) now|check (?:the )?price|(?:see|view|get) (?:the )?(?:deal|offer)|acheter(?: maintenant)?|commander|voir (?:l'offre|le prix|le produit)|j'en profite)\b.{0,4}$/.test(
      button.folded,
    )
  )
    return false
  return after?.isProse === true && kinds[index + 2] === 'own'
}

/** Under a player's button, before the article has begun or between its first paragraphs. */
function isVideoTitle(
  lines: readonly TextLine[],
  kinds: readonly LineKind[],
  isTitle: readonly boolean[],
  index: number,
): boolean {
  const above = lines[index - 1]
  if (above === undefined || kinds[index - 1] === 'own') return false
  if (
    !/^(?:videos?|play(?: video)?|watch(?: now)?|now playing|replay|regarder|voir la video|lecture|close)$/.test(
      above.folded,
    )
  )
    return false
  const titleAt = isTitle.indexOf(true)
  return titleAt !== -1 && titleAt < index && (lines[index]?.words ?? 0) >= titleWordsMin
}

/** The words under a video say its title again. */
function isBlurb(title: TextLine, line: TextLine): boolean {
  if (line.words > 40 || line.isSeveral) return false
  const said = new Set(tellingWords(line.text))
  const telling = tellingWords(title.text)
  return telling.length > 1 && telling.filter(word => said.has(word)).length * 2 > telling.length
}

const answer =
  /^(?:(?:reply|repondre|signaler|report|like|j'aime|flag|upvote|recommend(?:ed)?|recommander)(?: \(?\d{0,5}\)?)?|(?:reply|report|like|repondre|signaler)(?: ?[|·•,/]? ?(?:reply|report|like|share|repondre|signaler|partager|j'aime|flag)){1,4}|(?:rating|score|votes?|likes?) ?: ?[+-]?\d{1,5}(?: (?:votes?|likes?|points?))?|[+-]?\d{1,5} (?:likes?|votes?|points?|upvotes?|j'aime)(?: ?[|·•]? ?(?:reply|repondre))?)$/

/** When a comment was written, as forums say it. */
const written =
  /^(?:.{2,40}[ ,·•|-] ?)?(?:il y a (?:\d{1,3}|une?|quelques) ?\p{L}{1,9}|(?:\d{1,3}|an?|one) ?\p{L}{1,8} ago|(?:le |on )?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}.{0,14}|.{0,20}\b(?:19|20)\d\d\b.{0,5}\d{1,2} ?[:h] ?\d{2}.{0,6})(?: (?:a|at) .{1,12})?$/u

/** Readers' comments without a heading: a day and prose over an answer button, at least twice, behind the article. */
export function markAnswered(lines: readonly TextLine[], kinds: LineKind[]): void {
  const length = lines.at(-1)?.end ?? 0
  let answered = -1
  const comments: [from: number, to: number][] = []
  for (const [index, line] of lines.entries()) {
    if (line.words > 6 || line.start < length * commentsAfter || !answer.test(line.folded)) continue
    const from = Math.max(answered, index - commentLines - 1)
    const day = lines.slice(Math.max(0, from + 1), index).findLastIndex(line => isWritten(line, dayWordsMax))
    const startAt = day === -1 ? nameAbove(lines, index, answered) : Math.max(0, from + 1) + day
    if (startAt !== -1) comments.push([startAt, index])
    answered = index
  }
  if (comments.length < 2) return
  for (const [from, to] of comments)
    for (let index = from; index <= to; index += 1) kinds[index] = 'boilerplate'
}

/** Whether a line says when a comment was written, who wrote it or not. */
export function isWritten({ folded, words }: TextLine, wordsMax: number): boolean {
  return words <= wordsMax && written.test(folded)
}

/** The short line over the few that are answered, with no day; -1 where the button is not one for answers. */
function nameAbove(lines: readonly TextLine[], index: number, answered: number): number {
  if (!/\b(?:reply|repondre)\b/.test(lines[index]?.folded ?? '')) return -1
  for (let at = index - 2; at > Math.max(answered, index - namedLines - 1); at -= 1) {
    const line = lines[at]
    if (line !== undefined && line.words <= 3 && !line.isSentence) return at
  }
  return -1
}

/** Names over a day and an hour, three times or more in the second half, and hardly any prose of the article behind. */
export function markStamped(lines: readonly TextLine[], kinds: LineKind[]): void {
  const length = lines.at(-1)?.end ?? 0
  const stamps = lines.flatMap(({ folded, words, start }, index) => {
    const name = lines[index - 1]
    const isComment =
      name !== undefined && name.words <= 4 && !name.isSentence && lines[index + 1]?.isProse === true
    return start >= length / 2 && words <= 9 && isComment && written.test(folded) ? [index] : []
  })
  const [first, last] = [stamps[0], stamps.at(-1)]
  if (stamps.length < stampsMin || first === undefined || last === undefined) return
  const proseBehind = lines.slice(last + 1).filter(line => line.isProse).length
  const proseBefore = lines
    .slice(0, first)
    .filter((line, index) => line.isProse && kinds[index] === 'own').length
  if (proseBehind > commentLines || proseBefore < stampsMin) return
  for (let index = first - 1; index < lines.length; index += 1) kinds[index] = 'boilerplate'
}

/** Short headings in capitals over items with titles of their own, all through the text: a digest. */
export function isDigest(
  lines: readonly TextLine[],
  kinds: readonly LineKind[],
  isShouted: (line: TextLine) => boolean,
): boolean {
  const last = lines.findLastIndex((line, index) => line.isProse && kinds[index] === 'own')
  const first = lines.findIndex((line, index) => line.isProse && kinds[index] === 'own')
  const headings = lines
    .slice(first + 1, last)
    .filter((line, at) => kinds[first + 1 + at] === 'own' && line.words <= 3 && isShouted(line))
    .filter(line => isOverProse(lines, lines.indexOf(line)))
    .filter(({ folded }) => !leadInAlone.test(folded) && !label.test(folded) && !commentsHeading.test(folded))
  return (
    headings.length >= digestHeadings &&
    new Set(headings.map(({ folded }) => folded)).size === headings.length
  )
}

/** Prose right below, or below one line with the item's title. */
function isOverProse(lines: readonly TextLine[], index: number): boolean {
  return lines[index + 1]?.isProse === true || lines[index + 2]?.isProse === true
}

const monthNames =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|fevr|avr|juil'
const bareDay = new RegExp(
  `^(?:(?:le )?(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}\\.?,? )?(?:(?:le )?\\d{1,2}(?:er|st|nd|rd|th)? (?:${monthNames})\\.?|(?:${monthNames})\\.? \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{1,2} ?[h:] ?\\d{0,2}(?: ?[ap]\\.?m\\.?)?)?$`,
)

/** Days as headings of a chronology: three or more, all different, each over a sentence and under no writer's name. */
export function keepChronology(lines: readonly TextLine[], kinds: LineKind[]): void {
  const days = lines.flatMap((line, index) => (line.words <= 4 && isChronicled(lines, index) ? [index] : []))
  const different = new Set(days.map(index => lines[index]?.folded))
  if (days.length < stampsMin || different.size < days.length) return
  for (const index of days) kinds[index] = 'own'
}

function isChronicled(lines: readonly TextLine[], index: number): boolean {
  const [above, day, below] = [lines[index - 1], lines[index], lines[index + 1]]
  return (
    day !== undefined && bareDate.test(day.folded) && above?.isSentence === true && below?.isSentence === true
  )
}

/** « 17 octobre », "Tuesday, May 4": a day and nothing else. */
export function isBareDay(text: string): boolean {
  return text.length <= 40 && bareDay.test(bareFold(text))
}

/** « 17 octobre » above the first prose is when it came out, when no other day stands alone as a heading does. */
export function markBareDay(
  lines: readonly TextLine[],
  kinds: LineKind[],
  isTitle: readonly boolean[],
): void {
  const proseAt = lines.findIndex((line, index) => line.isProse && kinds[index] === 'own')
  const days = lines.flatMap(({ folded, words }, index) =>
    words <= 5 && bareDay.test(folded) ? [index] : [],
  )
  const [day] = days
  if (days.length === 1 && day !== undefined && day < proseAt && !isTitle[day]) kinds[day] = 'boilerplate'
}
