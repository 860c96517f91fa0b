import { wordSet } from '../text/words/word-set.ts'
import type { Language } from '../types.ts'

// The patterns are for folded words: lower case, no accents, ' for every apostrophe.

/** To confirm, of a cue: whoever has not done so has not confirmed. To ask back, decline or wait is something else. */
export const confirming =
  /\b(?:confirm\w*|corrobor\w*|acknowledg\w*|admit\w*|admis\w*|admet\w*|reconn\w*|recogni[sz]\w*|avou\w*|concede\w*)\b/

/** Words that only lead in what is denied or not confirmed: « la moindre », « des informations sur », "reports that there are any". */
export const transparent: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    `le la les l' un une des du de d' ce cet cette ces son sa ses tout toute tous toutes aucun aucune moindre quelconque
     nouveau nouvelle nouvelles il elle ils elles que seul seule lourd lourde lourdes grave graves leur y avoir eu ait qu' a ete
     information informations rapport rapports rumeur rumeurs affirmation affirmations accusation accusations allegation
     allegations annonce annonces chiffre chiffres nombre bilan bilans estimation estimations decompte existence
     realite faisant etat selon lesquelles laquelle sur au aux en avance avances donne donnes publie publies total`
      .split(/\s+/)
      .concat('n'),
  ),
  en: wordSet(
    `the a an any all no its their such this that these those some of about on it they he she there have has had having been be was were
     is are suffered suffering taken single heavy new further report reports claim claims allegation allegations account
     accounts news information rumour rumours rumor rumors assertion assertions accusation accusations announcement
     announcements number numbers figure figures toll tolls tally estimate estimates count total existence reported
     media western alleged at least`,
  ),
}

/** What is nothing but a number or a report given before: « ces chiffres », "the reports". */
export const deictic =
  /\b(?:informations?|rapports?|chiffres?|nombres?|bilans?|estimations?|decomptes?|annonces?|reports?|claims?|accounts?|news|numbers?|figures?|tolls?|tally|estimates?|counts?)\b/

/** That troops are somewhere, or were sent there, as a noun. */
export const presence: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet('presence envoi deploiement arrivee deploiements envois'),
  en: wordSet('presence deployment deployments dispatch arrival sending deploying'),
}

/** And as a verb: « avoir envoyé », "had been deployed". */
export const sending: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:envoye\w*|deploye\w*|stationne\w*|arrive\w*|presente?s?)$/,
  en: /^(?:sent|send|sending|deploy\w*|stationed|arrived|present)$/,
}

/** « que des soldats soient en », "that its soldiers are in": folded words behind those who are there. */
export const being: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:(?:sont|soient|etaient|aient|ont|avaient|ete|deja|se trouvent|se trouvaient) )+(?:en|a|au|aux|dans|sur|envoye\w*|deploye\w*|stationne\w*|arrive\w*|presents?)(?: |$)/,
  en: /^(?:(?:are|were|is|was|had|have|has|been|already) )+(?:in|on|at|near|sent|deployed|stationed|arrived|present)(?: |$)/,
}

/** The dead, the wounded, the captured and their like as nouns; not who does this to them. */
export const fate: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:morts?|deces|victimes?|pertes?|blesses|prisonniers?|captures?|captifs?|otages?|disparus|arrestations?|interpellations?|deplaces|refugies)$/,
  en: /^(?:deaths?|dead|casualty|casualties|loss|losses|fatality|fatalities|victims?|wounded|injury|injuries|prisoners?|captives?|capture|captures|hostages?|arrests?|missing|displaced|refugees?)$/,
}

/** Anybody at all. */
export const anyone: ReadonlySet<string> = wordSet(
  `personne personnes quelqu'un gens victime victimes mort morts perte pertes homme hommes soldat soldats militaire militaires
   troupe troupes combattant combattants unite unites force forces anyone anybody nobody people person persons victim victims
   casualty casualties death deaths loss losses man men soldier soldiers troop troops serviceman servicemen fighter fighters
   unit units force forces personnel dead`,
)

/** What stands before the participle of those to whom something is done, whoever did it: « ont été tués », "were killed". */
export const passive: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet('ete sont soient soit etaient etait furent fut'),
  en: wordSet('been were was are is being'),
}

/** To die, of which there is no doer. */
export const dying: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:peri|perie?s|decede(?:e?s?))$/,
  en: /^(?:died|dying|perished)$/,
}
