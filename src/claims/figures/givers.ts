import type { Attribution } from '../attribution.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { namesPaper } from './papers.ts'
import type { Earlier } from './parts.ts'
import { holderOf, type Speaker } from './speakers.ts'
import { isTerritorial } from './territories.ts'

/** What a paper of figures is done with, in a participle without an auxiliary; folded. */
const giving = {
  fr: /^(?:communique|donne|annonce|etabli|fourni|publie|avance|diffuse|transmis|compile|realise|collecte|recueilli|estime|evalue|chiffre|recense|fait|mene|conduit|effectue|remis|signe|redige)e?s?$/,
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
 * « le chiffre de 8 000 que le ministre avait donné », "the figure of 8,000 that the minister gave": who gave the number
 * itself, whoever tells the words around it.
 */
export function tellerOfPaper(
  { sentence, quantity, shown }: Earlier,
  attributions: readonly Attribution[],
): Speaker | null {
  const { words, language, grammar } = sentence
  const near = words.slice(Math.max(0, quantity.start - paperReach), quantity.start).map(({ form }) => form)
  if (!namesPaper(near.join(' '))) return null
  const at = Math.max(quantity.next, shown[1] + 1)
  if (!relatives[language].test(words[at]?.form ?? '')) return null
  const verbFirst = gaveFrom(sentence, at + 1)
  const subject = phraseFrom(words, verbFirst === null ? at + 1 : verbFirst + 1, grammar, true)
  const verb = verbFirst ?? (subject === null ? null : gaveFrom(sentence, subject.last + 1))
  const cue = verb === null ? undefined : words[verb]
  const holder = subject === null ? null : holderOf(sentence, subject.core, attributions)
  return holder === null || cue === undefined
    ? null
    : { holder, cue: [cue.start, cue.end], modality: 'attributed' }
}

/** Where the verb of giving stands whose helpers begin at the word `from`; null when another verb does. */
function gaveFrom({ words, language }: SentenceWords, from: number): number | null {
  const at = words.findIndex(({ form }, index) => index >= from && !helpers.test(form))
  return gave[language].test(words[at]?.form ?? '') ? at : null
}
