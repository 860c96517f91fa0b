import { wordSet } from '../words/word-set.ts'

/** Word lists for names that no table holds; all folded. */

/** Never part of a name by themselves, though a sentence may begin with them. */
export const functionWords = wordSet(`
a abord absent absolument accompagne accuse actuellement afin age ai aide aidee ailleurs ainsi alors apres apparemment
arrive arrivee arrete arretee aucun aucune aujourd aupres auquel aussi aussitot autant autour autre autrefois autrement
autres aux avant avec avoir beaucoup bien bientot bref c car ce ceci cela celle celles celui cent cependant certain certaine certaines certains
ces cet cette ceux chacun chacune chaque chez ci cinq combien comme comment concernant condamne contacte contre
contrairement d dans davantage de debut deja demain depuis derriere des desormais deux devant devenu deviendra dire dit dix
donc dont du durant egalement elle elles en encore enfin enorme ensuite entre environ est et etait etaient etant ete etre
eux eventuellement evidemment face faire fait faute fin finalement fort furieux grace hier hors hormis huit ici il ils
interroge interrogee interroges invite invitee issu j jamais je jugee juge jusqu jusque justement l la laquelle le
lequel les lesquels leur leurs lors lorsqu lorsque lui m ma mais malgre me meme memes mes mieux mille moi moins mon ne
neanmoins neuf ni nombre nombreuses nombreux non nos notamment notre nous nouveau nouvelle nul numero on or ou outre par
parce pareil parfois parmi partout pas peu pendant personne peut plus plusieurs plutot pour pourquoi pourtant premier
premiere premierement pres presque prevue probleme puis puisqu puisque qu quand quant quatre que quel quelle quelles
quelqu quelque quelques quels qui quiconque quinze quoi quoique rappel rappelons rien s sa sans sauf se selon sept ses
seul seule seuls seulement si sinon six soit soixante son sont soudain sous souvent suite suivant suivez sur surtout t
ta tandis tant tel telle telles tels ton toujours tous tout toute toutefois toutes treize trente tres trois trop tu
un une vers via vingt voici voila voir vos votre vous vu y lire publie photo video direct dossier exclusif entretien
interview analyse opinion editorial chronique tribune reportage enquete portrait temoignage
about above according across after again against ago all almost alone along already also although always am among
amid an and another any anyone are around as asked at away back be because been before behind being below besides best
between beyond both but by can could despite did do does down due during each earlier early either eight eleven else
enough even every everyone everything except experts far few first five following for former four from further get
given go had half has have having he hence her here hers herself him himself his how however i if in including indeed
inside instead into is it its itself just last lastly late later least less let like likewise local many may maybe
me meanwhile might more moreover most much must my near nearby nearly neither never nevertheless new next nine no nobody
none nor not nothing notwithstanding now of off officials often on once one only onto or other others otherwise our out
outside over overall own per perhaps please previously rather really recent recently regarding same second see separately
seven several shall she should similarly since six so some somehow someone something sometimes soon still such
ten than that the their them then there thereafter therefore these they thing things third this those though three
through throughout thus till to today together tomorrow too toward towards twenty two under unless unlike until unlikely
up upon us very via was we well were what whatever when whenever where whereas whether which while who whoever whole whom
whose why will with within without would yes yesterday yet you your read watch listen photo photos video exclusive
breaking update updated live opinion analysis editorial
`)

/** Days, months, titles, feasts, and common nouns that are written with a capital without being a name. */
export const notNames = wordSet(`
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre
novembre decembre monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat
noel paques toussaint ramadan christmas easter thanksgiving hanukkah
etat etats republique constitution parlement senat assemblee gouvernement congres chambre conseil cour internet web dieu
seigneur bourse revolution occupation resistance liberation renaissance antiquite histoire terre soleil lune nord sud
est ouest loi code bible coran torah evangile eglise etats-major
state government parliament senate congress house court council constitution internet web god lord army navy
air force marine marines coast guard north south east west northern southern eastern western covid
m mm mme mlle me dr pr mgr mr mrs ms miss sir lord lady madame monsieur mademoiselle maitre docteur professeur
president presidente presidents premier premiere ministre vice princesse duc duchesse baron baronne general generale colonel capitaine commandant lieutenant
sergent amiral marechal roi reine prince pape imam cheikh sheikh ayatollah rabbin pere soeur frere
senateur depute deputee maire prefet prefete juge procureur secretaire ambassadeur chancelier chanceliere gouverneur
directeur directrice porte parole chef chefs patron patronne
minister prime secretary chancellor governor mayor senator representative congressman congresswoman judge justice
professor king queen duke duchess earl prince princess speaker reps pope chief executive chairman chairwoman chair director spokesman spokeswoman spokesperson
ambassador commander captain major sergeant admiral marshal gen col lt sgt cmdr sen rep gov adm capt prof hon rev supt det atty pres brig cdt cpl maj deputy leader
garde sceaux foreign defense defence interior finance treasury trade health home attorney lawmaker lawmakers troops soldiers forces
euro dollar utc gmt cet cest est edt jo jeux coupe championnat championnats rallye homme femme voie legion pacte plan region territoire
prix nobel grand grande sprint tour ligue open masters accord traite operation article annee siecle guerre bataille
games cup league war treaty agreement operation article century prize award
anglais english tv pib gdp ong ngo vih sida adn pdg ceo usb gps pdf url rer tgv suv vip
`)

