/** French verbs, nouns and prepositions that attribute words, by what they take. Infinitives, one list a kind. */

import type { Use } from './cues.ts'

/** Regular verbs. */
export const regularVerbs: Readonly<Partial<Record<Use, string>>> = {
  /** Take a clause, an infinitive or a quotation; what follows them is content whatever it is. */
  say: `affirmer déclarer indiquer expliquer préciser ajouter assurer estimer insister arguer
alerter avertir informer signaler avouer prétendre confier raconter rétorquer marteler annoncer confirmer réaffirmer
rappeler souligner suggérer révéler répéter garantir plaider témoigner clamer proclamer jurer avancer
attester certifier notifier soupçonner spéculer mentionner rapporter relater augurer pronostiquer`,
  /** Take a noun phrase as well: « annonce des sanctions », « dénonce une provocation ». */
  nounPhrase: `annoncer confirmer réaffirmer rappeler souligner révéler dénoncer condamner saluer
critiquer fustiger déplorer regretter réitérer exprimer évoquer redouter exiger réclamer préconiser prôner
recommander proposer revendiquer rejeter nier contester réfuter récuser divulguer dévoiler vanter targuer louer
déconseiller fustiger pointer invoquer désapprouver approuver applaudir imputer reprocher avancer détailler rapporter
relater mentionner marteler clamer proclamer promettre reconnaître admettre démentir craindre avouer
citer souhaiter espérer garantir jurer écarter exclure prédire`,
  /** Only a quotation or an inverted clause makes them attribute: « poursuit-il », « a lancé la ministre ». */
  quote: `lancer glisser souffler commenter résumer plaisanter ironiser interroger enchaîner
tonner exclamer indigner emporter alarmer tempérer nuancer renchérir analyser argumenter justifier objecter
développer pester crier hurler murmurer lâcher asséner scander taquiner badiner questionner nuancer blaguer
inquiéter réjouir étonner désoler féliciter rassurer agacer amuser énerver lamenter insurger défendre détailler
compléter continuer décrypter diagnostiquer philosopher relativiser schématiser théoriser acquiescer
tweeter twitter publier poster partager commencer terminer balayer trancher temporiser abonder corriger énumérer
exposer illustrer signer citer railler moquer vitupérer asséner reprocher gronder soupirer chuchoter balancer
exhorter implorer supplier accuser arguer épingler menacer vanter dénoncer critiquer saluer fustiger déplorer regretter évoquer rassurer`,
  /** Need « que » or a quotation, for they are also other words: « la note », « il observe ». */
  that: `noter observer relever constater remarquer penser considérer juger trouver montrer
démontrer supposer imaginer avérer prouver préférer ignorer douter redouter vérifier calculer évaluer
reprocher stipuler conseiller ordonner imposer demander exiger réclamer recommander préconiser souhaiter espérer
regretter déplorer suggérer proposer établir signifier enseigner dénoncer exclure revendiquer
accepter critiquer saluer deviner présumer anticiper argumenter objecter justifier évoquer résumer
questionner interroger alléguer conclure poster publier spécifier tweeter nuancer concéder réfuter contester nier`,
  /** Say what somebody else shall do: « exhorte Kiev à », « demande aux pays de ». */
  call: `exhorter appeler inviter presser sommer conjurer encourager demander ordonner conseiller
recommander implorer supplier adjurer réclamer exiger préconiser prôner mander`,
  /** « accuse X de », « soupçonne X de ». */
  accuse: `accuser soupçonner suspecter blâmer menacer qualifier`,
  /** What somebody means to do: « prévoit de », « s’engage à ». */
  plan: `envisager programmer planifier projeter engager compter`,
  /** Say something only when negated: « n’a pu vérifier ces chiffres »; otherwise they are deeds. */
  check: `vérifier corroborer authentifier infirmer confirmer commenter`,
  /** Give a number: « chiffre les pertes à 300 », « recense 40 morts », « table sur 12 000 hommes ». */
  count: `chiffrer évaluer estimer recenser dénombrer comptabiliser tabler parler`,
  at: `chiffrer évaluer estimer`,
}

