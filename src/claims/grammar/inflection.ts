import { fold } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'
import { formKey, isAccented } from './words.ts'

/** What a form of a verb can be; one written form may be several (« dit », "said", "put"). */
export type VerbShape = 'finite' | 'participle' | 'gerund' | 'infinitive'

/** « dit », « a dit »: a verb that tells of a time, with its auxiliary where it has one. */
export function isTensed(shape: VerbShape): boolean {
  return shape === 'finite' || shape === 'participle'
}

export interface InflectedForm {
  readonly form: string
  readonly shape: VerbShape
}

/** Folded words that end as infinitives do and are none. */
export const notInfinitives = wordSet(
  `hier janvier fevrier mer fer hiver premier premiere dernier derniere particulier leader entre contre autre quatre notre
  votre encore outre octobre novembre septembre decembre titre heure centre guerre terre histoire victoire memoire affaire
  salaire ministre membre nombre papier dossier courrier lettre plaisir souvenir avenir loisir`,
)

/** Whether a folded word is a French infinitive by its ending: « publier », « à subir ». */
export function isInfinitive(form: string): boolean {
  return /(?:er|ir|re)$/.test(form) && !notInfinitives.has(form)
}

const regularEndings: readonly (readonly [ending: string, shape: VerbShape])[] = [
  ['er', 'infinitive'],
  ['ant', 'gerund'],
  ...['é', 'ée', 'és', 'ées'].map(ending => [ending, 'participle'] as const),
  ...['e', 'ons', 'ent', 'ais', 'ait', 'ions', 'aient', 'a', 'ai', 'âmes', 'èrent'].map(
    ending => [ending, 'finite'] as const,
  ),
  ...['erai', 'era', 'erons', 'eront', 'erais', 'erait', 'erions', 'eraient'].map(
    ending => [ending, 'finite'] as const,
  ),
]

/**
 * The forms of a regular French verb in -er, folded, after the tables of the Bescherelle: -ger and -cer keep
 * their sound before a and o, -eler and -eter double or not (« appelle », « répète »).
 */
export function inflectFrench(infinitive: string): InflectedForm[] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ir')) return secondGroup(stem)
  const forms = regularEndings.map(([ending, shape]) => ({
    form: frenchKey(joinFrench(stem, ending)),
    shape,
  }))
  if (!/e[lt]$/u.test(stem)) return forms
  const doubled = stem + stem.slice(-1)
  const silent = ['e', 'ent', 'era', 'eront', 'erait', 'eraient']
  return forms.concat(silent.map(ending => ({ form: frenchKey(doubled + ending), shape: 'finite' })))
}

/** « avertir », « garantir »: the regular verbs in -ir. */
function secondGroup(stem: string): InflectedForm[] {
  const finite = ['it', 'issons', 'issent', 'issait', 'issaient', 'irent', 'ira', 'iront', 'irait', 'iraient']
  const shaped = (endings: readonly string[], shape: VerbShape): InflectedForm[] =>
    endings.map(ending => ({ form: frenchKey(stem + ending), shape }))
  return [
    ...shaped(['ir'], 'infinitive'),
    ...shaped(finite, 'finite'),
    ...shaped(['i', 'ie', 'is', 'ies'], 'participle'),
    ...shaped(['issant'], 'gerund'),
  ]
}

/** The key of a written French form, as `formKey` of words.ts gives it for a word of a text. */
function frenchKey(written: string): string {
  return formKey(fold(written), isAccented(written))
}

function joinFrench(stem: string, ending: string): string {
  if (stem.endsWith('g') && /^[aoâ]/u.test(ending)) return `${stem}e${ending}`
  if (stem.endsWith('c') && /^[aoâ]/u.test(ending)) return `${stem.slice(0, -1)}ç${ending}`
  return stem + ending
}

/** The forms of an irregular verb, from a line « infinitive: finite forms / participles / gerund ». */
export function readIrregular(line: string): { lemma: string; forms: InflectedForm[] } {
  const [lemma = '', rest = ''] = line.split(':')
  const [finite = '', participles = '', gerund = ''] = rest.split('/')
  const shaped = (words: string, shape: VerbShape): InflectedForm[] =>
    words
      .split(' ')
      .filter(word => word !== '')
      .map(word => ({ form: frenchKey(word), shape }))
  return {
    lemma: lemma.trim(),
    forms: [
      ...shaped(lemma.trim(), 'infinitive'),
      ...shaped(finite, 'finite'),
      ...shaped(participles, 'participle'),
      ...shaped(gerund, 'gerund'),
    ],
  }
}

/** The forms of a regular English verb. `doubled` verbs repeat their last consonant ("admitted"). */
export function inflectEnglish(base: string, doubled: boolean): InflectedForm[] {
  const stem = doubled ? base + base.slice(-1) : base.endsWith('e') ? base.slice(0, -1) : base
  const consonantY = /[^aeiou]y$/.test(base)
  const past = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(base)
      ? `${base}es`
      : `${base}s`
  return [
    { form: base, shape: 'infinitive' },
    { form: base, shape: 'finite' },
    { form: third, shape: 'finite' },
    { form: past, shape: 'finite' },
    { form: past, shape: 'participle' },
    { form: `${stem}ing`, shape: 'gerund' },
  ]
}

/** Adjectives and nouns that end as an English past does: "and aged care". */
const describing =
  /^(?:aged|related|limited|unlimited|advanced|experienced|dedicated|detailed|improved|enhanced|increased|reduced|affected|injured|wounded|displaced|needed|shared|combined|united|need|feed|speed|seed|indeed)$/

/** Whether a form is the past or the participle of a regular English verb, by its ending. */
export function hasPastEnding(form: string): boolean {
  return /.{2}ed$/.test(form) && !describing.test(form)
}