/** Capitalised now and then, and never a name when they stand alone. */
export const notAlone = wordSet(`
black white earth business day district source sign food supreme national international federal central royal olympic olympics
congressional election source getty pool image images credit caption follow subscribe newsletter share comment comments
christian christians muslim muslims jewish jew jews catholic catholics protestant islam islamic christianity nazi nazis
communist socialist brexit omicron delta
musulman musulmans juif juifs chretien chretiens islam communiste socialiste nazisme
affaires defense interieur exterieur finances economie sante armees education travail transports logement culture sports jour victoire
abonnez partager commenter lien source credit photo image suivre
centers control prevention disease severe social security rock golf cruise stream weather wing oval
`)

/** « Université de Paris », "University of Oxford": what the run is an organisation by. */
export const organisationHeads = wordSet(`
universite ministere institut comite conseil parti front mouvement association fondation banque groupe cour tribunal
agence commission union ligue federation societe compagnie club fc ac as stade hopital lycee college ecole mosquee
trophy telescope synagogue cathedrale eglise basilique musee theatre opera orchestre festival chambre assemblee senat parlement
observatoire centre bureau office service direction haut haute academie syndicat confederation collectif alliance coalition
rassemblement republicains insoumise brigade bataillon division regiment armee police gendarmerie parquet prefecture
mairie autorite haut-commissariat organisation radio television journal gazette
university ministry institute committee council party front movement foundation bank group court tribunal agency
commission league federation society company corporation corp inc ltd llc club united city stadium hospital
school college mosque church cathedral museum theatre theater orchestra chamber assembly senate parliament observatory
center centre bureau office service department academy union confederation alliance coalition brigade battalion
division regiment army police authority organization organisation radio television times post journal herald tribune
news press gazette chronicle airlines airways industries holdings partners capital bancorp administration initiative
`)

/** « Le Courrier du Centre », "The Evening Courier": newspapers and stations by the noun in their titles. */
export const pressHeads = wordSet(`
courrier courier journal gazette telegramme depeche echo echos tribune quotidien hebdo chronique revue parisien observateur
telegraph observer examiner inquirer bulletin dispatch guardian herald mirror monde figaro croix voix progres dauphine
`)

export const placeHeads = wordSet(`
mont monts montagne montagnes lac mer ile iles rue avenue boulevard place aeroport gare pont col fort port baie cap golfe
detroit canal fleuve riviere vallee foret plaine presqu saint sainte san santa porte quartier cite tour palais chateau
mount mountain mountains lake sea river island islands street road square airport station bridge bay cape gulf strait
valley forest county city town village hill park beach port
`)

/** Lower-case words that stand inside a person's name in any language. */
export const particles = wordSet(
  'van von der den ter zu bin ben ibn al el as da di del della dos abu abou ould mc mac of',
)
/** French function words that do so only after a given name: « Charles de Gaulle », « Jeanne d’Arc ». */
export const frenchParticles = wordSet('de du des d la le l')
/** In the names of towns, between hyphens: « Vaux-sur-Mer ». */
export const compoundLinks = wordSet('les lez sur sous en de du des d la le l aux au pres et')
/** Capitalised ones that go on with a name: « Jean-Yves Le Drian », "Robert De Niro". */
export const capitalParticles = wordSet(
  'le la les de du des van von der den bin ben ibn al el da di del dos mc mac saint',
)
/** "University of Oxford", « Parti de la liberté et du progrès ». */
export const organisationLinks = wordSet('de du des d la le les l et of the for and in on')

