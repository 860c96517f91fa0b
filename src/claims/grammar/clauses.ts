import type { Grammar } from './grammar.ts'
import type { Word } from './words.ts'

/** Whether a word is a finite verb, as far as its form tells; after a determiner it is a noun. */
export function isFiniteVerb(words: readonly Word[], index: number, grammar: Grammar): boolean {
  const word = words[index]
  if (word === undefined || word.kind !== 'word') return false
  if (word.form === "'s")
    return (
      grammar.pronouns.has(words[index - 1]?.form ?? '') ||
      /^(?:that|what|there|here)$/.test(words[index - 1]?.form ?? '')
    )
  // "a think tank"
  if (word.form === 'think' && /^tanks?$/.test(words[index + 1]?.form ?? '')) return false
  // "ruled on 2 May that"
  if (word.form === 'may' && word.capital && index > 0 && grammar.modals.has('may')) return false
  // « visé » is no form of « vise »
  if (word.accented) return word.inverted
  if (grammar.verbs.has(word.form))
    return !(word.capital && (word.form === 'a' || (word.form === 'est' && words[index - 1]?.form === "l'")))
  if (word.capital || word.inverted) return word.inverted
  const before = words[index - 1]
  if (before !== undefined && grammar.determiners.has(before.form)) return false
  // « s’établit », and not « s’établir », « s’établissant »
  if (isReflexivePronoun(before) && grammar.language === 'fr') return !/(?:[eio]r|re|ant)$/.test(word.form)
  // "a source quoted by Yonhap", but not "rose by 3 %"
  if (/ed$/.test(word.form) && words[index + 1]?.form === 'by' && !/^\d/.test(words[index + 2]?.form ?? ''))
    return false
  // "the maker of tinned vegetables"
  if (/ed$/.test(word.form) && /^(?:of|with|from|for|by|in|on|at)$/.test(before?.form ?? '')) return false
  // "Mali's army-led government"
  if (/^(?!(?:re|co|pre|counter)-)\p{L}+-\p{L}+ed$/u.test(word.form)) return false
  if (participles.test(word.form) && isBeforeNoun(words[index + 1], grammar)) return false
  return grammar.verbEnding.test(word.form) || isPluralVerb(word, before, grammar)
}

/** English participles that stand before a noun as adjectives do: "the Estonian armed forces". */
const participles =
  /^(?:armed|united|combined|allied|occupied|displaced|detained|exiled|jailed|retired|unnamed|unidentified|disputed|sanctioned|elected|unmanned|wounded|injured)$/

function isBeforeNoun(word: Word | undefined, grammar: Grammar): boolean {
  if (word?.kind !== 'word') return false
  return ![
    grammar.determiners,
    grammar.prepositions,
    grammar.pronouns,
    grammar.conjunctions,
    grammar.adverbs,
  ].some(set => set.has(word.form))
}

/** « se », « s’ » */
export function isReflexivePronoun(word: Word | undefined): boolean {
  return word?.form === 'se' || word?.form === "s'"
}

/** « les comptes inquiètent »: behind a French plural, -ent can only be a verb's: an adjective would be plural too. */
function isPluralVerb(word: Word, before: Word | undefined, grammar: Grammar): boolean {
  if (
    grammar.language === 'en' ||
    before === undefined ||
    before.kind !== 'word' ||
    before.end - before.start < 4
  )
    return false
  return /[^m]ent$/.test(word.form) && /[sx]$/.test(before.form) && word.form !== 'souvent'
}

/** Whether some word of `[first, end)` is a finite verb. */
export function hasFiniteVerb(words: readonly Word[], first: number, end: number, grammar: Grammar): boolean {
  for (let index = Math.max(0, first); index < end && index < words.length; index++) {
    if (isFiniteVerb(words, index, grammar)) return true
  }
  return false
}

const clauseMarks = new Set([';', ':', '?', '!', '…'])

/** The index after the nearest mark to the left of `index` that no noun phrase and no reported clause goes over. */
export function clauseStart(words: readonly Word[], index: number): number {
  let at = index
  while (at > 0) {
    const word = words[at - 1]
    if (word?.kind === 'mark' && clauseMarks.has(word.form)) return at
    at -= 1
  }
  return 0
}

/** The index of the mark that matches the bracket at `index`, within the passage; -1 when there is none. */
export function matchingBracket(words: readonly Word[], index: number): number {
  const open = words[index]?.form === '('
  const step = open ? 1 : -1
  const wanted = open ? ')' : '('
  for (let at = index + step; at >= 0 && at < words.length; at += step) {
    if (words[at]?.form === wanted) return at
  }
  return -1
}

export function isMark(word: Word | undefined, forms: string): boolean {
  return word !== undefined && word.kind === 'mark' && forms.includes(word.form)
}

/** Whether nothing but closing punctuation stands from `index` to the end. */
export function onlyMarksFrom(words: readonly Word[], index: number): boolean {
  for (let at = index; at < words.length; at++) if (words[at]?.kind !== 'mark') return false
  return true
}

/** The index of the next semicolon or colon, or of the end. */
export function nextStop(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && !isMark(words[at], ';:')) at += 1
  return at
}
