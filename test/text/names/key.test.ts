import { expect, test } from 'vitest'
import { nameKey } from '../../../src/text/names/key.ts'

test.each([
  ['Sergueï Choïgou', 'Sergei Shoigu'],
  ['Evgueni Prigojine', 'Yevgeny Prigozhin'],
  ['Vladimir Poutine', 'Vladimir Putin'],
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
  ['Alexandre Loukachenko', 'Alexander Lukashenko'],
  ['Benyamin Netanyahou', 'Benjamin Netanyahu'],
  ['António Guterres', 'Antonio Guterres'],
  ['Ioulia Navalnaïa', 'Yulia Navalnaya'],
  ['Viatcheslav Volodine', 'Vyacheslav Volodin'],
  ['Yahya Sinouar', 'Yahya Sinwar'],
  ['Bachar el-Assad', 'Bashar al-Assad'],
  ['Mohammed ben Salmane', 'Mohammed bin Salman'],
  ['Kim Jong-un', 'Kim Jong Un'],
  ['Nikita Khrouchtchev', 'Nikita Khrushchev'],
  ['Andreï Belooussov', 'Andrei Belousov'],
])('%s and %s are one person', (french, english) => {
  expect(nameKey(french)).toBe(nameKey(english))
})

test.each([
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Marine Le Pen', 'Marion Le Pen'],
  ['Al Gore', 'Martin Gore'],
])('%s and %s are two', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other))
})

test('a plain name keeps its letters', () => {
  expect(nameKey('Mark Rutte')).toBe('mark_rutte')
})

test('what has no Latin letters has no key', () => {
  expect(nameKey('Київ')).toBe('')
})
