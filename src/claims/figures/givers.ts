import type { Attribution } from '../attribution.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import { nounPhraseBefore } from '../grammar/noun-phrases.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { namesPaper } from './papers.ts'
import type { Earlier } from './parts.ts'
import { holderOf, type Speaker } from './speakers.ts'
import { isTerritorial } from './territories.ts'

/** What a paper of figures is done with, in a participle without an auxiliary; folded. */
const giving = {
  fr: /^(?:communique|donne|annonce|etabli|fourni|publie|avance|diffuse|transmis|compile|realise|collecte|recueilli|estime|evalue|chiffre|recense|fait|mene|conduit|effectue|remis|signe|redige|dresse)e?s?$/,
  en: /^(?:given|announced|reported|issued|published|released|provided|cited|compiled|collected|estimated|put)$/,
}
/** « 75 000 grévistes ont été recensés par les autorités » */
const registering = {
  fr: /^(?:recense|denombre|comptabilise|compte|enregistre|documente|repertorie)e?s?$/,
  en: /^(?:counted|recorded|registered|documented|tallied|logged)$/,
}
/** « 25 % des lecteurs interrogés par l’institut »: who asked them gives their share. */
const asking = { fr: /^(?:interroge|sonde)e?s?$/, en: /^(?:polled|surveyed|questioned|interviewed)$/ }
const gave = {
  fr: /^(?:donn|avanc|annonc|cit|evoqu|communiqu|fourniss|publi|mentionn)(?:e|ent|ait|aient|a|erent|ee?s?)$|^fourni(?:t|s|rent)?$/,
  en: /^(?:gave|given|gives|reported|cited|announced|published|released|provided|mentioned|quoted|used)$/,
}
/** What is done with a number itself, whatever it counts: "the 63 deaths that the U.N. has verified"; folded. */
const counted = {
  fr: /^(?:recens|denombr|comptabilis|document|verifi|revendiqu|avanc|evoqu|attribu)(?:e|ent|ait|aient|ee?s?)$/,
  en: /^(?:count(?:s|ed)?|verif(?:y|ies|ied)|document(?:s|ed)?|claim(?:s|ed)?|tall(?:y|ies|ied)|estimate[sd]?)$/,
}
const relatives = { fr: /^qu(?:e|')$/, en: /^(?:that|which)$/ }
const helpers = /^(?:a|ont|avait|avaient|has|have|had|deja|already|previously|earlier|lui-meme|first)$/
/** « 9 millions par an »: how often, and no agent. */
const rates = /^(?:an|mois|jour|semaine|heure|personne|habitant|tete|foyer|kilo|litre)s?$/
const agents = { fr: /^par$/, en: /^by$/ }
const agentReach = 6
const paperReach = 4
const makerReach = 6
const valuerReach = 12
const valued = { fr: /^(?:estime|evalue|chiffre)e?s?$/, en: /^(?:estimated|valued|put)$/ }
const givingReach = 16

/** « estimé par le fisc à 4 millions », « évalué à 30 000 euros par les organisateurs » */
export function valuerOf(
  { sentence, quantity }: Earlier,
  attributions: readonly Attribution[],
): Speaker | null {
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
      // « estimé à 2 millions et cédé par une héritière »
      !words.slice(quantity.next, index).some(({ accented }) => accented) &&
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
export function makerOf(
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
export function giverOf(figure: Earlier, attributions: readonly Attribution[]): Speaker | null {
  const { sentence, quantity } = figure
  const { words, language, grammar } = sentence
  const from = Math.max(0, quantity.start - givingReach)
  const to = Math.min(words.length, quantity.next + givingReach)
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word === undefined) continue
    const counts =
      registering[language].test(word.form) ||
      (quantity.kind === 'percent' && asking[language].test(word.form))
    const isCount = counts && isCountedAt(figure, at)
    if (!isCount && !(giving[language].test(word.form) && isOnPaper(figure, at))) continue
    const agent = words.findIndex(
      ({ form }, index) =>
        index > at &&
        index - at < agentReach &&
        agents[language].test(form) &&
        ((language === 'en' && !isCount) || opensName(sentence, index + 1)),
    )
    if (agent < 0 || rates.test(words[agent + 1]?.form ?? '')) continue
    const phrase = phraseFrom(words, agent + 1, grammar, true)
    const holder = phrase === null ? null : holderOf(sentence, phrase.core, attributions)
    if (holder !== null && !(isCount && isTerritorial(holder.name, sentence)))
      return { holder, cue: [word.start, word.end], modality: 'attributed' }
  }
  return null
}

/** Somebody, and not « par rapport à », « par téléphone ». */
function opensName({ words, grammar }: SentenceWords, at: number): boolean {
  const opening = words[at]
  return opening?.capital === true || grammar.determiners.has(opening?.form ?? '')
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

/**
 * « le chiffre de 8 000 que le ministre avait donné », "the figure of 8,000 that the minister gave", "the 4,000 that the army
 * claims": who gave the number itself, whoever tells the words around it.
 */
export function tellerOfPaper(
  { sentence, quantity, shown }: Earlier,
  attributions: readonly Attribution[],
): Speaker | null {
  const { words, language, grammar } = sentence
  const near = words.slice(Math.max(0, quantity.start - paperReach), quantity.start).map(({ form }) => form)
  const verbs = namesPaper(near.join(' ')) ? gave[language] : counted[language]
  const at = Math.max(quantity.next, shown[1] + 1)
  if (!relatives[language].test(words[at]?.form ?? '')) return null
  const verb = words.findIndex(
    ({ form }, index) => index > at && index <= at + tellerReach && verbs.test(form),
  )
  const cue = words[verb]
  if (cue === undefined || words.slice(at, verb).some(({ kind }) => kind !== 'word')) return null
  const helped = words.findLastIndex(({ form }, index) => index < verb && !helpers.test(form))
  const subject =
    helped === at
      ? phraseFrom(words, verb + 1, grammar, true)
      : phraseFrom(words.slice(0, helped + 1), at + 1, grammar, true)
  const isClause = words.slice(at + 1, helped + 1).some(({ form }) => grammar.be.has(form) || form === 'to')
  const holder = subject === null || isClause ? null : holderOf(sentence, subject.core, attributions)
  return holder === null ? null : { holder, cue: [cue.start, cue.end], modality: 'attributed' }
}

const tellerReach = 9
const counts = /^(?:figure|count|tally|toll|estimate|number)$/

/** "the ministry's figure of 640 missing": whose count it is. */
export function ownerOfPaper(
  { sentence, quantity }: Earlier,
  attributions: readonly Attribution[],
): Speaker | null {
  const { words, language, grammar } = sentence
  const paper = words[quantity.start - 2]
  if (language !== 'en' || words[quantity.start - 1]?.form !== 'of' || !counts.test(paper?.form ?? ''))
    return null
  const from = Math.max(0, quantity.start - paperReach - 2)
  const own = words.findLastIndex(({ form }, at) => at >= from && at < quantity.start - 2 && form === "'s")
  const owner = own < 1 ? null : nounPhraseBefore(words, own, grammar)
  const holder = owner === null ? null : holderOf(sentence, owner.core, attributions)
  if (holder === null || paper === undefined) return null
  return { holder, cue: [paper.start, paper.end], modality: 'attributed' }
}
