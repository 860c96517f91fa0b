import { fold } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { NamedHolder } from '../attribution.ts'
import { isDefiniteArticle } from '../grammar/function-words.ts'
import { grammarOf } from '../grammar/grammar.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { isOfSomebody } from './companies.ts'
import type { Entity } from './entities.ts'
import { contentWords, type Naming, nameOf, type Spoken } from './naming.ts'
import { mayBeCalled } from './public-bodies.ts'

/** What a body is called once the article has named it; folded. */
const general = wordSet(
  `societe groupe entreprise compagnie plateforme firme marque constructeur operateur association ong organisation organisme
  institut institution agence club syndicat federation fondation parti laboratoire start-up enseigne banque avionneur
  league company firm group platform agency organization charity team union airline bank network manufacturer carmaker
  retailer startup carrier institute foundation nonprofit party`,
)
const farthestBody = 600
const longestDescription = 4

/** « le groupe », "the league": the one body that has spoken close before under its name. */
export function bodyAnew(naming: Naming, core: readonly Word[]): NamedHolder | null {
  const [opening, noun] = core
  if (opening === undefined || noun === undefined || core.length > longestDescription) return null
  if (!isDefiniteArticle(opening.form) || !general.has(noun.form)) return null
  if (core.some((word, index) => index > 0 && word.capital)) return null
  const from = opening.start - farthestBody
  const near = naming.spoken.filter(
    ({ at, outlet, body, holder }) =>
      at >= from &&
      at < opening.start &&
      body &&
      !outlet &&
      isBody(holder.keys) &&
      mayBeCalled(holder.name, noun.form),
  )
  const speakers = new Map(near.map(({ holder }) => [holder.keys.join(), holder]))
  const [only, ...others] = speakers.values()
  return others.length > 0 ? null : nameOf(only)
}

