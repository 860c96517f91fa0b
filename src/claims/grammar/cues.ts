import { fold } from '../../text/words/tokens.ts'
import type { Language } from '../../types.ts'
import * as english from './cues-english.ts'
import * as french from './cues-french.ts'
import {
  type InflectedForm,
  inflectEnglish,
  inflectFrench,
  readIrregular,
  type VerbShape,
} from './inflection.ts'

/** What a verb of speech or belief takes after it; see the lists of cues-french.ts and cues-english.ts. */
export type Use =
  | 'say'
  | 'nounPhrase'
  | 'quote'
  | 'that'
  | 'call'
  | 'accuse'
  | 'plan'
  | 'check'
  | 'count'
  | 'at'

export interface CueVerb {
  readonly lemma: string
  readonly uses: ReadonlySet<Use>
  /** The words that follow the verb in the cue: « en garde », "out". */
  readonly tail: readonly string[]
}

export interface VerbReading {
  readonly verb: CueVerb
  readonly shapes: ReadonlySet<VerbShape>
}

type Forms = Map<string, { verb: CueVerb; shapes: Set<VerbShape> }[]>

const frenchForms = buildFrench()
const englishForms = buildEnglish()
const prepositions = {
  fr: byFirstWord(french.holderPrepositions),
  en: byFirstWord(english.holderPrepositions),
}
const nouns = { fr: new Set(words(fold(french.speechNouns))), en: new Set(words(english.speechNouns)) }
const signed = { fr: new Set(words(french.signedNouns)), en: new Set(words(english.signedNouns)) }

/** The verbs that a form (see `formKey`) can be, those with a tail first. */
export function verbReadings(key: string, language: Language): readonly VerbReading[] {
  return (language === 'fr' ? frenchForms : englishForms).get(key) ?? []
}

/** « selon », "according to", each as its folded words: those that begin with this one. */
export function holderPrepositions(first: string, language: Language): readonly (readonly string[])[] {
  return prepositions[language].get(first) ?? []
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  return Map.groupBy(
    phrases.map(phrase => phrase.split(' ')),
    ([first = '']) => first,
  )
}

/** « Tract de … », "Open letter from …": what a line names that says whose words stand above it. */
export function isSignedNoun(form: string, language: Language): boolean {
  return signed[language].has(form)
}

export function isSpeechNoun(form: string, language: Language): boolean {
  return nouns[language].has(form)
}

function words(list: string): string[] {
  return list.split(/\s+/).filter(word => word !== '')
}

function buildFrench(): Forms {
  const verbs = new Map<string, Set<Use>>()
  const irregular = [...french.irregularSay, ...french.irregularThat, ...french.irregularCall].map(
    readIrregular,
  )
  addUses(verbs, words(french.sayVerbs), 'say')
  addUses(
    verbs,
    french.irregularSay.map(line => readIrregular(line).lemma),
    'say',
  )
  addUses(verbs, words(french.nounPhraseVerbs), 'nounPhrase')
  addUses(verbs, words(french.quoteVerbs), 'quote')
  addUses(verbs, words(french.thatVerbs), 'that')
  addUses(
    verbs,
    french.irregularThat.map(line => readIrregular(line).lemma),
    'that',
  )
  addUses(verbs, words(french.callVerbs), 'call')
  addUses(
    verbs,
    french.irregularCall.map(line => readIrregular(line).lemma),
    'call',
  )
  addUses(verbs, words(french.accuseVerbs), 'accuse')
  addUses(verbs, words(french.planVerbs), 'plan')
  addUses(verbs, words(french.checkVerbs), 'check')
  addUses(verbs, words(french.countVerbs), 'count')
  addUses(verbs, words(french.atVerbs), 'at')
  const known = new Map(irregular.map(({ lemma, forms }) => [lemma, forms]))
  const forms = index(verbs, lemma => known.get(lemma) ?? inflectFrench(lemma))
  return addPhrases(forms, french.verbPhrases, new Set(['say', 'nounPhrase']))
}

function buildEnglish(): Forms {
  const verbs = new Map<string, Set<Use>>()
  const irregular = [...english.irregularSay, ...english.irregularThat, ...english.irregularCount].map(
    readIrregular,
  )
  addUses(verbs, words(english.sayVerbs), 'say')
  addUses(
    verbs,
    english.irregularSay.map(line => readIrregular(line).lemma),
    'say',
  )
  addUses(verbs, words(english.nounPhraseVerbs), 'nounPhrase')
  addUses(verbs, words(english.thatVerbs), 'that')
  addUses(
    verbs,
    english.irregularThat.map(line => readIrregular(line).lemma),
    'that',
  )
  addUses(verbs, words(english.callVerbs), 'call')
  addUses(verbs, words(english.accuseVerbs), 'accuse')
  addUses(verbs, words(english.planVerbs), 'plan')
  addUses(verbs, words(english.checkVerbs), 'check')
  addUses(verbs, [...words(english.countVerbs), 'put', 'speak'], 'count')
  addUses(verbs, words(english.atVerbs), 'at')
  const known = new Map(irregular.map(({ lemma, forms }) => [lemma, forms]))
  const doubled = new Set(words(english.doubledVerbs))
  const forms = index(verbs, lemma => known.get(lemma) ?? inflectEnglish(lemma, doubled.has(lemma)))
  return addPhrases(forms, english.verbPhrases, new Set(['say', 'nounPhrase']))
}

function addUses(verbs: Map<string, Set<Use>>, lemmas: readonly string[], use: Use): void {
  for (const lemma of lemmas) {
    const uses = verbs.get(lemma) ?? new Set()
    verbs.set(lemma, uses.add(use))
  }
}

function index(
  verbs: ReadonlyMap<string, ReadonlySet<Use>>,
  inflect: (lemma: string) => InflectedForm[],
): Forms {
  const forms: Forms = new Map()
  for (const [lemma, uses] of verbs) addForms(forms, { lemma, uses, tail: [] }, inflect(lemma))
  return forms
}

function addForms(forms: Forms, verb: CueVerb, inflected: readonly InflectedForm[]): void {
  for (const { form, shape } of inflected) {
    const readings = forms.get(form) ?? []
    const reading = readings.find(candidate => candidate.verb === verb)
    if (reading === undefined) readings.unshift({ verb, shapes: new Set([shape]) })
    else reading.shapes.add(shape)
    forms.set(form, readings)
  }
}

function addPhrases(forms: Forms, lines: readonly string[], uses: ReadonlySet<Use>): Forms {
  for (const line of lines) {
    const { lemma, forms: inflected } = readIrregular(line)
    const [head = '', ...tail] = lemma.split(' ')
    const own = inflected.filter(({ form, shape }) => shape !== 'infinitive' || form === fold(head))
    addForms(forms, { lemma, uses, tail: tail.map(word => (word === 'à' ? word : fold(word))) }, own)
  }
  for (const readings of forms.values()) readings.sort((a, b) => b.verb.tail.length - a.verb.tail.length)
  return forms
}
