import type { Attribution } from '../attribution.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import { nounPhraseBefore } from '../grammar/noun-phrases.ts'
import { formsOf } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { isFate } from './categories.ts'
import { type Earlier, withoutBases } from './parts.ts'
import { keepsCount } from './revised.ts'
import { holderOf, type Speaker } from './speakers.ts'
import type { Context, Tie } from './ties.ts'

/** A count that says nothing of what is counted: it was said before. */
const recounts =
  /^(?:estimates?|counts?|tall(?:y|ies)|figures?|number|total|estimations?|decomptes?|comptages?|chiffres?)$/
const tolls = /^(?:tolls?|bilans?)$/
const owned = /^(?:the|its|his|her|their|our|'s|le|la|l'|les|son|sa|ses|leurs?|ce|cette)$/
const adjectives =
  /^(?:own|latest|last|official|new|current|earlier|previous|death|dernier|nouveau|propre|premier|derniere|nouvelle)$/
/** What leads from a count to its number: "stood at", « s’établit désormais à », "from 2,600 to". */
const leading =
  /^(?:stood|stands?|was|is|had|has|been|at|to|from|reached|rose|risen|climbed|fell|now|already|still|up|down|s'|etablit|etablissait|eleve|elevait|est|etait|atteint|atteignait|a|à|de|d'|passe|desormais|deja|maintenant|about|around|over|nearly|more|than|least|some|\d.*)$/
const reach = 12
const nearby = 4

interface Recount {
  /** Whose count it is, as word indexes. */
  readonly owner: readonly [first: number, last: number] | null
  /** Whether it counts the dead. */
  readonly isToll: boolean
}

/** The count that a number without a noun is given for: "its estimate from 2,600 to", « le décompte du ministère s’établit à ». */
function recountBefore({ words, grammar }: SentenceWords, { start }: Quantity): Recount | null {
  for (let at = start - 1; at > 0 && start - at < reach; at--) {
    const form = words[at]?.form ?? ''
    if (words[at]?.kind !== 'word') return null
    const isToll = tolls.test(form)
    if (!isToll && !recounts.test(form)) continue
    let opener = at - 1
    while (adjectives.test(words[opener]?.form ?? '')) opener -= 1
    if (!owned.test(words[opener]?.form ?? '')) return null
    const maker = /^(?:de|d'|du|des)$/.test(words[at + 1]?.form ?? '')
      ? makerBehind(words, at, start, grammar)
      : null
    const from = maker === null ? at + 1 : maker[1] + 1
    if (from >= start || !words.slice(from, start).every(word => leading.test(word.form))) return null
    const isOwn = words[opener]?.form === "'s"
    return { owner: maker ?? (isOwn ? ownerBefore(words, opener, grammar) : null), isToll }
  }
  return null
}

/** "the ministry", and not "bringing Ohio" */
function ownerBefore(
  words: SentenceWords['words'],
  end: number,
  grammar: SentenceWords['grammar'],
): readonly [number, number] | null {
  const core = nounPhraseBefore(words, end, grammar)?.core ?? null
  const opening = words[core?.[0] ?? end]
  return opening?.capital === true || grammar.determiners.has(opening?.form ?? '') ? core : null
}

/** « du ministère » */
function makerBehind(
  words: SentenceWords['words'],
  noun: number,
  start: number,
  grammar: SentenceWords['grammar'],
): readonly [number, number] | null {
  const from = /^(?:du|des)$/.test(words[noun + 1]?.form ?? '') ? noun + 1 : noun + 2
  const core = phraseFrom(words.slice(0, start), from, grammar)?.core ?? null
  if (core === null) return null
  const named = words.slice(core[0], core[1] + 1)
  // « le décompte des victimes » is of nobody who counts
  const isSomebody =
    named.some(({ capital }) => capital) || keepsCount({ name: formsOf(named), keys: [], span: [0, 0] }, '')
  return isSomebody ? core : null
}

/** "Its count stood at 58", "puts the number at 41": so many of those who were counted before. */
export function recountTie(context: Context): Tie | null {
  const { sentence, quantity, counted, earlier, position } = context
  if (counted !== null || quantity.kind !== 'count' || recountBefore(sentence, quantity)?.isToll !== false)
    return null
  const meant = withoutBases(earlier).findLast(
    one => position - one.position <= nearby && one.partOf === null && one.quantity.kind === 'count',
  )
  if (meant === undefined) return null
  // "1,100 people were tested, bringing the total to 57,000"
  const isOfPersons = isFate(meant.category) || meant.category === 'crowd' || meant.base === 'troops'
  return isOfPersons
    ? { counts: meant.counts, total: null, borrowed: meant, phrase: null, again: true }
    : null
}

/** "The ministry's count stood at 58", « le bilan de la préfecture s’élève à 58 »: whose count it is. */
export function ownerOfCount(
  { sentence, quantity, category }: Earlier,
  attributions: readonly Attribution[],
): Speaker | null {
  if (!isFate(category) && category !== 'crowd' && category !== 'troops') return null
  const owner = recountBefore(sentence, quantity)?.owner ?? null
  const holder = owner === null ? null : holderOf(sentence, owner, attributions)
  if (holder === null || !keepsCount(holder, '')) return null
  const name = holder.name.replace(/^du\s/u, 'le ').replace(/^des\s/u, 'les ')
  return { holder: { ...holder, name }, cue: holder.span, modality: 'attributed' }
}
