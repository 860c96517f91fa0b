import type { Language } from '../../../src/types.ts'
import { anotherThan, pickerOf } from './facts.ts'
import type { Both } from './words.ts'

/** A sentence in which two names play two parts. */
export interface Cast {
  readonly language: Language
  readonly sentence: string
  /** The same told otherwise, in either language. */
  readonly honest: readonly { readonly language: Language; readonly words: string }[]
  /** The same with the two names in one another's part. */
  readonly swapped: Cast['honest']
}

/** Who does what to whom; `r` is the office of the first. */
type Form = (a: string, b: string, r: string) => string

interface Part {
  readonly names: readonly Both[]
  readonly sentence: Readonly<Record<Language, readonly Form[]>>
  readonly told: Readonly<Record<Language, readonly Form[]>>
}

const persons: readonly Both[] = [
  'Paulin Verdier',
  'Ingrid Solberg',
  'Tariq Haddad',
  'Marta Wielgosz',
  'Owen Pritchard',
  'Léa Kermadec',
  'Bruno Castellan',
  'Nadia Ferhat',
].map(name => ({ fr: name, en: name }))

const countries: readonly Both[] = [
  { fr: 'la Norvège', en: 'Norway' },
  { fr: 'le Soudan', en: 'Sudan' },
  { fr: 'la Géorgie', en: 'Georgia' },
  { fr: 'la Pologne', en: 'Poland' },
  { fr: 'le Pérou', en: 'Peru' },
  { fr: 'le Ghana', en: 'Ghana' },
]

const offices: readonly Both[] = [
  { fr: 'maire de Lorient', en: 'mayor of Lorient' },
  { fr: 'directrice du port', en: 'head of the port' },
  { fr: 'procureur', en: 'prosecutor' },
  { fr: 'chef de l’opposition', en: 'leader of the opposition' },
]

