import type { Message } from '../delivery/message.ts'
import { gate } from '../gate.ts'
import { lineOf, sentenceLine } from '../lines/lines.ts'
import { counting } from '../lines/phrases.ts'
import { makeQuotes } from '../store/quotes.ts'
import type { Store } from '../store/store.ts'
import { formatDay, formatMoment } from '../text/dates/date-format.ts'
import type { Language, Line, Quote } from '../types.ts'
import type { Change } from './corrections-found.ts'

/** Changes that one reply shows: more would bury what it replies to. */
const shown_max = 10

/**
 * The reply that tells readers, in the language of what they read, what of it no longer holds, with the words that they
 * have and the words that are there now. Null when none of these can be quoted any more.
 */
export async function correctionMessage(
  store: Store,
  changes: readonly Change[],
  language: Language,
  now: Date,
): Promise<Message | null> {
  const sections: { readonly title: string; readonly lines: readonly Line[] }[] = []
  let left = changes.length
  for (const change of changes) {
    if (sections.length === shown_max) break
    left -= 1
    const lines = await linesOf(store, change, language)
    if (lines !== null) sections.push({ title: titleOf(change, language), lines })
  }
  if (sections.length === 0) return null
  return {
    language,
    // The minute tells a correction from the one before, to whoever looks for it in the thread.
    title: `${words.title[language]} – ${formatMoment(now, language)} (UTC)`,
    paragraphs: [words.opening[language]],
    sections,
    footer: left === 0 ? null : others(left, language),
    visibility: 'public',
  }
}

/** Null when a quote is not let out: its sentence has become page furniture, say. */
async function linesOf(store: Store, change: Change, language: Language): Promise<readonly Line[] | null> {
  const places = change.now === null ? [change.before] : [change.before, change.now]
  const [before, now] = await makeQuotes(store, places)
  if (before === undefined) return null
  const lines = linesFor(change, before, now, language)
  const passed = await gate(store, lines, language)
  return passed.lines.length === lines.length ? passed.lines : null
}

function linesFor(
  { kind, denial }: Change,
  before: Quote,
  now: Quote | undefined,
  language: Language,
): Line[] {
  const line = (text: string, quote: Quote): Line => ({ text, quotes: [quote], claim: null })
  const quoted = line(words.quoted[language], before)
  if (kind === 'denied') return denial === null ? [quoted] : [quoted, lineOf(denial, language)]
  if (kind === 'withdrawn') return now === undefined ? [quoted] : [quoted, sentenceLine(now, language)]
  if (kind === 'again') return now === undefined ? [quoted] : [line(words.now[language], now)]
  return now === undefined ? [quoted] : [quoted, line(words.now[language], now)]
}

function titleOf({ kind, at }: Change, language: Language): string {
  return `${titles[kind][language]} (${words.read[language]} ${formatDay(at, language)})`
}

function others(count: number, language: Language): string {
  return language === 'fr'
    ? `Et ${counting(count, 'fr', 'autre citation', 'autres citations')} de ce message.`
    : `And ${counting(count, 'en', 'other quote', 'other quotes')} of this message.`
}

const words = {
  title: { fr: 'Correction', en: 'Correction' },
  opening: {
    fr: 'Ce qui suit a été cité ici, et a changé depuis.',
    en: 'What follows was quoted here, and has changed since.',
  },
  quoted: { fr: 'Cité ici', en: 'Quoted here' },
  now: { fr: 'L’article dit maintenant', en: 'The article now says' },
  read: { fr: 'lu le', en: 'read on' },
} as const

const titles: Readonly<Record<Change['kind'], Readonly<Record<Language, string>>>> = {
  changed: { fr: 'L’article a changé', en: 'The article has changed' },
  removed: { fr: 'L’article ne le dit plus', en: 'The article no longer says so' },
  again: { fr: 'L’article le dit de nouveau', en: 'The article says so again' },
  offline: { fr: 'La page de l’article n’existe plus', en: 'The page of the article is gone' },
  online: { fr: 'La page de l’article existe de nouveau', en: 'The page of the article is there again' },
  denied: { fr: 'Qui l’a dit le dément', en: 'Who said so denies it' },
  withdrawn: { fr: 'Qui l’a dit est revenu dessus', en: 'Who said so has taken it back' },
}
