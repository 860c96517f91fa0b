import { wordSet } from '../words/word-set.ts'

/** Written abbreviations that end in a full stop, by what may follow them. French and English together. */

/** A name or an example follows: never the end of a sentence. Case matters: « Gen. » is a title, « gen. » nothing. */
export const beforeName = wordSet(`
  M MM Mm Mme Mmes Mlle Mlles Mgr Mgrs Dr Drs Pr Prof Profs St Ste Sts Stes Mr Mrs Ms Mx Messrs
  Gen Gén Col Lt Lieut Sgt Capt Cmdr Cdr Adm Maj Cpl Pvt Brig Cdt Cne Adj
  Rep Reps Sen Sens Gov Govs Rev Hon Supt Det Insp Amb Asst Atty Mt Ft Fr Sr Bx
  gén lt cdt cne sgt amb dr pr mgr cf vs viz mme mlle`)

/** « Me » (maître) is a title in French and a pronoun in English. */
export const beforeNameInFrench = wordSet('Me Mes')

/** Abbreviations only when a number follows (« No. 5 », « déc. 2024 »): otherwise the word ends a sentence. */
export const beforeNumber = wordSet(`
  no nos n nr art arts fig figs vol chap sect par p pp pl tab tabl eq al ch env ca av apr approx
  jan janv feb févr fév mar mars apr avr jun juin jul juil aug août sep sept oct nov dec déc
  mon tue tues wed thu thur thurs fri sat sun lun mar mer jeu ven sam dim tél tel r v rn rd`)

/** May end a sentence, but does so only when a word follows that starts sentences (« Apple Inc. The »). */
export const beforeEither = wordSet(`
  inc corp ltd co cos bros cie jr sr al vol art fig chap sect p pp v ed éd eds bd av ave blvd rd univ dept dép dépt
  assoc assn approx env ca apr hab tél tel min max col cap gal ex fl st prés vice resp intl natl govt
  ariz calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que`)

/** After the time of day a capital starts a sentence, unless it names the day, the month or the zone. */
export const afterTimeOfDay = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december eastern pacific central mountain gmt utc local on london paris moscow kyiv`)

export const timesOfDay = wordSet('a.m p.m am pm')

/** What is told apart by a letter: « le plan B », "vitamin C". */
export const letterNouns = wordSet(`
  plan vitamin vitamine vitamins vitamines type class classe grade section option hepatitis hépatite annex annexe appendix
  schedule terminal gate zone point bloc block letter lettre note catégorie category série series groupe group step étape`)

/** Capitals after which an initial goes on into a name: « J. Le Pen », « A. de Gaulle ». */
export const nameParticles = wordSet("le la les de du des l' d' van von al el di da dos del bin ben st saint")

/** Words that begin sentences far more often than names. */
export const sentenceStarters = {
  fr: wordSet(`
    le la les l' un une des du de d' au aux à a ce cet cette ces c' ça cela ceci celui celle ceux celles
    il elle ils elles on nous vous je j' tu qui que qu' quoi quel quelle quels quelles où quand comment pourquoi combien
    son sa ses leur leurs mon ma mes notre nos votre vos mais ou et donc or ni car si s' n' ne
    en dans pour par avec sans sur sous entre chez vers contre depuis pendant avant après selon lors lorsque puis puisque
    comme malgré dès jusqu' parmi outre hormis face grâce afin alors ainsi aussi encore enfin ensuite toutefois cependant
    pourtant néanmoins désormais aujourd'hui hier demain parallèlement plus moins très tout toute tous toutes
    plusieurs certains certaines chaque aucun aucune quelques deux trois quatre cinq six sept huit dix
    d'autres y est-ce voici voilà bien déjà jamais souvent parfois seul seule seuls d'après interrogé côté`),
  en: wordSet(`
    the a an this that these those he she it they we i you his her its their our my your there here
    in on at by for from with without of to into over under after before during since until between against among
    about as if when while where why how what who which whose because although though despite
    and but or so yet nor not no then now also still just even only however meanwhile moreover instead
    some many most more several few all both each every any one two three four five six seven eight nine ten
    it's he's she's they're we're i'm don't let's that's there's is are was were do does did can could will would
    earlier later last according asked officials police`),
} as const
