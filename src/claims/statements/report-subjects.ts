import { isMark } from '../grammar/clauses.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { type NounPhrase, nounPhraseBefore } from '../grammar/noun-phrases.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Reading } from '../grammar/word-order.ts'
import type { Word } from '../grammar/words.ts'

/** « …, a annoncé la mairie, qui dément toute fuite », "…, said Ana Ruiz, who denied …": whom the pronoun behind the comma means. */
export function withAntecedent(
  { words, grammar, subject }: Reading,
  phrase: NounPhrase | null,
): NounPhrase | null {
  if (phrase === null || phrase.core[0] !== phrase.core[1]) return phrase
  const at = phrase.core[0]
  if (!grammar.relatives.has(words[at]?.form ?? '') || !isMark(words[at - 1], ',')) return phrase
  const isSubject = subject?.core[1] === at - 2
  const core = isSubject ? subject.core : nounPhraseBefore(words, at - 1, grammar)?.core
  return core === undefined ? phrase : { ...phrase, core }
}

/** "a group led by Jane Doe plans": the subject stands before the participle. */
export function beforeAgent(words: readonly Word[], nearest: NounPhrase, grammar: Grammar): NounPhrase {
  if (grammar.language === 'fr') return nearest
  const ends = [grammar.prepositions, grammar.conjunctions, grammar.determiners, grammar.coordinators]
  let by = nearest.first - 1
  while (isPlain(words[by], ends) && nearest.first - by < longestTitle) by -= 1
  const isAgent = words[by]?.form === 'by' && /(?:led|run|ed|en|wn)$/.test(words[by - 1]?.form ?? '')
  return (isAgent ? nounPhraseBefore(words, by - 1, grammar) : null) ?? nearest
}

function isPlain(word: Word | undefined, ends: readonly ReadonlySet<string>[]): boolean {
  return word?.kind === 'word' && !ends.some(set => set.has(word.form))
}

const longestTitle = 6

/** "Chad agreed to leave and the rebels promised": whoever stands behind « et », and not the clause before it. */
export function behindClause({ words, grammar, groups }: Reading, subject: NounPhrase): NounPhrase {
  const clause = groups.find(
    ({ head, shape }) => shape === 'finite' && subject.first < head && head < subject.last,
  )
  if (clause === undefined) return subject
  const before = words.slice(subject.first, clause.head)
  if (before.some(({ form }) => grammar.relatives.has(form) || grammar.complementizers.has(form)))
    return subject
  const joint = words.findLastIndex(
    ({ form }, at) => clause.last < at && at < subject.last && grammar.coordinators.has(form),
  )
  return joint < 0 || joint >= subject.core[1]
    ? subject
    : { ...subject, first: joint + 1, core: [Math.max(joint + 1, subject.core[0]), subject.core[1]] }
}

/** "Foes point to a clause that says", « Le journal cite des témoins qui disent »: the antecedent stands behind the verb. */
export function behindVerb({ words, grammar, groups }: Reading, subject: NounPhrase): NounPhrase | null {
  const [first, last] = subject.core
  if (!grammar.relatives.has(words[subject.first]?.form ?? '')) return subject
  const verb = groups.findLast(({ head, shape }) => shape === 'finite' && head > first && head < last)
  if (verb === undefined) return subject
  const opens = words[verb.last + 1]
  const isPhrase = opens !== undefined && (opens.capital || grammar.determiners.has(opens.form))
  return isPhrase ? { ...subject, core: [verb.last + 1, last] } : null
}

/** "he hopes the council agrees": behind the verb that governs the clause its subject begins. */
export function behindGoverning({ words, grammar, groups }: Reading, subject: NounPhrase): NounPhrase {
  if (grammar.language === 'fr') return subject
  const first = subject.core[0]
  const verb = groups.find(
    ({ head, shape, verb }) => head === first && shape === 'finite' && thinking.test(verb.lemma),
  )
  const next = words[first + 1]
  const opens = next !== undefined && (next.capital || grammar.determiners.has(next.form))
  return verb === undefined || !opens || first === subject.core[1]
    ? subject
    : { ...subject, first: first + 1, core: [first + 1, subject.core[1]] }
}

const thinking = /^(?:hope|expect|fear|believe|think|feel|doubt)$/

/** "said while experts do not know the strain, “it spreads”": what is quoted is no part of what is granted first. */
export function isConceded({ words, groups }: Reading, subject: NounPhrase, group: VerbGroup): boolean {
  if (!/^(?:while|although|though)$/.test(words[subject.first - 1]?.form ?? '')) return false
  const isSaid = groups.some(({ last, shape }) => last === subject.first - 2 && shape === 'finite')
  const quotation = words.findIndex(({ full }, at) => full && at > group.last)
  return isSaid && isMark(words[quotation - 1], ',')
}
