import { wordSet } from '../../text/words/word-set.ts'
import { isMark } from '../grammar/clauses.ts'
import { isNumber } from '../grammar/determiners.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { contentSpans } from './contents.ts'
import type { Report } from './report.ts'

/** Who counts, in the short form of headlines. */
const counters = wordSet(
  `oms who onu un unicef hcr unhcr ocha msf fao pam wfp aiea iaea cicr icrc usgs cdc insee eurostat ocde oecd fmi imf
  police gendarmerie prefecture parquet pompiers secours autorites ministere ministeres gouvernement armee mairie officiel
  syndicat syndicats intersyndicale organisateurs cgt cfdt fsu unsa unions organisers organizers
  officials authorities ministry army military rescuers prosecutors government governor mayor firefighters`,
)
const longestSource = 4

/** « Choléra : 31 décès en une semaine (OMS) », "300 killed in floods: police": a count, and at the end who gives it. */
export function trailingSource(passage: Passage): Report | null {
  const { words } = passage
  const end = isMark(words.at(-1), '.') ? words.length - 1 : words.length
  const isBracketed = isMark(words[end - 1], ')')
  const opening = words.findLastIndex(word => isMark(word, isBracketed ? '(' : ':'))
  const last = isBracketed ? end - 2 : end - 1
  if (opening < 2 || last <= opening || last - opening > longestSource) return null
  const source = words.slice(opening + 1, last + 1)
  if (source.some(({ kind }) => kind !== 'word') || !isCounter(source)) return null
  if (!hasCount(words.slice(0, opening)) || isSpelledOut(words, opening, source)) return null
  // « de 4 700 (préfecture) à 18 000 personnes (CGT) »: each counts one of them
  if (isBracketed && words.slice(0, opening).some(word => isMark(word, '('))) return null
  const holder: NounPhrase = { first: opening + 1, last, core: [opening + 1, last] }
  const content = contentSpans(passage, [0, opening - 1])
  return { holder, cue: [opening, opening], content, group: null, open: false }
}

/** "police", "health ministry", « OMS », « armée de l’air », « CGT ». */
export function isCounter(source: readonly Word[]): boolean {
  const [first, last] = [source[0]?.form ?? '', source.at(-1)?.form ?? '']
  return counters.has(first) || counters.has(last)
}

function hasCount(words: readonly Word[]): boolean {
  return words.some(({ form }) => isNumber(form))
}

/** « l’Organisation mondiale de la santé (OMS) »: the letters stand for the words before. */
function isSpelledOut(words: readonly Word[], opening: number, source: readonly Word[]): boolean {
  const acronym = source.length === 1 ? (source[0]?.form ?? '') : ''
  const near = words
    .slice(Math.max(0, opening - 2 * acronym.length - 1), opening)
    .map(({ form }) => form.charAt(0))
  let at = 0
  for (const letter of near) if (letter === acronym.charAt(at)) at += 1
  return acronym !== '' && at >= acronym.length
}
