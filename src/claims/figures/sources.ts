import { isWithin } from '../../text/spans.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import { isOutlet } from '../holders/outlets.ts'
import { shapedName } from '../holders/shape.ts'
import { absoluteTeller } from './absolute-tellers.ts'
import { isBackground, merelyHas } from './background.ts'
import { counterOf } from './counters.ts'
import { counterInBracket, counterOfEnd } from './counters-behind.ts'
import { attributionOf } from './firmness.ts'
import { giverOf, makerOf, ownerOfPaper, tellerOfPaper, valuerOf } from './givers.ts'
import { isPaper, isRespondents, makerElsewhere, pollsterOf } from './papers.ts'
import type { Earlier } from './parts.ts'
import { ownerOfCount } from './recounts.ts'
import { rivalSpeaker, type Speaker, speakerOf } from './speakers.ts'
import { isAssertion, isTerritorial, isTerritory } from './territories.ts'

const nobody = new Set(
  `on je j' nous vous tu il ils elle elles lui eux le la les it one we i you he she they ce c' cela ca qui that which who this
  there`.split(/\s+/),
)
/** Whose a figure is: an attribution of the article, or a speaker that the shape of the sentence shows. */
interface Source {
  readonly attribution: Attribution | null
  readonly speaker: Speaker | null
}

/** Looks for whose a figure is: who gives it against another, else who tells the words around it. */
export function sourceOf(figure: Earlier, attributions: readonly Attribution[]): Source {
  const { sentence } = figure
  const rival = counterInBracket(figure) ?? figure.rival ?? counterOfEnd(figure)
  const speaker =
    tellerOfPaper(figure, attributions) ??
    absoluteTeller(figure, attributions) ??
    counterOf(figure, attributions) ??
    ownerOfCount(figure, attributions) ??
    (rival === null ? null : rivalSpeaker(sentence, rival, attributions))
  if (speaker !== null) return { attribution: null, speaker }
  const covering = tellerAround(figure.quantity.number.span, attributions)
  const isOnPaper = covering !== null && isPaper(covering)
  const maker = isOnPaper ? makerOf(sentence, covering, attributions) : null
  const given =
    maker ??
    valuerOf(figure, attributions) ??
    (covering === null || isOnPaper ? giverOf(figure, attributions) : null) ??
    (covering === null ? ownerOfPaper(figure, attributions) : null)
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
  const told = speakerOf(figure, attributions) ?? pollsterOf(figure)
  const said = told === null ? '' : sentence.text.slice(...told.cue)
  const isNobody =
    told !== null &&
    ((isTerritorial(told.holder.name, sentence) && !isAssertion(said)) ||
      merelyHas(told.holder.name, said) ||
      isRespondents({ holders: [told.holder] }))
  return { attribution, speaker: isNobody ? null : told }
}

/** The innermost attribution of a number; around « on exige 30 % », which nobody claims, who tells that. */
function tellerAround(number: Span, attributions: readonly Attribution[]): Attribution | null {
  const inner = attributionOf(number, attributions)
  if (inner === null || inner.holders.length === 0 || isHeld(inner)) return inner
  if (inner.modality === 'denied' || inner.modality === 'unconfirmed') return inner
  const told = attributions.filter(one => one.modality === 'attributed' && isHeld(one))
  return attributionOf(number, told) ?? inner
}

/** « Selon la gazette, la commission a approuvé 141 vœux »: who tells the deed that the words around a figure are. */
function around(
  figure: Earlier,
  deed: Attribution,
  attributions: readonly Attribution[],
): Attribution | null {
  const { cue } = deed
  const others = attributions.filter(
    one => one !== deed && cue !== null && one.content.some(span => isWithin(cue, span)),
  )
  const teller = attributionOf(figure.quantity.number.span, others)
  return teller !== null && isHeld(teller) && !isBackground(figure, teller) ? teller : null
}

/** Whether the attribution has a holder that can claim anything. */
function isHeld({ holders }: Attribution): boolean {
  return holders.some(isSomebody)
}

/** Not « on » nor "which". */
export function isSomebody({ name, keys }: Attribution['holders'][number]): boolean {
  if (ofOutlet.test(name) || ofMeasure.test(name) || infinitive.test(name)) return false
  if (isMachine(name) || shapedName(name) === null) return false
  return keys.length > 0 || !nobody.has(fold(name))
}

/** « pour être précis », « pour gérer les flux » */
const infinitive = /^(?:être|\p{Ll}{3,}[ei]r)(?!\p{L})/u

/** « selon nos informations »: the outlet says so itself. */
const ofOutlet =
  /^(?:nos|notre|our)\s(?:(?:propres|own)\s)?(?:informations?|sources|constatations|information)(?!\p{L})/iu

/** « le pourcentage de Français qui croient que … »: they are counted. « Selon le nouveau barème »: nobody says so. */
const ofMeasure =
  /^(?:(?:le|la|un|une|the|an?)\s|l['’])?(?:(?:pourcentage|proportion|part|nombre|taux|percentage|share|number|rate)\s(?:de\s|d['’]|des\s|du\s|of\s)|(?:(?:nouveau|même|futur)\s)?(?:système|dispositif|barème|partenariat)(?!\p{L}))/iu

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
      (other.form === 'direct' || (inner.modality === 'planned' && other.modality === 'attributed')) &&
      other.content.some(span => isWithin(cue, span)) &&
      isHeld(other),
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
      other.content.some(([start, end]) => start <= inner[0] && end > inner[0]) &&
      isHeld(other) &&
      !isPaper(other),
  )
  return around[0] ?? null
}
