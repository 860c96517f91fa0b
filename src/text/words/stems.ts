import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemFrench } from '@orama/stemmers/french'
import type { Language } from '../../types.ts'
import { irregularStems } from './irregular-stems.ts'

/**
 * The stem of one folded word (see `fold`): Snowball's French or English rules, with a table for irregular words.
 * Words are folded first so that a question typed without accents meets the text that has them; the endings that
 * Snowball tells by their accents (-ée) or cannot tell from nouns (-ent) are taken off here.
 */
export function stem(word: string, language: Language): string {
  const irregular = irregularStems[language].get(word)
  if (irregular !== undefined) return irregular
  return language === 'fr' ? tidyFrench(word, stemFrench(word)) : stemEnglish(word).replace(/y$/, 'i')
}

function tidyFrench(word: string, snowball: string): string {
  let result = snowball
  if (result === word && word.length >= 5) result = result.replace(/s$/, '')
  if (word.endsWith('ent') && result.length >= 6) result = result.replace(/ent$/, '')
  if (/es?$/.test(word)) result = result.replace(/^(.{3}.*?)e+$/, '$1')
  return result
    .replace(/^(.{4,})er$/, '$1')
    .replace(/^(.{3,}d)[ru]$/, '$1')
    .replace(/^(.{2,}u)ir$/, '$1it')
    .replace(/^(.{2,})if$/, '$1iv')
    .replace(/^(.{4,})[iy]$/, '$1')
}
