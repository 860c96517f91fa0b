import { expect, test } from 'vitest'
import { sourceNameOf } from '../../../src/text/names/source-names.ts'

const unnamed = { outlet: null, title: null, url: null, source: '' }

test.each([
  ['/home/anna/depeches/pont-de-kerlann.txt', null, 'pont-de-kerlann'],
  ['C:\\depeches\\pont.md', null, 'pont'],
  ['depeches/mars.jsonl#12', null, 'mars#12'],
  ['notes.2025.03.txt', null, 'notes.2025.03'],
  ['https://www.courrier.example/rss', null, 'courrier.example'],
  ['/tmp/a.html', 'https://phare.example/pont?x=1', 'phare.example'],
  ['.txt', null, null],
  ['', null, null],
])('an article without outlet and title is known by its host or file: %s, %s', (source, url, name) => {
  expect(sourceNameOf({ ...unnamed, source, url })).toBe(name)
})

test('one with either is known by that', () => {
  expect(sourceNameOf({ ...unnamed, source: 'a.txt', outlet: 'Le Phare' })).toBeNull()
  expect(sourceNameOf({ ...unnamed, source: 'a.txt', title: 'Le pont ferme' })).toBeNull()
})