const de = (name: string) => `de ${name}`.replace('de le ', 'du ')
const to = (name: string) => `à ${name}`.replace('à le ', 'au ')
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const parts: readonly Part[] = [
  {
    names: persons,
    sentence: {
      fr: [
        (a, b, r) => `${a}, ${r}, a nommé ${b} à la tête du port.`,
        (a, b, r) => `Mardi, ${b} a été nommé par ${a}, ${r}, à la tête du port.`,
      ],
      en: [
        (a, b, r) => `${a}, ${r}, appointed ${b} at the head of the port.`,
        (a, b, r) => `On Tuesday ${b} was appointed by ${a}, ${r}, at the head of the port.`,
      ],
    },
    told: {
      fr: [
        (a, b) => `${a} a nommé ${b} à la tête du port.`,
        (a, b) => `${b} a été nommé par ${a} à la tête du port.`,
        (a, b, r) => `${a}, ${r}, nomme ${b} à la tête du port.`,
      ],
      en: [
        (a, b) => `${a} appointed ${b} at the head of the port.`,
        (a, b) => `${b} was appointed by ${a} at the head of the port.`,
        (a, b, r) => `${a}, ${r}, appoints ${b} at the head of the port.`,
      ],
    },
  },
  {
    names: persons,
    sentence: {
      fr: [
        (a, b, r) => `${a}, ${r}, a remplacé ${b} à la tête du syndicat en mars.`,
        (a, b) => `${b} a été remplacé en mars par ${a} à la tête du syndicat.`,
      ],
      en: [
        (a, b, r) => `${a}, ${r}, replaced ${b} at the head of the union in March.`,
        (a, b) => `${b} was replaced in March by ${a} at the head of the union.`,
      ],
    },
    told: {
      fr: [
        (a, b) => `${a} a remplacé ${b} à la tête du syndicat.`,
        (a, b) => `${b} a été remplacé par ${a} à la tête du syndicat en mars.`,
      ],
      en: [
        (a, b) => `${a} replaced ${b} at the head of the union.`,
        (a, b) => `${b} was replaced by ${a} at the head of the union in March.`,
      ],
    },
  },
  {
    names: persons,
    sentence: {
      fr: [
        (a, b) => `${a}, avocat de ${b}, a déclaré mardi que le pont était fermé.`,
        (a, b) => `Le pont est fermé, a déclaré mardi l’avocat de ${b}, ${a}.`,
      ],
      en: [
        (a, b) => `${a}, a lawyer for ${b}, said on Tuesday that the bridge was closed.`,
        (a, b) => `The bridge is closed, ${b}’s lawyer, ${a}, said on Tuesday.`,
      ],
    },
    told: {
      fr: [
        (a, b) => `Selon ${a}, avocat de ${b}, le pont est fermé.`,
        (a, b) => `Le pont est fermé, a déclaré ${a}, avocat de ${b}.`,
        a => `${a} a déclaré que le pont était fermé.`,
      ],
      en: [
        (a, b) => `According to ${a}, a lawyer for ${b}, the bridge is closed.`,
        (a, b) => `The bridge is closed, said ${a}, lawyer for ${b}.`,
        a => `${a} said that the bridge was closed.`,
      ],
    },
  },
  {
    names: persons,
    sentence: {
      fr: [
        (a, b, r) => `Selon ${a}, ${r}, ${b} a vendu le navire en mars.`,
        (a, b, r) => `${b} a vendu le navire en mars, a affirmé ${a}, ${r}.`,
      ],
      en: [
        (a, b, r) => `According to ${a}, ${r}, ${b} sold the ship in March.`,
        (a, b, r) => `${b} sold the ship in March, according to ${a}, ${r}.`,
      ],
    },
    told: {
      fr: [
        (a, b) => `${b} a vendu le navire en mars, selon ${a}.`,
        (a, b) => `${a} affirme que ${b} a vendu le navire.`,
        (a, b, r) => `D’après ${a}, ${r}, ${b} a vendu le navire en mars.`,
      ],
      en: [
        (a, b) => `${b} sold the ship in March, according to ${a}.`,
        (a, b) => `${a} says that ${b} sold the ship.`,
        (a, b, r) => `According to ${a}, ${r}, ${b} sold the ship in March.`,
      ],
    },
  },
  {
    names: persons,
    sentence: {
      fr: [(a, b, r) => `${a}, ${r}, a demandé à ${b} de rouvrir le pont avant l’hiver.`],
      en: [(a, b, r) => `${a}, ${r}, asked ${b} to reopen the bridge before winter.`],
    },
    told: {
      fr: [
        (a, b) => `${a} a demandé à ${b} de rouvrir le pont.`,
        (a, b, r) => `${a}, ${r}, demande à ${b} de rouvrir le pont avant l’hiver.`,
      ],
      en: [
        (a, b) => `${a} asked ${b} to reopen the bridge.`,
        (a, b, r) => `${a}, ${r}, asks ${b} to reopen the bridge before winter.`,
      ],
    },
  },
  {
    names: persons,
    sentence: {
      fr: [
        (a, b, r) => `${a}, ${r}, qui avait succédé à ${b}, a quitté le port en mars.`,
        (a, b, r) => `Successeur de ${b}, ${a}, ${r}, a quitté le port en mars.`,
      ],
      en: [
        (a, b, r) => `${a}, ${r}, who had succeeded ${b}, left the port in March.`,
        (a, b, r) => `The successor of ${b}, ${a}, ${r}, left the port in March.`,
      ],
    },
    told: {
      fr: [a => `${a} a quitté le port en mars.`, (a, _, r) => `${a}, ${r}, a quitté le port.`],
      en: [a => `${a} left the port in March.`, (a, _, r) => `${a}, ${r}, left the port.`],
    },
  },
  {
    names: countries,
    sentence: {
      fr: [
        (a, b) => `${first(a)} a livré en mars des camions neufs ${to(b)}.`,
        (a, b) => `Des camions neufs ont été livrés en mars ${to(b)} par ${a}.`,
      ],
      en: [
        (a, b) => `${a} delivered new lorries to ${b} in March.`,
        (a, b) => `New lorries were delivered to ${b} by ${a} in March.`,
      ],
    },
    told: {
      fr: [
        (a, b) => `${first(a)} a livré des camions neufs ${to(b)}.`,
        (a, b) => `Des camions neufs ont été livrés ${to(b)} par ${a} en mars.`,
      ],
      en: [
        (a, b) => `${a} delivered new lorries to ${b}.`,
        (a, b) => `New lorries were delivered to ${b} by ${a}.`,
      ],
    },
  },
  {
    names: countries,
    sentence: {
      fr: [
        (a, b) => `${first(a)} a expulsé mardi l’ambassadeur ${de(b)}.`,
        (a, b) => `L’ambassadeur ${de(b)} a été expulsé mardi par ${a}.`,
      ],
      en: [
        (a, b) => `${a} expelled the ambassador of ${b} on Tuesday.`,
        (a, b) => `The ambassador of ${b} was expelled by ${a} on Tuesday.`,
      ],
    },
    told: {
      fr: [
        (a, b) => `${first(a)} a expulsé l’ambassadeur ${de(b)}.`,
        (a, b) => `L’ambassadeur ${de(b)} a été expulsé par ${a}.`,
      ],
      en: [
        (a, b) => `${a} expelled the ambassador of ${b}.`,
        (a, b) => `The ambassador of ${b} was expelled by ${a}.`,
      ],
    },
  },
]

const languages: readonly Language[] = ['fr', 'en']

/** The n-th sentence with two names in two parts, told truly and with the names swapped. */
export function cast(n: number): Cast {
  const pick = pickerOf(n * 104_729 + 3)
  const { names, sentence, told } = pick(parts)
  const language = pick(languages)
  const one = pick(names)
  const other = anotherThan(names, one, pick)
  const office = pick(offices)
  const say = (form: Form, from: Both, about: Both, language: Language) =>
    form(from[language], about[language], office[language])
  const tell = (from: Both, about: Both) =>
    languages.flatMap(language =>
      told[language].map(form => ({ language, words: say(form, from, about, language) })),
    )
  return {
    language,
    sentence: say(pick(sentence[language]), one, other, language),
    honest: tell(one, other),
    swapped: tell(other, one),
  }
}