/** infinitive: finite forms / participles / gerund. */
export const irregularVerbs: Readonly<Partial<Record<Use, readonly string[]>>> = {
  say: [
    'dire: dis dit disons dites disent disais disait disions disaient dira diront dirait diraient dirent / dit dite dits dites / disant',
    'prévenir: préviens prévient prévenons préviennent prévenait prévenaient prévint préviendra / prévenu prévenue prévenus prévenues / prévenant',
    'répondre: répond répondons répondent répondait répondaient répondit répondra / répondu répondue répondus / répondant',
    'écrire: écris écrit écrivons écrivent écrivait écrivaient écrivit écrira / écrit écrite écrits écrites / écrivant',
    'promettre: promets promet promettons promettent promettait promettaient promit promettra / promis promise promises / promettant',
    'reconnaître: reconnais reconnaît reconnaissons reconnaissent reconnaissait reconnaissaient reconnut reconnaîtra / reconnu reconnue reconnus reconnues / reconnaissant',
    'admettre: admets admet admettons admettent admettait admettaient admit admettra / admis admise admises / admettant',
    'convenir: convient conviennent convenait convint / convenu / convenant',
    'concéder: concède concèdent concédait concédaient concéda concédera / concédé concédée / concédant',
    'démentir: démens dément démentons démentent démentait démentaient démentit démentira / démenti démentie démentis démenties / démentant',
    'prédire: prédit prédisent prédisait prédisaient prédira / prédit prédite / prédisant',
    'craindre: crains craint craignons craignent craignait craignaient craindra / craint crainte / craignant',
    'croire: crois croit croyons croient croyait croyaient crut croira croirait / cru / croyant',
    'répliquer: réplique répliquent répliquait répliqua / répliqué / répliquant',
    'espérer: espère espérons espèrent espérait espéraient espérerait / espéré / espérant',
    'réitérer: réitère réitérons réitèrent réitérait réitéraient / réitéré réitérée / réitérant',
    'nier: nie nient niait niaient nia / nié niée niés niées / niant',
  ],
  that: [
    'soutenir: soutient soutiennent soutenait soutenaient soutint soutiendra / soutenu soutenue soutenus / soutenant',
    'conclure: conclus conclut concluons concluent concluait concluaient conclura / conclu conclue / concluant',
    'poursuivre: poursuit poursuivent poursuivait poursuivit / poursuivi / poursuivant',
    'reprendre: reprend reprennent reprenait reprit / repris / reprenant',
    'exclure: exclut excluent excluait / exclu exclue / excluant',
    'apprendre: apprend apprennent / appris / apprenant',
    'maintenir: maintient maintiennent maintenait / maintenu maintenue / maintenant',
    'prévoir: prévoit prévoient prévoyait prévoyaient / prévu prévue / prévoyant',
    'vouloir: veut veulent voulait voulaient voudrait voudraient / voulu / voulant',
    'sourire: sourit / souri / souriant',
    'défendre: défend défendent défendait défendaient défendit défendra / défendu défendue défendus / défendant',
    'réagir: réagit réagissent réagissait réagissaient / réagi / réagissant',
    'rebondir: rebondit rebondissent / rebondi / rebondissant',
  ],
  quote: [
    'décrire: décris décrit décrivent décrivait décrivaient décrivit / décrit décrite décrits décrites',
  ],
  call: [
    'enjoindre: enjoint enjoignent enjoignait / enjoint / enjoignant',
    'requérir: requiert requièrent requérait requéraient / requis requise requises / requérant',
  ],
}

/** A verb and the words that make a cue of it together. */
export const verbPhrases = [
  'mettre en garde: mets met mettons mettent mettait mettaient mit mettra / mis mise / mettant',
  'faire savoir: fait font faisait faisaient fit fera / fait / faisant',
  'faire valoir: fait font faisait faisaient fit fera / fait / faisant',
  'faire remarquer: fait font faisait faisaient fit fera / fait / faisant',
  'faire observer: fait font faisait faisaient fit fera / fait / faisant',
  'faire état: fait font faisait faisaient fit fera / fait / faisant',
  'faire part: fait font faisait faisaient fit fera / fait / faisant',
  'laisser entendre: laisse laissent laissait laissaient laissa / laissé / laissant',
  'rendre compte: rend rendent rendait / rendu / rendant',
  'attendre à: attend attendent attendait attendaient / attendu / attendant',
  'croire savoir: croit croient croyait croyaient / cru / croyant',
  'prendre acte: prend prennent / pris / prenant',
  'donner suite: donne donnent donnait donnaient donna / donné / donnant',
  'conclure à: conclut concluent concluait concluaient conclura / conclu / concluant',
  'insister sur: insiste insistent insistait insistaient insista insistera / insisté / insistant',
  'pointer du doigt: pointe pointent pointait pointaient pointera / pointé pointée pointés / pointant',
]

/** « selon X », « d’après X »: prepositions before a holder, as folded words. */
export const holderPrepositions = [
  'selon',
  "d' apres",
  'aux yeux de',
  "aux yeux d'",
  'aux yeux du',
  'aux yeux des',
  'aux dires de',
  "aux dires d'",
  'aux dires du',
  'aux dires des',
  'au dire de',
  'de l avis de',
  "de l' avis de",
  "de l' avis du",
  "de l' avis des",
  "de l' avis d'",
  "de l' aveu de",
  "de l' aveu du",
  "de l' aveu des",
  'dixit',
  'à en croire',
  'si l on en croit',
  "si l' on en croit",
]

/** Nouns that name an act of speech: « l’avertissement lancé par », « les révélations de ». */
export const speechNouns = `déclaration déclarations avertissement avertissements révélation révélations annonce
annonces affirmation affirmations accusation accusations appel appels promesse promesses démenti démentis menace
menaces critique critiques témoignage témoignages communiqué rapport enquête étude message tweet avis constat
mise inquiétude inquiétudes crainte craintes condamnation reproche reproches réponse réaction plainte demande
estimation estimations conclusion conclusions aveu aveux confidence confidences propos mots phrase formule
conviction certitude`

/** Texts that somebody signs: « Lettre ouverte de … », « Tract commun de … », on a line below the words themselves. */
export const signedNouns = `tract tribune lettre post publication note billet discours motion manifeste petition tweet
message communique declaration courriel`
