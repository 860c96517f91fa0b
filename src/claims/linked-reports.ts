import { isMark } from './clauses.ts'
import { isSpeechNoun } from './cues.ts'
import { grammarOf } from './grammar.ts'
import { phraseFrom } from './inverted-subjects.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Passage } from './passages.ts'
import { leadingSubject, type Report } from './reports.ts'
import type { Word } from './words.ts'

/** Whether a passage is nothing but quotations, complete in themselves. */
export function isQuotationOnly(passage: Passage): boolean {
  return passage.words.some(word => word.full) && passage.words.every(word => word.kind !== 'word')
}

/** « Le maire est clair : “…” »: a quotation behind a colon belongs to the sentence's subject, cue or no cue. */
export function colonReport(passage: Passage): Report | null {
  const { words } = passage
  const grammar = grammarOf(passage.language)
  const colon = words.findIndex((word, index) => isMark(word, ':') && words[index + 1]?.full === true)
  if (colon < 1) return null
  const named = colon <= 6 && words[0]?.capital === true ? phraseFrom(words, 0, grammar) : null
  const holder = named?.last === colon - 1 ? named : leadingSubject(words, colon, grammar)
  const quotation = passage.quotations.find(({ span }) => span[0] === words[colon + 1]?.start)
  if (holder === null || quotation === undefined) return null
  return { holder, cue: [colon, colon], content: [quotation.inner], group: null, open: true }
}

const firstPersons = new Set("nous notre nos je j' mon ma mes we our us i my".split(' '))
const longestLine = 22

/** Whether somebody speaks of themselves outside quotation marks, as outlets do not. */
export function isFirstPerson(passage: Passage): boolean {
  return passage.words.some(word => word.kind === 'word' && firstPersons.has(word.form))
}

/**
 * A line that only says whose words stand beside it: « Communiqué conjoint de X et de Y », "— Jane Doe, minister".
 * Gives the holder, and the cue when the line names the act of speech.
 */
export function attributionLine(
  passage: Passage,
): { holder: NounPhrase; cue: readonly [number, number] | null } | null {
  const { words, language } = passage
  if (!passage.opensParagraph || words.length > longestLine || words.some(word => word.full)) return null
  const grammar = grammarOf(language)
  const dash = isMark(words[0], '-')
  const start = dash ? 1 : 0
  const noun = words.findIndex((word, index) => index <= start + 1 && isSpeechNoun(word.form, language))
  if (isMark(words.at(-1), '.?!') || words.some((_, index) => isVerb(words, index, language))) return null
  if (noun >= 0) return afterSpeechNoun(words, noun, language)
  if (!dash) return null
  const holder = phraseFrom(words, start, grammar)
  return holder !== null && words[start]?.capital === true ? { holder, cue: null } : null
}

function isVerb(words: readonly Word[], index: number, language: Passage['language']): boolean {
  const word = words[index]
  return word !== undefined && !word.capital && grammarOf(language).verbs.has(word.form)
}

function afterSpeechNoun(
  words: readonly Word[],
  noun: number,
  language: Passage['language'],
): { holder: NounPhrase; cue: readonly [number, number] } | null {
  const grammar = grammarOf(language)
  for (let at = noun + 1; at < words.length && at < noun + 4; at++) {
    const form = words[at]?.form ?? ''
    if (!/^(?:de|d'|du|des|of|by|from)$/.test(form)) continue
    const first = form === 'des' || form === 'du' ? at : at + 1
    const holder = phraseFrom(words, first, grammar) ?? phraseFrom(words, at + 1, grammar)
    return holder === null ? null : { holder, cue: [noun, at - 1] }
  }
  return null
}
