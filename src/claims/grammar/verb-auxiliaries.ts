import { wordSet } from '../../text/words/word-set.ts'
import { type Grammar, isDerivedAdverb } from './grammar.ts'
import type { Word } from './words.ts'

/** What has been read of a verb group so far, from its head to the left. */
export interface Draft {
  first: number
  inverted: number | null
  passive: boolean
  negated: boolean
  hearsay: boolean
  compound: boolean
  governor: string | null
}

const hearsayAuxiliaries = new Set(['aurait', 'auraient', 'serait', 'seraient'])
const hearsayAdverbs = new Set(['reportedly', 'allegedly', 'purportedly', 'apparemment'])
const reflexives = new Set(['se', "s'", 'me', "m'", 'nous', 'vous'])
const subjectPronouns = wordSet(
  "il elle on ils elles qui je j' tu nous vous n' ne ceux-ci celui-ci celle-ci cela",
)

/** What belongs to the verb at `head` of the words before it: auxiliaries, negations, clitics, adverbs. */
export function readAuxiliaries(words: readonly Word[], head: number, grammar: Grammar): Draft {
  const draft: Draft = {
    first: head,
    inverted: null,
    passive: false,
    negated: false,
    hearsay: false,
    compound: false,
    governor: null,
  }
  let passed = head
  let reach = longestVerb
  for (let index = head - 1; index >= 0 && head - index < reach; index--) {
    index -= asideLength(words, index, grammar)
    const word = words[index]
    const opening = draft.governor === 'mesure' ? insertionBefore(words, index) : null
    if (opening !== null) {
      reach += index - opening
      index = opening
      passed = opening
      draft.first = opening
      continue
    }
    if (word === undefined || word.kind !== 'word') break
    if (!take(words, index, passed, draft, grammar)) break
    passed = index
  }
  return draft
}

const themselves = /^(?:lui|elle|eux|elles)$/
const longestAside = 4

/** How many words « , lui, » and « , de son côté, » are that end with the comma at `index`, between a verb and its auxiliary. */
function asideLength(words: readonly Word[], index: number, grammar: Grammar): number {
  if (words[index]?.form !== ',') return 0
  let from = index - 1
  while (index - from <= longestAside && words[from]?.kind === 'word') from -= 1
  if (words[from]?.form !== ',' || !grammar.have.has(words[from - 1]?.form ?? '')) return 0
  const aside = words.slice(from + 1, index).map(({ form }) => form)
  const isOne = aside.length === 1 && themselves.test(aside[0] ?? '')
  return isOne || setPhrases.has(aside.join(' ')) ? aside.length + 2 : 0
}

const longestVerb = 9
const longestInsertion = 8

/** « n’était pas, mardi soir, en mesure de dire »: the comma that opens what ends at the comma `at`; else null. */
function insertionBefore(words: readonly Word[], at: number): number | null {
  if (words[at]?.form !== ',' || words[at]?.kind !== 'mark') return null
  const opening = words.findLastIndex(({ kind }, index) => index < at && kind !== 'word')
  if (words[opening]?.form !== ',' || at - opening > longestInsertion) return null
  return /^(?:pas|plus|toujours)$/.test(words[opening - 1]?.form ?? '') ? opening : null
}

/** Whether the word at `index` still belongs to the verb; notes in `draft` what it says. */
function take(
  words: readonly Word[],
  index: number,
  passed: number,
  draft: Draft,
  grammar: Grammar,
): boolean {
  const form = words[index]?.form ?? ''
  if (isAsForThem(words, index)) return true
  if (form === "'s" && !grammar.pronouns.has(words[index - 1]?.form ?? '')) return false
  if (words[index]?.inverted === true) {
    draft.inverted = index
    return true
  }
  // « a lui annoncé », « ont eux dénoncé »
  if (themselves.test(form) && grammar.have.has(words[index - 1]?.form ?? '')) return true
  // « Le Point a révélé »: a name, and no negation
  if (grammar.negations.has(form) && isNameHere(words, index)) return false
  // « a plus généralement dénoncé »
  if (form === 'plus' && isDerivedAdverb(words[index + 1]?.form ?? '', grammar)) return true
  const isEither =
    isEitherNegation(form) && (isBehindAuxiliary(words, index, grammar) || isBehindSubject(words, index))
  if (grammar.negations.has(form) || isEither) {
    draft.negated = true
    if (form !== 'plus') draft.first = index
    return true
  }
  if (takeAuxiliary(words, index, draft, grammar) || takeAbility(words, index, draft)) return true
  // « a fini par reconnaître »
  if (form === 'par') return passed === draft.first && /^fini(?:t|ssent)?$/.test(words[index - 1]?.form ?? '')
  if (form === 'to' || form === 'de' || form === "d'" || form === 'à')
    return takeInfinitiveMark(words, index, passed, draft, grammar)
  if (grammar.clitics.has(form)) return takeClitic(words, index, passed, draft, grammar)
  const before = words[index - 1]?.form ?? ''
  if (form === 'longer' && before === 'no') {
    draft.governor ??= form
    draft.first = index - 1
    return true
  }
  const derived = isDerivedAdverb(form, grammar)
  const adverb =
    grammar.adverbs.has(form) || (derived && !grammar.determiners.has(before) && !grammar.links.has(before))
  if (adverb && passed === draft.first && words[index]?.capital === false) draft.first = index
  draft.hearsay ||= hearsayAdverbs.has(form)
  return adverb
}

