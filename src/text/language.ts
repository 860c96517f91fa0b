import { eld } from 'eld/extrasmall'
import type { Language } from '../types.ts'
import { isUpperCode } from './characters.ts'
import { functionWords } from './words/function-words.ts'
import { type Token, tokensOfSentence } from './words/tokens.ts'

/** French and English each have the other one. */
export function otherThan(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr'
}

/** Enough to be sure of a sentence; the rest of a long one is not read. */
const sentenceLengthMax = 600
/** `eld` reads no more than this many characters at a time. */
const windowLength = 350
const longTextLength = 200

interface Evidence {
  readonly fr: number
  readonly en: number
  readonly words: number
}

/**
 * The language of a whole text or title: null when it is another language than French or English, or when nothing
 * tells (no letters, a name alone). A text of 200 characters or more is read at three places, so that a banner in
 * another language does not decide.
 */
export function detectLanguage(text: string): Language | null {
  if (!/\p{L}/u.test(text)) return null
  return text.length >= longTextLength ? languageOfLongText(text) : languageOfShortText(text)
}

/** The language of one sentence of an article: the article's own unless the words say otherwise. */
export function languageOfSentence(sentence: string, article: Language): Language {
  const evidence = evidenceOf(sentence.slice(0, sentenceLengthMax))
  const lead = evidence.fr - evidence.en
  if (Math.abs(lead) >= 2 || (lead !== 0 && leaning(lead) === article)) return leaning(lead)
  if (evidence.words < 3) return article
  const scores = eld.detect(sentence).getScores()
  const difference = (scores.fr ?? 0) - (scores.en ?? 0) + lead * 0.1
  return Math.abs(difference) >= 0.06 ? leaning(difference) : article
}

function leaning(difference: number): Language {
  return difference > 0 ? 'fr' : 'en'
}

/** Above this share of function words the text is in their language, whatever its letters look like. */
const sureShare = 0.35

function languageOfLongText(text: string): Language | null {
  const starts =
    text.length < 3 * windowLength ? [0] : [0.1, 0.45, 0.75].map(share => Math.floor(text.length * share))
  const windows = starts.map(start => text.slice(start, start + windowLength))
  let fr = 0
  let en = 0
  let words = 0
  for (const window of windows) {
    const evidence = evidenceOf(window)
    fr += evidence.fr
    en += evidence.en
    words += evidence.words
  }
  if (words === 0) return null
  const share = Math.max(fr, en) / words
  const isClose = Math.abs(fr - en) < words * 0.1
  if (share >= sureShare && !isClose) return leaning(fr - en)
  const votes = new Map<string, number>()
  for (const window of windows) {
    const { language } = eld.detect(window)
    votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['']
  const ours = winner === 'fr' || winner === 'en'
  const agreed = ours && votes.size === 1
  if (!agreed && share < (ours ? 0.08 : sureShare)) return null
  return ours && isClose ? winner : leaning(fr - en)
}

function languageOfShortText(text: string): Language | null {
  const evidence = evidenceOf(text)
  const lead = evidence.fr - evidence.en
  const result = eld.detect(text)
  const scores = result.getScores()
  if (lead === 0) {
    const { language } = result
    return (language === 'fr' || language === 'en') && result.isReliable() ? language : null
  }
  const ours = leaning(lead)
  const foreign = result.language !== ours && (scores[result.language] ?? 0) - (scores[ours] ?? 0) > 0.1
  return foreign && Math.abs(lead) < evidence.words * 0.4 ? null : ours
}

/** How many words of each language stand in the text. Capitalised words may be names (Le Pen), unless they come first. */
function evidenceOf(text: string): Evidence {
  let fr = 0
  let en = 0
  const found = tokensOfSentence(text)
  found.forEach((token, index) => {
    if (index > 0 && isUpperCode(text.charCodeAt(token.start))) return
    if (functionWords.fr.has(token.word) || hasFrenchLetter(text, token)) fr++
    if (functionWords.en.has(token.word)) en++
  })
  return { fr, en, words: found.length }
}

function hasFrenchLetter(text: string, token: Token): boolean {
  for (let index = token.start; index < token.end; index++) {
    if (text.charCodeAt(index) > 127 && 'éèêàçùûîôœë'.includes(text.charAt(index))) return true
  }
  return false
}
