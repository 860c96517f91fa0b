import type { Name } from '../../text/names/names.ts'
import { fold, tokens } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { Span } from '../../types.ts'
import { inOrderWithin } from '../in-order.ts'
import { menNames, womenNames } from './first-names.ts'
import { isHeadOfState } from './heads-of-state.ts'

export type Gender = 'f' | 'm' | null

/** A person, country or body that an article names, under all the names that it goes by there. */
export interface Entity {
  readonly keys: readonly string[]
  /** The fullest form that the article writes. */
  readonly name: string
  readonly kind: Name['kind']
  readonly gender: Gender
  /** How often the article names it. */
  readonly mentions: number
}

export interface Entities {
  readonly names: readonly Name[]
  /** The entity that a name of the text stands for. */
  of(name: Name): Entity
  /** The names that lie in a span, in order. */
  within(span: Span): readonly Name[]
  /** Whose fullest name it is; null without any. */
  called(name: string): Entity | null
  /** Whom a surname means that is a common word too: "Green" for Phil Green. */
  bearing(surname: string, at: number): Entity | null
}

/**
 * Gathers the names of an article: the mentions that share keys are one entity, a surname alone is the person whose
 * full name the article gives (« Rutte » for Mark Rutte), and each takes its fullest form, or else its first.
 */
export function gatherEntities(text: string, names: readonly Name[]): Entities {
  const groups = new Map<string, Name[]>()
  const surnames = bearersBySurname(text, names)
  const givenNames = fullNamesByGivenName(text, names)
  const groupOf = (name: Name): string => {
    const written = fold(text.slice(name.span[0], name.span[1]))
    const bearers = name.kind === 'person' || name.kind === 'place' ? surnames.get(written) : undefined
    const full = bearers === undefined ? undefined : bearerAt(bearers, name.span[0])
    const isFirst = name.kind === 'person' || (name.kind === 'place' && isKnownFirst(written))
    const given = isFirst ? givenNames.get(written) : undefined
    return full ?? given ?? `${name.kind} ${[...name.keys].sort().join('+') || written}`
  }
  for (const name of names) {
    const key = groupOf(name)
    const group = groups.get(key) ?? []
    group.push(name)
    groups.set(key, group)
  }
  const entities = new Map<string, Entity>()
  const byMention = new Map<Name, Entity>()
  const byName = new Map<string, Entity>()
  for (const [key, group] of groups) {
    const one = entity(text, group)
    entities.set(key, one)
    for (const name of group) byMention.set(name, one)
    if (!byName.has(one.name)) byName.set(one.name, one)
  }
  return {
    names,
    of: name => byMention.get(name) ?? entities.get(groupOf(name)) ?? entity(text, [name]),
    within: span => inOrderWithin(names, span),
    called: name => byName.get(name) ?? null,
    bearing: (surname, at) => entities.get(bearerAt(surnames.get(fold(surname)) ?? [], at) ?? '') ?? null,
  }
}

function groupKey(name: Name, written: string): string {
  return `${name.kind} ${[...name.keys].sort().join('+') || written}`
}

interface Bearer {
  readonly words: readonly string[]
  readonly key: string
  /** Where the article names them in full. */
  readonly at: readonly number[]
}

/** How far behind the full name of another bearer a surname may be that bearer's. */
const nearOther = 600
/** How much more often than anybody else the person is named in full whom a shared surname means. */
const timesMore = 3
/** And how often the others are at most. */
const seldom = 3

