import { categoryOfPhrase } from '../claims/figures/categories.ts'
import { otherThan } from '../text/language.ts'
import { contentWords } from '../text/words/lexemes.ts'
import type { Category, Language } from '../types.ts'
import { alternatives } from './concepts.ts'
import { isAnybody } from './light-words.ts'

/** « Combien d’hommes » counts soldiers where nothing else is said of them, "what share of cases are in men" does not. */
const menCounted =
  /\b(?:combien|nombre)\b.*\bd' ?hommes\b|\bcombien (?:de )?(?:\S+ ){1,2}hommes\b|\b(?:how many|number of) (?:\S+ ){0,2}men\b/
const men = /\b(?:hommes|men)\b/giu
/** "Because of the killings" tells why, and not what is counted. */
const cause = /(?:^|\s)(?:because of|due to|(?:en raison|[àa] cause) (?:d['’]|de |des |du )).*/iu
/** « Combien d’hommes l’armée a-t-elle perdus ? » */
const lost = /\b(?:perdue?s?|perd|perdent|lost|lose|loses)\b/
const price = /\b(?:vaut|valent|coute\w*|prix|montant|worth|costs?|price|how much money)\b/
/** "How many jobs will it cost" asks for no money. */
const countsThings =
  /\b(?:combien d(?:e |')|how many )(?!(?:millions?|milliards?|billions?|euros?|dollars?)\b)/
/** « Combien la ville réclame-t-elle », "how much has she pledged": of what is paid nobody names the money. */
const payments = [
  /\bcombien (?!de |d'|des |ont |sont ).*\b(?:reclam|demand|exig|vers|pay|depens|invest|promet|offr|debours|touch|emprunt|prete|doi)\w*-(?:t-)?(?:il|elle)s?\b/,
  /\bcombien (?:(?:sont|est|etaient|etait|ont ete) (?:paye|remunere)e?s?|(?:ont|a) (?:touche|gagne)|(?:gagne|touche|paye|paie)(?:nt)?)\b/,
  /\bcombien (?!de |d'|des ).*-(?:t-)?(?:il|elle)s? (?:\S+ )?(?:reclam|demand|exig|vers|pay|depens|invest|promi|offert|debours|touch|emprunt|prete|donn)/,
  /\bhow much (?:did|do|does|has|have|had|is|are|was|were|will|would|must) .*\b(?:want|seek|demand|claim|pa(?:y|id)\b|promis|pledg|offer|spen[dt]|invest|make\b|earn|owe|len[dt]\b|rais|donat|receiv|contribut|ask(?:ing|ed)? for)/,
]

/** Of what has victims of whom nobody dies. */
const harmless =
  /\b(?:piratage|hack(?:s|ed|ing)?\b|cyber|fuites? de donnees|data (?:leak|breach|theft)|fraud|arnaqu|escroqu|scam|swindl|phishing|hameconn|harcel|harass|discrimin|spyware|logiciel)/

/**
 * « Combien vaut », "how much does it cost" ask for money without naming it, « le bilan » for the dead and wounded; a
 * word of the other language counts where there is none of the question's own.
 */
export function categoryAsked(text: string, folded: string, language: Language): Category | null {
  const isOfThings = countsThings.test(folded)
  if ((price.test(folded) && !isOfThings) || payments.some(asking => asking.test(folded))) return 'money'
  if (/\bvictim/.test(folded) && harmless.test(folded)) return null
  const asked = (isOfThings ? folded.replace(price, ' ') : text).replace(cause, '')
  const counted = menCounted.test(folded) ? asked : asked.replace(men, ' ')
  const own = categoryOfPhrase(counted, language) ?? categoryOfPhrase(counted, otherThan(language))
  if (own === 'troops' && lost.test(folded)) return 'killed-or-wounded'
  return own ?? (/\b(?:bilan|toll)\b/.test(folded) ? 'killed-or-wounded' : null)
}

/** Stems, in both languages, of the words of a question that say what became of those counted. */
export function fatesOf(text: string, language: Language, category: Category): string[] {
  const words = contentWords(text, language).filter(({ word }) => {
    const isLoss = category === 'killed-or-wounded' && lost.test(word)
    return isLoss || isAnybody(word) || categoryOfPhrase(word, language) === category
  })
  return [...new Set(words.flatMap(word => alternatives(word.stem, language)))]
}
