import { wordSet } from '../words/word-set.ts'

/** Common nouns that tell what the name right behind them names; all folded. */

/** « le plan Orsec », "Hurricane Ida": neither somebody, nor a place, nor a body. */
export const thingNouns = wordSet(`
operation plan programme emission moustique sonde vaccin gene film serie roman album chanson saga projet hashtag concours
rallye tournoi trophee navire voilier vaisseau satellite logiciel application virus variant ouragan typhon cyclone tempete
jeu fusee drone telescope comete supernova proteine medicament traitement
spacecraft vaccine hashtag hurricane storm telescope cyclone typhoon
`)

/** « la firme Eurovia » */
export const organisationNouns = wordSet(`
societe firme entreprise magazine agence media chaine site quotidien hebdomadaire mensuel editeur lycee association collectif ong
marque constructeur laboratoire equipementier assureur operateur groupe club multinationale coentreprise filiale institut
plateforme enseigne fondation
magazine newspaper publisher
`)

/** « la commune El Mouradia » */
export const placeNounsBefore = wordSet(`
commune quartier region riviere piste cratere planete province wilaya autoroute
`)

/** "Munich Security Conference": what ends the name of a gathering or a body. */
export const organisationEnds = wordSet('conference summit forum ratings awards')

/** "Ocean Resort", « Wall Street »: in both languages. */
export const placeEnds = wordSet('street square beach road resort boulevard')

/** « Le Goff »: what a family name goes on with after its article. */
export const afterFamilyArticle = wordSet(`
pen drian maire goff guen roux clerc bihan gall corre berre gac meur foll borgne cam tallec mer duc floch flem fur
fontaine rochefoucauld bruyere
`)

/** « Fédération internationale de tir », « Confédération générale du travail »: they say what they are for. */
export const headsWithPurpose = wordSet('confederation federation bureau syndicat union organisation')

/** Written abbreviations whose full stop goes on with a name: « Jr. », "St. Louis". */
export const abbreviations = wordSet(`
jr sr st ste dr gen lt col sgt capt mr mrs ms mme mlle prof pr me mgr sen rep gov hon rev maj cpl adm cmdr mt ft
supt det atty pres cdt brig
`)

/** « Bravo Robert »: said to somebody, and no given name. */
export const interjections = wordSet(`
bravo merci adieu bonjour bonsoir salut hommage felicitations pauvre cher chere vive courage allez
thanks goodbye farewell hello hi dear poor happy bye welcome congratulations sorry
`)
