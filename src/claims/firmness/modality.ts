import { fold } from '../../text/words/tokens.ts'
import type { Language, Modality } from '../../types.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'

function set(list: string, ...phrases: string[]): ReadonlySet<string> {
  return new Set([...list.split(/\s+/), ...phrases])
}

export const denials = set(
  'démentir nier réfuter contester récuser infirmer deny refute dispute rebut disclaim',
)
const rejections = set(
  'rejeter écarter balayer reject dismiss',
  'shrug off',
  'brush off',
  'brush aside',
  'laugh off',
  'wave away',
)
const confirmations = set('confirmer attester certifier vérifier confirm verify')
const calls = set(
  `exhorter appeler inviter presser sommer enjoindre conjurer implorer supplier exiger réclamer demander requérir ordonner
  préconiser prôner recommander urge exhort implore demand request order challenge press ask recommend advise
  invite encourage instruct direct`,
  'call for',
  'call on',
  'call upon',
)
const plans = set(
  `envisager programmer planifier projeter prévoir engager compter vouloir souhaiter plan intend aim propose prepare want`,
)
const promises = set('promettre jurer promise pledge vow threaten menacer agree')
const beliefs = set('penser croire think believe expect imagine feel')
/** Whoever does not regret a thing says so, and leaves nothing open. */
const feelings = set(
  'regretter accepter souhaiter vouloir craindre espérer redouter regret accept want fear mind',
)
const negatable = set('exclure douter ignorer cacher doubt exclude rule', 'rule out')
const refusals = set(
  'refuse refusee refusees refusent refusait garde gardee gardent abstient abstiennent abstenu abstenue abstenus refused refuses decline declines declined fail fails failed',
)
const accusations =
  /\b(?:accusation|allegation|assertion|claim|suggestion|finding|reproche|rumeur|rumou?r|idee|notion)/
/** « rejette le chiffre de 52 morts », "rejected the army's toll" */
const tellings =
  /\b(?:chiffres?|bilans?|decomptes?|estimations?|informations?|figures?|tolls?|tally|tallies|estimates?)\b/
/** « rejette ces résultats »: those that somebody has just given. */
const told = /^(?:ces|these|those) (?:\w+ )?(?:resultats|results)\b/
/** "dismissed as false a report", "rejected reports that" */
const rejectedReport =
  /^as (?:\S+ )?(?:false|untrue|baseless|unfounded|fake|nonsense|lies)\b|^(?:\S+ ){0,3}?reports? (?:of|that)\b/
/** What is refused, and not denied: « rejeter un recours », "deny a request", « contester une décision ». */
const requests =
  /\b(?:requests?|applications?|petitions?|motions?|appeals?|bids?|lawsuits?|suits?|complaints?|permission|permits?|access|entry|bail|parole|asylum|visas?|funding|rulings?|decisions?|verdicts?|results?|demandes?|requetes?|recours|pourvois?|plaintes?|appels?|motions?|amendements?|offres?|propositions?|permis|acces|asile|arretes?|amendes?|jugements?|verdicts?|licenciements?|resultats?|elections?|reelection)\b/
