import { findNames } from '../text/names.ts'
import { fold } from '../text/tokens.ts'
import type { Attribution } from './attribution.ts'
import { isBackground, merelyHas } from './figures-background.ts'
import { attributionOf } from './figures-firmness.ts'
import { isPaper, isRespondents, makerElsewhere, namesPaper } from './figures-papers.ts'
import type { Earlier } from './figures-parts.ts'
import { holderOf, rivalSpeaker, type Speaker, speakerOf } from './figures-speakers.ts'
import { shapedName } from './holder-shape.ts'
import { phraseFrom } from './inverted-subjects.ts'
import { isOutlet } from './outlets.ts'
import type { SentenceWords } from './quantities.ts'

const nobody = new Set(
  `on je j' nous vous tu il ils elle elles le la les it one we i you he she they ce c' cela ca qui that which who this
  there`.split(/\s+/),
)
const giving = {
  fr: /^(?:communique|donne|annonce|etabli|fourni|publie|avance|diffuse|transmis|compile|realise|collecte|recueilli|estime|evalue|chiffre|recense|fait|mene|conduit|effectue|remis|signe|redige)e?s?$/,
  en: /^(?:given|announced|reported|issued|published|released|provided|cited|compiled|collected|estimated|put)$/,
}
/** « 75 000 grévistes ont été recensés par les autorités » */
const registering = {
  fr: /^(?:recense|denombre|comptabilise|compte|enregistre|documente|repertorie)e?s?$/,
  en: /^(?:counted|recorded|registered|documented|tallied|logged)$/,
}
/** « 9 millions par an »: how often, and no agent. */
const rates = /^(?:an|mois|jour|semaine|heure|personne|habitant|tete|foyer|kilo|litre)s?$/
const agents = { fr: /^par$/, en: /^by$/ }
const agentReach = 6
const paperReach = 4
const givingReach = 16
const makerReach = 6
const valuerReach = 12
const valued = { fr: /^(?:estime|evalue|chiffre)e?s?$/, en: /^(?:estimated|valued|put)$/ }

/** Whose a figure is: an attribution of the article, or a speaker that the shape of the sentence shows. */
export interface Source {
  readonly attribution: Attribution | null
  readonly speaker: Speaker | null
}

/** Looks for whose a figure is: who gives it against another, else who tells the words around it. */
export function sourceOf(figure: Earlier, attributions: readonly Attribution[]): Source {
  const { sentence, quantity, rival } = figure
  const speaker = rival === null ? null : rivalSpeaker(sentence, rival, attributions)
  if (speaker !== null) return { attribution: null, speaker }
  const covering = attributionOf(quantity.number.span, attributions)
  const isOnPaper = covering !== null && isPaper(covering)
  const maker = isOnPaper ? makerOf(sentence, covering, attributions) : null
  const given =
    maker ??
    valuerOf(figure, attributions) ??
    (covering === null || isOnPaper ? giverOf(figure, attributions) : null)
  if (given !== null) return { attribution: null, speaker: given }
  const attribution = isOnPaper
    ? (overPaper(covering, attributions) ?? covering)
    : (tellerOf(covering, attributions) ?? covering)
  if (attribution !== null && isBackground(figure, attribution))
    return { attribution: around(figure, attribution, attributions), speaker: null }
  const elsewhere = attribution === null ? null : makerElsewhere(sentence, attribution)
  if (elsewhere !== null)
    return {
      attribution: null,
      speaker: { ...elsewhere, cue: attribution?.cue ?? elsewhere.holder.span, modality: 'attributed' },
    }
  if (attribution !== null && isRespondents(attribution))
    return { attribution: askerOf(attribution, attributions), speaker: null }
  if (attribution !== null && isTerritory(sentence, attribution)) return { attribution: null, speaker: null }
  if (attribution !== null && isHeld(attribution)) return { attribution, speaker: null }
  const told = speakerOf(figure, attributions)
  const said = told === null ? '' : sentence.text.slice(...told.cue)
  const isNobody =
    told !== null && (isTerritorial(told.holder.name, sentence) || merelyHas(told.holder.name, said))
  return { attribution, speaker: isNobody ? null : told }
}

/** « Selon la gazette, la commission a approuvé 141 vœux »: who tells the deed that the words around a figure are. */
function around(
  figure: Earlier,
  deed: Attribution,
  attributions: readonly Attribution[],
): Attribution | null {
  const { cue } = deed
  const others = attributions.filter(
    one =>
      one !== deed && cue !== null && one.content.some(([start, end]) => start <= cue[0] && end >= cue[1]),
  )
  const teller = attributionOf(figure.quantity.number.span, others)
  return teller !== null && isHeld(teller) && !isBackground(figure, teller) ? teller : null
}

