import type { Language } from '../../types.ts'
import { isReflexivePronoun } from './clauses.ts'
import { type CueVerb, verbReadings } from './cues.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import type { VerbShape } from './inflection.ts'
import { isOnly } from './restriction.ts'
import { readAuxiliaries } from './verb-auxiliaries.ts'
import { chooseShape, isObjectPronoun } from './verb-shapes.ts'
import type { Word } from './words.ts'

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

/** A finite verb of which no more is known than where it stands. */
export function finiteGroup(verb: CueVerb, first: number, head: number, last: number): VerbGroup {
  return {
    verb,
    shape: 'finite',
    first,
    head,
    last,
    inverted: null,
    passive: false,
    reflexive: false,
    negated: false,
    hearsay: false,
    governor: null,
    future: false,
  }
}

/** The verbs of speech of a passage, left to right, with what belongs to each. */
export function findVerbGroups(words: readonly Word[], language: Language): VerbGroup[] {
  const grammar = grammarOf(language)
  const groups: VerbGroup[] = []
  for (let index = 0; index < words.length; index++) {
    const group = groupAt(words, index, grammar, groups)
    if (group === null) continue
    const whole = withJoinedVerb(words, group, grammar)
    groups.push(whole)
    if (whole !== group) index = whole.last
  }
  return groups
}

const alternatives = /^(?:nor|ni|or|ou)$/
const farthestJoined = 4

/** "neither confirmed nor ruled out", « de confirmer ou d’infirmer »: two verbs that have what follows in common. */
function withJoinedVerb(words: readonly Word[], group: VerbGroup, grammar: Grammar): VerbGroup {
  const joint = words[group.last + 1]
  if (joint === undefined || !alternatives.test(joint.form)) return group
  for (let at = group.last + 2; at <= group.last + farthestJoined; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return group
    for (const { verb, shapes } of verbReadings(word, grammar.language)) {
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
  grammar: Grammar,
  before: readonly VerbGroup[],
): VerbGroup | null {
  const word = words[index]
  if (word === undefined || word.kind !== 'word') return null
  // « des modèles Evora, Exige et Elise »: inside a French sentence a capital is a name's
  const isInside = words[index - 1]?.kind === 'word' || words[index - 1]?.form === ','
  if (grammar.language === 'fr' && word.capital && isInside && words[index + 1]?.inverted !== true)
    return null
  // "Qaboos bin Said"
  if (word.capital && /^(?:bin|ibn|al|el|abu|ould)$/.test(words[index - 1]?.form ?? '')) return null
  for (const { verb, shapes } of verbReadings(word, grammar.language)) {
    const last = endOfTail(words, index, verb.tail)
    if (last === null) continue
    const draft = readAuxiliaries(words, index, grammar)
    draft.compound ||=
      shapes.has('participle') &&
      !shapes.has('finite') &&
      draft.first === index &&
      sharesAuxiliary(words, index, before.at(-1), grammar)
    const reflexive = !selfGoverning.test(draft.governor ?? '') && isReflexive(words, draft.first, index)
    if (reflexive ? !reflexiveVerbs.has(verb.lemma) : verb.lemma === 'attendre à') continue
    const shape = chooseShape(words, index, shapes, draft, grammar)
    if (shape === null) continue
    if (grammar.language === 'fr' && draft.first === index && isObjectPronoun(words, index)) draft.first -= 1
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
        (draft.negated && !isOnly(words, draft.first, last) && !hastens.test(draft.governor ?? '')) ||
        isOfNeither(words, draft.first, grammar),
      hearsay: draft.hearsay,
      governor: draft.governor,
      future: grammar.language === 'fr' && shape === 'finite' && /(?:ra|ront)$/.test(word.form),
    }
  }
  return null
}

/** « a affirmé que tout allait bien et démenti avoir menti »: a participle that takes up the auxiliary of the verb before. */
function sharesAuxiliary(
  words: readonly Word[],
  index: number,
  before: VerbGroup | undefined,
  grammar: Grammar,
): boolean {
  if (grammar.language === 'en' || !/^(?:et|mais)$/.test(words[index - 1]?.form ?? '')) return false
  if (!/^(?:que|qu'|avoir|etre)$/.test(words[index + 1]?.form ?? '')) return false
  const isTold = before?.shape === 'participle' && grammar.have.has(words[before.first]?.form ?? '')
  return isTold || hasCompoundBefore(words, index - 1)
}

const longestCompound = 8

/** « a fait machine arrière et | admis que »: an auxiliary and its participle in the same clause. */
function hasCompoundBefore(words: readonly Word[], end: number): boolean {
  for (let at = end - 1; at > 0 && end - at <= longestCompound; at--) {
    const { kind, form } = words[at] ?? { kind: 'mark', form: '' }
    if (kind !== 'word' || /^(?:qui|que|qu'|dont|ou|et)$/.test(form)) return false
    if (/^(?:a|ont|avait|avaient)$/.test(form)) return isParticiple(words[at + 1])
  }
  return false
}

function isParticiple(word: Word | undefined): boolean {
  return (
    word?.accented === true ||
    /^(?:fait|pris|mis|rendu|tenu|donne|rompu|perdu|reçu|recu)$/.test(word?.form ?? '')
  )
}

/** « se refuse à dire », « s’est empressé de préciser »: what is reflexive is the verb that governs. */
const selfGoverning = /^(?:refus|content|empress|born|gard|abst)/

/** « n’a pas hésité à dire », "did not hesitate to say": whoever does not hesitate has said it. */
const hastens = /^(?:hesit|tard)/

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
  emporter moquer désoler lamenter vanter targuer justifier exprimer agacer énerver amuser demander promettre jurer opposer
  rassurer questionner offusquer souvenir`
    .split(/\s+/)
    .concat('attendre à'),
)

function isReflexive(words: readonly Word[], first: number, head: number): boolean {
  for (let at = first; at < head; at++) if (isReflexivePronoun(words[at])) return true
  return false
}

/** « met également en garde »: a word or two may stand between a verb and its tail. */
function endOfTail(words: readonly Word[], head: number, tail: readonly string[]): number | null {
  if (tail.length === 0) return head
  for (let gap = 1; gap <= 3; gap++) {
    // « fait un état des lieux » is no « fait état »
    const isCounted = gap > 1 && /^une?$/.test(words[head + gap - 1]?.form ?? '')
    if (!isCounted && tail.every((form, offset) => words[head + gap + offset]?.form === form))
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
