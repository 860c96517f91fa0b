import { capitalised } from '../text/capitalised.ts'
import { displayName, findNames, type Name } from '../text/names/names.ts'
import { withArticle } from '../text/with-article.ts'
import { translations } from '../text/words/glossary.ts'
import { lexemeOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'
import { type HolderNoun, holderNouns } from './holder-nouns.ts'
import { cited, of } from './phrases.ts'

/**
 * A name in the reader's language where we know it; a name that we do not know, as the article writes it; who has none by
 * what they are called, « la police ». All other words of the other language stand in quotation marks.
 */
export function nameFor(words: string, from: Language, language: Language): string {
  if (from === language) return capitalised(words)
  return capitalised(
    knownName(words, from, language) ??
      severalNames(words, from, language) ??
      calledName(words, from, language) ??
      properName(words, from, language) ??
      personBehind(words, from) ??
      cited(words, from),
  )
}

const article = /^(?:(?:les?|la|des|the)\s+|l['’]\s*)/iu

/** « l’Ukraine » → « Ukraine ». */
export function withoutArticle(words: string): string {
  return words.replace(article, '')
}

function knownName(words: string, from: Language, language: Language): string | null {
  const name = wholeName(words, from) ?? wholeName(withoutArticle(words), from)
  // « Des Parisiens » are not Paris, nor is a newspaper called after them.
  if (name === null || name.kind === 'nationality') return null
  const { keys } = name
  const first = name.kind === 'organisation' ? 'org_' : 'place_'
  const key = keys.find(candidate => candidate.startsWith(first)) ?? keys[0] ?? ''
  const known = displayName(key, language)
  if (known === null) return name.kind === 'person' ? name.words : null
  const country = key.startsWith('org_ministry_') ? keys.find(one => one.startsWith('country_')) : undefined
  return country === undefined ? known : known + ofCountry(country, language)
}

/** The words as one name; null when they are more than that, or none. */
function wholeName(words: string, language: Language): (Name & { readonly words: string }) | null {
  const names = findNames(words, language)
  const [name] = names
  if (name?.span[0] === 0 && name.span[1] === words.length) return { ...name, words }
  const body = names.find(one => one.kind === 'organisation' && names.every(other => isPartOf(other, one)))
  if (body === undefined || !between.test(without(words, names))) return null
  return { ...body, keys: [...new Set([...body.keys, ...names.flatMap(({ keys }) => keys)])], words }
}

const between = /^(?:['’]s\b|\b(?:de|du|des|of)\b|\b[dl]['’]|\bla\b|[\s()])*$/u

/** South Korea, and « NIS », in “South Korea’s National Intelligence Service (NIS)”; Chad in "Chad’s foreign ministry". */
function isPartOf(name: Name, body: Name): boolean {
  const isCountry = name.kind === 'country' || name.kind === 'nationality'
  const isMinistry = body.keys.some(key => key.startsWith('org_ministry_'))
  return (isCountry && isMinistry) || name.keys.every(key => body.keys.includes(key))
}

function without(words: string, names: readonly Name[]): string {
  return names.reduceRight((rest, { span: [start, end] }) => rest.slice(0, start) + rest.slice(end), words)
}

const linking = new Set('of the for and de du des d la le les l et pour s'.split(' '))

/** « Moscou et Pyongyang » */
function severalNames(words: string, from: Language, language: Language): string | null {
  const parts = words.split(/ (?:et|and) /).map(part => knownName(part, from, language))
  return parts.length === 2 && parts.every(part => part !== null)
    ? parts.join(language === 'fr' ? ' et ' : ' and ')
    : null
}

/** « l’Union pour le renouveau », "the London Fire Brigade": a capital behind the article, or in every word. */
function properName(words: string, from: Language, language: Language): string | null {
  const name = withoutArticle(words)
  if (!/^\p{Lu}[\p{L}\p{N}\s'’&.-]*$/u.test(name)) return null
  const parts = name.match(/[\p{L}\p{N}-]+/gu) ?? []
  const own = parts.filter(word => !linking.has(word.toLowerCase()))
  const areCapitals = own.every(word => /^[\p{Lu}\p{N}]/u.test(word))
  const isBehindArticle = name !== words
  if (!areCapitals && !(isBehindArticle && from === 'fr')) return null
  // "Residents of Kufra" and "Campaigners" only begin a sentence.
  if (!isBehindArticle && (own.length === 1 || parts.length > own.length) && isWord(own[0] ?? '', from))
    return null
  // « La France et ses partenaires » is more than a name.
  const isOpened = ({ kind, span: [start, end] }: Name) =>
    kind === 'country' && start === words.length - name.length && end < words.length && !areCapitals
  const isToldOtherwise = (found: Name) => isOpened(found) || isToldInOther(found, language)
  if (findNames(words, from).some(isToldOtherwise)) return null
  // « Le Monde » has its article in its name.
  return /^\p{Lu}/u.test(words) ? words : name
}

function isToldInOther({ kind, keys }: Name, language: Language): boolean {
  const isBody = kind === 'organisation'
  return (
    kind === 'nationality' ||
    (isBody && keys.some(key => key.startsWith('org_') && displayName(key, language) !== null))
  )
}

function isWord(word: string, language: Language): boolean {
  return translations(lexemeOf(fold(word), language), language).length > 0
}

const opening = /^(?:(une?|an?|des)\s+|(?:les?|la|the)\s+|l['’]\s*)?(.*)$/isu
const nounsByForm = {
  fr: formsOf('fr'),
  en: formsOf('en'),
}

function formsOf(language: Language) {
  const forms = (noun: HolderNoun) =>
    language === 'fr' ? noun.frenchForms.map(withoutArticle) : noun.englishForms
  return new Map(holderNouns.flatMap(noun => forms(noun).map(form => [fold(form), noun] as const)))
}

/** « le gouvernement tchadien » → "the government of Chad", "residents of Kufra" → « des habitants de Kufra ». */
function calledName(words: string, from: Language, language: Language): string | null {
  const [, indefinite, rest = ''] = opening.exec(words) ?? []
  const [name, ...others] = findNames(rest, from)
  const called = fold(without(rest, name === undefined ? [] : [name])).replace(links, '')
  const noun = nounsByForm[from].get(called)
  if (noun === undefined || others.length > 0) return null
  // "A source of Norway" is no English.
  if (noun.en === 'source' && name !== undefined) return null
  const isPlural = noun.fr.startsWith('les ')
  const isBare = from === 'en' && isPlural && !/^the\s/i.test(words)
  const whose = name === undefined ? '' : ofName(name, rest, language)
  if (whose === null) return null
  return indefinite === undefined && !isBare
    ? `${language === 'fr' ? noun.fr : `the ${noun.en}`}${whose}`
    : `${anyOf(noun, isPlural, language)}${whose}`
}

/** What links a noun to the name that has been left out, before or behind it. */
const links = /(?:\s+(?:de la|de l'|de|du|des|d'|of(?: the)?))?\s*$|^\s*(?:'s)?\s*/g

function anyOf({ fr, en }: HolderNoun, isPlural: boolean, language: Language): string {
  if (language === 'fr') return `${isPlural ? 'des' : feminine.test(fr) ? 'une' : 'un'} ${withoutArticle(fr)}`
  return isPlural ? en : `${/^(?:[aeio]|NGO)/.test(en) ? 'an' : 'a'} ${en}`
}

/** Where the article is elided, the ending tells: « l’opposition », « l’armée ». */
const feminine = /^(?:la |l’(?:\p{L}+(?:ion|ée|té)|ONG)(?!\p{L}))/u

/** Null for a name of which nobody knows how it would hang on a noun. */
function ofName({ kind, keys, span }: Name, text: string, language: Language): string | null {
  const country = keys.find(key => key.startsWith('country_'))
  if (kind === 'country' || kind === 'nationality')
    return country === undefined ? null : ofCountry(country, language)
  const key = keys.find(one => one.startsWith(kind === 'organisation' ? 'org_' : 'place_')) ?? ''
  const name = displayName(key, language) ?? text.slice(...span)
  if (keys.some(one => one.startsWith('group_'))) return null
  if (kind !== 'organisation') return linked(name, language)
  // « De l’ONU », "of the UN": of other bodies the article is not known.
  return /^[AEIOU][A-Z]+$/.test(name)
    ? linked(language === 'fr' ? `l’${name}` : `the ${name}`, language)
    : null
}

/** « du Tchad », « de l’Iran », "of the United States"; empty for a country without a name in the language. */
function ofCountry(key: string, language: Language): string {
  const country = displayName(key, language)
  return country === null ? '' : linked(withArticle(country, language), language)
}

function linked(name: string, language: Language): string {
  if (language === 'en') return ` of ${name}`
  if (name.startsWith('le ')) return ` du ${name.slice(3)}`
  if (name.startsWith('les ')) return ` des ${name.slice(4)}`
  return ` ${of(name)}`
}

/** « le chef de milice Omar Zaydan »: whoever is named behind what they are. */
function personBehind(words: string, from: Language): string | null {
  const names = findNames(words, from).filter(({ kind }) => kind === 'person')
  const [name] = names
  if (name === undefined || names.length > 1 || name.span[1] !== words.length) return null
  const written = words.slice(...name.span)
  // « Trois membres de Black Heron » are not Black Heron.
  if (/(?:\b(?:de|du|des|of|from|by|par|with|avec)\s|\bd['’])$/iu.test(words.slice(0, name.span[0])))
    return null
  return /\s/.test(written) && /^[^\p{Lu}]*$/u.test(words.slice(1, name.span[0])) ? written : null
}

const opener = /^(?:Les?|La|L[’']|Une?|Des|Du|The|An?)(?=[\s’'])|^L[’']/u

/** A name inside a sentence: its article is in lower case. */
export function inSentence(name: string): string {
  return name.replace(opener, found => found.toLowerCase())
}