/** Surnames, folded, and who bears each, most often named first; a person under two full names counts once. */
function bearersBySurname(text: string, names: readonly Name[]): ReadonlyMap<string, readonly Bearer[]> {
  const found = new Map<string, Bearer[]>()
  for (const name of names) {
    const written = fold(text.slice(name.span[0], name.span[1]))
    // "the town as Storm Ana"
    if (name.kind !== 'person' || / (?:as|of|for|and|with) /.test(written)) continue
    const words = written.split(/\s+/)
    for (const surname of surnamesIn(written)) {
      const bearers = found.get(surname) ?? []
      found.set(surname, bearers)
      const index = bearers.findIndex(bearer => isSamePerson(bearer.words, words))
      const same = bearers[index]
      const at = [...(same?.at ?? []), name.span[0]]
      // The longer of two such names is the one that the shorter is taken for
      const isLonger = same === undefined || written.endsWith(` ${same.words.join(' ')}`)
      const bearer = isLonger ? { words, key: groupKey(name, written), at } : { ...same, at }
      bearers.splice(index < 0 ? bearers.length : index, 1, bearer)
    }
  }
  for (const bearers of found.values()) bearers.sort((a, b) => b.at.length - a.at.length)
  return found
}

/** What a person is called without the first names: "Luc de Ruiz Jr" is "Ruiz", "de Ruiz" and "Ruiz Jr" as well. */
function surnamesIn(written: string): string[] {
  const alone = written.replace(generation, '')
  const names = alone === written ? [written] : [written, alone]
  return names
    .flatMap(name => name.split(/\s+/).map((_, from, all) => all.slice(from + 1).join(' ')))
    .filter(surname => surname !== '' && !generation.test(` ${surname}`))
}

const generation = / (?:jr|sr|ii|iii|iv)\.?$/u

/** "Ana G. Ruiz" and "Ana Ruiz", "Harbour Sheriff Ana Ruiz" and "Ana Ruiz", "JD Vance" and "J.D. Vance". */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [given, other] = [a[0]?.replaceAll('.', ''), b[0]?.replaceAll('.', '')]
  return given === other || a.join(' ').endsWith(` ${b.join(' ')}`) || b.join(' ').endsWith(` ${a.join(' ')}`)
}

/**
 * Whom a surname at `at` means: the one who bears it, who is named far more often, or a head of a state whom the
 * article names first, unless another was named close before.
 */
function bearerAt(bearers: readonly Bearer[], at: number): string | undefined {
  const [first, second] = bearers
  if (first === undefined || second === undefined) return first?.key
  const earliest = bearers.reduce((one, other) => ((other.at[0] ?? at) < (one.at[0] ?? at) ? other : one))
  const isFar = first.at.length >= timesMore * second.at.length && second.at.length <= seldom
  const meant = isFar ? first : isHeadOfState(earliest.words.join(' ')) ? earliest : undefined
  const isOther = bearers.some(
    other => other !== meant && other.at.some(one => one < at && at - one < nearOther),
  )
  return isOther ? undefined : meant?.key
}

/** Family names that stand before the given name; and a name by which alone its bearer is known. */
const familyFirst = wordSet(
  `xi wang li zhang liu chen yang huang zhao wu zhou xu zhu hu guo lin gao luo zheng liang xie tang deng feng hua geng
  kim park lee choi choe jung kang cho yoon jang lim moon hwang nguyen tran pham tedros`,
)

function isKnownFirst(given: string): boolean {
  return menNames.has(given) || womenNames.has(given) || familyFirst.has(given)
}

/**
 * First word, folded, to the group of the one person whose full name it begins: "Julie" for Julie Roux, "Mr Xi"; a word
 * that no list has as a first name where the full name is of two words, no name ends in it, and no common word begins so.
 */
function fullNamesByGivenName(text: string, names: readonly Name[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>()
  const endings = new Set(names.map(({ span }) => /(?<=\s)\S+$/u.exec(fold(text.slice(...span)))?.[0]))
  for (const name of names) {
    if (name.kind !== 'person') continue
    const written = fold(text.slice(name.span[0], name.span[1]))
    const [given = '', surname, ...more] = written.split(/\s+/)
    // « M. Kim » before « Kim Il Sung »: somebody else, whom the article names no further
    if (surname === undefined && !found.has(given)) found.set(given, null)
    const isOwn = more.length === 0 && !endings.has(given) && !text.includes(` ${given}`)
    if (surname === undefined || !(isKnownFirst(given) || isOwn)) continue
    const key = groupKey(name, written)
    const known = found.get(given)
    found.set(given, known === undefined || known === key ? key : null)
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null))
}

