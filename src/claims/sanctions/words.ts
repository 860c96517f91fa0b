import { wordSet } from '../../text/words/word-set.ts'
import type { Language } from '../../types.ts'
import type { Word } from '../grammar/words.ts'

type Patterns = Readonly<Record<Language, RegExp>>

/** A sentence without any of these speaks of no sanction. On folded text. */
export const mentionsSanction: Patterns = {
  fr: /sanction|embargo|liste noire|\bavoirs\b|\bgel\w* (?:des|les) (?:comptes|biens|fonds)|mesures restrictives|interdictions? |\binterdi\w+ (?:de |d['’]|l['’]|les |des |toutes? )?(?:territoire|export|import|entree)|restrictions (?:de visa|d['’]export|à l['’]export|a l['’]export)|\bmesures\b/,
  en: /sanction|embargo|blacklist|\bassets\b|asset freeze|\bfr(?:oze|eez)|restrictive measures|\b(?:bans?|bann(?:ed|ing)|barr(?:ed|ing))\b|designat|export controls|\bmeasures\b|(?:visa|trade|export) restrictions/,
}

/** Verbs that impose by themselves: « sanctionner », "blacklist". */
export const sanctioningVerbs: Patterns = {
  fr: /^(?:sanctionn(?:e|es|ent|er|ait|aient|ant|ees?|era|eront|erait)|blacklist(?:e|es|er|ent|ees?))$/,
  en: /^(?:sanction(?:ed|ing)|blacklist(?:s|ed|ing)?|sanctions|sanction)$/,
}

/** « geler les avoirs », "froze the assets". */
export const freezingVerbs: Patterns = {
  fr: /^gel(?:e|es|ent|er|ait|ees?|era|eront|ant|aient)$/,
  en: /^(?:freez(?:e|es|ing)|froze|frozen)$/,
}

/** « inscrire sur la liste noire », "added to its sanctions list". */
export const listingVerbs: Patterns = {
  fr: /^(?:inscri(?:re|t|ts|te|tes|vent|vait)|ajout(?:e|es|er|ent|ait|ant|ees?)|plac(?:e|es|er|ent|ees?)|retir(?:e|es|er|ent|ees?)|radi(?:e|es|er|ent|ees?))$/,
  en: /^(?:add(?:s|ed|ing)?|plac(?:e|es|ed|ing)|put|remov(?:e|es|ed|ing)|tak(?:e|es|en|ing)|took|struck|dropped)$/,
}
export const listNames: Patterns = {
  fr: /\b(?:sur|à|a|de) (?:la|sa|leur|une) liste (?:noire|des sanctions|de sanctions|\w+ des sanctions|des (?:personnes|entites) (?:soumises|sanctionnees|visees))|\bsous (?:embargo|sanctions)\b/,
  en: /\b(?:on|to|from|off) (?:the|its|their|a) (?:\w+ ){0,2}(?:black ?list|sanctions? list|list of sanction\w*)|\bunder (?:\w+ )?sanctions\b(?! (?:pressure|regime))/,
}

/** Before the noun these show that the sanctions are only spoken of. */
export const mereMention: Patterns = {
  fr: /^(?:contourn|viol|echapp|evit|malgre|depit|respect|enfrei|face|sous|denonc|critiqu|condamn|oppos|rejet|subi|soumis|frein|souffr|commente|evoqu|discut)/,
  en: /^(?:evad|bypass|circumvent|violat|breach|skirt|dodg|despite|oppos|reject|condemn|criticis|criticiz|denounc|relief|defy|defied|flout|busting|undermin|discuss|comply|complying|avoid|withstand|survive)/,
}

/** « imposer des sanctions au directeur », "extended its sanctions to": the verbs that give a measure to somebody. */
export const givingVerbs: Patterns = {
  fr: /^(?:impos|inflig|appliqu|etend|elargi)/,
  en: /^(?:extend|appl|expand|widen)/,
}
/** « les sanctions qui frappaient deux banques » */
export const hittingVerbs: Patterns = {
  fr: /^(?:frapp|vis|cibl|touch)(?:e|ent|ait|aient|er|era|eront|erait|eraient)$/,
  en: /^(?:hit|target|targeted|targets|cover|covered|covers|cripple|crippled)$/,
}
/** What sanctions do to those whom they are made for, and not what comes of them. */
export const aimingVerbs: Patterns = {
  fr: /^(?:vis|cibl|concern)(?:e|ent|ait|aient|era|eront)$/,
  en: /^(?:targets?|targeted)$/,
}
/** Verbs whose object is the target: "hit Moscow with sanctions", « frapper la banque de sanctions ». */
export const strikingVerbs: Patterns = {
  fr: /^(?:frapp(?:e|es|ent|er|ait|ees?|era|eront)|menac(?:e|es|ent|er|ait|aient|ees?|ant))$/,
  en: /^(?:hit|hits|hitting|slap|slaps|slapped|slapping|punish(?:es|ed|ing)?|penali[sz](?:e|es|ed|ing)|strik(?:e|es|ing)|struck|target(?:s|ed|ing)?|threaten(?:s|ed|ing)?|respond(?:s|ed|ing)?|retaliat(?:e|es|ed|ing)|react(?:s|ed|ing)?|push|pushed|forward|ahead|back)$/,
}
/** « La banque risque des sanctions », "could face sanctions" */
export const facingVerbs: Patterns = {
  fr: /^(?:risqu(?:e|ent|ait|aient|er)|encour(?:t|ent|ait))$/,
  en: /^(?:fac(?:e|es|ing)|risk(?:s|ed|ing)?)$/,
}

export const targetPrepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set([
    'contre',
    'visant',
    'ciblant',
    'frappant',
    "l'encontre",
    'envers',
    'visent',
    'ciblent',
    'frappent',
    'sur',
    'destination',
    'encontre',
  ]),
  en: new Set(['on', 'against', 'targeting', 'hitting', 'covering', 'aimed']),
}

/** Auxiliaries and words between that put off what the verb says. */
export const future: Patterns = {
  fr: /^(?:va|vont|allait|allaient|devrait|devraient|doit|doivent|pourra|pourront|(?:prete?|determinee?|decidee?|resolue?)s?)$|er(?:a|ont|ait|aient)$/,
  en: /^(?:will|would|shall|going|due|set|plans?|planned|prepares?|preparing|prepared|ready|determined|resolved|decided|agreed|intends?)$/,
}
const possible: Patterns = {
  fr: /^(?:pourrait|pourraient)$/,
  en: /^(?:may|might|could)$/,
}

/** "may", "could", « pourrait »; "May" with a capital is the month. */
export function tellsPossibility(
  { form, capital }: Pick<Word, 'form' | 'capital'>,
  language: Language,
): boolean {
  return possible[language].test(form) && !(form === 'may' && capital)
}

export const negation: Patterns = {
  fr: /^(?:n'|ne|pas|jamais|sans|aucune?|rien)$/,
  en: /^(?:not|never|n't|\w+n't|without|no|stopped|cannot|neither|nor|any|yet)$/,
}
/** What says, farther off, that nothing is imposed: « a démenti que », "vetoed". */
export const denies: Patterns = {
  fr: /^(?:refus\w*|oppos\w*|rejet\w*|denonc\w*|critiqu\w*|regrett\w*|dement\w*|nie|nient|niait|bloqu\w*|empech\w*|renonc\w*|condamn\w*|evit\w*|contourn\w*|exclu\w*|ecart\w*|remerci\w*|salu(?:e|es|ent|er|ait)|crai(?:nt|gn\w+)|craintes?)$/,
  en: /^(?:refus\w+|declin\w+|oppos\w+|reject\w*|denounc\w+|criticis\w+|criticiz\w+|regret\w*|den(?:y|ies|ied|ying)|veto\w*|block(?:s|ed)|prevent\w*|avoid\w*|evad\w*|skirt\w*|ruled?|ruling|condemn\w*|prais(?:e|es|ed)|welcom(?:e|es|ed)|resist(?:s|ed|ing)?|fear(?:s|ed|ing)?)$/,
}
/** With a negation it is a threat: « n’exclut pas ». */
export const rulesOut: Patterns = {
  fr: /^(?:exclu\w*|ecart\w*)$/,
  en: /^(?:ruled?|ruling)$/,
}
export const subordinates: Patterns = {
  fr: /^si$/,
  en: /^(?:if|whether|unless|once|until)$/,
}

/** Powers that are no country by name, and peoples that French writes without a capital. */
const peoples = `nord-coreen\\w* sud-coreen\\w* russes? iranien\\w* chinois\\w* americain\\w* britanniques? syrien\\w* birman\\w* bielorusses? belarus\\w*
  venezuelien\\w* cubain\\w* israelien\\w* turcs? turques? libyen\\w* soudanais\\w* malien\\w* nigerien\\w* afghan\\w* irakien\\w* saoudien\\w* ukrainien\\w*
  georgien\\w* suisses? polonais\\w* egyptien\\w* libanais\\w* hongrois\\w* serbes? allemand\\w* japonais\\w* canadien\\w* australien\\w* pakistanais\\w*
  nicaraguayen\\w* haitien\\w* congolais\\w* rwandais\\w* ethiopien\\w* yemenites? palestinien\\w* armenien\\w* moldaves? talibans? houthis?`
const unions = `union europeenne|european union|europe|europeen\\w*|europeans?|l['’]ue|eu|occident\\w*|west|western\\w*|onu|nations unies|united nations|u\\.n|otan|nato|g7|g-7|cedeao|ecowas|union africaine|african union|ligue arabe|arab league|maison blanche|white house|vingt-sept`
export const powers = new RegExp(`\\b(?:${peoples.split(/\s+/).join('|')}|${unions})(?![\\p{L}'’-])`, 'u')
/** Who punishes inside a country, a trade or a game: no power. */
export const privateImposers =
  /\b(?:judges?|courts?|lawyers?|attorneys?|plaintiffs?|prosecutors?|disciplin\w+|ncaa|leagues?|clubs?|coach(?:es)?|players?|athletes?|licens\w+|contempt|school boards?|juges?|tribuna\w+|procureure?s?|ligues?|federations?|joueu\w+|entraineu\w+|proviseurs?|ecoles?|mairies?|salaries|policiers|amendes?)\b/

/** What goes on about a sanction in the next sentence: « Parmi les personnes visées figure … ». */
export const continues: Patterns = {
  fr: /^(?:parmi|la liste|cette liste|les (?:\S+ )?(?:personnes|entites|individus|societes|entreprises|banques|navires|responsables|generaux)\b|la (?:deuxieme|seconde|troisieme|derniere) (?:personne|entite|societe)\b|le (?:deuxieme|second|troisieme|dernier) (?:individu|homme|responsable)\b|ces sanctions|ces mesures|elles? |ils? |sont |y figur|il s'agit|les sanctions|les mesures|le texte|le train|le paquet|ce paquet|ce train|figur)|\by figur/,
  en: /^(?:those|among|the list(?:ings?)?|the (?:\S+ )?(?:individuals?|persons?|people|entit(?:y|ies)|compan(?:y|ies)|firms?|banks?|vessels?|ships?|officials?|generals?)\b|the sanctions|the measures|these|it |they |the package|the targets|targets|also |the new)/,
}
/** « Les deux entités sont », "the third individual", of folded words: whoever is on the list, as a subject. */
export const listedOnes: Patterns = {
  fr: /^(?:les (?:\S+ )?(?:personnes|entites|individus|societes|entreprises|banques|navires|responsables|generaux)|l(?:a|e) (?:deuxieme|seconde?|troisieme|dernier|derniere) (?:personne|entite|societe|individu|homme|responsable))\b/,
  en: /^the (?:\S+ )?(?:individuals?|persons?|people|entit(?:y|ies)|compan(?:y|ies)|firms?|banks?|vessels?|ships?|officials?|generals?)\b/,
}
/** "Is listed for financing it": whoever is named before it is on the list. */
export const isOnList: Patterns = {
  fr: /\b(?:est|sont|a ete|ont ete) (?:egalement |aussi )?(?:inscrit|vise|sanctionne|designe|cible)e?s?\b/,
  en: /\b(?:is|are|was|were|has been|have been) (?:also )?(?:listed|sanctioned|designated|targeted|blacklisted)\b/,
}
export const enumerating: Patterns = {
  fr: /^(?:figur(?:e|ent|ait|aient)|compren(?:d|nent|ait)|inclu(?:t|ent)|compte|vis(?:e|ent|es|ees)|cibl(?:e|ent|es|ees)|concern(?:e|ent)|touch(?:e|ent)|frapp(?:e|ent)|sont)$/,
  en: /^(?:include|includes|included|cover|covers|covered|list|lists|listed|name|names|target|targets|targeted|hit|hits|are|is|comprise|comprises)$/,
}

/** What ends the name of a target. */
export const targetStops: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(
    `que qu' dont où pour afin apres avant depuis lors pendant selon accuse accuses accusee accusees soupconne soupconnes lie lies
    liee liees implique impliques impliquees en a à par sur au aux mais car alors tandis responsable responsables coupable parce
    si comme sans malgre face suite cause`,
  ),
  en: wordSet(
    `that for to over after before since during in at by accused suspected linked involved as because when while but with
    from along earlier later ago recently again too also now next according if until amid following last this which including`,
  ),
}
