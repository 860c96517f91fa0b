import type { Language } from '../../types.ts'

/**
 * Words whose stem the Snowball rules get wrong, as `stem: forms`. First those that it would merge with another word
 * (parlement with parler, département with départ), then the irregular forms that are frequent in the news.
 */
const french = `
parlement: parlement parlements
parlementair: parlementaire parlementaires
departement: departement departements
departemental: departemental departementale departementaux departementales
appartement: appartement appartements
reglement: reglement reglements
logement: logement logements
moment: moment moments
element: element elements
content: content contents contente contentes
organ: organe organes
universit: universite universites
univers: univers
generation: generation generations
general: general generaux generale generales generalement
generos: genereux genereuse generosite
conseil: conseil conseils
nation: nation nations
national: national nationale nationaux nationales
international: international internationale internationaux internationales
capital: capital capitaux
capitale: capitale capitales
minist: ministre ministres
minister: ministere ministeres ministeriel ministerielle
travail: travaux
oeil: oeil yeux
ciel: ciel cieux
tu: tuent
men: mene menent
electeur: electrice electrices
negociateur: negociatrice negociatrices
ambassadeur: ambassadrice ambassadrices
directeur: directrice directrices
senateur: senatrice senatrices
acteur: actrice actrices
porteparol: porteparole porteparoles
appel: appelle appellent appellera
rappel: rappelle rappellent rappellera
jet: jette jettent
rejet: rejette rejettent
projet: projette projettent
renouvel: renouvelle renouvellent
interpel: interpeller interpelle interpelles interpellee interpellees interpellation interpellations
achet: achete achetent
crimee: crimee
payer: payer paye payes payee payees payent payait payaient paya paie paient paiera paieront paiement paiements
communist: communiste communistes communisme
communiqu: communique communiques
mour: mourir meurt meurent mourait mouraient mourut moururent mourra mourront
mort: mort morts morte mortes
prend: pris prise prises prendre prend prennent prenait prit prirent
reprend: repris reprise reprises reprendre reprend reprennent reprit
comprend: compris comprise comprendre comprend comprennent comprises comprit
mettr: mettre mis mise mises met mettent mettait mit mirent
remettr: remettre remis remise remises remet remettent remit
permettr: permettre permis permise permet permettent permit
promettr: promettre promis promise promises promet promettent promesse promesses
soumettr: soumettre soumis soumise soumises soumet soumettent
transmettr: transmettre transmis transmise transmises transmet transmettent
commettr: commettre commis commise commises commet commettent
admettr: admettre admis admise admises admet admettent
vend: vendre vendu vendus vendue vendues vend vendent vente ventes
perd: perdre perdu perdus perdue perdues perd perdent
rend: rendre rendu rendus rendue rendues rend rendent
ten: tenir tenu tenue tenus tenues tient tiennent tenait tint tinrent
deten: detenir detenu detenus detenue detenues detient detiennent detention
obten: obtenir obtenu obtenus obtenue obtenues obtient obtiennent obtention obtint obtinrent
souten: soutenir soutenu soutenus soutenue soutenues soutient soutiennent soutien soutiens soutint
mainten: maintenir maintenu maintenus maintenue maintient maintiennent maintien
conten: contenir contenu contient contiennent contenait contenant
elir: elire elit elisent elut
elu: elu elus elue elues
craindr: craindre craint craints craignent craignait crainte craintes
atteindr: atteindre atteint atteints atteinte atteintes atteignent atteignait atteignit
contraindr: contraindre contraint contraints contrainte contraintes contraignent
detruir: detruire detruit detruits detruite detruites detruisent detruisait destruction destructions detruisit detruisirent
produir: produire produit produits produite produites produisent produisait production productions produisit
reduir: reduire reduit reduits reduite reduites reduisent reduction reductions
construir: construire construit construits construite construites construisent construction constructions construisit construisait
recev: recevoir recu recus recue recues recoit recoivent recevait recut recurent
ouvr: ouvrir ouvert ouverts ouverte ouvertes ouvre ouvrent ouverture ouvertures
decouvr: decouvrir decouvert decouverts decouverte decouvertes decouvre decouvrent decouvrit decouvrirent
offr: offrir offert offerts offerte offertes offre offrent offres
ecrir: ecrire ecrit ecrits ecrite ecrites ecrivent ecrivait ecrivit ecrivant
interdir: interdire interdit interdits interdite interdites interdisent interdiction interdictions
poursuivr: poursuivre poursuivi poursuivis poursuivie poursuit poursuivent poursuite poursuites
suivr: suivre suivi suivis suivie suivies suit suivent
vaincr: vaincre vaincu vaincus vaincue vainc vainquit
convaincr: convaincre convaincu convaincus convaincue convainc
disparaitr: disparaitre disparu disparus disparue disparues disparait disparaissent disparition disparitions disparut disparaissait
reconnaitr: reconnaitre reconnu reconnus reconnue reconnues reconnait reconnaissent reconnaissance reconnut
battr: battre battu battus battue battues bat battent battit battirent
combattr: combattre combattu combat combats combattent combattant combattants combattante combattantes
debat: debat debats debattre debattu debattent
abattr: abattre abattu abattus abattue abattues abat abattent
dir: dire dit dits dite disent disait disaient disant dira diront
vouloir: vouloir veut veulent voulait voulaient voulu voudrait voudraient voudra
croir: croire croit croient croyait
voir: voir vu vus vue vues voit voient voyait
savoir: savoir sait savent savait su
veni: venir vient viennent venu venus venue venues vint vinrent
preveni: prevenir previent previennent prevenu prevenus prevenue prevenues
interveni: intervenir intervient interviennent intervenu intervention interventions intervint
deveni: devenir devient deviennent devenu devenus devenue devenues devenait devint devinrent
parveni: parvenir parvient parviennent parvenu parvenus parvenait parvint parvinrent
couvr: couvrir couvre couvrent couvert couverts couverte couvertes couverture couvertures
paraitr: paraitre parait paraissent paru parus parue parues parut parution
surveni: survenir survient surviennent survenu survenus survenue survenues
naitr: naitre ne nee nes nees nait naissent naquit naquirent naissance naissances
vivr: vivre vit vivent vivait vivaient vecu vecut vecurent vivant vivants
survivr: survivre survit survivent survecu survecut survivant survivante survivants survivantes
conquer: conquerir conquis conquise conquises conquiert conquierent conquit conquirent conquete conquetes
acquer: acquerir acquis acquise acquises acquiert acquierent acquit acquisition acquisitions
conduir: conduire conduit conduits conduite conduites conduisent conduisait conduisit conducteur conductrice conducteurs
introduir: introduire introduit introduits introduite introduites introduisent introduisit introduction
traduir: traduire traduit traduits traduite traduites traduisent traduisit traduction traductions
lir: lire lu lus lue lues lisent lisait lut lecture lectures lecteur lecteurs lectrice lectrices
decrir: decrire decrit decrits decrite decrites decrivent decrivait decrivit description descriptions
inscrir: inscrire inscrit inscrits inscrite inscrites inscrivent inscrivit inscription inscriptions
connaitr: connaitre connu connus connue connues connait connaissent connaissait connut
apparaitr: apparaitre apparu apparus apparue apparues apparait apparaissent apparut apparurent apparition apparitions
croitr: croitre croit croissent croissance
concev: concevoir concu concus concue concues concoit concoivent concut conception concepteur concepteurs conceptrice
percev: percevoir percu percus percue percues percoit percoivent perception
apercev: apercevoir apercu apercus apercue apercoit apercoivent apercut
serv: servir sert servent servi servie servait servit
apparten: appartenir appartient appartiennent appartenait appartenu appartenance
reten: retenir retenu retenus retenue retenues retient retiennent retint
entreten: entretenir entretenu entretenus entretenue entretient entretiennent
proveni: provenir provient proviennent provenait provenu provenance provenances
conveni: convenir convient conviennent convenu convenus convenue
rejoind: rejoindre rejoint rejoints rejointe rejoignent rejoignait rejoignit
peind: peindre peint peints peinte peintes peignent peignait peignit
apprend: apprendre appris apprise apprend apprennent apprit
entreprend: entreprendre entrepris entreprend entreprennent entreprit
surprend: surprendre surpris surprise surprises surprend surprennent surprit
inclur: inclure inclus incluse incluses inclut incluent inclusion
conclur: conclure conclu conclus conclue conclues conclut concluent conclusion conclusions
exclur: exclure exclu exclus exclue exclues exclut excluent exclusion exclusions
resoud: resoudre resolu resolus resolue resolues resout resolvent
rompr: rompre rompu rompus rompue rompt rompent rupture ruptures
repond: repondre reponse reponses
descend: descendre descente descentes
suspend: suspendre suspension suspensions
etend: etendre extension extensions
emettr: emettre emis emise emises emet emettent
valoir: valoir valu vaut valent valait
prevoir: prevoir prevu prevus prevue prevues prevoit prevoient prevoyait prevision previsions
souffr: souffrir souffert souffre souffrent souffrance souffrances
parcour: parcourir parcouru parcourus parcourt parcourent
promouvoir: promouvoir promu promus promue promues promotion
plaind: plaindre plaint plaignent plainte plaintes
choisir: choisir choisi choisis choisie choisies choisit choisissent choix
fondat: fonder fonde fondent fondee fondees fondait fonda fondateur fondateurs fondatrice fondatrices fondation fondations
cre: creer cree crees creee creees creent creait crea createur createurs creatrice creation creations
fuir: fuir fui fuit fuient fuite fuites
`