function entity(text: string, group: readonly Name[]): Entity {
  const first = group[0]
  const person = first?.kind === 'person'
  const written = group.map(({ span }) => text.slice(span[0], span[1]))
  const fullest = person
    ? withoutPrefix(longest(written), written)
    : first?.kind === 'organisation'
      ? fullTitle(written)
      : (written[0] ?? '')
  const named = person ? group[written.indexOf(fullest)] : first
  const keys = named?.keys ?? []
  return {
    keys,
    name: fullest,
    kind: first?.kind ?? 'person',
    gender: person ? genderOf(text, group, fullest) : null,
    mentions: group.length,
  }
}

/**
 * The longest of a body's proper titles, before what else it is called: "National Intelligence Service" before "South
 * Korea's spy agency". An acronym is never the fullest, nor is "Democratic" beside "Democrats".
 */
function fullTitle(written: readonly string[]): string {
  const titles = written.filter(name => name.includes(' ') && /^\p{Lu}/u.test(name))
  const proper = titles.filter(name => !/(?:^|\s)\p{Ll}[\p{L}]{3,}/u.test(name))
  const nouns = written.filter(name => !/^(?:Democratic|Republican)$/u.test(name))
  const alone = nouns.length > 0 ? nouns : written
  return longest(proper.length > 0 ? proper : titles.length > 0 ? titles : alone)
}

function longest(written: readonly string[]): string {
  return written.reduce((best, one) => (wordCount(one) > wordCount(best) ? one : best), written[0] ?? '')
}

/** "Ana Ruiz" for "All-Star Ana Ruiz": a shorter full name of the same article that alone begins with a first name. */
function withoutPrefix(full: string, written: readonly string[]): string {
  const shorter = written.find(
    name => name.includes(' ') && full.endsWith(` ${name}`) && isGiven(name) && !isGiven(full),
  )
  return shorter ?? full
}

function isGiven(name: string): boolean {
  const given = tokens(name)[0]?.word.split('-')[0] ?? ''
  return womenNames.has(given) || menNames.has(given)
}

function wordCount(name: string): number {
  return name.split(/\s+/u).length
}

/** By the first name, or by a title or an article that stands before one of the mentions. */
function genderOf(text: string, group: readonly Name[], fullest: string): Gender {
  const given = tokens(fullest)[0]?.word.split('-')[0] ?? ''
  if (womenNames.has(given)) return 'f'
  if (menNames.has(given)) return 'm'
  for (const { span } of group) {
    const before = fold(text.slice(Math.max(0, span[0] - 12), span[0]))
    if (/\b(?:mme|madame|mrs|ms)\.? $/.test(before)) return 'f'
    if (/\b(?:m|monsieur|mr)\.? $/.test(before)) return 'm'
  }
  for (const { span } of group) {
    const apposed = /^, (la|une|le|un) \p{Ll}/u.exec(text.slice(span[1], span[1] + 8))?.[1]
    if (apposed !== undefined) return apposed === 'la' || apposed === 'une' ? 'f' : 'm'
  }
  const first = group[0]
  if (first === undefined) return null
  const before = fold(text.slice(Math.max(0, first.span[0] - 40), first.span[0])).replace(/, ?$/, '')
  const article = before.match(/\b(la|le|une|un) (?!.*\b(?:la|le|une|un) )[a-z][^.;]*$/)?.[1]
  // « une enquête doit dire comment Untel … »: another clause begins between the article and the name
  if (
    / (?:a|est|ont|sont|doit|peut|va|fait|qu[ei]|qu['’].*|comment|pourquoi|si|et|avec|contre|chez|selon) /.test(
      before.slice(Math.max(0, before.lastIndexOf(` ${article} `))),
    )
  )
    return null
  const governed = /\b(?:de|a|dans|sur|pour|par) (?:la|le|une|un) [^.;]*$/.test(before)
  if (article === undefined || governed) return null
  return article === 'la' || article === 'une' ? 'f' : 'm'
}
