import { wordSet } from '../../text/words/word-set.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'

/** What « selon » compares or measures by, and does not quote. */
const measures = wordSet(
  `que criteres critere regles regle loi lois termes cas moyens besoins methode methodes modalites principe principes
  calendrier formule usage nature origine origines age sexe taille type types niveau degre revenus revenu mode modele circonstances
  schema plan normes norme saisons saison jours heures pays regions goût gouts humeur script tradition whether
  which size reglement protocole conditions faculte facultes echelle nombre
  niveaux differents differentes endroit endroits lieux quantite degres modeles options configurations versions finitions
  mecanisme mecanismes bareme baremes grille rythme importance gravite convenance envies disponibilites reforme format dispositif
  voies routes produits lots zones tranches horaires distances situations`,
)

/** « selon la taille », "according to whether", and not « selon les Voies navigables »: what something is measured by. */
export function isMeasure(words: readonly Word[], holder: NounPhrase): boolean {
  for (let at = holder.first; at <= Math.min(holder.first + 2, holder.last); at++) {
    if (words[at]?.capital === false && measures.has(words[at]?.form ?? '')) return true
  }
  return false
}

const varying =
  /^(?:vari|differe|divers|dispar|inegal|fluctu|oscill|modul|ecart|contrast|adapt|repart|depend|change|vary|differ)/
const farthestVariation = 7

/** « des disparités notables selon les départements »: things differ by what stands behind, which says nothing. */
export function isVarying(words: readonly Word[], at: number, { core }: NounPhrase): boolean {
  const common = words.slice(core[0], core[1] + 1).every(({ capital }) => !capital)
  if (!common || words[at]?.form !== 'selon' || words[at - 1]?.kind !== 'word') return false
  return words.slice(Math.max(0, at - farthestVariation), at).some(({ form }) => varying.test(form))
}
