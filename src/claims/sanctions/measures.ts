import { isFiniteVerb } from '../grammar/clauses.ts'
import { isDe, isOf } from '../grammar/function-words.ts'
import { isDerivedAdverb } from '../grammar/grammar.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { isTime } from './subjects.ts'
import { sanctionVerb } from './verbs.ts'

/** The words of a measure: « un quinzième train de sanctions économiques », "the lifting of the oil embargo". */
export interface Measure {
  /** Word indexes, both inclusive; the first is that of the article, if there is one. */
  readonly first: number
  readonly last: number
  /** The noun that says what is done: « sanctions », "ban". */
  readonly head: number
  /** « la levée de », "the imposition of": what the noun over the measure does to it. */
  readonly action: 'lifted' | 'in-force' | 'announced' | null
  /** Word index of that noun, or of the head. */
  readonly noun: number
}

const heads = {
  en: /^(?:sanctions|embargo|embargoes)$/,
  fr: /^(?:sanctions|embargos?)$/,
}
/** Nouns that are a measure of power only behind one of these words, or before. */
const english: readonly (readonly [noun: RegExp, before: RegExp])[] = [
  [/^bans?$/, /^(?:travel|visa|export|import|oil|arms|trade|entry|gas|gold|coal)$/],
  [/^freezes?$/, /^assets?$/],
  [/^restrictions$/, /^(?:visa|trade|export)$/],
  [/^controls$/, /^export$/],
  [/^measures$/, /^restrictive$/],
]
const french: readonly (readonly [noun: RegExp, behind: RegExp])[] = [
  [/^gels?$/, /^(?:des|de leurs|de ses) (?:avoirs|biens|fonds)/],
  [
    /^interdictions?$/,
    /^(?:de voyag\p{L}+|de visas?|de sejour|de territoire|d' entree|d' export\p{L}+|d' import\p{L}+)/u,
  ],
  [/^restrictions$/, /^(?:de visas?|d' export\p{L}+|à l' export\p{L}+)/u],
  [/^mesures$/, /^restrictives/],
]
/** "the sanctions committee", "sanctions relief": a measure only in passing. */
const compounds =
  /^(?:lists?|regimes?|relief|committee|experts?|busting|evasion|waivers?|policy|policies|officials?|monitors?|panel|risk|threats?|enforcement|coordinator|office|laws?|violations?|compliance|pressure|weary|hit)$/
const packages = /^(?:packages?|bills?)$/

const quantities = {
  fr: /^(?:trains?|paquets?|series?|salves?|vagues?|volets?|blocs?|panoplie|cortege|ensemble|batterie|arsenal|rounds?|lots?|nombre|projets?|rafale|cascade|poignee|dispositif)$/,
  en: /^(?:packages?|rounds?|rafts?|series|sets?|waves?|slew|batch|batches|tranches?|range|barrage|swath|flurry|array|number|volley|salvo|host|bevy|spate|string)$/,
}
export const ending = {
  fr: /^(?:levee|allegement|suspension|assouplissement|fin|retrait|abandon)$/,
  en: /^(?:lifting|easing|removal|suspension|end|relaxation)$/,
}
const making = {
  fr: /^(?:imposition|adoption|renforcement|durcissement|extension|prolongation|renouvellement|reconduction|retablissement|reimposition|instauration|elargissement|maintien)$/,
  en: /^(?:imposition|introduction|adoption|extension|tightening|renewal|strengthening|expansion|reimposition|widening)$/,
}

const longestPhrase = 9
const nounReach = 5

/** The measure whose noun stands at `head`; null when it is none, or only spoken of (« l’effet des sanctions »). */
export function measureAt(sentence: SentenceWords, head: number): Measure | null {
  const last = lastOf(sentence, head)
  if (last === null) return null
  let first = phraseStart(sentence, head)
  let noun = head
  let action: Measure['action'] = null
  for (let depth = 0; depth < 3; depth++) {
    const of = linkBefore(sentence, first)
    if (of === null) break
    const over = nounOver(sentence, of)
    if (over === null) {
      if (isComplement(sentence, of)) return null
      break
    }
    noun = over.at
    action = over.action ?? action
    first = phraseStart(sentence, over.at)
  }
  return { first, last, head, action, noun }
}

/** "export controls", « gel des avoirs »: whether the word is the noun of a measure. */
export function isMeasure(sentence: SentenceWords, at: number): boolean {
  return lastOf(sentence, at) !== null
}

/** Where the words of the measure end: behind its complement and its adjectives; null when it is no measure. */
function lastOf({ words, language }: SentenceWords, head: number): number | null {
  const form = words[head]?.form ?? ''
  const plain = heads[language].test(form)
  if (language === 'en') {
    const before = words[head - 1]?.form ?? ''
    if (/^bans?$/.test(form) && bansTrade(words, head)) return head
    if (!plain && !english.some(([noun, word]) => noun.test(form) && word.test(before))) return null
    const next = words[head + 1]?.form === '-' ? head + 2 : head + 1
    const behind = words[next]?.form ?? ''
    if (compounds.test(behind)) return null
    return packages.test(behind) ? next : head
  }
  if (plain) return adjectivesEnd(words, head)
  const behind = words.slice(head + 1, head + 4).map(word => word.form)
  const match = french.find(([noun, rest]) => noun.test(form) && rest.test(behind.join(' ')))
  if (match === undefined) return null
  return (
    head +
    (match[0].test('mesures')
      ? 1
      : behind[1] === "l'" || (behind[0] !== 'des' && /^(?:leurs|ses)$/.test(behind[1] ?? ''))
        ? 3
        : 2)
  )
}

/** "a ban on Russian oil imports" */
function bansTrade(words: SentenceWords['words'], head: number): boolean {
  const behind = words.slice(head + 2, head + 8).map(word => word.form)
  return (
    words[head + 1]?.form === 'on' &&
    behind.some(form =>
      /^(?:imports?|exports?|oil|gas|gold|coal|diamonds|steel|aluminium|goods|grain|arms|weapons)$/.test(
        form,
      ),
    )
  )
}

const noAdjective =
  /^(?:dans|sous|vers|apres|depuis|plus|des|les|ses|leurs|contre|aux|pris|prises|imposees?|adoptees?|decidees?|visees?|sans|mais|tous|alors|envers|jamais|pas|pendant|avant|chez|durant)$/

/** « sanctions ciblées », « embargo pétrolier » */
function adjectivesEnd(words: SentenceWords['words'], head: number): number {
  let at = head
  while (at - head < 3) {
    const word = words[at + 1]
    if (word === undefined || word.kind !== 'word' || word.capital || noAdjective.test(word.form)) break
    const plural = /(?:s|x)$/.test(word.form) && (words[head]?.form.endsWith('s') ?? false)
    if (
      !plural &&
      !/^(?:total|petrolier|commercial|economique|americain|europeen|complet|partiel|gazier)$/.test(word.form)
    )
      break
    if (sanctionVerb(word, 'fr') !== undefined) break
    at += 1
  }
  return at
}

/** From a noun back over its adjectives to its article. */
function phraseStart(sentence: SentenceWords, noun: number): number {
  const { words, grammar, language } = sentence
  let at = noun
  while (at > 0 && noun - at < longestPhrase) {
    const before = words[at - 1]
    if (before === undefined) break
    if (before.kind === 'mark') {
      if (!'-″,'.includes(before.form) || (before.form === ',' && language === 'fr')) break
      if (before.form === ',' && !isAdjective(sentence, at - 2)) break
      at -= 1
      continue
    }
    if (before.form !== "'s" && !grammar.determiners.has(before.form) && !isAdjective(sentence, at - 1)) break
    at -= 1
    if (
      grammar.determiners.has(before.form) &&
      !/^(?:other|more|most|all|new|some|several|many|few|autres)$/.test(before.form)
    )
      break
  }
  while (at < noun && words[at]?.kind === 'mark') at += 1
  return at
}

function isAdjective(sentence: SentenceWords, at: number): boolean {
  const { words, grammar, language } = sentence
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return false
  const { form } = word
  if (language === 'fr')
    return /^(?:nouve\p{L}+|autres?|lourdes?|severes?|premieres?|dernier\p{L}*|\d+(?:e|er|eme|es)|\p{L}+iemes?|fortes?|importantes?|vastes?|memes?|longue|petite|grande?|second|premier|strict|futures?|prochaines?|possibles|eventuelles|dures|rudes|propres|multiples|plusieurs)$/u.test(
      form,
    )
  if (
    grammar.prepositions.has(form) ||
    grammar.conjunctions.has(form) ||
    (grammar.pronouns.has(form) && !grammar.determiners.has(form))
  )
    return false
  if (sanctionVerb(word, 'en') !== undefined && !/^(?:ramp|level|back)$/.test(form)) return false
  if (isTime(form) || isDerivedAdverb(form, grammar) || form === 'including') return false
  return !isFiniteVerb(words, at, grammar) || (form.endsWith('ed') && standsBeforeNoun(sentence, at))
}

/** "announced limited new sanctions", "with unprecedented sanctions": a participle that describes the noun. */
function standsBeforeNoun({ words, grammar }: SentenceWords, at: number): boolean {
  const before = words[at - 1]
  if (before === undefined) return true
  return (
    before.form === '″' ||
    grammar.determiners.has(before.form) ||
    grammar.prepositions.has(before.form) ||
    sanctionVerb(before, 'en') !== undefined ||
    /^(?:more|new|most)$/.test(before.form)
  )
}

/** The index of the « de », "of" that ties the phrase to a noun before it. */
function linkBefore({ words, language }: SentenceWords, first: number): number | null {
  if (language === 'en') return words[first - 1]?.form === 'of' ? first - 1 : null
  if (isOf(words[first]?.form)) return first
  return isDe(words[first - 1]?.form) ? first - 1 : null
}

function nounOver(
  { words, language }: SentenceWords,
  of: number,
): { at: number; action: Measure['action'] } | null {
  for (let at = of - 1; at >= 0 && of - at <= nounReach; at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    if (of - at <= 2 && quantities[language].test(word.form)) return { at, action: null }
    if (ending[language].test(word.form)) return { at, action: 'lifted' }
    if (making[language].test(word.form)) return { at, action: 'in-force' }
    if (/^annonces?$|^announcement$/.test(word.form) && !word.accented) return { at, action: 'announced' }
  }
  return null
}

/** « l’effet des sanctions », "fear of sanctions": the measure only qualifies another noun. */
function isComplement(sentence: SentenceWords, of: number): boolean {
  const { words, language, grammar } = sentence
  if (language === 'en') return true
  const before = words[of - 1]
  if (
    before === undefined ||
    before.kind !== 'word' ||
    isTime(before.form) ||
    grammar.times.has(before.form) ||
    /^(?:veille|week-end|matinee|soiree)$/.test(before.form) ||
    words[of + 1]?.form === '″'
  )
    return false
  if (sanctionVerb(before, 'fr') !== undefined && !/^(?:menaces?|demandes?|annonces?)$/.test(before.form))
    return false
  if (/^(?:menaces?|demandes?|annonces?)$/.test(before.form))
    return grammar.determiners.has(words[of - 2]?.form ?? '')
  if (grammar.adverbs.has(before.form) || isDerivedAdverb(before.form, grammar) || before.accented)
    return false
  const article = words[of - 2]?.form ?? ''
  const isNoun = /^(?:le|la|l'|les|un|une|ce|cette|ces|sa|son|ses|leurs?)$/.test(article)
  return (
    isNoun && !before.capital && !/^(?:à|au|aux)$/.test(words[of - 3]?.form ?? '') && !isHeld(sentence, of)
  )
}

/** « a menacé le pays de sanctions », « frapper la banque de sanctions » */
function isHeld({ words }: SentenceWords, of: number): boolean {
  return words.slice(Math.max(0, of - 8), of).some(word => /^(?:menac|frapp)(?!es?$)/.test(word.form))
}
