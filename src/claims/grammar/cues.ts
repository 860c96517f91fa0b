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
import { formKey, type Word } from './words.ts'

/** What a verb of speech or belief takes after it; see the lists of cues-french.ts and cues-english.ts. */
export type Use = (typeof uses)[number]

const uses = ['say', 'nounPhrase', 'quote', 'that', 'call', 'accuse', 'plan', 'check', 'count', 'at'] as const

export interface CueVerb {
  readonly lemma: string
  readonly uses: ReadonlySet<Use>
  /** The words that follow the verb in the cue: « en garde », "out". */
  readonly tail: readonly string[]
}

interface VerbReading {
  readonly verb: CueVerb
  readonly shapes: ReadonlySet<VerbShape>
}

type Forms = Map<string, { verb: CueVerb; shapes: Set<VerbShape> }[]>

const doubled = new Set(words(english.doubledVerbs))
const forms = {
  fr: formsOf(french, inflectFrench),
  en: formsOf(english, lemma => inflectEnglish(lemma, doubled.has(lemma))),
}
const prepositions = {
  fr: byFirstWord(french.holderPrepositions),
  en: byFirstWord(english.holderPrepositions),
}
const nouns = { fr: new Set(words(fold(french.speechNouns))), en: new Set(words(english.speechNouns)) }
const signed = { fr: new Set(words(french.signedNouns)), en: new Set(words(english.signedNouns)) }

/** The verbs of speech that a word can be, those with a tail first. */
export function verbReadings(
  { form, accented }: Pick<Word, 'form' | 'accented'>,
  language: Language,
): readonly VerbReading[] {
  return forms[language].get(formKey(form, accented)) ?? []
}

/** Whether a word can be a verb of speech. */
export function isCue(word: Word, language: Language): boolean {
  return verbReadings(word, language).length > 0
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

interface VerbLists {
  readonly regularVerbs: Readonly<Partial<Record<Use, string>>>
  /** As `readIrregular` takes them. */
  readonly irregularVerbs: Readonly<Partial<Record<Use, readonly string[]>>>
  readonly verbPhrases: readonly string[]
}

function formsOf(
  { regularVerbs, irregularVerbs, verbPhrases }: VerbLists,
  inflect: (lemma: string) => InflectedForm[],
): Forms {
  const verbs = new Map<string, Set<Use>>()
  const known = new Map<string, InflectedForm[]>()
  for (const use of uses) {
    const irregular = (irregularVerbs[use] ?? []).map(readIrregular)
    for (const { lemma, forms } of irregular) known.set(lemma, forms)
    for (const lemma of [...words(regularVerbs[use] ?? ''), ...irregular.map(({ lemma }) => lemma)])
      verbs.set(lemma, (verbs.get(lemma) ?? new Set()).add(use))
  }
  const forms: Forms = new Map()
  for (const [lemma, its] of verbs)
    addForms(forms, { lemma, uses: its, tail: [] }, known.get(lemma) ?? inflect(lemma))
  return addPhrases(forms, verbPhrases)
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

function addPhrases(forms: Forms, lines: readonly string[]): Forms {
  const uses: ReadonlySet<Use> = new Set(['say', 'nounPhrase'])
  for (const line of lines) {
    const { lemma, forms: inflected } = readIrregular(line)
    const [head = '', ...tail] = lemma.split(' ')
    const own = inflected.filter(({ form, shape }) => shape !== 'infinitive' || form === fold(head))
    addForms(forms, { lemma, uses, tail: tail.map(word => (word === 'à' ? word : fold(word))) }, own)
  }
  for (const readings of forms.values()) readings.sort((a, b) => b.verb.tail.length - a.verb.tail.length)
  return forms
}