const english = `
kill: killing killings
die: die dies died dying
dead: dead
death: death deaths
say: say says said saying
tell: tell tells told telling
send: send sends sent sending
lose: lose loses lost losing loss losses
hold: hold holds held holding
take: take takes took taken taking
give: give gives gave given giving
fight: fight fights fought fighting fighter fighters
buy: buy buys bought buying
sell: sell sells sold selling sale sales
build: build builds built building buildings
fall: fall falls fell fallen falling
rise: rise rises rose risen rising
strike: strike strikes struck striking
seek: seek seeks sought seeking
meet: meet meets met meeting meetings
win: win wins won winning
begin: begin begins began begun beginning
become: become becomes became becoming
see: see sees saw seen seeing
know: know knows knew known knowing
hear: hear hears heard hearing hearings
get: get gets got gotten getting
go: go goes went gone going
come: come comes came coming
set: set sets setting
stand: stand stands stood standing
understand: understand understands understood understanding
think: think thinks thought thinking
feel: feel feels felt feeling feelings
leave: leave leaves leaving
draw: draw draws drew drawn drawing
drive: drive drives drove driven driving driver drivers
wear: wear wears wore worn wearing
repay: repay repays repaid repayment
lay: lay lays laid laying
sink: sink sinks sank sunk sinking
swear: swear swears swore sworn
teach: teach teaches taught teaching teacher teachers
break: break breaks broke broken breaking
speak: speak speaks spoke spoken speaking
write: write writes wrote written writing
flee: flee flees fled fleeing
shoot: shoot shoots shot shooting shootings shots
freeze: freeze freezes froze frozen freezing
lead: lead leads led leading leader leaders leadership
find: find finds found finding findings
make: make makes made making
bring: bring brings brought bringing
keep: keep keeps kept keeping
throw: throw throws threw thrown throwing
overthrow: overthrow overthrows overthrew overthrown
withdraw: withdraw withdraws withdrew withdrawn withdrawing withdrawal withdrawals
steal: steal steals stole stolen stealing
choose: choose chooses chose chosen choosing choice choices
run: run runs ran running
spend: spend spends spent spending
pay: pay pays paid paying payment payments
grow: grow grows grew grown growing growth
man: man men
woman: woman women
child: child children
person: person persons people
news: news
general: general generals
generat: generate generates generated generation generations
universit: university universities
univers: universe universal
organ: organ organs
organiz: organize organise organizes organises organized organised organizing organising organization organisation organizations organisations
defens: defense defence defenses defences defensive
defend: defend defends defended defending defender defenders
cent: center centre centers centres
program: program programme programs programmes
labour: labor labour
`

function table(list: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>()
  for (const line of list.trim().split('\n')) {
    const [stem = '', forms = ''] = line.split(': ')
    for (const form of forms.split(' ')) stems.set(form, stem)
  }
  return stems
}

/** Folded word → stem. */
export const irregularStems: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fr: table(french),
  en: table(english),
}
