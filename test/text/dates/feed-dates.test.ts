import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate } from '../../../src/text/dates/dates.ts'

test.each([
  ['Tue, 14 Mar 2023 18:30:00 +0100', '2023-03-14T17:30:00.000Z'],
  ['Tue, 14 Mar 2023 18:30:00 GMT', '2023-03-14T18:30:00.000Z'],
  ['14 Mar 23 18:30 EST', '2023-03-14T23:30:00.000Z'],
  ['mar., 14 mars 2023 18:30:00 +0100', '2023-03-14T17:30:00.000Z'],
  ['lun., 16 janv. 2023 08:05:09 +0100', '2023-01-16T07:05:09.000Z'],
  ['Publié le 14 mars 2023 à 18h30', '2023-03-14T18:30:00.000Z'],
  ['mardi 14 mars 2023 à 18 h 30 et plus tard', '2023-03-14T18:30:00.000Z'],
  ['Le 1er janvier 2023 à 9h', '2023-01-01T09:00:00.000Z'],
  ['March 14, 2023 6:30 pm', '2023-03-14T18:30:00.000Z'],
  ['Mar. 14, 2023, 6:30 p.m. ET', '2023-03-14T23:30:00.000Z'],
  ['14 March 2023 12:05 am', '2023-03-14T00:05:00.000Z'],
  ['2023-03-14T18:30:00+01:00', '2023-03-14T17:30:00.000Z'],
  ['2023-03-14T18:30:00.123Z', '2023-03-14T18:30:00.000Z'],
  ['2023-03-14 18:30', '2023-03-14T18:30:00.000Z'],
  ['20230314T183000Z', '2023-03-14T18:30:00.000Z'],
  ['Tue Mar 14 18:30:00 2023', '2023-03-14T18:30:00.000Z'],
  ['Tue Mar 14 2023 18:30:00 GMT+0100 (CET)', '2023-03-14T17:30:00.000Z'],
  ['14/03/2023 18:30', '2023-03-14T18:30:00.000Z'],
  ['04.12.2023', '2023-12-04'],
  ['04/04/2023', '2023-04-04'],
  ['lundi 04/12/2023', '2023-12-04'],
  ['Wed, 04/12/2023 10:30', '2023-04-12T10:30:00.000Z'],
  ['12/16/2023', '2023-12-16'],
  ['16.12.2023', '2023-12-16'],
  ['2023-12-04', '2023-12-04'],
  ['4 déc. 2023', '2023-12-04'],
  ['2023.12.04 09:30', '2023-12-04T09:30:00.000Z'],
  ['4 décembre 2023 à 18h30 (heure de Paris)', '2023-12-04T17:30:00.000Z'],
  ['4 juillet 2023 à 18:30, heure de Paris', '2023-07-04T16:30:00.000Z'],
  ['July 4, 2023 6:30 pm London time', '2023-07-04T17:30:00.000Z'],
  ['Tue, 04 Jul 2023 18:30:00 Europe/Paris', '2023-07-04T16:30:00.000Z'],
  ['Tue, 04 Jul 2023 18:30:00 and/or later', '2023-07-04T18:30:00.000Z'],
  ['December 4th, 2023 at 6pm', '2023-12-04T18:00:00.000Z'],
  ['2023-12-04T24:00:00Z', '2023-12-05T00:00:00.000Z'],
  ['1701714600', '2023-12-04T18:30:00.000Z'],
  ['1701714600000', '2023-12-04T18:30:00.000Z'],
])('%s is %s', (written, expected) => {
  expect(parseDate(written)).toBe(expected)
})

test.each([
  ['04/12/2023', '2023-12-04', '2023-04-12'],
  ['04-12-2023 18:30', '2023-12-04T18:30:00.000Z', '2023-04-12T18:30:00.000Z'],
  ['16/12/2023', '2023-12-16', '2023-12-16'],
  ['04.12.2023', '2023-12-04', '2023-12-04'],
])('%s is %s with the day first and %s with the month first', (written, dayFirst, monthFirst) => {
  expect(parseDate(written, 'day-first')).toBe(dayFirst)
  expect(parseDate(written, 'month-first')).toBe(monthFirst)
})

test.each([
  '',
  'hier',
  'Wed, 31 Feb 2023',
  '0001-01-01T00:00:00Z',
  'March 2023',
  'il y a 2 heures',
  '99/99/9999',
  '04/12/2023',
  '04-12-23 18:30',
])('%j is no date', written => {
  expect(parseDate(written)).toBeNull()
})

test('every instant that a machine writes is read back to the second', () => {
  const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, instant => {
      const whole = new Date(Math.floor(instant.getTime() / 1000) * 1000)
      expect(parseDate(whole.toISOString())).toBe(whole.toISOString())
      expect(parseDate(whole.toUTCString())).toBe(whole.toISOString())
    }),
  )
})

test('any text gives a date or null', () => {
  fc.assert(
    fc.property(fc.string(), written => {
      const read = parseDate(written)
      if (read !== null) expect(Number.isNaN(Date.parse(read))).toBe(false)
    }),
  )
})