/** "has", « a été », "must": what they say of the verb behind them. */
function takeAuxiliary(words: readonly Word[], index: number, draft: Draft, grammar: Grammar): boolean {
  const form = words[index]?.form ?? ''
  if (
    grammar.have.has(form) &&
    !(words[index]?.capital === true && draft.inverted === null && form === 'a')
  ) {
    draft.hearsay ||= hearsayAuxiliaries.has(form)
    draft.compound = true
    draft.first = index
    return true
  }
  if (grammar.be.has(form)) {
    // "was unable to say": what a verb governs makes no passive
    if (/^(?:(?:un)?able|mesure)$/.test(draft.governor ?? '')) draft.compound = false
    else if (isOwnReflexive(words, index - 1)) draft.compound = true
    else draft.passive = true
    draft.hearsay ||= hearsayAuxiliaries.has(form)
    draft.first = index
    return true
  }
  if ((grammar.modals.has(form) || grammar.governing.has(form)) && !isNameHere(words, index)) {
    draft.governor ??= form
    draft.negated ||= form.endsWith("n't") || form === 'cannot' || form === 'unable'
    draft.first = index
    return true
  }
  return false
}

/** « n’est pas en mesure de confirmer » */
function takeAbility(words: readonly Word[], index: number, draft: Draft): boolean {
  if (words[index]?.form !== 'mesure' || words[index - 1]?.form !== 'en') return false
  draft.governor ??= 'mesure'
  draft.first = index
  return true
}

/** "yet to confirm", « cherche à savoir »: the mark of an infinitive that another verb governs. */
function takeInfinitiveMark(
  words: readonly Word[],
  index: number,
  passed: number,
  draft: Draft,
  grammar: Grammar,
): boolean {
  const before = words[index - 1]?.form ?? ''
  if (words[index]?.form === 'to' && before === 'yet' && isBehindAuxiliary(words, index - 1, grammar)) {
    draft.negated = true
    draft.governor ??= before
    return true
  }
  if (before === 'mesure' && words[index - 2]?.form === 'en') return passed === draft.first
  return passed === draft.first && (grammar.governing.has(before) || grammar.modals.has(before))
}

/** « s’est dit », « vous vous êtes dit », but not « il vous est recommandé ». */
function isOwnReflexive(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? ''
  if (form === 'nous' || form === 'vous') return words[at - 1]?.form === form
  if (/^m[e']$/.test(form)) return /^j[e']$/.test(words[at - 1]?.form ?? '')
  return reflexives.has(form)
}

/** « Elisabeth Borne a appelé »: a capital inside a sentence is a name's. */
function isNameHere(words: readonly Word[], index: number): boolean {
  return words[index]?.capital === true && words[index - 1]?.kind === 'word'
}

/** "has neither confirmed", « n’a ni confirmé » */
function isEitherNegation(form: string): boolean {
  return form === 'neither' || form === 'ni'
}

/** "Oslo neither confirmed nor denied" */
function isBehindSubject(words: readonly Word[], index: number): boolean {
  return words[index]?.form === 'neither' && words[index - 1]?.kind === 'word'
}

/** "has yet to say", « n’ont donc ni confirmé » */
function isBehindAuxiliary(words: readonly Word[], index: number, grammar: Grammar): boolean {
  const before = words[index - 1]?.form ?? ''
  const at = grammar.adverbs.has(before) && !grammar.have.has(before) ? index - 2 : index - 1
  const form = words[at]?.form ?? ''
  return grammar.have.has(form) || grammar.be.has(form) || grammar.modals.has(form)
}

const setPhrases = new Set([
  ...['lui', 'elle', 'eux', 'elles'].flatMap(form => [
    `quant à ${form}`,
    `${form} aussi`,
    `${form} egalement`,
  ]),
  ...'de son cote|de leur cote|pour sa part|pour leur part|dans la foulee|par ailleurs|par exemple|de nouveau|en outre|en revanche|en consequence|par consequent|au total|à son tour|à leur tour|de meme'.split(
    '|',
  ),
  ..."en effet|de plus|d' ores et|ores et deja|entre temps|d' ailleurs|d' abord|for his part|for her part|in turn".split(
    '|',
  ),
])

/** « a, quant à lui, prévenu », « de son côté »: set phrases that may stand inside a verb. */
function isAsForThem(words: readonly Word[], index: number): boolean {
  for (let from = index - 2; from <= index; from++) {
    const phrase = words.slice(Math.max(0, from), from + 3).map(({ form }) => form)
    if (
      setPhrases.has(phrase.join(' ')) ||
      (from > index - 2 && setPhrases.has(phrase.slice(0, 2).join(' ')))
    )
      return true
  }
  return false
}

function takeClitic(
  words: readonly Word[],
  index: number,
  passed: number,
  draft: Draft,
  grammar: Grammar,
): boolean {
  if (passed !== draft.first) return false
  const form = words[index]?.form ?? ''
  const verb = words[passed]?.form ?? ''
  if ((form === 'nous' || form === 'vous') && /(?:ons|ez)$/.test(verb)) return false
  const before = words[index - 1]?.form ?? ''
  const isPair = /^(?:le|la|les)$/.test(form) && /^(?:lui|leur)$/.test(verb)
  // « les informant que », « lui demandant de »
  const isBeforeGerund = /^(?:le|la|les|l'|leur)$/.test(form) && /ant$/.test(verb) && passed === index + 1
  const certain = reflexives.has(form) || /^(?:lui|y|en)$/.test(form) || isPair || isBeforeGerund
  const hasAuxiliary = grammar.have.has(verb) || grammar.be.has(verb)
  if (!certain && !hasAuxiliary && !subjectPronouns.has(before)) return false
  if (form === 'lui' && !hasAuxiliary && grammar.prepositions.has(before)) return false
  draft.first = index
  return true
}
