import { wordSet } from '../../text/words/word-set.ts'
import { isNobody } from '../holders/speakers.ts'

const menOrBoth =
  /(?:[^mtc]eur|t(?:eur)|iste|logue|cien|rien|ois|[^n]ant|ent|elu|depute|maire|ministre|homme|edile|prefet|chef|pere|fils|frere|garçon|eleve|juge|patron|roi|pape|artiste|guide|membre|suspect|accuse|porte-parole|secretaire|responsable|capitaine|parlementaire|proche|medecin|expert|magistrat|syndicaliste|scientifique|specialiste|universitaire|interprete|(?:locat|milliard|millionn|fonctionn|volont|commiss|propriet|mandat)aire|cadre|(?:employ|salari|retrait|rescap|deleg)e|spokesman|governor|senator|director|professor|author|doctor|prosecutor|investigator|ambassador|coach|pilot|king|er|ician|man|boy|officer|judge|mayor)$/
const womenOrBoth =
  /(?:euse|[td]rice|(?:ill|i)ere|iste|logue|cienne|rienne|oise|[^n]ante|elue|deputee?|maire|ministre|femme|prefete|cheffe|mere|fille|s(?:oe|œ)ur|eleve|juge|patronne|reine|artiste|guide|membre|suspecte|accusee|porte-parole|secretaire|responsable|capitaine|parlementaire|proche|experte|magistrate|scientifique|specialiste|universitaire|interprete|(?:locat|milliard|millionn|fonctionn|volont|commiss|propriet|mandat)aire|(?:employ|salari|retrait|rescap|deleg)ee|(?:cli|presid|adolesc|resid|ag|pati)ente|spokeswoman|governor|senator|director|professor|author|doctor|prosecutor|investigator|ambassador|coach|pilot|ician|woman|girl|officer|judge|mayor)$/
const things =
  /^(?:sante|interieur|exterieur|moteur|secteur|facteur|ordinateur|vecteur|bonheur|malheur|honneur|labeur|projecteur|compteur|tracteur|document|instant|montant|courant|restaurant|carburant|moment|argent|accident|evenement|incident|talent|torrent|continent|parlement|gouvernement|texte|rapport|courrier|communique|number|paper|letter|order|summer|winter|river|water|power|tower|computer|centre|poster|offer|matter|member|dossier|papier|quartier|chantier|metier|calendrier|clavier|cahier|sentier|acier|fichier|matiere|riviere|maniere|premiere|derniere|frontiere|lumiere|carriere|barriere|biere|croisiere)$/

/** Whether a folded noun means a man (`m`), a woman (`f`) or either of them (null), by its ending; false for things and bodies. */
export function isPersonNoun(form: string, gender: 'f' | 'm' | null): boolean {
  if (things.test(form) || isNobody(form)) return false
  return (gender !== 'f' && menOrBoth.test(form)) || (gender !== 'm' && womenOrBoth.test(form))
}

/** Of no ending that tells; folded. */
const either = wordSet(
  `constable inspector envoy diplomat captain analyst attorney sheriff chancellor mercenary son wife husband neighbour neighbor
  survivor witness nurse surgeon scientist chief boss head landlord tenant victim pupil mp councillor negotiator mediator
  activist journalist editor deputy colonel general admiral lieutenant detective economist historian rector priest rabbi
  shepherd sailor mechanic secretary auditor adviser advisor aide official refugee hostage inmate detainee convict oligarch
  billionaire tycoon athlete referee poet pilote temoin victime otage diplomate analyste photographe emissaire consul pdg
  soldat gendarme`,
)
const men = wordSet(
  `bishop archbishop imam king prince pope monk eveque imam rabbin pretre chirurgien marin delegue retraite veuf mari voisin
  detenu prevenu plaignant general colonel amiral refugie riverain lyceen enseignant doyen avocat procureur candidat`,
)
const women = wordSet(
  `queen widow nun actress princess avocate procureure chirurgienne deleguee retraitee veuve epouse voisine detenue prevenue
  plaignante princesse gouverneure generale colonelle refugiee riveraine lyceenne enseignante doyenne candidate`,
)

/**
 * Whether a folded noun means a person who can be the subject of a sentence, by its ending or from the lists; wider than
 * `isPersonNoun`, for it takes nobody who is named for whoever holds that office.
 */
export function isSomebodyNoun(form: string, gender: 'f' | 'm' | null): boolean {
  if (isPersonNoun(form, gender) || either.has(form)) return true
  return (gender !== 'f' && men.has(form)) || (gender !== 'm' && women.has(form))
}
