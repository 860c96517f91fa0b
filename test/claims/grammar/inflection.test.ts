import { expect, test } from 'vitest'
import { verbReadings } from '../../../src/claims/grammar/cues.ts'
import { inflectEnglish, inflectFrench, readIrregular } from '../../../src/claims/grammar/inflection.ts'
import { isAccented } from '../../../src/claims/grammar/words.ts'

test.each([
  ['annoncer', 'annonçait'],
  ['exiger', 'exigeait'],
  ['appeler', 'appelle'],
  ['répéter', 'répète'],
  ['garantir', 'garantissent'],
])('%s has the form %s', (infinitive, written) => {
  const folded = written.normalize('NFD').replace(/\p{M}/gu, '')
  expect(inflectFrench(infinitive).map(({ form }) => form)).toContain(folded)
})

test('a participle in é is told from the present by its accent', () => {
  const shapes = (word: string): string[] =>
    verbReadings({ form: 'annonce', accented: isAccented(word) }, 'fr').flatMap(({ shapes: all }) => [...all])
  expect(shapes('annoncé')).toEqual(['participle'])
  expect(shapes('annonce')).toEqual(['finite'])
})

test('English spelling rules hold', () => {
  expect(inflectEnglish('deny', false).map(({ form }) => form)).toEqual([
    ...['deny', 'deny', 'denies', 'denied', 'denied', 'denying'],
  ])
  expect(inflectEnglish('admit', true).map(({ form }) => form)).toContain('admitted')
})

test('a line of an irregular verb gives its forms by shape', () => {
  expect(readIrregular('tell: tell tells told / told / telling').forms).toContainEqual({
    form: 'telling',
    shape: 'gerund',
  })
})
