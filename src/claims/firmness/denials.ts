import { oneOf } from '../../text/dates/date-rule.ts'
import { frenchWeekdays } from '../../text/dates/date-words-french.ts'
import { isWithin } from '../../text/spans.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import type { Attribution, Holder } from '../attribution.ts'
import { saidUntrueEnd, thingCalledUntrue } from './untruths.ts'

/**
 * Attributions as far as a denial around them leaves them standing. « conteste avoir parlé de 52 morts : “Nous en avons
 * compté 46” » denies what stands before the colon and says the rest; "denied that the army said 52 people died" is no
 * word of the army's; "said she had never said that" is a denial.
 */
export function underDenials(text: string, attributions: readonly Attribution[]): Attribution[] {
  const apart = attributions.flatMap((one): Attribution[] => {
    const thing = thingCalledUntrue(text, one)
    if (thing !== null) return [{ ...one, content: [thing], form: 'indirect', modality: 'denied' }]
    if (one.modality === 'denied') return withoutQuotation(text, one)
    return isNeverSaid(text, one) || isDismissed(text, one) || callsUntrue(text, one)
      ? [{ ...one, modality: 'denied' as const }]
      : [one]
  })
  const besides = bySentence(apart)
  return apart.flatMap(inner => {
    const around = (besides.get(inner.span[0]) ?? []).filter(outer => holds(outer, inner))
    if (around.some(outer => outer.modality === 'denied' && governs(text, outer, inner))) return []
    const isOwn = around.some(outer => isSameHolder(outer, inner) && governs(text, outer, inner))
    return isOwn && neverSaid(text, inner) ? [{ ...inner, modality: 'denied' as const }] : [inner]
  })
}

