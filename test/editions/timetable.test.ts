import { describe, expect, test } from 'vitest'
import { readSchedule, readZone } from '../../src/editions/timetable.ts'
import { VerbatimError } from '../../src/errors.ts'

describe('a schedule', () => {
  test.each([
    ['0 7 * * 1-5', '0 7 * * 1-5'],
    ['0 7 * * MON', '0 7 * * mon'],
    ['hourly', '0 * * * *'],
    ['Toutes les heures', '0 * * * *'],
    ['18:30', '30 18 * * *'],
    ['7', '0 7 * * *'],
    ['6 pm', '0 18 * * *'],
    ['12am', '0 0 * * *'],
    ['18 h 30', '30 18 * * *'],
    ['8h', '0 8 * * *'],
    ['chaque jour à 6 h 45', '45 6 * * *'],
    ['every day at 6:45', '45 6 * * *'],
    ['jours ouvrés 8 h', '0 8 * * 1-5'],
    ['weekdays 8:00', '0 8 * * 1-5'],
    ['le lundi à 9 h', '0 9 * * 1'],
    ['Sundays at 21:15', '15 21 * * 0'],
    ['every friday', '0 7 * * 5'],
    ['weekly', '0 7 * * 1'],
  ])('%j is %j', (text, cron) => {
    expect(readSchedule(text)).toBe(cron)
  })

  test.each([
    '',
    'soon',
    '25:00',
    '7:61',
    'monday or so 9:00',
    '61 7 * * *',
    '* * * *',
    '* * * * * *',
    'lundi 9 h mardi 10 h',
  ])('%j is refused with what would be right, in both languages', text => {
    try {
      readSchedule(text)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      expect(error.code).toBe('bad-schedule')
      expect(error.sentences.fr).toContain('jours ouvrés 8 h')
      expect(error.sentences.en).toContain('weekdays 8:00')
    }
  })

  test('names the field of a cron expression that is wrong', () => {
    expect(() => readSchedule('0 25 * * *')).toThrow('the hour: 25')
  })
})

describe('a time zone', () => {
  test.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['paris', 'Europe/Paris'],
    ['New York', 'America/New_York'],
    ['europe/brussels', 'Europe/Brussels'],
    ['UTC', 'UTC'],
    ['US/Eastern', 'America/New_York'],
    ['Montréal', 'America/Toronto'],
  ])('%j is %s', (text, zone) => {
    expect(readZone(text)).toBe(zone)
  })

  test.each([
    ['Europe/Pari', 'Europe/'],
    ['Mars/Olympus', 'write it like'],
    ['', 'Europe/Paris'],
  ])('%j is refused with zones that there are', (text, hint) => {
    try {
      readZone(text)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      expect(error.code).toBe('bad-zone')
      expect(error.sentences.en).toContain(hint)
    }
  })
})