/** « le ministère » for « le ministère de la Défense », "the agency" for "the spy agency", « ces mêmes sources ». */
export function fullerMention(naming: Naming, core: readonly Word[], passage: Passage): NamedHolder | null {
  const opening = core[0]?.form ?? ''
  if (!/^(?:le|la|l'|les|the|ce|cette|ces|this|these)$/.test(opening) || core.length > 4) return null
  const again = core.some(({ form }) => /^(?:memes?|same)$/.test(form))
  const own = core.filter(({ form }) => !/^(?:memes?|same)$/.test(form))
  const words = contentWords(own, grammarOf(passage.language))
  const head = passage.language === 'fr' ? [...words][0] : [...words].at(-1)
  if (head === undefined || isOneOfMinistries(naming, core, head)) return null
  const fuller = naming.spoken.findLast(
    one =>
      one.words.size > words.size &&
      !(opening === 'la' && one.gender === 'm') &&
      !(opening === 'le' && one.gender === 'f') &&
      (opening === 'the' || one.plural === /^(?:les|ces|these)$/.test(opening)) &&
      !isNewsOnly(one.words, words) &&
      !isOtherPaper(one.holder.name, words) &&
      (again || !one.holder.keys.some(key => key.startsWith('person_'))) &&
      (again || isHead(one, head, passage.language)) &&
      [...words].every(word => one.words.has(word)),
  )
  if (fuller !== undefined) return nameOf(fuller.holder)
  return words.size === 1
    ? (bodyOfKind(naming, head, core[0]?.start ?? 0) ?? onlyBodyCalled(naming, core, head))
    : null
}

/** "a statement from the company" is not what "the company" means, although "the statement" is. */
function isOtherPaper(name: string, words: ReadonlySet<string>): boolean {
  const noun = paper.exec(fold(name))?.[1]
  return noun !== undefined && !words.has(noun)
}

const paper =
  /^(?:an?|the|une?|le|la) (?:\w+ )?(statement|report|letter|email|memo|note|study|survey|poll|spokes\w+|communique|rapport|lettre|etude|sondage|porte-parole) (?:from|by|for|of|de|du|d['’])/u

const ministries =
  /\bminist(?:[èe]re|ry)\s(?:\p{Ll}[\p{L}-]+\s)?(?:de\s(?:la\s|l['’])|des\s|du\s|d['’]|of\s(?:the\s)?)(\p{Lu}\p{L}+)/gu

/** « le ministère » in an article that names several: which one would be a guess. */
function isOneOfMinistries(naming: Naming, core: readonly Word[], head: string): boolean {
  if (core.filter(({ kind }) => kind === 'word').length > 2 || !/^minist(?:ere|ry)$/.test(head)) return false
  return new Set([...naming.text.matchAll(ministries)].map(([, of = '']) => fold(of))).size > 1
}

/** "the agency" is no news agency unless it is called so. */
function isNewsOnly(known: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return ['news', 'presse', 'press'].some(word => known.has(word) && !words.has(word))
}

/** French puts the noun first, English last: "a clerk with the Harbour Department" is no department. */
function isHead({ words, holder }: Spoken, form: string, language: Passage['language']): boolean {
  if (language === 'fr') return [...words][0] === form
  return [...words].at(-1) === form && !/ (?:with|from|at|for|in) /.test(holder.name)
}

/** What a body may be called although its name does not say so. */
const anyBody = wordSet(
  `ong association organisation organization organisme ngo charity collectif syndicat fondation foundation societe
  entreprise compagnie groupe firme company firm plateforme enseigne marque platform brand`,
)
const bodyNouns = wordSet(
  `${[...anyBody].join(' ')} agency service ministry department agence ministere institut institute centre center
  federation union mouvement observatoire comite committee group laboratoire constructeur operateur institution centrale
  administration council bureau laboratory lab manufacturer operator cabinet coentreprise consultancy pollster`,
)

/** « institut », "agency", folded: the noun of a body that may speak. */
export function isBodyNoun(form: string): boolean {
  return bodyNouns.has(form)
}

/** "the agency": the body that spoke last, when its name says that it is one; « l’ONG »: the only one that spoke. */
function bodyOfKind(naming: Naming, head: string, at: number): NamedHolder | null {
  if (!bodyNouns.has(head)) return null
  const kinds = head === 'agency' ? ['agency', 'service'] : [head]
  const bodies = naming.spoken.filter(({ holder, outlet }) => !outlet && isBody(holder.keys))
  const latest = bodies.at(-1)
  const called = bodies.findLast(one => {
    const named = fold(one.holder.name).split(/[^\p{L}]+/u)
    // Whoever spoke since is meant as well as a body of that name far above
    const isNear = one === latest || at - one.at < farthestBody
    return isNear && kinds.some(kind => named.includes(kind)) && !isNewsOnly(one.words, new Set())
  })
  // "the driver of the Zorba" is no company
  const own = bodies.filter(
    ({ holder, words }) => mayBeCalled(holder.name, head) && !isPersonNoun([...words][0] ?? '', null),
  )
  const names = new Set(own.map(({ holder }) => holder.name))
  const body = called ?? (names.size === 1 && anyBody.has(head) ? own.at(-1) : undefined)
  // « les syndicats Sud et CGT » are no « entreprise »
  return body?.plural === true ? null : nameOf(body?.holder)
}

const widestBefore = 40

/**
 * « l’association », « le ministère », "the university": the only body that the article has called so before, or close before,
 * without its having spoken.
 */
function onlyBodyCalled(naming: Naming, core: readonly Word[], head: string): NamedHolder | null {
  const start = core[0]?.start ?? 0
  if (
    !(bodyNouns.has(head) || places.test(head)) ||
    /^(?:service|group|groupe|centre|center|union|mouvement)$/.test(head)
  )
    return null
  const found = new Map<string, { readonly entity: Entity; readonly end: number }>()
  for (const name of naming.entities.names) {
    if (name.span[1] > start || (name.kind !== 'organisation' && name.kind !== 'person')) continue
    const before = fold(naming.text.slice(Math.max(0, name.span[0] - widestBefore), name.span[0]))
    const written = fold(naming.text.slice(...name.span))
    const isWhole = !cut.test(naming.text.slice(Math.max(0, name.span[0] - widestBefore), name.span[0]))
    const isNamedSo =
      (written.startsWith(`${head} `) && (isWhole || !places.test(head))) ||
      (written.endsWith(` ${head}`) && isWhole && head !== 'administration')
    const isCalled = name.kind === 'organisation' && isNamedSo
    if (!isCalled && !new RegExp(`(?:^|\\W)${head}(?: \\p{Ll}+)? $`, 'u').test(before)) continue
    const entity = naming.entities.of(name)
    if (entity.kind === 'person' && (entity.gender !== null || isOfSomebody(before))) continue
    found.set(entity.name, { entity, end: name.span[1] })
  }
  const near = [...found.values()].filter(({ end }) => start - end < farthestBody)
  const [only, other] = near.length > 0 || places.test(head) ? near : [...found.values()]
  return other !== undefined ? null : nameOf(only?.entity)
}

/** Houses that speak, and have what they are in their names: "Harbor University". */
const places =
  /^(?:zoo|university|college|school|hospital|museum|bank|league|district|universite|hopital|musee|banque|ligue)$/
/** "St. Jude Children’s Research Hospital": where a name was read in part. */
const cut = /(?:(?!The\s)(?<!\p{L})\p{Lu}[\p{L}.’'-]*|[’']s?)\s$/u

function isBody(keys: readonly string[]): boolean {
  return keys.some(key => key.startsWith('org_')) && !keys.some(key => key.startsWith('country_'))
}
