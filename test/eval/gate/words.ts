import type { Hedge, Language } from '../../../src/types.ts'

export type Both = Readonly<Record<Language, string>>

/** Who claims: persons, bodies and offices, as a sentence begins with them. */
export const holders: readonly Both[] = [
  { fr: 'Paulin Verdier', en: 'Paulin Verdier' },
  { fr: 'Ingrid Solberg', en: 'Ingrid Solberg' },
  { fr: 'Tariq Haddad', en: 'Tariq Haddad' },
  { fr: 'Marta Wielgosz', en: 'Marta Wielgosz' },
  { fr: 'Owen Pritchard', en: 'Owen Pritchard' },
  { fr: 'Léa Kermadec', en: 'Léa Kermadec' },
  { fr: 'la Croix-Rouge', en: 'the Red Cross' },
  { fr: 'la préfecture', en: 'the prefecture' },
  { fr: 'le ministère de la Défense', en: 'the Ministry of Defence' },
  { fr: 'la police', en: 'the police' },
  { fr: 'l’Unicef', en: 'Unicef' },
  { fr: 'le syndicat des marins', en: 'the sailors’ union' },
]

export const places: readonly Both[] = [
  { fr: 'à Lorient', en: 'in Lorient' },
  { fr: 'à Varsovie', en: 'in Warsaw' },
  { fr: 'à Genève', en: 'in Geneva' },
  { fr: 'à Florence', en: 'in Florence' },
  { fr: 'au Soudan', en: 'in Sudan' },
  { fr: 'en Géorgie', en: 'in Georgia' },
  { fr: 'à Séville', en: 'in Seville' },
  { fr: 'en Norvège', en: 'in Norway' },
]

/** Days of the two months before the articles of the measure came out. */
export const dates: readonly Both[] = [
  { fr: 'le 12 mars 2025', en: 'on 12 March 2025' },
  { fr: 'le 3 février 2025', en: 'on 3 February 2025' },
  { fr: 'le 21 mars', en: 'on 21 March' },
  { fr: 'le 8 février', en: 'on 8 February' },
  { fr: 'en janvier 2025', en: 'in January 2025' },
  { fr: 'en mars', en: 'in March' },
  { fr: 'mardi', en: 'on Tuesday' },
]

export const people: readonly Both[] = [
  { fr: 'soldats', en: 'soldiers' },
  { fr: 'civils', en: 'civilians' },
  { fr: 'marins', en: 'sailors' },
  { fr: 'ouvriers', en: 'workers' },
  { fr: 'policiers', en: 'police officers' },
]

export const fates: readonly Both[] = [
  { fr: 'tués', en: 'killed' },
  { fr: 'blessés', en: 'wounded' },
  { fr: 'tués ou blessés', en: 'killed or wounded' },
  { fr: 'capturés', en: 'captured' },
  { fr: 'arrêtés', en: 'arrested' },
  { fr: 'déplacés', en: 'displaced' },
]

export const hedgeWords: readonly { readonly hedge: Hedge; readonly words: Both }[] = [
  { hedge: 'exactly', words: { fr: '', en: '' } },
  { hedge: 'exactly', words: { fr: '', en: '' } },
  { hedge: 'at least', words: { fr: 'au moins ', en: 'at least ' } },
  { hedge: 'more than', words: { fr: 'plus de ', en: 'more than ' } },
  { hedge: 'up to', words: { fr: 'jusqu’à ', en: 'up to ' } },
  { hedge: 'less than', words: { fr: 'moins de ', en: 'fewer than ' } },
  { hedge: 'about', words: { fr: 'environ ', en: 'about ' } },
  { hedge: 'nearly', words: { fr: 'près de ', en: 'nearly ' } },
]

/** Round numbers have words; the others are written in digits. */
export const numbers: readonly { readonly value: number; readonly words: Both | null }[] = [
  { value: 8, words: { fr: 'huit', en: 'eight' } },
  { value: 12, words: { fr: 'douze', en: 'twelve' } },
  { value: 30, words: { fr: 'trente', en: 'thirty' } },
  { value: 200, words: { fr: 'deux cents', en: 'two hundred' } },
  { value: 8_000, words: { fr: 'huit mille', en: 'eight thousand' } },
  { value: 10_000, words: { fr: 'dix mille', en: 'ten thousand' } },
  { value: 47, words: null },
  { value: 118, words: null },
  { value: 1_200, words: null },
  { value: 2_750, words: null },
  { value: 11_400, words: null },
  { value: 136_000, words: null },
]

/** Plain telling between the sentences that count. */
export const fillers: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Les opérations de secours ont repris dans la matinée sous une pluie fine.',
    'Le conseil se réunit de nouveau en fin de semaine pour en débattre.',
    'Aucune route n’avait été coupée, et les écoles restaient ouvertes.',
    'Dans le quartier, les commerces ont rouvert peu à peu leurs portes.',
  ],
  en: [
    'Rescue work resumed later that morning under a light rain.',
    'The council meets again at the end of the week to debate the matter.',
    'No road had been cut, and schools stayed open throughout the day.',
    'Shops in the district slowly opened their doors again.',
  ],
}
