import type { Follow } from '../store/follows.ts'
import { formatMoment } from '../text/dates/date-format.ts'
import type { Language } from '../types.ts'
import type { Digest } from './digest.ts'
import { nextDue } from './due.ts'
import { timetableOf } from './publish.ts'

const languages = {
  fr: { fr: 'en français', en: 'en anglais', both: 'en français et en anglais' },
  en: { fr: 'in French', en: 'in English', both: 'in French and English' },
} as const

const lengths = {
  fr: { short: 'version courte', normal: '', long: 'version longue' },
  en: { short: 'short', normal: '', long: 'long' },
} as const

/** What a channel gets and when next, in a clause of each language: « “Le point du matin” (en français ; …) ». */
export function followed(
  follow: Follow,
  digest: Digest,
  timeZone: string,
  now: Date,
): Readonly<Record<Language, string>> {
  const inLanguage = (language: Language): string => {
    const details = [
      languages[language][follow.language],
      follow.topic === '' ? '' : language === 'fr' ? `sujet : ${follow.topic}` : `topic: ${follow.topic}`,
      lengths[language][follow.length],
      ...outletsOf(follow, language),
      comingOf(follow, digest, timeZone, now, language),
    ].filter(detail => detail !== '')
    const title = language === 'fr' ? `«\u00a0${digest.title.fr}\u00a0»` : `“${digest.title.en}”`
    return `${title} (${details.join(language === 'fr' ? '\u00a0; ' : '; ')})`
  }
  return { fr: inLanguage('fr'), en: inLanguage('en') }
}

function outletsOf({ outlets: { only, without } }: Follow, language: Language): string[] {
  const [just, but] = language === 'fr' ? ['seulement', 'sans'] : ['only', 'without']
  return [
    ...(only.length === 0 ? [] : [`${just} ${only.join(', ')}`]),
    ...(without.length === 0 ? [] : [`${but} ${without.join(', ')}`]),
  ]
}

function comingOf(follow: Follow, digest: Digest, timeZone: string, now: Date, language: Language): string {
  if (follow.paused) return language === 'fr' ? 'en pause' : 'paused'
  const timetable = timetableOf(follow, digest, timeZone)
  const next = nextDue(timetable, now)
  const after = next?.toISOString() === follow.skippedDue && next !== null ? nextDue(timetable, next) : next
  if (after === null) return language === 'fr' ? 'pas avant un an' : 'not within a year'
  const when = momentInZone(after, timetable.timeZone, language)
  return language === 'fr' ? `prochaine le ${when}` : `next on ${when}`
}

/** « 5 mars 2025 à 7 h 00 (Europe/Paris) », "5 March 2025 at 7:00 (Europe/Paris)". */
export function momentInZone(moment: Date, timeZone: string, language: Language): string {
  return `${formatMoment(moment, language, timeZone)} (${timeZone})`
}
