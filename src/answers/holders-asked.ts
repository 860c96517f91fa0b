import { isPersonNoun } from '../claims/grammar/person-nouns.ts'
import { findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { capitalised } from '../text/capitalised.ts'
import { displayName, findNames, type Name } from '../text/names/names.ts'
import { translations } from '../text/words/glossary.ts'
import { lexemeOf } from '../text/words/lexemes.ts'
import { stopWords } from '../text/words/stop-words.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Language } from '../types.ts'
import { governmentsOf, isNotInOffice, isVoiceOf, standsApart } from './governments.ts'
import { longerNames } from './known-as.ts'
import type { QuestionKind } from './question.ts'
import { voicesOf } from './voices.ts'

const according = /(?:\bselon|\bd['’]après|\bd['’]apres|\baccording to)\s+/gi
const sourcesMax = 4
/** Claims that name a country in which those who speak for it are looked for. */
const claimsLooked = 150
/** A surname alone is that of many. */
const fullName = /^person_[^_]+_/
/** Somebody is asked for, so nobody whom the question names is the one who speaks. */
const whoSpeaks = /^\s*(?:et |and )?(?:who|qui)\b(?! (?:did|does|is|was)\b)/
const about = /\b(?:about|on|regarding|concerning|sur|[àa] propos|au sujet|concernant)\b/iu
const spoken =
  'say|said|stated|claim|claimed|announce|announced|promise|promised|deny|denied|confirm|confirmed|admit|admitted|acknowledge|acknowledged|count|counted|estimate|estimated|report|reported|react|reacted|respond|responded|reply|replied|comment|commented'
const parle =
  'dit|declare|affirme|annonce|promis|repondu|confirme|dementi|nie|reconnu|admis|compte|recense|denombre|estime|evoque|avance|chiffre|rapporte|reagi|commente'
const verdict =
  'confirme|confirment|dement|dementent|nie|nient|reconnait|reconnaissent|admet|admettent|conteste|contestent'
const verdictDone = 'confirme|dementi|nie|reconnu|admis|conteste'
const promised = /\b(?:promis(?:e[sd]?|ing)?|promett?\w*|pledg\w*)\b/
/** "What did Rutte say", « Pékin a-t-il compté », « qu’a dit Rutte sur … »: whoever speaks, of folded questions. */
const speakers: readonly RegExp[] = [
  new RegExp(`\\b(?:do|did|does|has|have|had) ((?:the )?.{2,50}?) (?:ever |yet |not )?(?:${spoken})\\b`, 'd'),
  new RegExp(
    `([^?,:]{2,50}?)[ -](?:a|ont|avait|avaient)-(?:t-)?(?:il|elle|ils|elles) (?:\\S+ )?(?:${parle})e?s?\\b`,
    'd',
  ),
  new RegExp(
    `\\b(?:qu'(?:a|ont|avait)|que) (?:${parle}|disent|pense|repond) ([^?,:]{2,40}?)(?= (?:sur|a propos|au|aux|de|du|des|a|en|dans|lors|quand|concernant)\\b| ?\\?|$)`,
    'd',
  ),
  new RegExp(`([^?,:]{2,50}?) (?:n')?(?:${verdict})-(?:t-)?(?:il|elle|ils|elles)\\b`, 'd'),
  new RegExp(
    `^(?:(?:et |est-ce qu(?:e |'))*)((?:(?:le|la|les|un|une) |l')[^?,:]{2,50}?) (?:(?:ne |n')?(?:${verdict})|(?:n')?(?:a|ont) (?:${verdictDone})e?s?)\\b`,
    'd',
  ),
  /(?:\bselon|\bd'apres|\baccording to) ([^?,:]{2,40}?)(?= (?:sur|a propos|de|du|des|a|en|dans|in|on|about|since|depuis)\b| ?[?,]|$)/d,
]

/** "Has the raid been confirmed" asks for anybody, « confirmé par Paris » for one. */
const confirmedBy =
  /\b(?:been|was|were|is|are|ete|est|sont) (?:\w+ )?(?:confirmed|denied|acknowledged|confirmee?s?|dementie?s?|reconnue?s?)\b/
const agent = /\b(?:by|par)(?: \p{L}+){0,3} $/u

/** "Have officially been counted" names nobody who counts. */
const passive = /\bbeen$/

/** The words for whoever speaks in a question that names nobody: « l’armée » of « que dit l’armée ? »; null without. */
export function speakerWords(text: string): string | null {
  const folded = fold(text)
  if (folded.length !== text.length || whoSpeaks.test(folded)) return null
  for (const speaker of speakers) {
    const [start, end] = speaker.exec(folded)?.indices?.[1] ?? []
    if (start !== undefined && end !== undefined && !passive.test(folded.slice(start, end)))
      return text.slice(start, end)
  }
  return null
}

/**
 * A question with capitals at the name of whoever speaks, which without any is no name; of the same length. « qu’a dit
 * rutte ? » is typed so in a hurry.
 */
export function withSpeakersName(text: string, language: Language): string {
  const folded = fold(text)
  if (folded.length !== text.length) return text
  const [start, end] = speakers.flatMap(speaker => speaker.exec(folded)?.indices?.[1] ?? [])
  if (start === undefined || end === undefined || /\p{Lu}/u.test(text.slice(start, end))) return text
  const content = (text.slice(start, end).match(/\p{L}+/gu) ?? []).filter(
    word => word.length >= 3 && !stopWords[language].has(fold(word)),
  )
  const named = content.reduce(
    (written, word) => written.replace(word, capitalised(word)),
    text.slice(start, end),
  )
  // « La mairie », "the town hall" are words, and no names, but "mark" of "mark rutte" is; "the white house" is a name.
  const isOfNation = (word: string) => findNames(word, language).some(({ kind }) => kind === 'nationality')
  const isWord = (word: string) =>
    translations(lexemeOf(fold(word), language), language).length > 0 || isOfNation(word)
  // « La société kazakhe » is no name either.
  const isKnown =
    !content.some(isOfNation) && findNames(named, language).some(({ kind }) => kind !== 'person')
  return !isKnown && content.every(isWord) ? text : text.slice(0, start) + named + text.slice(end)
}

/** Whom a question asks about. */
export interface HoldersAsked {
  /** Keys of whoever is named; none when anybody will do. */
  readonly holders: readonly string[]
  /** Those of them that are countries, named by themselves or by their capitals: « selon Kiev ». */
  readonly governments: readonly string[]
}

/** Whoever stands after « selon », and whoever says, confirms or counts in a question. */
export function holdersOf(
  text: string,
  language: Language,
  names: readonly Name[],
  kind: QuestionKind,
): HoldersAsked {
  const asked = holderNames(text, language, names, kind)
  const states = asked.filter(
    name => (name.kind === 'capital' || name.kind === 'country') && !isWhereTheyAre(name, text),
  )
  return { holders: keysOf(asked), governments: keysOf(states).filter(key => key.startsWith('country_')) }
}

const inCountry = /(?:\b(?:au|aux|en|du|de|à|in|of|from)\s+(?:la\s+|l['’]|the\s+)?|\bd['’])$/iu

/** « Selon l’opposition au Tchad », "Chad's rebels" ask for no government; « combien de rebelles Damas a-t-il comptés » does. */
function isWhereTheyAre({ span: [start, end] }: Name, text: string): boolean {
  if (!standsApart(speakerWords(text) ?? '')) return false
  return inCountry.test(text.slice(0, start)) || /^['’]s\b/.test(text.slice(end))
}

function holderNames(text: string, language: Language, names: readonly Name[], kind: QuestionKind): Name[] {
  const sources = [...text.matchAll(according)].slice(0, sourcesMax).flatMap(match => {
    const after = match.index + match[0].length
    const until = endOfSource(text, after)
    const named = names.find(({ span }) => span[0] >= after && span[0] < until)
    return named ?? findNames(text.slice(after, until), language).slice(0, 1)
  })
  if (sources.length > 0) return sources
  // The WHO is nobody asked for.
  if (whoSpeaks.test(fold(text)) && !names.some(({ span }) => span[0] === text.search(/\S/))) return []
  const heads = names.filter(name => !isWhatTheyHead(name, text))
  const subjects = namesWithin(heads, text)
  // « Combien le Qatar a-t-il promis ? » asks for what he gives, not for what he counts.
  if (kind === 'how-many') return promised.test(fold(text)) ? [] : subjects
  if (kind !== 'said' && kind !== 'confirmed') return []
  if (subjects.length > 0) return subjects
  const said = confirmedBy.exec(fold(text))
  if (kind === 'confirmed' && said !== null)
    return names.filter(({ span: [start] }) => agent.test(text.slice(said.index, start)))
  // "Does management admit that it was moved to Norway" asks for no word of Norway.
  if (speakerWords(text) !== null) return []
  // Whom it is about does not speak in it: "what was said about Finland".
  const until = about.exec(text)?.index ?? text.length
  const before = heads.filter(({ span }) => span[0] < until)
  const people = before.filter(name => name.kind === 'person')
  return people.length > 0 ? people : before.slice(0, 1)
}

/**
 * Where what stands after « selon » ends: "according to a recent survey, what share of Americans" names nobody, but "the
 * minister, Jane Doe" does.
 */
function endOfSource(text: string, after: number): number {
  const comma = text.indexOf(',', after)
  if (comma < 0) return text.length
  const [last = ''] = /\S+$/.exec(text.slice(after, comma)) ?? []
  return isPersonNoun(fold(last), null) ? text.length : comma
}

/** The last name before the verb: « combien de Danois Oslo a-t-il comptés » has two. */
function namesWithin(names: readonly Name[], text: string): Name[] {
  const folded = fold(text)
  if (folded.length !== text.length) return []
  for (const speaker of speakers) {
    const [start, end] = speaker.exec(folded)?.indices?.[1] ?? []
    if (start === undefined || end === undefined || passive.test(folded.slice(start, end))) continue
    const inside = names.filter(({ span }) => span[0] >= start && span[1] <= end)
    const people = inside.filter(name => name.kind === 'person')
    const named = people.length > 0 ? people : inside
    if (named.length > 0) return named.slice(-1)
  }
  return []
}

const officeOf = /([\p{L}-]+)\s+(?:of\s+|de\s+|d['’])$/u

/** "The governor of Boke" asks for nobody of that name. */
function isWhatTheyHead({ kind, span: [start] }: Name, text: string): boolean {
  const [, office = ''] = officeOf.exec(text.slice(0, start)) ?? []
  return kind === 'person' && isPersonNoun(fold(office), null)
}

/** Keys by which the claims of whom a question names are found, and of whoever speaks for the governments and bodies among them. */
export async function holdersSought(store: Store, { holders, governments }: HoldersAsked): Promise<string[]> {
  const longer = await longerNames(store, holders)
  const bodies = bodiesAmong([...holders, ...longer])
  const called = [...holders.filter(key => !key.startsWith('country_')), ...longer]
  const [persons, voices] = await Promise.all([
    speakingFor(store, governments, bodies),
    called.length === 0 ? [] : voicesOf(store, called),
  ])
  return [...new Set([...holders, ...longer, ...persons, ...voices])]
}

async function speakingFor(
  store: Store,
  governments: readonly string[],
  bodies: readonly string[],
): Promise<string[]> {
  if (governments.length === 0 && bodies.length === 0) return []
  const named = await findClaims(store, {
    kinds: ['statement'],
    keys: [...governments, ...bodies],
    currentOnly: true,
    limit: claimsLooked,
  })
  return named
    .filter(claim => isVoiceOf(claim, bodies) || governmentsOf(claim).some(key => governments.includes(key)))
    .flatMap(({ holderKeys }) => holderKeys.filter(key => fullName.test(key)))
}

/** Whether nobody who claims anything bears the name asked for: « l’opposition », "organisers" are words, and no names. */
export async function isNobodysName(
  store: Store,
  { holders, text }: HoldersAsked & { readonly text: string },
): Promise<boolean> {
  const isUnknown = (key: string) => /^(?:person|org)_/.test(key) && displayName(key, 'en') === null
  if (holders.length === 0 || !holders.every(isUnknown)) return false
  if (/\p{Lu}/u.test(speakerWords(text) ?? text)) return false
  const claims = await findClaims(store, { kinds: ['figure', 'statement'], holderKeys: holders, limit: 1 })
  return claims.length === 0
}

/** Whether a holder is told by the name of one of these bodies without being it: « les experts de l’ONU ». */
export function isOfBody({ holder, quote }: Claim, holders: readonly string[]): boolean {
  const bodies = bodiesAmong(holders)
  if (holder === null || bodies.length === 0) return false
  return findNames(holder, quote.language).some(({ keys }) => keys.some(key => bodies.includes(key)))
}

/** « L’ONU », whose secretary general speaks for it; not a ministry that is nobody's in particular. */
function bodiesAmong(holders: readonly string[]): string[] {
  return holders.filter(key => key.startsWith('org_') && !key.startsWith('org_ministry_'))
}

/**
 * Claims by whom a question names, of those found by the keys `sought`. A body has its country's key beside its own, by
 * which others of that country are found too: they count only when it has claimed nothing itself. Of a government count
 * those who speak for it; who only belongs to the country, when nobody else does; its opposition, rebels or unions never.
 */
export function ofHolders<C extends Claim>(
  claims: readonly C[],
  { holders, governments }: HoldersAsked,
  sought: readonly string[],
): readonly C[] {
  const own = holders.filter(key => /^(?:org|person)_/.test(key))
  const officials = sought.filter(key => !holders.includes(key))
  const isTheirs = (claim: C) =>
    claim.holderKeys.some(key => own.includes(key) || officials.includes(key)) ||
    isVoiceOf(claim, own) ||
    governmentsOf(claim).some(key => governments.includes(key))
  const theirs = claims.filter(claim => isTheirs(claim) && !isOneOfMany(claim))
  if (theirs.length > 0) return theirs
  if (own.length === 0 && governments.length === 0) return claims
  return claims.filter(
    claim => !isOneOfMany(claim) && (isOfBody(claim, own) ? !isPast(claim) : !isNotInOffice(claim)),
  )
}

/** « Les experts de l’ONU » count for it, whereas an expert of a country does not; « un ancien expert » for nobody. */
function isPast({ holder }: Claim): boolean {
  return standsApart(fold(holder ?? '').replace(/\bexperts?\b/g, ''))
}

/** « plusieurs membres du Conseil », "two Labour lawmakers": some of a body do not speak for it. */
const someOf =
  /^(?:(?:\S+ ){0,3}?(?:membres?|elus?|deputes?|senateurs?|militants?|habitants?|salaries|employes|partisans|membre|members?|lawmakers?|deputies|employees|workers|residents|supporters|activists|staffers?))(?: (?:de|du|des|d'|of|from|in)\b|$)/

function isOneOfMany({ holder }: Claim): boolean {
  return holder !== null && someOf.test(fold(holder))
}

function keysOf(names: readonly Name[]): string[] {
  return [...new Set(names.flatMap(name => name.keys))]
}
