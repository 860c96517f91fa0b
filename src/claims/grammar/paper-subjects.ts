import { isFiniteVerb } from './clauses.ts'
import type { Grammar } from './grammar.ts'
import { type NounPhrase, phraseEndingAt } from './noun-phrases.ts'
import type { Word } from './words.ts'

const longestParticiple = 14
const papers =
  /^(?:documents?|reports?|stud(?:y|ies)|surveys?|polls?|figures|data|records|results|letters?|memos?|emails?|statements?|research|analys[ie]s|images|footage|videos?|filings?|papers?|posts?|tweets?|messages?|articles?|reviews?|audits?|estimates?)$/
const issued =
  /^(?:published|released|filed|led|conducted|commissioned|issued|obtained|posted|compiled|collected|carried|prepared|presented|written|signed|provided|shared|briefed)$/
/** "people briefed on the matter" */
const briefed =
  /^(?:person|people|officials?|sources?|diplomats?|executives?|individuals?|lawmakers?|aides?)$/

/** "A study led by Jane Doe found", "Documents filed at the court suggest": the paper stands before a participle. */
export function aboveParticiple(words: readonly Word[], end: number, grammar: Grammar): NounPhrase | null {
  for (let at = end - 2; at > 0 && end - at <= longestParticiple; at--) {
    const word = words[at]
    if (word?.kind !== 'word' || grammar.pronouns.has(word.form)) return null
    if (grammar.relatives.has(word.form) || grammar.coordinators.has(word.form)) return null
    const next = words[at + 1]?.form ?? ''
    if (!issued.test(word.form)) {
      if (isFiniteVerb(words, at, grammar)) return null
      continue
    }
    if (!(word.form === 'briefed' ? briefed : papers).test(words[at - 1]?.form ?? '')) return null
    if (!grammar.prepositions.has(next) && !grammar.times.has(next) && next !== 'more') return null
    const paper = phraseEndingAt(words, at - 1, grammar)
    if (paper === null) return null
    // "data collected by the ministry" are named with whose they are
    const last = next === 'by' ? end - 1 : paper.core[1]
    return { first: paper.first, last: end - 1, core: [paper.core[0], last] }
  }
  return null
}
