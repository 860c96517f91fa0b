import { isWithin } from '../../text/spans.ts'
import type { Modality, Span } from '../../types.ts'
import type { ArticleText, Attribution } from '../attribution.ts'
import { isHearsay } from '../firmness/modality.ts'
import { holdsNegation } from '../firmness/negation.ts'
import { saidUntrueEnd } from '../firmness/untruths.ts'
import { isFiniteVerb } from '../grammar/clauses.ts'
import { isQue } from '../grammar/function-words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { Clause } from './clause.ts'
import { isExpected, isSupposed, mayYetBefall } from './expected.ts'
import {
  isCause,
  isOfToday,
  isOfWhole,
  isOwned,
  isPaid,
  isPointedAt,
  isSold,
  isStory,
  predicateEnd,
  predicateStart,
} from './granted.ts'

/** "Are due to sail" is planned, and "died due to the flood" is not: a verb follows the one. */
const plannedWords = {
  fr: /\b(?:prévoi\p{L}*|prévoyai\p{L}*|prévue?s?|envisag\p{L}*|(?<!(?<!\p{L})(?:son|mon|le|un|ce|leur|propre|du|au|en|de|tient|tenir|rend) )compt(?:e|ent|ait|aient)|enten(?:d|dent|dait|daient)|s['’ʼ‘`´]apprêt\p{L}*|projet(?:te|tent|tait|taient)|voudrai\p{L}*|veu(?:t|lent)|voulai(?:t|ent)|souhait(?:e|ent|ait|aient)|espèr(?:e|ent)|espérai(?:t|ent)|vis(?:e|ent|ait|aient)(?= à [^#]*#)|intentions?(?= d)|sur le point|en (?:passe|voie))\s+(?:(?:à|a|de|y|en|se|d['’ʼ‘`´]|notamment|aussi|également|désormais)\s*)*(?!(?:croire|dire)\b)\p{L}+(?:er|ir|re)\b|\b(?:doi(?:t|vent)|v(?:a|ont))\s+(?:(?:également|aussi|ainsi|donc|bientôt|prochainement|désormais|en outre)\s+)?(?!(?:encore|entre|contre|outre)\b)\p{L}+(?:er|ir|re)\b|(?<!\p{L})devai(?:t|ent) être(?!\p{L})/u,
  en: /\bon the (?:verge|brink) of \p{L}+ing\b|\b(?:about|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|prepar(?:es|ed|ing)|aim(?:s|ed|ing)?|set|expected|poised|want(?:s|ed)?|hop(?:es|ed|ing)) to \p{L}+|\b(?:will|going to) \p{L}+|\bdue to (?:also )?(?:appear|arrive|attend|be|become|begin|build|close|come|complete|deliver|depart|deploy|elect|end|expire|finish|get|give|go|hold|host|join|land|launch|leave|make|meet|move|open|pay|play|reach|receive|report|resume|retire|return|run|sail|send|serve|ship|sign|sit|speak|stand|start|take|travel|visit|vote)\b/u,
}
/** « 30 élus veulent répondre »: those who mean to are there. */
const wishes = {
  fr: /(?<!\p{L})(?:veulent|voudraient|souhait(?:ent|aient)|voulaient|comptent|envisagent|prévoient|espèrent|espéraient|s['’]apprêt(?:ent|aient)|ont prévu)(?!\p{L})/giu,
  en: /\b(?:want|hope|wanted|hoped) to\b/giu,
}
/** "said it would send": an act seen from the past is planned; what prices would do is a forecast. */
const wouldDo =
  /\bwould (?:also |now |soon )?(?:send|deploy|provide|give|supply|donate|pay|deliver|withdraw|buy|purchase|hire|build|dispatch|contribute|release|free|transfer|spend|invest|cut|evacuate|cover|suspend|train|call up|recruit|mobili[sz]e|lend|host|lay off)\b/u
/** "said 200 guards would be sent": the same, of those who are counted. */
const wouldBeDone =
  /^(?:(?! that | which | who | while | after | before )[^,;]){0,60}\bwould (?:also |now |soon )?be (?:sent|deployed|provided|given|supplied|donated|paid|delivered|withdrawn|bought|hired|built|dispatched|spent|invested|evacuated|suspended|trained|called up|recruited|mobili[sz]ed|laid off)\b/u
/** "may have been killed" behind the number, "might add 10" before it, « pourraient avoir été tués ». */
const maybeBehind = {
  fr: /^(?:(?! qui | que | qu['’]| dont | où )[^,;]){0,60}\bpourrai(?:en)?t (?:bien |déjà |encore |aussi )?(?:avoir|être)\b/u,
  en: /^(?:(?! that | which | who | while )[^,;]){0,60}\b(?:may|might) (?:well |also |still |already |soon )?(?:have|be|\p{L}+)\b/u,
}
const maybeBefore = {
  fr: /\bpourrai(?:en)?t (?:bien |déjà |encore |aussi )?(?:avoir|être) \p{L}+(?: \p{L}+){0,3}\s$/u,
  en: /\b(?:may|might) (?:well |also |still |already |soon |only )?\p{L}+(?: \p{L}+){0,3}\s$/u,
}
/** Between « devrait » and its infinitive: « quant à elle », « par ailleurs ». */
const asides =
  '(?:bien|déjà|encore|aussi|ainsi|également|donc|bientôt|toutefois|désormais|par ailleurs|en outre|en effet|à terme|à nouveau|quant à (?:elles?|lui|eux)|pour (?:sa|leur) part|de (?:son|leur) côté|(?!notamment)\\p{L}+ment)'
/** « devraient être présentées », « pourraient encore mourir »: what the outlet expects. */
const expecting = `\\b(?:pourr|devr)ai(?:en)?t,? (?:${asides},? )?(?:se |s['’])?\\p{L}+(?:er|ir|re)`
const expectedBehind = new RegExp(
  `^(?:(?! qui | que | qu['’]| dont | où )[^,;]){0,60}${expecting}(?!\\p{L})`,
  'u',
)
const expectedBefore = new RegExp(`${expecting}(?: [\\p{L}\\p{N}'’.-]+){0,4}\\s$`, 'u')
/** « trois complices présumés », "the alleged gunman": caution about a person, not hearsay about the number. */
const legalCaution = /(?<!\p{L})(?:présumée?s?|supposée?s?|prétendue?s?|alleged)(?!\p{L})/giu
const opensThat = /^(?:que\s|qu['’ʼ‘`´]|that\s)/iu
/** « a précisé que la jauge serait réduite », « que la vente aurait lieu »: a future seen from the past. */
const wouldBe =
  /(?<!\p{L})(?:serai(?:en)?t\s+(?:\p{L}+ment\s+)?\p{L}+(?:é|i|u|is|it)e?s?|aurai(?:en)?t\s+lieu)(?!\p{L})/u
const afterThat = /(?:^|[\s,])(?:que|qu['’ʼ‘`´]|that)\s*["«»“”]?\s*$/iu

/** The innermost attribution that covers a number, of those with a holder when there is one. */
export function attributionOf(number: Span, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null
  let size = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    const covering = attribution.content.find(span => isWithin(number, span))
    if (covering === undefined) continue
    const length = covering[1] - covering[0] + (attribution.holders.length === 0 ? 1e6 : 0)
    if (length < size) {
      best = attribution
      size = length
    }
  }
  return best
}

/** A figure as far as its firmness depends on it. */
interface Weighed {
  readonly number: Span
  /** Whether it counts what an article can point at: no amount, no share, and none whom a fate befell. */
  readonly isCount: boolean
  /** Whether it counts whom a fate befell. */
  readonly isFate: boolean
}

/**
 * How firmly a figure is claimed, by its own clause: « auraient traversé » is hearsay there, and not for the
 * « dont 8 000 sont stationnés » of the next clause.
 */
export function modalityOfFigure(
  article: ArticleText,
  sentence: SentenceWords,
  clause: Clause,
  attribution: Attribution | null,
  { number, isCount, isFate }: Weighed,
): Modality {
  const { words } = sentence
  const start = words[predicateStart(sentence, clause, number)]?.start ?? sentence.span[0]
  const told = toldIn(article.text, sentence, attribution, number)
  const modality = told === 'unconfirmed' && restricts(sentence, clause) ? 'attributed' : told
  if (modality === 'denied' || modality === 'unconfirmed') return modality
  const plain = attribution === null ? 'asserted' : 'attributed'
  const ahead = behindQuotation(article.text.slice(start, Math.max(start, number[0])))
  if ((isCount && isOwned(ahead)) || isOfWhole(ahead) || isCause(ahead)) return plain
  const before = article.text.slice(sentence.span[0], number[0])
  const isAskedBeside = besides.test(before) || behindAfter.test(ahead)
  if (modality === 'called-for' && isAskedBeside) return plain
  const rest = article.text.slice(number[1], sentence.span[1])
  if (modality === 'planned' && (isOfToday(ahead, rest) || isPaid(ahead, rest))) return plain
  if (modality === 'called-for' || modality === 'planned') return modality
  if (isSold(ahead)) return plain
  const own = article.text.slice(start, predicateEnd(sentence, clause, number))
  const around: Words = {
    own,
    before: mainWords(ahead, isRelative(sentence, clause.left - 1)),
    behind: article.text.slice(number[1], Math.max(number[1], start + own.length)),
    isPointedAt: isCount && isPointedAt(ahead, article.text.slice(...number)),
  }
  if (!around.isPointedAt && isExpected(article.text, sentence, number, attribution, isFate)) return 'planned'
  if (
    isFate &&
    mayYetBefall(article.text.slice(...sentence.span), ahead, around.behind, own, sentence.language)
  )
    return 'planned'
  if (isDoubtful(article, sentence, attribution, around)) return 'conditional'
  if (
    isPlanned(article, sentence, attribution, around) &&
    !isOfToday(ahead, rest) &&
    !isPaid(ahead, rest) &&
    !isStory(before, own)
  )
    return 'planned'
  if (attribution === null || modality !== 'conditional') return plain
  return isContentHearsay(article.text, sentence, attribution) ? plain : 'conditional'
}

/** « “On va les suivre”, dit Ana, venue avec quatre amis »: what was quoted before tells nothing of those. */
function behindQuotation(ahead: string): string {
  const end = quotedSentence.exec(ahead)
  return end === null ? ahead : ahead.slice(end.index + end[0].length)
}

/** Longer than the one word that is quoted in « seront “renforcés”, et l’amende … ». */
const quotedSentence = /(?:^|["“«])[^"“”«»]{30,}["”»]\s?,(?=[^“«"]*$)/u

/** « a demandé aux baigneurs de sortir, soulignant que 30 sont morts »: what is said beside what is called for. */
const besides =
  /,\s+(?:soulign|précis|rappel|indiqu|ajout|affirm|expliqu|not|add|say|stress|recall)(?:e?ant|ing)\s+(?:que\s|qu['’]|that\s)[^,;]*$/u

/** « a appelé à la trêve après 15 morts » */
const behindAfter = /(?<!\p{L})(?:après|after)\s+(?:(?:les|ces|the|plus de|more than)\s+)*$/iu

/** « “Nous avons compté 46 décès”, dément la clinique »: in her own words what is not so stands under a negation. */
function toldIn(
  text: string,
  { span }: SentenceWords,
  attribution: Attribution | null,
  number: Span,
): Modality {
  if (attribution === null) return 'asserted'
  const { modality, form, content } = attribution
  const own = content.find(span => isWithin(number, span))
  if (modality !== 'denied' || own === undefined) return modality
  const untrueEnd = saidUntrueEnd(text.slice(...own))
  if (untrueEnd !== null) return number[1] <= own[0] + untrueEnd ? modality : 'attributed'
  const from = Math.max(span[0], own[0])
  // « disent “on n’oublie pas” ou “60 millions de fraude” »
  const opening = text.slice(from, number[0]).search(/[”»"] (?:et|ou|and|or) [“«"][^“«"”»]*$/u)
  if (form !== 'direct' && opening < 0) return modality
  const isNegated = holdsNegation(text, [opening < 0 ? from : from + opening, Math.min(span[1], own[1])])
  return isNegated ? modality : 'attributed'
}

/** The words of a figure's own clause. */
interface Words {
  readonly own: string
  readonly before: string
  readonly behind: string
  readonly isPointedAt: boolean
}

function isDoubtful(
  { text }: ArticleText,
  { language, span }: SentenceWords,
  attribution: Attribution | null,
  { own, before, behind, isPointedAt }: Words,
): boolean {
  if (isPointedAt) return false
  const present = allowsPresent(text, attribution)
  const isDoubted = (said: string) => isHearsay(said.replace(legalCaution, ''), language, present)
  if (isDoubted(own) || isSupposed(text.slice(...span), own, language)) return true
  if (maybeBehind[language].test(behind) || maybeBefore[language].test(before)) return true
  if (attribution !== null || language !== 'fr') return false
  return expectedBehind.test(behind) || expectedBefore.test(before)
}

/** « 30 hommes arrivent avec ceux qui vont … »: they do something else first. */
const acting = /(?<!\p{L})\p{L}{3,}(?<!m)ent(?!\p{L})/u

function isPlanned(
  { text }: ArticleText,
  { language }: SentenceWords,
  attribution: Attribution | null,
  { own, before, behind, isPointedAt }: Words,
): boolean {
  const ahead = isPointedAt ? '' : before
  if (language === 'en' && attribution !== null && wouldDo.test(ahead) && !/\bif\b/.test(own)) return true
  const isToBeDone = language === 'en' && attribution !== null && wouldBeDone.test(behind)
  if (isToBeDone && !/\bif\b/.test(own)) return true
  const [beside = ''] = behind.split(/[,;]/u, 1)
  const [main = ''] = beside.split(subordinate, 1)
  const near = isPointedAt || acting.test(main) ? main : beside
  const deeds = near.replace(wishes[language], ' ')
  if (plannedWords[language].test(`${ahead}#${deeds}`.toLowerCase())) return true
  const isSeenFromPast = language === 'fr' && attribution !== null && !allowsPresent(text, attribution)
  const tail = ahead.split(/[,;]/u).at(-1) ?? ''
  if (isSeenFromPast && (wouldBe.test(tail) || wouldBe.test(beside))) return true
  return language === 'fr' && isToCome(ahead, deeds, own, attribution !== null)
}

/** « prévoit une enveloppe de », « 40 défilés prévus », « sera porté à »: what is not yet. */
const planning =
  /(?<!\p{L})(?:(?:objectif|but|ambition) (?:est|était|reste)|prévoi(?:t|ent)|programme(?:nt)?|attend(?:ent)?|envisage(?:nt)?|projette(?:nt)?|espère(?:nt)?|souhaite(?:nt)?|(?:est|sont) (?:prévu|programmé|envisagé|attendu)e?s?(?! pour)|(?:avec|pour|a|ont|est)(?: comme| pour)? (?:l['’])?(?:objectif|ambition)(?:, [^,]{2,30},)?(?=\s+d))\s+(?:\p{L}+(?:['’]|\s+)){0,6}["“«]?\s?$/iu
const plannedBehind =
  /^(?:(?!\s(?:pour|après|avant|depuis)\s)[^.]){0,60}(?<!\p{L})(?:prévue?s?|programmée?s?|envisagée?s?|attendue?s?)(?!\p{L})/iu
/** « deux des sept usines prévues ont été construites » */
const isDone = /(?<!\p{L})(?:prévue?s?|programmée?s?|envisagée?s?|attendue?s?)\s+(?:a|ont)\s+/iu
/** « 100 % de plastiques recyclés d’ici à 2040 » */
const byThen =
  /^[^.;:]{0,60}(?<!\p{L})d['’]ici(?: à)? (?:la fin|fin|le|l['’]|une?|deux|trois|cinq|dix|20\d\d|quelques)/iu
const wasForeseen =
  /(?<!\p{L})(?:étai(?:en)?t|était|avai(?:en)?t)\s+(?:\p{L}+ment\s+)?(?:été\s+)?(?:prévu|attendu)/iu
const future =
  /(?<!\p{L})(?:ser(?:a|ont)|aur(?:a|ont)(?!\s+(?!lieu(?!\p{L}))(?:(?:\p{L}+ment|pas|jamais|déjà)\s+)*\p{L}+(?:é|[iu]|is|it)e?s?(?!\p{L}))|fer(?:a|ont)|ir(?:a|ont)|devr(?:a|ont)|pourr(?:a|ont)|verr(?:a|ont)|faudra|[\p{Ll}]{3,}(?:er|ir|dr|tr|vr|pr)ont|\p{Ll}*(?:viendr|tiendr|prendr|rendr|mettr|recevr|franchir|finir|bâtir|investir|partir|sortir|servir|réunir|fournir|offrir|ouvrir|couvrir|subir|établir|choisir|garantir|réussir|suivr|vivr)a|\p{Ll}{2,}dra|\p{Ll}{2,}[bcdfghlmnpqrstvyziué](?<!op)(?<!cam)(?<!lib)(?<!(?:on|nous) (?:not|remarqu|rappell|soulign|ajout|précis))era|v(?:a|ont)\s+(?:(?:aussi|ainsi|également|donc|par ailleurs)\s+)?(?!(?:encore|entre|contre|outre)\b)\p{L}+(?:er|ir|re))(?!\p{L})/u

function isToCome(before: string, near: string, own: string, isTold: boolean): boolean {
  if (wasForeseen.test(own)) return false
  if (planning.test(before) || byThen.test(near)) return true
  if (isTold) return false
  if (plannedBehind.test(near) && !isDone.test(near)) return true
  const governing = before.slice(-reachOfFuture).split(subordinate).at(-1) ?? ''
  return future.test(governing) || future.test(near.split(subordinate, 1)[0] ?? '')
}

const reachOfFuture = 90
/** What the future of another clause says tells nothing of the figure. */
const subordinate =
  /(?<!\p{L})(?:qui|que|dont|où|pour|afin|car|si|lequel|laquelle|lesquels|lesquelles|auquel|auxquels)(?!\p{L})/u
/** « le tarif, qui sera revu, est de »: behind its comma the relative clause is over. */
function mainWords(before: string, isBehindRelative: boolean): string {
  return isBehindRelative ? before.slice(before.indexOf(',') + 1) : before
}

/** « qui », "who"; "that" behind a noun, and not behind the verb that tells a clause. */
function isRelative({ words, grammar }: SentenceWords, at: number): boolean {
  const form = words[at]?.form ?? ''
  if (/^(?:qui|dont|où|who|which)$/.test(form)) return true
  return form === 'that' && words[at - 1]?.kind === 'word' && !isFiniteVerb(words, at - 1, grammar)
}

const restrictionReach = 8

/** « n’en comptaient que trente »: « ne … que » is no negation. */
function restricts({ words }: SentenceWords, { left }: Clause): boolean {
  if (!isQue(words[left - 1]?.form)) return false
  return words.slice(Math.max(0, left - restrictionReach), left).some(word => /^n(?:e|')$/.test(word.form))
}

/** Behind « a dit que » the simple conditional is a future seen from the past; elsewhere it is hearsay. */
function allowsPresent(text: string, attribution: Attribution | null): boolean {
  const start = attribution?.content[0]?.[0]
  if (attribution === null || start === undefined || attribution.form === 'direct') return true
  return !isBehindThat(text, start)
}

function isBehindThat(text: string, start: number): boolean {
  return (
    afterThat.test(text.slice(Math.max(0, start - 12), start)) || opensThat.test(text.slice(start, start + 5))
  )
}

function isContentHearsay(text: string, { language }: SentenceWords, attribution: Attribution): boolean {
  const present = allowsPresent(text, attribution)
  return attribution.content.some(([start, end]) => isHearsay(text.slice(start, end), language, present))
}
