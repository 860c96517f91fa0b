import { numberedWords } from '../words/word-set.ts'
import type { Direction, Part, Unit } from './date-resolution.ts'

/** Folded. */
export const frenchMonths = numberedWords(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
)

/** Only next to a day or a year: « sept » alone is a number. */
export const frenchShortMonths: ReadonlyMap<string, number> = new Map([
  ['janv', 1],
  ['jan', 1],
  ['fevr', 2],
  ['fev', 2],
  ['avr', 4],
  ['juil', 7],
  ['juill', 7],
  ['sept', 9],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
])

/** ISO 8601: Monday is 1. */
export const frenchWeekdays = numberedWords('lundi mardi mercredi jeudi vendredi samedi dimanche')

export const frenchSeasons: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map([
  ['printemps', 'spring'],
  ['ete', 'summer'],
  ['automne', 'autumn'],
  ['hiver', 'winter'],
])

export const frenchParts: ReadonlyMap<string, Part> = new Map([
  ['debut', 'early'],
  ['mi', 'mid'],
  ['milieu', 'mid'],
  ['courant', null],
  ['fin', 'late'],
])

export const frenchUnits: ReadonlyMap<string, Unit> = new Map([
  ['heure', 'hour'],
  ['heures', 'hour'],
  ['jour', 'day'],
  ['jours', 'day'],
  ['journee', 'day'],
  ['semaine', 'week'],
  ['semaines', 'week'],
  ['mois', 'month'],
  ['an', 'year'],
  ['ans', 'year'],
  ['annee', 'year'],
  ['annees', 'year'],
])

export const frenchDirections: ReadonlyMap<string, Direction> = new Map([
  ['dernier', 'past'],
  ['derniere', 'past'],
  ['passe', 'past'],
  ['passee', 'past'],
  ['precedent', 'past'],
  ['precedente', 'past'],
  ['prochain', 'future'],
  ['prochaine', 'future'],
])

export const frenchCounts: ReadonlyMap<string, number> = new Map([
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['cent', 100],
])

/** « les années soixante-dix »: the last two digits of the decade. */
export const frenchDecades: ReadonlyMap<string, number> = new Map([
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['soixante-dix', 70],
  ['septante', 70],
  ['quatre-vingt', 80],
  ['quatre-vingts', 80],
  ['quatre-vingt-dix', 90],
  ['nonante', 90],
])

export const frenchDays: ReadonlyMap<string, number> = new Map([
  ['avant-hier', -2],
  ['hier', -1],
  ["aujourd'hui", 0],
  ['demain', 1],
  ['apres-demain', 2],
])
