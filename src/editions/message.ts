import { labelOf } from '../delivery/buttons.ts'
import type { Message } from '../delivery/message.ts'
import { withNote } from '../lines/lines.ts'
import { colon, counting, coverage, repeatingKnown } from '../lines/phrases.ts'
import { hasSameQuotes, joinSameQuotes } from '../lines/same-quotes.ts'
import { formatDay, formatMoment } from '../text/dates/date-format.ts'
import type { Edition, Language, Line } from '../types.ts'

interface Shown {
  /** When it comes late, when it was due. */
  readonly lateSince?: Date | null
  /** A button under it shows what it leaves out, so that no command need be named. */
  readonly hasButtons?: boolean
}

/** An edition as people read it. */
export function editionMessage(
  edition: Edition,
  { lateSince = null, hasButtons = false }: Shown = {},
): Message {
  const { language, title, window, notice, sections } = edition
  const late = lateSince === null ? [] : [latenessOf(lateSince, language)]
  return {
    language,
    title: `${title} – ${formatDay(window.to, language)}`,
    paragraphs: [...late, ...(notice === null ? [] : [notice])],
    sections: sections.map(section => ({
      title: section.title,
      lines: joinSameQuotes(notedOnce(section.items), language),
    })),
    footer: notice === null ? footerOf(edition, hasButtons) : null,
    visibility: 'public',
  }
}

/** Each line with its note in its words; of lines behind one another with the same, the last has it. */
function notedOnce(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1]
    const isSaidAgain = next !== undefined && next.note === line.note && hasSameQuotes(line, next)
    return isSaidAgain ? line : { ...line, text: withNote(line) }
  })
}

/** « 12 articles, 9 origines indépendantes. 4 autres articles ne font que répéter ce qui était déjà connu. » */
function footerOf(
  { digest, language, articles, origins, repeats = 0, more = 0 }: Edition,
  hasButtons: boolean,
): string {
  const sentences = [
    coverage(articles, origins, language),
    ...(repeats === 0 ? [] : [repeatingKnown(repeats, language)]),
    ...(more === 0 ? [] : [moreOf(more, hasButtons ? null : digest, language)]),
  ]
  return sentences.length === 1 ? sentences.join('') : sentences.map(sentence => `${sentence}.`).join(' ')
}

/** The command stands as people type it, in the language of the edition. */
function moreOf(more: number, digest: string | null, language: Language): string {
  const items =
    language === 'fr'
      ? counting(more, 'fr', 'autre passage', 'autres passages')
      : counting(more, 'en', 'more item', 'more items')
  if (digest === null) return `${items}${colon(language)} ${labelOf('whole', language)}`
  return `${items}${colon(language)} ${language === 'fr' ? `/revue ${digest} longueur:longue` : `/digest ${digest} length:long`}`
}

/** The hour is told in UTC: a channel's readers may sit in many zones. */
function latenessOf(due: Date, language: Language): string {
  const moment = formatMoment(due, language)
  return language === 'fr'
    ? `En retard\u00a0: cette revue était attendue le ${moment} (UTC).`
    : `Late: this briefing was due on ${moment} (UTC).`
}
