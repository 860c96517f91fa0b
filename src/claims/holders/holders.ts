import { isPlace } from '../../text/names/names.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { Holder, NamedHolder } from '../attribution.ts'
import { splitCoordination } from '../grammar/coordination.ts'
import { isWho } from '../grammar/function-words.ts'
import { grammarOf } from '../grammar/grammar.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import { hasClause } from '../grammar/subjects-with-clauses.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import type { PlacedReport } from '../statements/links.ts'
import { acronymKey, expandedAcronym } from './acronyms.ts'
import { isAnswering } from './answering.ts'
import { antecedent, closesAsSource } from './antecedents.ts'
import {
  beginsSentence,
  bodyInApposition,
  isWholePhrase,
  nameOfBody,
  uncapitalised,
  withArticle,
  withWholeName,
} from './body-names.ts'
import { onlyCompany } from './companies.ts'
import { bodyAnew, fullerMention } from './described-bodies.ts'
import { describedAnew, isUnnamedStill } from './described-speakers.ts'
import { describedPerson } from './descriptions.ts'
import type { Entity } from './entities.ts'
import { headOfState } from './heads-of-state.ts'
import { issuerOf, issuerPhrase, ownPaper } from './issuers.ts'
import { bodyOfIt } from './it.ts'
import {
  addsMore,
  continuing,
  genderOfPhrase,
  lastOutlet,
  lastPair,
  lastSpeaker,
  speakerAgain,
} from './last-speakers.ts'
import { nameBefore } from './names-before.ts'
import { contentWords, keysWithin, type Naming, spanOf } from './naming.ts'
import { isOutlet, isUnnamedOutlet } from './outlets.ts'
import { ownSubject, subjectBefore } from './own-subjects.ts'
import { partyMember } from './party-members.ts'
import { nicknamed, personIn, relativeOf, shoutedPerson, somebodys, surnamedPerson } from './persons.ts'
import { personOfRole } from './persons-of-roles.ts'
import { isPlural, shapedName } from './shape.ts'
import { endOfVagueSpeaker } from './vague-speakers.ts'

