import type { Language } from '../../types.ts'
import { countryTable } from './countries.ts'
import { nameKey } from './key.ts'
import { groupTable, organisationTable, portfolioTable } from './organisations.ts'
import { placePeople, placeTable } from './places.ts'
import { type NameWord, nameWords, type Shape } from './words.ts'

export type NameKind = 'country' | 'nationality' | 'capital' | 'place' | 'organisation' | 'person' | 'group'

/** One way to write a known name. */
export interface Form {
  readonly words: readonly string[]
  /** The least that each word must show of its capitals. */
  readonly shapes: readonly Shape[]
  readonly kind: NameKind
  readonly keys: readonly string[]
}

/** Prefixes of compound adjectives (« russo-ukrainien », "Sino-Russian"), only before a hyphen. */
const combining: readonly (readonly [string, string])[] = [
  ['russo', 'ru'],
  ['franco', 'fr'],
  ['sino', 'cn'],
  ['americano', 'us'],
  ['germano', 'de'],
  ['israelo', 'il'],
  ['irano', 'ir'],
  ['turco', 'tr'],
  ['nippo', 'jp'],
  ['anglo', 'gb'],
  ['hispano', 'es'],
  ['italo', 'it'],
  ['indo', 'in'],
  ['polono', 'pl'],
  ['serbo', 'rs'],
  ['greco', 'gr'],
  ['libano', 'lb'],
  ['syro', 'sy'],
  ['ukraino', 'ua'],
  ['belgo', 'be'],
  ['armeno', 'am'],
  ['algero', 'dz'],
  ['congolo', 'cd'],
  ['soudano', 'sd'],
]

export const combiningKeys: ReadonlyMap<string, string> = new Map(
  combining.map(([word, code]) => [word, `country_${code}`]),
)

const displayNames = new Map<string, Readonly<Record<Language, string>>>()
const forms: Record<Language, Map<string, Form[]>> = { fr: new Map(), en: new Map() }

/** The known names that begin with this folded word, the longest first. */
export function formsAt(language: Language, word: string): readonly Form[] | undefined {
  return forms[language].get(word)
}

/** What a key of a known name is called; null when it has no name of its own. */
export function displayName(key: string, language: Language): string | null {
  return displayNames.get(key)?.[language] ?? null
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map(line => line.split('|'))
}

function list(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(',')
}

function add(
  languages: readonly Language[],
  written: string,
  kind: NameKind,
  keys: readonly string[],
  anyCase = false,
): void {
  const words = nameWords(written)
  const [first] = words
  if (first === undefined) return
  const shapes = words.map(word => (anyCase ? 'lower' : shapeNeeded(word, words.length)))
  const form = { words: words.map(word => word.folded), shapes, kind, keys }
  for (const language of languages) {
    const known = forms[language].get(first.folded) ?? []
    known.push(form)
    forms[language].set(first.folded, known)
  }
}

/** An acronym needs all its capitals; in a longer name capitals are enough where the name has them. */
function shapeNeeded(word: NameWord, length: number): Shape {
  return word.shape === 'upper' && length > 1 ? 'capital' : word.shape
}

function addCountries(): void {
  for (const row of rows(countryTable)) {
    const [code = '', french, english, frenchPeople, englishPeople, frenchCapital, englishCapital] = row
    const key = `country_${code}`
    const names = { fr: list(french), en: list(english) }
    displayNames.set(key, { fr: names.fr[0] ?? '', en: names.en[0] ?? '' })
    for (const language of ['fr', 'en'] as const) {
      for (const name of names[language]) add([language], name, 'country', [key])
    }
    for (const word of list(frenchPeople).flatMap(frenchInflections))
      add(['fr'], word, 'nationality', [key], true)
    for (const word of list(englishPeople).flatMap(englishPlurals)) add(['en'], word, 'nationality', [key])
    addCapital(key, list(frenchCapital), list(englishCapital))
  }
}

function addCapital(country: string, french: readonly string[], english: readonly string[]): void {
  const [name] = english
  if (name === undefined) return
  const place = `place_${slug(name)}`
  displayNames.set(place, { fr: french[0] ?? name, en: name })
  // « Bruxelles » and "Brussels" speak for the European Union as often as for Belgium
  const keys = country === 'country_be' ? [country, place, 'org_eu'] : [country, place]
  for (const word of french) add(['fr'], word, 'capital', keys)
  for (const word of english) add(['en'], word, 'capital', keys)
}