function bySentence(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Attribution[]> {
  return Map.groupBy(attributions, ({ span }) => span[0])
}

/** What is denied begins with a clause, an infinitive or an object; « a démenti lundi : “…” » tells no more than when. */
const denied =
  /^\s*(?:(?:d['’]\s?|de |formellement |fermement |catégoriquement |vivement |strictly |categorically )?(?:avoir|être|\p{L}+ing|\p{L}+(?:er|ir|re))(?!\p{L})|(?:que|that|les?|la|ce(?:t|tte|s)?|ses?|sa|son|leurs?|toute?s?|des|the|an?|any|all|these|those|her|his|its|their)\s|(?:[ld]|qu)['’])/iu
/** « , lundi sur Radio Sud, », « auprès de l’agence »: when, where and how it is denied. */
const asides = new RegExp(
  String.raw`^(?:\s*,?\s*(?:\p{L}+ment|en bloc|(?:ce |le )?${oneOf(frenchWeekdays.keys())}(?: \d{1,2} \p{L}+)?|matin|soir|midi|hier|aujourd['’]hui|(?:auprès d|à|au|aux|dans|sur|devant|via|par|lors d|chez|on|in|to|through)(?:e |u |es |['’]| )\s?(?:[^\s,:]+ ){0,5}[^\s,:]+)(?=[\s,]|$))*\s*,?\s*$`,
  'u',
)
const unfinished =
  /(?<!\p{L})(?:d['’]|de|du|des|à|au|aux|l['’]|la|le|les|une?|son|sa|ses|the|an?|of|its)\s*$/iu
const longestAside = 90

/** Where the thing denied begins, behind what stands between; null when nothing is named. */
function objectStart(words: string): number | null {
  for (let at = words.search(/\S/u); at >= 0 && at < Math.min(words.length, longestAside); at++) {
    const before = words.slice(0, at)
    if (/\s/u.test(words.charAt(at)) || (at > 0 && !/[\s,]$/u.test(before))) continue
    if (!denied.test(words.slice(at)) || unfinished.test(before)) continue
    if (before.trim() === '' || asides.test(before)) return at
  }
  return null
}

const quotationBehind = /\s*:\s*[«“"‹]\s*/u

/** The denial up to the colon, and apart from it the quotation behind, which says what is so. */
function withoutQuotation(text: string, attribution: Attribution): Attribution[] {
  const { cue, content } = attribution
  const [first] = content
  if (cue === null || first === undefined || first[0] < cue[1]) return [asSpoken(attribution)]
  const whole = text.slice(cue[1], first[1])
  const colon = quotationBehind.exec(whole)
  const aside = colon === null ? null : objectStart(whole.slice(0, colon.index))
  if (colon === null || aside === null) return [asSpoken(attribution)]
  const opening = cue[1] + colon.index + colon[0].length
  const object: Span = [cue[1] + aside, cue[1] + colon.index]
  const length = text.slice(opening, first[1]).search(/\s?[»”"›]/u)
  const end = length < 0 ? Number.POSITIVE_INFINITY : opening + length
  const rest = content
    .map(([from, to]): Span => [Math.max(from, opening), Math.min(to, Math.max(end, from))])
    .filter(([from, to]) => to > from)
  const denial: Attribution = { ...attribution, content: [object], form: 'indirect' }
  return [denial, { ...attribution, content: rest, form: 'direct', modality: 'attributed' }]
}

/** « “C’est faux”, a démenti le maire »: the very words say what is so. */
function asSpoken(attribution: Attribution): Attribution {
  return attribution.form === 'direct' ? { ...attribution, modality: 'attributed' } : attribution
}

const barrier =
  /[,;:—–()«»“”"]|\b(?:qui|who|which|whose|dont|and|et|but|mais|tandis|alors|puis|while|as|when|then|before|after|avant|après)\b/iu

/** Nothing stands between the denial and the words told within it that would make these a remark of the article's. */
function governs(text: string, outer: Attribution, inner: Attribution): boolean {
  const start = outer.content[0]?.[0] ?? 0
  // behind the words that deny, and not before: “…”, she denied
  if (outer.cue !== null && start < outer.cue[1]) return false
  const end = Math.min(
    inner.cue?.[0] ?? start,
    ...inner.holders.map(({ span }) => span[0]).filter(at => at >= start),
  )
  return !barrier.test(text.slice(start, Math.max(start, end)))
}

/** « “Ces accusations sont infondées”, réagit l’ambassade », "said the figure of 112 dead was baseless" */
function callsUntrue(text: string, { content, modality }: Attribution): boolean {
  const [only, ...others] = content
  return (
    modality === 'attributed' &&
    others.length === 0 &&
    only !== undefined &&
    saidUntrueEnd(text.slice(...only)) !== null
  )
}

const negatedInfinitive =
  /^\s*(?:de )?n(?:e |['’])(?:jamais |pas )?avoir (?:jamais |pas )?(?:dit|affirmé|déclaré|prétendu|annoncé|indiqué|évoqué|parlé)(?!\p{L})/iu

/** « assure ne jamais avoir dit que »: the verb that is denied stands between the cue and its words. */
function isNeverSaid(text: string, { cue, content, modality }: Attribution): boolean {
  const start = content[0]?.[0]
  if (cue === null || start === undefined || modality !== 'attributed' || start <= cue[1]) return false
  return negatedInfinitive.test(text.slice(cue[1], start))
}

const dismissing = /^(?:reject|dismiss|rejet|écart|balay)/iu
const outright =
  /^\s*(?:$|as (?:\p{L}+ly )?(?:false|untrue|baseless|unfounded|fake|nonsense|lies)\b|(?:formellement |catégoriquement )?l['’](?:idée|hypothèse|accusation)\s*$)/iu

/** "dismissed as false a report that", "rejected that": and not "rejected a bill that". */
function isDismissed(text: string, { cue, content, modality }: Attribution): boolean {
  const start = content[0]?.[0]
  if (cue === null || start === undefined || modality !== 'attributed' || start <= cue[1]) return false
  const isClause = /^(?:that|qu[e'’])/iu.test(text.slice(start, start + 4))
  return isClause && dismissing.test(text.slice(...cue)) && outright.test(text.slice(cue[1], start))
}

function holds(outer: Attribution, { cue }: Attribution): boolean {
  return cue !== null && outer.content.some(span => isWithin(cue, span))
}

const speaking =
  /(?:dit|dire|affirm|déclar|prétend|parl|évoqu|avanc|annonc|mention|sa(?:id|y)|t(?:old|ell)|claim|stat(?:ed|e)|declar|announc|suggest)/iu
const never = /\b(?:never|not|jamais|pas)\b|n['’]t\b/iu
/** "did not say why": what is kept back. */
const asking =
  /^(?:why|how|whether|if|who|what|where|when|which|pourquoi|comment|si|combien|quand|où|qui|quel(?:le)?s?|ce que?|s['’]ils?)(?!\p{L})/iu
const yet = /\b(?:yet|encore)\b/iu

/** "had never said", « ne jamais avoir parlé »; who has not said so yet, or does not confirm, denies nothing. */
function neverSaid(text: string, { cue, content, modality }: Attribution): boolean {
  const [first] = content
  if (cue === null || first === undefined || modality !== 'unconfirmed') return false
  if (asking.test(text.slice(...first))) return false
  const verb = text.slice(cue[0], cue[1])
  return speaking.test(verb) && never.test(verb) && !yet.test(verb)
}

function isSameHolder({ holders }: Attribution, inner: Attribution): boolean {
  const isSame = (a: Holder, b: Holder) =>
    fold(a.name) === fold(b.name) || a.keys.some(key => b.keys.includes(key))
  return inner.holders.some(one => holders.some(other => isSame(one, other)))
}

const untrue =
  /^(?:(?:that )?(?:it|he|she|they|we|i) (?:had|have|has) (?:absolutely )?nothing to do with|(?:qu['’](?:il|elle)s? )?n['’](?:a|ont|avai(?:en)?t|avoir) (?:absolument |strictement )?rien à voir avec|it(?: is|['’]s| was) (?:simply |just |absolutely |completely )?(?:not true|untrue|false)|(?:il (?:est|serait) (?:tout simplement |totalement |complètement )?faux|il n['’]est pas (?:vrai|exact)))(?!\p{L})/iu

/** "It is not true that 90 people were killed": what is said is itself a denial. */
export function deniesOutright(text: string, { content, modality }: Attribution): boolean {
  const [first] = content
  return modality === 'attributed' && first !== undefined && untrue.test(text.slice(first[0], first[1]))
}
