import { categoryOfPhrase } from '../claims/figures/categories.ts'
import { otherThan } from '../text/language.ts'
import { contentWords } from '../text/words/lexemes.ts'
import type { Category, Language } from '../types.ts'
import { alternatives } from './concepts.ts'
import { isAnybody, isResident } from './light-words.ts'
import { asksForSum, countsThings, price } from './prices.ts'

/** « Combien d’hommes » counts soldiers where nothing else is said of them, "what share of cases are in men" does not. */
const menCounted =
  /\b(?:combien|nombre)\b.*\bd' ?hommes\b|\bcombien (?:de )?(?:\S+ ){1,2}hommes\b|\b(?:how many|number of) (?:\S+ ){0,2}men\b/
const men = /\b(?:hommes|men)\b/giu
/** "Because of the killings" tells why, and not what is counted. */
const cause = /(?:^|\s)(?:because of|due to|(?:en raison|[àa] cause) (?:d['’]|de |des |du )).*/iu
/** « Combien d’hommes l’armée a-t-elle perdus ? » */
const lost = /\b(?:perdue?s?|perd|perdent|lost|lose|loses)\b/
/** Of what has victims of whom nobody dies. */
const harmless =
  /\b(?:piratage|hack(?:s|ed|ing)?\b|cyber|fuites? de donnees|data (?:leak|breach|theft)|fraud|arnaqu|escroqu|scam|swindl|phishing|hameconn|harcel|harass|discrimin|spyware|logiciel)/

/**
 * « Combien vaut », "how much does it cost" ask for money without naming it, « le bilan » for the dead and wounded; a
 * word of the other language counts where there is none of the question's own.
 */
export function categoryAsked(text: string, folded: string, language: Language): Category | null {
  if (asksForSum(folded)) return 'money'
  if (/\bvictim/.test(folded) && harmless.test(folded)) return null
  const asked = (countsThings.test(folded) ? folded.replace(price, ' ') : text).replace(cause, '')
  const counted = menCounted.test(folded) ? asked : asked.replace(men, ' ')
  const own = categoryOfPhrase(counted, language) ?? categoryOfPhrase(counted, otherThan(language))
  if (own === 'troops' && lost.test(folded)) return 'killed-or-wounded'
  return own ?? (/\b(?:bilan|toll)\b/.test(folded) ? 'killed-or-wounded' : null)
}

/** Stems, in both languages, of the words of a question that say what became of those counted. */
export function fatesOf(text: string, language: Language, category: Category): string[] {
  const words = contentWords(text, language).filter(({ word }) => {
    const isLoss = category === 'killed-or-wounded' && lost.test(word)
    return isLoss || isAnybody(word) || isResident(word) || categoryOfPhrase(word, language) === category
  })
  return [...new Set(words.flatMap(word => alternatives(word.stem, language)))]
}
