import type { Name } from '../../text/names/names.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import type { NamedHolder } from '../attribution.ts'
import { isBy, isDefiniteArticle, isIndefiniteArticle } from '../grammar/function-words.ts'
import { grammarOf } from '../grammar/grammar.ts'
import { type NounPhrase, nounPhraseBefore } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'
import type { Entity } from './entities.ts'
import { type Naming, nameOf } from './naming.ts'
import { isInanimate } from './speakers.ts'

const plural = /^[a-z]{3,}s$/

/** The person of a phrase: the first who is not somebody else's (« l’avocat de X », "X's lawyer"). */
export function personIn(naming: Naming, words: readonly Word[], phrase: readonly Word[]): Entity | null {
  const first = phrase[0]
  const last = phrase.at(-1)
  if (first === undefined || last === undefined) return null
  for (const name of personsOf(naming, phrase, [first.start, last.end])) {
    const at = words.findIndex(word => word.start >= name.span[0])
    const next = words.find(word => word.start >= name.span[1])
    const before = at > 0 && name.span[0] > first.start ? words[at - 1]?.form : undefined
    // « Seine-Saint-Denis »: what a hyphen ties to other words is a part of their name
    if (/[-‐‑]/u.test(naming.text.charAt(name.span[0] - 1))) continue
    if (/^[-‐‑]\p{L}/u.test(naming.text.slice(name.span[1], name.span[1] + 2))) continue
    // « le clan Jordan »: his people, and not he
    if (!naming.text.slice(...name.span).includes(' ') && households.test(before ?? '')) continue
    // “The Hollywood Reporter”, « le Covid Tracking Project »
    if (before === 'the') continue
    // « Générations futures »: an adjective agrees with it
    const isNoun = name.span[1] === words[at]?.end && /\p{Ll}{3}s$/u.test(naming.text.slice(...name.span))
    if (isNoun && next !== undefined && next.start === name.span[1] + 1 && plural.test(next.form)) continue
    if (next?.form === 'who' && isOneOfMany(words, at)) continue
    if (
      isLedBy(words, at, first.start) ||
      isOfSomebody(words, at, first.start) ||
      isActedOn(words, at, first.start) ||
      isExample(words, at, first.start)
    )
      continue
    if (
      /^(?:'s|')$/.test(next?.form ?? '') ||
      /^(?:de|d'|du|des|of|for|pour|par|by|a|à|et|and|with)$/.test(before ?? '')
    )
      continue
    if (name.span[1] === words[at]?.end && followsArticle(before)) continue
    const entity = naming.entities.of(name)
    if (isModifier(words, at, next, last.end, first.start)) continue
    if (!entity.name.includes(' ') && isBehindLink(words, at, first.start)) continue
    if (isPartOfName(naming, entity, name, words[at - 1], next, first.start)) continue
    return entity
  }
  return null
}

const households = /^(?:famille|clan|camp|couple|fratrie|entourage|epoux|parents|freres|s(?:oe|œ)urs)$/

const kinship =
  /^(?:wife|husband|widow|widower|sons?|daughters?|children|child|brother|sister|father|mother|fiancee?|partner|girlfriend|boyfriend|niece|nephew|cousin|epouse|mari|femme|veuve|veuf|fils|filles?|freres?|soe?urs?|sœurs?|pere|mere|compagne|compagnon|neveu)$/

/** "Ruiz, the wife of Paul Ruiz, said": a surname that two people bear is not that of whom the apposition names. */
export function relativeOf(
  naming: Naming,
  words: readonly Word[],
  { core, last }: NounPhrase,
): NamedHolder | null {
  if (last <= core[1] + 1 || words[core[1] + 1]?.form !== ',') return null
  const apposed = words.slice(core[1] + 2, last + 1)
  if (!apposed.some(({ form }) => kinship.test(form))) return null
  const whole: Span = [words[core[0]]?.start ?? 0, words[core[1]]?.end ?? 0]
  const [own] = naming.entities.within(whole).filter(({ kind }) => kind === 'person')
  const other = naming.entities.within([apposed[0]?.start ?? 0, apposed.at(-1)?.end ?? 0])
  if (own === undefined || own.span[0] !== whole[0] || own.span[1] !== whole[1]) return null
  const entity = naming.entities.of(own)
  const isShared = other.some(name => naming.entities.of(name) === entity)
  return isShared ? { name: naming.text.slice(...whole), keys: [] } : null
}

/** "DOE:", the label of a line: the one person whose surname it is. */
export function shoutedPerson(naming: Naming, core: readonly Word[]): Entity | null {
  const [first, last] = [core[0], core.at(-1)]
  if (first === undefined || last === undefined || !first.capital || !last.capital) return null
  const written = naming.text.slice(first.start, last.end)
  if (written.length < shortestSurname || written !== written.toUpperCase()) return null
  const folded = fold(written)
  const persons = naming.entities.names.filter(({ kind }) => kind === 'person')
  const called = persons
    .map(name => naming.entities.of(name))
    .filter(({ name }) => name !== written && ` ${fold(name)}`.endsWith(` ${folded}`))
  const [only, ...rest] = new Map(called.map(entity => [entity.name, entity])).values()
  return only === undefined || rest.length > 0 ? null : only
}

const shortestSurname = 4

/** "Jane “JJ” Doe": a name in three parts, the second in quotation marks. */
export function nicknamed(naming: Naming, core: readonly Word[]): NamedHolder | null {
  const [first, between, last, ...rest] = core
  if (first === undefined || last === undefined || rest.length > 0 || between?.kind !== 'quote') return null
  if (!first.capital || !last.capital || first.kind !== 'word' || last.kind !== 'word') return null
  return { name: naming.text.slice(first.start, last.end), keys: [] }
}

/** "Ana Ruiz, whose lawyer said", « Ana Ruiz, dont l’avocat a dit »: the lawyer of whoever stands before the comma. */
export function somebodys(naming: Naming, words: readonly Word[], core: readonly Word[]): NamedHolder | null {
  const [opening] = core
  const last = core.at(-1)
  if (opening === undefined || last === undefined) return null
  const at = words.indexOf(opening)
  const english = opening.form === 'whose'
  const relative = english ? at : at - 1
  if (!english && words[relative]?.form !== 'dont') return null
  // « dont le créateur Luc Morin annonçait »
  const named = naming.entities.within([opening.start, last.end])
  if (named.some(({ kind, span }) => kind === 'person' && span[1] === last.end)) return null
  const end = /^[,-]$/.test(words[relative - 1]?.form ?? '') ? relative - 1 : relative
  const before = words[end - 1]
  const near = naming.entities.within([(before?.end ?? 0) - longestName, before?.end ?? 0])
  const owner = near.find(({ span }) => span[1] === before?.end)
  const what = naming.text.slice((english ? core[1] : opening)?.start, last.end)
  const name = owner === undefined ? ownerBefore(naming, words, end) : naming.entities.of(owner).name
  if (name === null) return { name: english ? `the ${what}` : what, keys: [] }
  return { name: english ? `${name}’s ${what}` : `${what} ${ofName(name)}`, keys: [] }
}

/** « le conducteur, dont l’avocat »: a noun phrase of a few words, as it is written. */
function ownerBefore(naming: Naming, words: readonly Word[], end: number): string | null {
  const core = nounPhraseBefore(words, end, grammarOf(naming.passages[0]?.language ?? 'en'))?.core
  const [first, last] = core === undefined ? [undefined, undefined] : [words[core[0]], words[core[1]]]
  if (core === undefined || first === undefined || last === undefined) return null
  if (core[1] - core[0] > longestOwner || !/^(?:the|an?|le|la|l'|les|une?)$/.test(first.form)) return null
  if (isInanimate(words[core[0] + 1]?.form ?? '')) return null
  const name = naming.text.slice(first.start, last.end)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** « d’Ana Ruiz », « de Luc Morin »; « du port » is written as it stands. */
function ofName(name: string): string {
  if (/^(?:le|les) /u.test(name)) return name.replace(/^le /u, 'du ').replace(/^les /u, 'des ')
  return /^[aeiouyhàâéèêëîïôû]/iu.test(name) ? `d’${name}` : `de ${name}`
}

const longestName = 80
const longestOwner = 3

/** The persons of a phrase in order, but first the one whose name ends it: "Wexford Partners analyst Jane Doe". */
function personsOf(naming: Naming, phrase: readonly Word[], span: Span): Name[] {
  const persons = naming.entities.within(span).filter(({ kind }) => kind === 'person')
  const comma = phrase.find(({ form, kind }) => kind === 'mark' && form === ',')
  const end = comma === undefined ? span[1] : phrase.findLast(({ start }) => start < comma.start)?.end
  const closing = persons.filter(
    ({ span: [start, last] }) => last === end && naming.text.slice(start, last).includes(' '),
  )
  return closing.length === 0 ? persons : [...closing, ...persons.filter(name => !closing.includes(name))]
}

/** "the government of Syrian President X": the name is that of whom the link brings in, title and all. */
function isOfSomebody(words: readonly Word[], name: number, start: number): boolean {
  if (!isTitle(words[name - 1]?.form ?? '')) return false
  // « la ministre de la Justice Untel »
  if (words[name - 1]?.form === 'justice' && words[name - 2]?.form === 'la') return false
  let at = name - 1
  while (at > 0 && (words[at]?.capital === true || isTitle(words[at]?.form ?? ''))) at -= 1
  // « l’interprète de l’emblématique X », « le frère de la célèbre X »
  if (isDefiniteArticle(words[at]?.form)) at -= 1
  const link = words[at]
  return link !== undefined && link.start > start && /^(?:of|for|to|under|du|de|d'|des)$/.test(link.form)
}

/** « un bilan fourni par Untel » is his words. */
const participle = /(?:ed|led|run|wn|en)$|^(?:cit|men|dirig|emmen)ee?s?$/

/** "a group led by the band director Jane Doe": whoever does it is no more than named beside. */
function isLedBy(words: readonly Word[], name: number, start: number): boolean {
  for (let at = name - 1; at > 0 && (words[at]?.start ?? 0) > start && words[at]?.kind === 'word'; at--)
    if (isBy(words[at]?.form)) return participle.test(words[at - 1]?.form ?? '')
  return false
}

/** "the minister, a favourite to replace Jane Doe": to whom something is to be done. */
function isActedOn(words: readonly Word[], name: number, start: number): boolean {
  for (let at = name - 1; at > 0 && (words[at]?.start ?? 0) > start && words[at]?.kind === 'word'; at--) {
    const [link, next] = [words[at]?.form ?? '', words[at + 1]]
    if (link === 'to') return next?.capital === false && !/^(?:the|an?|its?|his|her|their)$/.test(next.form)
    if (link === 'pour') return /(?:[ei]r|re)$/.test(next?.form ?? '')
  }
  return false
}

const longestPraise = 3

/** « un fervent Breton », "a devout Quaker who opposed": one of many, behind an article and at most two words of praise. */
export function isOneOfMany(words: readonly Word[], name: number): boolean {
  const before = words.slice(Math.max(0, name - longestPraise), name)
  const article = before.findLastIndex(({ form }) => isIndefiniteArticle(form))
  return article >= 0 && before.slice(article + 1).every(({ capital, kind }) => kind === 'word' && !capital)
}

/** "supporters of the Phoenix Mercury player", "a Disney Resort spokesperson": the name goes with the noun behind it. */
function isModifier(
  words: readonly Word[],
  name: number,
  next: Word | undefined,
  end: number,
  start: number,
): boolean {
  const before = words[name - 1]
  if (before === undefined || before.start < start) return false
  if (/^(?:the|an?)$/.test(before.form) && /^(?:of|for|from)$/.test(words[name - 2]?.form ?? '')) return true
  return (
    next !== undefined &&
    next.end <= end &&
    /^(?:spokes\w+|players?|officials?|lawyers?|attorneys?|voters?|fans?|representatives?|office|campaign|administration|family|estate|camp|team|staff)$/.test(
      next.form,
    )
  )
}

/** « les enquêteurs de la cellule Ariane », « une source de la place Beauvau »: one word behind a link names no speaker. */
function isBehindLink(words: readonly Word[], name: number, start: number): boolean {
  if (titles.test(words[name - 1]?.form ?? '')) return false
  for (let at = name - 1; at > 0 && (words[at]?.start ?? 0) > start; at--)
    if (/^(?:de|d'|du|des|of|from)$/.test(words[at]?.form ?? '')) return true
  return false
}

/** « 36 maires, dont Anne Roux », "several mayors, including …": one of many does not speak for them alone. */
function isExample(words: readonly Word[], name: number, start: number): boolean {
  for (let at = name - 1; at > 0 && (words[at]?.start ?? 0) > start; at--)
    if (
      /^(?:dont|notamment|including|among|parmi|comme|qui|que|qu'|who|which|whose|whom)$/.test(
        words[at]?.form ?? '',
      )
    )
      return true
  return false
}

const heads =
  /^(?:president|presidente|minister|ministre|premier|chancellor|chancelier|prime|king|queen|pope|roi|pape)$/

/** What stands right before a name and goes with it, whoever governs both. */
function isTitle(form: string): boolean {
  return titles.test(form) || heads.test(form) || callings.test(form) || praise.test(form)
}

const callings =
  /^(?:professeure?|docteure?|commandante?|capitaine|colonel|lieutenant|sergent|general|amiral|juge|avocate?|chante(?:ur|use)|act(?:eur|rice)|realisat(?:eur|rice)|humoriste|joue(?:ur|use)|footballeur|cycliste|champion(?:ne)?|rappe(?:ur|use)|professor|doctor|captain|sergeant|singer|actor|actress|player)$/
const praise =
  /^(?:celebre|emblematique|legendaire|fameux|fameuse|regrettee?|jeune|defunte?|feu|late|legendary|famous|young)$/

/** "the Idaho Statesman", "the Vermont Principals’ Association": one capital word beside others is no surname. */
function isPartOfName(
  naming: Naming,
  entity: Entity,
  name: Name,
  before: Word | undefined,
  next: Word | undefined,
  start: number,
): boolean {
  if (entity.name.includes(' ') && naming.text.slice(name.span[0], name.span[1]).includes(' ')) return false
  if (next?.form === "'" || next?.form === '’') return true
  if (entity.name.includes(' ')) return false
  const beside =
    before !== undefined && before.start >= start && before.capital && before.end === name.span[0] - 1
  return beside && !titles.test(before.form)
}

const titles =
  /^(?:m|mm|mme|mlle|mr|mrs|ms|miss|dr|pr|me|sen|rep|gov|gen|president|mayor|judge|justice|lord|sir)$/

/** « une Source proche du dossier »: one word behind an article is no person, capital or not. */
function followsArticle(before: string | undefined): boolean {
  return /^(?:un|une|le|la|l'|les|des|the|a|an)$/.test(before ?? '')
}

/** "Green said": a surname that is a common word too, and so was read as no name. */
export function surnamedPerson(
  { entities, text }: Naming,
  core: readonly Word[],
  names: readonly Name[],
): NamedHolder | null {
  const [only, ...others] = core
  if (only === undefined || others.length > 0 || names.length > 0) return null
  const written = text.slice(only.start, only.end)
  return /^\p{Lu}\p{L}*\p{Ll}/u.test(written)
    ? nameOf(entities.bearing(written, only.start) ?? undefined)
    : null
}
