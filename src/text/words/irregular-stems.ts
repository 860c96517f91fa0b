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
communist: communiste communistes communisme
communiqu: communique communiques
mour: mourir meurt meurent mourait mouraient mourut moururent mourra mourront
mort: mort morts morte mortes
prend: pris prise prises prendre prend prennent prenait prit
reprend: repris reprise reprises reprendre reprend reprennent reprit
comprend: compris comprise comprendre comprend comprennent
mettr: mettre mis mise mises met mettent mettait
remettr: remettre remis remise remises remet remettent
permettr: permettre permis permise permet permettent
promettr: promettre promis promise promises promet promettent promesse promesses
soumettr: soumettre soumis soumise soumises soumet soumettent
transmettr: transmettre transmis transmise transmises transmet transmettent
commettr: commettre commis commise commises commet commettent
admettr: admettre admis admise admises admet admettent
vend: vendre vendu vendus vendue vendues vend vendent vente ventes
perd: perdre perdu perdus perdue perdues perd perdent
rend: rendre rendu rendus rendue rendues rend rendent
ten: tenir tenu tenue tenus tenues tient tiennent tenait
deten: detenir detenu detenus detenue detenues detient detiennent detention
obten: obtenir obtenu obtenus obtenue obtenues obtient obtiennent obtention
souten: soutenir soutenu soutenus soutenue soutenues soutient soutiennent soutien soutiens
mainten: maintenir maintenu maintenus maintenue maintient maintiennent maintien
conten: contenir contenu contient contiennent
elir: elire elit elisent
elu: elu elus elue elues
craindr: craindre craint craints craignent craignait crainte craintes
atteindr: atteindre atteint atteints atteinte atteintes atteignent atteignait
contraindr: contraindre contraint contraints contrainte contraintes contraignent
detruir: detruire detruit detruits detruite detruites detruisent detruisait destruction destructions
produir: produire produit produits produite produites produisent produisait production productions
reduir: reduire reduit reduits reduite reduites reduisent reduction reductions
construir: construire construit construits construite construites construisent construction constructions
recev: recevoir recu recus recue recues recoit recoivent recevait
ouvr: ouvrir ouvert ouverts ouverte ouvertes ouvre ouvrent ouverture ouvertures
decouvr: decouvrir decouvert decouverts decouverte decouvertes decouvre decouvrent
offr: offrir offert offerts offerte offertes offre offrent offres
ecrir: ecrire ecrit ecrits ecrite ecrites ecrivent ecrivait
interdir: interdire interdit interdits interdite interdites interdisent interdiction interdictions
poursuivr: poursuivre poursuivi poursuivis poursuivie poursuit poursuivent poursuite poursuites
suivr: suivre suivi suivis suivie suivies suit suivent
vaincr: vaincre vaincu vaincus vaincue
convaincr: convaincre convaincu convaincus convaincue convainc
disparaitr: disparaitre disparu disparus disparue disparues disparait disparaissent disparition disparitions
reconnaitr: reconnaitre reconnu reconnus reconnue reconnues reconnait reconnaissent reconnaissance
battr: battre battu battus battue battues bat battent
combattr: combattre combattu combat combats combattent combattant combattants combattante combattantes
debat: debat debats debattre debattu debattent
abattr: abattre abattu abattus abattue abattues abat abattent
dir: dire dit dits dite disent disait disaient disant dira diront
vouloir: vouloir veut veulent voulait voulaient voulu voudrait voudraient voudra
croir: croire croit croient croyait
voir: voir vu vus vue vues voit voient voyait
savoir: savoir sait savent savait su
veni: venir vient viennent venu venus venue venues
preveni: prevenir previent previennent prevenu prevenus prevenue prevenues
interveni: intervenir intervient interviennent intervenu intervention interventions
deveni: devenir devient deviennent devenu devenus devenue devenues devenait
parveni: parvenir parvient parviennent parvenu parvenus parvenait
couvr: couvrir couvre couvrent couvert couverts couverte couvertes couverture couvertures
paraitr: paraitre parait paraissent paru parus
surveni: survenir survient surviennent survenu survenus survenue survenues
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
