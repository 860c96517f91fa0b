import { hasFiniteVerb, isMark } from '../grammar/clauses.ts'
import { isNumberWord } from '../grammar/determiners.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Word } from '../grammar/words.ts'

const clock = /^(?:am|pm|a\.m|p\.m|o'clock|h|heures?)$/
const farthest = 14
const directReach = 6
const atReach = 5

/**
 * Where a number that somebody gives begins: « chiffre les pertes à 300 », "puts the toll at 42", « table sur
 * 12 000 hommes »; null when the verb gives none.
 */
export function givenNumber(
  words: readonly Word[],
  from: number,
  group: VerbGroup,
  grammar: Grammar,
): number | null {
  const { uses, lemma } = group.verb
  if (!uses.has('count') || grammar.complementizers.has(words[from]?.form ?? '')) return null
  const number = nextNumber(words, from, grammar, uses.has('at'))
  if (number === null || clock.test(words[number + 1]?.form ?? '')) return null
  const before = words.slice(from, number)
  if (uses.has('at')) return before.slice(-atReach).some(({ form }) => /^(?:at|à)$/.test(form)) ? from : null
  const link = links.get(lemma)
  if (link !== undefined) return behindLink(words, from, number, link)
  return number - from > directReach ? null : from
}

const links: ReadonlyMap<string, RegExp> = new Map([
  ['parler', /^(?:de|d')$/],
  ['speak', /^of$/],
  ['tabler', /^sur$/],
])

/** « parlait au début du mois de 3 800 hommes »: the last link before the number, a hedge at most in between. */
function behindLink(words: readonly Word[], from: number, number: number, link: RegExp): number | null {
  for (let at = number - 1; at >= from && number - at <= atReach; at--) {
    if (
      link.test(words[at]?.form ?? '') &&
      !/^(?:plus|moins|pres|more|less)$/.test(words[at - 1]?.form ?? '')
    )
      return at + 1
  }
  return null
}

function nextNumber(words: readonly Word[], from: number, grammar: Grammar, quoted: boolean): number | null {
  for (let at = from; at < words.length && at - from < farthest; at++) {
    const word = words[at]
    // "puts the figure at “no more than 350”"
    if (quoted && word?.kind === 'quote' && isAtQuotation(words, from, at)) return at
    if (word === undefined || word.kind === 'quote' || isMark(word, ',;:.!?()')) return null
    if (/^\d/.test(word.form) || isNumberWord(word.form)) return at
    if (hasFiniteVerb(words, at, at + 1, grammar)) return null
  }
  return null
}

function isAtQuotation(words: readonly Word[], from: number, at: number): boolean {
  return at - from <= atReach && /^(?:at|à)$/.test(words[at - 1]?.form ?? '')
}

export function givesOnlyNumbers({ verb: { uses } }: VerbGroup): boolean {
  return [...uses].every(use => use === 'count' || use === 'at')
}
