import { isFate } from '../claims/figures/categories.ts'
import { lookedUpOnce } from '../looked-up-once.ts'
import { fold } from '../text/words/tokens.ts'
import type { Quote } from '../types.ts'
import type { FigureClaim } from './ledger.ts'

type Cause = 'disease' | 'nature' | 'violence'

/**
 * Beginnings of folded words of either language. A fire or a blast may be of nature or of violence, as
 * those who are « tués »; neither is a disease.
 */
const words: readonly (readonly [RegExp, readonly Cause[]])[] = [
  [
    /\b(?:cholera|epidemi|pandemi|virus|maladies?\b|diseases?\b|infect|fievre|fever|ebola|covid|rougeole|measles|paludisme|malaria|mpox|variole|peste\b|plague|dengue|grippe|influenza|meningit|tubercul)/,
    ['disease'],
  ],
  [
    /\b(?:seisme|tremblement|earthquake|quake|tsunami|inondation|flood|crues?\b|ouragan|hurricane|cyclone|typhoo?n|tempete|storm|glissement|landslide|mudslide|eruption|avalanche|canicule|heatwave|tornad)/,
    ['nature'],
  ],
  [
    /\b(?:attaqu|attack|attentat|raids?\b|bombard|bombing|fusillad|shooting|gunm[ae]n|gunfire|shot\b|tirs\b|balles\b|assaut|assault|affrontement|clash|emeut|riot|massacre|combats\b|fighting|missile|drone|shell(?:ing|ed)|embuscade|ambush|assaillant|frappes? (?:aerienne|de drone)|air ?strike)/,
    ['violence'],
  ],
  [
    /\b(?:incendi|fire\b|fires\b|explos|blast|accident|crash|collision|naufrage|shipwreck|capsiz|derail|effondr|collaps|tue(?:e?s|e)\b)/,
    ['nature', 'violence'],
  ],
]

/** What the words of a text tell people died or were hurt of; empty where they do not. */
export function causesIn(text: string): ReadonlySet<Cause> {
  const folded = fold(text)
  return new Set(words.flatMap(([pattern, causes]) => (pattern.test(folded) ? causes : [])))
}

const causesOf = lookedUpOnce(({ text }: Quote) => causesIn(text))

/** Whether two figures tell what became of people of different causes: an epidemic, and an attack on those who nurse it. */
export function areOfOtherCauses(a: FigureClaim, b: FigureClaim): boolean {
  return isFate(a.figure.category) && areOther(causesOf(a.quote), causesOf(b.quote))
}

/** Whether a figure is of another cause than a text asks for. */
export function isOfOtherCause(claim: FigureClaim, asked: ReadonlySet<Cause>): boolean {
  return isFate(claim.figure.category) && areOther(causesOf(claim.quote), asked)
}

function areOther(a: ReadonlySet<Cause>, b: ReadonlySet<Cause>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b)
}
