import { lexemeOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'

/**
 * Nouns under which news counts one thing, by language: who disputes a number seldom repeats the other's noun. Only of
 * things that nobody counts apart; refugees are no migrants, and officers no soldiers.
 */
const classes: readonly (readonly [french: string, english: string])[] = [
  ['foyer ménage logement', 'home household dwelling'],
  ['emploi poste', 'job post position'],
  ['manifestant protestataire', 'protester demonstrator marcher'],
  ['salarié employé travailleur', 'employee worker staff'],
  ['camionneur routier chauffeur', 'trucker driver'],
  ['élève écolier lycéen collégien', 'pupil schoolchild schoolgirl student'],
  ['navire bateau bâtiment', 'ship vessel boat'],
  ['avion aéronef appareil', 'plane aircraft jet'],
  ['magasin boutique', 'shop store'],
]
const stems = classes.map(([french, english]) => [
  ...french.split(' ').map(word => lexemeOf(fold(word), 'fr')),
  ...english.split(' ').map(word => lexemeOf(word, 'en')),
])

/** The stems, in both languages, under which the same is counted as under any of `counted`; those themselves first. */
export function underOneCount(counted: readonly string[]): string[] {
  const others = stems.filter(one => one.some(stem => counted.includes(stem))).flat()
  return [...new Set([...counted, ...others])]
}
