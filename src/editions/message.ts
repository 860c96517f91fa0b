import type { Message } from '../delivery/message.ts'
import { joinSameQuotes } from '../lines.ts'
import { coverage } from '../phrases.ts'
import { formatDay } from '../text/date-format.ts'
import type { Edition, Language } from '../types.ts'

/** An edition as it is posted; `lateSince`, when it comes late, is when it was due. */
export function editionMessage(edition: Edition, lateSince: Date | null = null): Message {
  const { language, title, window, notice, sections, articles, origins } = edition
  const late = lateSince === null ? [] : [latenessOf(lateSince, language)]
  return {
    language,
    title: `${title} – ${formatDay(window.to, language)}`,
    paragraphs: [...late, ...(notice === null ? [] : [notice])],
    sections: sections.map(section => ({
      title: section.title,
      lines: joinSameQuotes(section.items, language),
    })),
    footer: notice === null ? coverage(articles, origins, language) : null,
    visibility: 'public',
  }
}

/** The hour is told in UTC: a channel's readers may sit in many zones. */
function latenessOf(due: Date, language: Language): string {
  const day = formatDay(due.toISOString(), language)
  const [hours, minutes] = due.toISOString().slice(11, 16).split(':')
  return language === 'fr'
    ? `En retard\u00a0: cette revue était attendue le ${day} à ${hours}\u00a0h\u00a0${minutes} (UTC).`
    : `Late: this briefing was due on ${day} at ${hours}:${minutes} (UTC).`
}
