import type { Language } from '../../types.ts'
import { type CueVerb, verbReadings } from './cues.ts'
import { type Grammar, grammarOf, isDerivedAdverb } from './grammar.ts'
import type { VerbShape } from './inflection.ts'
import { isOnly } from './restriction.ts'
import { chooseShape, type Draft } from './verb-shapes.ts'
import { formKey, type Word } from './words.ts'

/** A verb of speech with everything that belongs to it: « a également », "had told", « tient à … souligner ». */
export interface VerbGroup {
  readonly verb: CueVerb
  readonly shape: VerbShape
  /** Word indexes, both inclusive. */
  readonly first: number
  readonly head: number
  readonly last: number
  /** The pronoun of « a-t-il ajouté », as a word index. */
  readonly inverted: number | null
  readonly passive: boolean
  /** « se demande » */
  readonly reflexive: boolean
  readonly negated: boolean
  /** « aurait affirmé »: the speech itself is hearsay. */
  readonly hearsay: boolean
  /** « pourrait annoncer », "will say", « refuse de dire »: governed by another verb. */
  readonly governor: string | null
  /** « démentira » */
  readonly future: boolean
}

const hearsayAuxiliaries = new Set(['aurait', 'auraient', 'serait', 'seraient'])
const hearsayAdverbs = new Set(['reportedly', 'allegedly', 'purportedly', 'apparemment'])
const reflexives = new Set(['se', "s'", 'me', "m'", 'nous', 'vous'])
const subjectPronouns = new Set(
  "il elle on ils elles qui je j' tu nous vous n' ne ceux-ci celui-ci celle-ci cela".split(' '),
)

/** The verbs of speech of a passage, left to right, with what belongs to each. */
export function findVerbGroups(words: readonly Word[], language: Language): VerbGroup[] {
  const grammar = grammarOf(language)
  const groups: VerbGroup[] = []
  for (let index = 0; index < words.length; index++) {
    const group = groupAt(words, index, language, grammar)
    if (group === null) continue
    const whole = withJoinedVerb(words, group, language, grammar)
    groups.push(whole)
    if (whole !== group) index = whole.last
  }
  return groups
}

const alternatives = /^(?:nor|ni|or|ou)$/
const farthestJoined = 4

/** "neither confirmed nor ruled out", « de confirmer ou d’infirmer »: two verbs that have what follows in common. */
function withJoinedVerb(
  words: readonly Word[],
  group: VerbGroup,
  language: Language,
  grammar: Grammar,
): VerbGroup {
  const joint = words[group.last + 1]
  if (joint === undefined || !alternatives.test(joint.form)) return group
  for (let at = group.last + 2; at <= group.last + farthestJoined; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return group
    for (const { verb, shapes } of verbReadings(formKey(word.form, word.accented), language)) {
      const last = endOfTail(words, at, verb.tail)
      if (last !== null && shapes.has(group.shape)) return { ...group, last }
    }
    const between = /^(?:de|d'|l'|le|la|les|to)$/.test(word.form) || grammar.adverbs.has(word.form)
    if (!between) return group
  }
  return group
}

function groupAt(
  words: readonly Word[],
  index: number,
  language: Language,
  grammar: Grammar,
): VerbGroup | null {
  const word = words[index]
  if (word === undefined || word.kind !== 'word') return null
  // « des modèles Evora, Exige et Elise »: inside a French sentence a capital is a name's
  const isInside = words[index - 1]?.kind === 'word' || words[index - 1]?.form === ','
  if (language === 'fr' && word.capital && isInside && words[index + 1]?.inverted !== true) return null
  // "Qaboos bin Said"
  if (word.capital && /^(?:bin|ibn|al|el|abu|ould)$/.test(words[index - 1]?.form ?? '')) return null
  for (const { verb, shapes } of verbReadings(formKey(word.form, word.accented), language)) {
    const last = endOfTail(words, index, verb.tail)
    if (last === null) continue
    const draft = scanLeft(words, index, grammar)
    const reflexive = isReflexive(words, draft.first, index)
    if (reflexive ? !reflexiveVerbs.has(verb.lemma) : verb.lemma === 'attendre à') continue
    const shape = chooseShape(words, index, shapes, draft, language, grammar)
    if (shape === null) continue
    const following = words[last + 1]
    const pronoun = following?.inverted === true && !/^(?:le|la|les|y|en|moi|toi)$/.test(following.form)
    const inverted = draft.inverted ?? (pronoun ? last + 1 : null)
    return {
      verb,
      shape,
      head: index,
      inverted,
      first: draft.first,
      last: inverted !== null && inverted > last ? inverted : last,
      passive: draft.passive,
      reflexive,
      negated:
        (draft.negated && !isOnly(words, draft.first, last)) || isOfNeither(words, draft.first, grammar),
      hearsay: draft.hearsay,
      governor: draft.governor,
      future: language === 'fr' && shape === 'finite' && /(?:ra|ront)$/.test(word.form),
    }
  }
  return null
}

