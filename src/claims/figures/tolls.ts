import { tokens } from '../../text/words/tokens.ts'
import type { Category } from '../../types.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { fateOf, isFate, kindsOfWords } from './categories.ts'
import { nounPhrase, phraseText } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import { type Earlier, figureNouns, type Link, measuring, numberNouns, tollNouns } from './parts.ts'
import type { Context, Tie } from './ties.ts'

const nearWords = 4
const subjectReach = 40
const nearby = 8
const lookBack = 400

/**
 * What a number counts that a toll gives: « le bilan s’élève à 33 », "a toll of 368", and "the number of people
 * killed when the ship sank has risen to 68", where a clause stands between the subject and its verb.
 */
export function tollBefore(context: Context, link: Link): Tie | null {
  const { sentence, quantity } = context
  const at = tollAt(context, link)
  if (at === null) return null
  const { words, language } = sentence
  if (tollNouns.test(words[at]?.form ?? '') && isBare(sentence, at)) return bareToll(context, at)
  if (link === 'figure-of') return deathToll(sentence, at)
  const phrase = /^(?:of|de|d')$/.test(words[at + 1]?.form ?? '') ? nounPhrase(sentence, at + 2, true) : null
  if (phrase === null || phrase.last >= quantity.start) return null
  const forms = words.slice(at, phrase.last + 2).map(({ form }) => form)
  const toll = fateOf(kindsOfWords(forms, language))
  const tie = { counts: phraseText(sentence, phrase), total: null, borrowed: null, phrase }
  if (toll !== null) return { ...tie, toll }
  return /^(?:nombre|number)$/.test(words[at]?.form ?? '') ? tie : null
}

/** Whether a counted phrase is a toll of which nothing else is said. */
export function isBareToll(sentence: SentenceWords, { first, last }: Counted): boolean {
  for (let at = first; at <= last; at++)
    if (tollNouns.test(sentence.words[at]?.form ?? '')) return isBare(sentence, at)
  return false
}

/** Not "death toll", « bilan des blessés ». */
function isBare({ words, language }: SentenceWords, at: number): boolean {
  const around = [words[at - 1], ...words.slice(at + 1, at + nearWords)].map(word => word?.form ?? '')
  return fateOf(kindsOfWords(around, language)) === null
}

/** The toll, or the noun of number, that the figure is given for. */
function tollAt({ sentence, quantity }: Context, link: Link): number | null {
  const { words } = sentence
  if (link === 'figure-of')
    return tollNouns.test(words[quantity.start - 2]?.form ?? '') ? quantity.start - 2 : null
  if (link !== null && link !== 'number-of') return null
  const near = words
    .slice(Math.max(0, quantity.start - nearWords), quantity.start)
    .filter(({ kind }) => kind === 'word')
  if (
    !near.some(({ form }) => measuring.test(form)) ||
    !/^(?:to|at|à|a|de|is|was|reached)$/.test(near.at(-1)?.form ?? '')
  )
    return null
  for (let at = quantity.start - 1; at >= 0 && quantity.start - at < subjectReach; at--) {
    const word = words[at]
    if (word === undefined || word.form === ';' || word.form === ':') return null
    // "the number of homes without power from 120,000 to 96,000"
    if (/^\d/.test(word.form) && !/^(?:de|d'|from)$/.test(words[at - 1]?.form ?? '')) return null
    if (numberNouns.test(word.form)) return at
  }
  return null
}

/** "A death toll of 38" */
function deathToll({ words, text, language }: SentenceWords, at: number): Tie | null {
  const [first, last] = [words[at - 1], words[at]]
  const toll = fateOf(kindsOfWords([first?.form ?? ''], language))
  if (toll === null || first === undefined || last === undefined) return null
  return { counts: text.slice(first.start, last.end), total: null, borrowed: null, phrase: null, toll }
}

/** A toll counts the dead, unless the article has been counting something else that befell people. */
function bareToll(context: Context, at: number): Tie | null {
  const { sentence, earlier, position } = context
  const fates = earlier.filter(one => position - one.position <= nearby && isFate(one.category))
  // « dont 13 enfants »: another toll is of them all.
  const wholes = fates.filter(({ partOf }) => !fates.some(({ quantity }) => quantity === partOf))
  const borrowed = wholes.findLast(isOfDead) ?? wholes.at(-1) ?? fates.at(-1) ?? null
  const none = { total: null, phrase: null }
  if (borrowed !== null) return { ...none, borrowed, counts: borrowed.counts, toll: borrowed.category }
  if (sentence.language === 'fr' && !speaksOfDeath(sentence)) return null
  return { ...none, borrowed, counts: sentence.words[at]?.form ?? '', toll: 'killed' }
}

const ofDead: ReadonlySet<Category> = new Set<Category>(['killed', 'killed-or-wounded'])

function isOfDead({ category }: Earlier): boolean {
  return ofDead.has(category)
}

/** A « bilan » is also a balance. */
function speaksOfDeath({ text, span, language }: SentenceWords): boolean {
  const around = tokens(text, Math.max(0, span[0] - lookBack), span[1]).map(({ word }) => word)
  return kindsOfWords(around, language).some(isFate)
}

/** "the real number", « le chiffre exact »: of whatever was counted before. */
export function isBareNumber({ words }: SentenceWords, { first, last }: Counted): boolean {
  return words
    .slice(first, last + 1)
    .every(({ form }) => (figureNouns.test(form) && !tollNouns.test(form)) || exactness.test(form))
}

const exactness = /^(?:the|true|real|actual|exact|correct|official|le|vrai|veritable|reel|exacte?|officiel)$/
