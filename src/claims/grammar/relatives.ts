import { isMark } from './clauses.ts'
import { type Grammar, isDerivedAdverb } from './grammar.ts'
import type { Word } from './words.ts'

/** Where the name begins that a relative pronoun stands for, in the phrase before it from the word `first` to `end`. */
export function whoActs(words: readonly Word[], first: number, end: number, grammar: Grammar): number {
  return (
    governedName(words, first, end, grammar) ??
    doer(words, first, end, grammar) ??
    objectOfInfinitive(words, first, end, grammar)
  )
}

const longestOrigin = 10

/** « Ana Ruiz, de l’université de Lyon, qui a … »: the comma before what only says where somebody belongs. */
export function beforeOrigin(words: readonly Word[], comma: number, grammar: Grammar): number {
  const opening = words.findLastIndex((word, at) => at < comma && isMark(word, ','))
  const link = words[opening + 1]?.form ?? ''
  const near = opening > 0 && comma - opening < longestOrigin && words[opening - 1]?.capital === true
  return near && grammar.links.has(link) ? opening : comma
}

/** "drew a rebuttal from the European Union, which said": behind a verb that is none elsewhere, what its preposition governs. */
function governedName(words: readonly Word[], first: number, end: number, grammar: Grammar): number | null {
  if (!verbal.test(words[first]?.form ?? '') || words[first]?.capital === true) return null
  for (let at = end - 1; at > first; at--) {
    const { form } = words[at] ?? { form: '' }
    if (grammar.prepositions.has(form) && !/^(?:of|de|du|des|d')$/.test(form)) return at + 1
  }
  return null
}

const farthestDoer = 5

/** « une décision dictée par l’Élysée, qui a fait savoir »: a thing done by somebody, who speaks. */
function doer(words: readonly Word[], first: number, end: number, grammar: Grammar): number | null {
  for (let at = end - 1; at > first + 1 && end - at <= farthestDoer; at--) {
    if (!/^(?:par|by)$/.test(words[at]?.form ?? '')) continue
    let before = at - 1
    while (
      before > first &&
      (grammar.adverbs.has(words[before]?.form ?? '') || isDerivedAdverb(words[before]?.form ?? '', grammar))
    )
      before -= 1
    const done =
      words[before]?.accented === true ||
      /(?:ed|(?:pris|mis|crit|dit|truit|duit|tenu|rendu|fert|vert)e?s?)$/.test(words[before]?.form ?? '')
    const named = words[at + 1]?.capital === true || words[end]?.capital === true
    return done && named ? at + 1 : null
  }
  return null
}

const verbal =
  /(?:ing|ed)$|^(?:drew|spoke|met|went|came|sent|gave|told|fell|fled|led|held|sat|stood|won|lost|brought|took|made|ran|rose|saw|left|kept|paid|struck)$/

/** « une manière de viser le ministère qui … »: the antecedent is what the infinitive governs. */
function objectOfInfinitive(words: readonly Word[], first: number, end: number, grammar: Grammar): number {
  if (!grammar.links.has('de')) return first
  for (let at = end - 1; at > first; at--) {
    const governs =
      /^(?:de|d'|à|pour)$/.test(words[at - 2]?.form ?? '') && infinitive.test(words[at - 1]?.form ?? '')
    if (governs && grammar.determiners.has(words[at]?.form ?? '')) return at
  }
  return first
}

const infinitive = /(?:[^i]er|ir|re)$/
