import cron from 'node-cron'
import { VerbatimError } from '../errors.ts'
import { fold } from '../text/words/tokens.ts'

const days: readonly (readonly [RegExp, string])[] = [
  [/\b(?:lundis?|mondays?)\b/, '1'],
  [/\b(?:mardis?|tuesdays?)\b/, '2'],
  [/\b(?:mercredis?|wednesdays?)\b/, '3'],
  [/\b(?:jeudis?|thursdays?)\b/, '4'],
  [/\b(?:vendredis?|fridays?)\b/, '5'],
  [/\b(?:samedis?|saturdays?)\b/, '6'],
  [/\b(?:dimanches?|sundays?)\b/, '0'],
  [/\b(?:weekdays?|jours ouvr(?:es|ables)|en semaine)\b/, '1-5'],
  [/\b(?:weekends?|week-ends?)\b/, '0,6'],
  [/\b(?:weekly|every week|chaque semaine|hebdomadaire)\b/, '1'],
  [/\b(?:daily|every day|chaque jour|tous les jours|quotidien(?:ne)?)\b/, '*'],
]
const hourly = /^(?:hourly|every hour|chaque heure|toutes les heures)$/
const hour = /(?:^|\s)(\d{1,2})(?:\s*(?:h|:)\s*(\d{2})?)?\s*(am|pm)?$/
/** When nobody says at which hour: seven in the morning. */
const standardHour = 7

/**
 * A schedule in words (« jours ouvrés 8 h 30 », "monday 9:00", "hourly", "18:00") or as the five fields of cron, as the
 * latter.
 * @throws VerbatimError `bad-schedule`
 */
export function readSchedule(text: string): string {
  const words = fold(text).trim().replace(/\s+/g, ' ')
  if (words.split(' ').length === 5 && cron.validate(words)) return words
  if (hourly.test(words)) return '0 * * * *'
  const time = timeIn(words)
  const [, day] = days.find(([form]) => form.test(words)) ?? []
  const rest = days.reduce((left, [form]) => left.replace(form, ''), words.replace(hour, ''))
  const isRead =
    (time !== null || day !== undefined) &&
    /^(?:[\s,]|\b(?:a|at|le|on|the|every|chaque|les|tous)\b)*$/.test(rest)
  if (!isRead) throw badSchedule(text, words)
  return `${time?.minutes ?? 0} ${time?.hours ?? standardHour} * * ${day ?? '*'}`
}

function timeIn(words: string): { readonly hours: number; readonly minutes: number } | null {
  const found = hour.exec(words)
  if (found === null) return null
  const half = found[3] === 'pm' ? 12 : 0
  const written = Number(found[1])
  const hours = found[3] === undefined ? written : (written % 12) + half
  const minutes = Number(found[2] ?? 0)
  return hours < 24 && minutes < 60 ? { hours, minutes } : null
}

function badSchedule(text: string, words: string): VerbatimError {
  const { errors } = cron.validateDetailed(words)
  const [wrong] = words.split(' ').length === 5 ? errors : []
  const [fr, en] = fieldNames[wrong?.field ?? ''] ?? ['', '']
  return new VerbatimError('bad-schedule', {
    fr: `« ${text} » n’est pas un horaire${fr === '' ? '' : ` (${fr} : ${wrong?.value})`} : écrivez par exemple « 18 h 30 », « jours ouvrés 8 h », « lundi 9 h », « chaque heure », ou cinq champs de cron comme « 0 7 * * 1-5 ».`,
    en: `“${text}” is no schedule${en === '' ? '' : ` (${en}: ${wrong?.value})`}: write for example “18:30”, “weekdays 8:00”, “monday 9:00”, “hourly”, or five cron fields such as “0 7 * * 1-5”.`,
  })
}

const fieldNames: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  minute: ['les minutes', 'the minutes'],
  hour: ['l’heure', 'the hour'],
  dayOfMonth: ['le jour du mois', 'the day of the month'],
  month: ['le mois', 'the month'],
  dayOfWeek: ['le jour de la semaine', 'the day of the week'],
}

/**
 * A time zone by its IANA name, or by the town that ends it: « Paris ».
 * @throws VerbatimError `bad-zone`
 */
export function readZone(text: string): string {
  const asked = fold(text)
    .trim()
    .replace(/[\s-]+/g, '_')
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC']
  const named = zones.filter(zone => fold(zone) === asked || fold(zone.split('/').at(-1) ?? '') === asked)
  const [zone] = named
  if (zone !== undefined && named.length === 1) return zone
  const older = [asked, ...regions.map(region => `${region}/${asked}`)].map(zoneByOlderName)
  const known = older.find(each => each !== null)
  if (known !== undefined && known !== null) return known
  const near = named.length > 1 ? named : zones.filter(each => fold(each).includes(asked.slice(0, 4)))
  const examples = (
    asked === '' || near.length === 0 ? ['Europe/Paris', 'America/Montreal', 'UTC'] : near
  ).slice(0, 3)
  throw new VerbatimError('bad-zone', {
    fr: `« ${text} » n’est pas un fuseau horaire : écrivez-le comme ${examples.join(', ')}.`,
    en: `“${text}” is no time zone: write it like ${examples.join(', ')}.`,
  })
}

const regions = ['Europe', 'America', 'Africa', 'Asia', 'Australia', 'Pacific', 'Atlantic', 'Indian']

/** The zone database still knows names that it no longer lists: `US/Eastern`, `Europe/Kiev`, `America/Montreal`. */
function zoneByOlderName(name: string): string | null {
  if (!name.includes('/')) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
