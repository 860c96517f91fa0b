import { expect, test } from 'vitest'
import { dateRows } from '../eval/dates.ts'
import { quotationRows } from '../eval/quotations.ts'

test('our own annotated quotations and dates are read as well as ever', () => {
  const rows = [...quotationRows(), ...dateRows()]
  expect(rows.filter(({ value }) => value < 0.93)).toEqual([])
})
