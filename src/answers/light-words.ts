import { wordSet } from '../text/words/word-set.ts'

/** Verbs and nouns that say little of what a question is about: they weigh less, and may be missing from an answer. */
const words = new Set(
  `donner donne donnent donnee donnees faire fait font faites etre etait sont avoir aller va vont mettre met
   prendre prend recevoir recoit obtenir obtient venir vient devoir doit pouvoir peut peuvent vouloir veut
   envoyer envoye envoyee envoyes envoyees envoie livrer livre livree livres livrees fournir
   dire dit dite dits disent declare declarer parler parle penser pense savoir sait
   vaut valent couter coute coutent prix
   devenir devient deviennent devenu deviendra deviendront
   evolue evoluer evolution changer
   passer passe arriver arrive exister existe compter compte trouver trouve trouvent posseder possede possedent
   chose choses article articles journal presse personne personnes quelqu'un gens monde raison cas
   comptes comptee comptees recense recenses
   selon nombre combien chiffre chiffres bilan total montant montants
   vraiment reellement finalement ex ancien ancienne anciens anciennes
   give gives given giving gave get gets got make makes made do does did doing done have has had go goes went
   take takes took taken put come comes came send sends sent sending provide provides provided deliver delivers delivered
   say says said saying tell tells told think thinks know knows speak talk
   worth cost costs price
   become becomes became
   change changed changes evolve evolved
   happen happens happened exist exists find finds found
   thing things article articles news people someone world reason case
   count counts counted counting report reports reported
   number many much figure figures total toll amount amounts according
   really actually eventually going due former
   environ approximativement approximately roughly around exactement exactly`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** `word` is folded, as `tokens` gives it. */
export function isLight(word: string): boolean {
  return words.has(word)
}

/** Nouns and verbs that name what is asked for, as « rôle », "kind", where the article gives it without its name. */
const frames = wordSet(
  `nom noms pays ville villes region regions pourcentage nommer nomme nommee surnom appeler appelle appellent
   appelee type types sorte sortes genre genres categorie lieu lieux endroit endroits evenement evenements
   moment moments periode periodes epoque epoques date dates annee annees temps duree cause causes consequence
   consequences but objectif role roles fonction fonctions metier metiers profession position nature origine
   moyen moyens maniere facon exemple element elements caracteristique caracteristiques caracteriser
   caracterise particularite particularites difference differences situer situe situee situes permettre permet
   permettent permis servir sert consister consiste considere consideree consideres designer designe avant
   apres after before principal principale principaux principales name names country city town percentage named call called
   sort sorts kind kinds category place places event events period time year years length goal purpose function
   job origin way means manner example examples feature features located considered describe described main
   entity entities term terms score scores`,
)

/** Whether a folded word tells what kind of thing a question asks for. */
export function isFrame(word: string): boolean {
  return frames.has(word)
}

/** Nouns for anybody in uniform, or anybody at all: « soldats » also asks for « combattants » and "North Koreans". */
const anybody = wordSet(
  `soldat soldats militaire militaires combattant combattants homme hommes troupe troupes personne personnes gens
   soldier soldiers troop troops man men fighter fighters personnel person people
   victime victimes mort morts casualty casualties victim victims dead`,
)

export function isAnybody(word: string): boolean {
  return anybody.has(word)
}

const residents = wordSet(
  `habitant habitants riverain riverains villageois
   local locals resident residents villager villagers inhabitant inhabitants`,
)

/** Whether a folded word counts whoever lives in a place: of what happens there anybody may be one. */
export function isResident(word: string): boolean {
  return residents.has(word)
}

const persons = wordSet('personnes gens people persons')

/** Whether a folded word counts persons and says nothing of who they are. */
export function isAnyPerson(word: string): boolean {
  return persons.has(word)
}
