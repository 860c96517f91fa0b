import { categoryOfPhrase } from '../claims/figures/categories.ts'
import { isEnglishPlural } from '../claims/figures/counted-english.ts'
import type { Name } from '../text/names/names.ts'
import { type ContentWord, contentWords } from '../text/words/lexemes.ts'
import type { Language } from '../types.ts'
import { isAnybody, isLight } from './light-words.ts'

/**
 * The noun after « combien de », "how many". « Combien pèse » and « combien de Suédois vivent » count nothing but what
 * the names say; "how many Swedish sailors" counts sailors.
 */
export function countedIn(text: string, language: Language, names: readonly Name[]): ContentWord | null {
  const asked = /combien (?:de |d['’]|des )|how many|nombre|number|bilan|toll/i.exec(text)
  if (asked === null) return null
  const from = asked.index + asked[0].length
  const inName = (word: ContentWord) =>
    names.some(name => word.start + from < name.span[1] && word.end + from > name.span[0])
  const all = contentWords(text.slice(from), language)
  if (language === 'fr' && all[0] !== undefined && inName(all[0])) return null
  const first = all.findIndex(
    one => !inName(one) && (!isLight(one.word) || isAnybody(one.word) || one.word === 'cas'),
  )
  const counted = language === 'en' ? headFrom(all, first, text.slice(from)) : all[first]
  if (counted === undefined || isAnybody(counted.word)) return null
  // « Le bilan de la frappe » counts no strikes, « le nombre de grèves » does.
  const isOfEvent = /bilan|toll/i.test(asked[0]) && categoryOfPhrase(counted.word, language) === null
  return isOfEvent ? null : counted
}

/** "How many police officers were sent?": the last of the first plurals among words that nothing parts, else the first. */
function headFrom(words: readonly ContentWord[], first: number, text: string): ContentWord | undefined {
  const parted = words.findIndex(
    (word, index) => index > first && /\S/.test(text.slice(words[index - 1]?.end, word.start)),
  )
  const joined = words.slice(first, parted < 0 ? undefined : parted)
  const isPlural = (word: ContentWord | undefined) => word !== undefined && isEnglishPlural(word.word)
  return joined.find((word, index) => isPlural(word) && !isPlural(joined[index + 1])) ?? joined[0]
}
