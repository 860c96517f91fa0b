import type { Message } from '../delivery/message.ts'
import { joinSameQuotes } from '../lines.ts'
import { coverage } from '../phrases.ts'
import { formatDay } from '../text/date-format.ts'
import type { Edition } from '../types.ts'

/** An edition as it is posted. */
export function editionMessage(edition: Edition): Message {
  const { language, title, window, sections, articles, origins } = edition
  return {
    language,
    title: `${title} – ${formatDay(window.to, language)}`,
    paragraphs: [],
    sections: sections.map(section => ({
      title: section.title,
      lines: joinSameQuotes(section.items, language),
    })),
    footer: coverage(articles, origins, language),
    visibility: 'public',
  }
}
