import { wordSet } from '../../text/words/word-set.ts'
import { isNumberWord } from '../grammar/determiners.ts'
import { grammarOf } from '../grammar/grammar.ts'
import { leadingSubject } from '../grammar/leading-subjects.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { type Naming, spanOf } from './naming.ts'

/** English nouns of bodies and of papers that speak, which "it" may mean. */
const bodies = wordSet(
  `ministry company firm group agency government bank union party council committee commission court army navy military
  administration department embassy organisation organization charity association federation confederation airline operator insurer
  manufacturer carmaker retailer regulator watchdog observatory newspaper paper magazine outlet broadcaster network channel ngo
  alliance coalition club league university hospital institute foundation office bureau service force command junta militia
  movement parliament senate assembly body board panel team startup publisher carrier shipyard shipper refinery utility
  report study survey statement document letter memo indictment complaint`,
)
const papers =
  /^(?:report|study|survey|statement|document|letter|memo|email|message|filing|indictment|complaint|text)s?$/
/** Verbs by which somebody comes to a paper that speaks in the next sentence. */
const obtaining = /^(?:obtained|seen|saw|reviewed|received|leaked|got|read|cited|quoted)$/
const farthest = 3
const longestSubject = 12
const longestOpening = 7

/**
 * The body that "it" means: the subject of its own sentence, "The firm wants its ship back, which it says …", or of the
 * one before, "The ministry denied the report. It said …", over sentences that "it" opens as well. Null where that subject
 * is a person or several, and where a paper that somebody obtained may be meant.
 */
export function bodyOfIt(
  naming: Naming,
  passage: Passage,
  at: number,
): { passage: Passage; phrase: NounPhrase } | null {
  if (passage.language !== 'en') return null
  const index = passage.words.findIndex(({ start }) => start === at)
  const own = index > 1 ? openingSubject(passage, index) : null
  if (own !== null && isBody(naming, passage, own)) return { passage, phrase: own }
  const sentence = naming.passages.indexOf(passage)
  for (let back = 1; back <= farthest; back++) {
    const before = naming.passages[sentence - back]
    const phrase = before === undefined ? null : openingSubject(before, before.words.length)
    if (before === undefined || phrase === null) return null
    if (before.words[phrase.core[0]]?.form === 'it') continue
    return isBody(naming, before, phrase) && !bringsPaper(before.words) ? { passage: before, phrase } : null
  }
  return null
}

function openingSubject({ words, language }: Passage, end: number): NounPhrase | null {
  const phrase = leadingSubject(words, end, grammarOf(language))
  if (phrase === null || phrase.core[1] - phrase.core[0] > longestSubject) return null
  const isBehindTime = phrase.core[0] <= longestOpening && words[phrase.core[0] - 1]?.form === ','
  return phrase.core[0] === 0 || isBehindTime ? phrase : null
}

function isBody(naming: Naming, { words }: Passage, { core }: NounPhrase): boolean {
  const phrase = words.slice(core[0], core[1] + 1)
  if (phrase.some(({ kind, form }) => kind !== 'word' || form === 'and')) return false
  const link = phrase.findIndex(({ form }) => /^(?:of|for|in|at|from|on|that|which)$/.test(form))
  const head = link < 0 ? phrase.at(-1) : phrase[link - 1]
  if (head === undefined) return false
  if (isNumberWord(head.form) || /^\d/.test(head.form)) return false
  if (!head.capital) return bodies.has(head.form)
  const [start, end] = spanOf(words, core[0], core[1])
  const kinds = naming.entities.within([start, end]).map(({ kind }) => kind)
  // "Residents", "Most of the injuries": the capital is that of a sentence
  const isWord = head === words[0] && (link > 0 || /[^s]s$/.test(head.form))
  if (kinds.length === 0 && isWord) return false
  return !kinds.includes('person') && !kinds.includes('nationality')
}

function bringsPaper(words: readonly Word[]): boolean {
  return words.some(({ form }) => papers.test(form)) && words.some(({ form }) => obtaining.test(form))
}
