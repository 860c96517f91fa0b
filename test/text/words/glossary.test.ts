import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { phraseTranslations, translations } from '../../../src/text/words/glossary.ts'
import { contentWords, lexemeOf } from '../../../src/text/words/lexemes.ts'
import { fold } from '../../../src/text/words/tokens.ts'
import type { Language } from '../../../src/types.ts'

const lines = readFileSync(new URL('../../../src/text/words/glossary.tsv', import.meta.url), 'utf8').split(
  '\n',
)
const entries = lines.filter(line => line !== '' && !line.startsWith('#'))

function translate(word: string, from: Language): readonly string[] {
  return translations(lexemeOf(fold(word), from), from)
}

function translatePhrase(phrase: string, from: Language): string[][] {
  const stems = contentWords(phrase, from).map(word => word.stem)
  return phraseTranslations(stems, from)
}

describe('translations', () => {
  test.each([
    ['soldats', 'fr', 'soldier'],
    ['déployés', 'fr', 'deployed'],
    ['otages', 'fr', 'hostage'],
    ['cessez-le-feu', 'fr', 'ceasefire'],
    ['grève', 'fr', 'strike'],
    ['sécheresse', 'fr', 'drought'],
    ['troops', 'en', 'soldats'],
    ['wounded', 'en', 'blessés'],
    ['elections', 'en', 'élection'],
    ['lawmakers', 'en', 'députés'],
    ['cease-fire', 'en', 'cessez-le-feu'],
    ['walkout', 'en', 'débrayage'],
    ['repreneur', 'fr', 'buyer'],
    ['redémarrage', 'fr', 'restart'],
    ['severance', 'en', 'indemnité'],
    ['ressortissante', 'fr', 'national'],
    ['hurt', 'en', 'blessés'],
    ['lobbyists', 'en', 'lobbyiste'],
  ] as const)('of %s (%s) hold %s', (word, from, expected) => {
    const to = from === 'fr' ? 'en' : 'fr'
    expect(translate(word, from)).toContain(lexemeOf(fold(expected), to))
  })

  test.each([
    ['le taux directeur', 'fr', 'interest'],
    ['des effets secondaires', 'fr', 'side'],
    ['side effects', 'en', 'secondaires'],
  ] as const)('of each word of the phrase %s (%s) hold %s', (phrase, from, expected) => {
    const to = from === 'fr' ? 'en' : 'fr'
    for (const words of translatePhrase(phrase, from)) expect(words).toContain(lexemeOf(fold(expected), to))
  })

  test('are none for a word that the glossary lacks', () => {
    expect(translations('xyzzy', 'fr')).toEqual([])
  })
})

describe('glossary.tsv', () => {
  test('has two columns on every line, and each French entry once', () => {
    for (const line of entries) expect(line).toMatch(/^[^\t|]+\t[^\t]+$/)
    const french = entries.map(line => line.split('\t')[0])
    expect(french.filter((entry, index) => french.indexOf(entry) !== index)).toEqual([])
  })

  test('has no entry that translates nothing', () => {
    const isIdle = (line: string) => {
      const [french = ''] = line.split('\t')
      return translate(french, 'fr').length === 0 && translatePhrase(french, 'fr').flat().length === 0
    }
    expect(entries.filter(isIdle)).toEqual([])
  })
})
