import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { frenchSynonyms } from '../../../src/text/words/french-synonyms.ts'
import { lexemeOf } from '../../../src/text/words/lexemes.ts'
import { fold } from '../../../src/text/words/tokens.ts'

function stemOf(word: string): string {
  return lexemeOf(fold(word), 'fr')
}

describe('frenchSynonyms', () => {
  test.each([
    ['décédé', 'mort'],
    ['habitent', 'réside'],
    ['métier', 'profession'],
    ['vainqueur', 'gagnant'],
  ])('of « %s » hold « %s », and the other way round', (word, other) => {
    expect(frenchSynonyms(stemOf(word))).toContain(stemOf(other))
    expect(frenchSynonyms(stemOf(other))).toContain(stemOf(word))
  })

  test('are none for a word of no group, and never the word itself', () => {
    expect(frenchSynonyms('xyzzy')).toEqual([])
    expect(frenchSynonyms(stemOf('mourir'))).not.toContain(stemOf('mourir'))
  })
})

describe('french-synonyms.txt', () => {
  const file = new URL('../../../src/text/words/french-synonyms.txt', import.meta.url)
  const groups = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(' | '))

  test('has single words that can be searched, two stems or more in each group', () => {
    expect(groups.flat().filter(word => !/^[\p{Ll}-]+$/u.test(word) || stemOf(word) === '')).toEqual([])
    expect(groups.filter(group => new Set(group.map(stemOf)).size < 2)).toEqual([])
  })
})
