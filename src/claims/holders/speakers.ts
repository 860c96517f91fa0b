import { capitalised } from '../../text/capitalised.ts'
import { findNames } from '../../text/names/names.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'

/** Bodies and documents that speak although their names end as those of things do. */
const speakersLikeThings = wordSet(
  `accusation juridiction bulletin gouvernement parlement departement etablissement rassemblement mouvement association organisation commission
  federation confederation opposition direction administration delegation institution coalition union fondation
  resolution recommandation constitution convention majorite autorite autorites communaute universite societe presidence agence ambassade ambulance intelligence
  procureure prefecture mairie ministere justice police presse enquete etude association assemblee instance
  conference audience alliance chancellerie resistance commandement declaration government department parliament
  movement administration association organization commission federation opposition union foundation coalition
  majority authority authorities community university society company agency embassy committee police prosecution
  defense defence statement announcement investigation declaration nation delegation conference institution
  television radio site edition redaction section corporation entourage equipage voisinage mission publication division security city charity utility facility celebrity entity establishment management intelligence renseignement renseignements`,
)
const things =
  /(?:tion|sion|ment|ments|tions|sions|ance|ence|ances|ences|ite|ites|(?<!e)ures?|itudes?|quietudes?|isme|ity|ness|ism|ing|age)$/
const thingNouns = wordSet(
  `guerre malaise colere peur crainte espoir doute joie tristesse grogne angoisse delai delais crise idee accord loi mesure mesures fait faits chose choses situation prix taux hausse baisse retour depart
  arrivee victoire defaite mort vie projet produit marche cours resultat resultats chiffre chiffres commentaire carrosserie couleur effet temps jour jours annee annees
  image images video videos film livre geste rencontre visite war crisis law measure fact thing situation price rise
  fall return increase decrease surge victory death life result results effect time day year image video film book visit deal move moves vote
  case issue race position tenue piste pistes serie scenario scenarios hypothese hypotheses choix mouvement nom affaire systeme modele phenomene
  polemique phrase phrases leitmotiv recit ouvrage panneau panneaux voice voices plane`,
)

const documents = wordSet(
  `memo report study letter document survey poll paper article post tweet statement release lawsuit filing email note research data analysis
  revolution`,
)

const frenchThings = wordSet(
  `texte verdict jugement proces reforme projet loi accord mesure film livre produit dispositif article chantier contrat vaccin traitement
  navire avion voiture route pont usine treve pacte plan budget decret arrete traite`,
)

/** « le texte », « la réforme »: French nouns of things, that nobody means who says « il » of a speaker. */
export function isInanimate(form: string): boolean {
  return (
    frenchThings.has(form) || thingNouns.has(form) || (!speakersLikeThings.has(form) && things.test(form))
  )
}

/** Whether no "he" and no "she" means what this English noun names. */
export function isNobody(form: string): boolean {
  return documents.has(form) || speakersLikeThings.has(form) || thingNouns.has(form) || things.test(form)
}

/**
 * Whether a noun phrase may speak: a pronoun, a name, a person, a body. What it rules out are things and abstractions,
 * by their endings, as subjects of verbs that take any object (« cette position souligne la profondeur … »).
 */
export function maySpeak(words: readonly Word[], phrase: NounPhrase, grammar: Grammar): boolean {
  const head = headOf(words.slice(phrase.core[0], phrase.core[1] + 1), grammar)
  if (head === undefined) return true
  if (/^(?:cela|ceci|ca|c'|ce|it|this|that|which|what|tout|rien)$/.test(head.form)) return false
  if (speakersLikeThings.has(head.form)) return true
  if (head.capital && head !== words[0]) return true
  if (!things.test(head.form) && !thingNouns.has(head.form)) return true
  return head.capital && isNamedAlone(phrase, head.form, grammar)
}

/** "Beijing denied", "France denied", « Boeing dément »: without an article, at the head of a sentence. */
function isNamedAlone({ core }: NounPhrase, form: string, grammar: Grammar): boolean {
  if (core[0] !== core[1]) return false
  // no English gerund says anything, and no French noun stands alone
  if (grammar.language === 'fr' || form.endsWith('ing')) return true
  return findNames(capitalised(form), 'en').length > 0
}

/** Adjectives that French puts before the noun. */
const before =
  /^(?:\d.*|tel(?:le)?s?|such|nouve(?:au|aux|lles?)|recente?s?|grande?s?|petite?s?|premi(?:er|ere)s?|derni(?:er|ere)s?|autres?|memes?|forte?s?|seule?s?|courte?s?|longue?s?|long|mauvaise?s?|faible?s?)$/

/** The noun of a phrase: French puts it first, English last before "of", "in", "who". */
function headOf(phrase: readonly Word[], grammar: Grammar): Word | undefined {
  const own = phrase.filter(
    ({ kind, form }) => kind === 'word' && !grammar.determiners.has(form) && !before.test(form),
  )
  if (grammar.language === 'fr') return own[0]
  const link = own.findIndex(
    ({ form }) => grammar.prepositions.has(form) || form === "'s" || grammar.relatives.has(form),
  )
  const last = link < 0 ? own.length - 1 : Math.max(link - 1, 0)
  // "the caller speaking from his car", "the group behind it"
  const isParticiple = last > 0 && /(?:ing|ed)$/.test(own[last]?.form ?? '')
  return own[isParticiple ? last - 1 : last]
}