/** The last word of a subject whose verb begins at `first`: of "the governor, Jane Doe, has" it is the governor. */
function beforeApposition(words: readonly Word[], first: number): number {
  if (words[first - 1]?.form !== ',') return first - 1
  const opening = words.findLastIndex(({ form }, at) => at < first - 1 && form === ',')
  return opening < 0 ? first - 1 : opening - 1
}

/** "Neither Oslo nor Bergen has confirmed": the negation stands before the subject. */
function isOfNeither(words: readonly Word[], first: number, grammar: Grammar): boolean {
  for (let at = beforeApposition(words, first); at >= 0 && first - at < longestSubject; at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return false
    if (word.form === 'neither') return true
    if (grammar.have.has(word.form) || grammar.be.has(word.form) || grammar.modals.has(word.form))
      return false
  }
  return false
}

const longestSubject = 16

/** Verbs that speak when they are reflexive; the others then say what happens: « s’y ajouterait », « se confirme ». */
const reflexiveVerbs = new Set(
  `dire féliciter inquiéter réjouir indigner étonner alarmer plaindre défendre engager exclamer interroger insurger
  emporter moquer désoler lamenter vanter justifier exprimer agacer énerver amuser demander promettre jurer opposer
  rassurer questionner offusquer insurger souvenir`
    .split(/\s+/)
    .concat('attendre à'),
)

function isReflexive(words: readonly Word[], first: number, head: number): boolean {
  for (let at = first; at < head; at++) if (/^(?:se|s')$/.test(words[at]?.form ?? '')) return true
  return false
}

/** « met également en garde »: a word or two may stand between a verb and its tail. */
function endOfTail(words: readonly Word[], head: number, tail: readonly string[]): number | null {
  if (tail.length === 0) return head
  for (let gap = 1; gap <= 3; gap++) {
    if (tail.every((form, offset) => words[head + gap + offset]?.form === form))
      return head + gap + tail.length - 1
    // "talk for months about"
    if (
      words[head + gap]?.kind !== 'word' ||
      /^(?:for|from|after|before)$/.test(words[head + gap]?.form ?? '')
    )
      return null
  }
  return null
}

function scanLeft(words: readonly Word[], head: number, grammar: Grammar): Draft {
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
  for (let index = head - 1; index >= 0 && head - index < 9; index--) {
    const word = words[index]
    if (word === undefined || word.kind !== 'word') break
    if (!take(words, index, passed, draft, grammar)) break
    passed = index
  }
  return draft
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
  // « Le Point a révélé »: a name, and no negation
  if (grammar.negations.has(form) && isNameHere(words, index)) return false
  // « a plus généralement dénoncé »
  if (form === 'plus' && isDerivedAdverb(words[index + 1]?.form ?? '', grammar)) return true
  if (grammar.negations.has(form) || (isEitherNegation(form) && isBehindAuxiliary(words, index, grammar))) {
    draft.negated = true
    if (form !== 'plus') draft.first = index
    return true
  }
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
    if (/^(?:un)?able$/.test(draft.governor ?? '')) draft.compound = false
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
  // « a fini par reconnaître »
  if (form === 'par') return passed === draft.first && /^fini(?:t|ssent)?$/.test(words[index - 1]?.form ?? '')
  if (form === 'to' || form === 'de' || form === "d'" || form === 'à') {
    const before = words[index - 1]?.form ?? ''
    if (form === 'to' && before === 'yet' && isBehindAuxiliary(words, index - 1, grammar)) {
      draft.negated = true
      draft.governor ??= before
      return true
    }
    return passed === draft.first && (grammar.governing.has(before) || grammar.modals.has(before))
  }
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
  ...'de son cote|de leur cote|pour sa part|pour leur part|dans la foulee|par ailleurs|en outre|en revanche'.split(
    '|',
  ),
  ..."en effet|de plus|d' ailleurs|d' abord|for his part|for her part|in turn".split('|'),
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
