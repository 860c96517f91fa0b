import { fold } from '../text/words/tokens.ts'

// The patterns are for folded words: lower case, no accents, ' for every apostrophe.

const length =
  /\b(?:km|kilometres?|kilometers?|metres?|meters?|centimetres?|centimeters?|milles?|miles?|yards?|feet|foot|inches|coudees?|cubits?|lieues?|leagues?|(?<=\d )(?:cm|mm|m))\b/
const weight =
  /\b(?:kg|kilos?|kilogram(?:me)?s?|grammes?|grams?|tonnes?|tons?|pounds?|livres?|(?<=\d )[gt])\b/
const speed =
  /\b(?:km\/h|kmh|kph|mph|knots?|noeuds?|mach|(?:kilometres?|kilometers?|miles?) (?:an|a|per|par|a l')\b)/
const inhabitants = /\b(?:habitante?s?|inhabitants?|residents?|people|population|ames)\b/

/** What a question measures, and the units in which an answer tells it; the first that fits. */
const measures: readonly (readonly [asking: RegExp, units: RegExp])[] = [
  [/\bhow fast\b|\b(?:quelle|what) (?:vitesse|speed)\b|\bwhat (?:is|was) the speed\b/, speed],
  [
    /\bhow (?:far|deep|tall|wide)\b|\b(?:quelle (?:est |etait )?(?:la |l')?|what (?:(?:is|was) the )?)(?:distance|profondeur|longueur|largeur|altitude|depth|length|width)\b/,
    length,
  ],
  [/\bcombien pes(?:e|ent|ait|aient)\b|\bhow heavy\b|\bhow much (?:do|does|did) .{1,40} weigh\b/, weight],
  [
    /\b(?:quelle (?:est |etait )?la |what (?:is|was) the )population\b|\bcombien d'habitants (?:a|compte|y a)\b/,
    inhabitants,
  ],
]

/** The units in which a question wants its answer; null for any number or none: "how far" is answered by no homes. */
export function unitsAsked(question: string): RegExp | null {
  const asked = fold(question)
  return measures.find(([asking]) => asking.test(asked))?.[1] ?? null
}

/** Whether words tell a measure in such units. */
export function tellsMeasure(words: string, units: RegExp): boolean {
  return units.test(fold(words).replaceAll(/(?<=\d)(?=[a-z])/g, ' '))
}
