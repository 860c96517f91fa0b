import type { Message } from '../delivery/message.ts'
import { colon, numeral, semicolon } from '../lines/phrases.ts'
import { withoutModel } from '../model/without-model.ts'
import type { Written } from '../model/writer.ts'
import { formatMoment } from '../text/dates/date-format.ts'
import type { Edition } from '../types.ts'
import { editionMessage } from './message.ts'

/** How an edition came to be posted. */
export interface Posting {
  /** The stored edition. */
  readonly id: string
  /** When it comes late, when it was due. */
  readonly lateSince: Date | null
  /** Why no model has worded it, where there is one. */
  readonly unavailable: Written['unavailable']
}

/** Sections that are summed up in the root message, and how long each may be there. */
const leads_max = 6
const leadLength_max = 200

/**
 * An edition for a channel: a short root with its title, its window and what its sections begin with, and all of its lines
 * with their quotes in the thread.
 */
export function postedMessage(edition: Edition, { id, lateSince, unavailable }: Posting): Message {
  const { language } = edition
  const message = editionMessage(edition, { lateSince, hasButtons: true })
  const notes = [message.footer, unavailable === undefined ? null : withoutModel(unavailable, language)]
  const footer = notes.filter(note => note !== null).join(' · ')
  return {
    ...message,
    paragraphs: [windowOf(edition), ...message.paragraphs, ...leadsOf(edition)],
    footer: footer === '' ? null : footer,
    edition: { id, language, hasMore: (edition.more ?? 0) > 0 },
  }
}

/** « • Qui a dit quoi (3) : Solenn Kervadec ; le maire »: as many of a section's own lines as fit, from the first. */
function leadsOf({ sections, language }: Edition): string[] {
  return sections.slice(0, leads_max).map(({ title, items }) => {
    let lead = ''
    for (const text of new Set(items.map(item => item.text))) {
      const longer = lead === '' ? text : `${lead}${semicolon(language)} ${text}`
      if (longer.length > leadLength_max) break
      lead = longer
    }
    const head = `• ${title} (${numeral(items.length, language)})`
    return lead === '' ? head : `${head}${colon(language)} ${lead}`
  })
}

/** « Du 4 mars 2025 à 6 h 00 au 5 mars 2025 à 6 h 00 (UTC) »: a channel's readers may sit in many zones. */
export function windowOf({ window, language }: Edition): string {
  const [from, to] = [window.from, window.to].map(time => formatMoment(new Date(time), language))
  return language === 'fr' ? `Du ${from} au ${to} (UTC)` : `From ${from} to ${to} (UTC)`
}