const objectPronouns = /^(?:l'|lui|elle|eux|elles|him|her|them|lui-meme|elle-meme)$/

/** Heads of phrases that hide a name on purpose: the country of « sources américaines » claims nothing. */
const anonymous = wordSet(
  `source sources expert experts analyste analystes observateur observateurs temoin temoins habitant habitants media
  medias responsable responsables specialiste specialistes officials official analysts experts witnesses residents
  famille clan camp couple fratrie epoux parents observers people critics opponents some many several voisins proches riverains`,
)

/** Who the holders of a report are, in full; empty when the report has none. */
export function nameHolders(naming: Naming, report: PlacedReport): Holder[] {
  const spoken = naming.spoken.length
  const holders = holdersOf(naming, report)
  if (report.nested) naming.spoken.length = spoken
  return holders
}

function holdersOf(naming: Naming, report: PlacedReport): Holder[] {
  if (report.holder === null) return []
  const contracted = isContracted(report)
  const parts = splitCoordination(
    report.passage.words,
    report.holder,
    grammarOf(report.passage.language),
    contracted,
  )
  const goesOn = continuing.has(report.group?.verb.lemma ?? '') || addsMore(report)
  const holders = withoutTwins(parts.map(part => nameHolder(naming, report.passage, part, goesOn)))
  if (contracted) return holders.map(holder => ({ ...holder, name: withoutPreposition(holder.name) }))
  if (parts.length > 1) remember(naming, report.passage, report.holder, mergeHolders(naming, holders), true)
  return holders
}

/** « l’Échelle, l’observatoire des crues et du vent »: what looks like a list may be one holder under two names. */
function withoutTwins(holders: readonly Holder[]): Holder[] {
  return holders.filter((holder, index) => holders.findIndex(({ name }) => name === holder.name) === index)
}

/** « le communiqué des ministres », « aux yeux du maire »: the article of the name is hidden in a preposition. */
function isContracted(report: PlacedReport): boolean {
  const first = report.cue === null ? undefined : report.passage.words[report.cue[0]]
  const opening = report.holder === null ? undefined : report.passage.words[report.holder.first]
  if (report.group !== null || first === undefined || opening === undefined) return false
  return /^(?:des|du)$/.test(opening.form) && !/^(?:selon|d'|according|de)$/.test(first.form)
}

function withoutPreposition(name: string): string {
  return name
    .replace(/^des\s/iu, 'les ')
    .replace(/^du\s/iu, 'le ')
    .replace(/^(?:de\s|d['’]\s?)/iu, '')
}

function mergeHolders(naming: Naming, holders: readonly Holder[]): Holder {
  const first = holders[0]?.span[0] ?? 0
  const last = holders.at(-1)?.span[1] ?? 0
  return {
    name: naming.text.slice(first, last),
    keys: holders.flatMap(({ keys }) => keys),
    span: [first, last],
  }
}

function nameHolder(naming: Naming, passage: Passage, given: NounPhrase, goesOn = false): Holder {
  const phrase = withWholeName(naming, passage, given)
  const issued = isPersonsOwn(naming, passage, phrase) ? null : issuerPhrase(naming, passage, phrase)
  const spoken = naming.spoken.length
  const issuer = issued === null ? null : nameHolder(naming, passage, issued)
  naming.spoken.length = spoken
  const holder = withArticle(passage, phrase, nameOf(naming, passage, phrase, goesOn))
  if (issuer === null) return holder
  const own = ownPaper(naming, passage, phrase, holder)
  return { ...holder, ...own, issuer: { name: withoutPreposition(issuer.name), keys: issuer.keys } }
}

function nameOf(naming: Naming, passage: Passage, phrase: NounPhrase, goesOn: boolean): Holder {
  const { words } = passage
  const span = spanOf(words, phrase.first, phrase.last)
  const core = words.slice(phrase.core[0], phrase.core[1] + 1)
  const grammar = grammarOf(passage.language)
  const form = core.at(-1)?.form ?? ''
  // "one, the archivist Ana Ruiz"
  const isNamedBehind = form === 'one' && phrase.last > phrase.core[1]
  const isPronoun =
    !isNamedBehind && core.length <= 2 && (grammar.pronouns.has(form) || objectPronouns.test(form))
  const written = naming.text.slice(...span)
  if (isPronoun) return { ...(meantBy(naming, passage, phrase, form) ?? { name: written, keys: [] }), span }
  if (ownWords.test(written)) return { ...speakerOfOwnWords(naming, passage, phrase, span[0]), span }
  const known = naming.spoken
    .slice(-8)
    .find(one => one.holder.span[0] === span[0] && one.holder.span[1] === span[1])
  if (known !== undefined) return known.holder
  const found = identify(naming, passage, phrase, core, goesOn)
  const shaped = shapedName(found.name.replace(/^du\s/u, 'le '))
  if (shaped === null) return { ...found, span }
  const name = expandedAcronym(naming.text, shaped) ?? shaped
  const own = name === found.name ? found.keys : keysWithin(naming, span, name, found.keys)
  const acronym = own.some(key => key.startsWith('org_')) ? acronymKey(naming.text, name) : null
  const holder = { keys: acronym === null ? own : [...new Set([...own, acronym])], name, span }
  remember(naming, passage, phrase, holder, isPlural(core, found.keys.length > 0, grammar))
  return holder
}

/** Whom a phrase of a pronoun means, and `form` is the pronoun; null when nothing tells. */
function meantBy(naming: Naming, passage: Passage, { core }: NounPhrase, form: string): NamedHolder | null {
  const opening = passage.words[core[0]]
  if (opening === undefined) return null
  const other = closesAsSource(passage, opening.start)
    ? antecedent(naming, opening.start, form, passage)
    : null
  if (other !== null) return other
  const own = ownSubject(passage, opening.start, form)
  const subject = own === null ? null : nameHolder(naming, passage, own)
  if (subject !== null) return { ...subject, name: withoutPreposition(subject.name) }
  const named = isWho(opening.form) ? nameBefore(naming, passage, core[0]) : null
  if (named !== null) return named
  const before =
    opening.form === 'it'
      ? bodyOfIt(naming, passage, opening.start)
      : subjectBefore(naming, passage, opening.start, form)
  const told = before === null ? null : nameHolder(naming, before.passage, before.phrase)
  return told ?? antecedent(naming, opening.start, form, passage)
}

/** « selon ses dires, il … »: the person whom the pronoun behind means, else that pronoun. */
function speakerOfOwnWords(naming: Naming, passage: Passage, { last }: NounPhrase, at: number): NamedHolder {
  const told = passage.words.slice(last + 1, last + farthestTold)
  const pronoun = told.findIndex(({ form }) => /^(?:ils?|elles?)$/.test(form))
  const isNobodys = /^(?:s'|y|faut|est|serait)$/.test(told[pronoun + 1]?.form ?? '')
  const form = isNobodys ? 'on' : (told[pronoun]?.form ?? 'il')
  const meant = antecedent(naming, at, form, passage)
  const isPerson = meant?.keys.some(key => key.startsWith('person_')) === true
  return isPerson ? meant : { name: form, keys: [] }
}

const ownWords = /^(?:ses|leurs) (?:propres )?(?:dires|mots|propos|termes|travaux|recherches|conclusions)$/iu
const farthestTold = 6

/** "a statement released by her publicist, Jane Doe" */
function isPersonsOwn(naming: Naming, { words }: Passage, { first, last, core }: NounPhrase): boolean {
  return personIn(naming, words, words.slice(Math.min(first, core[0]), Math.max(last, core[1]) + 1)) !== null
}

function identify(
  naming: Naming,
  passage: Passage,
  phrase: NounPhrase,
  core: readonly Word[],
  goesOn: boolean,
): NamedHolder {
  const { words } = passage
  const last = hasClause(words, phrase) ? phrase.core[1] : Math.max(phrase.last, phrase.core[1])
  const whole = words.slice(Math.min(phrase.first, phrase.core[0]), last + 1)
  const person =
    relativeOf(naming, words, phrase) ??
    nicknamed(naming, core) ??
    somebodys(naming, words, core) ??
    personIn(naming, words, whole) ??
    shoutedPerson(naming, core)
  if (person !== null) return person
  const span = spanOf(core, 0, core.length - 1)
  const names = naming.entities.within(span)
  const alone = names.find(name => isWholePhrase(core, name))
  if (alone !== undefined) return nameOfBody(naming, alone, core, beginsSentence(words, core))
  const surnamed = surnamedPerson(naming, core, names)
  if (surnamed !== null) return surnamed
  const outlet = isUnnamedOutlet(naming.text.slice(...span))
    ? lastOutlet(naming, core[1]?.form ?? '', span[0])
    : null
  const known =
    outlet ??
    issuerOf(naming, core) ??
    bodyInApposition(naming, words, phrase) ??
    speakerAgain(naming, core, passage) ??
    inOffice(naming, core, passage) ??
    (isAnswering(words, core) ? null : describedPerson(naming, core)) ??
    partyMember(naming, core, passage) ??
    onlyCompany(naming, core, passage) ??
    lastPair(naming, core) ??
    fullerMention(naming, core, passage)
  if (known !== null) return { name: known.name, keys: known.keys }
  const isStill = passage.language === 'fr' && isUnnamedStill(naming, core)
  const anew =
    isStill || isAnswering(words, core)
      ? null
      : (describedAnew(naming, core, passage) ?? bodyAnew(naming, core))
  if (anew !== null) return anew
  const same = goesOn && !isStill && names.length === 0 ? lastSpeaker(naming, core) : null
  if (same !== null) return same
  const keys = core.some(word => anonymous.has(word.form))
    ? []
    : names.flatMap(name => naming.entities.of(name).keys)
  const end =
    endOfVagueSpeaker(last > phrase.core[1] ? words.slice(0, last + 1) : words, core)?.end ?? span[1]
  return {
    name: uncapitalised(naming.text.slice(span[0], end), core, beginsSentence(words, core)),
    keys: [...new Set(keys)],
  }
}

/** The person of a role; « le chef de l’État » in a piece on two presidents is his country's own. */
function inOffice(naming: Naming, core: readonly Word[], passage: Passage): Entity | null {
  const byRole = personOfRole(naming.roles, core, passage, naming.entities)
  const head = headOfState(naming, core, passage.language)
  return byRole !== null && (head === null || core[1]?.form !== 'chef') ? byRole : head
}

function remember(
  naming: Naming,
  passage: Passage,
  phrase: NounPhrase,
  holder: Holder,
  plural: boolean,
): void {
  const core = passage.words.slice(phrase.core[0], phrase.core[1] + 1)
  const opening = core[0]?.form ?? ''
  // « , qui estime que »: the holder's own span may be that of « qui »
  const span = spanOf(passage.words, ...phrase.core)
  const names = naming.entities.within(span)
  const named = names.map(name => naming.entities.of(name))
  // « son avocat, Luc Morin »: the name may stand beside the phrase
  const gender = naming.entities.called(holder.name)?.gender ?? genderOfPhrase(opening, core[1]?.form ?? '')
  const place =
    !plural && holder.keys.some(key => key.startsWith('country_')) && named.some(isPlace) && core.length <= 4
  const person = holder.keys.some(key => key.startsWith('person_'))
  const body = names.some(name => name.kind === 'organisation' && isWholePhrase(core, name))
  naming.spoken.push({
    holder,
    plural,
    place,
    body,
    // "the Mirror" is read as a person's name
    outlet: isOutlet(holder.name) && (!person || holder.name.startsWith('the ')),
    gender,
    at: holder.span[0],
    words: contentWords(core, grammarOf(passage.language)),
  })
}