/** Ends of the adjectives in « Parti socialiste », « Conseil constitutionnel », « Cour suprême ». */
export const organisationAdjective =
  /(?:al|ale|aux|ales|el|elle|els|elles|istes?|iens?|iennes?|iques?|ifs?|ives?|aires?|aises?|ais|oises?|ois|eens?|eennes?|ains?|aines?|preme)$/
/** French gives articles to organisations, rivers and regions, never to persons; English hardly ever. */
export const articles = {
  fr: wordSet('le la les l du des au aux'),
  en: wordSet('the'),
} as const

/** After these a capitalised word is a place: « à Bron », "in Leeds". */
export const placePrepositions = {
  fr: wordSet('a en vers pres'),
  en: wordSet('in at near outside around'),
} as const
/** « la ville de », "the town of". */
export const placeNouns = wordSet(`
ville village commune region province oblast district departement quartier port aeroport gare banlieue localite capitale
ile raion canton municipalite gouvernorat comte vallee prison camp frontiere base etat wilaya
city town village region province oblast district county suburb port airport capital island municipality governorate
valley camp border state wilaya
`)

/** Names of countries and cities that are given names as often: before another capitalised word they are a person's. */
export const alsoGivenNames = wordSet(`
jordan chad israel sydney austin salvador santiago madison charlotte sofia florence victoria lorraine milan roman finn dane
dominique maurice
`)
/** Those that are family names too: after a given name they are a person's. */
export const alsoSurnames = wordSet(`
jordan washington london paris houston lincoln kent boston denver york engels lyman west berlin hamburg french german
holland england ireland france wales carnegie wagner apple kingston perth milan lima chad roman english dallas hollande
`)

