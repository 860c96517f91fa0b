import type { Span } from '../../types.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { type Clause, hasVerb } from './clause.ts'
import { tellingParticiple } from './telling-participles.ts'

/** « ses 300 salariés », "their 12 vans": they are there, whatever is asked, meant or expected of them. */
const owned = /(?<!\p{L})(?:ses|leurs|nos|vos|mes|his|her|its|their|our|my)\s+$/iu
/** « l’un des deux hommes arrêtés », « 86 % des 50 500 écoles », "one of the two" */
const someOf =
  /(?:(?<!\p{L})(?:une? des|une? de (?:ces|ses|leurs)|(?:moitié|tiers|quarts?|partie|plupart|majorité) des|one of (?:the|these|those|his|her|their|its))|%["”»]?\s(?:des|of the))\s+(?:quelque\s+)?$/iu
/** « les quelque 1 700 partants », "the 150 delegates" */
const pointed =
  /(?<!\p{L})(?:les|aux|des|ces|ses|leurs|nos|vos|mes|the|these|those|his|her|its|their|our|my)\s+(?:(?:quelque|environ|some)\s+)?$/iu
/** « des milliers », « les milliers » */
const collective = /^(?:millier|centaine|dizaine|million|milliard|thousand|hundred|dozen)/iu
/** « pourrait dépasser les 300 », « le cap des 100 »: there the article points at nothing. */
const reaching =
  /(?<!\p{L})(?:dépass|attei|franchi|avoisin|frôl|approch|cap|barre|seuil|limite|jauge|reach|exceed|pass|top)\p{L}*\s+(?:\p{L}+\s+)?\S+\s+(?:\p{L}+\s+)?$/iu
/** « contre 35 euros aujourd’hui », "instead of 12", « par rapport aux 30 millions »: what the other number is set against. */
const against =
  /(?:(?<!\p{L})(?:contre|au lieu de|par rapport (?:à|aux)|against|instead of|sur un total de|out of(?: a total of)?)|\(sur)\s+(?:(?:les|quelque|environ|about|some|près de|plus de)\s+)*$/iu
/** « passera de 300 à 1 200 », "will rise from 300 to 1,200": what it has been. */
const leaving =
  /(?<!\p{L})(?:(?:pass|port|relev|abaiss|augment|baiss|rédui|mont|grimp|chut|ramen)\p{L}*\s+(?:\p{L}+\s+){0,4}?d(?:e\s+|['’])|(?:rise|rising|grow|go|climb|fall|drop|increased?|cut|raised?)\s+from\s+)$/iu
const arriving = /^[^.,;]{0,30}\s(?:à|to)\s+(?:(?:près|plus|moins) de\s+|environ\s+|about\s+)?[\d€$£]/iu
/** « jusqu’en 1996 », « naît en 1940 et sauvera 2 000 personnes »: a future that tells a story. */
const longPast = /(?<!\p{L})(?:jusqu['’]en|until)\s+1[89]\d\d(?!\d)/iu
const pastYear = /(?:(?<!\p{L}|(?:é|i|u|it|is|ert)e?s?\s)en|(?<!\p{L})dès)\s+1[89]\d\d(?!\d)/iu
/** « … et devrait requérir », « et ne savait pas »: another predicate of the same subject. */
const nextPredicate =
  /\s(?:et|ou|mais)\s+(?:ne\s+|n['’]|se\s+|s['’]|y\s+|en\s+|lui\s+|leur\s+)?(?:a|ont|est|sont|veu(?:t|lent)|espèr(?:e|ent)|souhait(?:e|ent)|compt(?:e|ent)|prévoi(?:t|ent)|envisag(?:e|ent)|enten(?:d|dent)|doi(?:t|vent)|\p{L}{2,}(?:ait|aient|eront|iront|era|ira))(?!\p{L})|\s(?:et|mais|alors|tandis)\s+qu(?:e\s|['’])|,\s+ce\s+qu(?:i|e)\s/u
const relative = /^(?:qui|dont|où|which|who)$/

const reach = 90

/** These look at no more of the words before a number. */
function nearest(before: string): string {
  return before.slice(-reach)
}

/** Whether the number is of those of whom some are told: « un des deux hommes ». */
export function isOfWhole(before: string): boolean {
  return someOf.test(nearest(before))
}

/** Whether the article itself says that what is counted is there: « leurs deux filles ». */
export function isOwned(before: string): boolean {
  return owned.test(nearest(before))
}

/** Whether the count is of things pointed at, that are there before anything becomes of them. */
export function isPointedAt(before: string, number: string): boolean {
  const near = nearest(before)
  return pointed.test(near) && !collective.test(number) && !reaching.test(near)
}

/** Whether the number tells what is or was, beside another that tells what will be. */
export function isOfToday(before: string, behind: string): boolean {
  const near = nearest(before)
  return against.test(near) || (leaving.test(near) && arriving.test(behind))
}

/** Whether the future that a number stands in tells of long ago; `before` begins with the sentence. */
export function isStory(before: string, own: string): boolean {
  return longPast.test(own) || pastYear.test(nearest(before))
}

const cause =
  /(?<!\p{L})(?:suite à|(?:en raison|à cause|compte tenu) d(?:e|u|es)|malgré|face à|selon|d['’]après)\s+(?:(?:une?|la|le|les|ce|cette)\s+(?:\p{L}+\s+){1,2}(?:d['’]\p{L}+,?\s+)?(?:de\s+|d['’]))?(?:(?:les|ces|plus de|près de)\s+)*$/iu

/** « fermerait suite à une baisse de 20 inscrits », « selon les carnets de 900 marins »: they are, whatever follows. */
export function isCause(before: string): boolean {
  return cause.test(nearest(before))
}

const paid =
  /^\s?(?:d['’]\s?)?(?:\p{L}+|[€$£])\s(?:déjà\s)?(?!envisag|programm|espér|demand|réclam)\p{Ll}+ée?s?(?!\p{L})/u

/** « l’équivalent des 150 000 euros versés », « en plus des 70 millions d’euros débloqués »: they are, whatever follows. */
export function isPaid(before: string, behind: string): boolean {
  return pointed.test(nearest(before)) && paid.test(behind)
}

const sold =
  /(?<!(?<!\p{L})(?:être|été|soient?|ser(?:a|ont|ai(?:en)?t)|est|sont|étai(?:en)?t|ai[es]?|ait|as|a|avons|avez|ont|aient|av(?:ait|aient|ions|iez|oir|ais)|aur(?:a|ont|ai(?:en)?t|ions|ais?)|ayant|étant)\s(?:\p{L}+\s)?)(?<!\p{L})(?:vendu|adjugé|acheté|payé|rémunéré|facturé|acquis)e?s?\s+(?:(?:jusqu['’]à|environ|quelque|près de|plus de)\s+)?$/iu

/** « on y verra une barque vendue 900 euros », « des salariés payés jusqu’à 900 euros »: so they are, whatever follows. */
export function isSold(before: string): boolean {
  return sold.test(nearest(before))
}

const soonBehind = 3

/**
 * The word with which the predicate that a number belongs to begins: behind the last comma of its clause, when it has a
 * verb of its own from there on. « 900 ont dit qu’ils viendraient, 7 000 sont tentés »
 */
export function predicateStart(sentence: SentenceWords, { left }: Clause, number: Span): number {
  const { words } = sentence
  const at = words.findIndex(({ end }) => end > number[0])
  const comma = words.findLastIndex(({ form }, index) => index >= left && index < at && form === ',')
  if (comma < 0 || words[comma + 1]?.form === 'soit') return left
  const behind = words.findIndex(({ start }) => start >= number[1])
  const isSubject = at - comma <= soonBehind && behind >= 0 && hasVerb(sentence, behind, behind + soonBehind)
  // « les clubs seraient fermés, la presse faisant état de 900 procès »
  const isAbsolute = tellingParticiple(words, comma + 2, at) >= 0
  return isSubject || isAbsolute || hasVerb(sentence, comma, at) ? comma + 1 : left
}

const fronted = /^(?:avec|sans|pour|malgre|apres|with|without|for|despite|after)$/

/**
 * Where the predicate that a number belongs to ends: before « et devrait requérir », when its own verb stands before
 * it, at the comma of a relative clause that is put in, and at that behind « avec 40 marins, » before the subject.
 */
export function predicateEnd(sentence: SentenceWords, { left, right }: Clause, number: Span): number {
  const { words, text, span } = sentence
  const end = words[right - 1]?.end ?? span[1]
  const at = words.findIndex(({ end }) => end > number[0])
  const isPutIn = relative.test(words[left - 1]?.form ?? '') && words[left - 2]?.form === ',' && at > left
  const isBehindVerb = hasVerb(sentence, left, at)
  const isFronted = fronted.test(words[left]?.form ?? '') && !isBehindVerb
  const behind = text.slice(number[1], end)
  const isOver = isPutIn || isFronted || isBehindVerb
  const ends = [behind.search(nextPredicate), isOver ? behind.search(/,\s/u) : -1].filter(index => index >= 0)
  if (at < 0 || ends.length === 0 || !isOver) return end
  return number[1] + Math.min(...ends)
}
