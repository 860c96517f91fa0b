import { isNegator } from '../claims/firmness/negation.ts'
import { splitSentences } from '../text/sentences/sentences.ts'
import { translations } from '../text/words/glossary.ts'
import { contentWords } from '../text/words/lexemes.ts'
import { type Token, tokens } from '../text/words/tokens.ts'
import type { Language, Quote } from '../types.ts'

/** Words behind a negation that it can govern: « n’ont pas encore été déployés ». */
const reach = 6
/** Words between « ne » and its second half: « ne dément toujours pas ». */
const halvesReach = 4
const firstHalves = new Set(['ne', "n'", 'n'])
const laterHalves = new Set('pas jamais plus rien aucun aucune personne ni guere nullement'.split(' '))
/** What a negation does not govern stands behind these. */
const clauseStarts = new Set('que qu qui dont that which who but mais and et while whereas tandis'.split(' '))
/** What denies all that its sentence tells, before it or behind it. */
const denying = /^(?:den(?:y|ies|ied|ying|ials?)|dement\w*|nie(?:nt|r|e)?|refut\w*)$/
const confirming = /^(?:confirm\w*|acknowledg\w*|reconnai\w*|reconnu\w*|admit\w*|admis|admet\w*)$/

/** Each word that carries a text, by its stem: whether it is told as so, as not so, or as both. */
interface Polarity {
  readonly plain: ReadonlySet<string>
  readonly negated: ReadonlySet<string>
}

/**
 * Whether words tell as so what their quotes tell as not so, or the other way round, word by word: « n’ont pas été
 * tués » of « ont été tués », "does not deny" of "denies". A word that the quotes tell as both, or not at all, is no sign.
 */
export function turnsRound(words: string, quotes: readonly Quote[], language: Language): boolean {
  const told = polarityOf(words, language)
  const known = quotes.map(quote =>
    inLanguage(polarityOf(quote.text, quote.language), quote.language, language),
  )
  const isKnown = (stem: string, side: keyof Polarity) => known.some(one => one[side].has(stem))
  const turned = (stems: ReadonlySet<string>, side: keyof Polarity, other: keyof Polarity) =>
    [...stems].some(stem => isKnown(stem, other) && !isKnown(stem, side) && !told[other].has(stem))
  return turned(told.plain, 'plain', 'negated') || turned(told.negated, 'negated', 'plain')
}

/** Whether a negation governs any word of a text: « n’est plus privilégiée », "was never opened". */
export function holdsNegation(text: string): boolean {
  return governed(text, tokens(text)).size > 0
}

function polarityOf(text: string, language: Language): Polarity {
  const plain = new Set<string>()
  const negated = new Set<string>()
  for (const [start, end] of splitSentences(text, language)) {
    const words = tokens(text, start, end)
    const under = governed(text, words)
    const isDenied = words.some((word, index) => denying.test(word.word) && !under.has(index))
    const sentence = text.slice(start, end)
    for (const { stem, start: at, word } of contentWords(sentence, language)) {
      const index = words.findIndex(token => token.end > start + at)
      const verdict = verdictOf(word)
      const isNegated = under.has(index) !== (isDenied && verdict === null)
      ;(isNegated ? negated : plain).add(verdict ?? stem)
    }
  }
  return { plain, negated }
}

/** Denials and confirmations count as one word each, whatever their verb. */
function verdictOf(word: string): string | null {
  if (denying.test(word)) return '+deny'
  return confirming.test(word) ? '+confirm' : null
}

/** The indexes of the words that a negation governs. */
function governed(text: string, words: readonly Token[]): ReadonlySet<number> {
  const under = new Set<number>()
  for (const [index, { word }] of words.entries()) {
    const from = firstHalves.has(word) ? index : isNegator(words, index) ? index : null
    if (from === null) continue
    const second = firstHalves.has(word) ? secondHalf(words, index) : index
    if (second === null) continue
    for (let near = from; near <= second; near++) under.add(near)
    for (let near = second + 1; near <= second + reach; near++) {
      const [token, before] = [words[near], words[near - 1]]
      if (token === undefined || before === undefined || clauseStarts.has(token.word)) break
      if (/[,;:.!?…—–()«»“”"]/u.test(text.slice(before.end, token.start))) break
      under.add(near)
    }
  }
  return under
}

function secondHalf(words: readonly Token[], first: number): number | null {
  for (let index = first + 1; index <= first + halvesReach; index++)
    if (laterHalves.has(words[index]?.word ?? '')) return index
  return null
}

function inLanguage({ plain, negated }: Polarity, from: Language, to: Language): Polarity {
  if (from === to) return { plain, negated }
  const translated = (stems: ReadonlySet<string>) =>
    new Set([...stems].flatMap(stem => (stem.startsWith('+') ? [stem] : [stem, ...translations(stem, from)])))
  return { plain: translated(plain), negated: translated(negated) }
}