/** Common given names, to tell « Charles de Gaulle » from « Accompagné de Jean ». */
export const givenNames = wordSet(`
adam adele adrien agnes ahmed alain albert alberto alex alexander alexandra alexandre alexei alfred ali alice aline alison
amelie amina amy ana anastasia andre andrea andreas andrei andrew andriy angela angelique anna anne annie anthony antoine
antonio antony anwar ariel arnaud arthur aung aurelie aurelien axel aziz barack barbara bart bastien beatrice benedicte
benjamin benoit bernard bernie bertrand bill bob boris brad brian brice brigitte bruno camille carl carla carlos carol
caroline catherine cecile celine cedric cesar charles charlie charlotte chloe chris christel christian christiane
christine christophe christopher claire clara claude clement clementine colette colin corinne cristina cyril cyrille
damien dan daniel daniele danielle david deborah delphine denis denise diana diane didier diego dimitri dmitri dmitry
dmytro dominique don donald edgar edith edmond eduardo edouard edward elena eliane elisa elisabeth elizabeth elise ella
elodie elon emile emilie emma emmanuel emmanuelle enrico enrique eric erik ernest estelle esther etienne eugene eva
eve evgueni fabien fabienne fabio fabrice fatima federico felix fernando florence florent florian franck francois
francoise frank franz fred frederic frederick gabriel gael gary gaston genevieve geoffrey george georges gerald gerard
gilbert gilles giorgia giorgio giovanni giuseppe gordon greg gregoire gregory guillaume gustave guy hamid hannah harry
hassan hector helene henri henry herve hillary hugo hubert hussein ian ibrahim ignacio igor ilham ingrid irene isabelle
ismail ivan jack jacob jacqueline jacques jade jake james jamie jan jane janet jared jason javier jean jeanne jeff
jennifer jeremie jeremy jerome jessica jill jim jimmy joan joachim joe joel johan john johnny jonathan jordan jorge jose
josef joseph josh juan judith jules julia julian julie julien juliette justin justine karen karim karine karl kate
katherine kathleen kelly ken kenneth kevin khaled kim konstantin kyle laetitia larry laura laure laurence laurent lea
leila lena leo leon leonard leonid lionel lisa lise lloyd louis louise luc luca lucas lucie lucien luis luiz lula lydia
lyndon madeleine mael manon manuel manuela marc marcel marco margaret maria mariana marianne marie marine mario marion
mark martha martin martine mary matt matteo matthew matthieu maud maurice max maxime mehdi melania melanie merkel
michael michel michele michelle miguel mike mikhail milan mitch mohamed mohammed monica monique moussa muriel nadia
nancy narendra natalia nathalie nelson nicolas nicole nikki nikita nikolai noah noel noemie nora norman odile oleg
oleksandr olena olivia olivier omar oscar otto pablo pamela pascal pascale patrice patricia patrick paul paula pauline
pedro penny peter petro philip philippe pierre priti quentin rachel rachid raphael raymond rebecca recep regis remi
remy renaud rene ricardo richard rishi rob robert roberto robin roger roland romain roman ron ronald rosa rose roy
rudolf rudy ruth ryan sabine salma sam samantha samir samuel sandra sandrine sanna sarah scott sean sebastian sebastien
segolene serge sergei serguei severine shinzo silvio simon simone sofia solange sonia sophie stanislas stefan stella
stephane stephanie stephen steve steven sue susan suzanne sven sylvain sylvie tamara tatiana ted teresa theo theodore
theresa thibault thierry thomas tim timothy tom tony ursula valentin valeri valerie vanessa veronique vianney victor
victoria viktor vincent virginie vitali vladimir volodymyr walid walter wang wendy wilfried will william winston wolfgang
xavier yacine yann yannick yasmine yasser yevgeny yohann youri youssef yulia yuri yves yvette yvon yvonne zoe
abdel abdelkader abdoulaye aicha aissatou alassane aleksandar alejandro alessandro alphonse aminata anouk antoinette anton aude
aurore baptiste berenice blaise boubacar brandon brendan brent bryan burkhard carmen cassandra cecilia chantal chantale chen
chiara christelle ciara claudia claudio claudine corentin cynthia damian dario darren dean debbie derek devin
dmytriy doris douglas duncan dylan edmund eileen elias eliott emil emilio emily enzo erica erin ermanno esteban
fanny faustine felicia felipe fernand ferdinand fiona flavie francesca francesco francis francisco fritz gaelle gaetan
geraldine ghislain gisele giulia graham greta gwenael gwendoline heather heidi helena helen hans heinz herbert hilda
idriss ines iris irina ivana jasmine javad jeffrey jenny jens jeremiah jerry jodie josephine josette jurgen juliana kader
katarina katia katrin keith kerry kirsten klaus kristin kristina leslie lillian lindsay linda lorenzo loic ludivine
ludovic maeva magali mahmoud mamadou manfred marcelo marina marta marylise massimo mathias mathilde mathis mauricio
megan melissa mercedes milena milos mireille miroslav mustafa myriam nadege nadine natacha nathan neil nils nina norbert
novak olga oriane osman ousmane paolo patricio petra pier pierrick piotr priscilla rafael raoul raphaelle regine reza
ricard rita rodrigo roxane rupert sacha said salif sara serena sergio sharon shirley sigrid slobodan solene
stacy stefanie svetlana tanguy tanya tariq tatyana tiphaine tobias tomas toni tracy ugo ulrich umberto
ute valerio valery vera vincenzo virgile viviane vojtech wassim wei wolf yael yasmina yoann yohan yolande younes zlatan
zorana zoran
aaron abdou abdullah abigail achille agnieszka alan alejandra alexey alexis alicia amadou amanda anais anatoly anita
annick apolline armand ashley astrid audrey barry basile beatrix benyamin bernadette beverly bilal billy bobby brenda
brittany brittney bruce carole cheikh cheryl christina coralie courtney daniela daria dave dennis denys dieter
donatien donna doug eleonore elie ellen emmeline erika ethan eveline evelyne evgeny farid federica felicien frances
frederique friedrich gavin gianni ginette gonzague gustavo gwendolyn harold howard ibrahima isabella isidore ivanka
jacinda jenna jesse joanna jonas joshua josiane joyce judy kamala kamel kathy katie keir kellyanne khadija khalid
killian kimberly kristen lauren leopold lindsey lori louane lucia lucile luigi lukas luke malika marcus margaux
marlene mathieu mathilda matthias maureen maxence meghan melinda meredith mickael molly moritz nabil najat natalie
nathanael nichole oceane oksana olaf oliver oprah paola paulin pavel phil rachida ralph raul rick robyn roch rodney
rodolphe romane romuald roselyne ruben sabrina sally samia scarlett sekou sergey sergue sheila sibeth silvia sophia
stacey stefano tammy tarek theophile thibaut tiffany titouan todd trevor tristan tyler venus vivian wayne yolanda yvan
zachary
augusto harald joao paulo thiago guilherme vinicius henrique flavio caetano benedito kenji hiroshi yuki naoto jun sanjay rajesh anil sunil vijay priya deepak arun ravi
`)