function slug(name: string): string {
  return nameWords(name)
    .map(word => word.folded)
    .join('_')
}

function addPlaces(): void {
  for (const [french, english] of rows(placeTable)) {
    const names = { fr: list(french), en: english === '' ? list(french) : list(english) }
    const key = `place_${slug(names.en[0] ?? '')}`
    displayNames.set(key, { fr: names.fr[0] ?? '', en: names.en[0] ?? '' })
    for (const language of ['fr', 'en'] as const) {
      for (const name of names[language]) add([language], name, 'place', [key])
    }
  }
  for (const [french = '', english, place = ''] of rows(placePeople)) {
    for (const word of frenchInflections(french)) add(['fr'], word, 'nationality', [`place_${place}`], true)
    for (const word of list(english).flatMap(englishPlurals))
      add(['en'], word, 'nationality', [`place_${place}`])
  }
}

function addOrganisations(): void {
  for (const [id = '', french, english, extra] of rows(organisationTable)) {
    const names = { fr: list(french), en: english === '' ? list(french) : list(english) }
    const key = `org_${id}`
    displayNames.set(key, { fr: names.fr[0] ?? '', en: names.en[0] ?? '' })
    for (const language of ['fr', 'en'] as const) {
      for (const name of names[language]) add([language], name, 'organisation', [key, ...list(extra)])
    }
  }
  for (const [id = '', french, english] of rows(groupTable)) {
    const key = `group_${id}`
    const names = { fr: list(french), en: list(english) }
    displayNames.set(key, { fr: names.fr[0] ?? '', en: names.en[0] ?? '' })
    for (const language of ['fr', 'en'] as const) {
      for (const name of names[language]) add([language], name, 'group', [key])
    }
  }
}

/** "Defence Ministry", "Ministry of Foreign Affairs"; the French ones are read by `ministries.ts`. */
function addMinistries(): void {
  for (const [id = '', french, english] of rows(portfolioTable)) {
    const key = `org_ministry_${id}`
    const [frenchName = ''] = list(french)
    const [englishName = ''] = list(english)
    displayNames.set(key, { fr: `ministère ${frenchPreposition(frenchName)}`, en: `${englishName} Ministry` })
    for (const name of list(english)) {
      add(['en'], `${name} Ministry`, 'organisation', [key])
      add(['en'], `${name} ministry`, 'organisation', [key])
      add(['en'], `Ministry of ${name}`, 'organisation', [key])
    }
  }
}

/** « de la Défense », « des Finances », « du Travail ». */
function frenchPreposition(portfolio: string): string {
  if (portfolio.startsWith('les ')) return `des ${portfolio.slice(4)}`
  return portfolio.startsWith('le ') ? `du ${portfolio.slice(3)}` : `de ${portfolio}`
}

/** « russe » gives russe and russes, « turc/turque » turc, turque, turcs, turques. */
function frenchInflections(written: string): string[] {
  const [masculine = '', irregular] = written.split('/')
  const feminine = irregular ?? feminineOf(masculine)
  const plurals = [masculine, feminine].map(word => (/[sx]$/.test(word) ? word : `${word}s`))
  return [...new Set([masculine, feminine, ...plurals])]
}

function feminineOf(masculine: string): string {
  if (/[eè]$/.test(masculine)) return masculine
  return /(?:[ieéy]en|on)$/.test(masculine) ? `${masculine}ne` : `${masculine}e`
}

function englishPlurals(word: string): string[] {
  return /(?:s|sh|ch|ese|men|x|ic)$/.test(word) ? [word] : [word, `${word}s`]
}

addCountries()
addPlaces()
addOrganisations()
addMinistries()
for (const language of ['fr', 'en'] as const) {
  for (const known of forms[language].values())
    known.sort((one, other) => other.words.length - one.words.length)
}

/** The key of a name that is not in the tables. */
export function unknownKey(kind: 'person' | 'place' | 'organisation', written: string): string | null {
  const key = nameKey(written)
  if (key === '') return null
  return `${kind === 'organisation' ? 'org' : kind}_${key}`
}