/** Words in which the object of a verb is named. */
const objectWords = 9
/** « aurait déployé », « serait mort »: with « être » only the verbs that take it, else it is a plain state. */
const hearsayPerfect =
  /(?:^|[^\p{L}])(?:aurai(?:en)?t\s+(?:\p{L}+ment\s+|déjà\s+|aussi\s+|été\s+|pas\s+|encore\s+)*(?!pu|dû|voulu|été|préféré|souhaité|aimé|lieu(?!\p{L})|(?<=n['’]\s?(?:y\s|en\s)?aurai(?:en)?t\s)plus\s)\p{L}*(?:é|ée|és|ées|i|is|it|u|ue|us|ert|aint|eint|ait)|aurai(?:en)?t\s+été|serai(?:en)?t\s+(?:\p{L}+ment\s+|déjà\s+)*(?:mort|parti|venu|arrivé|entré|sorti|né|décédé|devenu|resté|tombé|allé|intervenu|rentré|revenu)e?s?)(?![\p{L}])/iu
const hearsayPresent =
  /(?:^|[^\p{L}])(?!(?:pourr|devr|voudr|faudr|souhaiter|aimer|préfèrer)ai)(?:\p{L}*(?:[^\Waeiouyé]|[qg]u)er|ser|aur|fer|viendr|tiendr|prendr|rendr|permettr)ai(?:en)?t(?![\p{L}])/iu
const hearsayWords: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:présumée?s?|supposée?s?|soi-disant|prétendue?s?|semble-t-il|apparemment)(?!\p{L})/iu,
  en: /\b(?:reportedly|allegedly|alleged|purportedly|apparently|is said to|are said to|was said to|were said to|is believed to|are believed to|is understood to|are thought to|is thought to)\b/,
}

const doubtedNoun =
  /(?<!\p{L})(?:présumée?s?|supposée?s?|soi-disant|prétendue?s?|(?<!(?:is|are|was|were|been) )alleged)(?!\p{L})/giu

/** "said it could not confirm", « dit ne pas être en mesure de vérifier » */
const cannotConfirm: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:n['’](?:être|avoir) pas (?:pu|en mesure de)|ne pas (?:pouvoir|être en mesure de|avoir pu)|(?:qu['’])?(?:il|elle|ils|elles) (?:ne peu(?:t|vent)|ne pouvai(?:t|ent)|n['’](?:a|avait|ont|avaient) pas pu|n['’](?:est|était|sont|étaient) pas en mesure de)(?: pas)?) (?:encore )?(?:confirmer|vérifier|corroborer)(?!\p{L})/u,
  en: /^(?:that )?(?:it|they|he|she|we|I) (?:(?:can|could|was|were|is|are)(?: not|n['’]t)|cannot|had not|hadn['’]t|was|were|is|are)(?: been)?(?: (?:yet|independently|immediately))*(?: (?:able|unable) to)?(?: (?:independently|immediately))? (?:confirm|verify|corroborate)(?!\p{L})|^(?:that )?(?:it|they|he|she|we|I) (?:can|could|would) neither confirm nor deny(?!\p{L})/u,
}

/** What modality looks at: the verb that attributes, if it is one, and the words claimed, outside quotation marks. */
interface Attributed {
  readonly group: VerbGroup | null
  readonly claimed: string
  readonly language: Language
}

/**
 * How firmly a holder claims: a negated confirmation is `unconfirmed`, a verb of denial `denied`, and the French
 * conditional of hearsay (« aurait déployé », Grevisse § 889) `conditional`; « pourrait », a possibility, is not.
 */
export function modalityOf({ group, claimed, language }: Attributed): Modality {
  const verb = group === null ? null : modalityOfVerb(group, claimed)
  if (verb !== null) return verb
  if (group !== null && cannotConfirm[language].test(claimed)) return 'unconfirmed'
  if (group?.hearsay === true) return 'conditional'
  // « l’arrestation du voleur présumé », "the alleged thief": what he did is doubted, and not what is said of him
  const said = claimed.replace(doubtedNoun, '')
  return isHearsay(said, language, group === null) ? 'conditional' : 'attributed'
}

/**
 * Whether words report hearsay by their own form. With `present`, the simple conditional counts as well: so it
 * does behind « selon », but not behind « a dit que », where it is a future.
 */
