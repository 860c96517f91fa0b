import { wordSet } from '../../text/words/word-set.ts'
import { isMark } from '../grammar/clauses.ts'
import { isSignedNoun, isSpeechNoun } from '../grammar/cues.ts'
import { isWho } from '../grammar/function-words.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import { leadingSubject } from '../grammar/leading-subjects.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import type { Word } from '../grammar/words.ts'
import { maySpeak } from '../holders/speakers.ts'
import type { Passage } from '../passages.ts'
import type { Report } from './report.ts'

/** Whether a passage is nothing but quotations, complete in themselves. */
export function isQuotationOnly(passage: Passage): boolean {
  return passage.words.some(word => word.full) && passage.words.every(word => word.kind !== 'word')
}

/** « Le maire est clair : “…” »: a quotation behind a colon belongs to the sentence's subject, cue or no cue. */
export function colonReport(passage: Passage): Report | null {
  const { words } = passage
  const grammar = grammarOf(passage.language)
  const colon = words.findIndex((word, index) => isMark(word, ':') && words[index + 1]?.full === true)
  // "Voters split:'We need help'": a headline that leads elsewhere
  const isGlued = words[colon]?.end === words[colon + 1]?.start && passage.language === 'en'
  if (isGlued || colon < 1 || /^(?:si|s'|comme|quand|lorsque|if|when|as)$/.test(words[0]?.form ?? ''))
    return null
  // « …, quand sa fille lui demandera : “…” »: it has not been said
  if (/ra$/.test(words[colon - 1]?.form ?? '') && words.slice(0, colon).some(({ form }) => future.test(form)))
    return null
  if (isActedUpon(words.slice(0, colon))) return null
  // « À la question : “…” »: what a preposition opens says when or to what, not who
  const opens = words[0]?.capital === true && !grammar.prepositions.has(words[0].form)
  const longest = words[1]?.capital === true ? longestLabel : shortLabel
  const named = colon <= longest && opens ? phraseFrom(words, 0, grammar) : null
  const holder =
    toWhom(passage, colon, grammar) ??
    answerer(passage, colon, grammar) ??
    (named?.last === colon - 1 ? named : leadingSubject(words, colon, grammar))
  const quotation = passage.quotations.find(({ span }) => span[0] === words[colon + 1]?.start)
  // « épingle Untel, qui a fait une proposition : “…” »: as often the words of whoever speaks of him
  if (isWho(words[holder?.first ?? -1]?.form)) return null
  if (holder === null || quotation === undefined || !maySpeak(words, holder, grammar)) return null
  // "Winner: “Harbour”": a label and a title
  if (colon === 1 && quotation.inner[1] - quotation.inner[0] < shortestSaying) return null
  const others = words.slice(colon + 2).filter(({ kind }) => kind === 'quote').length
  const opening = words[holder.core[0]]?.form ?? ''
  if (others > 1 || /^(?:elsewhere|ailleurs|more|plus|read|lire|voir|related)$/.test(opening)) return null
  return { holder, cue: [colon, colon], content: [quotation.inner], group: null, open: true }
}

const shortestSaying = 25
const shortLabel = 6
/** « Ana Ruiz, ancienne ministre de la Culture : “…” » */
const longestLabel = 14

/** « Deux couteaux ont été saisis : “…” »: what something is done to says nothing. */
function isActedUpon(words: readonly Word[]): boolean {
  return words.some(({ form }, at) => {
    const next = words[at + 1]
    return form === 'ete' && (next?.accented === true || participle.test(next?.form ?? ''))
  })
}

const participle = /^(?:saisi|pri|mi|decouvert|ouvert|recu|vu|rendu|vendu|remi|detruit|ecrit)e?s?$/

/** « Pour l’ancien maire, ces cris sont de bonne guerre : “…” »: whose view it is, and no subject. */
function toWhom({ words }: Passage, colon: number, grammar: Grammar): NounPhrase | null {
  if (words[0]?.form !== 'pour') return null
  const phrase = phraseFrom(words.slice(0, colon), 1, grammar, true)
  if (phrase === null || !isMark(words[phrase.last + 1], ',')) return null
  const named = words.slice(phrase.core[0], phrase.core[1] + 1)
  const isSomebody = named.some(({ capital, form }) => capital || isPersonNoun(form, null))
  return isSomebody && maySpeak(words, phrase, grammar) ? phrase : null
}

const future = /^(?:quand|lorsque|lorsqu')$/

const answers = /^(?:reponse|commentaire|reaction|explication|conclusion|mot|message|replique|answer|reply)$/

/** « Réponse de Jean Dupont : “…” »: what was given, and behind the preposition by whom. */
function answerer({ words }: Passage, colon: number, grammar: Grammar): NounPhrase | null {
  const noun = words.slice(0, 3).findIndex(({ form }) => answers.test(form))
  const link = words[noun + 1]?.form ?? ''
  if (noun < 0 || !/^(?:de|d'|du|des|from|by)$/.test(link)) return null
  const phrase = phraseFrom(words.slice(0, colon), noun + 2, grammar)
  return phrase?.last === colon - 1 ? phrase : null
}

const firstPersons = wordSet("nous notre nos je j' mon ma mes we our us i my")
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
  const noun = words.findIndex((word, index) => index <= start + 2 && isNounOfSpeech(word.form, language))
  if (isMark(words.at(-1), '.?!') || words.some((_, index) => isVerb(words, index, language))) return null
  if (noun >= 0) return afterSpeechNoun(words, noun, language)
  if (!dash) return signature(passage)
  const holder = phraseFrom(words, start, grammar)
  return holder !== null && words[start]?.capital === true ? { holder, cue: null } : null
}

function isNounOfSpeech(form: string, language: Passage['language']): boolean {
  return isSpeechNoun(form, language) || isSignedNoun(form, language)
}

/** Whether a line is named after a text that somebody signs: « Tract commun de l’intersyndicale ». */
export function isSigned(passage: Passage): boolean {
  return passage.words.slice(0, 3).some(word => isNounOfSpeech(word.form, passage.language))
}

const longestSignature = 14
const writers =
  /^(?:journaliste|correspondant|correspondante|redacteur|redactrice|envoye|envoyee|photographe|reporter|correspondent|editor|photographer|writer|columnist|staff)$/

/** "Jane Doe, exiled opposition leader": a name, a comma and a role in small letters; the writer's is a byline. */
function signature(passage: Passage): { holder: NounPhrase; cue: null } | null {
  const { words } = passage
  const grammar = grammarOf(passage.language)
  const comma = words.findIndex(word => word.kind !== 'word')
  if (comma < 2 || comma > 4 || !isMark(words[comma], ',') || words.length > longestSignature) return null
  if (!words.slice(0, comma).every(word => word.capital)) return null
  const role = words[comma + 1]
  if (role === undefined || role.kind !== 'word' || role.capital || /^\d/.test(role.form)) return null
  if (grammar.prepositions.has(role.form) || grammar.times.has(role.form)) return null
  if (words.slice(comma).some(({ form, kind }) => writers.test(form) || (kind === 'mark' && form !== ',')))
    return null
  const last = words.length - 1
  return { holder: { first: 0, last, core: [0, comma - 1] }, cue: null }
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
