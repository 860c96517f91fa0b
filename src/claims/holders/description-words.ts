import { wordSet } from '../../text/words/word-set.ts'
/** What French puts before the noun of a description and that tells nothing of who it is; folded, as all lists here. */
export const qualifying = wordSet(
  `ancien ancienne ex jeune celebre grand grande petit petite futur future nouveau nouvelle actuel actuelle`,
)

/** Whom an article leaves without a name, whomever it has named before; and nouns that only look like a person's. */
export const strangers = wordSet(
  `premier premiere dernier derniere suspect suspecte accuse accusee prevenu prevenue victime conducteur conductrice
  automobiliste motard chauffeur agresseur assaillant ravisseur tireur passager passagere pere mere fils fille frere
  sœur soeur epoux epouse femme homme compagne compagnon ami amie voisin voisine proche temoin riverain riveraine
  habitant habitante client cliente salarie salariee employe employee policier policiere gendarme pompier agent agente
  soldat porte-parole proprietaire internaute journaliste infirmier infirmiere eleve etudiant etudiante enfant garçon
  adolescent adolescente lyceen lyceenne collegien collegienne conseiller conseillere membre source texte enqueteur
  enquetrice acheteur vendeur visiteur lecteur spectateur utilisateur intervenant participant participante manifestant
  manifestante commerçant maitre assureur constructeur operateur fournisseur transporteur distributeur regulateur
  preparateur fabricant diffuseur annonceur promoteur investisseur gouvernement avionneur armateur brasseur exploitant editeur organisateur
  adversaire rapporteur rapporteure vigile gardien gardienne juge avocat avocate procureur procureure prefet prefete gerant gerante
  rival rivale interlocuteur interesse interessee`,
)

/** Those who may be somebody new, though somebody else has just been named. */
export const newcomers = wordSet(
  `officier militaire magistrat magistrate president presidente directeur directrice responsable dirigeant dirigeante patron patronne chef cheffe medecin docteur docteure parlementaire secretaire cadre auteur auteure autrice representant representante
  militant militante vigneron agriculteur restaurateur fondateur fondatrice inspecteur commissaire
  capitaine commandant colonel general instructeur gouverneur gouverneure ambassadeur ambassadrice`,
)

/** Offices that one holds of a place: « le maire de Brest », « la sénatrice du Nord ». */
export const elected = wordSet(
  `maire edile depute deputee senateur senatrice elu elue eurodepute eurodeputee ministre candidate candidat`,
)
