import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'

const untrue = [
  String.raw`mensong\p{L}*|faux(?! pas)|fausses?|fake(?: ?news)?|infox|infondée?s?|inexacte?s?|erronée?s?|sans (?:aucun )?fondement|dénuée?s? de (?:tout )?fondement|(?:inven|fabrica|affabula|désinforma)tions?|contre-vérités?|calomni\p{L}*|fantaisistes?|canulars?`,
  String.raw`false(?:hoods?)?|untrue|lies?|baseless|unfounded|groundless|fabricat\p{L}+|nonsense|hoax(?:es)?|inaccurate|(?:dis|mis)information|fictitious|bogus`,
].join('|')
/** Of what was told, and not of what was done: « qualifie d’absurdes ces accusations ». */
const laughable =
  'grotesques?|absurdes?|ridicules?|aberrante?s?|ubuesques?|absurd|preposterous|ludicrous|ridiculous|outlandish'
const degrees = `(?:(?:une?|des|pure?s?|an?|totale?(?:ment|ly)?s?|complet(?:e|ely|s|es)?|complètement|entièrement|entirely|parfaitement|tout simplement|simplement|simply|just|purely|utter(?:ly)?|absolute(?:ly)?|outright|blatant(?:ly)?|patently) ){0,3}`
const lie = String.raw`[«“"]?\s?${degrees}(?:${untrue})(?!\p{L})`
const joke = String.raw`[«“"]?\s?${degrees}(?:${laughable})(?!\p{L})`
const lead = `(?:(?:de|comme|as|étant|being) |d['’])`
/** « de mensonge l’annonce d’une attaque », "as false a report that …": the thing stands behind. */
const thingBehind = new RegExp(
  String.raw`^\s*${lead}${lie}(?: (?:et|and) \p{L}+)?\s?[»”"]?,? (?=(?:l[ea]s? |l['’]|ces? |cet(?:te)? |une? |des |the |an? |any |all |reports? |claims? |allegations? ))`,
  'iu',
)
/** « ce bilan de pure invention », "the claim as fake". */
const thingBefore = new RegExp(String.raw`\s+${lead}${lie}`, 'iu')
/** "called the claim false" */
const thingCalled = new RegExp(String.raw`\s+${lie}`, 'iu')
/** What can be so or not: « le chiffre de 112 morts », "reports of a strike", « ces accusations ». */
const tellable =
  '(?:chiffres?|bilans?|décomptes?|estimations?|informations?|accusations?|allégations?|affirmations?|déclarations?|rumeurs?|propos|nouvelles?|annonces?|récits?|versions?|rapports?|figures?|numbers?|tolls?|tally|counts?|estimates?|reports?|claims?|accusations?|allegations?|assertions?|statements?|rumou?rs?|suggestions?|stor(?:y|ies))'
/** « Le chiffre de 112 morts, avancé par Kiev, est sans fondement », "These reports are false" */
const saidUntrue = new RegExp(
  String.raw`^\s*(?:qu['’e]\s?|that )?(?:["«“]\s?)?(?:(?:l[ea]s?|ces?|cet(?:te)?|toutes? (?:l[ea]s?|ces?)|the|these|this|those|all|any|such) |l['’])?(?:\p{L}+ ){0,2}${tellable}(?!\p{L})[^.;:]{0,160}?(?<!\p{L})(?:est|sont|étai(?:en)?t|seraient|serait|sera|relève(?:nt)? de(?: la)?|is|are|was|were) ${lie}`,
  'iu',
)
/** « d’absurdes ces accusations », « de “grotesques” les allégations » */
const tellingBehind = new RegExp(
  String.raw`^\s*${lead}${joke}(?: (?:et|and) \p{L}+)?\s?[»”"]?,? (?=(?:(?:l[ea]s? |l['’]|ces? |cet(?:te)? |the |these )(?:\p{L}+ )?)?${tellable}(?!\p{L}))`,
  'iu',
)
const judging = /(?:qualifi|decri[vt]|presente|trait|descri|dismiss|reject|label|brand|denounc|denonc)/
const calling = /(?:^|\s)(?:call|label|brand|dub|deem)/
/** Alone these tell nothing of what is denied. */
export const pointing = /^\s*(?:that|this|it|them|those|these|cela|ceci|ça)?\s*$/iu
const named = /^(?:l[ea]s?\s|l['’]|the\s|an?\s|ce(?:t|tte|s)?\s)?(?:\p{Lu})/u

/** What somebody calls untrue, and so denies: « a qualifié de mensonge l’annonce de », "called the claim false". */
export function thingCalledUntrue(text: string, { cue, content, modality }: Attribution): Span | null {
  const [only, ...others] = content
  if (cue === null || only === undefined || others.length > 0 || only[0] < cue[1]) return null
  if (modality !== 'attributed' && modality !== 'denied') return null
  const written = fold(text.slice(...cue))
  const words = text.slice(cue[1], only[1])
  const behind = judging.test(written) ? (thingBehind.exec(words) ?? tellingBehind.exec(words)) : null
  if (behind !== null) return thing(text, cue[1] + behind[0].length, only[1])
  const before =
    (judging.test(written) ? thingBefore.exec(words) : null) ??
    (calling.test(written) ? thingCalled.exec(words) : null)
  return before === null ? null : thing(text, only[0], cue[1] + before.index)
}

/** Nobody and no outlet, whose name it would begin with: to call a paper fake denies nothing. */
function thing(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end)
  return pointing.test(words) || named.test(words) ? null : [start, end]
}

/** Where the words end that say themselves that what somebody told is not so: « Ces accusations sont infondées »; else null. */
export function saidUntrueEnd(words: string): number | null {
  return saidUntrue.exec(words)?.[0].length ?? null
}