export function isHearsay(words: string, language: Language, present: boolean): boolean {
  // « il suppose » folds to what « supposé » does
  if (hearsayWords[language].test(language === 'fr' ? words.normalize('NFC') : fold(words))) return true
  if (language === 'en') return false
  if (/(?:^|[^\p{L}])s(?:i|['’]ils?)(?![\p{L}])/iu.test(words)) return false
  return hearsayPerfect.test(words) || (present && hearsayPresent.test(words))
}

function modalityOfVerb(group: VerbGroup, claimed: string): Modality | null {
  const { lemma, uses } = group.verb
  const refused = group.governor !== null && refusals.has(group.governor)
  if ((denials.has(lemma) || rejections.has(lemma)) && isRequest(claimed)) return 'attributed'
  if (denials.has(lemma) || (rejections.has(lemma) && rejectsTelling(claimed)))
    return denialOf(group, claimed)
  // « se défend d’avoir fourni des armes »
  if (lemma === 'défendre' && group.reflexive && /^d(?:e\s|['’])/u.test(claimed))
    return denialOf(group, claimed)
  if (lemma === 'dire' && group.reflexive && ofNoGuilt.test(claimed)) return denialOf(group, claimed)
  if (negatable.has(lemma)) return 'attributed'
  if (group.negated && !refused && feelings.has(lemma)) return 'attributed'
  if (group.negated || refused) return beliefs.has(lemma) ? 'denied' : 'unconfirmed'
  if (
    confirmations.has(lemma) &&
    group.governor !== null &&
    /^(?:could|can|pu|pouvait|peut)/.test(group.governor)
  ) {
    return 'attributed'
  }
  if (calls.has(lemma)) return group.reflexive || asking.test(claimed) ? 'attributed' : 'called-for'
  // « ne compte que trente blessés »
  if (lemma === 'compter' && /^qu[e'’]/u.test(claimed)) return null
  if (plans.has(lemma)) return 'planned'
  if (isView(lemma, claimed)) return null
  // « jure n’avoir reçu aucun rapport de la mairie » says what is so
  const isPromise = lemma === 'jurer' ? /^d(?:e\s|['’])/u.test(claimed) : governsInfinitive(claimed)
  if (promises.has(lemma) && isPromise) return 'planned'
  if (lemma === 'refuse' || lemma === 'decline') return unsaid.test(claimed) ? 'unconfirmed' : 'attributed'
  return uses.has('plan') && !uses.has('say') && governsInfinitive(claimed) ? 'planned' : null
}

/** « se dit étranger aux faits », « s’est dite innocente » */
const ofNoGuilt =
  /^(?:(?:totalement|parfaitement|complètement) )?(?:étrang(?:er|ère)s?|innocente?s?|non coupables?)(?!\p{L})/u

/** « a demandé pourquoi », "asked whether" */
const asking =
  /^(?:pourquoi|comment|combien|quand|si|quel(?:le)?s?|why|how|whether|if|what|when|where|who)(?!\p{L})/iu

/** « démentira », « pourrait démentir », "will deny": nothing is denied yet. */
const yetToCome =
  /^(?:may|might|would|will|could|should|must|va|vont|allait|allaient|devrai(?:t|ent)|pourrai(?:t|ent)|doi(?:t|vent)|dû|voudrai(?:t|ent))$/

/** A denial as far as its verb leaves it one: hearsay, to come, or taken back: « ne nie plus », "no longer denies". */
function denialOf({ negated, hearsay, governor, future }: VerbGroup, claimed: string): Modality {
  if (governor === 'longer' || (negated && /^plus\s/.test(claimed))) return 'attributed'
  if (negated) return 'unconfirmed'
  if (future || (governor !== null && yetToCome.test(governor))) return 'planned'
  return hearsay ? 'conditional' : 'denied'
}

/**
 * Whether a verb of denial governs a request or a decision: whoever rejects that denies nothing. « a rejeté les
 * accusations » does, whatever follows, and so does « nie avoir signé la décision ».
 */
export function isRequest(governed: string): boolean {
  const object = objectOf(governed)
  if (told.test(object)) return false
  if (/^(?:avoir|etre|\w+(?:er|ir|re)|\w+ing)\b/u.test(object)) return false
  const [request, accusation] = [object.search(requests), object.search(accusations)]
  return request !== -1 && (accusation === -1 || request < accusation)
}

/** Whether what is rejected is something that was said. */
export function rejectsTelling(claimed: string): boolean {
  const object = objectOf(claimed)
  return (
    told.test(object) ||
    accusations.test(object) ||
    tellings.test(object) ||
    rejectedReport.test(fold(claimed).trimStart())
  )
}

/** The first words of what a verb governs, up to a clause of their own. */
function objectOf(claimed: string): string {
  const [phrase = ''] = fold(claimed).split(/[,;:.]|\b(?:that|que|qui|who|which|dont)\b|\bqu['’]/u)
  return phrase.trim().split(/\s+/u).slice(0, objectWords).join(' ')
}

/** What whoever tells nothing declines to do. */
export const tellingVerbs =
  'address|answer|disclose|discuss|say|tell|comment|elaborate|provide|give|detail|identify|name|specify|speculate|explain|share|reveal|release|confirm'

/** "declined to address whether": nothing is said of it, and nothing denied. */
const unsaid = new RegExp(`^to (?:${tellingVerbs})\\b`, 'i')

function governsInfinitive(claimed: string): boolean {
  return /^(?:\S+\s+){0,9}?(?:to|de|d['’])\s*\p{L}+/iu.test(claimed)
}

/** "expects the bill to pass", "agreed that it was late" are views; "expects to win", "agreed to leave" are plans. */
function isView(lemma: string, claimed: string): boolean {
  return /^(?:agree|expect)$/.test(lemma) && !/^(?:(?:not|never)\s+)?to\s/iu.test(claimed)
}