const suffering =
  /^(?:n['’])?(?:en )?(?:déplor|fai(?:t|sait) (?:\p{L}+ )?état|recens|dénombr|enregistr|compt|mourn|record|count|report)/iu
/** « le pays a encore recensé » */
const perfect = /^(?:n['’])?(?:en )?(?:a|ont|avait|avaient|has|have|had) (?:\p{L}+ )?/iu
const territories =
  /\b(?:pays|archipel|royaume|territoire|province|continent|regions?|villes?|communes?|departements?|iles?|europe|asie|afrique|amerique|asia|africa|country|countries|island|islands|etats?|states?)\b/

const counted =
  /^(?:\d+ |une \p{L}+aine d(?:e |['’])|(?:plusieurs|deux|trois|quatre|cinq|six|dix|several|two|three|four|five|ten) )/u

/** « le pays déplore 300 morts », « l’Europe recense 12 cas »: there they are, and nobody says so. */
function isTerritory(sentence: SentenceWords, { cue, holders }: Attribution): boolean {
  const said = cue === null ? '' : sentence.text.slice(cue[0], cue[1])
  const isNamed = holders.some(({ keys }) => keys.length > 0)
  if (!suffering.test(isNamed ? said : said.replace(perfect, ''))) return false
  return holders.every(
    ({ name }) => isTerritorial(name, sentence) || (having.test(said) && isCapital(name, sentence)),
  )
}

/** « Oslo ne compte que 300 lits »: the town has them. */
const having = /compt/iu

function isCapital(name: string, { language }: SentenceWords): boolean {
  const [first] = findNames(name, language)
  return first?.kind === 'capital' && first.span[1] === name.length
}

function isTerritorial(name: string, { language }: SentenceWords): boolean {
  const [first] = findNames(name, language)
  const isPlace = (first?.kind === 'country' || first?.kind === 'place') && first.span[1] === name.length
  const words = fold(name).replace(counted, '').split(' ')
  return isPlace || territories.test(words.slice(0, 2).join(' '))
}

/** Whether the attribution has a holder that can claim anything. */
function isHeld({ holders }: Attribution): boolean {
  return holders.some(isSomebody)
}

/** Not « on » nor "which". */
export function isSomebody({ name, keys }: Attribution['holders'][number]): boolean {
  if (ofOutlet.test(name) || isMachine(name) || shapedName(name) === null) return false
  return keys.length > 0 || !nobody.has(fold(name))
}

/** « selon nos informations »: the outlet says so itself. */
const ofOutlet =
  /^(?:nos|notre|our)\s(?:(?:propres|own)\s)?(?:informations?|sources|constatations|information)(?!\p{L})/iu

/** « la Zorba GT4 annonce 420 ch »: a name with a number in it, and no outlet's. */
function isMachine(name: string): boolean {
  return (
    /^\p{Lu}\S*(?: \S+)*\d/u.test(name) &&
    !isOutlet(name) &&
    !/\p{Ll}{3,} \d/u.test(name) &&
    !/^\d/.test(name) &&
    !acronym.test(name)
  )
}

const acronym = /^[\p{Lu}\d]{2,6}$/u

/** « près de la moitié jugent que …, contre 25 % en 2016, selon un sondage »: the paper of the same sentence. */
function askerOf(respondents: Attribution, attributions: readonly Attribution[]): Attribution | null {
  const beside = attributions.filter(one => one !== respondents && one.span[0] === respondents.span[0])
  return beside.find(one => isPaper(one) && !isRespondents(one)) ?? null
}

/**
 * Who tells what another means to do (« Le groupe prévoit de supprimer 300 postes, selon les syndicats »), or says
 * between quotation marks that another has said it.
 */
function tellerOf(inner: Attribution | null, attributions: readonly Attribution[]): Attribution | null {
  const cue = inner?.cue ?? null
  if (inner === null || cue === null) return null
  const tellers = attributions.filter(
    other =>
      other !== inner &&
      isHeld(other) &&
      (other.form === 'direct' || (inner.modality === 'planned' && other.modality === 'attributed')) &&
      other.content.some(([start, end]) => start <= cue[0] && end >= cue[1]),
  )
  return tellers[0] ?? null
}

/** « le registre en mentionnait 281, selon l’armateur »: it is the owner who says so. */
function overPaper(paper: Attribution, attributions: readonly Attribution[]): Attribution | null {
  const [inner] = paper.content
  if (inner === undefined) return null
  const around = attributions.filter(
    other =>
      other !== paper &&
      isHeld(other) &&
      !isPaper(other) &&
      other.content.some(([start, end]) => start <= inner[0] && end > inner[0]),
  )
  return around[0] ?? null
}

/** « estimé par le fisc à 4 millions », « évalué à 30 000 euros par les organisateurs » */
function valuerOf({ sentence, quantity }: Earlier, attributions: readonly Attribution[]): Speaker | null {
  const { words, language, grammar } = sentence
  const from = Math.max(0, quantity.start - valuerReach)
  const at = words.findLastIndex(
    ({ form, accented }, index) =>
      index >= from &&
      index < quantity.start &&
      valued[language].test(form) &&
      (accented || language === 'en'),
  )
  const word = words[at]
  if (word === undefined || words.slice(at, quantity.start).some(({ kind }) => kind !== 'word')) return null
  const by = words.findIndex(
    ({ form }, index) =>
      index > at &&
      index <= quantity.next + 2 &&
      agents[language].test(form) &&
      !rates.test(words[index + 1]?.form ?? ''),
  )
  const phrase = by < 0 ? null : phraseFrom(words, by + 1, grammar, true)
  const core = phrase === null ? null : cutBefore(phrase.core, quantity.start)
  const holder = core === null ? null : holderOf(sentence, core, attributions)
  return holder === null ? null : { holder, cue: [word.start, word.end], modality: 'attributed' }
}

/** « par le fisc à 4 millions »: the amount and its preposition are no part of the name. */
function cutBefore(
  [first, last]: readonly [number, number],
  start: number,
): readonly [number, number] | null {
  if (first > start || last < start - 1) return [first, last]
  return start - 2 < first ? null : [first, start - 2]
}

/** « selon un bilan établi par l’agence », "data compiled by the agency": who made the paper that tells the figure. */
function makerOf(
  sentence: SentenceWords,
  { holders }: Attribution,
  attributions: readonly Attribution[],
): Speaker | null {
  const { words, language, grammar } = sentence
  const [paper] = holders
  const from = paper === undefined ? -1 : words.findIndex(({ start }) => start >= paper.span[0])
  if (from < 0) return null
  for (let at = from; at < Math.min(words.length, from + makerReach); at++) {
    if (!giving[language].test(words[at]?.form ?? '')) continue
    const agent = words.findIndex(
      ({ form }, index) => index > at && index - at < agentReach && agents[language].test(form),
    )
    const between = words.slice(at + 1, Math.max(agent, at + 1))
    if (agent < 0 || between.some(({ kind }) => kind !== 'word')) continue
    const phrase = phraseFrom(words, agent + 1, grammar, true)
    const holder = phrase === null ? null : holderOf(sentence, phrase.core, attributions)
    const word = words[at]
    if (holder !== null && word !== undefined)
      return { holder, cue: [word.start, word.end], modality: 'attributed' }
  }
  return null
}

/** « un bilan de 368 communiqué la veille par le ministère », "a toll of 368 given earlier by the agency" */
function giverOf(figure: Earlier, attributions: readonly Attribution[]): Speaker | null {
  const { sentence, quantity } = figure
  const { words, language, grammar } = sentence
  const from = Math.max(0, quantity.start - givingReach)
  const to = Math.min(words.length, quantity.next + givingReach)
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word === undefined) continue
    const isCount = registering[language].test(word.form) && isCountedAt(figure, at)
    if (!isCount && !(giving[language].test(word.form) && isOnPaper(figure, at))) continue
    const agent = words.findIndex(
      ({ form }, index) => index > at && index - at < agentReach && agents[language].test(form),
    )
    if (agent < 0 || rates.test(words[agent + 1]?.form ?? '')) continue
    // « par rapport à »
    const opening = words[agent + 1]
    if (isCount && opening?.capital !== true && !grammar.determiners.has(opening?.form ?? '')) continue
    const phrase = phraseFrom(words, agent + 1, grammar, true)
    const holder = phrase === null ? null : holderOf(sentence, phrase.core, attributions)
    if (holder !== null && !(isCount && isTerritorial(holder.name, sentence)))
      return { holder, cue: [word.start, word.end], modality: 'attributed' }
  }
  return null
}

const auxiliary =
  /^(?:ont|sont|etaient|avaient|ete|aussi|deja|ainsi|hier|have|has|had|been|were|are|also|already|\p{L}+(?:ment|ly))$/u

/** Whether nothing but its auxiliaries stands between the figure and the participle at `at`. */
function isCountedAt({ sentence: { words }, shown }: Earlier, at: number): boolean {
  const between = words.slice(shown[1] + 1, at)
  return at > shown[1] && between.every(({ form }) => auxiliary.test(form))
}

/** Whether the participle at `at` tells of the paper that the figure stands on, and no other number lies between. */
function isOnPaper({ sentence: { words }, quantity }: Earlier, at: number): boolean {
  const isBehind = at >= quantity.next
  const paperEnd = isBehind ? quantity.start : at
  const near = words.slice(Math.max(0, paperEnd - paperReach), paperEnd).map(({ form }) => form)
  const between = isBehind ? words.slice(quantity.next, at) : words.slice(at, quantity.start)
  return namesPaper(near.join(' ')) && !between.some(({ form }) => /^\d/.test(form))
}
